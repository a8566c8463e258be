"""The shape of the network: R17 and R18 take each of their five answers."""

from itertools import pairwise

import pytest

from netmap.gaps import Reason, State

OTHERS = ("pcpr", "sp1", "sp2", "ppp", "poz", "kpp", "court", "gok", "sport", "pup")


def star(said, *bodies):
    return [n for b in bodies for n in said.both("ops", b)]


def chain(said, *bodies):
    return [n for a, b in pairwise(bodies) for n in said.both(a, b)]


@pytest.mark.parametrize(
    ("length", "state", "apart"),
    [
        (10, State.MET, 0),
        (9, State.MET, 1),
        (8, State.PARTLY, 2),
        (5, State.PARTLY, 5),
        (4, State.NOT_MET, 6),
    ],
)
def test_r17_takes_the_ops_out(commune, said, ask, length, state, apart):
    network = commune(star(said, *OTHERS), chain(said, *OTHERS[:length]))
    found = ask(network, "R17")
    assert (found.state, found.params["most"], found.bodies) == (state, apart, ("ops",))


def test_r17_unknown_while_the_silent_may_hold_it_together(commune, said, ask):
    network = commune(star(said, *OTHERS), chain(said, *OTHERS[:8]), silent=["sport"])
    found = ask(network, "R17")
    assert (found.state, found.params["fewest"], found.params["most"]) == (State.UNKNOWN, 0, 2)
    assert "sport" in found.missing
    assert "PUP (nie wiadomo)" in found.say(network, "pl")


def test_r17_does_not_apply_without_an_ops_or_others(commune, ask):
    assert ask(commune(without=["ops"]), "R17").reason is Reason.NO_OPS
    assert ask(commune(without=OTHERS[2:]), "R17").reason is Reason.NO_BODY


def sends(said, *pairs):
    return [n for a, b in pairs for n in said.one(a, b, 3, "referral")]


ALL = [(body, "ops") for body in OTHERS]


def test_r18_met_by_everybody_who_sends_within_two_steps(commune, said, ask):
    assert ask(commune(sends(said, *ALL)), "R18").state is State.MET
    by_the_pcpr = [("sp1", "pcpr"), *[pair for pair in ALL if pair[0] != "sp1"]]
    assert ask(commune(sends(said, *by_the_pcpr)), "R18").state is State.MET


def test_r18_partly_by_a_way_too_long_or_some_only(commune, said, ask):
    far = [("sp2", "sp1"), ("sp1", "ppp"), ("ppp", "pcpr"), *ALL[:1], *ALL[4:]]
    found = ask(commune(sends(said, *far)), "R18")
    assert (found.state, found.params["met"]) == (State.PARTLY, 8)
    assert "SP1 (częściowo)" in found.say(commune(), "pl")


def test_r18_not_met_when_only_the_ops_sends(commune, said, ask):
    back = [(b, a) for a, b in ALL]
    assert ask(commune(sends(said, *back)), "R18").state is State.NOT_MET


def test_r18_unknown_when_it_hangs_on_the_silent_or_the_layer_is_left_out(commune, said, ask):
    found = ask(commune(sends(said, *ALL[:-1]), silent=["pup"]), "R18")
    assert (found.state, found.missing) == (State.UNKNOWN, ("pup",))
    shown = ask(commune(sends(said, *ALL), layers=("information",)), "R18")
    assert (shown.state, shown.reason) == (State.UNKNOWN, Reason.LAYER_LEFT_OUT)


def test_r18_does_not_apply_without_an_ops_or_anybody_else(commune, ask):
    assert ask(commune(without=["ops"]), "R18").reason is Reason.NO_OPS
    assert ask(commune(without=OTHERS), "R18").reason is Reason.NO_BODY


@pytest.mark.parametrize("rule", ["either", "either_unless_denied", "as_said"])
def test_r18_goes_by_direction_under_every_rule_that_takes_one_word(commune, said, ask, rule):
    network = commune(sends(said, ("sp1", "ops"), ("ops", "sp2")), rule=rule)
    certain = {part.bodies[0] for part in ask(network, "R18").parts if part.is_met}
    assert certain == {"sp1"}


def test_r18_what_the_room_declared_goes_as_it_was_declared(commune, said, ask):
    network = commune(said.room("sp1", "ops", 3, "referral"), rule="as_said")
    assert {p.bodies[0] for p in ask(network, "R18").parts if p.is_met} == {"sp1"}
