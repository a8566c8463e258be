import numpy as np
import pytest

from netmap.metrics.kernels.alike import groups_over_cells, groups_over_groups
from netmap.metrics.kernels.shuffles import shuffled

KEYS = np.array([1, 2, 2**63, *range(3, 11)], dtype=np.uint64)
SIZE = 40


def alike(codes):
    pairs = ((codes[:, None] == codes) & (codes[:, None] >= 0)).astype(float)
    np.fill_diagonal(pairs, 0)
    return pairs


def groups(seed):
    rng = np.random.default_rng(seed)
    return np.column_stack([rng.integers(-1, kinds, SIZE) for kinds in (4, 9)]).astype(np.int32)


@pytest.mark.parametrize("backwards", [True, False])
def test_groups_meet_cells_as_the_pairs_they_stand_for(backwards):
    codes, table = groups(1), np.random.default_rng(2).random((SIZE, SIZE)) * (1 - np.eye(SIZE))
    rows, columns = np.nonzero(table > 0.7)
    start = np.searchsorted(rows, np.arange(SIZE + 1)).astype(np.int64)
    own = (start, columns.astype(np.int32), table[rows, columns])
    cells = np.where(table > 0.7, table, 0)
    expected = []
    for p in shuffled(KEYS, SIZE):
        ones = [alike(column) for column in codes.T]
        met = [
            cells[np.ix_(p, p)] * one if backwards else cells * one[np.ix_(p, p)] for one in ones
        ]
        expected.append([[both.sum()] for both in met])
    found = groups_over_cells(codes, [own, own], KEYS, backwards=backwards)
    assert found == pytest.approx(np.array(expected).repeat(2, axis=2))


@pytest.mark.parametrize("spread", [1, 400])
def test_groups_meet_groups_as_the_pairs_they_stand_for(spread):
    """Few groups, counted in a table, and many, counted in turn."""
    moved, still = groups(3), groups(4)
    moved, still = (np.where(codes < 0, codes, codes * spread) for codes in (moved, still))
    moved, still = moved.astype(np.int32), still.astype(np.int32)
    expected = [
        [[(alike(one)[np.ix_(p, p)] * alike(other)).sum() for other in still.T] for one in moved.T]
        for p in shuffled(KEYS, SIZE)
    ]
    assert groups_over_groups(moved, still, KEYS).tolist() == expected


def test_nothing_to_count():
    none = np.empty((SIZE, 0), np.int32)
    assert groups_over_groups(none, groups(1), KEYS).shape == (len(KEYS), 0, 2)
