"""Data out of a study: every file that leaves is an entry, and nothing in it runs."""

import csv
import hashlib
import io
import sqlite3
import zipfile
from contextlib import closing

import networkx as nx
import pytest

from netmap.errors import ExportError, StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Case, CasePart, Institution, Plan
from netmap.store import backups
from netmap.study import (
    changes_of,
    draw,
    draw_change,
    export,
    open_study,
    tie_rule,
    write_everything,
    write_history,
    write_report,
)

RULE = tie_rule(commune="260205")


def table(path, name, delimiter):
    with zipfile.ZipFile(path) as archive:
        text = archive.read(name).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize(
    ("name", "read"), [("x.graphml", nx.read_graphml), ("X.GEXF", nx.read_gexf)]
)
def test_a_network_that_left_is_noted_with_its_hash(study, tmp_path, name, read):
    target = tmp_path / name
    export(study, target, RULE, "pl", wave="before", who="Anna")
    assert set(read(target)) == {"ops", "pcpr", "sp", "gbp"}
    last = study.journal.entries()[-1]
    assert (last.action, last.who) == ("export", "Anna")
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert [(stamp.name, stamp.sha256) for stamp in last.files] == [(name, digest)]


@pytest.mark.parametrize(
    ("name", "code"), [("x.graphml", "export-wave"), ("x.pdf", "export-format"), ("x", "export-format")]
)  # fmt: skip
def test_what_cannot_be_written_is_not_noted(study, tmp_path, name, code):
    head = study.head
    with pytest.raises(ExportError) as caught:
        export(study, tmp_path / name, RULE, "pl")
    assert caught.value.code == code
    assert study.head == head
    assert not (tmp_path / name).exists()


WRITERS = {
    "network": lambda study, folder: export(study, folder / "x.gexf", RULE, "pl", wave="before"),
    "tables": lambda study, folder: export(study, folder / "x.csv.zip", RULE, "pl"),
    "everything": lambda study, folder: write_everything(study, folder / "x.zip"),
    "history": lambda study, folder: write_history(study, folder / "x.csv", "pl"),
    "figure": lambda study, folder: draw(study, "before", RULE, folder / "x.svg", "pl"),
    "change": lambda study, folder: draw_change(
        study, "before", "after", RULE, folder / "x.svg", "pl"
    ),
    "report": lambda study, folder: write_report(study, RULE, folder / "x.docx", "pl"),
}


@pytest.mark.parametrize("name", WRITERS)
def test_of_a_damaged_study_nothing_is_written(study, tmp_path, name):
    with closing(sqlite3.connect(study.path)) as connection, connection:
        assert connection.execute("UPDATE entry SET who = 'Nikt' WHERE id = 1").rowcount == 1
    out = tmp_path / "out"
    out.mkdir()
    with (
        open_study(study.path, "memory") as damaged,
        pytest.raises(StoreUnavailableError) as caught,
    ):
        WRITERS[name](damaged, out)
    assert caught.value.code in backups.UNSOUND
    assert list(out.iterdir()) == []


def test_what_was_written_and_could_not_be_noted_is_told_with_its_cause(study, tmp_path):
    with closing(sqlite3.connect(study.path)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER no BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'no more'); END"
        )
    with pytest.raises(StoreUnavailableError) as caught:
        export(study, tmp_path / "x.gexf", RULE, "pl", wave="before")
    assert (tmp_path / "x.gexf").exists()
    for lang in LANGUAGES:
        said = say_error(caught.value, lang)
        assert str(tmp_path / "x.gexf") in said
        assert "no more" in said


@pytest.mark.parametrize(("lang", "delimiter"), [("pl", ";"), ("en", ",")])
def test_tables_of_all_waves_or_of_one(study, tmp_path, lang, delimiter):
    target = tmp_path / "x.csv.zip"
    export(study, target, RULE, lang)
    with zipfile.ZipFile(target) as archive:
        names = {name for name in archive.namelist() if name.endswith(".csv")}
    waves = {f"{what}-{wave}.csv" for what in ("ties", "responses") for wave in ("w1", "w2")}
    assert names >= waves | {"institutions.csv", "teams.csv"}
    ties = table(target, "ties-w1.csv", delimiter)
    assert {(t["source"], t["target"]) for t in ties} == {("ops", "pcpr"), ("ops", "sp")}
    export(study, target, RULE, lang, wave="Drugi pomiar")
    with zipfile.ZipFile(target) as archive:
        assert "ties-w2.csv" in archive.namelist()
        assert "ties-w1.csv" not in archive.namelist()


def test_of_cases_only_counts_leave_and_no_small_one(study, tmp_path):
    made = [Case(f"c{n}", "260205", ("violence",), Plan.FINISHED, "w1") for n in range(5)]
    made += [Case("c5", "260205", ("work",), Plan.MADE, "w1")]
    made += [Case(f"d{n}", "260205", ("violence",), Plan.FINISHED, "w2") for n in range(4)]
    parts = [CasePart("c0", "ops", "diagnosis"), CasePart("c0", "sp", "diagnosis")]
    study.save(changes_of([*made, *parts]), action="edit")
    export(study, tmp_path / "x.csv.zip", RULE, "en")
    rows = table(tmp_path / "x.csv.zip", "cases.csv", ",")
    told = {(r["wave"], r["what"], r["code"]): (r["count"], r["change"]) for r in rows}
    assert told["w1", "cases", ""] == ("6", "")
    assert told["w1", "plan", "finished"] == (">3", "")
    assert told["w1", "plan", "made"] == ("<3", "")
    assert told["w2", "cases", ""] == ("4", "<3")
    assert told["w2", "plan", "finished"] == ("4", "<3")
    assert not {r[column] for r in rows for column in ("count", "change")} & {"1", "2"}
    assert "c0" not in {value for r in rows for value in r.values()}
    export(study, tmp_path / "y.csv.zip", tie_rule(commune="260209"), "en")
    with zipfile.ZipFile(tmp_path / "y.csv.zip") as archive:
        assert "cases.csv" not in archive.namelist()


def test_a_name_that_looks_like_a_formula_is_only_a_name(study, tmp_path):
    study.save(changes_of([Institution("x", "=1+1", serves=("260205",))]), action="edit")
    export(study, tmp_path / "x.csv.zip", RULE, "pl")
    names = {
        row["id"]: row["name"] for row in table(tmp_path / "x.csv.zip", "institutions.csv", ";")
    }
    assert names["x"] == "'=1+1"
    assert names["sp"] == "Szkoła Podstawowa w Oksie"
