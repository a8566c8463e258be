"""Logistic regression over pairs of bodies, many draws at a time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from netmap.compare.chance import keys_of, shuffles
from netmap.compare.incomplete import KnownPairs
from netmap.compare.work import Block
from netmap.errors import ComparisonError

__all__ = ["MOST_BODIES", "Logistic", "logistic_draws", "logistic_fit"]

Numbers = npt.NDArray[np.float64]
_STEPS = 30
_STILL = 1e-9
_LATE = 8  # steps after which most have come to rest
_NO_BETTER = 1e-8
_FAR = 30.0  # log-odds beyond which a tie is certain: the predictors part ties from no ties
_AT_ONCE = 400_000
_MOST_DRAWS = 128
MOST_BODIES = 3_000
"""So many bodies make a table of all pairs that can be held."""


@dataclass(frozen=True, eq=False)
class Logistic:
    """A fitted regression, and the pairs it is of, with what each term's test shuffles."""

    known: KnownPairs
    estimate: Numbers
    statistic: Numbers

    @property
    def a_block(self) -> int:
        """How many draws fall into a block; it follows from the network alone."""
        return max(1, min(_MOST_DRAWS, _AT_ONCE // max(len(self.known.tied), 1)))


def logistic_fit(known: KnownPairs) -> Logistic:
    """Fit ties on an intercept and predictors.

    Raises
    ------
    ComparisonError
        Ties other than 0 and 1.
    """
    if not set(np.unique(known.tied)) <= {0.0, 1.0}:
        raise ComparisonError("not-yes-or-no")
    everywhere = np.ones((1, len(known.tied)))
    estimate, statistic = _fit(known.terms[:, :0], known.terms[None], known.tied, everywhere)
    return Logistic(known, estimate[0], statistic[0])


def logistic_draws(fit: Logistic, block: Block) -> Numbers:
    """Give z of every term with its rest shuffled, one row a draw."""
    known = fit.known
    order = shuffles(keys_of(block.rng(), block.draws), len(known.there))
    rows, columns = known.cells
    there = order[:, rows], order[:, columns]
    met = known.there[there].astype(np.float64)
    found = []
    for term, rest in enumerate(known.rests):
        others = np.delete(known.terms, term, axis=1)
        _, statistic = _fit(others, rest[there][:, :, None], known.tied, met, settles=True)
        found.append(statistic[:, -1])
    return np.stack(found, axis=1)


def _fit(
    common: Numbers, own: Numbers, tied: Numbers, met: Numbers, *, settles: bool = False
) -> tuple[Numbers, Numbers]:
    """Fit many regressions by Newton's steps.

    Parameters
    ----------
    common
        Terms that all have: pairs × terms.
    own
        Terms of each one: draws × pairs × terms.
    tied
        Whether each pair is tied.
    met
        Whether each pair counts, in each of them: 1 or 0.
    settles
        Whether it is enough that the fit gets no better, as where the pairs that a draw leaves out make another term
        certain: that term then grows without end, and the others stay as they are.

    Returns
    -------
    tuple of numpy.ndarray
        Estimates and z of the common terms, then of its own; ``NaN`` where the steps found no rest.
    """
    draws, many = len(own), common.shape[1] + own.shape[2]
    found, open_ = np.zeros((draws, many)), np.ones(draws, dtype=bool)
    spread = np.full((draws, many), np.nan)
    fit = np.full(draws, np.inf)
    for turn in range(_STEPS):
        step, variance = _step(common, own[open_], tied, found[open_], met[open_])
        found[open_] += step
        spread[open_] = variance
        wide = np.abs(step).max(axis=1, initial=0)
        at = np.flatnonzero(open_)
        open_[at[wide < _STILL]] = False
        lost = ~np.isfinite(wide) | (np.abs(found[at]).max(axis=1) > 1e6)
        found[at[lost]], open_[at[lost]] = np.nan, False
        if settles and turn >= _LATE and open_.any():
            at = np.flatnonzero(open_)
            better = _unlikely(common, own[at], tied, found[at], met[at])
            open_[at[np.abs(better - fit[at]) < _NO_BETTER * (better + 0.1)]] = False
            fit[at] = better
        if not open_.any():
            break
    found[open_] = np.nan
    with np.errstate(invalid="ignore"):
        return found, found / np.sqrt(np.where(np.isnan(found), np.nan, spread))


def _unlikely(common: Numbers, own: Numbers, tied: Numbers, at: Numbers, met: Numbers) -> Numbers:
    """Give the deviance of each regression where it stands."""
    shared = common.shape[1]
    odds = at[:, :shared] @ common.T + np.einsum("dpt,dt->dp", own, at[:, shared:])
    return np.asarray(2 * (met * np.logaddexp(0, np.where(tied > 0, -odds, odds))).sum(axis=1))


def _step(
    common: Numbers, own: Numbers, tied: Numbers, at: Numbers, met: Numbers
) -> tuple[Numbers, Numbers]:
    """Give Newton's step of each regression and the variance of its estimates where it stands."""
    shared = common.shape[1]
    odds = at[:, :shared] @ common.T + np.einsum("dpt,dt->dp", own, at[:, shared:])
    chance = 1 / (1 + np.exp(-np.clip(odds, -_FAR, _FAR)))
    weight, off = met * chance * (1 - chance), met * (tied - chance)
    slope = np.concatenate([off @ common, np.einsum("dpt,dp->dt", own, off)], axis=1)
    bend = np.empty((len(own), at.shape[1], at.shape[1]))
    bend[:, :shared, :shared] = (weight @ _squares(common)).reshape(len(own), shared, shared)
    weighted = own * weight[:, :, None]
    across = np.einsum("dpt,ps->dts", weighted, common, optimize=True)
    bend[:, shared:, :shared], bend[:, :shared, shared:] = across, across.transpose(0, 2, 1)
    bend[:, shared:, shared:] = np.einsum("dpt,dps->dts", weighted, own, optimize=True)
    return _solved(bend, slope)


def _squares(terms: Numbers) -> Numbers:
    return (terms[:, :, None] * terms[:, None, :]).reshape(len(terms), -1)


def _solved(bend: Numbers, slope: Numbers) -> tuple[Numbers, Numbers]:
    try:
        inverse = np.linalg.inv(bend)
    except np.linalg.LinAlgError:  # one of them parts ties from no ties wholly
        inverse = np.full_like(bend, np.nan)
        for number, one in enumerate(bend):
            if np.linalg.matrix_rank(one) == len(one):
                inverse[number] = np.linalg.inv(one)
    step = np.einsum("dts,ds->dt", inverse, slope)
    return step, np.einsum("dtt->dt", inverse)
