"""Circles of the network, by hand, and how sure they are."""

import math

import networkx as nx
import numpy as np
import pytest

from netmap.metrics import communities, community_stability, modularity

METHODS = pytest.mark.parametrize("method", ["louvain", "leiden"])


def circles(network, seed=1, **how):
    return communities(network, rng=np.random.default_rng(seed), **how)


@METHODS
def test_two_cliques_and_an_isolate(method):
    network = nx.barbell_graph(5, 0)
    network.add_node("alone")
    found = circles(network, method=method)
    assert found["community"].tolist() == [1] * 5 + [2] * 5 + [3]
    assert found["stability"].eq(1).all()
    other_way = circles(network.to_directed(), method=method)
    assert other_way["community"].tolist() == found["community"].tolist()


@METHODS
def test_same_seed_same_circles(method):
    network = nx.gnp_random_graph(40, 0.1, seed=4)
    assert circles(network, method=method).equals(circles(network, method=method))


@METHODS
def test_a_network_without_circles_says_so(method):
    sure, unsure = nx.barbell_graph(6, 0), nx.gnp_random_graph(40, 0.15, seed=4)
    rng = np.random.default_rng(1)
    assert community_stability(sure, rng=rng, method=method) == 1
    assert 0 < community_stability(unsure, rng=rng, method=method) < 0.8
    assert circles(unsure, method=method)["stability"].between(0, 1).all()


@METHODS
def test_the_best_of_all_runs_is_kept(method):
    network = nx.karate_club_graph()
    found = circles(network, runs=30, method=method)["community"]
    assert modularity(network, found) == pytest.approx(0.4198, abs=1e-4)  # the best known


def test_circles_of_leiden_hold_together():
    network = nx.gnp_random_graph(120, 0.02, seed=8)
    found = circles(network, method="leiden")["community"]
    parts = [network.subgraph(found.index[found == number]) for number in found.unique()]
    assert all(nx.is_connected(part) for part in parts)


def test_no_other_method():
    with pytest.raises(ValueError, match="walktrap"):
        circles(nx.path_graph(3), method="walktrap")


def test_finer_circles_at_a_higher_resolution():
    network = nx.karate_club_graph()
    assert (
        circles(network, resolution=3)["community"].nunique()
        > circles(network)["community"].nunique()
    )


@METHODS
@pytest.mark.parametrize("network", [nx.null_graph(), nx.empty_graph(3)])
def test_without_ties(network, method):
    found = circles(network, method=method)
    assert list(found.index) == list(network)
    assert found["community"].tolist() == list(range(1, len(network) + 1))
    assert math.isnan(community_stability(network, rng=np.random.default_rng(1)))
    assert math.isnan(modularity(network, {}))


def test_modularity():
    network = nx.barbell_graph(4, 0)
    sides = {node: node // 4 for node in network}
    assert modularity(network, sides) == pytest.approx(12 / 13 - 1 / 2)
    assert modularity(network, dict.fromkeys(network, "one")) == pytest.approx(0)
    alone = modularity(network, {})
    assert alone == pytest.approx(-sum((d / 26) ** 2 for _, d in network.degree()))
