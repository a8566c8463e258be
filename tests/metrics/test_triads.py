"""Threes of institutions, by hand."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.metrics import clustering, transitivity, triad_census
from netmap.metrics.triads import TRIADS

ONE_OF_EACH = {
    "003": [], "012": ["ab"], "102": ["ab", "ba"], "021D": ["ba", "bc"], "021U": ["ab", "cb"], "021C": ["ab", "bc"],
    "111D": ["ac", "ca", "bc"], "111U": ["ac", "ca", "cb"], "030T": ["ab", "cb", "ac"], "030C": ["ba", "cb", "ac"],
    "201": ["ab", "ba", "ac", "ca"], "120D": ["bc", "ba", "ac", "ca"], "120U": ["ab", "cb", "ac", "ca"],
    "120C": ["ab", "bc", "ac", "ca"], "210": ["ab", "bc", "cb", "ac", "ca"],
    "300": ["ab", "ba", "bc", "cb", "ac", "ca"],
}  # fmt: skip


@pytest.mark.parametrize("code", TRIADS)
def test_one_three_of_each_kind(code):
    network = nx.DiGraph([tuple(pair) for pair in ONE_OF_EACH[code]])
    network.add_nodes_from("abc")
    assert triad_census(network).to_dict() == dict.fromkeys(TRIADS, 0) | {code: 1}


def test_census_adds_up_and_ignores_loops_and_layers(tiny):
    n = len(tiny)
    census = triad_census(tiny)
    assert list(census.index) == list(TRIADS)
    assert census.sum() == n * (n - 1) * (n - 2) // 6


@pytest.mark.parametrize(
    ("network", "share"),
    [
        (nx.complete_graph(4), 1),
        (nx.star_graph(3), 0),
        (nx.DiGraph([("a", "b"), ("b", "c"), ("a", "c")]), 1),
        (nx.DiGraph([("a", "b"), ("b", "c"), ("c", "a")]), 0),
        (nx.DiGraph([("a", "b"), ("b", "a")]), math.nan),
        (nx.path_graph(2), math.nan),
        (nx.krackhardt_kite_graph(), 3 * 11 / 57),
        (nx.florentine_families_graph(), 3 * 3 / 47),
    ],
)
def test_transitivity(network, share):
    assert transitivity(network) == pytest.approx(share, nan_ok=True)


def test_clustering(assert_node_measure):
    network = nx.Graph([("o", "a"), ("o", "b"), ("a", "b"), ("o", "c"), ("c", "d")])
    expected = [1 / 3, 1, 1, 0, math.nan]
    assert_node_measure(clustering(network), network, "node_clustering", expected)
    assert_node_measure(clustering(network.to_directed()), network, "node_clustering", expected)


@settings(max_examples=60, deadline=None)
@given(st.integers(3, 30), st.floats(0, 1), st.integers(0, 10_000))
def test_census_is_that_of_networkx(size, density, seed):
    network = nx.gnp_random_graph(size, density, seed=seed, directed=True)
    assert triad_census(network).to_dict() == nx.triadic_census(network)
