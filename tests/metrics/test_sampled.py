"""Betweenness from a sample: right on average, honest about its error, the same in plain and compiled form."""

import networkx as nx
import numpy as np
import pytest

from netmap.metrics import betweenness, betweenness_sampled
from netmap.metrics.paths import compiled_dependence, plain_dependence


def network_of(directed, size=60):
    network = nx.gnp_random_graph(size, 0.08, seed=5, directed=directed)
    nx.set_edge_attributes(network, {e: 1 + n % 4 for n, e in enumerate(network.edges)}, "strength")
    return network


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("weight", [None, "strength"])
def test_every_institution_a_source_is_exact(directed, weight):
    network = network_of(directed)
    found = betweenness_sampled(network, 60, weight, rng=np.random.default_rng(1))
    exact = betweenness(network, weight)
    assert found["betweenness"].tolist() == pytest.approx(exact.tolist())
    assert found[["standard_error", "bound"]].eq(0).all(axis=None)
    shares = betweenness_sampled(network, 60, weight, True, rng=np.random.default_rng(1))
    exact = betweenness(network, weight, normalized=True)
    assert shares["betweenness"].tolist() == pytest.approx(exact.tolist())


@pytest.mark.parametrize("directed", [False, True])
def test_errors_are_as_told(directed):
    network = network_of(directed)
    exact = betweenness(network)
    tables = [betweenness_sampled(network, 32, rng=np.random.default_rng(s)) for s in range(20)]
    off = np.array([table["betweenness"] - exact for table in tables])
    assert all(
        (np.abs(one) <= table["bound"]).all() for one, table in zip(off, tables, strict=True)
    )
    leading = exact >= exact.quantile(0.75)
    told = np.mean([table["standard_error"] for table in tables], axis=0)
    ratio = np.sqrt(np.square(off).mean(axis=0))[leading] / told[leading]
    assert 0.7 < ratio.mean() < 1.4
    assert np.abs(off.mean(axis=0)).max() < 0.15 * exact.max()


def test_more_sources_are_surer():
    network = network_of(directed=False, size=120)
    few, many = (betweenness_sampled(network, n, rng=np.random.default_rng(3)) for n in (16, 96))
    assert many["standard_error"].mean() < few["standard_error"].mean()
    assert many["bound"].iloc[0] < few["bound"].iloc[0]
    assert few.equals(betweenness_sampled(network, 16, rng=np.random.default_rng(3)))


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("weight", [None, "strength"])
def test_compiled_and_plain_agree(directed, weight):
    network, some = network_of(directed), np.array([3, 7, 20])
    plain = plain_dependence(network, weight, some)
    assert compiled_dependence(network, weight, some) == pytest.approx(plain)


@pytest.mark.parametrize("network", [nx.null_graph(), nx.empty_graph(1), nx.path_graph(2)])
def test_nothing_between(network):
    found = betweenness_sampled(network, rng=np.random.default_rng(1))
    assert list(found.index) == list(network)
    assert found.eq(0).all(axis=None)
    single = betweenness_sampled(nx.path_graph(9), 1, rng=np.random.default_rng(1))
    assert single["standard_error"].isna().all()
