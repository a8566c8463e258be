"""Burt's structural holes in one pass over pairs of partners.

For a pair i, j the sum over common partners q of m(i, q) m(j, q) / s(q), and the same without s(q), serve both ends, as
mutual strengths are symmetric. So each pair is looked at once, along the shorter of the two lists.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr
from netmap.metrics.kernels.threads import side_by_side

__all__ = ["HoleSums", "hole_sums"]

_PARTS = 8
_ALONE_BELOW = 4096
_CHUNK = 64

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class HoleSums:
    """For each body over its partners: how far it is bound, c log c of that, and how redundant they are."""

    bound: _Floats
    bound_log: _Floats
    redundant: _Floats


def hole_sums(mutual: Csr, threads: int | None = None) -> HoleSums:
    """Add up what Burt's measures are made of.

    Parameters
    ----------
    mutual
        Mutual strengths: both directions added, symmetric, above 0.
    threads
        How many at once. The result is the same for any number.
    """
    size = mutual.size
    per_unit, per_strongest = np.zeros(size), np.zeros(size)
    share = np.empty(len(mutual.index))
    _scales(mutual.start, mutual.index, mutual.value, per_unit, per_strongest, share)
    parts = _PARTS if size >= _ALONE_BELOW else 1

    def part(number: int) -> _Floats:
        found = np.zeros((size, 4))
        _add_pairs(
            mutual.start, mutual.index, mutual.value,
            per_unit, per_strongest, share, number, parts, found,
        )  # fmt: skip
        return found

    found = np.sum(side_by_side(part, parts, threads), axis=0)
    return HoleSums(found[:, 0], found[:, 1], found[:, 2])


@compiled
def _scales(start, index, value, per_unit, per_strongest, share):
    """1 over each body's strength and its strongest tie, and each tie's share of its partner's strength."""
    for body in range(len(start) - 1):
        total, most = 0.0, 0.0
        for tie in range(start[body], start[body + 1]):
            total += value[tie]
            most = max(most, value[tie])
        if total > 0:
            per_unit[body], per_strongest[body] = 1.0 / total, 1.0 / most
    for tie in range(len(index)):
        share[tie] = value[tie] * per_unit[index[tie]]


@compiled
def _add_pairs(start, index, value, per_unit, per_strongest, share, part, parts, found):
    size = len(start) - 1
    mine = np.zeros(size)
    for chunk in range(part * _CHUNK, size, parts * _CHUNK):
        for one in range(chunk, min(chunk + _CHUNK, size)):
            first, last = start[one], start[one + 1]
            for tie in range(first, last):
                mine[index[tie]] = value[tie]
            for tie in range(first, last):
                other = index[tie]
                begin, end = start[other], start[other + 1]
                longer = last - first - (end - begin)
                if longer < 0 or (longer == 0 and one < other):
                    continue
                through, common = 0.0, 0.0
                for way in range(begin, end):
                    both = mine[index[way]]
                    through += both * share[way]
                    common += both * value[way]
                _add_pair(found, per_unit, per_strongest, one, other, value[tie], through, common)
                _add_pair(found, per_unit, per_strongest, other, one, value[tie], through, common)
            for tie in range(first, last):
                mine[index[tie]] = 0.0


@compiled
def _add_pair(found, per_unit, per_strongest, one, other, strength, through, common):
    bound = ((strength + through) * per_unit[one]) ** 2
    found[one, 0] += bound
    found[one, 1] += bound * np.log(bound)
    found[one, 2] += common * per_unit[one] * per_strongest[other]
