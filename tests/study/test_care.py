"""Care of a study: what was touched from outside is found, and the graph is made anew."""

import sqlite3
from contextlib import closing

import pytest

from netmap.i18n import LANGUAGES
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
