"""The listed measures of institutions are the functions of the library with the settings they name."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap import metrics
from netmap.metrics import listed_nodes
from netmap.metrics.listed_nodes import NODE_MEASURES, SEED, circles

MEASURES = {measure.id.removeprefix("node_"): measure for measure in NODE_MEASURES}


def test_betweenness_in_three_forms():
    network = nx.florentine_families_graph()
    nx.set_edge_attributes(
        network, {pair: 1 + n % 3 for n, pair in enumerate(network.edges)}, "strength"
    )
    raw = MEASURES["betweenness"].fn(network)
    assert MEASURES["betweenness_normalized"].fn(network)["Medici"] == pytest.approx(
        0.522, abs=5e-4
    )
    weighted = MEASURES["betweenness_weighted"].fn(network)
    assert weighted.tolist() == metrics.betweenness(network, weight="strength").tolist()
    assert not weighted.equals(raw)


def test_roles_are_those_of_the_sector(network_under):
    network = network_under("as_said")
    roles = metrics.gould_fernandez(network, "sector")
    for role in ("coordinator", "itinerant", "representative", "gatekeeper", "liaison"):
        pd.testing.assert_series_equal(
            MEASURES[f"{role}_sector"].fn(network), roles[role], check_names=False
        )
    assert MEASURES["brokerage_sector"].fn(network)["ops"] == roles.loc["ops", "total"] > 0


def test_circles_are_the_same_each_time():
    network = nx.karate_club_graph()
    assert circles(network).equals(metrics.communities(network, rng=np.random.default_rng(SEED)))
    assert MEASURES["community"].fn(network).equals(MEASURES["community"].fn(network))
    assert MEASURES["community_stability"].fn(network).between(0, 1).all()


def test_large_networks_are_searched_for_circles_less_often_and_get_no_blocks(monkeypatch):
    network = nx.karate_club_graph()
    blocks = MEASURES["block"].fn(network)
    assert blocks.notna().all()
    monkeypatch.setattr(listed_nodes, "MOST_IN_BLOCKS", 33)
    monkeypatch.setattr(listed_nodes, "_RUNS_IN_FULL", 9)
    rng = np.random.default_rng(SEED)
    assert circles(network).equals(metrics.communities(network, runs=5, rng=rng))
    monkeypatch.setattr(listed_nodes, "LARGEST_BY_LOUVAIN", 33)
    by_leiden = metrics.communities(
        network, runs=5, rng=np.random.default_rng(SEED), method="leiden"
    )
    assert circles(network).equals(by_leiden)
    found = MEASURES["block"].fn(network)
    assert found.index.equals(blocks.index)
    assert found.isna().all()
