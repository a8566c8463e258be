"""A graph that is asked the same thing once: what is kept, what is not, what goes through."""

import pytest

from netmap.model import Wave
from netmap.store import RememberingGraph, bring_up_to_date, reading
from netmap.store.memory import MemoryGraph


class Kept:
    """Keeps answers by key, and notes what was good for a moment alone."""

    def __init__(self):
        self.answers, self.moments = {}, 0

    def recall(self, key, make, *, plain=False):
        assert plain
        if key not in self.answers:
            self.answers[key] = make()
        return self.answers[key]

    def note_moment(self):
        self.moments += 1


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def graph(study, kept):
    made = MemoryGraph()
    bring_up_to_date(study, made)
    return RememberingGraph(made, kept)


def test_what_was_read_is_kept_under_what_was_asked(graph, kept):
    assert reading.waves(graph) == reading.waves(graph.plain)
    assert reading.responses(graph, "after") == reading.responses(graph.plain, "after")
    assert len(kept.answers) == 2
    graph.plain.wipe()
    assert reading.waves(graph)
    assert isinstance(reading.waves(graph)[0], Wave)


def test_a_named_query_is_kept_by_its_parameters(graph, kept):
    asked = {"wave": "after"}
    assert graph.read("list_responses", **asked) == graph.plain.read("list_responses", **asked)
    graph.read("list_responses", wave="before")
    graph.read("list_responses", **asked)
    assert len(kept.answers) == 2


def test_tables_and_stamps_are_of_the_moment(graph, kept):
    assert graph.head() == graph.plain.head()
    assert len(graph.frame("list_waves")) == len(reading.waves(graph))
    assert kept.moments == 2


def test_it_is_called_as_the_graph_is_and_writes_to_it(graph):
    assert (graph.name, graph.is_shared) == (graph.plain.name, graph.plain.is_shared)
    graph.wipe()
    assert graph.is_empty()
