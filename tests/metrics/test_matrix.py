"""One tie a pair, whatever the graph: layers, loops, both directions of an undirected rule."""

import networkx as nx
import pytest

from netmap.metrics.matrix import adjacency, flat, is_directed, over_nodes, towards


def test_strongest_layer_wins_for_any_attribute():
    layers = nx.MultiDiGraph()
    layers.add_edge("a", "b", trust=2, strength=9)
    layers.add_edge("a", "b", trust=3)
    layers.add_edge("b", "b", trust=4)
    assert adjacency(layers, "trust").toarray().tolist() == [[0, 3], [0, 0]]
    assert adjacency(layers, "strength").toarray().tolist() == [[0, 9], [0, 0]]
    assert adjacency(layers).toarray().tolist() == [[0, 1], [0, 0]]
    assert layers.number_of_edges() == 3


def test_direction_comes_from_the_rule(network_under):
    assert not is_directed(network_under("either"))
    assert is_directed(network_under("as_said"))
    assert not flat(network_under("both"), "trust").is_directed()


def test_towards():
    ties = adjacency(nx.DiGraph([(0, 1)]))
    assert towards(ties, "out").toarray().tolist() == [[0, 1], [0, 0]]
    assert towards(ties, "in").toarray().tolist() == [[0, 0], [1, 0]]
    assert towards(ties, "any").toarray().tolist() == [[0, 1], [1, 0]]


def test_any_id_will_do():
    grid = nx.grid_2d_graph(1, 2)
    series = over_nodes(grid, [1, 2], "x")
    assert series.index.tolist() == [(0, 0), (0, 1)]
    assert series.index.nlevels == 1


@pytest.mark.parametrize("weight", [None, "strength", "weight"])
def test_no_institutions(weight):
    assert adjacency(nx.null_graph(), weight).shape == (0, 0)
