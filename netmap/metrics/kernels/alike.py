"""Sums over pairs of bodies of one group, one side shuffled: one number a body, pairs are never written out.

What :mod:`netmap.metrics.kernels.shuffles` does for cells, with the same shuffles.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.lanes import add_where_alike
from netmap.metrics.kernels.rows import WIDTH, float_rows
from netmap.metrics.kernels.shuffles import Keys, Names, Numbers, Places, shuffle, shuffled

__all__ = ["Own", "groups_over_cells", "groups_over_groups"]

Own = tuple[Places, Names, Numbers]
"""One matrix: where the cells of each row begin, in which column each is, and what stands there."""

_FEW = 4_096  # pairs of groups that are counted in a table


def groups_over_cells(
    groups: Names, matrices: Sequence[Own], keys: Keys, *, backwards: bool
) -> Numbers:
    """Add up the cells whose two ends are of one group once bodies have changed places.

    Parameters
    ----------
    groups
        Bodies × what they may be alike in; -1 is no group.
    matrices
        The cells of each.
    keys
        One a draw.
    backwards
        Whether the cells are shuffled in place of the groups.

    Returns
    -------
    numpy.ndarray
        Draws × groups × matrices.
    """
    size, kinds = groups.shape
    found = np.zeros((len(keys), kinds, len(matrices)))
    if not found.size:
        return found
    columns = np.ascontiguousarray(groups.T)
    codes, totals = np.zeros((size, WIDTH), np.int32), float_rows(1)
    for first in range(0, len(keys), WIDTH):
        orders = shuffled(keys[first : first + WIDTH], size)
        for kind in range(kinds):
            _lay(columns[kind], orders, codes, backwards)
            for number, own in enumerate(matrices):
                _add_alike(codes, *own, totals)
                found[first : first + WIDTH, kind, number] = totals[0, : len(orders)]
    return found


def groups_over_groups(moved: Names, still: Names, keys: Keys) -> Numbers:
    """Count the ordered pairs that are of one group among the moved and among the still: draws × moved × still."""
    found = np.zeros((len(keys), moved.shape[1], still.shape[1]))
    if not found.size:
        return found
    sorted_by = np.argsort(still, axis=0, kind="stable").T.astype(np.int32)
    stretches = np.ascontiguousarray(np.take_along_axis(still.T, sorted_by, axis=1))
    _meet(np.ascontiguousarray(moved.T), np.ascontiguousarray(still.T), sorted_by, stretches, keys, found)  # fmt: skip
    return found


@compiled
def _lay(group, orders, codes, backwards):
    """Fill in which group each body is of in each of some draws."""
    for lane in range(len(orders)):
        order = orders[lane]
        if backwards:
            for body in range(len(group)):
                codes[order[body], lane] = group[body]
        else:
            for body in range(len(group)):
                codes[body, lane] = group[order[body]]


@compiled
def _add_alike(codes, start, index, value, totals):
    totals[0] = 0
    for body in range(len(start) - 1):
        first, last = np.int64(start[body]), np.int64(start[body + 1])
        if first < last:
            add_where_alike(totals, codes, np.int64(body), index, value, first, last)


@compiled
def _meet(moved, still, sorted_by, stretches, keys, found):
    size = moved.shape[1]
    order, placed = np.empty(size, np.int32), np.empty(size, np.int32)
    ones, others = np.empty(len(moved), np.int64), np.empty(len(still), np.int64)
    for one in range(len(moved)):
        ones[one] = max(moved[one].max(), 0) + 1
    for other in range(len(still)):
        others[other] = max(still[other].max(), 0) + 1
    many = np.zeros(max(ones.max(), _FEW), np.int64)
    for draw in range(len(keys)):
        shuffle(keys[draw], order)
        for one in range(len(moved)):
            for body in range(size):
                placed[body] = moved[one, order[body]]
            for other in range(len(still)):
                if ones[one] * others[other] <= _FEW:
                    total = _met_in_table(placed, still[other], many, ones[one])
                else:
                    total = _met_in_turn(placed, stretches[other], sorted_by[other], many)
                found[draw, one, other] = total


@compiled
def _met_in_table(moved, still, many, wide):
    """Count with a place for each pair of groups; ``many`` is 0 before and after."""
    total = 0
    for body in range(len(moved)):
        if moved[body] >= 0 and still[body] >= 0:
            pair = still[body] * wide + moved[body]
            total += 2 * many[pair]
            many[pair] += 1
    many[:] = 0
    return total


@compiled
def _met_in_turn(moved, stretch, by, many):
    """Count within each stretch of one still group; ``many`` is 0 before and after."""
    total, first = 0, 0
    for place in range(len(by)):
        group = moved[by[place]]
        if group >= 0 and stretch[place] >= 0:
            total += 2 * many[group]
            many[group] += 1
        if place + 1 == len(by) or stretch[place + 1] != stretch[place]:
            for done in range(first, place + 1):
                if moved[by[done]] >= 0:
                    many[moved[by[done]]] = 0
            first = place + 1
    return total
