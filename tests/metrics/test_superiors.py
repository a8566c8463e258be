"""Pairs without a common superior: by the definition, pair by pair, and the compiled way the same."""

from itertools import combinations

import networkx as nx
import numpy as np
import pytest
from scipy.sparse import csr_array

from netmap.metrics import worth
from netmap.metrics.superiors import Superior, mutual_pairs_by_ways, pairs_without_superior


def by_definition(network, superior):
    """Look for a common superior that all others reach, or that reaches all others."""
    above = {node: nx.ancestors(network, node) | {node} for node in network}
    below = {node: nx.descendants(network, node) | {node} for node in network}
    known = above if superior is Superior.LEAST else below
    return sum(
        not any((above[a] & above[b]) <= known[one] for one in above[a] & above[b])
        for a, b in combinations(network, 2)
    )


def ties(network):
    return csr_array(nx.to_scipy_sparse_array(network, dtype=float, weight=None))


NETWORKS = {
    "tree": nx.balanced_tree(2, 3, create_using=nx.DiGraph),
    "deputy": nx.DiGraph([("x", "l"), ("y", "l"), ("l", "i"), ("l", "j")]),
    "circle": nx.cycle_graph(5, nx.DiGraph),
    "no ties": nx.empty_graph(3, nx.DiGraph),
    **{
        f"drawn {seed}": nx.gnp_random_graph(70, ties_each / 70, seed=seed, directed=True)
        for seed, ties_each in enumerate((0.6, 1.0, 1.3, 2.0))
    },
    "a long order": nx.DiGraph(
        (a, b) for a, b in nx.gnp_random_graph(150, 0.02, seed=5, directed=True).edges if a < b
    ),
}


@pytest.mark.parametrize("superior", Superior)
@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_as_defined(network, superior, monkeypatch):
    expected = by_definition(network, superior)
    assert pairs_without_superior(ties(network), superior) == expected
    monkeypatch.setattr(worth, "_WAIT", -1.0)
    assert pairs_without_superior(ties(network), superior, threads=1) == expected
    assert pairs_without_superior(ties(network), superior, threads=3) == expected


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
def test_mutual_pairs(network):
    expected = sum(
        nx.has_path(network, a, b) and nx.has_path(network, b, a)
        for a, b in combinations(network, 2)
    )
    assert mutual_pairs_by_ways(ties(network)) == expected


def test_a_country_of_which_a_fifth_answers_nobody():
    """No table of all pairs: 8,000 who name one another, 2,000 who are only named."""
    rng = np.random.default_rng(3)
    given = rng.integers(0, 8_000, 40_000), rng.integers(0, 10_000, 40_000)
    found = pairs_without_superior(csr_array((np.ones(40_000), given), shape=(10_000, 10_000)))
    assert 0 <= found < 10_000 * 9_999 // 2
