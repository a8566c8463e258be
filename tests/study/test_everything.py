"""Everything out: each table counted and hashed in the manifest, and every record readable back as it was."""

import csv
import hashlib
import io
import json
import zipfile
from dataclasses import replace

import pytest

from netmap.errors import ExportError
from netmap.model import RECORD_TYPES, Institution, Nomination
from netmap.store import Change, Journal
from netmap.store.records import from_row
from netmap.study import changes_of, everything, write_everything
from netmap.study.everything import FORM

NUMBERS = {"strength", "frequency", "trust", "lon", "lat", "x", "y"}
HOSTILE = ["=1+1", "'=1+1", "''", "-2", "+48 12", "@x", '"a";b\n,c', "żółw"]


@pytest.fixture
def archive(study, tmp_path):
    bodies = [Institution(f"h{n}", name, names=(name, "a,b"), attributes={name: 0.1 + n, "t": name})
              for n, name in enumerate(HOSTILE)]  # fmt: skip
    words = [Nomination("h0", f"h{n}", "w1", "information", note=name, strength=1 / 3)
             for n, name in enumerate(HOSTILE)]  # fmt: skip
    study.save(changes_of([*bodies, *words]), action="edit")
    write_everything(study, tmp_path / "all.zip", who="Ola")
    with zipfile.ZipFile(tmp_path / "all.zip") as opened:
        yield opened


def test_the_manifest_counts_and_hashes_every_table(study, archive):
    manifest = json.loads(archive.read("manifest.json"))
    listed = {table["file"]: table for table in manifest["tables"]}
    assert set(listed) == {f"{kind}.csv" for kind in RECORD_TYPES} | {"history.csv", "changes.csv"}
    assert {*listed, "manifest.json"} == set(archive.namelist())
    for name, table in listed.items():
        content = archive.read(name)
        assert table["sha256"] == hashlib.sha256(content).hexdigest()
        head, *rows = csv.reader(io.StringIO(content.decode(), newline=""))
        assert (head, len(rows)) == (table["columns"], table["rows"])
    assert (manifest["form"], manifest["study"]) == (FORM, study.journal.study_id)
    assert manifest["records"] == study.journal.snapshot()
    assert study.journal.entries()[-1].action == "export"


def test_every_record_comes_back_as_it_was(study, archive):
    listed = {t["file"]: t for t in json.loads(archive.read("manifest.json"))["tables"]}
    for kind, cls in RECORD_TYPES.items():
        rows = csv.DictReader(io.StringIO(archive.read(f"{kind}.csv").decode(), newline=""))
        nested = set(listed[f"{kind}.csv"]["json"])
        found = [
            from_row(cls, {name: _read(name, v, nested) for name, v in row.items()}) for row in rows
        ]
        assert found == list(study.journal.records(cls).values())


def test_all_of_it_is_of_one_moment_whoever_writes_meanwhile(study, tmp_path, monkeypatch):
    head, snapshot = study.head, study.journal.snapshot()
    bodies = study.journal.records(Institution)
    as_csv = everything.as_csv

    def while_somebody_writes(*table):
        with Journal.open(study.path) as other:
            late = Institution(f"late{other.head().number}", "OPS")
            other.append([Change("institution", late.id, late)], who="Jan", action="edit")
        return as_csv(*table)

    monkeypatch.setattr(everything, "as_csv", while_somebody_writes)
    write_everything(study, tmp_path / "all.zip")
    assert study.head.number == head.number + len(RECORD_TYPES) + 3
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        history = _rows(archive, "history.csv")
        changed = _rows(archive, "changes.csv")
        assert [row["id"] for row in _rows(archive, "institution.csv")] == list(bodies)
    assert manifest["history"] == {"entries": head.number, "hash": head.hash}
    assert (manifest["records"], history[-1]["hash"]) == (snapshot, head.hash)
    assert {int(row["entry"]) for row in changed} <= {int(row["id"]) for row in history}


def _rows(archive, name):
    return list(csv.DictReader(io.StringIO(archive.read(name).decode(), newline="")))


def test_what_every_entry_changed_leaves_too(study, tmp_path):
    old = Institution("h0", "Dawna nazwa", names=("=1+1",))
    first = study.save(changes_of([old]), action="edit")
    second = study.save(changes_of([replace(old, name="Nowa nazwa")]), action="edit")
    third = study.save([Change("institution", "h0", None)], action="edit")
    write_everything(study, tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as opened:
        rows = csv.DictReader(io.StringIO(opened.read("changes.csv").decode(), newline=""))
        found = {int(row["entry"]): row for row in rows if row["key"] == "h0"}
    assert {row["kind"] for row in found.values()} == {"institution"}
    assert [json.loads(found[e.id]["record"])["name"] for e in (first, second)] == [
        "Dawna nazwa",
        "Nowa nazwa",
    ]
    assert json.loads(found[first.id]["record"])["names"] == ["=1+1"]
    assert found[third.id]["record"] == ""


def _read(name, cell, nested):
    """Read a cell as the manifest says; the attributes of a record travel as JSON text."""
    if name in nested:
        return cell if name == "attributes" else json.loads(cell)
    if name in NUMBERS:
        return float(cell) if cell else None
    if name == "order":
        return int(cell)
    if name in ("attributes", "serves", "names", "needs"):
        return json.loads(cell) if cell else []
    return cell.removeprefix("'")


def test_where_it_cannot_be_written_it_is_said(study, tmp_path):
    with pytest.raises(ExportError):
        write_everything(study, tmp_path / "no" / "folder" / "x.zip")
