"""Burt's measures, by hand, against igraph, and against NetworkX where it is right."""

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.metrics import (
    constraint,
    effective_size,
    efficiency,
    hierarchy,
    non_redundant_ties,
)

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


def test_six_partners_with_four_ties_among_them():
    """Borgatti (1997), Connections 20(1): effective size 4.67, efficiency 0.78."""
    network = nx.Graph([("g", other) for other in "abcdef"])
    network.add_edges_from([("a", "b"), ("b", "c"), ("d", "e"), ("e", "f")])
    assert effective_size(network)["g"] == pytest.approx(6 - 2 * 4 / 6)
    assert efficiency(network)["g"] == pytest.approx(0.78, abs=0.005)
    assert non_redundant_ties(network)["g"] == 0
    network.remove_edges_from([("d", "e"), ("e", "f")])
    assert non_redundant_ties(network)["g"] == 3


BORGATTI = {
    ("A", "B"): 2, ("A", "F"): 3, ("A", "G"): 5, ("A", "E"): 2, ("E", "G"): 8,
    ("F", "G"): 3, ("B", "G"): 4, ("B", "D"): 1, ("D", "G"): 3, ("G", "C"): 10,
}  # fmt: skip
DIRECTED = {(0, 1): 2, (0, 2): 2, (1, 0): 1, (2, 1): 1}
PUBLISHED = [
    (nx.Graph, BORGATTI, None, {"G": (0.400, 4.67), "A": (0.595, 2.50), "C": (1, 1)}),
    (nx.Graph, BORGATTI, "strength", {"G": (0.299, 5.47), "A": (0.795, 2.47), "C": (1, 1)}),
    (nx.DiGraph, DIRECTED, None, {0: (1.003, 1.167), 1: (1.003, 1.167), 2: (1.389, 1)}),
    (nx.DiGraph, DIRECTED, "strength", {0: (0.840, 1.567), 1: (1.143, 1.083), 2: (1.378, 1)}),
]


@pytest.mark.parametrize(("kind", "ties", "weight", "printed"), PUBLISHED)
def test_figures_of_ucinet(kind, ties, weight, printed):
    """Borgatti's network of 1997 and one with direction: UCINET and igraph, as NetworkX prints them."""
    network = kind(list(ties))
    nx.set_edge_attributes(network, ties, "strength")
    held, size = constraint(network, weight), effective_size(network, weight)
    for body, (expected, kept) in printed.items():
        assert held[body] == pytest.approx(expected, abs=6e-4)
        assert size[body] == pytest.approx(kept, abs=6e-3)


TRIANGLE_WITH_A_TAIL = nx.Graph([("o", "a"), ("o", "b"), ("a", "b"), ("a", "away")])


def test_a_partner_tied_elsewhere_binds_less_unless_only_the_circle_counts():
    """A spends a third on B, in the circle of O alone a half: (1/2 + 1/6)² + (1/2 + 1/4)², or twice (3/4)²."""
    assert constraint(TRIANGLE_WITH_A_TAIL)["o"] == pytest.approx(4 / 9 + 9 / 16)
    assert constraint(TRIANGLE_WITH_A_TAIL, model="ego")["o"] == pytest.approx(9 / 8)
    assert hierarchy(TRIANGLE_WITH_A_TAIL)["o"] > hierarchy(TRIANGLE_WITH_A_TAIL, model="ego")["o"]
    assert hierarchy(TRIANGLE_WITH_A_TAIL, model="ego")["o"] == pytest.approx(0)


def test_the_strongest_tie_of_a_partner_may_lead_out_of_the_circle():
    """B is tied to A with 1; the strongest tie of A is 2 in the circle, 4 elsewhere, and A makes two thirds of O."""
    network = nx.Graph()
    strengths = [("o", "a", 2), ("o", "b", 1), ("a", "b", 1), ("a", "away", 4)]
    network.add_weighted_edges_from(strengths, weight="strength")
    assert effective_size(network, "strength")["o"] == pytest.approx(2 - 1 / 3 / 4 - 2 / 3)
    within = 2 - 1 / 3 / 2 - 2 / 3
    assert effective_size(network, "strength", model="ego")["o"] == pytest.approx(within)
    assert efficiency(network, "strength", model="ego")["o"] == pytest.approx(within / 2)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 9), st.floats(0, 0.9), st.integers(0, 999), st.booleans())
def test_the_circle_is_the_network_of_an_institution_and_its_partners(size, share, seed, directed):
    network = nx.gnp_random_graph(size, share, seed=seed, directed=directed)
    for measure in (constraint, effective_size, efficiency, hierarchy):
        found = measure(network, model="ego")
        for body in network:
            circle = network.subgraph([body, *nx.all_neighbors(network, body)])
            assert found[body] == pytest.approx(measure(circle)[body], nan_ok=True)


def test_no_other_model():
    with pytest.raises(ValueError, match="alter"):
        constraint(nx.path_graph(3), model="alter")


@pytest.mark.parametrize(
    ("network", "size", "order"),
    [
        (nx.star_graph(4), [4, 1, 1, 1, 1], [0, 1, 1, 1, 1]),
        (nx.complete_graph(4), [1] * 4, [0] * 4),
        (nx.cycle_graph(5), [2] * 5, [0] * 5),
        (nx.Graph({0: [1], 1: [], 2: []}), [1, 1, math.nan], [1, 1, math.nan]),
        (nx.null_graph(), [], []),
    ],
)
def test_size_and_hierarchy(network, size, order, assert_node_measure):
    partners = np.array([network.degree(node) for node in network], dtype=float)
    with np.errstate(invalid="ignore"):
        share = np.array(size, dtype=float) / partners
    for way in (network, network.to_directed()):
        assert_node_measure(effective_size(way), network, "node_effective_size", size)
        assert_node_measure(efficiency(way), network, "node_efficiency", share)
        assert_node_measure(hierarchy(way), network, "node_hierarchy", order)


def test_hierarchy_rises_where_one_partner_holds_all():
    """Two partners, 3/4 and 1/4 of the strength: c is (3/4)² and (1/4)², ratios 1.8 and 0.2."""
    network = nx.Graph()
    network.add_weighted_edges_from([("o", "a", 3), ("o", "b", 1)], weight="strength")
    expected = (1.8 * math.log(1.8) + 0.2 * math.log(0.2)) / (2 * math.log(2))
    assert hierarchy(network, "strength")["o"] == pytest.approx(expected)
    assert hierarchy(network)["o"] == 0


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 8), st.floats(0.1, 0.9), st.integers(0, 999), st.booleans())
def test_effective_size_against_the_loop_of_networkx(size, share, seed, directed):
    """Only with ``nodes=`` is networkx right, and even then not for those who only receive ties."""
    network = nx.gnp_random_graph(size, share, seed=seed, directed=directed)
    rng = np.random.default_rng(seed)
    for *_, data in network.edges(data=True):
        data["strength"] = int(rng.integers(1, 6))
    for weight in (None, "strength"):
        loop = nx.effective_size(network, nodes=list(network), weight=weight)
        found = effective_size(network, weight)
        known = {node: v for node, v in loop.items() if not math.isnan(v)}
        assert {node: found[node] for node in known} == pytest.approx(known)
        assert found.notna().tolist() == [network.degree(node) > 0 for node in network]
