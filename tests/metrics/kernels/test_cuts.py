import networkx as nx
import numpy as np

from netmap.metrics.kernels.cuts import cuts


def test_equals_networkx(network, rows_of):
    plain = nx.Graph(network)
    found = cuts(rows_of(plain))
    assert set(np.flatnonzero(found.is_cut)) == set(nx.articulation_points(plain))
    assert {frozenset(pair) for pair in found.bridges.tolist()} == set(
        map(frozenset, nx.bridges(plain))
    )


def test_what_each_removal_leaves_is_what_a_recount_says(network, rows_of):
    plain = nx.Graph(network)
    found = cuts(rows_of(plain))
    for body in list(plain)[:120]:
        rest = plain.subgraph(set(plain) - {body})
        sizes = [len(part) for part in nx.connected_components(rest)]
        assert found.connected[body] == sum(size * (size - 1) for size in sizes)


def test_a_way_longer_than_any_recursion(rows_of):
    path = nx.path_graph(100_000)
    found = cuts(rows_of(path))
    assert found.is_cut.sum() == 100_000 - 2
    assert len(found.bridges) == 100_000 - 1
