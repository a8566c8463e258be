"""Places for a part of thousands: stress from ties and from the steps to some bodies that stand far apart.

Nothing is a table of all pairs: each body is drawn to its partners, and towards or away from each pivot, which stands
for all the bodies nearest to it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csgraph, csr_array

__all__ = ["crowd_places"]

Points = NDArray[np.float64]

_PIVOTS = 200
_ROUNDS = 60
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
_NO_LENGTH = 1e-9


@dataclass(frozen=True)
class _Pivots:
    """Who they are, how many steps they are from everybody, and how strongly each draws each body."""

    body: NDArray[np.int64]
    steps: NDArray[np.float64]
    weight: NDArray[np.float64]


def crowd_places(ties: csr_array[np.float64]) -> Points:
    """Place the bodies of one connected part, a step about 1 apart; the same each time.

    Parameters
    ----------
    ties
        Who is tied to whom, symmetric.

    Notes
    -----
    Weights of pivots after Ortmann, Klimenta and Brandes; every round moves each body to where stress is least with the
    others held still. Memory grows with bodies, not with their pairs: half a gigabyte for 60,000.

    References
    ----------
    .. [1] Ortmann, M., Klimenta, M., Brandes, U. (2017). A sparse stress model. J. Graph Algorithms Appl. 21.
    .. [2] Brandes, U., Pich, C. (2007). Eigensolver methods for progressive multidimensional scaling of large data.

    Examples
    --------
    >>> ring = np.roll(np.eye(40), 1, axis=0)
    >>> places = crowd_places(csr_array(ring + ring.T))
    >>> bool(np.ptp(places, axis=0).min() > 8)
    True
    """
    pivots = _weighed(*_far_apart(ties))
    points = _start(pivots.steps)
    giver = np.repeat(np.arange(ties.shape[0]), np.diff(ties.indptr))
    pulls = pivots.weight.sum(axis=0) + np.diff(ties.indptr)
    for _ in range(_ROUNDS):
        moved = _by_pivots(points, pivots) + _by_ties(points, giver, ties.indices)
        points = points + moved / pulls[:, None]
    return points


def _far_apart(
    ties: csr_array[np.float64],
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Choose pivots one by one, each the farthest from all before it; and each body's nearest pivot."""
    size, partners = ties.shape[0], np.diff(ties.indptr)
    near, nearest = np.full(size, np.inf), np.zeros(size, dtype=np.int64)
    bodies: list[int] = [int(partners.argmax())]
    steps: list[NDArray[np.float64]] = []
    while True:
        last = np.array(bodies[-1:])
        (found,) = csgraph.dijkstra(ties, directed=False, indices=last, unweighted=True)
        nearest[found < near] = len(steps)
        near = np.minimum(near, found)
        steps.append(found)
        if len(steps) == min(_PIVOTS, size):
            return np.array(bodies), np.array(steps), nearest
        bodies.append(int(np.lexsort((-partners, -near))[0]))


def _weighed(
    body: NDArray[np.int64], steps: NDArray[np.float64], nearest: NDArray[np.int64]
) -> _Pivots:
    """Let a pivot count as many bodies as stand nearest to it within half the way; partners count by their tie."""
    far = steps.astype(np.int64)
    within = np.zeros((len(body), int(far.max()) + 1))
    np.add.at(within, (nearest, far[nearest, np.arange(far.shape[1])]), 1)
    counted = np.take_along_axis(within.cumsum(axis=1), far // 2, axis=1)
    weight = np.where(far < 2, 0, counted / np.maximum(steps, 1) ** 2)
    return _Pivots(body, steps, weight)


def _start(steps: NDArray[np.float64]) -> Points:
    """Scale the steps to pivots, nudged along a spiral so that bodies with the same partners do not coincide."""
    squares = steps**2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
    _, vectors = np.linalg.eigh(centred @ centred.T)
    points = centred.T @ vectors[:, -2:][:, ::-1]
    points *= math.sqrt(squares.mean() / (4 * max(points.var(), _NO_LENGTH)))
    size = len(points)
    turns, reach = np.arange(size) * _GOLDEN_ANGLE, np.sqrt((np.arange(size) + 0.5) / size)
    return np.asarray(
        points + 0.15 * np.column_stack([reach * np.cos(turns), reach * np.sin(turns)])
    )


def _by_pivots(points: Points, pivots: _Pivots) -> Points:
    across, down = (points[:, axis] - points[pivots.body, axis][:, None] for axis in (0, 1))
    lengths = np.sqrt(across**2 + down**2) + _NO_LENGTH
    push = pivots.weight * (pivots.steps / lengths - 1)
    return np.column_stack([(push * across).sum(axis=0), (push * down).sum(axis=0)])


def _by_ties(points: Points, giver: NDArray[np.int64], taker: NDArray[np.int32]) -> Points:
    apart = points[giver] - points[taker]
    push = (1 / (np.sqrt((apart**2).sum(axis=1)) + _NO_LENGTH) - 1)[:, None] * apart
    size = len(points)
    return np.column_stack([np.bincount(giver, push[:, axis], size) for axis in (0, 1)])
