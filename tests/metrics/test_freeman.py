"""Freeman's centralisation: a star is 1, a circle 0, and published networks between."""

import math

import networkx as nx
import pytest

from netmap.metrics import centralization

UNDIRECTED = ("degree", "betweenness", "closeness")
ALL = ("degree", "in_degree", "out_degree", "betweenness", "closeness")


@pytest.mark.parametrize("measure", ALL)
@pytest.mark.parametrize("size", [3, 4, 9])
def test_star_is_one_and_circle_nothing(measure, size):
    assert centralization(nx.star_graph(size - 1), measure) == pytest.approx(1)
    assert centralization(nx.cycle_graph(size), measure) == pytest.approx(0)
    assert centralization(nx.complete_graph(size, nx.DiGraph), measure) == pytest.approx(0)


@pytest.mark.parametrize("size", [2, 3, 7])
def test_directed_stars_are_one(size):
    inward = nx.DiGraph([(leaf, 0) for leaf in range(1, size)])
    assert centralization(inward, "in_degree") == pytest.approx(1)
    assert centralization(inward.reverse(), "out_degree") == pytest.approx(1)


def test_directed_maxima():
    both_ways = nx.star_graph(5).to_directed()
    assert centralization(both_ways, "betweenness") == pytest.approx(1)
    assert centralization(both_ways, "degree") == pytest.approx(1)
    assert centralization(both_ways, "in_degree") == pytest.approx(4 / 5)


def test_path_by_hand():
    # degrees 1 2 2 1, betweenness 0 2 2 0, closeness 1/2 3/4 3/4 1/2
    path = nx.path_graph(4)
    assert centralization(path) == pytest.approx(2 / 6)
    assert centralization(path, "betweenness") == pytest.approx(4 / 9)
    assert centralization(path, "closeness") == pytest.approx((1 / 2) / (6 / 5))


@pytest.mark.parametrize(
    ("families", "degree", "betweenness", "closeness"),
    [(16, 0.2666666667, 0.3834920635, math.nan), (15, 0.2747252747, 0.4368131868, 0.3224522761)],
)
def test_marriages_against_sna(families, degree, betweenness, closeness):
    # sna 2.7-1 for R: centralization(…, mode = "graph"); with 16 the Pucci, tied to nobody, are in
    network = nx.florentine_families_graph()
    network.add_nodes_from(["Pucci"] * (families - 15))
    found = [centralization(network, measure) for measure in UNDIRECTED]
    assert found == pytest.approx([degree, betweenness, closeness], abs=1e-9, nan_ok=True)


def test_kite_against_sna():
    found = [centralization(nx.krackhardt_kite_graph(), measure) for measure in UNDIRECTED]
    assert found == pytest.approx([0.3333333333, 0.2962962963, 0.2703749316], abs=1e-9)


@pytest.mark.parametrize("measure", ALL)
@pytest.mark.parametrize("network", [nx.null_graph(), nx.empty_graph(1), nx.path_graph(2)])
def test_too_small_is_undefined(network, measure):
    assert math.isnan(centralization(network, measure))


def test_unknown_measure_is_a_mistake():
    with pytest.raises(ValueError, match="pagerank"):
        centralization(nx.star_graph(3), "pagerank")
