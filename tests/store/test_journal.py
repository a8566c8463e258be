"""The record: all or nothing, never rewritten, undo as one more entry, found out when touched from outside."""

import multiprocessing
import os
import random
import shutil
import sqlite3
import threading
import time

import pytest

from netmap.errors import ConflictError, StoreUnavailableError, UnknownIdError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Setting, Wave
from netmap.store import Change, FileStamp, Head, Journal
from netmap.store.database import SCHEMA_VERSION
from netmap.store.entry import ACTIONS

A, B = Institution("a", "A"), Institution("b", "B")
WAVE = Wave("w")


def tie(strength, layer="x"):
    return Nomination("a", "b", "w", layer, strength=strength)


@pytest.fixture
def small(journal, keep):
    """Two bodies and a wave, so that there can be ties."""
    journal.append(keep(A, B, WAVE), who="Ewa", action="import")
    return journal


def refused(code, act, *args, **more):
    with pytest.raises((ConflictError, StoreUnavailableError, UnknownIdError)) as caught:
        act(*args, **more)
    assert caught.value.code == code
    for lang in LANGUAGES:
        assert say_error(caught.value, lang)
    return caught.value.params


def edited(path, statement, *values):
    """Touch the file behind the program's back."""
    with sqlite3.connect(path) as connection:
        connection.execute(statement, values)
    connection.close()


# ── keeping ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_goes_in_comes_out(study, everything):
    for cls in {type(record) for record in everything}:
        wanted = {record.key: record for record in everything if isinstance(record, cls)}
        assert study.records(cls) == wanted
        assert list(study.records(cls)) == sorted(wanted, key=str.encode)
    assert study.verify() == []


def test_an_entry_says_who_what_when_from_which_files(journal, keep):
    stamp = FileStamp("żółw'.csv", "ff" * 32)
    entry = journal.append(keep(A, B, WAVE), who="Ewa", action="import", files=[stamp], note="n")
    assert (entry.id, entry.who, entry.action, entry.files, entry.note) == (
        1, "Ewa", "import", (stamp,), "n",
    )  # fmt: skip
    assert entry.counts == {"institution": 2, "wave": 1}
    assert entry.at.endswith("+00:00")
    assert journal.entries() == [entry] == [journal.entry(1)]
    assert journal.head() == entry.head


def test_figures_may_be_given(journal, keep):
    entry = journal.append(keep(A), who="Ewa", action="import", counts={"read": 7})
    assert journal.entry(entry.id).counts == {"read": 7}


def test_what_changes_nothing_is_dropped(small, keep, drop):
    before = small.snapshot()
    entry = small.append(keep(A, B, WAVE) + drop(tie(1)), who="Ewa", action="import")
    assert (entry.counts, small.snapshot()) == ({}, before)
    assert small.changes_since(1) == []


def test_an_act_without_changes_is_kept_too(journal):
    entry = journal.append([], who="Ewa", action="export", files=[FileStamp("out.csv", "00")])
    assert journal.entries() == [entry]


def test_of_two_changes_of_one_record_the_later_counts(small, keep):
    small.append(keep(tie(1), tie(2)), who="Ewa", action="edit")
    assert small.records(Nomination)[tie(2).key].strength == 2


def test_the_most_that_one_entry_touched_is_counted(small, keep, drop):
    small.append(keep(tie(1)), who="Ewa", action="workshop")
    small.append(drop(tie(1)), who="Ewa", action="workshop")
    with small.view() as view:
        assert view.most_at_once(0, {"institution", "wave"}) == 3
        assert view.most_at_once(1, {"nomination", "wave"}) == 1
        assert view.most_at_once(3, {"nomination"}) == 0


def test_what_is_taken_out_is_gone(small, keep, drop):
    small.append(keep(tie(1)), who="Ewa", action="workshop")
    small.append(drop(tie(1)), who="Ewa", action="workshop")
    assert small.records(Nomination) == {}
    assert small.changes_since(2) == [Change("nomination", tie(1).key, None, tie(1))]


def test_changes_since_are_net(small, keep):
    for strength in (1, 2, 3):
        small.append(keep(tie(strength)), who="Ewa", action="workshop")
    assert small.changes_since(1) == [Change("nomination", tie(3).key, tie(3))]
    assert len(small.changes_since(0)) == 4
    assert small.changes_since(4) == []


def test_equal_studies_have_equal_snapshots(tmp_path, everything, keep):
    found = set()
    for order in (everything, everything[::-1]):
        with Journal.create(tmp_path / f"{len(found)}.netmap") as journal:
            journal.append(keep(*order), who="Ewa", action="import")
            found.add(journal.snapshot())
    assert len(found) == 1


def test_a_change_thought_of_earlier_is_refused_by_name(small, keep):
    head = small.head()
    small.append(keep(tie(1)), who="Jan", action="workshop", expected_head=head)
    params = refused(
        "study-changed", small.append, keep(tie(2)), who="Ewa", action="edit", expected_head=head
    )
    assert params["who"] == "Jan"
    assert small.records(Nomination)[tie(1).key].strength == 1


def test_an_unknown_act_is_a_mistake_of_the_program(journal):
    with pytest.raises(ValueError, match="gossip"):
        journal.append([], who="Ewa", action="gossip")
    assert "import" in ACTIONS


def test_nothing_is_kept_of_changes_that_fail_half_way(small):
    def broken():
        yield Change("nomination", tie(1).key, tie(1))
        raise KeyboardInterrupt

    before = (small.head(), small.snapshot())
    with pytest.raises(KeyboardInterrupt):
        small.append(broken(), who="Ewa", action="import")
    assert (small.head(), small.snapshot()) == before


# ── files that are not what they should be ────────────────────────────────────────────────────────────────────────────


def test_a_study_is_not_made_over_another(journal):
    refused("study-exists", Journal.create, journal.path)
    assert journal.verify() == []


def test_a_missing_study_is_said_and_not_made(tmp_path):
    path = tmp_path / "none.netmap"
    refused("study-missing", Journal.open, path)
    assert not path.exists()
    path.touch()
    refused("study-missing", Journal.open, path)
    with Journal.create(path) as journal:
        assert journal.head().number == 0


@pytest.mark.parametrize("content", [b"hello, this is a letter" * 50, b"PK\x03\x04" + bytes(5000)])
def test_a_foreign_file_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "letter.netmap"
    path.write_bytes(content)
    refused("study-foreign", Journal.open, path)
    refused("study-foreign", Journal.create, path)
    assert path.read_bytes() == content


def test_a_foreign_database_is_refused(tmp_path):
    path = tmp_path / "other.netmap"
    edited(path, "CREATE TABLE letters (text)")
    content = path.read_bytes()
    refused("study-foreign", Journal.open, path)
    refused("study-exists", Journal.create, path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_newer_study_is_refused_in_words(study):
    study.close()
    edited(study.path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    params = refused("study-newer", Journal.open, study.path)
    assert (params["found"], params["known"]) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)


def test_a_folder_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    refused("study-out-of-reach", Journal.create, tmp_path / "file" / "study.netmap")


def test_names_of_files_may_be_odd(tmp_path, keep):
    path = tmp_path / "żółw 'x' #1 100%?.netmap"
    if os.name == "nt":
        path = tmp_path / "żółw 'x' #1 100%.netmap"
    with Journal.create(path) as journal:
        journal.append(keep(A), who="Ewa", action="edit")
    with Journal.open(path) as journal:
        assert journal.records(Institution) == {"a": A}
        assert len(journal.study_id) == 32


# ── found out ─────────────────────────────────────────────────────────────────────────────────────────────────────────

TOUCHED = {
    "who": ("entry-altered", "UPDATE entry SET who = 'Nikt' WHERE id = 2"),
    "what": ("content-altered", "UPDATE version SET record = replace(record, '1.0', '2.0') WHERE entry = 2"),
    "version lost": ("content-altered", "DELETE FROM version WHERE entry = 2"),
    "version added": ("content-altered", "INSERT INTO version VALUES ('setting', 'x', 1, '{}')"),
    "now": ("record-altered", "UPDATE current SET record = replace(record, '1.0', '2.0') WHERE entry = 2"),
    "gone": ("record-altered", "DELETE FROM current WHERE kind = 'wave'"),
    "added": ("record-altered", "INSERT INTO current VALUES ('setting', 'x', 1, '{}')"),
    "middle": ("entry-out-of-chain", "DELETE FROM entry WHERE id = 2"),
    "last": ("chain-cut", "DELETE FROM entry WHERE id = 3"),
    "swapped": ("entry-out-of-chain", "UPDATE entry SET id = 5 - id WHERE id IN (2, 3)"),
    "unreadable": ("journal-unreadable", "UPDATE entry SET files = '{' WHERE id = 2"),
    "another": ("entry-out-of-chain", "UPDATE study SET value = 'x' WHERE name = 'id'"),
}  # fmt: skip


@pytest.mark.parametrize("touched", TOUCHED)
def test_what_was_touched_from_outside_is_found(small, keep, touched):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    small.append(keep(tie(3, "y")), who="Ewa", action="edit")
    assert small.verify() == []
    code, statement = TOUCHED[touched]
    if touched == "swapped":
        edited(small.path, "UPDATE entry SET id = 9 WHERE id = 2")
        edited(small.path, "UPDATE entry SET id = 2 WHERE id = 3")
        statement = "UPDATE entry SET id = 3 WHERE id = 9"
    edited(small.path, statement)
    assert code in {problem.code for problem in small.verify()}


def test_damaged_pages_are_found_not_crashed_on(tmp_path, study):
    whole = (study.snapshot(), study.entries())
    study.close()
    chance = random.Random(1)
    content = study.path.read_bytes()
    for _ in range(10):
        copy = tmp_path / "copy.netmap"
        spoiled = bytearray(content)
        start = chance.randrange(4096, len(spoiled) - 600)
        spoiled[start : start + 600] = chance.randbytes(600)
        copy.write_bytes(spoiled)
        with Journal(copy) as journal:
            assert journal.verify() or (journal.snapshot(), journal.entries()) == whole
        for beside in tmp_path.glob("copy.netmap*"):
            beside.unlink()


# ── many at once, and killed ──────────────────────────────────────────────────────────────────────────────────────────


def test_threads_share_a_journal(small, keep):
    def work(name):
        for n in range(10):
            small.append(keep(Setting(f"{name}{n}", "x")), who=name, action="setting")
            assert small.records(Institution)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(small.records(Setting)) == 40
    assert [entry.id for entry in small.entries()] == list(range(1, 42))
    assert small.verify() == []


def test_a_look_that_the_system_ended_tells_why(small):
    with pytest.raises(StoreUnavailableError) as caught:
        _look_on_a_full_disk(small)
    assert "disk is full" in str(caught.value.params["reason"])


def _look_on_a_full_disk(journal):
    with journal.view() as view:
        view._ask("ROLLBACK")  # as SQLite itself does when there is no room left
        raise sqlite3.OperationalError("database or disk is full")


def test_a_view_stands_still_while_others_write(small, keep):
    with small.view() as view:
        assert view.records(Nomination) == {}
        small.append(keep(tie(1)), who="Ewa", action="edit")
        assert view.records(Nomination) == {}
        assert view.head.number == 1
    assert small.records(Nomination)


def write_on(path, name, appends, size):
    with Journal.open(path) as journal:
        for n in range(appends):
            records = [Setting(f"{name}-{n}-{k}", "x" * 50) for k in range(size)]
            changes = [Change("setting", record.key, record) for record in records]
            journal.append(changes, who=name, action="setting")


def writer(path, name, appends, size):
    """Start another process; a fork has everything loaded already."""
    context = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
    process = context.Process(target=write_on, args=(path, name, appends, size))
    process.start()
    return process


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_four_processes_lose_nothing(journal):
    started = [writer(journal.path, name, 25, 1) for name in "abcd"]
    for process in started:
        process.join()
        assert process.exitcode == 0
    assert len(journal.records(Setting)) == 100
    assert [entry.id for entry in journal.entries()] == list(range(1, 101))
    assert journal.verify() == []


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_killed_at_any_moment_a_study_is_old_or_new(tmp_path):
    chance, size = random.Random(), 2_000
    for n in range(20):
        path = tmp_path / f"{n}.netmap"
        Journal.create(path).close()
        process = writer(path, "w", 50, size)
        time.sleep(chance.uniform(0.0, 0.3))
        process.kill()
        process.join()
        with Journal.open(path) as journal:
            assert len(journal.records(Setting)) == size * journal.head().number
            assert journal.verify() == []
            journal.append([], who="Ewa", action="export")


def test_a_full_disk_changes_nothing_and_is_said(small, keep):
    """A limit on the file's pages stands in for the disk: SQLite says the same."""
    before = (small.head(), small.snapshot())
    with small._borrow() as connection:
        connection.execute("PRAGMA max_page_count = 20")
    many = keep(*(Setting(f"s{n}", "x" * 500) for n in range(2_000)))
    refused("study-disk-full", small.append, many, who="Ewa", action="import")
    assert (small.head(), small.snapshot()) == before
    assert small.verify() == []


def test_a_study_that_cannot_be_written_is_said(small, keep):
    with small._borrow() as connection:
        connection.execute("PRAGMA query_only = ON")
    refused("study-read-only", small.append, keep(tie(1)), who="Ewa", action="edit")


def test_a_copied_study_is_the_same_study(tmp_path, study):
    study.close()
    copy = tmp_path / "copy.netmap"
    shutil.copyfile(study.path, copy)
    with Journal.open(copy) as journal, Journal.open(study.path) as original:
        assert journal.head() == original.head()
        assert journal.study_id == original.study_id
        assert journal.head() != Head(0, journal.study_id)
