"""The history in words: what each entry changed, what others changed since, the whole of it as a file."""

import csv
import hashlib
import json
from dataclasses import replace

import openpyxl
import pytest

from netmap.errors import ConflictError, ExportError
from netmap.model import Institution, Nomination, Setting
from netmap.store import Journal
from netmap.study import (
    changed_by,
    changed_since,
    changes_of,
    declare_tie,
    history_document,
    imports,
    redo,
    undo,
    verify,
    write_history,
)
from netmap.study.history import HISTORY_FORMATS, in_short


def stronger(study, strength, who="Jan"):
    kept = next(n for n in study.journal.records(Nomination).values() if n.target == "sp")
    return study.save(changes_of([replace(kept, strength=strength)]), action="edit", who=who)


def test_what_an_entry_changed_is_told_field_by_field_with_names(study):
    entry = stronger(study, 2)
    (row,) = changed_by(study, entry.id, "pl")
    assert (row["kind"], row["what"]) == ("nomination", "changed")
    assert row["record"].startswith("Gminny Ośrodek Pomocy Społecznej w Oksie → Szkoła Podstawowa")
    assert (row["field"], row["before"], row["after"]) == ("siła", "4", "2")
    (english,) = changed_by(study, entry.id, "en")
    assert english["field"] == "strength"


def test_what_is_new_and_what_is_gone_is_told_whole(study):
    entry = study.save(
        changes_of([Institution("x", "Klub „X”", type="ngo", serves=("260205",))]), action="edit"
    )
    (row,) = changed_by(study, entry.id, "pl")
    assert (row["what"], row["record"], row["before"]) == ("new", "Klub „X”", "")
    assert "260205" in row["after"]
    undone = undo(study, entry.id)
    (row,) = changed_by(study, undone.id, "pl")
    assert (row["what"], row["record"], row["after"]) == ("removed", "Klub „X”", "")
    again = redo(study, entry.id)
    assert changed_by(study, again.id, "pl") == changed_by(study, entry.id, "pl")


def test_every_kind_of_record_can_be_told(example):
    for entry in example.journal.entries():
        for lang in ("pl", "en"):
            rows = changed_by(example, entry.id, lang)
            assert all(row["record"] and row["kind"] for row in rows)
    assert len(changed_by(example, 2, "pl", most=5)) == 5


def test_what_others_changed_since_names_them(study):
    seen = study.head
    stronger(study, 2, who="Jan")
    study.save(changes_of([Setting("name", "Pilotaż")]), action="setting", who="Ola")
    stronger(study, 3, who="Ola")
    rows = changed_since(study, seen, "pl")
    assert [(row["who"], row["before"], row["after"]) for row in rows] == [
        ("Jan", "4", "2"), ("Ola", "2", "3"),
    ]  # fmt: skip
    assert changed_since(study, study.head, "pl") == []


def test_however_many_have_changed_something_the_institutions_are_read_once(study, monkeypatch):
    seen, asked, records = study.head, [], Journal.records
    for strength in (1, 2, 3, 1, 2):
        stronger(study, strength)

    def counted(journal, cls):
        asked.append(cls)
        return records(journal, cls)

    monkeypatch.setattr(Journal, "records", counted)
    assert len(changed_since(study, seen, "pl")) == 5
    assert asked.count(Institution) == 1


def test_a_tie_declared_meanwhile_is_not_written_over(study):
    asked = {"commune": "260205", "who": "Ola"}
    seen = study.head
    declare_tie(study, "w2", "ops", "gbp", "information", 2, commune="260205", who="Jan")
    with pytest.raises(ConflictError) as caught:
        declare_tie(study, "w2", "ops", "gbp", "information", 4, as_of=seen, **asked)
    assert (caught.value.code, caught.value.params["who"]) == ("record-changed", "Jan")
    declare_tie(study, "w2", "ops", "gbp", "information", 4, as_of=study.head, **asked)


@pytest.mark.parametrize("suffix", HISTORY_FORMATS)
def test_the_whole_history_is_written_and_that_is_an_entry_too(study, tmp_path, suffix):
    stronger(study, 2)
    undo(study, 2)
    path = tmp_path / f"historia{suffix}"
    write_history(study, path, "pl", who="Ola")
    last = study.journal.entries()[-1]
    assert (last.action, last.who) == ("export", "Ola")
    assert last.files[0].sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    rows = _read(path)
    entries = study.journal.entries()[:-1]
    assert [str(row["hash"]) for row in rows] == [entry.hash for entry in entries]
    assert [str(row["who"]) for row in rows] == [entry.who for entry in entries]
    with pytest.raises(ExportError):
        write_history(study, tmp_path / "historia.txt", "pl")


def _read(path):
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, delimiter=";"))
    head, *rows = openpyxl.load_workbook(path).active.values
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_one_entry_as_a_document(study):
    entry = stronger(study, 2)
    document = history_document(study, "pl", entry.id)
    assert (document["id"], document["who"], len(document["changes"])) == (entry.id, "Jan", 1)
    assert in_short(document["counts"]) == "nomination=1"


def test_settings_and_files_are_listed_only_with_everything(study):
    study.set("name", "Pilotaż")
    assert "setting" not in set(imports(study)["action"])
    assert "setting" in set(imports(study, everything=True)["action"])


def test_a_history_cut_at_its_end_is_found_by_what_was_seen_of_it(study, cut):
    stronger(study, 2)
    mark = study.last_act.mark
    assert verify(study, marks=[mark, study.journal.entry(1).head.mark]).is_sound
    cut(study.path, 2)
    assert study.journal.verify() == []
    found = verify(study, marks=[mark])
    assert {(p.code, p.params["entry"]) for p in found.problems} == {("history-cut", 2)}
    assert {p.params["witness"] for p in verify(study).problems} == {"graph"}
    study.refresh()
    assert not verify(study, marks=[mark]).is_sound
    stronger(study, 3)
    assert not verify(study, marks=[mark]).is_sound
