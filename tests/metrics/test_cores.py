"""k-cores, by hand and against NetworkX."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.metrics import k_core


def test_by_hand(assert_node_measure):
    network = nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("e", "f")])
    network.add_node("alone")
    assert_node_measure(k_core(network), network, "node_k_core", [2, 2, 2, 1, 1, 1, 0])
    kite = nx.krackhardt_kite_graph()
    assert_node_measure(k_core(kite), kite, "node_k_core", [3] * 7 + [2, 1, 1])


def test_direction():
    network = nx.DiGraph([("a", "b"), ("b", "a"), ("c", "a"), ("c", "b")])
    assert k_core(network).tolist() == [2, 2, 2]
    assert k_core(network, "out").tolist() == [1, 1, 1]
    assert k_core(network, "in").tolist() == [1, 1, 0]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 12), st.floats(0, 1), st.integers(0, 99), st.booleans())
def test_against_networkx(size, share, seed, directed):
    network = nx.gnp_random_graph(size, share, seed=seed, directed=directed)
    assert k_core(network).to_dict() == pytest.approx(nx.core_number(nx.Graph(network)))
