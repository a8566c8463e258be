"""The listed measures of networks and groups are the functions of the library with the settings they name."""

import math

import networkx as nx
import numpy as np
import pytest

from netmap import metrics
from netmap.metrics import listed_networks
from netmap.metrics.listed_networks import GROUP_MEASURES, NETWORK_MEASURES
from netmap.metrics.listed_nodes import SEED

MEASURES = {measure.id: measure for measure in (*NETWORK_MEASURES, *GROUP_MEASURES)}


def value(id_, network):
    return MEASURES[id_].fn(network)


def test_families_of_one_function(network_under):
    network = network_under("as_said")
    census, dyads = metrics.triad_census(network), metrics.dyad_census(network)
    for code, n in census.items():
        assert value(f"net_triad_{code}", network) == n
    assert [value(f"net_{kind}", network) for kind in dyads.index] == dyads.tolist()
    assert MEASURES["net_mutual"].counts(network) == (dyads["mutual"], dyads.sum())
    for measure in ("in_degree", "out_degree", "betweenness", "closeness"):
        expected = metrics.centralization(network, measure)
        assert value(f"net_centralization_{measure}", network) == pytest.approx(
            expected, nan_ok=True
        )
    for name in ("efficiency", "hierarchy", "lubness", "connectedness"):
        assert value(f"net_{name}", network) == metrics.krackhardt(network)[name]


def test_weak_points_are_counted():
    chain = nx.path_graph(4)
    assert (value("net_articulations", chain), value("net_bridges", chain)) == (2, 3)
    assert value("net_fragmentation_distance", chain) == pytest.approx(
        1 - metrics.compactness(chain)
    )


def test_circles_of_two_cliques():
    cliques = nx.barbell_graph(5, 0)
    assert value("net_modularity", cliques) == pytest.approx(20 / 21 - 1 / 2)
    assert value("net_community_stability", cliques) == 1
    assert value("net_core_fit", nx.star_graph(5)) == 1


def test_what_chance_would_give(network_under):
    network = network_under("either")
    expected = value("group_ei_expected_sector", network)
    assert expected == value("group_ei_expected_sector", network)
    assert expected == pytest.approx(2 * 9 / 10 - 1, abs=0.05)  # one pair of ten is of one sector
    path = nx.path_graph(5)
    nx.set_node_attributes(path, dict(enumerate("aaabb")), "tier")
    assert value("group_within_odds_tier", path) == 15


def test_how_sure_circles_are_is_what_their_members_say():
    network = nx.karate_club_graph()
    expected = metrics.community_stability(network, rng=np.random.default_rng(SEED))
    assert value("net_community_stability", network) == expected
    assert math.isnan(value("net_community_stability", nx.empty_graph(3)))


def test_large_networks_are_held_against_fewer_random_ones(monkeypatch):
    network = nx.karate_club_graph()
    monkeypatch.setattr(listed_networks, "_STEPS", 7 * 34**2)
    rng = np.random.default_rng(SEED)
    assert (
        value("net_small_world", network) == metrics.small_world(network, 7, rng=rng)["small_world"]
    )
