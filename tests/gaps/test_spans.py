"""Shares and counts while answers are lacking hold whatever those not heard would say."""

import math
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.gaps import Span
from netmap.gaps.spans import share_of, sure

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
