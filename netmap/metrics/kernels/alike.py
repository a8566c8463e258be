"""Sums over pairs of bodies of one group, one side shuffled: one number a body, pairs are never written out.

What :mod:`netmap.metrics.kernels.shuffles` does for cells, with the same shuffles.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.shuffles import shuffled

__all__ = ["groups_over_cells", "groups_over_groups"]

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Names = npt.NDArray[np.int32]
Keys = npt.NDArray[np.uint64]


def groups_over_cells(
    groups: Names, start: Places, index: Names, value: Numbers, keys: Keys, *, backwards: bool
) -> Numbers:
    """Add up the cells whose two ends are of one group once bodies have changed places.

    Parameters
    ----------
    groups
        Bodies × what they may be alike in; -1 is no group.
    start, index, value
        Cells row by row, and what each matrix has there.
    keys
        One a draw.
    backwards
        Whether the cells are shuffled in place of the groups.

    Returns
    -------
    numpy.ndarray
        Draws × groups × matrices.
    """
    found = np.zeros((len(keys), groups.shape[1], value.shape[1]))
    if found.size:
        for draw, order in enumerate(shuffled(keys, len(groups))):
            places = _turned(order) if backwards else order
            _add_alike(groups[places], start, index, value, found[draw])
    return found


def groups_over_groups(moved: Names, still: Names, keys: Keys, size: int) -> Numbers:
    """Count the ordered pairs that are of one group among the moved and among the still: draws × moved × still."""
    found = np.zeros((len(keys), moved.shape[1], still.shape[1]))
    if not found.size:
        return found
    sorted_by = np.argsort(still, axis=0, kind="stable")
    many = np.zeros(int(moved.max(initial=0)) + 1, np.int64)
    for draw, order in enumerate(shuffled(keys, size)):
        placed = moved[order]
        for one in range(moved.shape[1]):
            for other in range(still.shape[1]):
                by = sorted_by[:, other]
                found[draw, one, other] = _met(placed[by, one], still[by, other], many)
    return found


def _turned(order: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Give where each body went."""
    back = np.empty_like(order)
    back[order] = np.arange(len(order), dtype=np.int32)
    return back


@compiled
def _add_alike(groups, start, index, value, found):
    kinds, many = groups.shape[1], value.shape[1]
    for body in range(len(start) - 1):
        for cell in range(start[body], start[body + 1]):
            other = index[cell]
            for kind in range(kinds):
                if groups[body, kind] == groups[other, kind] and groups[other, kind] >= 0:
                    for matrix in range(many):
                        found[kind, matrix] += value[cell, matrix]


@compiled
def _met(moved, still, many):
    """Count within each stretch of one still group; ``many`` is 0 before and after."""
    total, first = 0, 0
    for place in range(len(moved)):
        if moved[place] >= 0 and still[place] >= 0:
            total += 2 * many[moved[place]]
            many[moved[place]] += 1
        if place + 1 == len(moved) or still[place + 1] != still[place]:
            for done in range(first, place + 1):
                if moved[done] >= 0:
                    many[moved[done]] = 0
            first = place + 1
    return total
