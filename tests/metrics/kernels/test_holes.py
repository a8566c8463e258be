import networkx as nx
import numpy as np
import pytest

from netmap.metrics.kernels import holes
from netmap.metrics.kernels.holes import hole_sums


def bounds(network, body):
    """Burt's sum for each partner, as it is written down."""
    mutual = nx.to_numpy_array(network, weight="strength")
    mutual = mutual + mutual.T
    with np.errstate(invalid="ignore"):
        share = np.nan_to_num(mutual / mutual.sum(axis=1, keepdims=True))
    partners = np.flatnonzero(mutual[body])
    return (share[body] + share[body] @ share)[partners] ** 2


def test_equals_networkx(network, rows_of, is_near):
    found = hole_sums(rows_of(network, weight="strength", mutual=True))
    both_ways = nx.DiGraph(network) if not network.is_directed() else network
    tied = [body for body, n in nx.Graph(network).degree if n]
    some = tied[:60]
    bound = nx.constraint(both_ways, weight="strength") if tied else {}
    is_near(found.bound[tied], [bound[body] for body in tied])
    for body in some:
        expected = bounds(network, body)
        is_near(found.bound_log[body], (expected * np.log(expected)).sum())


def test_redundancy_is_what_the_loop_of_networkx_says(rows_of, is_near):
    network = nx.gnp_random_graph(40, 0.15, seed=2)
    for place, (*_, data) in enumerate(network.edges(data=True)):
        data["strength"] = place % 5 + 1
    found = hole_sums(rows_of(network, weight="strength", mutual=True))
    loop = nx.effective_size(network, list(network), weight="strength")
    partners = np.array([n for _, n in network.degree])
    tied = partners > 0
    is_near((partners - found.redundant)[tied], np.array(list(loop.values()))[tied])


@pytest.mark.parametrize("alone_below", [0, 10**6])
def test_the_same_on_one_processor_and_on_three(network, rows_of, monkeypatch, alone_below):
    monkeypatch.setattr(holes, "_ALONE_BELOW", alone_below)
    mutual = rows_of(network, weight="strength", mutual=True)
    alone, shared = (hole_sums(mutual, threads=threads) for threads in (1, 3))
    assert (alone.bound == shared.bound).all()
    assert (alone.redundant == shared.redundant).all()
