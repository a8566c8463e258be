"""Ties across and inside groups."""

import math

import networkx as nx
import pandas as pd
import pytest

from netmap.metrics import crossing_ties, ei_index


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
