"""Backups made while others write, one a day by itself, and the way back: old or new, never between."""

import datetime as dt
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing

import pytest

from netmap.errors import ConflictError, StoreUnavailableError
from netmap.model import Institution, Setting
from netmap.store import Change, Journal, backups, keeping


def settings(journal, *names, value="x"):
    changes = [Change("setting", name, Setting(name, value)) for name in names]
    return journal.append(changes, who="Ewa", action="setting")


def test_a_backup_taken_while_others_write_is_a_moment_of_the_study(study, tmp_path):
    end = threading.Event()

    def write():
        n = 0
        while not end.is_set():
            n += 1
            settings(study, *(f"{n}-{k}" for k in range(20)))

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [keeping.back_up(study, tmp_path / f"{n}.netmap") for n in range(5)]
    finally:
        end.set()
        writer.join()
    hashes = {entry.head for entry in study.entries()}
    for one in made:
        assert one.head in hashes
        with Journal.open(one.path.rename(tmp_path / "carried elsewhere.netmap")) as copy:
            assert len(copy.records(Setting)) == 1 + 20 * (one.head.number - 1)
    assert study.verify() == []


def test_a_backup_is_not_made_over_a_file(study, tmp_path):
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(StoreUnavailableError) as caught:
        keeping.back_up(study, tmp_path / "letter.txt")
    assert caught.value.code == "backup-exists"
    assert (tmp_path / "letter.txt").read_text() == "dear"


def test_a_damaged_study_gives_no_backup(study, tmp_path):
    with closing(sqlite3.connect(study.path)) as connection, connection:
        connection.execute("UPDATE entry SET who = 'Nikt'")
    with pytest.raises(StoreUnavailableError) as caught:
        keeping.back_up(study, tmp_path / "copy.netmap")
    assert caught.value.code == "backup-damaged"
    assert not list(tmp_path.glob("*copy*"))


def test_one_a_day_and_the_oldest_go(study):
    days = [dt.date(2020, 1, n) for n in range(1, 7)]
    made = [keeping.keep_daily(study, most=4, today=day) for day in days]
    assert all(made)
    assert keeping.keep_daily(study, most=4, today=days[-1]) is None
    names = sorted(file.name for file in backups.kept(study.path))
    assert names == [f"daily-2020-01-0{n}.netmap" for n in range(3, 7)]
    assert all(backups.look_at(file).head == study.head() for file in backups.kept(study.path))


def test_a_copy_that_went_wrong_pushes_out_no_good_one(study, monkeypatch):
    day = dt.date(2020, 1, 1)
    good = keeping.keep_daily(study, most=1, today=day)
    copy = Journal.copy

    def gone_wrong(journal, target):
        head = copy(journal, target)
        content = bytearray(target.read_bytes())
        content[8192:12288] = bytes(4096)
        target.write_bytes(content)
        return head

    monkeypatch.setattr(Journal, "copy", gone_wrong)
    with pytest.raises(StoreUnavailableError) as caught:
        keeping.keep_daily(study, most=1, today=day + dt.timedelta(1))
    assert caught.value.code in ("backup-damaged", "study-damaged")
    monkeypatch.setattr(Journal, "copy", lambda _journal, target: Journal.create(target).close())
    with pytest.raises(StoreUnavailableError, match="backup-damaged"):
        keeping.keep_daily(study, most=1, today=day + dt.timedelta(2))
    assert backups.kept(study.path) == [good]
    assert backups.look_at(good).head == study.head()


def test_of_an_empty_study_none_is_made(journal):
    assert keeping.keep_daily(journal) is None


def test_restored_it_is_as_it_was_and_says_so(study, tmp_path):
    was = (study.snapshot(), study.entries())
    copy = keeping.back_up(study, tmp_path / "copy.netmap")
    settings(study, "later")
    replaced = study.head()
    entry = keeping.restore(copy.path, study.path, who="Ola")
    assert (entry.action, entry.who, entry.files) == ("restore", "Ola", (copy.stamp,))
    assert entry.note == replaced.mark
    assert study.snapshot() == was[0]
    assert study.entries() == [*was[1], entry]
    assert study.verify() == []
    settings(study, "on we go")
    (aside,) = backups.kept(study.path)
    assert backups.look_at(aside).head == replaced
    assert backups.look_at(copy.path).head == copy.head


def test_a_missing_and_a_damaged_study_come_back(study, tmp_path):
    copy = keeping.back_up(study, tmp_path / "copy.netmap")
    snapshot = study.snapshot()
    study.close()
    keeping.restore(copy.path, tmp_path / "elsewhere" / "new.netmap", who="Ola")
    with Journal.open(tmp_path / "elsewhere" / "new.netmap") as new:
        assert new.snapshot() == snapshot
    for content in (b"a letter" * 1000, study.path.read_bytes()[:9000]):
        study.path.write_bytes(content)
        keeping.restore(copy.path, study.path, who="Ola")
        with Journal.open(study.path) as again:
            assert again.snapshot() == snapshot
            assert again.verify() == []
    damaged = list(backups.folder_of(study.path).glob("*.damaged"))
    assert damaged


def test_a_damaged_backup_and_one_of_another_study_are_refused(study, tmp_path):
    copy = keeping.back_up(study, tmp_path / "copy.netmap").path
    with Journal.create(tmp_path / "other.netmap") as other:
        settings(other, "x")
        before = other.head()
        with pytest.raises(ConflictError) as conflict:
            keeping.restore(copy, other.path, who="Ola")
        assert conflict.value.code == "restore-other-study"
        assert other.head() == before
    spoiled = bytearray(copy.read_bytes())
    place = spoiled.index(b"Zesp")
    spoiled[place] ^= 1
    copy.write_bytes(spoiled)
    before = (study.head(), study.snapshot())
    with pytest.raises(StoreUnavailableError) as caught:
        keeping.restore(copy, study.path, who="Ola")
    assert caught.value.code == "backup-damaged"
    assert (study.head(), study.snapshot()) == before


def test_who_has_the_study_open_goes_on_with_what_was_restored(study, tmp_path):
    copy = keeping.back_up(study, tmp_path / "copy.netmap")
    with Journal.open(study.path) as other:
        settings(study, "later")
        assert other.records(Setting)["later"]
        with other.view() as view:
            assert view.head == study.head()
            keeping.restore(copy.path, study.path, who="Ola")
            assert "later" in view.records(Setting)
        assert "later" not in other.records(Setting)
        settings(other, "again")
    assert "again" in study.records(Setting)
    assert study.verify() == []


def test_who_writes_and_does_not_end_is_told_and_the_study_stays(study, tmp_path, monkeypatch):
    copy = keeping.back_up(study, tmp_path / "copy.netmap")
    settings(study, "later")
    monkeypatch.setattr("netmap.store.database._PATIENCE", 0.2)
    with closing(sqlite3.connect(study.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError) as caught:
            keeping.restore(copy.path, study.path, who="Ola")
        other.execute("ROLLBACK")
    assert caught.value.code == "study-busy"
    assert "later" in study.records(Setting)
    assert study.verify() == []


RESTORE = """
import sys
from pathlib import Path
from netmap.store import keeping
print("go", flush=True)
keeping.restore(Path(sys.argv[1]), Path(sys.argv[2]), who="Ola")
"""


def test_killed_at_any_moment_of_restoring_the_study_is_old_or_new(study, tmp_path):
    bodies = [Institution(f"b{n}", "x" * 200) for n in range(3_000)]
    study.append([Change("institution", b.id, b) for b in bodies], who="Ewa", action="import")
    copy = keeping.back_up(study, tmp_path / "copy.netmap")
    settings(study, "later")
    study.close()
    old = study.path.read_bytes()
    told = set()
    for n in range(8):
        for file in tmp_path.glob("study.netmap*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        study.path.write_bytes(old)
        with subprocess.Popen(
            [sys.executable, "-c", RESTORE, str(copy.path), str(study.path)], stdout=subprocess.PIPE
        ) as process:
            process.stdout.readline()
            time.sleep(0.03 * n)
            process.kill()
        with Journal.open(study.path) as found:
            names = [entry.action for entry in found.entries()]
            assert names in (["import", "import", "setting"], ["import", "import", "restore"])
            assert ("later" in found.records(Setting)) == (names[-1] == "setting")
            assert found.verify() == []
            told.add(names[-1])
    assert "setting" in told
