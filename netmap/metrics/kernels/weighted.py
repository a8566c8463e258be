"""Betweenness by distance: Brandes's algorithm with the queue that suits the distances.

Whole distances that are not long wait in buckets (Dial), any others in a heap. On the way forward each body keeps a
list of those before it on shortest ways: few where distances differ, so that the way back touches little.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["betweenness_by_distance"]

_MOST_BUCKETS = 2**14
_TOGETHER = 64
_FAR = np.iinfo(np.int32).max

_Distances = npt.NDArray[np.int64] | npt.NDArray[np.float64]


def betweenness_by_distance(
    out: Csr,
    distance: _Distances,
    sources: npt.NDArray[np.int64] | None = None,
    threads: int | None = None,
) -> npt.NDArray[np.float64]:
    """Add up, for each body, its shares of the shortest ways from each source to everybody.

    Parameters
    ----------
    out
        Ties by who they leave; their own values do not matter.
    distance
        How long each tie is, above 0. Whole numbers are compared exactly, floats to the last digit.
    sources
        Where ways begin; every body unless told.
    threads
        How many at once. The result is the same for any number.
    """
    size = out.size
    starts = np.arange(size) if sources is None else sources
    parts = part_count((len(starts) + _TOGETHER - 1) // _TOGETHER)
    cuts = [len(starts) * part // parts for part in range(parts + 1)]
    longest = int(distance.max()) if len(distance) and distance.dtype.kind == "i" else _FAR
    in_buckets = longest < _MOST_BUCKETS and longest * size < _FAR
    lengths = distance.astype(np.int32) if in_buckets else distance

    def part(number: int) -> npt.NDArray[np.float64]:
        total = np.zeros(size)
        chosen = starts[cuts[number] : cuts[number + 1]]
        if in_buckets:
            _through_buckets(out.start, out.index, lengths, longest, chosen, total)
        else:
            _through_heap(out.start, out.index, lengths, chosen, total)
        return total

    return np.asarray(np.sum(side_by_side(part, parts, threads), axis=0))


@compiled
def _through_buckets(start, index, distance, longest, sources, total):
    """Entries of lists count from 1, so that 0 is none; places are unsigned: numba need not look at their sign."""
    size, most, one = len(start) - 1, len(index) + 2, np.uint32(1)
    rows = start.astype(np.uint32)
    near = np.full(size, _FAR, np.int32)
    ways, depends = np.zeros(size), np.zeros(size)
    before = np.zeros(size, np.uint32)
    body, earlier = np.empty(most, np.uint32), np.empty(most, np.uint32)
    order = np.empty(size, np.uint32)
    bucket = np.zeros(longest + 1, np.uint32)
    waiting, next_waiting = np.empty(most, np.uint32), np.empty(most, np.uint32)
    for source in sources:
        near[source], ways[source] = 0, 1.0
        waiting[one], next_waiting[one], bucket[0] = source, 0, 1
        known, listed, reached = np.uint32(2), one, np.uint32(0)
        left, at, now, last = 1, np.uint32(0), np.int32(0), np.uint32(longest)
        while left > 0:
            first = bucket[at]
            if first == 0:
                now += np.int32(1)
                at = np.uint32(0) if at == last else np.uint32(at + one)
                continue
            bucket[at] = next_waiting[first]
            left -= 1
            giver = waiting[first]
            if near[giver] != now:
                continue
            order[reached] = giver
            reached = np.uint32(reached + one)
            mine = ways[giver]
            for tie in range(rows[giver], rows[np.uint32(giver + one)]):
                taker, length = index[tie], distance[tie]
                far, known_far = np.int32(now + length), near[taker]
                if far > known_far:
                    continue
                body[listed] = giver
                if far < known_far:
                    near[taker], ways[taker] = far, mine
                    earlier[listed] = 0
                    place = np.uint32(at + np.uint32(length))
                    if place > last:
                        place = np.uint32(place - last - one)
                    waiting[known], next_waiting[known] = taker, bucket[place]
                    bucket[place] = known
                    known = np.uint32(known + one)
                    left += 1
                else:
                    ways[taker] += mine
                    earlier[listed] = before[taker]
                before[taker] = listed
                listed = np.uint32(listed + one)
        _depend(order, reached, before, body, earlier, ways, depends, total)
        for rank in range(reached):
            near[order[rank]] = _FAR


@compiled
def _through_heap(start, index, distance, sources, total):
    size, most = len(start) - 1, len(index) + 2
    near, met = np.zeros(size, distance.dtype), np.zeros(size, np.uint8)
    ways, depends = np.zeros(size), np.zeros(size)
    before = np.zeros(size, np.uint32)
    body, earlier = np.empty(most, np.uint32), np.empty(most, np.uint32)
    order = np.empty(size, np.uint32)
    heap_far, heap_body = np.empty(most, distance.dtype), np.empty(most, np.uint32)
    for source in sources:
        near[source], ways[source], met[source] = 0, 1.0, 1
        heap_far[0], heap_body[0] = 0, source
        left, listed, reached = 1, 1, 0
        while left > 0:
            now, giver = heap_far[0], heap_body[0]
            left -= 1
            _sink(heap_far, heap_body, left)
            if met[giver] == 2:
                continue
            met[giver] = 2
            order[reached] = giver
            reached += 1
            for tie in range(start[giver], start[giver + 1]):
                taker = index[tie]
                far = now + distance[tie]
                if met[taker] == 0 or (met[taker] == 1 and far < near[taker]):
                    near[taker], met[taker], ways[taker] = far, 1, ways[giver]
                    earlier[listed] = 0
                    _rise(heap_far, heap_body, left, far, taker)
                    left += 1
                elif met[taker] == 1 and far == near[taker]:
                    ways[taker] += ways[giver]
                    earlier[listed] = before[taker]
                else:
                    continue
                body[listed], before[taker] = giver, listed
                listed += 1
        _depend(order, reached, before, body, earlier, ways, depends, total)
        for place in range(reached):
            met[order[place]] = 0


@compiled
def _depend(order, reached, before, body, earlier, ways, depends, total):
    """Add to ``total`` what ways to farther bodies hang on each body, and clear what was kept of this source."""
    for back in range(np.uint32(reached - 1)):
        taker = order[np.uint32(reached - 1 - back)]
        depended = depends[taker]
        total[taker] += depended
        share = (1.0 + depended) / ways[taker]
        at = before[taker]
        while at != 0:
            giver = body[at]
            depends[giver] += ways[giver] * share
            at = earlier[at]
        depends[taker], before[taker] = 0.0, 0
    depends[order[0]] = 0.0


@compiled
def _rise(far, body, count, new_far, new_body):
    at = count
    while at > 0:
        above = (at - 1) >> 1
        if far[above] <= new_far:
            break
        far[at], body[at] = far[above], body[above]
        at = above
    far[at], body[at] = new_far, new_body


@compiled
def _sink(far, body, count):
    """Fill the top of the heap with its last entry, ``count`` entries being left."""
    last_far, last_body = far[count], body[count]
    at = 0
    while 2 * at + 1 < count:
        below = 2 * at + 1
        if below + 1 < count and far[below + 1] < far[below]:
            below += 1
        if far[below] >= last_far:
            break
        far[at], body[at] = far[below], body[below]
        at = below
    far[at], body[at] = last_far, last_body
