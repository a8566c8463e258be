"""What partners make of an institution, by hand."""

import math

import networkx as nx
import pytest

from netmap.errors import MeasureError
from netmap.metrics import relative_connectivity, trust, value


def said(*words):
    network = nx.MultiDiGraph()
    for source, target, data in words:
        network.add_edge(source, target, **data)
    return network


def test_each_partner_counts_once_whatever_the_layers(assert_node_measure):
    network = said(
        ("sp", "ops", {"strength": 5, "trust": 4}),
        ("sp", "ops", {"strength": 1, "trust": None}),
        ("gok", "ops", {"strength": 2}),
        ("ops", "gok", {"strength": 4, "trust": math.nan}),
    )
    assert_node_measure(value(network), network, "node_value", [math.nan, 2.5, 4])
    assert_node_measure(trust(network), network, "node_trust", [math.nan, 4, math.nan])


def test_several_questions_make_one_rating():
    network = said(("sp", "ops", {"influence": 4, "involvement": 3, "resources": None}))
    assert value(network, ["influence", "involvement", "resources"])["ops"] == 3.5
    assert trust(network, ("influence", "openness"))["ops"] == 4


def test_without_direction_both_ends_are_rated_alike(network_under):
    pair = nx.Graph([("a", "b", {"strength": 3})])
    assert value(pair).tolist() == [3, 3]
    network = network_under("either")
    assert value(network)["ops"] == pytest.approx((4 + 4 + 1) / 3)
    assert math.isnan(value(network)["club"])


@pytest.mark.parametrize("wrong", ["high", [4]])
def test_a_rating_that_is_no_number_is_refused(wrong):
    with pytest.raises(MeasureError) as caught:
        value(said(("a", "b", {"strength": wrong})))
    assert caught.value.code == "weight-not-usable"


def test_relative_connectivity_by_hand(assert_node_measure):
    """ops: 2 partners, value 3 of 4, trust 2 of 2; sp: 1 partner, value 4 of 4; klub: none."""
    network = said(
        ("sp", "ops", {"strength": 3, "trust": 2}),
        ("gok", "ops", {"strength": 3, "trust": 2}),
        ("ops", "sp", {"strength": 4}),
    )
    network.add_node("klub")
    ops, sp = 2 * (3 / 4 + 1) / 2, 1.0
    expected = [sp / ops, 1, math.nan, 0]
    assert_node_measure(
        relative_connectivity(network), network, "node_relative_connectivity", expected
    )
    assert relative_connectivity(nx.empty_graph(2)).isna().all()
