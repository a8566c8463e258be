import numpy as np
import pytest

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.rows import (
    add_rows,
    clear_row,
    copy_row,
    count_new,
    depend_on_rows,
    float_rows,
    join_row,
    reach_new,
    word_rows,
)

INDEX = np.array([2, 0, 2], dtype=np.uint32)


@pytest.mark.parametrize("count", [0, 1, 3, 1000])
def test_each_row_is_one_line_of_the_cache(count):
    rows, words = float_rows(count), word_rows(count)
    assert rows.shape == words.shape == (count, 8)
    assert rows.ctypes.data % 64 == words.ctypes.data % 64 == 0
    assert not words.any()


@compiled
def floats(rows, index, ways):
    add_rows(rows, index, 0, 3, 0b00000101, ways, 0)
    depends = depend_on_rows(rows, index, 0, 2, 0b00000101, ways, 1)
    copy_row(rows, 1, rows, 2)
    clear_row(rows, 0)
    return depends


def test_floats():
    rows, ways = float_rows(3), float_rows(2)
    rows[:] = np.arange(24.0).reshape(3, 8)
    before = rows.copy()
    ways[1] = [2, 0, 4, 0, 0, 0, 0, 0]
    depends = floats(rows, INDEX, ways)
    three = before[2] * 2 + before[0]
    assert ways[0].tolist() == [three[0], 0, three[2], 0, 0, 0, 0, 0]
    two = before[2] + before[0]
    assert depends == two[0] * 2 + two[2] * 4
    assert ways[1].tolist() == [(1 + two[0] * 2) / 2, 0, (1 + two[2] * 4) / 4, 0, 0, 0, 0, 0]
    assert rows[1].tolist() == before[2].tolist()
    assert rows[0].tolist() == [0] * 8


@compiled
def words(rows, index, seen, live, into):
    first = reach_new(rows, index, 0, 3, seen, live, into, 0)
    join_row(into, 1, rows, 2)
    second = count_new(into, 1, seen)
    third = reach_new(rows, index, 0, 3, seen, live, into, 1)
    return first, second, third


def test_words():
    rows, seen, live, into = word_rows(3), word_rows(2), word_rows(1), word_rows(2)
    rows[0, 0], rows[2, 0], rows[2, 7] = 0b0110, 0b1100, 1
    seen[0, 0], seen[1, 0] = 0b0010, 0b1000
    live[0, 0] = 0b0111
    assert words(rows, INDEX, seen, live, into) == (1, 2, 1)
    assert into[:, 0].tolist() == [0b0100, 0b0010]
    assert seen[:, 0].tolist() == [0b0110, 0b1110]
    assert seen[1, 7] == 1
