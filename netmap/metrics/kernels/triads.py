"""The census of threes, from its triangles and from what each body's ties add up to.

Threes with three ties are listed one by one (Chiba and Nishizeki: from the body with fewer partners to the one with
more), those with two are counted at their middle, less what lies in triangles, the others follow from totals.
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
_CHUNK = 2048

_Counts = npt.NDArray[np.int64]


def census(out: Csr, into: Csr, threads: int | None = None) -> dict[str, int]:
    """Count the threes of each of the 16 kinds, in whole numbers of any size.

    Parameters
    ----------
    out, into
        Ties by who they leave and by whom they reach.
    threads
        How many at once. The result is the same for any number.
    """
    size = out.size
    start, index, code, ends = _pairs(out, into)
    parts = part_count((size + _CHUNK - 1) // _CHUNK)

    def part(number: int) -> _Counts:
        return np.asarray(_triangles(start, index, code, number, parts))

    triangles = np.sum(side_by_side(part, parts, threads), axis=0)
    found = dict.fromkeys(TRIADS, 0)
    found.update(_with_two(ends))
    for kinds, count in _listed(triangles):
        found[_kind_of(*kinds)] += count
        for one, other in _ends(*kinds):
            found[_MIDDLE[min(one, other), max(one, other)]] -= count
    return _completed(found, size, ends)


def _pairs(
    out: Csr, into: Csr
) -> tuple[_Counts, npt.NDArray[np.uint32], npt.NDArray[np.uint8], _Counts]:
    """Each pair once, from the body with fewer partners, with its code; and how many pairs of each code a body has."""
    ends = np.zeros((out.size, 4), np.int64)
    _count_codes(out.start, out.index, into.start, into.index, ends)
    rank = ends[:, 1:].sum(axis=1)
    start = np.zeros(out.size + 1, np.int64)
    most = int(rank.sum()) // 2
    index, code = np.empty(most, np.uint32), np.empty(most, np.uint8)
    _orient(out.start, out.index, into.start, into.index, rank, start, index, code)
    return start, index, code, ends


def _with_two(ends: _Counts) -> dict[str, int]:
    """Count pairs of ties that meet at a body."""
    one, two, three = (ends[:, code].astype(np.int64) for code in (_OUT, _IN, _BOTH))
    return {
        "021D": int((one * (one - 1) // 2).sum()),
        "021U": int((two * (two - 1) // 2).sum()),
        "021C": int((one * two).sum()),
        "111U": int((three * one).sum()),
        "111D": int((three * two).sum()),
        "201": int((three * (three - 1) // 2).sum()),
    }


def _listed(triangles: _Counts) -> list[tuple[tuple[int, int, int], int]]:
    """Triangles u, v, w by what u is to v, u to w and v to w."""
    kinds = product((_OUT, _IN, _BOTH), repeat=3)
    return [((uv, uw, vw), int(triangles[uv + 4 * uw + 16 * vw])) for uv, uw, vw in kinds]


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


def _completed(found: dict[str, int], size: int, ends: _Counts) -> dict[str, int]:
    """Add the threes with one tied pair, and with none."""
    one_sided, mutual = int(ends[:, _OUT].sum()), int(ends[:, _BOTH].sum()) // 2
    several = {kind: count for kind, count in found.items() if kind not in TRIADS[:3]}
    rest = size - 2
    found["012"] = one_sided * rest - sum(int(kind[1]) * n for kind, n in several.items())
    found["102"] = mutual * rest - sum(int(kind[0]) * n for kind, n in several.items())
    found["003"] = size * (size - 1) * rest // 6 - sum(found[kind] for kind in TRIADS[1:])
    return found


@compiled
def _next_pair(out_index, in_index, at_out, last_out, at_in, last_in):
    """Step along both of a body's sorted lists: who is next, the code, and where both lists are then."""
    if at_in == last_in or (at_out < last_out and out_index[at_out] < in_index[at_in]):
        return out_index[at_out], _OUT, at_out + 1, at_in
    if at_out == last_out or in_index[at_in] < out_index[at_out]:
        return in_index[at_in], _IN, at_out, at_in + 1
    return out_index[at_out], _BOTH, at_out + 1, at_in + 1


@compiled
def _count_codes(out_start, out_index, in_start, in_index, ends):
    for body in range(len(out_start) - 1):
        at_out, last_out = out_start[body], out_start[body + 1]
        at_in, last_in = in_start[body], in_start[body + 1]
        while at_out < last_out or at_in < last_in:
            _, code, at_out, at_in = _next_pair(
                out_index, in_index, at_out, last_out, at_in, last_in
            )
            ends[body, code] += 1


@compiled
def _orient(out_start, out_index, in_start, in_index, rank, start, index, code):
    listed = 0
    for body in range(len(out_start) - 1):
        at_out, last_out = out_start[body], out_start[body + 1]
        at_in, last_in = in_start[body], in_start[body + 1]
        while at_out < last_out or at_in < last_in:
            other, kind, at_out, at_in = _next_pair(
                out_index, in_index, at_out, last_out, at_in, last_in
            )
            if rank[body] < rank[other] or (rank[body] == rank[other] and body < other):
                index[listed], code[listed] = other, kind
                listed += 1
        start[body + 1] = listed


@compiled
def _triangles(start, index, code, part, parts):
    found = np.zeros(64, np.int64)
    mark = np.zeros(len(start) - 1, np.uint8)
    for body in range(part, len(start) - 1, parts):
        for tie in range(start[body], start[body + 1]):
            mark[index[tie]] = code[tie]
        for tie in range(start[body], start[body + 1]):
            other = index[tie]
            for way in range(start[other], start[other + 1]):
                third = mark[index[way]]
                if third:
                    found[code[tie] + 4 * third + 16 * code[way]] += 1
        for tie in range(start[body], start[body + 1]):
            mark[index[tie]] = 0
    return found
