"""Large networks take the compiled way and get the same values; small ones never meet the compiler."""

import subprocess
import sys

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap import metrics
from netmap.metrics import worth
from netmap.metrics.worth import pays

GROUPS = {node: "abc"[node % 3] for node in range(70)} | dict.fromkeys(range(5), None)
MEASURES = {
    "betweenness": metrics.betweenness,
    "betweenness_weighted": lambda network: metrics.betweenness(network, weight="strength"),
    "betweenness_normalized": lambda network: metrics.betweenness(network, normalized=True),
    "closeness": metrics.closeness,
    "closeness_in": lambda network: metrics.closeness(network, direction="in"),
    "closeness_freeman": lambda network: metrics.closeness(network, variant="freeman"),
    "harmonic": metrics.harmonic,
    "harmonic_out": lambda network: metrics.harmonic(network, direction="out"),
    "diameter": lambda network: pd.Series([metrics.diameter(network)]),
    "constraint": metrics.constraint,
    "constraint_weighted": lambda network: metrics.constraint(network, weight="strength"),
    "effective_size": lambda network: metrics.effective_size(network, weight="strength"),
    "hierarchy": lambda network: metrics.hierarchy(network, weight="strength"),
    "gould_fernandez": lambda network: metrics.gould_fernandez(network, GROUPS).stack(),
    "triad_census": metrics.triad_census,
    "articulation_points": metrics.articulation_points,
    "bridges": lambda network: pd.DataFrame(metrics.bridges(network)).stack(),
    "k_core": metrics.k_core,
    "k_core_in": lambda network: metrics.k_core(network, direction="in"),
    "fragmentation_without": metrics.fragmentation_without,
    "pagerank": metrics.pagerank,
    "pagerank_weighted": lambda network: metrics.pagerank(network, 0.6, weight="strength"),
    "dyad_census": metrics.dyad_census,
    "two_step_reach": metrics.two_step_reach,
    "two_step_reach_out": lambda network: metrics.two_step_reach(network, "out"),
    "clustering": metrics.clustering,
    "transitivity": lambda network: pd.Series([metrics.transitivity(network)]),
    "non_redundant_ties": metrics.non_redundant_ties,
    "tier_brokerage": lambda network: metrics.tier_brokerage(network, GROUPS),
    "overlap": metrics.overlap,
    "simmelian": metrics.simmelian,
    "core": lambda network: metrics.core_periphery(network).core,
}


def sparse(directed, whole):
    rng = np.random.default_rng(4)
    network = nx.gnp_random_graph(60, 0.03, seed=4, directed=directed)
    network.add_edges_from([(60, 61), (61, 62)])
    network.add_node(63)
    for *_, data in network.edges(data=True):
        data["strength"] = int(rng.integers(0, 6)) if whole else float(rng.random() + 0.1)
    return network


NETWORKS = {
    "directed": sparse(directed=True, whole=True),
    "undirected": sparse(directed=False, whole=True),
    "odd_strengths": sparse(directed=True, whole=False),
    "long_strengths": nx.Graph([(0, 1, {"strength": 99991}), (1, 2, {"strength": 99989}), (0, 2)]),
    "layers": nx.MultiDiGraph([(0, 1), (0, 1), (1, 2), (2, 0), (2, 2)]),
}


@pytest.mark.parametrize("network", NETWORKS.values(), ids=NETWORKS)
@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_both_ways_give_the_same(network, measure, monkeypatch):
    plain = measure(network)
    monkeypatch.setattr(worth, "_WAIT", -1.0)
    monkeypatch.setattr(worth, "_LARGE", -1)
    compiled = measure(network)
    assert compiled.index.equals(plain.index)
    assert compiled.dtype == plain.dtype
    if plain.dtype == np.float64:
        assert compiled.tolist() == pytest.approx(plain.tolist(), rel=1e-9, abs=1e-9, nan_ok=True)
    else:
        assert compiled.tolist() == plain.tolist()


def test_any_tiny_network_can_take_the_compiled_way(tiny, monkeypatch):
    measures = (
        metrics.betweenness,
        metrics.harmonic,
        metrics.constraint,
        metrics.k_core,
        metrics.pagerank,
    )
    plain = [measure(tiny).tolist() for measure in measures]
    monkeypatch.setattr(worth, "_WAIT", -1.0)
    monkeypatch.setattr(worth, "_LARGE", -1)
    compiled = [measure(tiny).tolist() for measure in measures]
    for one, other in zip(plain, compiled, strict=True):
        assert other == pytest.approx(one, abs=1e-9, nan_ok=True)


def test_small_networks_never_meet_the_compiler():
    code = (
        "import sys, networkx as nx; from netmap import metrics\n"
        "kite = nx.krackhardt_kite_graph().to_directed()\n"
        "for level in ('node', 'net'): metrics.compute(kite, level)\n"
        "print('numba' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_large_one_does():
    code = (
        "import sys, networkx as nx; from netmap import metrics\n"
        "metrics.k_core(nx.gnm_random_graph(500, 40_000, seed=1))\n"
        "print('numba' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    code = code.replace("500, 40_000", "2000, 450_000")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_only_a_long_wait_is_worth_a_compiler():
    assert not pays(0.01)
    assert pays(60)
