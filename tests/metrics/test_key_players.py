"""Key players, by hand and against every set counted with NetworkX."""

import math
from itertools import combinations

import networkx as nx
import pytest

from netmap.errors import MeasureError
from netmap.metrics import fragmentation, fragmentation_without, key_players


def test_fragmentation():
    parts = nx.Graph({"a": ["b"], "c": ["d"], "e": []})
    assert fragmentation(parts) == pytest.approx(1 - 4 / 20)
    assert fragmentation(nx.path_graph(3)) == 0
    assert fragmentation(nx.path_graph(3), by_distance=True) == pytest.approx(1 - 5 / 6)
    assert fragmentation(nx.DiGraph([("a", "b"), ("c", "b")])) == 0
    assert fragmentation(nx.empty_graph(3)) == 1
    assert math.isnan(fragmentation(nx.empty_graph(1)))


def test_the_kite_hangs_on_its_string():
    """Losing 7 (Heather) cuts off two; the most central by partners, 3 (Diane), cuts off nobody."""
    found = key_players(nx.krackhardt_kite_graph(), size=1)
    assert found.members == (7,)
    assert found.exact
    assert found.before == pytest.approx(1 - nx.global_efficiency(nx.krackhardt_kite_graph()))


def left_apart(network, members):
    return 1 - nx.global_efficiency(network.subgraph(set(network) - set(members)))


def reached(network, members):
    steps = [nx.single_source_shortest_path_length(network, m) for m in members]
    nearest = {v: min((s[v] for s in steps if v in s), default=math.inf) for v in network}
    return sum(1 / max(d, 1) for d in nearest.values()) / len(network)


@pytest.mark.parametrize("goal", ["fragment", "reach"])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_no_set_is_better(goal, size):
    network = nx.florentine_families_graph()
    score = left_apart if goal == "fragment" else reached
    found = key_players(network, size, goal)
    values = {s: score(network, s) for s in combinations(network, size)}
    assert found.value == pytest.approx(max(values.values()))
    assert values[found.members] == pytest.approx(found.value)
    good = sum(v > found.value - 1e-9 for v in values.values())
    assert found.equally_good == good - 1


@pytest.mark.parametrize("seed", range(4))
def test_no_set_is_better_in_a_dense_network(seed):
    network = nx.gnp_random_graph(9, 0.6, seed=seed)
    found = key_players(network, 2)
    values = {s: left_apart(network, s) for s in combinations(network, 2)}
    assert found.value == pytest.approx(max(values.values()))
    assert values[found.members] == pytest.approx(found.value)


@pytest.mark.parametrize("goal", ["fragment", "reach"])
def test_too_many_sets_are_searched_step_by_step_and_labelled(goal):
    network = nx.florentine_families_graph()
    best = key_players(network, 3, goal)
    found = key_players(network, 3, goal, most_sets=10)
    assert best.exact
    assert not found.exact
    assert found.equally_good == 0
    assert 0.95 * best.value <= found.value <= best.value + 1e-12
    assert len(set(found.members)) == 3


def test_members_reach_everybody():
    found = key_players(nx.star_graph(["ops", "sp", "gok"]), 1, "reach")
    assert (found.members, found.value, found.before) == (("ops",), 1, 0)


@pytest.mark.parametrize(("size", "goal"), [(0, "reach"), (4, "fragment"), (6, "reach")])
def test_sizes_that_make_no_sense_are_refused(size, goal):
    with pytest.raises(MeasureError) as caught:
        key_players(nx.path_graph(5), size, goal)
    assert caught.value.code == "key-players-size"


def test_fragmentation_without_each_is_what_is_left():
    network = nx.lollipop_graph(4, 3)
    network.add_node("alone")
    left = fragmentation_without(network)
    for body in network:
        rest = network.subgraph(set(network) - {body})
        assert left[body] == pytest.approx(fragmentation(rest))
    assert fragmentation_without(nx.path_graph(2)).isna().all()
