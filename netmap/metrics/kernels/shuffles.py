"""Sums of products of matrices, one of them with its bodies shuffled: for each draw a shuffle and a pass over cells.

A shuffle follows from the draw's key alone, so that draws fall out the same wherever they are made; the plain form in
``netmap.compare.chance`` gives the same. Up to some thousand bodies a table holds what is moved, a row of eight numbers
a pair, so that one reading of memory serves eight matrices. Beyond it rows are laid out one at a time, with a bit for
each body first: most cells meet nothing, and a bit tells so from the nearest cache.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.rows import WIDTH, add_times, float_rows

__all__ = ["shuffled", "sparse_products", "table_products"]

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Names = npt.NDArray[np.int32]
Keys = npt.NDArray[np.uint64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_HALF = np.uint64(32)
_ONE = np.uint64(1)
_BYTE = 255
_SHORT = 2**16


def shuffled(keys: Keys, size: int) -> npt.NDArray[np.int32]:
    """Shuffle bodies once for each key."""
    order = np.empty((len(keys), size), np.int32)
    for row, key in zip(order, keys, strict=True):
        _shuffle(key, row)
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


def sparse_products(
    moved_start: Places,
    moved_index: Names,
    moved_value: Numbers,
    start: Places,
    index: Names,
    value: Numbers,
    keys: Keys,
) -> Numbers:
    """Sum moved times still, both as cells; memory follows the ties. See :func:`table_products`."""
    short = np.uint16 if len(start) <= _SHORT else np.int32
    order = np.empty(len(start) - 1, short)
    ours = moved_start.astype(np.int32), moved_index.astype(short)
    theirs = start.astype(np.int32), index.astype(short)
    one_each = moved_value.shape[1] == value.shape[1] == 1
    if one_each and (moved_value == 1).all() and (value == 1).all():
        return np.asarray(_count_met(*ours, *theirs, keys, order))[:, None, None]
    return np.asarray(_over_cells(*ours, moved_value, *theirs, value, keys, order))


def _is_small_and_whole(table: Numbers) -> bool:
    low, high = table.min(), table.max()
    return bool(low >= 0 and high <= _BYTE and (table == np.floor(table)).all())


@compiled
def _shuffle(key, order):
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
        _shuffle(keys[draw], order)
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
        _shuffle(keys[draw], order)
        totals[:] = 0
        for body in range(size):
            row = np.int64(order[body]) * size
            add_times(totals, value, index, start[body], start[body + 1], table, row, order)
        found[draw] = totals
    return found


@compiled
def _count_met(moved_start, moved_index, start, index, keys, order):
    """Count the cells of two patterns of ones that fall on one another; short numbers stay near the processor."""
    size = len(start) - 1
    found = np.empty(len(keys))
    bits = np.zeros(size // 64 + 1, np.uint64)
    for draw in range(len(keys)):
        _shuffle(keys[draw], order)
        total = np.int64(0)
        for body in range(size):
            if start[body] == start[body + 1]:
                continue
            first, last = moved_start[order[body]], moved_start[order[body] + 1]
            for cell in range(first, last):
                bits[moved_index[cell] >> 6] |= _ONE << np.uint64(moved_index[cell] & 63)
            for cell in range(start[body], start[body + 1]):
                end = order[index[cell]]
                total += np.int64(bits[end >> 6] >> np.uint64(end & 63) & _ONE)
            for cell in range(first, last):
                bits[moved_index[cell] >> 6] = 0
        found[draw] = total
    return found


@compiled
def _over_cells(moved_start, moved_index, moved_value, start, index, value, keys, order):
    size, moved, still = len(start) - 1, moved_value.shape[1], value.shape[1]
    bits = np.zeros(size // 64 + 1, np.uint64)
    place = np.empty(size, np.int32)
    found = np.zeros((len(keys), moved, still))
    for draw in range(len(keys)):
        _shuffle(keys[draw], order)
        for body in range(size):
            if start[body] == start[body + 1]:
                continue
            other = order[body]
            for cell in range(moved_start[other], moved_start[other + 1]):
                end = moved_index[cell]
                bits[end >> 6] |= _ONE << np.uint64(end & 63)
                place[end] = cell
            for cell in range(start[body], start[body + 1]):
                end = order[index[cell]]
                if bits[end >> 6] >> np.uint64(end & 63) & _ONE:
                    at = place[end]
                    for one in range(moved):
                        for two in range(still):
                            found[draw, one, two] += moved_value[at, one] * value[cell, two]
            for cell in range(moved_start[other], moved_start[other + 1]):
                bits[moved_index[cell] >> 6] = 0
    return found
