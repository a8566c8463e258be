"""Betweenness, closeness and harmonic closeness: by hand, and as published."""

import math

import networkx as nx
import pytest

from netmap.errors import MeasureError
from netmap.metrics import betweenness, closeness, harmonic

NAN = math.nan

PAIR_OF_FIVE = nx.empty_graph(5)
PAIR_OF_FIVE.add_edge(0, 1)

KITE_BETWEENNESS = [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0]
KITE_CLOSENESS = [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310]

# Padgett's marriages among 15 families, as in Wasserman and Faust (1994), chapter 5, and in sna 2.7-1 for R
MARRIAGE_BETWEENNESS = {
    "Medici": 0.522, "Guadagni": 0.255, "Albizzi": 0.212, "Salviati": 0.143, "Ridolfi": 0.114, "Bischeri": 0.104,
    "Strozzi": 0.103, "Barbadori": 0.093, "Tornabuoni": 0.092, "Castellani": 0.055, "Peruzzi": 0.022, "Ginori": 0,
    "Acciaiuoli": 0, "Lamberteschi": 0, "Pazzi": 0,
}  # fmt: skip
MARRIAGE_CLOSENESS = {
    "Medici": 0.560, "Ridolfi": 0.500, "Albizzi": 0.483, "Tornabuoni": 0.483, "Guadagni": 0.467, "Barbadori": 0.438,
    "Strozzi": 0.438, "Bischeri": 0.400, "Castellani": 0.389, "Salviati": 0.389, "Acciaiuoli": 0.368, "Peruzzi": 0.368,
    "Ginori": 0.333, "Lamberteschi": 0.326, "Pazzi": 0.286,
}  # fmt: skip


@pytest.mark.parametrize(
    ("network", "expected"),
    [
        (nx.star_graph(4), [6, 0, 0, 0, 0]),
        (nx.path_graph(5), [0, 3, 4, 3, 0]),
        (nx.cycle_graph(5), [1, 1, 1, 1, 1]),
        (nx.complete_graph(4), [0, 0, 0, 0]),
        (nx.cycle_graph(4), [0.5, 0.5, 0.5, 0.5]),
        (nx.krackhardt_kite_graph(), KITE_BETWEENNESS),
        (nx.path_graph(3, nx.DiGraph), [0, 1, 0]),
        (nx.cycle_graph(4, nx.DiGraph), [3, 3, 3, 3]),
        (nx.Graph({0: [1, 2], 3: []}), [1, 0, 0, 0]),
    ],
)
def test_betweenness_by_hand(network, expected, assert_node_measure):
    assert_node_measure(betweenness(network), network, "node_betweenness", expected)


def test_marriages_as_published():
    families = nx.florentine_families_graph()
    between = betweenness(families, normalized=True)
    assert between.round(3).to_dict() == MARRIAGE_BETWEENNESS
    assert closeness(families).round(3).to_dict() == pytest.approx(MARRIAGE_CLOSENESS, abs=5.1e-4)
    assert betweenness(families)["Medici"] == pytest.approx(47.5)


def test_undirected_rule_counts_unordered_pairs(network_under):
    assert betweenness(network_under("either"))["ops"] == 3
    assert (
        betweenness(network_under("as_said"))["ops"] == 3
    )  # school and court to others: sp-pcpr, court-sp, court-pcpr


@pytest.mark.parametrize("size", [0, 1, 2])
def test_normalised_betweenness_needs_three(size):
    assert betweenness(nx.path_graph(size), normalized=True).isna().all()
    assert (betweenness(nx.path_graph(size)) == 0).all()


def test_normalised_betweenness_of_a_star_is_one_either_way():
    star = nx.star_graph(4)
    assert betweenness(star, normalized=True)[0] == 1
    assert betweenness(star.to_directed(), normalized=True)[0] == 1


def triangle(direct, around):
    network = nx.Graph()
    network.add_weighted_edges_from(
        [("a", "b", direct), ("a", "c", around), ("c", "b", around)], weight="strength"
    )
    return betweenness(network, weight="strength")["c"]


def test_strong_ties_are_short():
    assert triangle(direct=1, around=5) == 1
    assert triangle(direct=5, around=1) == 0
    assert triangle(direct=1, around=2) == 0.5
    assert triangle(direct=1.5, around=3.0) == 0.5


def test_equal_ways_are_equal_to_the_last_digit():
    # 1/5 + 1/5 + 1/2 and 1/2 + 1/5 + 1/5 differ in floating point
    network = nx.DiGraph()
    for way, strengths in (("apqz", (5, 5, 2)), ("axyz", (2, 5, 5))):
        for a, b, strength in zip(way, way[1:], strengths, strict=False):
            network.add_edge(a, b, strength=strength)
    between = betweenness(network, weight="strength")
    assert between.to_dict() == {"a": 0, "p": 1.5, "q": 1.5, "z": 0, "x": 1.5, "y": 1.5}


def test_a_tie_of_no_strength_leads_nowhere():
    network = nx.Graph()
    network.add_weighted_edges_from([("a", "b", 0), ("b", "c", 2)], weight="strength")
    assert betweenness(network).tolist() == [0, 1, 0]
    assert betweenness(network, weight="strength").tolist() == [0, 0, 0]


def test_negative_strength_is_refused():
    network = nx.Graph()
    network.add_edge("a", "b", strength=-1)
    with pytest.raises(MeasureError):
        betweenness(network, weight="strength")


@pytest.mark.parametrize(
    ("network", "variant", "direction", "expected"),
    [
        (nx.star_graph(3), "freeman", "any", [1, 0.6, 0.6, 0.6]),
        (nx.star_graph(3), "wasserman_faust", "any", [1, 0.6, 0.6, 0.6]),
        (nx.path_graph(3, nx.DiGraph), "freeman", "out", [2 / 3, NAN, NAN]),
        (nx.path_graph(3, nx.DiGraph), "freeman", "in", [NAN, NAN, 2 / 3]),
        (nx.path_graph(3, nx.DiGraph), "freeman", "any", [2 / 3, 1, 2 / 3]),
        (nx.path_graph(3, nx.DiGraph), "wasserman_faust", "out", [2 / 3, 0.5, NAN]),
        (nx.path_graph(3, nx.DiGraph), "wasserman_faust", "in", [NAN, 0.5, 2 / 3]),
        (PAIR_OF_FIVE, "wasserman_faust", "any", [0.25, 0.25, NAN, NAN, NAN]),
        (PAIR_OF_FIVE, "freeman", "any", [NAN] * 5),
        (nx.empty_graph(1), "freeman", "any", [NAN]),
        (nx.empty_graph(1), "wasserman_faust", "any", [NAN]),
        (nx.null_graph(), "freeman", "any", []),
    ],
)  # fmt: skip
def test_closeness_by_hand(network, variant, direction, expected, assert_node_measure):
    found = closeness(network, variant=variant, direction=direction)
    assert_node_measure(found, network, "node_closeness", expected)


def test_closeness_of_the_kite_as_published():
    assert closeness(nx.krackhardt_kite_graph()).tolist() == pytest.approx(KITE_CLOSENESS, abs=5e-4)


@pytest.mark.parametrize(
    ("network", "direction", "expected"),
    [
        (nx.star_graph(3), "any", [3, 2, 2, 2]),
        (nx.path_graph(3, nx.DiGraph), "out", [1.5, 1, 0]),
        (nx.path_graph(3, nx.DiGraph), "in", [0, 1, 1.5]),
        (nx.path_graph(3, nx.DiGraph), "any", [1.5, 2, 1.5]),
        (nx.Graph({0: [1], 1: [], 2: []}), "any", [1, 1, 0]),
        (nx.empty_graph(1), "any", [0]),
    ],
)
def test_harmonic_by_hand(network, direction, expected, assert_node_measure):
    assert_node_measure(harmonic(network, direction), network, "node_harmonic", expected)


def test_normalised_harmonic():
    assert harmonic(nx.complete_graph(4), normalized=True).tolist() == [1, 1, 1, 1]
    assert harmonic(nx.empty_graph(1), normalized=True).isna().all()


def test_more_bodies_than_are_looked_at_together():
    size = 300
    path = nx.path_graph(size)
    assert closeness(path, "freeman")[0] == pytest.approx((size - 1) / sum(range(size)))
    assert closeness(path, "freeman")[size - 1] == pytest.approx((size - 1) / sum(range(size)))


def test_unknown_variant_is_a_mistake():
    with pytest.raises(ValueError, match="igraph"):
        closeness(nx.path_graph(2), variant="igraph")
