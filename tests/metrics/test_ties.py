"""What a single tie is, by hand."""

import math

import networkx as nx
import pytest

from netmap.metrics import bridging, evidence, overlap, reciprocated, simmelian, tie_betweenness
from netmap.metrics.ties import over_ties, tie_pairs

KITE_TAIL = nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])
ALL = (bridging, evidence, overlap, reciprocated, simmelian, tie_betweenness)


def test_every_measure_stands_over_every_tie(tiny):
    pairs = tie_pairs(tiny)
    for measure in ALL:
        found = measure(tiny)
        assert list(found.index) == pairs, measure
        assert found.index.names == ["source", "target"]
        assert found.name.startswith("tie_")


def test_ties_without_direction_are_listed_once_in_the_order_of_the_network():
    network = nx.Graph([("b", "a"), ("c", "a")])
    assert tie_pairs(network) == [("b", "a"), ("a", "c")]
    assert tie_pairs(network.to_directed()) == [("b", "a"), ("a", "b"), ("a", "c"), ("c", "a")]
    assert over_ties(nx.grid_2d_graph(1, 2), [7], "x").to_dict() == {((0, 0), (0, 1)): 7}


def test_bridges_and_ways():
    assert bridging(KITE_TAIL)[bridging(KITE_TAIL)].index.tolist() == [("c", "d")]
    both = bridging(KITE_TAIL.to_directed())
    assert both[both].index.tolist() == [("c", "d"), ("d", "c")]
    assert tie_betweenness(KITE_TAIL).to_dict() == {
        ("a", "b"): 1, ("a", "c"): 2, ("b", "c"): 2, ("c", "d"): 3,
    }  # fmt: skip
    chain = nx.DiGraph([("a", "b"), ("b", "c")])
    assert tie_betweenness(chain).tolist() == [2, 2]


def test_returned_ties(network_under):
    said = reciprocated(network_under("as_said"))
    assert said["ops", "school"] == said["school", "ops"] == 1
    assert said["court", "ops"] == 0
    assert math.isnan(said["ops", "pcpr"])  # PCPR did not answer
    assert reciprocated(network_under("either")).isna().all()


def test_evidence_is_the_best_of_all_layers(network_under):
    found = evidence(network_under("either")).to_dict()
    by_pair = {frozenset(pair): code for pair, code in found.items()}
    assert by_pair[frozenset({"ops", "school"})] == "confirmed"
    assert by_pair[frozenset({"ops", "pcpr"})] == "one_sided_unanswered"
    assert by_pair[frozenset({"ops", "court"})] == "one_sided_denied"
    odd = nx.MultiGraph(
        [("a", "b", {"evidence": "rumour"}), ("a", "b", {"evidence": "register_only"})]
    )
    assert evidence(odd).tolist() == ["register_only"]


@pytest.mark.parametrize("network", [KITE_TAIL, KITE_TAIL.to_directed()])
def test_common_partners(network):
    found = overlap(network)
    assert found["a", "b"] == 1
    assert found["a", "c"] == found["b", "c"] == 0.5
    assert found["c", "d"] == 0
    assert math.isnan(overlap(nx.path_graph(2)).iloc[0])


def test_ties_held_by_a_third():
    assert simmelian(KITE_TAIL).to_dict() == {
        ("a", "b"): True, ("a", "c"): True, ("b", "c"): True, ("c", "d"): False,
    }  # fmt: skip
    one_way = KITE_TAIL.to_directed()
    one_way.remove_edge("a", "b")
    assert not simmelian(one_way).any()
