import numpy as np
import pytest

from netmap.metrics.kernels.shuffles import coded_counts, shuffled, table_products

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


def test_kinds_are_counted_where_they_meet():
    rng = np.random.default_rng(3)
    moved, still = rng.integers(0, 3, (13, 13)), rng.integers(0, 4, (13, 13))
    start, index, code = cells([still])
    found = coded_counts(
        moved.astype(np.uint8), 3, start, index, code[:, 0].astype(np.uint16), 4, KEYS
    )
    expected = [
        [
            [((moved[np.ix_(p, p)] == one) & (still == other)).sum() for one in range(3)]
            for other in range(4)
        ]
        for p in shuffled(KEYS, 13)
    ]
    assert found.tolist() == expected


def test_small_whole_numbers_over_a_pattern_of_ones():
    rng = np.random.default_rng(2)
    one, ones = rng.integers(0, 256, (9, 9)).astype(float), np.ones((9, 9))
    found = table_products(one[:, :, None], *cells([ones]), KEYS)
    assert found.ravel().tolist() == [one.sum()] * 3


def test_a_shuffle_leaves_nobody_out():
    assert [sorted(row) for row in shuffled(KEYS, 70).tolist()] == [list(range(70))] * 3
