"""Pilot against comparison communes: by hand, and over every way the pilot could have fallen."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.compare import FEWEST_ASSIGNMENTS, difference_in_differences


def chance():
    return np.random.default_rng(1)


def held(pilot, comparison, **options):
    return difference_in_differences(pilot, comparison, rng=chance(), **options)


def test_six_and_two_give_a_sign_and_no_p():
    found = held([0.3, 0.2, 0.1, 0.2, 0.3, 0.1], [0.0, 0.1])
    assert (found.assignments, found.least_p, found.sign) == (28, 1 / 28, 1)
    assert math.isnan(found.p_value)
    assert found.assignments < FEWEST_ASSIGNMENTS


def test_the_most_extreme_of_all_assignments_has_the_least_p():
    found = held([0.6, 0.7, 0.8, 0.9, 1.0], [0.1, 0.2, 0.3, 0.4, 0.5])
    assert found.difference == pytest.approx(0.5)
    assert found.p_value == 2 / math.comb(10, 5)  # the other way round lies as far from 0


def test_weights_make_pooled_shares():
    """3 ties more of 10 pairs and 1 of 30 make 4 of 40."""
    found = held([0.3, 1 / 30], [0.0], weights=([10, 30], [20]))
    assert found.change_pilot == pytest.approx(4 / 40)


def test_many_communes_are_drawn():
    rng = np.random.default_rng(3)
    found = held(rng.normal(0.5, 0.1, 20), rng.normal(0, 0.1, 15), permutations=999)
    assert found.p_value == 1 / 1000


def test_a_group_without_communes_says_nothing():
    found = held([0.1], [math.nan])
    assert (found.comparison, found.assignments, found.sign) == (0, 0, 0)
    assert math.isnan(found.difference)
    assert math.isnan(found.p_value)


@given(
    st.lists(st.floats(-1, 1), min_size=5, max_size=6),
    st.lists(st.floats(-1, 1), min_size=5, max_size=6),
)
def test_turned_round_it_is_negated(pilot, comparison):
    forth, back = held(pilot, comparison), held(comparison, pilot)
    assert forth.difference == pytest.approx(-back.difference)
    assert forth.p_value == pytest.approx(back.p_value)
    assert forth.least_p <= forth.p_value <= 1
