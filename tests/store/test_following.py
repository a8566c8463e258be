"""A graph far behind its journal, brought in step by another process."""

import pytest

from netmap.model import Institution
from netmap.store import bring_up_to_date, compare, is_far_behind, projection
from netmap.store.following import follow_beside
from netmap.store.graph import Stamp
from netmap.store.ladybug import LadybugGraph


@pytest.fixture
def graph(study, tmp_path):
    made = LadybugGraph(tmp_path / "study.graph")
    bring_up_to_date(study, made)
    yield made
    made.close()


@pytest.fixture
def add(study, keep):
    def added(many):
        bodies = keep(*(Institution(f"i{n}", f"Szkoła {n}") for n in range(many)))
        study.append(bodies, who="Ewa", action="import")

    return added


def test_what_is_far_behind_is_what_would_be_made_anew(study, graph, add, monkeypatch):
    assert not is_far_behind(study, graph)
    monkeypatch.setattr(projection, "CATCH_UP_LIMIT", 2)
    add(2)
    assert not is_far_behind(study, graph)
    add(5)
    assert is_far_behind(study, graph)


def test_a_graph_of_another_history_shows_no_earlier_moment(study, graph, add, monkeypatch):
    monkeypatch.setattr(projection, "CATCH_UP_LIMIT", 2)
    at = graph.head()
    graph.write([], Stamp(at.study, at.number, "0", at.version))
    add(5)
    assert not is_far_behind(study, graph)
    graph.wipe()
    assert not is_far_behind(study, graph)


def test_another_process_brings_it_in_step(study, graph, add):
    add(projection.CATCH_UP_LIMIT + 1)
    follow_beside(study, graph, lambda: False)
    assert not is_far_behind(study, graph)
    assert compare(study, graph) == []


def test_nobody_begins_while_others_are_at_it_and_who_is_not_wanted_stops(
    study, graph, add, monkeypatch
):
    monkeypatch.setattr(projection, "CATCH_UP_LIMIT", 2)
    add(5)
    (graph.folder / "draft-of-somebody").mkdir()
    assert graph.is_being_made
    asked = []

    def given_up():
        asked.append(1)
        return len(asked) > 3

    follow_beside(study, graph, given_up)
    assert len(asked) > 3
    assert is_far_behind(study, graph)
