"""Who can meet each need, and how far from the OPS they stand."""

import math

from netmap.gaps import load_norm
from netmap.gaps.basket import provisions
from netmap.gaps.pairs import Credit
from netmap.gaps.requirements import Place

NORM = load_norm("minimum")


def of(network, need):
    return next(p for p in provisions(Place(network, NORM), (), 1, ()) if p.need.id == need)


def test_steps_are_counted_for_certain_and_at_best(commune, said):
    network = commune(said.both("ops", "pcpr"), said.both("pcpr", "pup"), silent=["gok"])
    assert of(network, "work").steps == {"pup": (2, 2)}
    assert of(network, "leisure").steps == {"gok": (math.inf, 1), "sport": (math.inf, 2)}
    assert of(network, "income").steps == {"ops": (0, 0)}
    assert of(network, "leisure").within(1) == ([], ["gok"])


def test_providers_talk_or_not(commune, said):
    assert of(commune(said.both("sp1", "ppp")), "schooling").talk == Credit(2, 2)
    assert of(commune(), "schooling").talk == Credit(0, 0)
    assert of(commune(silent=["sp1"]), "schooling").talk == Credit(0, 2)


def test_without_an_ops_nobody_stands_near(commune):
    assert of(commune(without=["ops"]), "work").steps == {"pup": (math.inf, math.inf)}


def test_needs_may_be_chosen(commune):
    chosen = provisions(Place(commune(), NORM), ("work", "legal"), 1, ())
    assert [p.need.id for p in chosen] == ["work", "legal"]
