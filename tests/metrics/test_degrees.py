"""Partners are counted as bodies; strength adds up."""

import networkx as nx
import pytest

from netmap.errors import MeasureError
from netmap.metrics import degree, in_degree, out_degree, strength


def test_star(assert_node_measure):
    star = nx.star_graph(4)
    for measure in (degree, in_degree, out_degree):
        assert_node_measure(measure(star), star, f"node_{measure.__name__}", [4, 1, 1, 1, 1])


def test_kite_as_published_by_krackhardt(assert_node_measure):
    kite = nx.krackhardt_kite_graph()
    assert_node_measure(degree(kite), kite, "node_degree", [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])


def test_directed_ties_count_bodies_not_arrows(assert_node_measure):
    network = nx.DiGraph([("a", "b"), ("b", "a"), ("a", "c")])
    network.add_node("alone")
    assert_node_measure(degree(network), network, "node_degree", [2, 1, 1, 0])
    assert_node_measure(in_degree(network), network, "node_in_degree", [1, 1, 1, 0])
    assert_node_measure(out_degree(network), network, "node_out_degree", [2, 1, 0, 0])


def test_layers_and_loops_make_no_partner():
    network = nx.MultiDiGraph([("a", "b"), ("a", "b"), ("b", "a"), ("a", "a")])
    assert degree(network).to_dict() == {"a": 1, "b": 1}
    assert out_degree(network).to_dict() == {"a": 1, "b": 1}


def test_network_under_each_rule(network_under):
    undirected, said = network_under("either"), network_under("as_said")
    assert degree(undirected).to_dict() == {"ops": 3, "pcpr": 1, "school": 1, "court": 1, "club": 0}
    assert out_degree(undirected).equals(degree(undirected).rename("node_out_degree"))
    assert in_degree(said).to_dict() == {"ops": 2, "pcpr": 1, "school": 1, "court": 0, "club": 0}
    assert out_degree(said).to_dict() == {"ops": 2, "pcpr": 0, "school": 1, "court": 1, "club": 0}


def test_strength_takes_the_strongest_layer(network_under):
    assert strength(network_under("either")).to_dict() == {
        "ops": 10, "pcpr": 4, "school": 5, "court": 1, "club": 0,
    }  # fmt: skip
    said = network_under("as_said")
    assert strength(said)["ops"] == 5 + 4 + 3 + 1
    assert strength(said, direction="out")["ops"] == 9
    assert strength(said, direction="in")["ops"] == 4


def test_strength_of_bare_graphs():
    unweighted = nx.path_graph(3)
    assert strength(unweighted).tolist() == [1, 2, 1]
    weighted = nx.Graph()
    weighted.add_weighted_edges_from([("a", "b", 2.5), ("b", "c", 0)])
    assert strength(weighted).tolist() == strength(weighted, "weight").tolist() == [2.5, 2.5, 0]
    both = nx.Graph()
    both.add_edge("a", "b", strength=1, trust=4)
    assert strength(both, weight="trust").tolist() == [4, 4]
    assert strength(both).tolist() == [1, 1]
    assert both.edges["a", "b"] == {"strength": 1, "trust": 4}


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), "mocna", "3"])
def test_strength_must_be_a_number(value):
    network = nx.Graph()
    network.add_edge("a", "b", trust=3)
    network.add_edge("b", "c", trust=value)
    with pytest.raises(MeasureError) as caught:
        strength(network, weight="trust")
    assert caught.value.code == "weight-not-usable"


def test_a_strength_nobody_stated_counts_as_one():
    network = nx.MultiGraph()
    network.add_edge("a", "b", trust=None)
    network.add_edge("a", "b", trust=3)
    network.add_edge("b", "c", trust=None, strength=None)
    assert strength(network, weight="trust").tolist() == [3, 4, 1]
    assert strength(network).tolist() == [1, 2, 1]


def test_counting_partners_asks_for_no_strength():
    network = nx.Graph()
    network.add_edge("a", "b", weight="mocna")
    network.add_edge("b", "c", weight=None)
    assert degree(network).tolist() == [1, 2, 1]


def test_unknown_direction_is_a_mistake():
    with pytest.raises(ValueError, match="sideways"):
        strength(nx.path_graph(2), direction="sideways")
