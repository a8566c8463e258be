"""PageRank by Gauss and Seidel's steps, each taken at once, and the best mixture of a few of them.

What an institution has not passed on yet (``left``) goes to those it names the moment it is met, so ties need not be
turned round. Every few sweeps the mixture of the last states that leaves least takes their place (reduced rank
extrapolation): networks of communes settle slowly, and this takes a third of the sweeps.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr

__all__ = ["page_ranks"]

_MIXED = 8

Vector = npt.NDArray[np.float64]


def page_ranks(ties: Csr, alpha: float, settled: float, most_sweeps: int = 10_000) -> Vector:
    """Give PageRank, all values together off by less than ``settled`` (``alpha`` below 1).

    Who names nobody spreads attention evenly: that only scales what is found when nobody does, so it is left out and
    the values are scaled in the end.

    Parameters
    ----------
    ties
        Ties by who they leave, and how strong they are.
    alpha
        Which share of attention is passed on along ties, below 1: what is left shrinks by it in each sweep at least.
    settled
        By how much all values together may be off.
    most_sweeps
        When to stop in any case.
    """
    size = ties.size
    if not size:
        return np.zeros(0)
    share = np.zeros(size)
    _shares(ties.start, ties.value, alpha, share)
    rank, left = np.zeros((_MIXED, size)), np.zeros((_MIXED, size))
    left[0] = (1 - alpha) / size
    for sweep in range(most_sweeps):
        row = sweep % _MIXED
        if _swept(ties.start, ties.index, ties.value, share, rank[row], left[row]) < (
            settled * (1 - alpha) * rank[row].sum()
        ):
            break
        if row < _MIXED - 1:
            rank[row + 1], left[row + 1] = rank[row], left[row]
        else:
            rank[0], left[0] = _mixture(rank, left)
    found: Vector = rank[row] / rank[row].sum()
    return found


def _mixture(rank: Vector, left: Vector) -> tuple[Vector, Vector]:
    """Mix states so that least is left; the last one alone where no mixture is better."""
    products = left @ left.T
    length = np.sqrt(np.diag(products))
    parts = np.linalg.lstsq(products / np.outer(length, length), 1 / length, rcond=1e-14)[0]
    parts = parts / length
    parts /= parts.sum()
    mixed: Vector = parts @ left
    if not np.abs(mixed).sum() <= np.abs(left[-1]).sum():
        return rank[-1].copy(), left[-1].copy()
    return parts @ rank, mixed


@compiled
def _shares(start, value, alpha, share):
    """Which part of its attention each body passes on for each unit of strength."""
    for body in range(len(share)):
        given = 0.0
        for tie in range(start[body], start[body + 1]):
            given += value[tie]
        if given > 0:
            share[body] = alpha / given


@compiled
def _swept(start, index, value, share, rank, left):
    """Pass on what each has, body by body, two ties at a time; give how much is left.

    Places are counted without a sign: numba then does not ask at each tie whether it is counted from the end.
    """
    step = np.uint64(1)
    for body in range(len(rank)):
        passed = left[body]
        rank[body] += passed
        left[body] = 0.0
        passed *= share[body]
        tie, last = np.uint64(start[body]), np.uint64(start[body + 1])
        while tie + step < last:
            after = tie + step
            one, other = index[tie], index[after]
            to_one, to_other = left[one] + passed * value[tie], left[other] + passed * value[after]
            left[one], left[other] = to_one, to_other
            tie = after + step
        if tie < last:
            left[index[tie]] += passed * value[tie]
    total = 0.0
    for body in range(len(rank)):
        total += abs(left[body])
    return total
