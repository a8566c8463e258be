"""Layers of one network held against one another."""

import networkx as nx
import numpy as np
import pytest

from netmap.compare import qap_layers


def test_each_two_layers_once():
    network = nx.MultiDiGraph()
    network.add_nodes_from(range(8))
    for layer, pairs in {
        "meet": [(0, 1), (1, 2)],
        "refer": [(0, 1), (1, 2)],
        "money": [(5, 6)],
    }.items():
        network.add_edges_from((a, b, {"layer": layer}) for a, b in pairs)
    found = qap_layers(network, 99, rng=np.random.default_rng(1)).set_index(["layer", "other"])
    assert list(found.index) == [("meet", "money"), ("meet", "refer"), ("money", "refer")]
    assert found.loc[("meet", "refer"), "statistic"] == pytest.approx(1)
    assert found.loc[("meet", "money"), "statistic"] < 0


def test_a_layer_alone_is_like_nothing():
    network = nx.Graph([(0, 1, {"layer": "meet"}), (1, 2)])
    assert qap_layers(network, 9, rng=np.random.default_rng(1)).empty
