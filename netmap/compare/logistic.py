"""Logistic regression over pairs of bodies, many draws at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from netmap.compare.chance import keys_of, shuffles
from netmap.compare.squares import Squares
from netmap.compare.work import Block
from netmap.errors import ComparisonError

__all__ = ["Logistic", "logistic_draws", "logistic_fit"]

Numbers = npt.NDArray[np.float64]
_STEPS = 30
_STILL = 1e-9
_FAR = 30.0  # log-odds beyond which a tie is certain: the predictors part ties from no ties
_AT_ONCE = 400_000
_MOST_DRAWS = 128
_WIDE = 3_000


@dataclass(frozen=True, eq=False)
class Logistic:
    """A fitted regression, and what each term's test shuffles.

    ``cells`` are the pairs that count, ``terms`` the value of each term in each of them, ``rests`` what the other terms
    leave over of each, as tables of bodies.
    """

    cells: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
    terms: Numbers
    tied: Numbers
    rests: tuple[Numbers, ...]
    estimate: Numbers
    statistic: Numbers

    @property
    def a_block(self) -> int:
        """How many draws fall into a block; it follows from the network alone."""
        return max(1, min(_MOST_DRAWS, _AT_ONCE // max(len(self.tied), 1)))


def logistic_fit(squares: Squares, rests: Sequence[Numbers]) -> Logistic:
    """Fit ties on an intercept and predictors.

    Parameters
    ----------
    squares
        Ties, then the predictors.
    rests
        For each term, the weights of all terms that make up what the others leave over of it.

    Raises
    ------
    ComparisonError
        Ties other than 0 and 1, or more bodies than a table of all pairs can hold.
    """
    if squares.size > _WIDE:
        raise ComparisonError("too-many-bodies", bodies=squares.size, most=_WIDE)
    tables = [value.toarray() for value in squares.values]
    if not set(np.unique(tables[0])) <= {0.0, 1.0}:
        raise ComparisonError("not-yes-or-no")
    off = ~np.eye(squares.size, dtype=bool)
    rows, columns = np.nonzero(off if squares.directed else np.triu(off))
    cells = rows.astype(np.int64), columns.astype(np.int64)
    every = [np.ones_like(tables[0]), *tables[1:]]
    terms = np.stack([table[cells] for table in every], axis=1)
    tied = tables[0][cells]
    left = tuple(np.einsum("t,tij->ij", weights, np.stack(every)) for weights in rests)
    estimate, statistic = _fit(terms[:, :0], terms[None], tied)
    return Logistic(cells, terms, tied, left, estimate[0], statistic[0])


def logistic_draws(fit: Logistic, block: Block) -> Numbers:
    """Give z of every term with its rest shuffled, one row a draw."""
    order = shuffles(keys_of(block.rng(), block.draws), len(fit.rests[0]))
    rows, columns = fit.cells
    there = order[:, rows], order[:, columns]
    found = []
    for term, rest in enumerate(fit.rests):
        others = np.delete(fit.terms, term, axis=1)
        _, statistic = _fit(others, rest[there][:, :, None], fit.tied)
        found.append(statistic[:, -1])
    return np.stack(found, axis=1)


def _fit(common: Numbers, own: Numbers, tied: Numbers) -> tuple[Numbers, Numbers]:
    """Fit many regressions by Newton's steps.

    Parameters
    ----------
    common
        Terms that all have: pairs × terms.
    own
        Terms of each one: draws × pairs × terms.
    tied
        Whether each pair is tied.

    Returns
    -------
    tuple of numpy.ndarray
        Estimates and z of the common terms, then of its own; ``NaN`` where the steps found no rest.
    """
    draws, many = len(own), common.shape[1] + own.shape[2]
    found, open_ = np.zeros((draws, many)), np.ones(draws, dtype=bool)
    spread = np.full((draws, many), np.nan)
    for _ in range(_STEPS):
        step, variance = _step(common, own[open_], tied, found[open_])
        found[open_] += step
        spread[open_] = variance
        wide = np.abs(step).max(axis=1, initial=0)
        at = np.flatnonzero(open_)
        open_[at[wide < _STILL]] = False
        lost = ~np.isfinite(wide) | (np.abs(found[at]).max(axis=1) > 1e6)
        found[at[lost]], open_[at[lost]] = np.nan, False
        if not open_.any():
            break
    found[open_] = np.nan
    with np.errstate(invalid="ignore"):
        return found, found / np.sqrt(np.where(np.isnan(found), np.nan, spread))


def _step(common: Numbers, own: Numbers, tied: Numbers, at: Numbers) -> tuple[Numbers, Numbers]:
    """Give Newton's step of each regression and the variance of its estimates where it stands."""
    shared = common.shape[1]
    odds = at[:, :shared] @ common.T + np.einsum("dpt,dt->dp", own, at[:, shared:])
    chance = 1 / (1 + np.exp(-np.clip(odds, -_FAR, _FAR)))
    weight, off = chance * (1 - chance), tied - chance
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
