"""Circles of the network, by hand, and how sure they are."""

import math

import networkx as nx
import numpy as np
import pytest

from netmap.metrics import communities, community_stability, modularity


def circles(network, seed=1, **how):
    return communities(network, rng=np.random.default_rng(seed), **how)


def test_two_cliques_and_an_isolate():
    network = nx.barbell_graph(5, 0)
    network.add_node("alone")
    found = circles(network)
    assert found["community"].tolist() == [1] * 5 + [2] * 5 + [3]
    assert found["stability"].eq(1).all()
    assert circles(network.to_directed())["community"].tolist() == found["community"].tolist()


def test_same_seed_same_circles():
    network = nx.gnp_random_graph(40, 0.1, seed=4)
    assert circles(network).equals(circles(network))


def test_a_network_without_circles_says_so():
    sure, unsure = nx.barbell_graph(6, 0), nx.gnp_random_graph(40, 0.15, seed=4)
    rng = np.random.default_rng(1)
    assert community_stability(sure, rng=rng) == 1
    assert 0 < community_stability(unsure, rng=rng) < 0.8
    assert circles(unsure)["stability"].between(0, 1).all()


def test_the_best_of_all_runs_is_kept():
    network = nx.karate_club_graph()
    found = circles(network, runs=30)["community"]
    assert modularity(network, found) == pytest.approx(0.4198, abs=1e-4)  # the best known


def test_finer_circles_at_a_higher_resolution():
    network = nx.karate_club_graph()
    assert (
        circles(network, resolution=3)["community"].nunique()
        > circles(network)["community"].nunique()
    )


@pytest.mark.parametrize("network", [nx.null_graph(), nx.empty_graph(3)])
def test_without_ties(network):
    found = circles(network)
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
