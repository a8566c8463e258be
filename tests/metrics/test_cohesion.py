"""Parts, only links and bridges."""

import networkx as nx
import pytest

from netmap.metrics import articulation_points, bridges, component_count, components


def only_links(network):
    found = articulation_points(network)
    assert list(found.index) == list(network)
    assert found.dtype == bool
    return set(found.index[found])


@pytest.mark.parametrize(
    ("network", "links", "ties"),
    [
        (nx.star_graph(3), {0}, [(0, 1), (0, 2), (0, 3)]),
        (nx.path_graph(4), {1, 2}, [(0, 1), (1, 2), (2, 3)]),
        (nx.cycle_graph(4), set(), []),
        (nx.krackhardt_kite_graph(), {7, 8}, [(7, 8), (8, 9)]),
        (nx.barbell_graph(3, 0), {2, 3}, [(2, 3)]),
        (nx.empty_graph(3), set(), []),
        (nx.null_graph(), set(), []),
    ],
)
def test_by_hand(network, links, ties):
    for way in (network, network.to_directed()):
        assert only_links(way) == links
        assert bridges(way) == ties


def test_marriages_against_sna():
    # sna 2.7-1 for R: cutpoints(…, mode = "graph")
    assert only_links(nx.florentine_families_graph()) == {
        "Medici",
        "Guadagni",
        "Albizzi",
        "Salviati",
    }


def test_several_layers_are_one_tie(network_under):
    for rule in ("either", "as_said"):
        network = network_under(rule)
        assert only_links(network) == {"ops"}
        assert bridges(network) == [("ops", "pcpr"), ("ops", "school"), ("ops", "court")]


def test_parts_are_numbered_from_the_largest():
    network = nx.Graph({"x": [], "a": ["b"], "c": ["d", "e"], "y": []})
    assert components(network).to_dict() == {"x": 3, "a": 2, "b": 2, "c": 1, "d": 1, "e": 1, "y": 4}
    assert component_count(network) == 4


def test_strong_parts_follow_direction():
    network = nx.DiGraph([(0, 1), (1, 2), (2, 1)])
    assert components(network).tolist() == [1, 1, 1]
    assert components(network, strong=True).tolist() == [2, 1, 1]
    assert components(network.to_undirected(), strong=True).tolist() == [1, 1, 1]


def test_empty_network_has_no_part():
    assert component_count(nx.null_graph()) == 0
    assert components(nx.null_graph()).empty
