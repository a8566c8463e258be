import networkx as nx
import numpy as np
import pytest

from netmap.metrics.kernels.weighted import betweenness_by_distance

UNITS = {"in_buckets": 60, "long": 60 * 2**12, "very_long": 60 * 2**30, "floats": None}


def lengthened(network, unit):
    for *_, data in network.edges(data=True):
        data["length"] = unit // data["strength"] if unit else 1 / data["strength"]
    return network


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_equals_networkx(network, rows_of, is_near, unit):
    out = rows_of(lengthened(network, unit), weight="length")
    found = betweenness_by_distance(out, out.value.astype(np.int64) if unit else out.value)
    expected = nx.betweenness_centrality(network, weight="length", normalized=False)
    is_near(found, np.array(list(expected.values())) * (1 if network.is_directed() else 2))


@pytest.mark.parametrize("unit", [60, None])
def test_the_same_on_one_processor_and_on_three(network, rows_of, unit):
    out = rows_of(lengthened(network, unit), weight="length")
    distance = out.value.astype(np.int64) if unit else out.value
    alone, shared = (betweenness_by_distance(out, distance, threads=n) for n in (1, 3))
    assert (alone == shared).all()


def test_sources_add_up(network, rows_of, is_near):
    out = rows_of(lengthened(network, 60), weight="length")
    distance = out.value.astype(np.int64)
    odd, even = (betweenness_by_distance(out, distance, np.arange(n, len(network), 2)) for n in (1, 0))  # fmt: skip
    is_near(odd + even, betweenness_by_distance(out, distance))


def test_equal_ways_are_shared_whatever_the_queue(rows_of, is_near):
    ways = nx.Graph()
    ways.add_weighted_edges_from([("a", "b", 3), ("b", "d", 1), ("a", "c", 2), ("c", "d", 2)])
    out = rows_of(ways, weight="weight")
    for distance in (out.value.astype(np.int64), out.value.astype(np.int64) * 2**40, out.value):
        is_near(betweenness_by_distance(out, distance), [0, 1, 2, 1])
