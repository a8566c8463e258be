"""Figures of R's sna and igraph on real and generated networks: tools/golden made them, R is not needed here."""

import json
from pathlib import Path

import networkx as nx
import numpy as np
import pytest

from netmap import metrics

FOLDER = Path(__file__).parent / "golden"
NETWORKS, SNA, IGRAPH = (
    json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    for name in ("networks", "sna", "igraph")
)
SMALL = [name for name, told in NETWORKS.items() if told["n"] <= 18]
ROLES = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"]


@pytest.fixture(params=list(NETWORKS))
def golden(request):
    told = NETWORKS[request.param]
    network = nx.DiGraph() if told["directed"] else nx.Graph()
    network.add_nodes_from((body, {"group": told["groups"][body]}) for body in range(told["n"]))
    network.add_weighted_edges_from(told["ties"], weight="strength")
    return network, SNA[request.param], IGRAPH[request.param]


def numbers(figures):
    """Read what R wrote: undefined figures as words, single ones in a list."""
    words = {"NA": np.nan, "NaN": np.nan, "Inf": np.nan, "-Inf": np.nan, None: np.nan}
    found = [
        numbers(one) if isinstance(one, list) else float(words.get(one, one)) for one in figures
    ]
    return np.array(found, dtype=float)


def same(found, figures, tolerance=1e-8):
    expected = numbers(figures if isinstance(figures, list) else [figures])
    actual = np.atleast_1d(np.asarray(found, dtype=float))
    np.testing.assert_allclose(actual, expected, rtol=tolerance, atol=tolerance)


def test_brokerage(golden):
    network, sna, _ = golden
    found = metrics.gould_fernandez(network, "group")
    same(found[ROLES], sna["brokerage"])
    same(found[[f"{role}_expected" for role in ROLES]], sna["brokerage_expected"])
    same(found[[f"{role}_z" for role in ROLES]], sna["brokerage_z"])


def test_whose_partners_matter(golden):
    network, sna, igraph = golden
    same(metrics.eigenvector(network), igraph["eigenvector"], 1e-6)
    same(metrics.pagerank(network), igraph["pagerank"])
    same(metrics.pagerank(network, weight="strength"), igraph["pagerank_weighted"])
    same(metrics.bonacich_power(network, 0.05), sna["bonacich"])
    same(metrics.bonacich_power(network, -0.05), sna["bonacich_negative"])


def test_ways_between_others(golden):
    network, sna, igraph = golden
    same(metrics.betweenness(network), igraph["betweenness"])
    same(metrics.betweenness(network), sna["betweenness"])
    same(metrics.betweenness(network, weight="strength"), igraph["betweenness_weighted"], 1e-6)
    ends = {
        tuple(map(int, pair)): v
        for pair, v in zip(igraph["edges"], igraph["edge_betweenness"], strict=True)
    }
    assert metrics.tie_betweenness(network).to_dict() == pytest.approx(ends)


def test_distances(golden):
    network, _, igraph = golden
    same(metrics.harmonic(network), igraph["harmonic"])
    same(metrics.mean_distance(network), igraph["mean_distance"])
    same(metrics.diameter(network), igraph["diameter"])


def test_partners_tied_to_one_another(golden):
    network, sna, igraph = golden
    same(metrics.constraint(network), igraph["constraint"])
    same(metrics.constraint(network, weight="strength"), igraph["constraint_weighted"])
    same(metrics.clustering(network), igraph["clustering"])
    same(metrics.k_core(network), igraph["coreness"])
    same(metrics.k_core(network), sna["core_of_pairs"])
    cut = metrics.articulation_points(network)
    assert set(cut.index[cut]) == set(igraph["articulation"])


def test_threes_and_pairs(golden):
    network, sna, igraph = golden
    same(metrics.triad_census(network), sna["triads"])
    same(metrics.dyad_census(network), sna["dyads"])
    same(metrics.transitivity(nx.Graph(network)), igraph["transitivity"])
    same(metrics.transitivity(network), sna["transitivity"])
    if network.is_directed():
        methods = ("edgewise", "dyadic", "dyadic_nonnull")
        same([metrics.reciprocity(network, m) for m in methods], sna["reciprocity"])


def test_hierarchy(golden):
    network, sna, _ = golden
    found = metrics.krackhardt(network, superior="greatest")
    same(found["connectedness"], sna["connectedness"])
    same(found["efficiency"], sna["efficiency"])
    same(found["hierarchy"], sna["hierarchy"])
    same(found["lubness"], sna["lubness_greatest"])


def test_groups(golden):
    network, _, igraph = golden
    same(metrics.assortativity(network, "group"), igraph["assortativity"])
    same(metrics.degree_assortativity(network), igraph["degree_assortativity"])
    same(metrics.modularity(network, "group"), igraph["modularity"])


def test_strength(golden):
    network, _, igraph = golden
    same(metrics.strength(network, direction="in"), igraph["strength_in"])
    same(metrics.strength(network, direction="out"), igraph["strength_out"])


@pytest.mark.parametrize("method", ["hamming", "euclidean", "correlation"])
@pytest.mark.parametrize("golden", SMALL, indirect=True)
def test_same_place(golden, method):
    network, sna, _ = golden
    found = metrics.structural_equivalence(network, method)
    expected = np.nan_to_num(numbers(sna[method]))  # sna writes 0 where a correlation is undefined
    same(found.fillna(0), expected.tolist())
