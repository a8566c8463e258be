"""Data out of a study: every file that leaves is an entry, and nothing in it runs."""

import csv
import hashlib
import io
import zipfile

import networkx as nx
import pytest

from netmap.errors import ExportError
from netmap.model import Case, CasePart, Institution, Plan
from netmap.study import changes_of, export, tie_rule

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
