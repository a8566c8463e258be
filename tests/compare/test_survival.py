"""Ties kept and turned over, counted by hand."""

import networkx as nx
import pytest

from netmap.compare import share_kept, turnover, waves


def test_ties_kept_and_turned_over():
    counts = waves(nx.path_graph(4), nx.Graph([(0, 1), (1, 2), (0, 3)])).counts
    assert share_kept(counts) == pytest.approx(2 / 3)
    assert turnover(counts) == pytest.approx(2 / 6)


def test_nothing_to_keep_is_undefined():
    counts = waves(nx.empty_graph(4), nx.empty_graph(4)).counts
    assert share_kept(counts) != share_kept(counts)
    assert turnover(counts) != turnover(counts)
