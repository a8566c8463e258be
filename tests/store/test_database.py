"""The study's file: every released form of it opens, brought up to date in one piece, after a backup."""

import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from netmap.errors import StoreUnavailableError
from netmap.model import Nomination, Setting
from netmap.store import Journal, backups
from netmap.store.database import SCHEMA_VERSION, in_words
from netmap.study import changes_of

RELEASED = {
    int(file.stem.rpartition("-")[2]): file
    for file in sorted((Path(__file__).parent / "released").glob("schema-*.study"))
}


@pytest.fixture(params=RELEASED)
def released(request, tmp_path):
    """A study as a released version wrote it."""
    study = tmp_path / "old.netmap"
    shutil.copyfile(RELEASED[request.param], study)
    return study


def version_of(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def laid_out(path):
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        return {row for row in rows if not row[1].startswith("sqlite_")}


def test_every_earlier_form_has_its_fixture():
    assert set(RELEASED) == set(range(1, SCHEMA_VERSION))


def test_a_study_of_every_released_version_opens_with_all_it_held(released):
    before = backups.look_at(released)
    with Journal.open(released) as journal:
        assert journal.entries() == list(before.entries)
        assert journal.snapshot() == (
            "c81af5e1afdbeb6ec96b9d5f56d0efe0bedce829415715a4d9e40f3a73b5a460"
        )
        assert journal.verify() == []
        assert {n.strength for n in journal.records(Nomination).values()} == {4, 3}
        journal.append(changes_of([Setting("x", "y")]), who="Ewa", action="setting")
        assert journal.verify() == []
    assert version_of(released) == SCHEMA_VERSION


def test_its_tables_are_those_of_a_new_study(released, tmp_path):
    Journal.open(released).close()
    Journal.create(tmp_path / "new.netmap").close()
    told = [
        {(kind, name) for kind, name, _ in laid_out(path)}
        for path in (released, tmp_path / "new.netmap")
    ]
    assert told[0] == told[1]


def test_a_backup_is_made_first(released):
    content = backups.look_at(released)
    old = version_of(released)
    Journal.open(released).close()
    (copy,) = backups.kept(released)
    assert copy.name.startswith(f"before-version-{SCHEMA_VERSION}-")
    assert version_of(copy) == old
    assert backups.look_at(copy).entries == content.entries
    Journal.open(released).close()
    assert backups.kept(released) == [copy]


def test_a_damaged_old_study_is_not_touched(released):
    with closing(sqlite3.connect(released)) as connection, connection:
        connection.execute("UPDATE entry SET who = 'Nikt' WHERE id = 2")
    content = released.read_bytes()
    with pytest.raises(StoreUnavailableError) as caught:
        Journal.open(released)
    assert caught.value.code == "backup-damaged"
    assert released.read_bytes() == content


KILLED = """
import sys
from netmap.store import Journal
print("go", flush=True)
Journal.open(sys.argv[1]).close()
"""


def test_killed_at_any_moment_of_a_migration_it_is_old_or_new(released):
    content = released.read_bytes()
    entries = backups.look_at(released).entries
    for n in range(6):
        for file in released.parent.glob("old.netmap-*"):
            file.unlink()
        released.write_bytes(content)
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(released)], stdout=subprocess.PIPE
        ) as process:
            process.stdout.readline()
            time.sleep(0.002 * n)
            process.kill()
        with Journal.open(released) as journal:
            assert tuple(journal.entries()) == entries
            assert journal.verify() == []
        assert version_of(released) == SCHEMA_VERSION


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_FULL, "study-disk-full"),
        (sqlite3.SQLITE_IOERR_WRITE, "study-unwritten"),
        (sqlite3.SQLITE_IOERR_READ, "study-out-of-reach"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "study-busy"),
    ],
)
def test_what_the_disk_refuses_is_called_by_its_name(code, said, tmp_path):
    refused = sqlite3.OperationalError("disk I/O error")
    refused.sqlite_errorcode = code
    with pytest.raises(StoreUnavailableError) as caught, in_words(tmp_path / "study.netmap"):
        raise refused
    assert caught.value.code == said


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_damage(tmp_path, version):
    """One flipped bit makes version 2 version 0."""
    path = tmp_path / "study.netmap"
    Journal.create(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    content = path.read_bytes()
    with pytest.raises(StoreUnavailableError) as caught:
        Journal.open(path)
    assert caught.value.code == "study-damaged"
    assert path.read_bytes() == content
