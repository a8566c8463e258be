"""Which bodies and which values are laid over one another."""

import networkx as nx
import numpy as np
import pytest

from netmap.compare import qap_correlation


def chance():
    return np.random.default_rng(1)


def test_only_bodies_of_both_count_and_isolates_stay():
    one = nx.Graph([("a", "b"), ("b", "c"), ("c", "left")])
    one.add_node("d")
    other = nx.Graph([("b", "a"), ("c", "joined"), ("a", "c")])
    other.add_node("d")
    found = qap_correlation(one, other, 9, rng=chance())
    cells = ([1, 0, 0, 1, 0, 0], [1, 1, 0, 0, 0, 0])
    assert found["statistic"] == pytest.approx(np.corrcoef(*cells)[0, 1])


def test_strengths_when_asked():
    one = nx.Graph()
    one.add_weighted_edges_from([(0, 1, 1), (1, 2, 5), (2, 3, 2)], weight="strength")
    other = nx.Graph()
    other.add_weighted_edges_from([(0, 1, 2), (1, 2, 4), (0, 3, 1)], weight="strength")
    found = qap_correlation(one, other, 9, rng=chance(), weight="strength")
    cells = ([1, 0, 0, 5, 0, 2], [2, 0, 1, 4, 0, 0])
    assert found["statistic"] == pytest.approx(np.corrcoef(*cells)[0, 1])
