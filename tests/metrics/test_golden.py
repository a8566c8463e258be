"""A small directed, valued network held against igraph 1.3.5 and sna 2.7-1 for R 4.2.2.

Made with ``graph_from_adjacency_matrix(W, mode = "directed", weighted = TRUE)`` in igraph, the matrix of ones in sna;
distances are ``1 / weight``. igraph's closeness is 1 / sum over the reached nodes: here it is turned into ours.
"""

import networkx as nx
import numpy as np
import pytest

from netmap import metrics

TIES = [
    ("a", "b", 3), ("b", "a", 1), ("a", "c", 5), ("c", "d", 2), ("d", "a", 4),
    ("b", "d", 1), ("d", "e", 2), ("e", "d", 2), ("e", "f", 4), ("c", "f", 1),
]  # fmt: skip
NAN = np.nan


@pytest.fixture
def network():
    network = nx.DiGraph()
    network.add_nodes_from("abcdefg")
    network.add_weighted_edges_from(TIES, weight="strength")
    return network


NODES = {
    # igraph betweenness(weights = NA) and sna betweenness
    "betweenness": (lambda g: metrics.betweenness(g), [6.5, 1, 2.5, 8.5, 1.5, 0, 0]),
    # igraph betweenness(weights = 1 / weight)
    "betweenness_valued": (lambda g: metrics.betweenness(g, weight="strength"), [6, 0, 3, 9, 2, 0, 0]),
    # igraph strength(mode = …)
    "strength": (lambda g: metrics.strength(g), [13, 5, 8, 11, 8, 5, 0]),
    "strength_out": (lambda g: metrics.strength(g, direction="out"), [8, 2, 3, 6, 6, 0, 0]),
    "strength_in": (lambda g: metrics.strength(g, direction="in"), [5, 3, 5, 5, 2, 5, 0]),
    # igraph harmonic_centrality(mode = …, weights = NA)
    "harmonic": (lambda g: metrics.harmonic(g), [4, 10 / 3, 4, 4.5, 3.5, 10 / 3, 0]),
    "harmonic_out": (lambda g: metrics.harmonic(g, "out"), [10 / 3, 10 / 3, 10 / 3, 3.5, 19 / 6, 0, 0]),
    "harmonic_in": (lambda g: metrics.harmonic(g, "in"), [3, 13 / 6, 7 / 3, 3.5, 7 / 3, 10 / 3, 0]),
    # igraph constraint(), constraint(weights = rep(1, 10))
    "constraint_valued": (lambda g: metrics.constraint(g, weight="strength"),
                          [0.5233460071, 0.960706147, 0.7237869211, 0.5793350531, 0.5, 0.68, NAN]),
    "constraint": (lambda g: metrics.constraint(g),
                   [0.6425, 0.7877777778, 0.4447222222, 0.4725, 0.5555555556, 0.5, NAN]),
}  # fmt: skip


@pytest.mark.parametrize("name", NODES)
def test_node_measures(network, name):
    measure, expected = NODES[name]
    assert measure(network).tolist() == pytest.approx(expected, abs=1e-9, nan_ok=True)


CLOSENESS = {
    # igraph closeness(mode = …, weights = NA): 1 / sum of steps to those reached
    "any": [1 / 7, 1 / 9, 1 / 7, 1 / 6, 1 / 8, 1 / 9, NAN],
    "out": [1 / 9, 1 / 9, 1 / 9, 1 / 8, 1 / 10, NAN, NAN],
    "in": [1 / 6, 1 / 9, 1 / 8, 1 / 5, 1 / 8, 1 / 9, NAN],
}
REACHED = {"any": [5] * 6 + [0], "out": [5] * 5 + [0, 0], "in": [4] * 5 + [5, 0]}


@pytest.mark.parametrize("direction", CLOSENESS)
def test_closeness(network, direction):
    reached = np.array(REACHED[direction])
    expected = np.array(CLOSENESS[direction]) * reached * reached / 6
    found = metrics.closeness(network, direction=direction)
    assert found.tolist() == pytest.approx(expected.tolist(), abs=1e-9, nan_ok=True)


def test_network_measures(network):
    assert metrics.density(network) == pytest.approx(0.2380952, abs=1e-7)
    found = [metrics.reciprocity(network, m) for m in ("edgewise", "dyadic", "dyadic_nonnull")]
    assert found == pytest.approx([0.4, 0.7142857143, 0.25])
    by = {m: metrics.centralization(network, m) for m in ("in_degree", "out_degree", "betweenness")}
    assert by == pytest.approx(
        {"in_degree": 0.3055555556, "out_degree": 0.1111111111, "betweenness": 0.2194444444}
    )
    either_way = network.to_undirected()
    assert metrics.centralization(network) == pytest.approx(0.4)
    assert metrics.centralization(either_way, "betweenness") == pytest.approx(0.1962962963)
    network.remove_node("g")
    assert metrics.centralization(network, "closeness") == pytest.approx(0.4508928571)
    assert metrics.components(network, strong=True).nunique() == 2
