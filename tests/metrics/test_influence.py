"""Whose partners matter, by hand and against published tables."""

import math

import networkx as nx
import numpy as np
import pytest

from netmap.errors import MeasureError
from netmap.metrics import bonacich_power, eigenvector, influence, katz, pagerank
from netmap.metrics.influence import bonacich_power_of_few, leading_vector, page_ranks
from netmap.metrics.matrix import adjacency, either_way


def test_eigenvector_of_the_kite(assert_node_measure):
    kite = nx.krackhardt_kite_graph()
    published = np.array(
        [0.3522, 0.3522, 0.2858, 0.4810, 0.2858, 0.3977, 0.3977, 0.1959, 0.0481, 0.0112]
    )
    assert eigenvector(kite).tolist() == pytest.approx((published / 0.4810).tolist(), abs=3e-4)
    assert_node_measure(
        eigenvector(kite.to_directed()), kite, "node_eigenvector", eigenvector(kite)
    )


def test_eigenvector_of_florentine_families():
    """Jackson (2008), Social and Economic Networks, table 2.1, scaled to 1."""
    found = eigenvector(nx.florentine_families_graph()) * 0.430
    assert found[["Medici", "Strozzi", "Guadagni"]].tolist() == pytest.approx(
        [0.430, 0.356, 0.289], abs=1e-3
    )


def test_eigenvector_of_several_parts():
    parts = nx.disjoint_union(nx.complete_graph(3), nx.path_graph(2))
    assert eigenvector(parts).tolist() == pytest.approx([1, 1, 1, 0, 0])
    twins = nx.disjoint_union(nx.path_graph(2), nx.path_graph(2))
    assert eigenvector(twins).tolist() == pytest.approx([1] * 4)
    assert eigenvector(nx.empty_graph(2)).isna().all()


def test_stronger_ties_count_more():
    path = nx.Graph()
    path.add_weighted_edges_from([("a", "b", 3), ("b", "c", 1)], weight="strength")
    assert eigenvector(path, "strength").tolist() == pytest.approx([3 / 10**0.5, 1, 1 / 10**0.5])


def test_large_networks_take_another_way_to_the_same_values(monkeypatch):
    ties = either_way(adjacency(nx.barabasi_albert_graph(60, 3, seed=2)))
    dense = leading_vector(ties)
    monkeypatch.setattr("netmap.metrics.influence._DENSE_BELOW", 10)
    assert leading_vector(ties) == pytest.approx(dense, abs=1e-9)
    network = nx.barabasi_albert_graph(60, 3, seed=2)
    sparse = katz(network), bonacich_power(network, -0.05)
    monkeypatch.undo()
    assert sparse[0].tolist() == pytest.approx(katz(network).tolist())
    assert sparse[1].tolist() == pytest.approx(bonacich_power(network, -0.05).tolist())


@pytest.mark.parametrize("beta", [-0.4, -0.2, 0, 0.2, 0.4])
def test_power_of_the_chain_of_bonacich(beta):
    """C - B - A - B - C: B has more power than A only where beta is negative."""
    b = (2 + 3 * beta) / (1 - 3 * beta**2)
    c = 1 + beta * b
    raw = np.array([c, b, 2 * c, b, c])
    found = bonacich_power(nx.path_graph(5), beta)
    assert found.tolist() == pytest.approx((raw * (5 / np.square(raw).sum()) ** 0.5).tolist())
    assert (found[1] > found[2] + 1e-9) == (beta < 0)


def test_power_without_an_answer():
    assert bonacich_power(nx.empty_graph(3), 0.5).isna().all()
    assert bonacich_power(nx.path_graph(2), 1.0).isna().all()
    assert bonacich_power(nx.DiGraph([("a", "b")]), 0.5).tolist() == pytest.approx([2**0.5, 0])


def test_partners_with_few_others_give_power():
    """Of two with as many partners, the one whose partners have nobody else is stronger."""
    network = nx.Graph(
        [("x", "x1"), ("x", "x2"), ("y", "y1"), ("y", "y2"), ("y1", "y2"), ("x", "z"), ("y", "z")]
    )
    found = bonacich_power_of_few(network)
    assert found["x"] > found["y"]


def test_katz_by_hand():
    chain = nx.DiGraph([("a", "b"), ("b", "c")])
    assert katz(chain, 0.5).tolist() == pytest.approx([1, 1.5, 1.75])
    pair = nx.path_graph(2)
    assert katz(pair, 0.5).tolist() == pytest.approx([2, 2])
    assert katz(pair).tolist() == pytest.approx([2, 2])
    assert katz(nx.empty_graph(2)).tolist() == [1, 1]
    assert katz(nx.null_graph()).empty


@pytest.mark.parametrize("alpha", [1.0, 1.5])
def test_katz_without_an_end_is_refused(alpha):
    with pytest.raises(MeasureError) as caught:
        katz(nx.path_graph(2), alpha)
    assert caught.value.code == "attenuation-too-large"


def test_pagerank_by_hand():
    fan = nx.DiGraph([("a", "c"), ("b", "c")])
    a = 1 / (2 + 1 + 2 * 0.85)
    assert pagerank(fan)[["a", "b", "c"]].tolist() == pytest.approx([a, a, 1 - 2 * a])
    assert pagerank(nx.cycle_graph(4)).tolist() == pytest.approx([0.25] * 4)
    assert pagerank(nx.empty_graph(4)).tolist() == [0.25] * 4
    assert pagerank(nx.null_graph()).empty


def test_pagerank_is_settled_to_the_last_digits_that_count():
    network = nx.gnp_random_graph(300, 0.02, seed=1, directed=True)
    ties = adjacency(network)
    rank = page_ranks(ties, 0.85)
    given = ties.sum(axis=1)
    passed = np.divide(rank, given, out=np.zeros(300), where=given > 0) @ ties.toarray()
    again = 0.85 * (passed + rank[given == 0].sum() / 300) + 0.15 / 300
    assert np.abs(again - rank).sum() < 1e-9
    assert math.isclose(rank.sum(), 1, abs_tol=1e-12)


def test_large_networks_are_solved_by_adding_up_and_get_the_same(monkeypatch):
    network = nx.gnm_random_graph(450, 2500, seed=1, directed=True)
    measures = (katz, lambda g: bonacich_power(g, 0.05))
    added = [measure(network).tolist() for measure in measures]
    monkeypatch.setattr(influence, "_MOST_WAYS", 0)
    for measure, values in zip(measures, added, strict=True):
        assert measure(network).tolist() == pytest.approx(values, rel=1e-10)
