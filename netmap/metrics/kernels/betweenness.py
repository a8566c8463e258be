"""Betweenness by steps: Brandes's algorithm for eight sources at once, level by level.

Sixty-four sources first find their levels together, a bit for each. Eight at a time then add up ways forward and
dependencies backward, a row of eight numbers for each body. Only gathering happens (a body reads its neighbours' rows),
so that a row is written once a level. Bodies far apart in number but alike in ties slow nothing; neighbours that stand
near one another in the order of the network share levels and cache.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.rows import (
    add_rows,
    clear_row,
    copy_row,
    depend_on_rows,
    float_rows,
)
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["betweenness_by_steps"]

_TOGETHER = 64
_LANES = 8
_PUSH_BELOW = 3  # levels with fewer than a third of all ties are followed forward


def betweenness_by_steps(
    out: Csr,
    into: Csr,
    sources: npt.NDArray[np.int64] | None = None,
    threads: int | None = None,
) -> npt.NDArray[np.float64]:
    """Add up, for each body, its shares of the shortest ways from each source to everybody.

    Parameters
    ----------
    out, into
        Ties by who they leave and by whom they reach; twice the same for ties without direction.
    sources
        Where ways begin; every body unless told.
    threads
        How many at once. The result is the same for any number.
    """
    size = out.size
    starts = np.arange(size) if sources is None else sources
    groups = (len(starts) + _TOGETHER - 1) // _TOGETHER
    parts = part_count(groups)
    cuts = [groups * part // parts * _TOGETHER for part in range(parts + 1)]

    def part(number: int) -> npt.NDArray[np.float64]:
        total = np.zeros(size)
        chosen = starts[cuts[number] : cuts[number + 1]]
        _from_sources(out.start, out.index, into.start, into.index, chosen, total)
        return total

    return np.asarray(np.sum(side_by_side(part, parts, threads), axis=0))


@compiled
def _from_sources(out_start, out_index, in_start, in_index, sources, total):
    size = len(out_start) - 1
    front = float_rows(size)
    front[:] = 0.0
    ways = float_rows(_LANES * size)
    body, lanes = np.empty(_LANES * size, np.uint32), np.empty(_LANES * size, np.uint8)
    level = np.zeros(size + 2, np.int64)
    all_body = np.empty(_TOGETHER * size, np.uint32)
    all_bits = np.empty(_TOGETHER * size, np.uint64)
    all_level = np.zeros(size + 2, np.int64)
    seen, here, there = (
        np.zeros(size, np.uint64),
        np.zeros(size, np.uint64),
        np.zeros(size, np.uint64),
    )
    for first in range(0, len(sources), _TOGETHER):
        together = sources[first : first + _TOGETHER]
        depth = _levels(
            out_start, out_index, in_start, in_index, together,
            seen, here, there, all_body, all_bits, all_level,
        )  # fmt: skip
        for lane in range(0, len(together), _LANES):
            top = _lanes_from(all_body, all_bits, all_level, depth, lane, body, lanes, level)
            _count_ways(in_start, in_index, body, lanes, level, top, front, ways)
            _depend(out_start, out_index, body, lanes, level, top, front, ways, total)


@compiled
def _levels(
    out_start, out_index, in_start, in_index, sources, seen, here, there, body, bits, level
):
    """List who is reached at each level, and by which of up to 64 sources; gives the number of levels."""
    seen[:] = 0
    end = 0
    for lane in range(len(sources)):
        source = sources[lane]
        mark = np.uint64(1) << np.uint64(lane)
        body[end], bits[end] = source, mark
        seen[source], here[source] = mark, mark
        end += 1
    level[0], level[1] = 0, end
    depth = 0
    while level[depth] < level[depth + 1]:
        begin, end = level[depth], level[depth + 1]
        live, ties = np.uint64(0), 0
        for at in range(begin, end):
            live |= bits[at]
            ties += out_start[body[at] + 1] - out_start[body[at]]
        if ties * _PUSH_BELOW < len(out_index):
            last = _pushed(out_start, out_index, begin, end, seen, there, body, bits)
        else:
            last = _pulled(in_start, in_index, end, live, seen, here, body, bits)
        for at in range(begin, end):
            here[body[at]] = 0
        for at in range(end, last):
            here[body[at]] = bits[at]
            seen[body[at]] |= bits[at]
        depth += 1
        level[depth + 1] = last
    return depth


@compiled
def _pushed(out_start, out_index, begin, end, seen, there, body, bits):
    last = end
    for at in range(begin, end):
        giver, given = body[at], bits[at]
        for tie in range(out_start[giver], out_start[giver + 1]):
            taker = out_index[tie]
            new = given & ~seen[taker]
            if new:
                if there[taker] == 0:
                    body[last] = taker
                    last += 1
                there[taker] |= new
    for at in range(end, last):
        bits[at] = there[body[at]]
        there[body[at]] = 0
    return last


@compiled
def _pulled(in_start, in_index, end, live, seen, here, body, bits):
    last = end
    for taker in range(len(seen)):
        missing = live & ~seen[taker]
        if missing:
            new = np.uint64(0)
            for tie in range(in_start[taker], in_start[taker + 1]):
                new |= here[in_index[tie]]
            new &= missing
            if new:
                body[last], bits[last] = taker, new
                last += 1
    return last


@compiled
def _lanes_from(all_body, all_bits, all_level, depth, lane, body, lanes, level):
    """Take the levels of eight sources out of those of sixty-four; gives the last level."""
    shift, byte = np.uint64(lane), np.uint64(255)
    end, top = 0, 0
    level[0] = 0
    for at_level in range(depth):
        before = end
        for at in range(all_level[at_level], all_level[at_level + 1]):
            mine = (all_bits[at] >> shift) & byte
            if mine:
                body[end], lanes[end] = all_body[at], mine
                end += 1
        level[at_level + 1] = end
        if end > before:
            top = at_level
    return top


@compiled
def _count_ways(in_start, in_index, body, lanes, level, top, front, ways):
    """How many shortest ways lead to each body from each of the eight; ``front`` is 0 before and after."""
    for at in range(level[0], level[1]):
        for lane in range(_LANES):
            ways[at, lane] = (lanes[at] >> lane) & 1
    for at_level in range(1, top + 1):
        if at_level > 1:
            for at in range(level[at_level - 2], level[at_level - 1]):
                clear_row(front, body[at])
        for at in range(level[at_level - 1], level[at_level]):
            copy_row(front, body[at], ways, at)
        for at in range(level[at_level], level[at_level + 1]):
            taker = body[at]
            add_rows(front, in_index, in_start[taker], in_start[taker + 1], lanes[at], ways, at)
    for at in range(level[max(top - 2, 0)], level[top]):
        clear_row(front, body[at])


@compiled
def _depend(out_start, out_index, body, lanes, level, top, front, ways, total):
    """Add to ``total`` what ways to farther bodies hang on each body; ``front`` is 0 before and after."""
    for at_level in range(top, 0, -1):
        for at in range(level[at_level], level[at_level + 1]):
            giver = body[at]
            total[giver] += depend_on_rows(
                front, out_index, out_start[giver], out_start[giver + 1], lanes[at], ways, at
            )
        if at_level < top:
            for at in range(level[at_level + 1], level[at_level + 2]):
                clear_row(front, body[at])
        for at in range(level[at_level], level[at_level + 1]):
            copy_row(front, body[at], ways, at)
    if top > 0:
        for at in range(level[1], level[2]):
            clear_row(front, body[at])
