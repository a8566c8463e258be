"""What edges say, read in columns, against the same read edge by edge; short cuts against the whole."""

import math
import sys
from itertools import permutations
from statistics import fmean

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap import metrics
from netmap.errors import MeasureError
from netmap.metrics.communities import ties_by_name
from netmap.metrics.edges import edges_of
from netmap.metrics.matrix import adjacency, flat, undirected

KINDS = [nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph]
KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


def talked(kind, seed, size=9):
    """Layers, loops, strengths and evidence that are there or not."""
    rng = np.random.default_rng(seed)
    network = kind()
    network.add_nodes_from(rng.permutation(size).tolist())
    for _ in range(4 * size):
        said = {
            "strength": [None, 0, 2, 3.5][rng.integers(4)], "weight": [None, 4][rng.integers(2)],
            "trust": [None, math.nan, 1, 4][rng.integers(4)], "layer": ["", "info", "help", None][rng.integers(4)],
            "evidence": ["", "confirmed", "register_only", "hearsay"][rng.integers(4)],
        }  # fmt: skip
        ends = rng.integers(size, size=2).tolist()
        network.add_edge(*ends, **{name: value for name, value in said.items() if rng.random() < 0.8})  # fmt: skip
    return network


def by_pair(network, name, both_ways):
    said = {}
    for source, target, data in network.edges(data=True):
        for pair in {(source, target), (target, source)} if both_ways else [(source, target)]:
            said.setdefault(pair, []).append(data.get(name))
    return said


@KIND
@pytest.mark.parametrize("seed", range(8))
def test_partners_rate_by_the_mean_of_their_layers(kind, seed):
    network = talked(kind, seed)
    for measure, name in ((metrics.value, "strength"), (metrics.trust, "trust")):
        said = {
            pair: [r for r in ratings if r is not None and not math.isnan(r)]
            for pair, ratings in by_pair(network, name, not network.is_directed()).items()
        }
        expected = []
        for body in network:
            others = [fmean(r) for (a, b), r in said.items() if b == body and a != b and r]
            expected.append(fmean(others) if others else math.nan)
        assert measure(network).tolist() == pytest.approx(expected, rel=1e-12, nan_ok=True)


@KIND
@pytest.mark.parametrize("seed", range(8))
def test_ties_have_their_layers_strength_and_evidence(kind, seed):
    network = talked(kind, seed)
    both_ways = not network.is_directed()
    layers, evidence = (by_pair(network, name, both_ways) for name in ("layer", "evidence"))
    assert metrics.layers(network).to_dict() == {
        pair: len({kind or "" for kind in layers[pair]}) for pair in metrics.layers(network).index
    }
    order = ["confirmed", "register_only", "hearsay"]
    for pair, grounds in metrics.evidence(network).items():
        known = sorted((code for code in evidence[pair] if code), key=order.index)
        assert (grounds == known[0]) if known else math.isnan(grounds)
    strongest = {pair: data["strength"] for pair, data in flat(network, "strength").edges.items()}
    for (a, b), strength in metrics.tie_strength(network).items():
        assert strength == strongest.get((a, b), strongest.get((b, a)))


@KIND
def test_what_is_no_strength_is_refused(kind):
    for wrong in ("3", math.nan, math.inf, -1):
        network = kind([("a", "b", {"strength": wrong})])
        with pytest.raises(MeasureError):
            adjacency(network, "strength")


@KIND
@pytest.mark.parametrize("seed", range(8))
def test_leiden_is_given_ties_as_the_network_comes_to_them(kind, seed):
    network = talked(kind, seed)
    place = {node: str(row) for row, node in enumerate(network)}
    told = [(place[a], place[b], 1.0) for a, b in undirected(network).edges]
    assert ties_by_name(network) == told


@KIND
def test_loops_and_layers_stand_among_the_edges(kind):
    network = kind([("b", "a"), ("a", "a"), ("b", "a")])
    edges = edges_of(network)
    assert len(edges.data) == network.number_of_edges()
    nodes = list(network)
    read = [(nodes[a], nodes[b]) for a, b in zip(edges.source, edges.target, strict=True)]
    assert read == [(a, b) for a, b, *_ in network.edges]


def test_what_chance_expects_is_the_mean_over_every_deal():
    network = nx.DiGraph([(0, 1), (1, 0), (1, 2), (3, 4), (4, 5)])
    deals = set(permutations("aaabb"))
    dealt = [metrics.ei_index(network, dict(enumerate(deal))) for deal in deals]
    expected = metrics.ei_index_expected(network, dict(enumerate("aaabb")))
    assert expected == pytest.approx(fmean(dealt))
    assert math.isnan(metrics.ei_index_expected(nx.empty_graph(3), dict(enumerate("aab"))))


def test_references_of_many_are_measured_to_some(monkeypatch):
    network = nx.watts_strogatz_graph(400, 6, 0.1, seed=1)
    whole = metrics.small_world(network, 5, rng=np.random.default_rng(1))
    module = sys.modules["netmap.metrics.small_world"]
    monkeypatch.setattr(module, "_MANY", 100)
    monkeypatch.setattr(module, "_SOME", 400)
    everybody = metrics.small_world(network, 5, rng=np.random.default_rng(1))
    pd.testing.assert_series_equal(everybody, whole)
    monkeypatch.setattr(module, "_SOME", 128)
    some = metrics.small_world(network, 5, rng=np.random.default_rng(1))
    assert some["distance_random"] == pytest.approx(whole["distance_random"], rel=0.01)
    assert some["clustering_random"] == whole["clustering_random"]
