"""How far apart institutions are, by hand."""

import math

import networkx as nx
import pytest

from netmap.metrics import compactness, diameter, mean_distance, sector_reach, two_step_reach

CHAIN = nx.DiGraph([("a", "b"), ("b", "c")])


@pytest.mark.parametrize(
    ("network", "mean", "longest", "compact"),
    [
        (nx.path_graph(4), 10 / 6, 3, (3 + 2 / 2 + 1 / 3) / 6),
        (nx.complete_graph(5), 1, 1, 1),
        (nx.star_graph(4), 16 / 10, 2, (4 + 6 / 2) / 10),
        (CHAIN, 4 / 3, 2, 2.5 / 6),
        (nx.Graph({"a": ["b"], "c": ["d"], "e": []}), 1, 1, 2 / 10),
        (nx.empty_graph(3), math.nan, math.nan, 0),
        (nx.empty_graph(1), math.nan, math.nan, math.nan),
        (nx.null_graph(), math.nan, math.nan, math.nan),
        (nx.krackhardt_kite_graph(), 89 / 45, 4, None),
        (nx.florentine_families_graph(), 261 / 105, 5, None),
    ],
)
def test_by_hand(network, mean, longest, compact):
    assert mean_distance(network) == pytest.approx(mean, nan_ok=True)
    assert diameter(network) == pytest.approx(longest, nan_ok=True)
    expected = nx.global_efficiency(network) if compact is None else compact
    assert compactness(network) == pytest.approx(expected, nan_ok=True)


def test_direction():
    assert mean_distance(CHAIN, "any") == pytest.approx(4 / 3)
    assert compactness(CHAIN, "any") == pytest.approx(5 / 6)
    cycle = nx.cycle_graph(4, create_using=nx.DiGraph)
    assert (diameter(cycle), diameter(cycle, "any")) == (3, 2)
    with pytest.raises(ValueError, match="sideways"):
        mean_distance(CHAIN, "sideways")


def test_two_steps(assert_node_measure):
    path = nx.path_graph(5)
    assert_node_measure(two_step_reach(path), path, "node_two_step_reach", [2, 3, 4, 3, 2])
    assert_node_measure(two_step_reach(CHAIN, "out"), CHAIN, "node_two_step_reach", [2, 1, 0])
    assert_node_measure(two_step_reach(CHAIN, "in"), CHAIN, "node_two_step_reach", [0, 1, 2])
    assert_node_measure(two_step_reach(CHAIN), CHAIN, "node_two_step_reach", [2, 2, 2])


def test_sectors_reached(network_under, assert_node_measure):
    network = network_under("as_said")
    expected = {"ops": 3, "pcpr": 1, "school": 1, "court": 1, "club": 0}
    assert_node_measure(
        sector_reach(network), network, "node_sector_reach", [expected[n] for n in network]
    )
    assert sector_reach(nx.path_graph(3)).tolist() == [0, 0, 0]
