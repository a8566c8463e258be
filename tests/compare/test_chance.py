"""Shuffles that follow from their key, and p that is never 0."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from netmap.compare.chance import chances, keys_of, least_p, shuffles
from netmap.metrics.kernels.shuffles import shuffled


def test_every_shuffle_is_as_likely():
    keys = keys_of(np.random.default_rng(3), 24_000)
    found = Counter(map(tuple, shuffles(keys, 4).tolist()))
    assert len(found) == 24
    assert stats.chisquare(list(found.values())).pvalue > 1e-4


@pytest.mark.parametrize("size", [0, 1, 2, 7, 65])
def test_the_compiled_shuffle_is_the_same(size):
    keys = keys_of(np.random.default_rng(1), 20)
    assert shuffled(keys, size).tolist() == shuffles(keys, size).tolist()


@given(
    st.floats(-5, 5),
    st.lists(st.floats(-5, 5) | st.just(float("nan")), min_size=1, max_size=30),
)
def test_p_is_between_the_least_and_one(seen, drawn):
    found = chances(seen, np.array(drawn))
    assert all(least_p(len(drawn)) <= p <= 1 for p in found)
    assert found.p_greater + found.p_less >= 1


def test_what_was_seen_counts_among_the_draws():
    assert chances(2.0, np.array([0.0, 1.0, 3.0])) == (2 / 4, 3 / 4, 2 / 4)


def test_a_draw_equal_but_for_rounding_reaches_it():
    assert chances(0.3, np.array([0.1 + 0.2])).p_less == 1


def test_undefined_stays_undefined():
    assert np.isnan(chances(float("nan"), np.array([1.0]))).all()
