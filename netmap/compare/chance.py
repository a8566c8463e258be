"""What chance alone would give: shuffles of bodies, and how often they reach what was seen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["RARE", "Chances", "chances", "keys_of", "least_p", "shuffles"]

Keys = npt.NDArray[np.uint64]
RARE = 0.05
"""Up to this p chance is said to do as much only seldom."""

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_SAME = 1e-9  # draws that equal what was seen, but for rounding, count as reaching it


class Chances(NamedTuple):
    """How often draws reach what was seen: at least as great, at most as great, at least as far from 0."""

    p_greater: float
    p_less: float
    p_two_sided: float


def chances(seen: float, drawn: npt.NDArray[np.float64], grain: float = _SAME) -> Chances:
    """Give p = (b + 1) / (m + 1) for b of m draws: what was seen is one of the possible draws, so p is never 0.

    Parameters
    ----------
    seen
        The statistic of the data.
    drawn
        That of every draw; an undefined draw counts as reaching it, which errs on the careful side.
    grain
        Share of the statistic below which a difference is rounding.

    References
    ----------
    .. [1] Phipson, B. & Smyth, G. K. (2010). Permutation p-values should never be zero. Statistical Applications in
       Genetics and Molecular Biology 9, 39.

    Examples
    --------
    >>> chances(2.0, np.array([-3.0, 0.0, 1.0, 2.0]))
    Chances(p_greater=0.4, p_less=1.0, p_two_sided=0.6)
    """
    if np.isnan(seen):
        return Chances(seen, seen, seen)
    room, odd = grain * max(1.0, abs(seen)), np.isnan(drawn)
    reached = (drawn >= seen - room, drawn <= seen + room, np.abs(drawn) >= abs(seen) - room)
    return Chances(*((int((hit | odd).sum()) + 1) / (len(drawn) + 1) for hit in reached))


def least_p(draws: int) -> float:
    """Give the least p that so many draws can give.

    Examples
    --------
    >>> least_p(999)
    0.001
    """
    return 1 / (draws + 1)


def keys_of(rng: np.random.Generator, draws: int) -> Keys:
    """Give each draw a key; its shuffle follows from the key alone."""
    return rng.integers(0, 2**64, size=draws, dtype=np.uint64)


def shuffles(keys: Keys, size: int) -> npt.NDArray[np.int64]:
    """Shuffle bodies once for each key.

    The compiled form in ``netmap.metrics.kernels.shuffles`` gives the same for the same key, so that a large network
    and a small one are drawn alike.

    Examples
    --------
    >>> shuffles(np.array([1, 2], dtype=np.uint64), 4).tolist()
    [[0, 1, 2, 3], [0, 1, 3, 2]]
    """
    draws = len(keys)
    order = np.repeat(np.arange(size, dtype=np.int32), draws).reshape(size, draws)
    flat = order.ravel()
    last = np.arange(1, size, dtype=np.uint64)[:, None]
    others = _mixed(keys + last * _STEP)
    others >>= np.uint64(32)
    others *= last + np.uint64(1)
    others >>= np.uint64(32)
    others *= np.uint64(draws)
    others += np.arange(draws, dtype=np.uint64)
    for own, there in zip(order[:0:-1], others.view(np.int64)[::-1], strict=True):
        kept = own.copy()
        own[:] = flat.take(there)
        flat[there] = kept
    return np.ascontiguousarray(order.T, dtype=np.int64)


def _mixed(numbers: Keys) -> Keys:
    """Stir numbers, where they are, so that near ones end far apart (SplitMix64: Steele, Lea & Flood 2014)."""
    for shift, factor in ((30, _FIRST), (27, _SECOND)):
        numbers ^= numbers >> np.uint64(shift)
        numbers *= factor
    numbers ^= numbers >> np.uint64(31)
    return numbers
