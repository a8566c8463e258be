"""Places of a crowd: nearly the least stress, without a table of all pairs."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest
from scipy.sparse import csr_array
from scipy.spatial.distance import cdist

from netmap.draw.crowd import crowd_places
from netmap.draw.layout import _steps, _stressed


def ties_of(network):
    return csr_array(nx.to_scipy_sparse_array(network, weight=None, dtype=float))


def stress(steps, places):
    """The mean square of what distances are off by, as a share, at the best scale."""
    pairs = np.triu_indices(len(steps), 1)
    steps, lengths = steps[pairs], cdist(places, places)[pairs]
    scale = (lengths / steps).sum() / ((lengths / steps) ** 2).sum()
    return float((((scale * lengths - steps) / steps) ** 2).mean())


@pytest.mark.parametrize(
    "network",
    [
        nx.connected_watts_strogatz_graph(400, 6, 0.05, seed=3),
        nx.grid_2d_graph(20, 20),
        nx.random_internet_as_graph(500, seed=2),
    ],
    ids=["small world", "grid", "hubs"],
)
def test_stress_is_near_the_least(network):
    steps = _steps(network, list(network))
    found = stress(steps, crowd_places(ties_of(network)))
    assert found <= 1.15 * stress(steps, _stressed(steps)) + 0.005


def test_the_same_each_time():
    ties = ties_of(nx.connected_watts_strogatz_graph(300, 4, 0.1, seed=5))
    assert np.array_equal(crowd_places(ties), crowd_places(ties))


def test_fewer_bodies_than_pivots():
    assert np.isfinite(crowd_places(ties_of(nx.path_graph(3)))).all()
