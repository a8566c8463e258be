"""Pairs without a common superior, where no way leads back: those above each place are the bits of a row of words.

Places are put in an order in which everybody comes before those above it. The first bit that two rows share is then the
only place that all their common superiors can reach, and it is reached by all if they have no other bits in common than
its own row.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["without_superior"]

_CHUNK = 64
_BITS = 64


def without_superior(
    below: Csr, members: npt.NDArray[np.int64], least: bool, threads: int | None = None
) -> int:
    """Count the pairs of members of different places that have no superior in common that counts.

    Takes a bit for each two places: half a gigabyte for 60,000.

    Parameters
    ----------
    below
        Ties between places, along which no way leads back.
    members
        How many institutions each place stands for.
    least
        Whether all other common superiors must reach the one that counts, or it must reach all of them.
    threads
        How many at once. The result is the same for any number.
    """
    size = below.size
    place = _places(below.start, below.index)
    above = np.zeros((size, (size + _BITS - 1) // _BITS), np.uint64)
    heads = np.zeros(above.shape[1], np.uint64)
    _gather(below.start, below.index, place, above, heads)
    weight = np.empty(size, np.int64)
    weight[place] = members
    parts = part_count((size + _CHUNK - 1) // _CHUNK)

    def part(number: int) -> int:
        if least:
            return int(_without_least(above, weight, number, parts))
        return int(_without_greatest(above, heads, weight, number, parts))

    return sum(side_by_side(part, parts, threads))


@compiled
def _places(start, index):
    """Number everybody so that whom a place reaches comes before it."""
    size = len(start) - 1
    left, place = np.zeros(size, np.int64), np.empty(size, np.int64)
    for tie in range(len(index)):
        left[index[tie]] += 1
    ready, count = np.empty(size, np.int64), 0
    for body in range(size):
        if left[body] == 0:
            ready[count] = body
            count += 1
    for done in range(size):
        giver = ready[done]
        place[giver] = size - 1 - done
        for tie in range(start[giver], start[giver + 1]):
            taker = index[tie]
            left[taker] -= 1
            if left[taker] == 0:
                ready[count] = taker
                count += 1
    return place


@compiled
def _gather(start, index, place, above, heads):
    """Write who is above each, itself included; ``heads`` are those with nobody above."""
    size, one = len(place), np.uint64(1)
    body_at = np.empty(size, np.int64)
    for body in range(size):
        body_at[place[body]] = body
        above[place[body], place[body] >> 6] |= one << np.uint64(place[body] & 63)
    below = np.zeros(size, np.bool_)
    for at in range(size - 1, -1, -1):
        if not below[at]:
            heads[at >> 6] |= one << np.uint64(at & 63)
        giver = body_at[at]
        for tie in range(start[giver], start[giver + 1]):
            taken = place[index[tie]]
            below[taken] = True
            for word in range(at >> 6, above.shape[1]):
                above[taken, word] |= above[at, word]


@compiled
def _without_least(above, weight, part, parts):
    size, words, found = len(weight), above.shape[1], 0
    for chunk in range(part * _CHUNK, size, parts * _CHUNK):
        for one in range(chunk, min(chunk + _CHUNK, size)):
            for other in range(one):
                word = one >> 6
                while word < words and above[one, word] & above[other, word] == 0:
                    word += 1
                if word == words or _is_more(above, one, other, word):
                    found += weight[one] * weight[other]
    return found


@compiled
def _is_more(above, one, other, word):
    """Whether the two have more superiors in common than the first of these has itself."""
    shared, lowest = above[one, word] & above[other, word], word << 6
    while shared & np.uint64(1) == 0:
        shared >>= np.uint64(1)
        lowest += 1
    more = np.uint64(0)
    for at in range(word, above.shape[1]):
        more |= above[one, at] & above[other, at] & ~above[lowest, at]
    return more != 0


@compiled
def _without_greatest(above, heads, weight, part, parts):
    size, words, found = len(weight), above.shape[1], 0
    for chunk in range(part * _CHUNK, size, parts * _CHUNK):
        for one in range(chunk, min(chunk + _CHUNK, size)):
            for other in range(one + 1):
                shared, several = np.uint64(0), False
                for at in range(one >> 6, words):
                    bits = above[one, at] & above[other, at] & heads[at]
                    several |= (bits & (bits - np.uint64(1))) != 0 or (bits != 0 and shared != 0)
                    shared |= bits
                if shared == 0 or several:
                    each = weight[one] - 1 if other == one else 2 * weight[one]
                    found += each * weight[other] // 2
    return found
