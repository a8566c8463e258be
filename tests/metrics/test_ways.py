"""Shortest ways as products of matrices: the same as networkx finds them from each body in turn."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap import metrics
from netmap.metrics import paths, ties
from netmap.metrics.ways import fits_in_full


def made(seed, directed, whole=True):
    rng = np.random.default_rng(seed)
    size = int(rng.integers(1, 70))
    network = nx.gnp_random_graph(size, rng.random() * 0.15, seed=seed, directed=directed)
    for tie in network.edges.values():
        tie["strength"] = float(rng.integers(1, 6)) if whole else float(rng.random() + 0.1)
    return network


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.booleans(), st.booleans())
def test_as_networkx_finds_them(seed, directed, whole):
    network = made(seed, directed, whole)
    assert fits_in_full(len(network))
    found = metrics.betweenness(network).tolist()
    assert found == pytest.approx(
        list(nx.betweenness_centrality(network, normalized=False).values()), abs=1e-9
    )
    for tie in network.edges.values():
        tie["length"] = 1 / tie["strength"]
    if whole:  # thirds and fifths do not add up in floats; whole distances do
        for tie in network.edges.values():
            tie["length"] = 60 // int(tie["strength"])
    oracle = nx.betweenness_centrality(network, weight="length", normalized=False)
    assert metrics.betweenness(network, "strength").tolist() == pytest.approx(
        list(oracle.values()), abs=1e-9
    )


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.booleans())
def test_on_ties_too(seed, directed):
    network = made(seed, directed)
    oracle = nx.edge_betweenness_centrality(network, normalized=False)
    assert metrics.tie_betweenness(network).to_dict() == pytest.approx(oracle, abs=1e-9)


def test_larger_networks_take_the_other_way_and_get_the_same(monkeypatch):
    network = made(8, directed=True)
    measures = (
        metrics.betweenness,
        lambda g: metrics.betweenness(g, "strength"),
        metrics.tie_betweenness,
    )
    here = [measure(network).tolist() for measure in measures]
    for module in (paths, ties):
        monkeypatch.setattr(module, "fits_in_full", lambda _: False)
    for measure, values in zip(measures, here, strict=True):
        assert measure(network).tolist() == pytest.approx(values, abs=1e-9)
