"""Layers of ties, by hand."""

import math

import networkx as nx
import numpy as np
import pytest

from netmap.metrics import layer_correlation, layers, multiplexity


def test_layers_of_a_tie(network_under):
    network = network_under("either")
    found = layers(network)
    assert found.name == "tie_layers"
    assert found.index.names == ["source", "target"]
    assert {frozenset(pair): n for pair, n in found.items()} == {
        frozenset({"ops", "school"}): 2,
        frozenset({"ops", "pcpr"}): 1,
        frozenset({"ops", "court"}): 1,
    }
    assert multiplexity(network) == pytest.approx(4 / 3)
    said = layers(network_under("as_said"))
    assert said["ops", "school"] == 2
    assert said["school", "ops"] == 1


def test_ties_of_no_kind_are_one_kind():
    assert layers(nx.MultiGraph([("a", "b"), ("a", "b")])).tolist() == [1]
    assert math.isnan(multiplexity(nx.empty_graph(2)))


def test_which_layers_go_together():
    network = nx.MultiDiGraph()
    network.add_nodes_from("abcd")
    x, y = {("a", "b"), ("b", "c"), ("c", "d")}, {("a", "b"), ("b", "c"), ("d", "a")}
    network.add_edges_from((*pair, {"layer": "x"}) for pair in x)
    network.add_edges_from((*pair, {"layer": "y"}) for pair in y)
    pairs = [(a, b) for a in "abcd" for b in "abcd" if a != b]
    expected = np.corrcoef([p in x for p in pairs], [p in y for p in pairs])
    found = layer_correlation(network)
    assert found.to_numpy() == pytest.approx(expected)
    assert list(found.index) == list(found.columns) == ["x", "y"]


def test_a_layer_that_everybody_has_goes_with_nothing():
    network = nx.MultiGraph([("a", "b", {"layer": "x"}), ("a", "a", {"layer": "x"})])
    assert layer_correlation(network).isna().all(axis=None)
    assert layer_correlation(nx.null_graph()).empty
