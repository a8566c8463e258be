import networkx as nx
import numpy as np

from netmap.metrics.kernels.betweenness import betweenness_by_steps


def ordered(network):
    found = nx.betweenness_centrality(network, normalized=False)
    return np.array(list(found.values())) * (1 if network.is_directed() else 2)


def test_equals_networkx(network, rows_of, is_near):
    out, into = rows_of(network), rows_of(network, turned=True)
    is_near(betweenness_by_steps(out, into), ordered(network))


def test_the_same_on_one_processor_and_on_three(network, rows_of):
    out, into = rows_of(network), rows_of(network, turned=True)
    alone, shared = (betweenness_by_steps(out, into, threads=threads) for threads in (1, 3))
    assert (alone == shared).all()


def test_sources_add_up(network, rows_of, is_near):
    out, into = rows_of(network), rows_of(network, turned=True)
    mixed = np.random.default_rng(3).permutation(len(network))
    half = len(mixed) // 2
    parts = [betweenness_by_steps(out, into, sources) for sources in (mixed[:half], mixed[half:])]
    is_near(parts[0] + parts[1], betweenness_by_steps(out, into))
