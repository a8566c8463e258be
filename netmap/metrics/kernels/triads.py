"""The census of threes, from its triangles and from what each body's ties add up to.

Threes with three ties are listed one by one (Chiba and Nishizeki: from the body with fewer ties to the one with more),
those with two are counted at their middle, less what lies in triangles, the others follow from totals. Neither joining
two lists nor looking for a third asks the processor to guess: what is not wanted is added as nothing, and lists are
filled up to whole blocks with pairs that are none.
"""

from __future__ import annotations

from itertools import product

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["TRIADS", "census"]

TRIADS = (
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U",
    "030T", "030C", "201", "120D", "120U", "120C", "210", "300",
)  # fmt: skip

_OUT, _IN, _BOTH = 1, 2, 3
_TURNED = (0, _IN, _OUT, _BOTH)
_MIDDLE = {
    (_OUT, _OUT): "021D", (_IN, _IN): "021U", (_OUT, _IN): "021C",
    (_OUT, _BOTH): "111U", (_IN, _BOTH): "111D", (_BOTH, _BOTH): "201",
}  # fmt: skip
_AT_MIDDLES = [TRIADS.index(_MIDDLE[kinds]) for kinds in sorted(_MIDDLE)]
_CHUNK = 2048
_FIELD = 7  # bits; nine of them fit into a word
_FULL = (1 << _FIELD) - 1
_BLOCK = 8
_ROOM = _FULL // _BLOCK * _BLOCK

_Counts = npt.NDArray[np.int64]
_Words = npt.NDArray[np.uint32]


def census(out: Csr, into: Csr, threads: int | None = None) -> dict[str, int]:
    """Count the threes of each of the 16 kinds, in whole numbers of any size.

    Parameters
    ----------
    out, into
        Ties by who they leave and by whom they reach; fewer than 2**30 bodies.
    threads
        How many at once. The result is the same for any number.
    """
    size = out.size
    start, pair = (
        np.zeros(size + 1, np.uint32),
        np.empty(len(out.index) + _BLOCK * (size + 1), np.uint32),
    )
    totals = np.zeros(7, np.int64)
    _pairs(out.start, out.index, into.start, into.index, start, pair, totals)
    parts = part_count((size + _CHUNK - 1) // _CHUNK)

    def part(number: int) -> _Counts:
        found = np.zeros(64, np.int64)
        first, last = size * number // parts, size * (number + 1) // parts
        _triangles(start, pair, _WORTH, first, last, found)
        return found

    found = sum(side_by_side(part, parts, threads), np.zeros(64, np.int64)) @ _OF_TRIANGLES
    found[_AT_MIDDLES] += totals[:6]
    mutual = int(totals[6])
    return _completed(found.tolist(), size, len(out.index) - 2 * mutual, mutual)


def _ends(uv: int, uw: int, vw: int) -> tuple[tuple[int, int], ...]:
    """What each of the three is to the other two."""
    return (uv, uw), (_TURNED[uv], vw), (_TURNED[uw], _TURNED[vw])


def _kind_of(uv: int, uw: int, vw: int) -> str:
    """Name a triangle: mutual pairs, one-sided pairs, and how the one-sided ones lie."""
    mutual = (uv, uw, vw).count(_BOTH)
    one_sided = 3 - mutual
    if mutual >= 2:
        return f"{mutual}{one_sided}0"
    given = sorted((_OUT in end) + (end.count(_OUT) == 2) for end in _ends(uv, uw, vw))
    if mutual == 0:
        return "030C" if given == [1, 1, 1] else "030T"
    apart = next(end for end in _ends(uv, uw, vw) if _BOTH not in end)
    return {(_OUT, _OUT): "120D", (_IN, _IN): "120U"}.get(apart, "120C")


def _of_triangles() -> _Counts:
    """What a triangle u, v, w adds, by what u is to v, u to w and v to w: one, less its own pairs of ties."""
    adds = np.zeros((64, len(TRIADS)), np.int64)
    for uv, uw, vw in product((_OUT, _IN, _BOTH), repeat=3):
        row = adds[16 * uv + 4 * uw + vw]
        row[TRIADS.index(_kind_of(uv, uw, vw))] += 1
        for one, other in _ends(uv, uw, vw):
            row[TRIADS.index(_MIDDLE[min(one, other), max(one, other)])] -= 1
    return adds


def _worth() -> npt.NDArray[np.uint64]:
    """One in the field of a word for what u is to w and v to w; nothing where u and w are no pair."""
    worth = np.zeros(16, np.uint64)
    for field, (uw, vw) in enumerate(product((_OUT, _IN, _BOTH), repeat=2)):
        worth[4 * uw + vw] = 1 << _FIELD * field
    return worth


_OF_TRIANGLES, _WORTH = _of_triangles(), _worth()


def _completed(found: list[int], size: int, one_sided: int, mutual: int) -> dict[str, int]:
    """Add the threes with one tied pair, and with none."""
    rest = size - 2
    several = list(zip(TRIADS, found, strict=True))[3:]
    found[1] = one_sided * rest - sum(int(kind[1]) * count for kind, count in several)
    found[2] = mutual * rest - sum(int(kind[0]) * count for kind, count in several)
    found[0] = size * (size - 1) * rest // 6 - sum(found[1:])
    return dict(zip(TRIADS, found, strict=True))


@compiled
def _order(out_start, in_start):
    """A number for each body that goes up with its ties, and tells apart those with as many."""
    size, bits = len(out_start) - 1, np.uint32(0)
    while (1 << bits) < size:
        bits += np.uint32(1)
    most, order = (1 << (32 - bits)) - 1, np.empty(size, np.uint32)
    for body in range(size):
        ties = out_start[body + 1] - out_start[body] + in_start[body + 1] - in_start[body]
        order[body] = (min(ties, most) << bits) | body
    return order


@compiled
def _pairs(out_start, out_index, in_start, in_index, start, pair, totals):
    """Each pair once, at the body with fewer ties, as the other body and the code; and pairs of ties by their middle.

    ``totals``: pairs of ties out-out, out-in, out-both, in-in, in-both, both-both; then mutual pairs.
    """
    size, one, listed = len(start) - 1, np.uint64(1), np.uint64(0)
    order, told_here = _order(out_start, in_start), np.zeros(size, np.uint8)
    for body in range(size):
        first, last = np.uint64(out_start[body]), np.uint64(out_start[body + 1])
        mine, mutual = order[body], np.int64(0)
        for tie in range(first, last):
            told_here[out_index[tie]] = 1
        for tie in range(np.uint64(in_start[body]), np.uint64(in_start[body + 1])):
            other = in_index[tie]
            told = told_here[other]
            told_here[other] = told << 1
            mutual += told
            pair[listed] = (other << np.uint32(2)) + np.uint32(_IN)
            listed += np.uint64(mine < order[other]) & np.uint64(told ^ 1)
        for tie in range(first, last):
            other = out_index[tie]
            pair[listed] = (other << np.uint32(2)) + np.uint32(told_here[other] | _OUT)
            listed += np.uint64(mine < order[other])
            told_here[other] = 0
        for _ in range(-np.int64(listed) % _BLOCK):
            pair[listed] = size << 2
            listed += one
        start[body + 1] = listed
        told_only = np.int64(last - first) - mutual
        _add_middles(totals, told_only, in_start[body + 1] - in_start[body] - mutual, mutual)
    totals[6] //= 2


@compiled
def _add_middles(totals, told_only, teller_only, mutual):
    totals[0] += told_only * (told_only - 1) // 2
    totals[1] += told_only * teller_only
    totals[2] += told_only * mutual
    totals[3] += teller_only * (teller_only - 1) // 2
    totals[4] += teller_only * mutual
    totals[5] += mutual * (mutual - 1) // 2
    totals[6] += mutual


@compiled
def _triangles(start, pair, worth, first, last, found):
    """Count triangles by three codes, packed nine counts to a word for each code of the first pair."""
    mark = np.zeros(len(start), np.uint8)
    packed, room = np.zeros(4, np.uint64), np.full(4, _ROOM, np.uint64)
    kind, shift = np.uint32(3), np.uint32(2)
    for body in range(first, last):
        begin, end = np.uint64(start[body]), np.uint64(start[body + 1])
        for tie in range(begin, end):
            mark[pair[tie] >> shift] = (pair[tie] & kind) << shift
        for tie in range(begin, end):
            code, other = pair[tie] & kind, pair[tie] >> shift
            if code == 0:
                break
            at, stop = np.uint64(start[other]), np.uint64(start[other + np.uint32(1)])
            while at < stop:
                ways = packed[code]
                for way in range(np.uint64(_BLOCK)):
                    ways += worth[mark[pair[at + way] >> shift] | (pair[at + way] & kind)]
                at += np.uint64(_BLOCK)
                packed[code] = ways
                room[code] -= np.uint64(_BLOCK)
                if room[code] == 0:
                    _unpack(packed, room, code, found)
        for tie in range(begin, end):
            mark[pair[tie] >> shift] = 0
    for code in range(np.uint32(1), np.uint32(4)):
        _unpack(packed, room, code, found)


@compiled
def _unpack(packed, room, code, found):
    """Add the counts of a word and empty it."""
    word = packed[code]
    for first in range(1, 4):
        for second in range(1, 4):
            found[16 * code + 4 * first + second] += np.int64(word & np.uint64(_FULL))
            word >>= np.uint64(_FIELD)
    packed[code], room[code] = 0, _ROOM
