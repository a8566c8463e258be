"""Sums of products of matrices, one of them with its bodies shuffled: for each draw a shuffle and a pass over cells.

A shuffle follows from the draw's key alone, so that draws fall out the same wherever they are made; the plain form in
``netmap.compare.chance`` gives the same. What is moved is held in a table of all pairs. Where pairs are of few kinds
(tied or not in each of some networks), the table holds the kind in a short number, and a draw counts which kinds meet;
otherwise it holds a row of eight numbers a pair, so that one reading of memory serves eight matrices. Beyond some
thousand bodies :mod:`netmap.metrics.kernels.meetings` does it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.rows import WIDTH, add_times, float_rows

__all__ = [
    "Keys",
    "Names",
    "Numbers",
    "Places",
    "coded_counts",
    "shuffle",
    "shuffled",
    "table_products",
]

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Names = npt.NDArray[np.int32]
Keys = npt.NDArray[np.uint64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_HALF = np.uint64(32)
_BYTE = 255


def shuffled(keys: Keys, size: int) -> npt.NDArray[np.int32]:
    """Shuffle bodies once for each key."""
    order = np.empty((len(keys), size), np.int32)
    for row, key in zip(order, keys, strict=True):
        shuffle(key, row)
    return order


def table_products(
    table: Numbers, start: Places, index: Names, value: Numbers, keys: Keys
) -> Numbers:
    """Sum moved times still, with what is moved in a table of all pairs.

    Parameters
    ----------
    table
        Bodies × bodies × moved matrices.
    start, index, value
        The cells of the still matrices, row by row, and what each has there.
    keys
        One a draw.

    Returns
    -------
    numpy.ndarray
        Draws × moved × still.
    """
    size, _, moved = table.shape
    still = value.shape[1]
    if moved == still == 1 and _is_small_and_whole(table) and (value == 1).all():
        counted = np.ascontiguousarray(table[:, :, 0].astype(np.uint8))
        return np.asarray(_count(counted, start, index, keys))[:, None, None]
    found = np.empty((len(keys), moved, still))
    for first in range(0, moved, WIDTH):
        wide = _eight(table[:, :, first : first + WIDTH].reshape(size * size, -1))
        for own in range(0, still, WIDTH):
            beside = _eight(value[:, own : own + WIDTH])
            part = _over_table(wide, start, index, beside, keys).transpose(0, 2, 1)
            here = found[:, first : first + WIDTH, own : own + WIDTH]
            here[:] = part[:, : here.shape[1], : here.shape[2]]
    return found


def _eight(rows: Numbers) -> Numbers:
    """Lay up to eight columns into rows of eight, filled up with 0."""
    wide = float_rows(len(rows))
    wide[:] = 0
    wide[:, : rows.shape[1]] = rows
    return np.asarray(wide)


def _is_small_and_whole(table: Numbers) -> bool:
    low, high = table.min(), table.max()
    return bool(low >= 0 and high <= _BYTE and (table == np.floor(table)).all())


def coded_counts(
    table: npt.NDArray[np.uint8],
    kinds: int,
    start: Places,
    index: Names,
    code: npt.NDArray[np.uint16],
    codes: int,
    keys: Keys,
) -> Numbers:
    """Count how often each kind of moved pair falls on each kind of still cell.

    Parameters
    ----------
    table
        The kind of each pair of bodies that is moved, below ``kinds``.
    start, index, code
        The still cells, row by row, and the kind of each, below ``codes``.
    keys
        One a draw.

    Returns
    -------
    numpy.ndarray
        Draws × kinds of still × kinds of moved.
    """
    short = np.zeros(len(start) - 1, np.uint16)
    place = code.astype(np.int32) * kinds
    found = _count_kinds(table, np.int64(kinds * codes), start, index, place, keys, short)
    return np.asarray(found).reshape(len(keys), codes, kinds)


@compiled
def _count_kinds(table, wide, start, index, place, keys, order):
    """Count in two places by turns: the same number added to twice in a row would have to wait for itself."""
    found = np.empty((len(keys), wide))
    even, odd = np.zeros(wide, np.int32), np.zeros(wide, np.int32)
    for draw in range(len(keys)):
        shuffle(keys[draw], order)
        even[:] = 0
        odd[:] = 0
        for body in range(len(start) - 1):
            row = table[order[body]]
            first, last = start[body], start[body + 1]
            for cell in range(first, last - 1, 2):
                even[place[cell] + row[order[index[cell]]]] += 1
                odd[place[cell + 1] + row[order[index[cell + 1]]]] += 1
            if (last - first) % 2:
                even[place[last - 1] + row[order[index[last - 1]]]] += 1
        for at in range(wide):
            found[draw, at] = even[at] + odd[at]
    return found


@compiled
def shuffle(key, order):
    """Fill an order with a shuffle that follows from the key (SplitMix64, then Fisher and Yates)."""
    for body in range(len(order)):
        order[body] = body
    for last in range(len(order) - 1, 0, -1):
        stirred = key + np.uint64(last) * _STEP
        stirred = (stirred ^ (stirred >> np.uint64(30))) * _FIRST
        stirred = (stirred ^ (stirred >> np.uint64(27))) * _SECOND
        high = (stirred ^ (stirred >> np.uint64(31))) >> _HALF
        other = np.int64((high * np.uint64(last + 1)) >> _HALF)
        kept = order[last]
        order[last] = order[other]
        order[other] = kept


@compiled
def _count(table, start, index, keys):
    """Sum small whole numbers over the cells of a pattern of ones."""
    size = len(start) - 1
    order, found = np.empty(size, np.int32), np.empty(len(keys))
    for draw in range(len(keys)):
        shuffle(keys[draw], order)
        total = np.int64(0)
        for body in range(size):
            row = table[order[body]]
            for cell in range(start[body], start[body + 1]):
                total += row[order[index[cell]]]
        found[draw] = total
    return found


@compiled
def _over_table(table, start, index, value, keys):
    """Give draws × still × moved."""
    size = len(start) - 1
    order, totals = np.empty(size, np.int32), float_rows(WIDTH)
    found = np.empty((len(keys), WIDTH, WIDTH))
    for draw in range(len(keys)):
        shuffle(keys[draw], order)
        totals[:] = 0
        for body in range(size):
            row = np.int64(order[body]) * size
            add_times(totals, value, index, start[body], start[body + 1], table, row, order)
        found[draw] = totals
    return found
