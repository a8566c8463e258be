import networkx as nx
import numpy as np
import pytest

from netmap.metrics.kernels import ranks
from netmap.metrics.kernels.ranks import page_ranks


def solved(network, alpha):
    """Give PageRank by solving its equations; who names nobody spreads attention evenly."""
    size = len(network)
    if not size:
        return np.zeros(0)
    ties = nx.to_numpy_array(network, weight="strength")
    given = ties.sum(axis=1, keepdims=True)
    passed_on = np.where(given > 0, ties / np.where(given > 0, given, 1), 1 / size)
    found = np.linalg.solve(np.eye(size) - alpha * passed_on.T, np.full(size, (1 - alpha) / size))
    return found / found.sum()


@pytest.mark.parametrize("alpha", [0.0, 0.5, 0.85, 0.99])
def test_is_as_close_as_asked(network, rows_of, alpha):
    found = page_ranks(rows_of(network, weight="strength"), alpha, 1e-10)
    assert np.abs(found - solved(network, alpha)).sum() < 1e-10
    assert found.sum() == pytest.approx(1 if network else 0)


@pytest.mark.parametrize("size", [2, 7, 40])
def test_a_ring_turned_either_way(rows_of, size):
    ring = nx.cycle_graph(size, nx.DiGraph)
    for turned in (False, True):
        found = page_ranks(rows_of(ring, turned=turned), 0.99, 1e-12)
        assert found == pytest.approx(np.full(size, 1 / size), abs=1e-12)


def test_mixing_saves_sweeps(rows_of, monkeypatch):
    ties = rows_of(nx.path_graph(60))
    exact = page_ranks(ties, 0.99, 1e-12)
    assert np.abs(page_ranks(ties, 0.99, 1e-12, most_sweeps=120) - exact).sum() < 1e-7
    monkeypatch.setattr(ranks, "_mixture", lambda rank, left: (rank[-1].copy(), left[-1].copy()))
    assert np.abs(page_ranks(ties, 0.99, 1e-12, most_sweeps=120) - exact).sum() > 1e-7
