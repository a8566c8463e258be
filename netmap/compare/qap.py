"""Whether two patterns of ties are alike beyond what chance would give: the quadratic assignment procedure."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.chance import chances, keys_of
from netmap.compare.products import Crossing, crossing
from netmap.compare.squares import Pairs, Squares, lay_over
from netmap.compare.work import HERE, Block, Work

__all__ = ["PERMUTATIONS", "qap_correlation"]

PERMUTATIONS = 1000
"""How many permutations a test draws unless told."""

_FLAT = 1e-12  # share of the squares below which a pattern is the same everywhere
_FEWEST = 3  # bodies below which there is nothing to shuffle


def qap_correlation(
    G1: Pairs,
    G2: Pairs,
    permutations: int = PERMUTATIONS,
    *,
    rng: np.random.Generator,
    weight: str | None = None,
    work: Work = HERE,
) -> pd.Series:
    """How alike two patterns of ties are, and whether bodies shuffled at random would be as much alike.

    Ties of one body hang together, so that a usual test of a correlation finds too much. Here the bodies of one
    pattern change places at random, its shape kept, and the correlation is taken anew. The more so the higher the
    statistic, from -1 to 1: 1 says the same pairs are tied in both. Two waves, or two layers of one wave.

    Parameters
    ----------
    G1, G2
        Networks, or square tables of numbers with the bodies as rows and columns. Bodies that only one has are left
        out; isolates stay. Ordered pairs count where ties have a direction.
    permutations
        How many draws; no p is below ``1 / (permutations + 1)``.
    rng
        The chance.
    weight
        Tie attribute to correlate, such as ``strength``; whether there is a tie, unless told.
    work
        Where draws run, and who is told.

    Returns
    -------
    pandas.Series
        ``statistic`` (Pearson's correlation over pairs), ``p_greater``, ``p_less``, ``p_two_sided``; ``NaN`` where one
        pattern is the same everywhere or there are fewer than three bodies.

    Raises
    ------
    ComparisonError
        A table is not square or holds what is not a number; fewer than one permutation; cancelled.

    References
    ----------
    .. [1] Krackhardt, D. (1988). Predicting with networks: nonparametric multiple regression analysis of dyadic data.
       Social Networks 10, 359-381.

    Examples
    --------
    >>> import networkx as nx
    >>> ring = nx.cycle_graph(6)
    >>> qap_correlation(ring, ring, 99, rng=np.random.default_rng(1)).round(2).to_dict()
    {'statistic': 1.0, 'p_greater': 0.04, 'p_less': 1.0, 'p_two_sided': 0.04}
    """
    squares = lay_over(G1, [G2], weight)
    seen, moments = _correlation(squares)
    if math.isnan(seen):
        return _told(seen, np.full(1, np.nan))
    ready = _Shuffled(crossing([squares.values[1]], [squares.counted(0)], permutations), moments)
    drawn = work.draw(_block, ready, permutations, ready.crossing.a_block, rng)
    return _told(seen, drawn[:, 0])


@dataclass(frozen=True)
class _Moments:
    """What a shuffle leaves as it is: how many pairs, means, deviations."""

    pairs: int
    means: float
    deviations: float

    def correlation(self, product: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return (product / self.pairs - self.means) / self.deviations


@dataclass(frozen=True)
class _Shuffled:
    crossing: Crossing
    moments: _Moments


def _block(shuffled: _Shuffled, block: Block) -> npt.NDArray[np.float64]:
    found = shuffled.crossing.products(keys_of(block.rng(), block.draws))
    return shuffled.moments.correlation(found[:, 0])


def _correlation(squares: Squares) -> tuple[float, _Moments]:
    pairs, (one, other) = squares.dyads, (squares.counted(0), squares.counted(1))
    undefined = _Moments(pairs, math.nan, math.nan)
    if squares.size < _FEWEST:
        return math.nan, undefined
    mean_one, mean_other = one.sum() / pairs, other.sum() / pairs
    squares_of = [matrix.multiply(matrix).sum() / pairs for matrix in (one, other)]
    spread = [squares_of[0] - mean_one**2, squares_of[1] - mean_other**2]
    if any(own <= _FLAT * whole for own, whole in zip(spread, squares_of, strict=True)):
        return math.nan, undefined
    moments = _Moments(pairs, mean_one * mean_other, math.sqrt(spread[0] * spread[1]))
    return float(moments.correlation(np.array(one.multiply(other).sum()))), moments


def _told(seen: float, drawn: npt.NDArray[np.float64]) -> pd.Series:
    return pd.Series({"statistic": seen, **chances(seen, drawn)._asdict()}, name="qap")
