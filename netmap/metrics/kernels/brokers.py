"""Who stands between two others that have no tie, by the groups of the three."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import processors, side_by_side

__all__ = ["MOST_BODIES", "open_ways"]

MOST_BODIES = 1 << 21
"""Counts of one pair share a word of three such fields."""

_FIELD = 21  # bits
_BLOCK = 8
_CHUNK = 512

_Counts = npt.NDArray[np.int64]


def open_ways(out: Csr, into: Csr, codes: _Counts, threads: int | None = None) -> _Counts:
    """Count the open ways ``a -> b -> c`` (no ``a -> c``) through each ``b``.

    Parameters
    ----------
    out, into
        Ties by who they leave and by whom they reach; twice the same for ties without direction. At most
        ``MOST_BODIES`` bodies.
    codes
        The group of each body, from 0.
    threads
        How many at once. The result is the same for any number.

    Returns
    -------
    array
        A row a body. Columns: coordinator, itinerant, representative, gatekeeper, liaison.
    """
    size = out.size
    kinds = int(codes.max()) + 2 if size else 1
    group = (codes + 1).astype(np.min_scalar_type(kinds))
    start, index = _in_blocks(out)
    parts = min(threads or processors(), size // _CHUNK + 1)
    bounds = np.searchsorted(out.start, np.arange(1, parts) * len(out.index) // parts)
    bounds = np.concatenate([[0], bounds, [size]])

    def part(number: int) -> _Counts:
        found = np.zeros((size, 5), np.int64)
        first, last = bounds[number], bounds[number + 1]
        _all_ways(out.start, out.index, into.start, into.index, group, kinds, first, last, found)
        lists = (out.start, out.index, into.start, into.index, start, index)
        _take_closed(*lists, group, kinds, first, last, found)
        return found

    return sum(side_by_side(part, parts, threads), np.zeros((size, 5), np.int64))


def _in_blocks(out: Csr) -> tuple[_Counts, npt.NDArray[np.uint32]]:
    """Fill each row up to whole blocks with a body that nobody is."""
    start = np.zeros(out.size + 1, np.int64)
    np.cumsum(-(-np.diff(out.start) // _BLOCK) * _BLOCK, out=start[1:])
    index = np.empty(start[-1], np.uint32)
    _fill(out.start, out.index, start, index)
    return start, index


@compiled
def _fill(out_start, out_index, start, index):
    for body in range(len(start) - 1):
        place = start[body]
        for tie in range(out_start[body], out_start[body + 1]):
            index[place] = out_index[tie]
            place += 1
        for rest in range(place, start[body + 1]):
            index[rest] = len(start) - 1


@compiled
def _all_ways(out_start, out_index, in_start, in_index, group, kinds, first, last, found):
    """All ways of each kind, less those that come back to where they started."""
    size = len(out_start) - 1
    told = np.zeros(size, np.uint8)
    given = np.zeros(kinds, np.int64)
    for broker in range(first, last):
        own = group[broker]
        for tie in range(out_start[broker], out_start[broker + 1]):
            given[group[out_index[tie]]] += 1
            told[out_index[tie]] = 1
        near_in, twice, back_near, back_far = 0, 0, 0, 0
        for tie in range(in_start[broker], in_start[broker + 1]):
            teller = in_index[tie]
            if group[teller] == own:
                near_in += 1
                back_near += told[teller]
            else:
                twice += given[group[teller]]
                back_far += told[teller]
        far_in = in_start[broker + 1] - in_start[broker] - near_in
        near_out = given[own]
        far_out = out_start[broker + 1] - out_start[broker] - near_out
        found[broker, 0] += near_in * near_out - back_near
        found[broker, 1] += twice - back_far
        found[broker, 2] += near_in * far_out
        found[broker, 3] += far_in * near_out
        found[broker, 4] += far_in * far_out - twice
        for tie in range(out_start[broker], out_start[broker + 1]):
            given[group[out_index[tie]]] = 0
            told[out_index[tie]] = 0


@compiled
def _take_closed(
    out_start, out_index, in_start, in_index, start, index, group, kinds, first, last, found
):
    """Take off ways ``a -> b -> c`` with a tie ``a -> c``.

    Whom both of a pair are tied to is looked up once for both directions of a tie, along the shorter of their lists:
    one word counts them all, those of the first's group, and those of the other's.
    """
    size = len(out_start) - 1
    mark = np.zeros(size + 1, group.dtype)
    near, code = np.empty(size + 1, np.uint32), np.empty(size + 1, np.uint8)
    worth = np.ones(kinds, np.uint64)
    worth[0] = 0
    field, low = np.uint64(_FIELD), np.uint64((1 << _FIELD) - 1)
    for body in range(first, last):
        for tie in range(out_start[body], out_start[body + 1]):
            mark[out_index[tie]] = group[out_index[tie]]
        own = group[body]
        worth[own] += np.uint64(1) << field
        nears = _shorter(out_start, out_index, in_start, in_index, body, near, code)
        for at in range(nears):
            other = near[at]
            theirs = group[other]
            worth[theirs] += np.uint64(theirs != own) << (field + field)
            both = np.uint64(0)
            for block in range(
                np.uint64(start[other]), np.uint64(start[other + np.uint32(1)]), np.uint64(_BLOCK)
            ):
                for way in range(np.uint64(_BLOCK)):
                    both += worth[mark[index[block + way]]]
            worth[theirs] -= np.uint64(theirs != own) << (field + field)
            if both == 0:
                continue
            closed, in_own = np.int64(both & low), np.int64((both >> field) & low)
            in_theirs = np.int64(both >> (field + field))
            is_told, tells = np.int64(code[at] & 1), np.int64(code[at] >> 1)
            if theirs == own:
                _take_near(found, other, is_told * closed, is_told * in_own)
                _take_near(found, body, tells * closed, tells * in_own)
            else:
                _take_far(found, other, is_told * closed, is_told * in_theirs, is_told * in_own)
                _take_far(found, body, tells * closed, tells * in_own, tells * in_theirs)
        worth[own] -= np.uint64(1) << field
        for tie in range(out_start[body], out_start[body + 1]):
            mark[out_index[tie]] = 0


@compiled
def _take_near(found, broker, closed, in_own):
    """Take off closed ways from a broker's own group."""
    found[broker, 0] -= in_own
    found[broker, 2] -= closed - in_own


@compiled
def _take_far(found, broker, closed, in_own, in_other):
    """Take off closed ways to a broker from another group."""
    found[broker, 1] -= in_other
    found[broker, 3] -= in_own
    found[broker, 4] -= closed - in_own - in_other


@compiled
def _shorter(out_start, out_index, in_start, in_index, body, near, code):
    """List partners who name fewer than a body, and whether it names them (1), they name it (2) or both (3)."""
    listed, one = np.uint64(0), np.uint64(1)
    at_out, last_out = np.uint64(out_start[body]), np.uint64(out_start[body + 1])
    at_in, last_in = np.uint64(in_start[body]), np.uint64(in_start[body + 1])
    length = out_start[body + 1] - out_start[body]
    while at_out < last_out or at_in < last_in:
        told = out_index[at_out] if at_out < last_out else np.uint32(0xFFFFFFFF)
        teller = in_index[at_in] if at_in < last_in else np.uint32(0xFFFFFFFF)
        is_told, tells = np.uint64(told <= teller), np.uint64(teller <= told)
        other = min(told, teller)
        at_out += is_told
        at_in += tells
        near[listed], code[listed] = other, is_told + (tells << one)
        theirs = out_start[other + np.uint32(1)] - out_start[other]
        listed += np.uint64((theirs < length) | ((theirs == length) & (other < body)))
    return np.int64(listed)
