"""Counts, density and mean degree on graphs solved by hand."""

import math

import networkx as nx
import pytest

from netmap.metrics import (
    density,
    isolate_count,
    mean_degree,
    node_count,
    possible_ties,
    tie_count,
)


@pytest.mark.parametrize(
    ("network", "nodes", "ties", "possible", "mean", "isolates"),
    [
        (nx.star_graph(4), 5, 4, 10, 1.6, 0),
        (nx.complete_graph(4), 4, 6, 6, 3, 0),
        (nx.florentine_families_graph(), 15, 20, 105, 40 / 15, 0),
        (nx.empty_graph(12), 12, 0, 66, 0, 12),
        (nx.empty_graph(1), 1, 0, 0, 0, 1),
        (nx.DiGraph([(0, 1), (1, 0), (1, 2)]), 3, 3, 6, 4 / 3, 0),
        (nx.MultiGraph([(0, 1), (0, 1), (1, 1), (1, 2)]), 3, 2, 3, 4 / 3, 0),
    ],
)
def test_known_answers(network, nodes, ties, possible, mean, isolates):
    assert node_count(network) == nodes
    assert tie_count(network) == ties
    assert possible_ties(network) == possible
    assert density(network) == pytest.approx(ties / possible if possible else math.nan, nan_ok=True)
    assert mean_degree(network) == pytest.approx(mean)
    assert isolate_count(network) == isolates


def test_nothing_to_share_out_is_undefined_not_zero():
    assert math.isnan(density(nx.null_graph()))
    assert math.isnan(density(nx.empty_graph(1)))
    assert math.isnan(mean_degree(nx.null_graph()))
    assert density(nx.empty_graph(2)) == 0


def test_undirected_rule_counts_each_pair_once(network_under):
    undirected, said = network_under("either"), network_under("as_said")
    assert (tie_count(undirected), possible_ties(undirected)) == (3, 10)
    assert (tie_count(said), possible_ties(said)) == (4, 20)
