"""Krackhardt's four dimensions, by hand; sna's figures are in test_golden_r.py."""

import math

import networkx as nx
import pytest

from netmap.metrics import connectedness, krackhardt

DIMENSIONS = ("connectedness", "efficiency", "hierarchy", "lubness")
TREE = nx.balanced_tree(2, 2, create_using=nx.DiGraph)
DEPUTY = nx.DiGraph([("x", "l"), ("y", "l"), ("l", "i"), ("l", "j")])


@pytest.mark.parametrize(
    ("network", "expected"),
    [
        (TREE, (1, 1, 1, 1)),
        (nx.complete_graph(4, nx.DiGraph), (1, 0, 0, 1)),
        (nx.DiGraph([("a", "b"), ("c", "b")]), (1, 1, 1, 0)),
        (nx.disjoint_union(TREE, TREE), (6 / 13, 1, 1, 1)),
        (nx.path_graph(3), (1, 1 - 2 / 4, 0, 1)),
        (nx.empty_graph(3), (0, math.nan, math.nan, math.nan)),
        (nx.empty_graph(1), (math.nan,) * 4),
        (nx.null_graph(), (math.nan,) * 4),
    ],
)
def test_by_hand(network, expected):
    found = krackhardt(network)
    assert tuple(found.index) == DIMENSIONS
    assert found.tolist() == pytest.approx(list(expected), nan_ok=True)
    assert connectedness(network) == pytest.approx(expected[0], nan_ok=True)


def test_two_heads_share_a_deputy():
    """The deputy is the least common superior of the two below; only the heads have none."""
    assert krackhardt(DEPUTY)["lubness"] == pytest.approx(1 - 1 / 6)
    assert krackhardt(DEPUTY, superior="greatest")["lubness"] == pytest.approx(1 - 4 / 6)
