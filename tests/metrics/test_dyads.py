"""Reciprocity in its three forms."""

import math

import networkx as nx
import pytest

from netmap.metrics import reciprocated_ties, reciprocity


@pytest.mark.parametrize(
    ("ties", "size", "edgewise", "dyadic", "nonnull"),
    [
        ([(0, 1), (1, 0), (1, 2)], 3, 2 / 3, 2 / 3, 1 / 2),
        ([(0, 1), (1, 0)], 4, 1, 1, 1),
        ([(0, 1), (1, 2), (2, 0)], 3, 0, 0, 0),
        ([(0, 1), (1, 2)], 4, 0, 4 / 6, 0),
        ([], 3, math.nan, 1, math.nan),
        ([], 1, math.nan, math.nan, math.nan),
        ([], 0, math.nan, math.nan, math.nan),
        ([(0, 0), (0, 1)], 2, 0, 0, 0),
    ],
)
def test_by_hand(ties, size, edgewise, dyadic, nonnull):
    network = nx.DiGraph()
    network.add_nodes_from(range(size))
    network.add_edges_from(ties)
    found = [reciprocity(network, method) for method in ("edgewise", "dyadic", "dyadic_nonnull")]
    assert found == pytest.approx([edgewise, dyadic, nonnull], nan_ok=True)


def test_without_direction_it_is_undefined(network_under):
    for network in (nx.path_graph(3), nx.MultiGraph([(0, 1)]), network_under("either")):
        assert math.isnan(reciprocity(network))
        assert math.isnan(reciprocated_ties(network))


def test_layers_count_once(network_under):
    said = network_under("as_said")
    assert reciprocated_ties(said) == 2
    assert reciprocity(said) == 0.5


def test_unknown_method_is_a_mistake():
    with pytest.raises(ValueError, match="arcs"):
        reciprocity(nx.DiGraph(), method="arcs")
