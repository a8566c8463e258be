"""Pairs tied both ways, found in one walk over all ties."""

from __future__ import annotations

import numpy as np

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr

__all__ = ["mutual_pairs"]


def mutual_pairs(out: Csr) -> int:
    """Count pairs in which each is tied to the other, from ties by who they leave."""
    return int(_mutual(out.start, out.index))


@compiled
def _mutual(start, index):
    """Each body asks those before it, in order: a list is read once, each time from where it was left last."""
    size, step = len(start) - 1, np.uint64(1)
    reached = np.empty(size, np.uint64)
    found = 0
    for body in range(size):
        tie, last = np.uint64(start[body]), np.uint64(start[body + 1])
        while tie < last and index[tie] < body:
            earlier = index[tie]
            at, end = reached[earlier], np.uint64(start[earlier + np.uint32(1)])
            while at < end and index[at] < body:
                at += step
            is_returned = at < end and index[at] == body
            found += is_returned
            reached[earlier] = at + np.uint64(is_returned)
            tie += step
        reached[body] = tie
    return found
