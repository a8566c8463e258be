"""How many bodies each body reaches at which distance: 512 targets at once, a bit for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.rows import clear_row, count_new, join_row, reach_new, word_rows
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["Steps", "steps_to_all"]

_TOGETHER = 512
_PUSH_BELOW = 8  # levels with fewer than an eighth of all ties are followed one by one

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Steps:
    """For each body: how many others it reaches, the sum of steps, of 1 / steps, and the most steps."""

    others: _Floats
    total: _Floats
    inverse: _Floats
    farthest: _Floats


def steps_to_all(
    ties: Csr, back: Csr, threads: int | None = None, targets: int | None = None
) -> Steps:
    """Count steps along ties from every body to every other.

    Parameters
    ----------
    ties, back
        Ties by who they leave and by whom they reach; twice the same for ties without direction.
    threads
        How many at once. The result is the same for any number.
    targets
        Count steps to the first so many bodies only.
    """
    size = ties.size
    most = size if targets is None else min(targets, size)
    groups = (most + _TOGETHER - 1) // _TOGETHER
    parts = part_count(groups)
    cuts = [groups * part // parts * _TOGETHER for part in range(parts + 1)]

    def part(number: int) -> _Floats:
        found = np.zeros((4, size))
        last = min(cuts[number + 1], most)
        _to_targets(ties.start, ties.index, back.start, back.index, cuts[number], last, found)
        return found

    found = side_by_side(part, parts, threads)
    others, total, inverse = (np.sum([f[row] for f in found], axis=0) for row in range(3))
    return Steps(others, total, inverse, np.max([f[3] for f in found], axis=0))


@compiled
def _to_targets(start, index, back_start, back_index, first, last, found):
    size = len(start) - 1
    seen, here, there = word_rows(size), word_rows(size), word_rows(size)
    live = word_rows(2)
    now, then = np.empty(size, np.uint32), np.empty(size, np.uint32)
    touched = np.zeros(size, np.uint8)
    for target in range(first, last, _TOGETHER):
        seen[:] = 0
        count = 0
        clear_row(live, 0)
        for lane in range(min(_TOGETHER, last - target)):
            mark = np.uint64(1) << np.uint64(lane & 63)
            seen[target + lane, lane >> 6] = mark
            here[target + lane, lane >> 6] = mark
            live[0, lane >> 6] |= mark
            now[count] = target + lane
            count += 1
        distance = 0
        while count:
            distance += 1
            ties = 0
            for at in range(count):
                ties += back_start[now[at] + 1] - back_start[now[at]]
            if ties * _PUSH_BELOW < len(index):
                listed = _told(back_start, back_index, now, count, here, there, then, touched)
                listed = _settled(listed, there, seen, then, found, distance)
            else:
                listed = _asked(start, index, seen, here, there, live, then, found, distance)
            clear_row(live, 0)
            for at in range(listed):
                join_row(live, 0, there, then[at])
            for at in range(count):
                clear_row(here, now[at])
            here, there, now, then, count = there, here, then, now, listed


@compiled
def _told(back_start, back_index, now, count, here, there, then, touched):
    """Those reached last tell whoever has a tie to them."""
    listed = 0
    for at in range(count):
        giver = now[at]
        for tie in range(back_start[giver], back_start[giver + 1]):
            taker = back_index[tie]
            if touched[taker] == 0:
                touched[taker] = 1
                then[listed] = taker
                listed += 1
            join_row(there, taker, here, giver)
    for at in range(listed):
        touched[then[at]] = 0
    return listed


@compiled
def _settled(listed, there, seen, then, found, distance):
    """Keep of those told the ones to whom it is news."""
    kept = 0
    for at in range(listed):
        taker = then[at]
        new = count_new(there, taker, seen)
        if new:
            then[kept] = taker
            kept += 1
            _note(found, taker, new, distance)
    return kept


@compiled
def _asked(start, index, seen, here, there, live, then, found, distance):
    """Everybody who still misses somebody looks where its ties lead."""
    listed = 0
    for taker in range(len(start) - 1):
        new = reach_new(here, index, start[taker], start[taker + 1], seen, live, there, taker)
        if new:
            then[listed] = taker
            listed += 1
            _note(found, taker, new, distance)
    return listed


@compiled
def _note(found, body, new, distance):
    found[0, body] += new
    found[1, body] += new * distance
    found[2, body] += new / distance
    found[3, body] = distance
