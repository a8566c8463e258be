"""Ways of two steps counted one institution at a time: nothing is kept but what is asked for."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["count_between", "within_two"]

_CHUNK = 2048


def count_between(
    first: Csr, second_back: Csr, pairs: Csr, threads: int | None = None
) -> npt.NDArray[np.int64]:
    """Count, for each pair in order, the ways between its two.

    Parameters
    ----------
    first
        First steps, by who they leave.
    second_back
        Second steps, by whom they reach.
    pairs
        Whom to count ways between.
    threads
        How many at once. The result is the same for any number.
    """
    found = np.zeros(len(pairs.index), np.int64)

    def part(begin: int, end: int) -> None:
        _between(
            first.start, first.index, second_back.start, second_back.index,
            pairs.start, pairs.index, begin, end, found,
        )  # fmt: skip

    _in_parts(pairs.size, part, threads)
    return found


def within_two(ties: Csr, threads: int | None = None) -> npt.NDArray[np.int64]:
    """Count the others each body reaches in one step or two; memory is that of one number a body and processor."""
    found = np.zeros(ties.size, np.int64)

    def part(begin: int, end: int) -> None:
        _reached(ties.start, ties.index, begin, end, found)

    _in_parts(ties.size, part, threads)
    return found


def _in_parts(size, part, threads):
    """Each part writes to rows of its own."""
    parts = part_count((size + _CHUNK - 1) // _CHUNK)
    cuts = [size * number // parts for number in range(parts + 1)]
    side_by_side(lambda number: part(cuts[number], cuts[number + 1]), parts, threads)


@compiled
def _between(
    start, index, back_start, back_index, pair_start, pair_index, first, last, found
):  # fmt: skip
    mark = np.zeros(len(back_start) - 1, np.uint8)
    for one in range(first, last):
        for tie in range(start[one], start[one + 1]):
            mark[index[tie]] = 1
        for pair in range(pair_start[one], pair_start[one + 1]):
            other, ways = pair_index[pair], np.int64(0)
            for tie in range(back_start[other], back_start[other + 1]):
                ways += mark[back_index[tie]]
            found[pair] = ways
        for tie in range(start[one], start[one + 1]):
            mark[index[tie]] = 0


@compiled
def _reached(start, index, first, last, found):
    """``met`` holds the last body that each one was met from, counted from 1."""
    met = np.zeros(len(start) - 1, np.uint32)
    for one in range(first, last):
        by, count = np.uint32(one + 1), np.int64(0)
        met[one] = by
        for tie in range(start[one], start[one + 1]):
            other = index[tie]
            count += met[other] != by
            met[other] = by
            for way in range(start[other], start[other + 1]):
                farther = index[way]
                count += met[farther] != by
                met[farther] = by
        found[one] = count
