"""Backups of an open study: one before the first act of a day, one on demand, and back."""

import sqlite3
from contextlib import closing

import pytest

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Setting
from netmap.store import backups
from netmap.study import back_up, backups_of, changes_of, open_study, restore, undo, verify


def settle(study, name):
    return study.save(changes_of([Setting(name, "x")]), action="setting")


@pytest.fixture
def known(study, tmp_path, monkeypatch):
    """A study of an earlier day, opened anew."""
    study.close()
    monkeypatch.delenv("NETMAP_BACKUPS", raising=False)
    with open_study(study.path, "memory") as opened:
        yield opened


def test_before_the_first_act_of_a_day_the_study_is_kept(known):
    before = known.head
    settle(known, "a")
    settle(known, "b")
    (kept,) = backups_of(known.path)
    assert (kept.why, kept.entries, kept.error) == ("daily", before.number, None)
    assert backups.look_at(kept.path).head == before


def test_an_undo_is_an_act_too_and_none_is_made_where_none_is_wanted(known, monkeypatch):
    monkeypatch.setenv("NETMAP_BACKUPS", "0")
    settle(known, "a")
    assert backups_of(known.path) == []
    monkeypatch.setenv("NETMAP_BACKUPS", "3")
    undo(known, known.head.number)
    assert len(backups_of(known.path)) == 1


def test_what_hinders_the_daily_copy_hinders_nothing_else(known):
    backups.folder_of(known.path).write_text("a file where the folder should be")
    entry = settle(known, "a")
    assert known.head == entry.head
    assert known.unkept.code == "study-out-of-reach"


def test_a_backup_is_noted_and_brings_the_study_back(known, tmp_path):
    copy = tmp_path / "copy.netmap"
    snapshot = known.journal.snapshot()
    made = back_up(known, copy, who="Ola")
    last = known.journal.entries()[-1]
    assert (last.action, last.who, last.files) == ("backup", "Ola", (made.stamp,))
    settle(known, "later")
    mark = known.last_act.mark
    entry = restore(copy, known.path, graph="memory", who="Ola")
    assert entry.id == made.head.number + 1
    assert known.journal.snapshot() == snapshot
    known.refresh()
    assert verify(known).is_sound
    (problem,) = verify(known, marks=[mark]).problems
    assert (problem.code, problem.params["by"]) == ("history-restored", entry.id)


def test_a_damaged_copy_is_listed_as_such_and_refused(known):
    settle(known, "a")
    (kept,) = backups_of(known.path)
    content = kept.path.read_bytes()
    kept.path.write_bytes(content[:5000])
    (kept,) = backups_of(known.path)
    assert kept.error is not None
    before = known.journal.snapshot()
    with pytest.raises(StoreUnavailableError):
        restore(kept.path, known.path, graph="memory")
    assert known.journal.snapshot() == before


def test_a_history_cut_at_its_end_is_found_by_the_backups_beside_it(known, cut):
    settle(known, "a")
    settle(known, "b")
    backups.folder_of(known.path).joinpath("daily-2020-01-01.netmap").write_bytes(
        _copied(known.path)
    )
    cut(known.path, 3)
    known.graph.wipe()
    told = {(p.code, p.params["witness"]) for p in verify(known).problems}
    assert told == {("history-cut", "backup")}


def damage(path):
    """Spoil one word that was recorded, far from where anybody writes next."""
    with closing(sqlite3.connect(path)) as connection, connection:
        statement = (
            "UPDATE version SET record = replace(record, 'Oksa', 'Oska') WHERE key = '260205'"
        )
        assert connection.execute(statement).rowcount == 1


def refused(act, code="study-unsound"):
    with pytest.raises(StoreUnavailableError) as caught:
        act()
    assert caught.value.code == code
    return caught.value


def test_no_act_makes_a_damaged_study_worse_and_no_good_copy_is_pushed_out(known, monkeypatch):
    monkeypatch.setenv("NETMAP_BACKUPS", "1")
    settle(known, "a")
    (good,) = backups.kept(known.path)
    good = good.rename(good.with_name("daily-2020-01-01.netmap"))
    known.close()
    damage(known.path)
    with open_study(known.path, "memory") as study:
        before = study.path.read_bytes()
        for act in (lambda: settle(study, "b"), lambda: undo(study, 1), lambda: settle(study, "c")):
            error = refused(act)
            for lang in LANGUAGES:
                said = say_error(error, lang)
                assert str(good) in said
                assert "netmap restore" in said
        assert study.path.read_bytes() == before
        assert backups.kept(study.path) == [good]
        restore(good, study.path, graph="memory")
        assert settle(study, "b").id == study.head.number
        assert verify(study).is_sound


def test_with_copies_of_none_a_damaged_study_is_refused_all_the_same(known, monkeypatch):
    monkeypatch.setenv("NETMAP_BACKUPS", "0")
    known.close()
    damage(known.path)
    with open_study(known.path, "memory") as study:
        error = refused(lambda: settle(study, "a"), "study-unsound-no-copy")
        assert all(str(study.path) in say_error(error, lang) for lang in LANGUAGES)


def test_of_a_big_study_pages_and_chain_are_looked_at_and_all_of_it_before_a_days_copy(
    known, monkeypatch
):
    monkeypatch.setattr("netmap.store.journal._SMALL", 0)
    monkeypatch.setenv("NETMAP_BACKUPS", "0")
    known.close()
    damage(known.path)
    with open_study(known.path, "memory") as study:
        settle(study, "a")
        monkeypatch.setenv("NETMAP_BACKUPS", "3")
        refused(lambda: settle(study, "b"), "study-unsound-no-copy")
        assert backups.kept(study.path) == []
    with closing(sqlite3.connect(known.path)) as connection, connection:
        connection.execute("UPDATE entry SET who = 'Nikt' WHERE id = 1")
    monkeypatch.setenv("NETMAP_BACKUPS", "0")
    with open_study(known.path, "memory") as study:
        refused(lambda: settle(study, "c"), "study-unsound-no-copy")


def _copied(path):
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(":memory:")) as copy:
        source.backup(copy)
        return copy.serialize()
