"""Small worlds against random networks of the same size."""

import networkx as nx
import numpy as np
import pytest

from netmap.metrics import small_world


def against_chance(network, seed=1):
    return small_world(network, 30, rng=np.random.default_rng(seed))


def test_a_ring_of_circles_with_shortcuts_is_a_small_world():
    ring, shortcuts = (nx.watts_strogatz_graph(80, 6, p, seed=3) for p in (0, 0.1))
    assert against_chance(shortcuts)["small_world"] > against_chance(ring)["small_world"] > 1
    found = against_chance(shortcuts)
    assert found["clustering"] == pytest.approx(nx.transitivity(shortcuts))
    assert found["distance"] == pytest.approx(nx.average_shortest_path_length(shortcuts))
    assert found["clustering_random"] == pytest.approx(6 / 79, abs=0.02)


def test_a_random_network_is_none():
    assert against_chance(nx.gnm_random_graph(60, 200, seed=2))["small_world"] == pytest.approx(
        1, abs=0.35
    )


def test_a_full_network_equals_its_reference():
    assert against_chance(nx.complete_graph(5)).tolist() == [1] * 5


def test_same_seed_same_numbers():
    network = nx.florentine_families_graph()
    assert against_chance(network).equals(against_chance(network))
    assert not against_chance(network).equals(against_chance(network, seed=2))


@pytest.mark.parametrize(
    "network", [nx.null_graph(), nx.empty_graph(1), nx.empty_graph(4), nx.path_graph(2)]
)
def test_without_ties_or_ways_it_is_undefined(network):
    found = against_chance(network)
    assert np.isnan(found["clustering"])
    assert np.isnan(found["small_world"])
