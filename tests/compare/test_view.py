"""One wave seen as arrays: ties, strengths, and what somebody was able to report."""

import networkx as nx
import numpy as np
import pytest

from netmap.compare.view import is_directed, view

ABC = ("gok", "ops", "sp")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("either", [[0, 1, 0], [1, 1, 1], [0, 1, 0]]),
        ("either_unless_denied", [[0, 1, 0], [1, 1, 1], [0, 1, 0]]),
        ("both", [[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
        ("as_said", [[0, 0, 0], [1, 1, 1], [0, 0, 0]]),
    ],
)
def test_who_was_able_to_report_what_when_only_the_ops_answered(place, rule, expected):
    status = {"gok": "silent", "sp": "silent"}
    seen = view(place.wave("w", [], bodies=ABC, status=status, rule=rule), ABC)
    assert seen.observable.astype(int).tolist() == expected
    assert not seen.ties.any()
    assert seen.status(0) == "silent"


def test_the_strongest_layer_counts_and_all_are_listed(place):
    words = [
        *place.both("ops", "sp", 2),
        *place.both("ops", "sp", 4, "projects"),
        *place.both("gok", "sp", None),
    ]
    seen = view(place.wave("w", words, bodies=ABC), ABC)
    assert seen.ties.astype(int).tolist() == [[0, 0, 1], [0, 0, 1], [1, 1, 0]]
    assert seen.strength[1, 2] == seen.strength[2, 1] == 4
    assert np.isnan(seen.strength[0, 2])
    assert seen.layers[1, 2] == "meetings; projects"
    assert (seen.evidence[1, 2], seen.evidence[0, 1]) == ("confirmed", "")


def test_a_bare_graph_says_its_edges_and_its_loops_are_none():
    graph = nx.DiGraph([("a", "b"), ("b", "b")])
    graph["a"]["b"]["weight"] = 3
    seen = view(graph, ("a", "b"))
    assert seen.ties.astype(int).tolist() == [[0, 1], [0, 0]]
    assert seen.strength[0, 1] == 3
    assert seen.observable.all()


def test_direction_is_that_of_the_rule_not_of_the_graph(place):
    assert not is_directed(place.wave("w", []))
    assert is_directed(place.wave("w", [], rule="as_said"))
    assert is_directed(nx.DiGraph())
    assert not is_directed(nx.Graph())
