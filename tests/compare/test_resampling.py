"""Change of measures over bodies that both waves heard, with intervals."""

import networkx as nx
import numpy as np
import pytest

from netmap.compare import Work, measure_changes
from netmap.errors import ComparisonError
from netmap.metrics import MEASURES, compute

BODIES = [f"b{n}" for n in range(12)]


def chance(seed=1):
    return np.random.default_rng(seed)


def ring(place, name, chords, **options):
    words = [w for n in range(12) for w in place.both(BODIES[n], BODIES[(n + 1) % 12], 2)]
    words += [w for a, b in chords for w in place.both(BODIES[a], BODIES[b], 3)]
    return place.wave(name, words, bodies=BODIES, **options)


def test_values_are_those_of_the_measures(place):
    before, after = ring(place, "a", []), ring(place, "b", [(0, 6), (2, 8)])
    ids = ["net_ties", "net_density", "net_components"]
    found = measure_changes(before, after, "net", ids, 40, rng=chance()).set_index("measure")
    for side, network in (("before", before), ("after", after)):
        assert found[side].to_dict() == compute(network, "net", ids)["value"].to_dict()
    assert found.loc["net_ties", "change"] == 2
    assert (found["low"] <= found["change"]).all()
    assert (found["change"] <= found["high"]).all()
    assert found.loc["net_ties", "error"] > 0


def test_who_did_not_answer_in_both_is_left_out(place):
    before = ring(place, "a", [], status={"b0": "silent"})
    after = ring(place, "b", [], status={"b5": "refused"})
    found = measure_changes(before, after, "net", ["net_ties"], 0, rng=chance())
    assert found[["before", "after", "bodies"]].values.tolist() == [[8, 8, 10]]
    assert found["low"].isna().all()


def test_each_institution_has_its_own_interval(place):
    before, after = ring(place, "a", []), ring(place, "b", [(0, n) for n in (3, 5, 7, 9)])
    found = measure_changes(before, after, "node", ["node_degree"], 150, rng=chance())
    found = found.set_index("institution")
    assert found.loc["b0", ["before", "after", "change"]].tolist() == [2, 6, 4]
    assert found.loc["b1", "change"] == 0
    assert 0 < found.loc["b0", "low"] < 4 < found.loc["b0", "high"]
    assert found.loc["b0", "error"] > found.loc["b1", "error"]


def test_too_few_bodies_have_no_interval():
    found = measure_changes(
        nx.path_graph(9), nx.cycle_graph(9), ids=["net_ties"], draws=20, rng=chance()
    )
    assert found["change"].tolist() == [1]
    assert found["error"].isna().all()


def test_a_body_that_became_another_is_the_same_body(place):
    before = ring(place, "a", [])
    after = nx.relabel_nodes(ring(place, "b", []), {"b0": "cus"})
    after.graph["info"] = None
    before.graph["info"] = None
    before.nodes["b0"]["became"] = "cus"
    found = measure_changes(before, after, "node", ["node_degree"], 0, rng=chance())
    assert "cus" in set(found["institution"])
    assert (found["change"] == 0).all()


@pytest.mark.parametrize("level", ["net", "group", "node"])
def test_every_measure_can_be_held_against_itself(place, level):
    """Nothing changed, so every measure that is defined changed by 0, in each draw as well."""
    network = ring(place, "a", [(0, 4), (3, 9)])
    for number, body in enumerate(BODIES):
        network.nodes[body].update(sector="ab"[number % 2], tier="cd"[number % 3 > 0])
    found = measure_changes(network, network, level, None, 3, rng=chance())
    assert set(found["measure"]) == {m.id for m in MEASURES.values() if m.level == level}
    known = found[found["change"].notna()]
    assert len(known) > len(found) / 3
    assert known["change"].to_numpy() == pytest.approx(0, abs=1e-9)


def test_the_same_however_many_work(place):
    before, after = ring(place, "a", []), ring(place, "b", [(0, 6)])
    one, two = (
        measure_changes(before, after, "net", ["net_density"], 40, rng=chance(), work=Work(n))
        for n in (1, 2)
    )
    assert one.equals(two)


def test_ties_have_no_such_change():
    with pytest.raises(ComparisonError, match="level-without-change"):
        measure_changes(nx.path_graph(3), nx.path_graph(3), "tie", rng=chance())
