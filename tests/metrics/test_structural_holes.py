"""Burt's constraint, by hand and against igraph."""

import math

import networkx as nx
import pytest

from netmap.metrics import constraint

# igraph 1.3.5 for R 4.2.2: constraint(graph), unweighted, ties of partners only
KITE = [0.5411979167, 0.5411979167, 0.6641358025, 0.4701697531, 0.6641358025, 0.4450888889, 0.4450888889,
        0.4311111111, 0.5, 1.0]  # fmt: skip


@pytest.mark.parametrize(
    ("network", "expected"),
    [
        (nx.star_graph(4), [0.25, 1, 1, 1, 1]),
        (nx.path_graph(3), [1, 0.5, 1]),
        (nx.complete_graph(3), [1.125, 1.125, 1.125]),
        (nx.cycle_graph(4), [0.5] * 4),
        (nx.Graph({0: [1], 1: [], 2: []}), [1, 1, math.nan]),
        (nx.empty_graph(1), [math.nan]),
        (nx.null_graph(), []),
    ],
)
def test_by_hand(network, expected, assert_node_measure):
    assert_node_measure(constraint(network), network, "node_constraint", expected)
    assert_node_measure(constraint(network.to_directed()), network, "node_constraint", expected)


def test_kite_against_igraph():
    assert constraint(nx.krackhardt_kite_graph()).tolist() == pytest.approx(KITE, abs=1e-9)


def test_both_directions_add_up():
    network = nx.DiGraph()
    network.add_weighted_edges_from(
        [("a", "b", 1), ("b", "a", 2), ("c", "a", 1)], weight="strength"
    )
    assert constraint(network, weight="strength")["a"] == pytest.approx(0.75**2 + 0.25**2)
    assert constraint(network)["a"] == pytest.approx((2 / 3) ** 2 + (1 / 3) ** 2)


def test_body_that_was_only_named_has_a_value():
    assert constraint(nx.DiGraph([("a", "b"), ("c", "b")]))["b"] == 0.5


def test_a_tie_of_no_strength_is_no_tie():
    network = nx.Graph()
    network.add_weighted_edges_from([("a", "b", 0), ("b", "c", 2)], weight="strength")
    assert constraint(network, "strength").tolist() == pytest.approx([math.nan, 1, 1], nan_ok=True)
