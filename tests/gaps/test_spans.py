"""Shares and counts while answers are lacking hold whatever those not heard would say."""

import math
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.gaps import Pairs, Span
from netmap.gaps.pairs import Demand
from netmap.gaps.spans import extremes, share_of, sure

few = st.integers(0, 4)


@given(few, few, few, few, few)
def test_a_share_holds_every_outcome(yes, maybe, no, could, could_not):
    span = share_of(yes, maybe, no, (could, could_not))
    for m, c, d in product(range(maybe + 1), range(could + 1), range(could_not + 1)):
        of = yes + maybe + no + c + d
        if of:
            assert span.low - 1e-9 <= (yes + m + c) / of <= span.high + 1e-9


def test_a_share_of_nothing_is_undefined():
    assert math.isnan(share_of(0, 0, 0).low)
    assert share_of(0, 0, 0).is_exact


def test_spans_are_taken_from_one_another_at_their_far_ends():
    assert Span(0.5, 0.75) - Span(0.25, 0.5) == Span(0, 0.5)


@pytest.mark.parametrize(
    ("span", "said"), [((0.6, 0.9), True), ((0.1, 0.4), False), ((0.4, 0.6), None)]
)
def test_a_verdict_is_sure_where_both_ends_agree(span, said):
    assert sure(Span(*span), lambda share: share >= 0.5, None) is said


@pytest.mark.parametrize("layers", [(), ("meetings",), ("referral",)])
@pytest.mark.parametrize("silent", [(), ("gok",), ("gok", "ops", "sp1")])
def test_pairs_not_worth_judging_are_all_missing(commune, said, layers, silent):
    network = commune(said.both("ops", "pcpr"), said.one("sp1", "ppp"), silent=silent)
    pairs, demand = Pairs(network), Demand(layers=layers)
    worth = list(pairs.worth_judging(list(network), demand))
    assert worth == sorted(worth)
    left_out = set(combinations(sorted(network), 2)) - set(worth)
    assert left_out
    assert {pairs.judge(*ends, demand).state for ends in left_out} == {"missing"}


def test_pairs_are_tied_for_certain_open_or_neither(commune, said):
    network = commune(said.both("ops", "pcpr"), silent=["gok"], without=["sport", "pup", "court"])
    found = extremes(Pairs(network), list(network), Demand())
    assert [pair.bodies for pair in found.certain] == [("ops", "pcpr")]
    assert len(found.open) == len(network) - 1
    assert all("gok" in pair.bodies for pair in found.open)
    assert found.share(lambda pair: "pcpr" in pair.bodies) == Span(1 / 7, 1.0)
