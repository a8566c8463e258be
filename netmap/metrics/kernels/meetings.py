"""Sums over the cells of two sparse patterns that fall on one another, one of them with its bodies shuffled.

Of a country's million ties some hundreds meet in a draw, so what costs is to see that the others do not. Every row of
what is moved has two sketches: 64 bits each, on for the neighbourhoods its cells lie in, by two ways of parting bodies.
Eight draws look into the sketches at once; only a cell with a bit on in both is looked up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.lanes import mark_meetings
from netmap.metrics.kernels.rows import WIDTH, word_rows
from netmap.metrics.kernels.shuffles import Keys, Names, Numbers, Places, shuffle

__all__ = ["Meetings", "meetings"]

Words = npt.NDArray[np.uint64]
Labels = npt.NDArray[np.uint8]
Cells = tuple[Places, Names, Numbers]
"""Where the cells of each row begin, in which column each is (in order), and what each of some matrices has there."""
Short = tuple[npt.NDArray[np.int32], npt.NDArray[Any], Numbers]

_SHORT = 2**16
_LABELS = 64
_ONE = np.uint64(1)
_RARE = 0.2  # share of cells that sketches may let through


@dataclass(frozen=True, eq=False)
class Meetings:
    """What is moved and what stays, in short numbers; without sketches where they would let too much through."""

    moved: Short
    still: Short
    sketches: tuple[Words, Words] | None
    labels: tuple[Labels, Labels]

    def products(self, keys: Keys) -> Numbers:
        """Sum moved times still, one draw a key: draws × moved × still."""
        orders = np.zeros((WIDTH, len(self.labels[0])), self.moved[1].dtype)
        if self.sketches is None:
            return np.asarray(_each(*self.moved, *self.still, keys, orders[0]))
        return np.asarray(_met(*self.moved, *self.sketches, *self.labels, *self.still, keys, orders))  # fmt: skip


def meetings(moved: Cells, still: Cells) -> Meetings:
    """Prepare what is moved and what stays; memory follows the ties."""
    size = len(still[0]) - 1
    short = np.uint16 if size <= _SHORT else np.int32
    one, other = (
        (start.astype(np.int32), index.astype(short), np.ascontiguousarray(value))
        for start, index, value in (moved, still)
    )
    place = np.arange(size) * _LABELS**2 // max(size, 1)
    labels = (place // _LABELS).astype(np.uint8), (place % _LABELS).astype(np.uint8)
    first, second = (_sketch(one[0], one[1], own) for own in labels)
    through = (np.bitwise_count(first) / _LABELS * (np.bitwise_count(second) / _LABELS)).mean()
    return Meetings(one, other, (first, second) if through <= _RARE else None, labels)


@compiled
def _sketch(start, index, label):
    found = np.zeros(len(start) - 1, np.uint64)
    for body in range(len(found)):
        for cell in range(start[body], start[body + 1]):
            found[body] |= _ONE << np.uint64(label[index[cell]])
    return found


@compiled
def _place(index, first, last, name):
    """Find a name among the cells of a row; -1 if it is not there."""
    low, high = first, last
    while low < high:
        middle = (low + high) >> 1
        if index[middle] < name:
            low = middle + 1
        else:
            high = middle
    return low if low < last and index[low] == name else -1


@compiled
def _met(
    moved_start, moved_index, moved_value, one, two, label, other_label, start, index, value, keys,
    orders,
):  # fmt: skip
    size, moved, still = len(start) - 1, moved_value.shape[1], value.shape[1]
    found = np.zeros((len(keys), moved, still))
    labels, others = np.zeros((size, WIDTH), np.uint8), np.zeros((size, WIDTH), np.uint8)
    here, there = word_rows(1), word_rows(1)
    widest = np.int64(0)
    for body in range(size):
        widest = max(widest, np.int64(start[body + 1] - start[body]))
    marks = np.empty(widest + 1, np.uint8)
    for draw in range(0, len(keys), WIDTH):
        many = min(WIDTH, len(keys) - draw)
        for lane in range(many):
            order = orders[lane]
            shuffle(keys[draw + lane], order)
            for body in range(size):
                labels[body, lane] = label[order[body]]
                others[body, lane] = other_label[order[body]]
        for body in range(size):
            first, last = np.int64(start[body]), np.int64(start[body + 1])
            if first == last:
                continue
            for lane in range(many):
                here[0, lane], there[0, lane] = one[orders[lane, body]], two[orders[lane, body]]
            mark_meetings(marks, here, there, labels, others, index, first, last)
            for cell in range(first, last):
                mark = marks[cell - first]
                if mark == 0:
                    continue
                for lane in range(many):
                    if mark >> lane & 1:
                        row = orders[lane, body]
                        end = orders[lane, index[cell]]
                        at = _place(moved_index, moved_start[row], moved_start[row + 1], end)
                        if at >= 0:
                            for a in range(moved):
                                for b in range(still):
                                    found[draw + lane, a, b] += moved_value[at, a] * value[cell, b]
    return found


@compiled
def _each(moved_start, moved_index, moved_value, start, index, value, keys, order):
    """Lay each moved row out, with a bit for each body first, and look every cell up."""
    size, moved, still = len(start) - 1, moved_value.shape[1], value.shape[1]
    bits = np.zeros(size // 64 + 1, np.uint64)
    place = np.empty(size, np.int32)
    found = np.zeros((len(keys), moved, still))
    for draw in range(len(keys)):
        shuffle(keys[draw], order)
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
                    for a in range(moved):
                        for b in range(still):
                            found[draw, a, b] += moved_value[at, a] * value[cell, b]
            for cell in range(moved_start[other], moved_start[other + 1]):
                bits[moved_index[cell] >> 6] = 0
    return found
