"""Random networks held against NetworkX, where NetworkX is right, and against what must always be true."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap import metrics

few = settings(max_examples=60, deadline=None)


@st.composite
def networks(draw, directed=None, least=0):
    """Up to eight bodies, some alone, whole strengths 1 to 5."""
    size = draw(st.integers(least, 8))
    arrows = draw(st.booleans()) if directed is None else directed
    network = nx.DiGraph() if arrows else nx.Graph()
    network.add_nodes_from(range(size))
    pairs = [(a, b) for a in range(size) for b in range(size) if a != b]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    for a, b in chosen:
        network.add_edge(a, b, strength=draw(st.integers(1, 5)))
    return network


def same(series, oracle):
    assert series.to_dict() == pytest.approx(oracle, abs=1e-9, nan_ok=True)


@few
@given(networks())
def test_betweenness(network):
    same(metrics.betweenness(network), nx.betweenness_centrality(network, normalized=False))
    for *_, data in network.edges(data=True):
        data["length"] = 60 // data["strength"]
    oracle = nx.betweenness_centrality(network, weight="length", normalized=False)
    same(metrics.betweenness(network, weight="strength"), oracle)


@few
@given(networks())
def test_closeness_and_harmonic(network):
    alone = {n: math.nan for n in network if not nx.ancestors(network, n)}
    same(metrics.closeness(network, direction="in"), nx.closeness_centrality(network) | alone)
    same(metrics.harmonic(network, direction="in"), nx.harmonic_centrality(network))
    same(metrics.harmonic(network), nx.harmonic_centrality(nx.Graph(network)))


@few
@given(networks(least=1))
def test_constraint(network):
    same(metrics.constraint(network), nx.constraint(network))
    same(metrics.constraint(network, weight="strength"), nx.constraint(network, weight="strength"))


@few
@given(networks(least=2))
def test_whole_network(network):
    plain = nx.Graph(network)
    assert metrics.density(network) == pytest.approx(nx.density(network))
    cut = metrics.articulation_points(network)
    assert set(cut.index[cut]) == set(nx.articulation_points(plain))
    assert {frozenset(pair) for pair in metrics.bridges(network)} == set(
        map(frozenset, nx.bridges(plain))
    )
    assert metrics.component_count(network) == nx.number_connected_components(plain)


@few
@given(networks(directed=True, least=2).filter(nx.number_of_edges))
def test_reciprocity(network):
    assert metrics.reciprocity(network) == pytest.approx(nx.overall_reciprocity(network))


@few
@given(
    networks(), st.sampled_from(["degree", "in_degree", "out_degree", "betweenness", "closeness"])
)
def test_centralisation_lies_between_nothing_and_a_star(network, measure):
    value = metrics.centralization(network, measure)
    assert math.isnan(value) or -1e-9 <= value <= 1 + 1e-9


@few
@given(networks())
def test_one_more_isolate_changes_nobody_else(network):
    wider = network.copy()
    wider.add_node("alone")
    for measure in (
        metrics.degree,
        metrics.strength,
        metrics.betweenness,
        metrics.harmonic,
        metrics.constraint,
    ):
        same(measure(wider).drop("alone"), measure(network).to_dict())
    assert metrics.betweenness(wider)["alone"] == 0


@few
@given(networks(least=1), st.data())
def test_ei_index_turns_round_with_ties(network, data):
    groups = {node: data.draw(st.sampled_from("xyz")) for node in network}
    value = metrics.ei_index(network, groups)
    assert math.isnan(value) == (network.number_of_edges() == 0)
    assert math.isnan(value) or -1 <= value <= 1
    alike = metrics.ei_index(network, dict.fromkeys(network, "x"))
    assert math.isnan(alike) or alike == -1
