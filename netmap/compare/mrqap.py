"""What explains ties: regression over pairs of bodies, tested by shuffling what the other predictors leave over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.chance import chances, keys_of
from netmap.compare.incomplete import known_alone, known_draws, known_pairs
from netmap.compare.logistic import MOST_BODIES, logistic_draws, logistic_fit
from netmap.compare.products import Crossing, crossing
from netmap.compare.qap import PERMUTATIONS
from netmap.compare.squares import Pairs, Squares, lay_over
from netmap.compare.work import HERE, Block, Work
from netmap.errors import ComparisonError

__all__ = ["INTERCEPT", "MRQAP_COLUMNS", "Regression", "mrqap"]

Numbers = npt.NDArray[np.float64]
INTERCEPT = "intercept"
"""The term that stands for pairs of which every predictor is 0."""

MRQAP_COLUMNS = ("term", "estimate", "statistic", "p_greater", "p_less", "p_two_sided")
_NOTHING_LEFT = 1e-10  # share of a predictor below which the others say all of it


def mrqap(
    y: Pairs,
    x: Mapping[str, Pairs],
    family: str = "linear",
    permutations: int = PERMUTATIONS,
    *,
    rng: np.random.Generator,
    weight: str | None = None,
    work: Work = HERE,
) -> pd.DataFrame:
    """What explains ties: same sector, same commune, same team, a tie of an earlier wave.

    Each predictor is tested with the others kept: what they leave over of it is shuffled body by body (Dekker's double
    semi-partialling), and the regression done anew. An estimate above 0 says that ties are more likely, or stronger,
    where the predictor is high. It says what goes together, not what causes what.

    Parameters
    ----------
    y
        A network, or a square table of numbers.
    x
        Predictors by name: networks, square tables, or who is alike: :func:`netmap.compare.alike` makes that of an
        attribute, for networks of any size. Bodies that one of them lacks are left out; isolates stay. A pair of which
        y or a predictor is not known (``NaN``) is left out, and in each draw those onto which such a pair falls.
    family
        ``linear``, or ``logistic`` for ties that are or are not.
    permutations
        How many draws; no p is below ``1 / (permutations + 1)``.
    rng
        The chance.
    weight
        Tie attribute of networks, such as ``strength``; whether there is a tie, unless told.
    work
        Where draws run, and who is told.

    Returns
    -------
    pandas.DataFrame
        One row a term, the intercept first: ``term``, ``estimate``, ``statistic`` (t, or z of the logistic family),
        ``p_greater``, ``p_less``, ``p_two_sided``; ``NaN`` where the regression has no answer.

    Raises
    ------
    ComparisonError
        No predictor, too few bodies for so many, one that the others say all of, no such family; logistic over other
        than 0 and 1; what :func:`netmap.compare.qap_correlation` raises.

    References
    ----------
    .. [1] Dekker, D., Krackhardt, D. & Snijders, T. A. B. (2007). Sensitivity of MRQAP tests to collinearity and
       autocorrelation conditions. Psychometrika 72, 563-581.

    Examples
    --------
    >>> import networkx as nx
    >>> late, early = nx.path_graph(6), nx.cycle_graph(6)
    >>> found = mrqap(late, {"early": early}, permutations=99, rng=np.random.default_rng(1))
    >>> found[["term", "estimate"]].round(2).values.tolist()
    [['intercept', 0.0], ['early', 0.83]]
    """
    if family not in ("linear", "logistic"):
        raise ComparisonError("unknown-family", family=family)
    if not x or INTERCEPT in x:
        raise ComparisonError("no-predictors")
    squares = lay_over(y, list(x.values()), weight)
    if not squares.is_known:
        squares = squares.written_out()
    fit = _regression(known_alone(squares), list(x))
    if family == "logistic":
        estimate, seen, drawn = _logistic(squares, fit, permutations, rng, work)
    elif squares.is_known:
        estimate, seen = fit.estimate()
        ready = _Shuffled(fit, _crossing(squares, permutations))
        drawn = work.draw(_block, ready, permutations, ready.crossing.a_block, rng)
    else:
        estimate, seen = fit.estimate()
        rests = [fit.rest(term) for term in range(len(fit.terms))]
        known = known_pairs(squares, rests)
        drawn = work.draw(known_draws, known, permutations, known.a_block, rng)
    told = [
        (term, b, t, *chances(t, drawn[:, column]))
        for column, (term, b, t) in enumerate(zip(fit.terms, estimate, seen, strict=True))
    ]
    return pd.DataFrame(told, columns=list(MRQAP_COLUMNS))


@dataclass(frozen=True, eq=False)
class Regression:
    """Sums over pairs that a regression needs: of the terms with one another, of each with y, and of y squared."""

    terms: tuple[str, ...]
    pairs: int
    gram: Numbers
    with_y: Numbers
    y_squared: float

    @property
    def freedom(self) -> int:
        """Pairs beyond the number of terms."""
        return self.pairs - len(self.terms)

    def estimate(self) -> tuple[Numbers, Numbers]:
        """Give the estimate and t of each term."""
        inverse = np.linalg.inv(self.gram)
        found = inverse @ self.with_y
        left = max(self.y_squared - float(found @ self.with_y), 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            return found, found / np.sqrt(np.diag(inverse) * left / self.freedom)

    def rest(self, term: int) -> Numbers:
        """Give, as weights of all terms, what the others leave over of a term."""
        others = self.others(term)
        weights: Numbers = np.eye(len(self.terms))[term]
        weights[others] = -np.linalg.solve(
            self.gram[np.ix_(others, others)], self.gram[others, term]
        )
        return weights

    def others(self, term: int) -> npt.NDArray[np.int64]:
        """List the other terms."""
        return np.delete(np.arange(len(self.terms)), term)

    def drawn(self, term: int, crossed: Numbers, crossed_y: Numbers) -> Numbers:
        """Give t of a term whose rest was shuffled.

        Parameters
        ----------
        term
            Which.
        crossed, crossed_y
            Of each draw, the products of every shuffled term with every term, and with y.
        """
        others, weights = self.others(term), self.rest(term)
        inner = self.gram[np.ix_(others, others)]
        with_others = np.einsum("a,dab->db", weights, crossed[:, :, others])
        solved = np.linalg.solve(inner, with_others.T)
        square = float(weights @ self.gram @ weights) - np.einsum("db,bd->d", with_others, solved)
        product = crossed_y @ weights - self.with_y[others] @ solved
        left = self.y_squared - self.with_y[others] @ np.linalg.solve(inner, self.with_y[others])
        with np.errstate(divide="ignore", invalid="ignore"):
            slope = product / square
            spread = np.maximum(left - slope * product, 0) / self.freedom / square
            return np.asarray(slope / np.sqrt(spread))


@dataclass(frozen=True, eq=False)
class _Shuffled:
    regression: Regression
    crossing: Crossing


def _block(shuffled: _Shuffled, block: Block) -> Numbers:
    found = shuffled.crossing.products(keys_of(block.rng(), block.draws))
    crossed, crossed_y = _with_intercept(shuffled.regression, found)
    terms = range(len(shuffled.regression.terms))
    return np.stack([shuffled.regression.drawn(t, crossed, crossed_y) for t in terms], axis=1)


def _with_intercept(fit: Regression, found: Numbers) -> tuple[Numbers, Numbers]:
    """Add what a shuffle leaves as it is: sums with the intercept, shuffled or not."""
    crossed = np.empty((len(found), len(fit.terms), len(fit.terms)))
    crossed[:, 0, :], crossed[:, :, 0] = fit.gram[0], fit.gram[0]
    crossed[:, 1:, 1:] = found[:, :, :-1]
    crossed_y = np.empty((len(found), len(fit.terms)))
    crossed_y[:, 0], crossed_y[:, 1:] = fit.with_y[0], found[:, :, -1]
    return crossed, crossed_y


def _crossing(squares: Squares, permutations: int) -> Crossing:
    still = [squares.counted(number) for number in (*range(1, len(squares.values)), 0)]
    return crossing(squares.values[1:], still, permutations, squares.share)


def _regression(squares: Squares, names: list[str]) -> Regression:
    every = range(len(squares.values))
    products = [[squares.product(a, b) for b in every] for a in every]
    sums = [squares.total(a) for a in every]
    gram = np.empty((len(every), len(every)))
    gram[0, 0], gram[0, 1:], gram[1:, 0] = squares.known, sums[1:], sums[1:]
    gram[1:, 1:] = [row[1:] for row in products[1:]]
    fit = Regression(
        (INTERCEPT, *names),
        squares.known,
        gram,
        np.array([sums[0], *products[0][1:]]),
        products[0][0],
    )
    if fit.freedom < 1:
        raise ComparisonError("too-few-bodies", bodies=squares.size, terms=len(names))
    _refuse_the_said(fit)
    return fit


def _refuse_the_said(fit: Regression) -> None:
    """Refuse predictors that are the same everywhere or that the others say all of."""
    scale = np.sqrt(np.diag(fit.gram))
    if scale.all():
        unit = fit.gram / np.outer(scale, scale)
        inverse = np.linalg.pinv(unit, rcond=_NOTHING_LEFT, hermitian=True)
        if np.linalg.matrix_rank(unit, tol=_NOTHING_LEFT, hermitian=True) == len(unit):
            return
        said = [
            t for t, own in zip(fit.terms, np.diag(inverse @ unit), strict=True) if own < 1 - 1e-6
        ]
    else:
        said = [term for term, size in zip(fit.terms, scale, strict=True) if not size]
    names = [term for term in said if term != INTERCEPT]
    raise ComparisonError("predictors-say-the-same", terms=", ".join(names))


def _logistic(
    squares: Squares, fit: Regression, permutations: int, rng: np.random.Generator, work: Work
) -> tuple[Numbers, Numbers, Numbers]:
    rests = [fit.rest(term) for term in range(len(fit.terms))]
    if squares.size > MOST_BODIES:
        raise ComparisonError("too-many-bodies", bodies=squares.size, most=MOST_BODIES)
    ready = logistic_fit(known_pairs(squares.written_out(), rests))
    drawn = work.draw(logistic_draws, ready, permutations, ready.a_block, rng)
    return ready.estimate, ready.statistic, drawn
