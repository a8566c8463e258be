"""How tight the circle is that each body belongs to: bodies taken out in order of how many ties they have left."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr

__all__ = ["by_new_partners", "core_numbers"]


def core_numbers(ties: Csr, back: Csr) -> npt.NDArray[np.int64]:
    """Give the core of each body (Batagelj and Zaversnik: in time linear in the ties).

    Parameters
    ----------
    ties, back
        Ties by who they leave and by whom they reach; twice the same for ties without direction.
    """
    left = np.diff(ties.start)
    if len(left):
        _take_out(left, back.start, back.index)
    return left


@compiled
def _take_out(left, start, index):
    """Turn the number of ties each body has into its core, bodies lying sorted by what they have left."""
    size, most = len(left), left.max()
    first = np.zeros(most + 2, np.int64)
    for body in range(size):
        first[left[body] + 1] += 1
    for count in range(1, most + 2):
        first[count] += first[count - 1]
    place, lying, free = np.empty(size, np.int64), np.empty(size, np.int64), first.copy()
    for body in range(size):
        place[body] = free[left[body]]
        lying[place[body]] = body
        free[left[body]] += 1
    for at in range(size):
        going = lying[at]
        for tie in range(start[going], start[going + 1]):
            other = index[tie]
            if left[other] > left[going]:
                count, old = left[other], place[other]
                new = first[count]
                swapped = lying[new]
                place[other], place[swapped] = new, old
                lying[old], lying[new] = swapped, other
                first[count] += 1
                left[other] -= 1


def by_new_partners(tied: Csr) -> npt.NDArray[np.int64]:
    """Order bodies so that each next one has most ties with those not taken yet; of equal ones the first.

    Parameters
    ----------
    tied
        Ties without direction.
    """
    order = np.empty(tied.size, np.int64)
    if tied.size:
        _take_most(np.diff(tied.start), tied.start, tied.index, order)
    return order


@compiled
def _take_most(left, start, index, order):
    """Bodies wait in a heap by what they have left; the first of it that has less by now goes back to its place."""
    size = len(left)
    heap = np.empty(size, np.int64)
    most = left.max()
    for body in range(size):
        heap[body] = (most - left[body]) * size + body
    heap.sort()
    count = size
    for at in range(size):
        body = heap[0] % size
        while heap[0] // size != most - left[body]:
            _sink(heap, count, (most - left[body]) * size + body)
            body = heap[0] % size
        order[at] = body
        count -= 1
        _sink(heap, count, heap[count])
        for tie in range(start[body], start[body + 1]):
            left[index[tie]] -= 1


@compiled
def _sink(heap, count, entry):
    """Put an entry in place of the first of so many."""
    at = 0
    while 2 * at + 1 < count:
        below = 2 * at + 1
        if below + 1 < count and heap[below + 1] < heap[below]:
            below += 1
        if heap[below] >= entry:
            break
        heap[at] = heap[below]
        at = below
    heap[at] = entry
