"""Care of a study: what was touched from outside is found, and the graph is made anew."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import RECORD_TYPES, Institution, Wave
from netmap.study import changes_of, health_document, open_study, rebuild, verify, waves


def test_a_study_as_it_was_written_is_sound(study):
    health = verify(study)
    assert health.is_sound
    assert health.entries == 1
    assert set(health.records) == set(RECORD_TYPES)
    assert (health.records["institution"], health.records["wave"]) == (4, 2)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET record = replace(record, 'Oksa', 'Oska') WHERE kind = 'territory'",
        "UPDATE current SET record = replace(record, 'Oksa', 'Oska') WHERE kind = 'territory'",
        "UPDATE entry SET who = 'somebody else'",
        "DELETE FROM version WHERE key = 'gbp'",
    ],
)
def test_a_row_touched_from_outside_is_found(study, statement):
    with closing(sqlite3.connect(study.path)) as connection, connection:
        assert connection.execute(statement).rowcount > 0
    health = verify(study)
    assert not health.is_sound
    for lang in LANGUAGES:
        assert all(p["message"] for p in health_document(health, lang)["problems"])


def test_a_graph_that_is_behind_is_found_and_made_anew(study):
    study.catch_up()
    study.journal.append(changes_of([Wave("w3", order=3)]), who="another", action="edit")
    assert {p.code for p in verify(study).problems}
    told = []
    done = rebuild(study, lambda n, of: told.append((n, of)))
    assert done.action == "rebuilt"
    assert done.counts["Institution"] == 4
    assert told[-1][0] == told[-1][1]
    assert verify(study).is_sound
    assert [wave.id for wave in waves(study)] == ["w1", "w2", "w3"]


def test_an_emptied_graph_comes_back_whole(study):
    study.graph.wipe()
    assert not verify(study).is_sound
    rebuild(study)
    assert verify(study).is_sound
    study.save(changes_of([Institution("x", "X")]), action="edit")
    assert verify(study).is_sound


def test_the_example_is_sound(example):
    assert verify(example).problems == ()
    with open_study(example.path, "memory") as again:
        assert again.head == example.head


def _touch(study, old, new):
    with closing(sqlite3.connect(study)) as connection, connection:
        for table in ("version", "current"):
            connection.execute(f"UPDATE {table} SET record = replace(record, ?, ?)", (old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [('"source":"ops', '"source":"opx'), ('"serves"', '"servez"'), ('{"', '{""')],
    ids=["points nowhere", "no such field", "no JSON"],
)
def test_of_a_study_touched_from_outside_the_journal_is_blamed_not_the_graph(
    study_copy, tmp_path, old, new
):
    _touch(study_copy, old, new)
    for folder in tmp_path.glob("*.graph"):
        shutil.rmtree(folder)
    with open_study(study_copy, "embedded", in_step=False) as study:
        health = verify(study, bring_in_step=True)
    told = {problem.code for problem in health.problems}
    assert told
    assert told <= {"content-altered", "record-altered", "journal-unreadable"}
    with pytest.raises(StoreUnavailableError) as caught:
        open_study(study_copy, "embedded")
    assert caught.value.code in ("study-altered", "record-unreadable")
    for lang in LANGUAGES:
        assert "verify" in say_error(caught.value, lang)
