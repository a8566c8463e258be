"""Who stands between two others that have no tie, by the groups of the three."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import part_count, side_by_side

__all__ = ["open_ways"]

_CHUNK = 512
_FEW_GROUPS = np.iinfo(np.uint16).max

_Counts = npt.NDArray[np.int64]


def open_ways(out: Csr, into: Csr, codes: _Counts, threads: int | None = None) -> _Counts:
    """Count the open ways ``a -> b -> c`` (no ``a -> c``) through each ``b``.

    Parameters
    ----------
    out, into
        Ties by who they leave and by whom they reach; twice the same for ties without direction.
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
    group = (codes + 1).astype(np.uint16 if kinds <= _FEW_GROUPS else np.uint32)
    parts = part_count((size + _CHUNK - 1) // _CHUNK)

    def part(number: int) -> _Counts:
        found = np.zeros((size, 5), np.int64)
        first, last = size * number // parts, size * (number + 1) // parts
        _all_ways(out.start, out.index, into.start, into.index, group, kinds, first, last, found)
        _take_closed(out.start, out.index, into.start, into.index, group, first, last, found)
        return found

    return np.asarray(np.sum(side_by_side(part, parts, threads), axis=0))


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
def _take_closed(out_start, out_index, in_start, in_index, group, first, last, found):
    """Take off ways ``a -> b -> c`` with a tie ``a -> c``: for each ``a -> b``, along the shorter of their lists."""
    mark = np.zeros(len(out_start) - 1, group.dtype)
    for body in range(first, last):
        begin, end = out_start[body], out_start[body + 1]
        for tie in range(begin, end):
            mark[out_index[tie]] = group[out_index[tie]]
        for tie in range(in_start[body], in_start[body + 1]):
            teller = in_index[tie]
            if out_start[teller + 1] - out_start[teller] <= end - begin:
                _take(out_start, out_index, mark, group, teller, teller, body, found)
        for tie in range(begin, end):
            broker = out_index[tie]
            if out_start[broker + 1] - out_start[broker] < end - begin:
                _take(out_start, out_index, mark, group, broker, body, broker, found)
        for tie in range(begin, end):
            mark[out_index[tie]] = 0


@compiled
def _take(out_start, out_index, mark, group, walked, teller, broker, found):
    """Count common successors of both by group, one being marked and the other walked."""
    own, other = group[broker], group[teller]
    closed, in_own, in_other = 0, 0, 0
    for way in range(out_start[walked], out_start[walked + 1]):
        kind = mark[out_index[way]]
        closed += kind != 0
        in_own += kind == own
        in_other += kind == other
    if own == other:
        found[broker, 0] -= in_own
        found[broker, 2] -= closed - in_own
    else:
        found[broker, 1] -= in_other
        found[broker, 3] -= in_own
        found[broker, 4] -= closed - in_own - in_other
