"""Ties across and inside groups."""

import math

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap.metrics import (
    assortativity,
    crossing_ties,
    degree_assortativity,
    ei_index,
    ei_index_by_chance,
    mixing_matrix,
    mixing_odds,
    within_odds,
)


@pytest.mark.parametrize(
    ("groups", "external", "internal"),
    [
        ("aaaa", 0, 3),
        ("abab", 3, 0),
        ("aabb", 1, 2),
        (["a", "a", "b", None], 1, 1),
        (["a", "a", "b", ""], 1, 1),
        (["a", "a", "b", math.nan], 1, 1),
        ([1, 1, 2, 2], 1, 2),
    ],
)
def test_path_by_hand(groups, external, internal):
    path = nx.path_graph(4)
    nx.set_node_attributes(path, dict(enumerate(groups)), "sector")
    series = pd.Series(list(groups), dtype=object)
    assert crossing_ties(path, "sector") == crossing_ties(path, series) == (external, internal)
    expected = (external - internal) / (external + internal)
    assert ei_index(path, "sector") == ei_index(path, dict(enumerate(groups))) == expected


def test_direction_counts_each_way():
    network = nx.DiGraph([("a", "b"), ("b", "a"), ("a", "c")])
    groups = {"a": 1, "b": 1, "c": 2}
    assert ei_index(network, groups) == pytest.approx(-1 / 3)
    assert ei_index(network.to_undirected(), groups) == 0


def test_network_under_a_rule(network_under):
    network = network_under("either")
    assert crossing_ties(network, "sector") == (2, 1)
    assert crossing_ties(network, "tier") == (2, 1)
    assert crossing_ties(network_under("as_said"), "sector") == (3, 1)


def test_without_groups_or_ties_it_is_undefined():
    assert math.isnan(ei_index(nx.path_graph(3), "sector"))
    assert math.isnan(ei_index(nx.empty_graph(3), {0: "a", 1: "a", 2: "b"}))
    assert math.isnan(ei_index(nx.path_graph(2), pd.Series({0: "a"})))


def chance(network, groups, seed=1, permutations=200):
    return ei_index_by_chance(network, groups, permutations, rng=np.random.default_rng(seed))


def test_chance_gives_the_range_of_the_index():
    cliques = nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(5))
    sides = {node: node // 5 for node in cliques}
    found = chance(cliques, sides)
    assert found["ei_index"] == -1
    assert found["expected"] == pytest.approx(2 * 5 / 9 - 1, abs=0.03)
    assert found["low"] <= found["expected"] <= found["high"]
    assert found["p_low"] < 0.05
    assert found["p_high"] == 1
    assert found.equals(chance(cliques, sides))
    assert not found.equals(chance(cliques, sides, seed=2))


def test_chance_where_the_index_is_undefined():
    assert chance(nx.path_graph(3), "sector").isna().all()
    assert chance(nx.null_graph(), "sector").isna().all()


def test_who_has_no_group_stays_out_of_the_deal():
    path = nx.path_graph(4)
    assert chance(path, {0: "a", 1: "b"})["ei_index"] == 1
    assert chance(path, {0: "a", 1: "b"})["expected"] == 1


SECTORS = {"a": "help", "b": "help", "c": "school", "d": "school", "e": None}


def test_matrix_counts_a_tie_once():
    network = nx.Graph([("a", "b"), ("a", "c"), ("b", "c"), ("c", "d"), ("d", "e")])
    found = mixing_matrix(network, SECTORS)
    assert found.to_dict("index") == {
        "help": {"help": 1, "school": 2},
        "school": {"help": 2, "school": 1},
    }
    assert found.index.name == "source"
    assert found.columns.name == "target"
    said = mixing_matrix(nx.DiGraph([("a", "b"), ("b", "a"), ("a", "c"), ("d", "a")]), SECTORS)
    assert said.to_dict("index") == {
        "help": {"help": 2, "school": 1},
        "school": {"help": 1, "school": 0},
    }
    assert mixing_matrix(network, {}).empty


def test_odds_against_chance():
    network = nx.Graph([("a", "b"), ("a", "c"), ("c", "d")])
    odds = mixing_odds(network, SECTORS)
    assert odds.loc["help", "help"] == pytest.approx(1 / (3 / 6))
    assert odds.loc["help", "school"] == pytest.approx((1 / 4) / (3 / 6))
    assert mixing_odds(nx.empty_graph(4), {0: 1, 1: 1, 2: 2, 3: 2}).isna().all(axis=None)
    assert math.isnan(mixing_odds(nx.path_graph(3), {0: 1, 1: 2, 2: 2}).loc[1, 1])


def test_odds_inside_a_group():
    network = nx.Graph([("a", "b"), ("a", "c"), ("a", "d")])
    network.add_nodes_from("bcd")
    assert within_odds(network, SECTORS) == pytest.approx((1 * 2) / (1 * 2))
    assert math.isnan(within_odds(nx.path_graph(2), {0: 1, 1: 1}))
    assert math.isnan(within_odds(nx.complete_graph(4), {0: 1, 1: 1, 2: 2, 3: 2}))


@pytest.mark.parametrize(
    ("groups", "expected"),
    [("aabb", 1 / 3), ("abab", -1), ("aaaa", math.nan), ("abcd", (0 - 10 / 36) / (1 - 10 / 36))],
)
def test_assortativity_of_a_path(groups, expected):
    path = nx.path_graph(4)
    assert assortativity(path, dict(enumerate(groups))) == pytest.approx(expected, nan_ok=True)


def test_degree_assortativity():
    assert degree_assortativity(nx.star_graph(3)) == pytest.approx(-1)
    assert math.isnan(degree_assortativity(nx.cycle_graph(4)))
    assert math.isnan(degree_assortativity(nx.empty_graph(4)))
    assert degree_assortativity(nx.krackhardt_kite_graph()) == pytest.approx(
        nx.degree_pearson_correlation_coefficient(nx.krackhardt_kite_graph())
    )
