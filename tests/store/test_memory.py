"""The graph in plain Python; its answers are held in test_contract."""

import pytest

from netmap.errors import QueryFileError
from netmap.store import rebuild
from netmap.store.graph import Step
from netmap.store.memory import MemoryGraph


@pytest.fixture
def graph(study):
    made = MemoryGraph()
    rebuild(study, made)
    return made


def test_who_reads_cannot_change_it(graph):
    graph.read("list_waves")[0]["label"] = "inaczej"
    assert graph.read("list_waves")[0]["label"] == "przed"


def test_a_step_that_fails_leaves_it_as_it_was(graph):
    before, at = graph.read("list_waves"), graph.head()
    steps = [
        Step("delete", "Wave", [{"id": "before"}]),
        Step("merge", "Wave", [{"label": "no id"}]),
    ]
    with pytest.raises(KeyError):
        graph.write(steps, at)
    assert (graph.read("list_waves"), graph.head()) == (before, at)


def test_ties_go_by_their_start_or_by_their_whole_key(graph):
    at = graph.head()
    graph.write([Step("delete", "SERVES", [{"source": "court"}])], at)
    left = {row["institution"] for row in graph.read("list_services")}
    assert "court" not in left
    assert "pcpr" in left
    graph.write([Step("delete", "RESPONDED", [{"source": "ops", "target": "before"}])], at)
    assert [row["institution"] for row in graph.read("list_responses", wave="before")] == ["pcpr"]
    assert graph.read("list_responses", wave="after")


def test_a_query_it_does_not_know_is_said(graph):
    with pytest.raises(QueryFileError) as caught:
        graph.read("find_stamp")
    assert caught.value.code == "query-not-in-memory"
