"""Brokers between groups, by hand; sna's figures are in test_golden_r.py."""

import networkx as nx
import numpy as np
import pytest

from netmap.metrics import gould_fernandez, tier_brokerage
from netmap.metrics.brokerage import BROKER_ROLES

ROLES = [*BROKER_ROLES, "total"]


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("aaa", "coordinator"),
        ("aba", "itinerant"),
        ("aab", "representative"),
        ("abb", "gatekeeper"),
        ("abc", "liaison"),
    ],
)
def test_each_role_on_a_way_of_three(groups, role):
    way = nx.DiGraph([(0, 1), (1, 2)])
    found = gould_fernandez(way, dict(enumerate(groups)))
    assert found.loc[1, ROLES].to_dict() == dict.fromkeys(ROLES, 0) | {role: 1, "total": 1}
    assert found.loc[[0, 2], ROLES].eq(0).all(axis=None)
    way.add_edge(0, 2)
    assert gould_fernandez(way, dict(enumerate(groups)))["total"].tolist() == [0, 0, 0]


def test_without_direction_every_way_counts_both_ways_round():
    star = nx.star_graph(["ops", "sp", "zs", "kpp"])
    found = gould_fernandez(star, {"ops": "help", "sp": "school", "zs": "school", "kpp": "police"})
    assert found.loc["ops", ROLES].tolist() == [0, 2, 0, 0, 4, 6]


def test_total_expectation_by_hand():
    network = nx.DiGraph([(0, 1), (1, 2), (3, 0)])
    found = gould_fernandez(network, dict.fromkeys(range(4), "a"))
    density = 3 / 12
    assert found["total_expected"].tolist() == pytest.approx([density**2 * (1 - density) * 6] * 4)
    assert found["coordinator_expected"].tolist() == found["total_expected"].tolist()
    assert found["liaison_z"].isna().all()


def test_who_has_no_group_is_left_out_of_everything():
    network = nx.DiGraph([("a", "b"), ("b", "c"), ("c", "d")])
    found = gould_fernandez(network, {"a": 1, "b": 1, "c": 2})
    assert found.loc["d"].isna().all()
    assert found["total"].tolist()[:3] == [0, 1, 0]
    smaller = gould_fernandez(network.subgraph("abc"), {"a": 1, "b": 1, "c": 2})
    np.testing.assert_allclose(found.loc[list("abc")], smaller.loc[list("abc")])


@pytest.mark.parametrize("network", [nx.null_graph(), nx.empty_graph(3), nx.path_graph(3)])
def test_nobody_has_a_group(network):
    found = gould_fernandez(network, "sector")
    assert list(found.index) == list(network)
    assert found.shape == (len(network), 18)
    assert found.isna().all(axis=None)


def test_brokerage_between_tiers(network_under, assert_node_measure):
    network = network_under("either")
    expected = {"ops": 3, "pcpr": 0, "school": 0, "court": 0, "club": 0}
    assert_node_measure(
        tier_brokerage(network), network, "node_tier_brokerage", [expected[n] for n in network]
    )
    tied = nx.Graph([("o", "a"), ("o", "b"), ("o", "c"), ("a", "b")])
    tiers = {"a": "commune", "b": "county", "c": "county"}
    assert tier_brokerage(tied, tiers)["o"] == 1
    assert tier_brokerage(tied.to_directed(), tiers)["o"] == 1
    assert tier_brokerage(tied, {}).tolist() == [0] * 4
