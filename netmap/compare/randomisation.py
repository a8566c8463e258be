"""Whether pilot communes changed more than comparison communes: who was the pilot, dealt out anew over communes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from netmap.compare.chance import chances
from netmap.compare.qap import PERMUTATIONS

__all__ = ["FEWEST_ASSIGNMENTS", "DifferenceInDifferences", "difference_in_differences"]

Numbers = npt.NDArray[np.float64]
FEWEST_ASSIGNMENTS = 100
"""Below so many ways to deal out the pilot no p is given, for it could not fall to 0.01: only the sign is told."""

_MOST_LISTED = 20_000


@dataclass(frozen=True)
class DifferenceInDifferences:
    """How much more the pilot communes changed.

    ``assignments`` is in how many ways the pilot could have fallen on the communes, and ``least_p`` the least p they
    allow: 6 pilot and 2 comparison communes can be dealt out in 28 ways, so that no p is below 1/28. ``p_value`` (two
    sides) is ``nan`` with fewer than :data:`FEWEST_ASSIGNMENTS`.
    """

    pilot: int
    comparison: int
    change_pilot: float
    change_comparison: float
    assignments: int
    p_value: float

    @property
    def difference(self) -> float:
        """How much more the pilot communes changed."""
        return self.change_pilot - self.change_comparison

    @property
    def sign(self) -> int:
        """1 if the pilot communes changed upwards of the others, -1 if downwards, 0 if alike or unknown."""
        return 0 if math.isnan(self.difference) else int(np.sign(round(self.difference, 12)))

    @property
    def least_p(self) -> float:
        """The least p that so few communes allow."""
        return 1 / self.assignments if self.assignments else math.nan


def difference_in_differences(
    pilot: Sequence[float],
    comparison: Sequence[float],
    weights: tuple[Sequence[float], Sequence[float]] | None = None,
    permutations: int = PERMUTATIONS,
    *,
    rng: np.random.Generator,
) -> DifferenceInDifferences:
    """Hold the change of pilot communes against that of comparison communes.

    Parameters
    ----------
    pilot, comparison
        The change of a number in each commune, such as density over pairs seen in both waves; ``nan`` is left out.
    weights
        How much each commune weighs, such as its pairs; all alike unless told.
    permutations
        How many draws where there are too many assignments to go through them all.
    rng
        The chance, for those draws.

    Returns
    -------
    DifferenceInDifferences
        With p over every assignment where there are at most 20,000, over draws where there are more; without one where
        there are fewer than 100. ``nan`` where a group has no commune.

    Notes
    -----
    The test rests on communes having become the pilot as if by lot. If they were chosen, it says that they changed
    otherwise, not that the pilot was why.

    References
    ----------
    .. [1] Fisher, R. A. (1935). The Design of Experiments, 43-47.

    Examples
    --------
    >>> found = difference_in_differences(
    ...     [0.3, 0.2, 0.1, 0.2, 0.3, 0.1], [0.0, 0.1], rng=np.random.default_rng(1)
    ... )
    >>> round(found.difference, 2), found.assignments, found.sign, found.p_value
    (0.15, 28, 1, nan)
    """
    changes, weight, is_pilot = _known(pilot, comparison, weights)
    size, chosen = len(changes), int(is_pilot.sum())
    ways = math.comb(size, chosen) if 0 < chosen < size else 0
    means = [_mean(changes[side], weight[side]) for side in (is_pilot, ~is_pilot)]
    p_value = math.nan
    if ways >= FEWEST_ASSIGNMENTS:
        p_value = _p_value(changes, weight, is_pilot, ways, permutations, rng)
    return DifferenceInDifferences(chosen, size - chosen, means[0], means[1], ways, p_value)


def _known(
    pilot: Sequence[float],
    comparison: Sequence[float],
    weights: tuple[Sequence[float], Sequence[float]] | None,
) -> tuple[Numbers, Numbers, npt.NDArray[np.bool_]]:
    changes = np.array([*pilot, *comparison], dtype=np.float64)
    weight = (
        np.ones(len(changes)) if weights is None else np.array([*weights[0], *weights[1]], float)
    )
    is_pilot = np.arange(len(changes)) < len(pilot)
    known = ~np.isnan(changes) & (weight > 0)
    return changes[known], weight[known], is_pilot[known]


def _mean(changes: Numbers, weight: Numbers) -> float:
    return float(changes @ weight / weight.sum()) if len(changes) else math.nan


def _p_value(
    changes: Numbers,
    weight: Numbers,
    is_pilot: npt.NDArray[np.bool_],
    ways: int,
    permutations: int,
    rng: np.random.Generator,
) -> float:
    if ways <= _MOST_LISTED:
        dealt = _every(len(changes), int(is_pilot.sum()))
        own = (dealt == is_pilot).all(axis=1)
        dealt = dealt[~own]
    else:
        dealt = rng.permuted(np.tile(is_pilot, (permutations, 1)), axis=1)
    seen = float(_differences(changes, weight, is_pilot[None])[0])
    return chances(seen, _differences(changes, weight, dealt)).p_two_sided


def _every(size: int, chosen: int) -> npt.NDArray[np.bool_]:
    dealt = np.zeros((math.comb(size, chosen), size), dtype=bool)
    for row, some in enumerate(combinations(range(size), chosen)):
        dealt[row, list(some)] = True
    return dealt


def _differences(changes: Numbers, weight: Numbers, dealt: npt.NDArray[np.bool_]) -> Numbers:
    sums = [(side @ (changes * weight)) / (side @ weight) for side in (dealt, ~dealt)]
    return np.asarray(sums[0] - sums[1])
