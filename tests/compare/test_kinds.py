"""Cells told apart by what all matrices have there: counting kinds gives what multiplying gives."""

import numpy as np
import pytest

from netmap.compare.kinds import tallies


def cells(size, share, many, seed):
    rng = np.random.default_rng(seed)
    rows, columns = np.nonzero(rng.random((size, size)) < share)
    return (rows, columns), rng.integers(0, 3, (len(rows), many)).astype(float)


def test_counting_kinds_gives_the_sums_of_products():
    (at, moved), (here, still) = cells(60, 0.5, 2, 1), cells(60, 0.4, 2, 2)
    found = tallies(60, at, moved, still)
    looked = found.table[here][:, None]
    whole = np.zeros((60, 60, 2))
    whole[at] = moved
    expected = whole[here].T @ still
    assert found.products(found.counts(looked))[0] == pytest.approx(expected)


def test_where_every_cell_is_of_its_own_kind_nothing_is_counted():
    rng = np.random.default_rng(1)
    at, moved = cells(30, 0.9, 1, 1)
    assert tallies(30, at, rng.random(moved.shape), moved) is None
    assert tallies(30, at, moved, rng.random(moved.shape)) is None


def test_few_cells_of_many_kinds_are_multiplied():
    at, moved = cells(5, 0.9, 3, 1)
    assert tallies(5, at, moved, moved) is None


def test_no_cell_that_stays():
    at, moved = cells(5, 0.9, 1, 1)
    found = tallies(5, at, moved, np.zeros((0, 1)))
    assert found.products(found.counts(np.zeros((0, 2), np.uint8))).tolist() == [[[0.0]], [[0.0]]]
