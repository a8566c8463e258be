import numpy as np
import pytest
from scipy.sparse import csr_array

from netmap.compare.products import pattern
from netmap.metrics.kernels.shuffles import shuffled, sparse_products, table_products

KEYS = np.array([1, 2, 2**63], dtype=np.uint64)


def cells(matrices):
    """Give every cell of a matrix, row by row."""
    size = len(matrices[0])
    start = np.arange(size + 1, dtype=np.int64) * size
    index = np.tile(np.arange(size, dtype=np.int32), size)
    return start, index, np.stack([m.ravel() for m in matrices], axis=1)


@pytest.mark.parametrize(("moved", "still"), [(1, 1), (3, 4), (8, 9), (9, 17)])
def test_equals_the_sum_written_out(moved, still):
    rng = np.random.default_rng(1)
    one, other = rng.random((moved, 11, 11)), rng.random((still, 11, 11))
    expected = [
        [[(a[np.ix_(p, p)] * b).sum() for b in other] for a in one] for p in shuffled(KEYS, 11)
    ]
    table = np.ascontiguousarray(one.transpose(1, 2, 0))
    assert table_products(table, *cells(other), KEYS) == pytest.approx(np.array(expected))
    found = sparse_products(*cells(one), *cells(other), KEYS)
    assert found == pytest.approx(np.array(expected))


def test_small_whole_numbers_over_a_pattern_of_ones():
    rng = np.random.default_rng(2)
    one, ones = rng.integers(0, 256, (9, 9)).astype(float), np.ones((9, 9))
    found = table_products(one[:, :, None], *cells([ones]), KEYS)
    assert found.ravel().tolist() == [one.sum()] * 3


def test_a_shuffle_leaves_nobody_out():
    assert [sorted(row) for row in shuffled(KEYS, 70).tolist()] == [list(range(70))] * 3


@pytest.mark.parametrize("strength", [1.0, 2.5])
def test_more_bodies_than_short_numbers_can_name(strength):
    """What is moved is what the first shuffle lays just onto what stays: every cell meets its own, once."""
    size = 70_000
    rows, columns = np.arange(60).repeat(3), size - 1 - np.arange(180)
    order = shuffled(KEYS[:1], size)[0]
    still = pattern(
        [csr_array((np.full(180, strength), (rows, columns)), shape=(size, size))], size
    )
    away = (np.full(180, strength), (order[rows], order[columns]))
    moved = pattern([csr_array(away, shape=(size, size))], size)
    found = sparse_products(
        moved.start, moved.index, moved.value, still.start, still.index, still.value, KEYS[:1]
    )
    assert found.ravel().tolist() == [180 * strength**2]
