"""Whether two patterns of ties are alike beyond what chance would give: the quadratic assignment procedure."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.compare.chance import chances, keys_of
from netmap.compare.products import Crossing, crossing
from netmap.compare.squares import Matrix, Pairs, Squares, lay_over
from netmap.compare.work import HERE, Block, Work

__all__ = ["PERMUTATIONS", "qap_correlation"]

Numbers = npt.NDArray[np.float64]

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
        Networks, square tables of numbers with the bodies as rows and columns, or who is alike
        (:func:`netmap.compare.alike`). Bodies that only one has are left out; isolates stay. Ordered pairs count where
        ties have a direction. A cell that is not known is ``NaN``: the pair is left out, and in each draw those that
        then meet a cell that is not known (pairwise complete, as R's sna does).
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
    if not squares.is_known:
        squares = squares.written_out()
    seen = _seen(squares)
    if math.isnan(seen):
        return _told(seen, np.full(1, np.nan))
    ready = _shuffled(squares, permutations)
    drawn = work.draw(_block, ready, permutations, ready.crossing.a_block, rng)
    return _told(seen, drawn[:, 0])


@dataclass(frozen=True)
class _Sums:
    """Sums over the pairs that count: how many, of each pattern, of its squares, and of the two multiplied."""

    pairs: Numbers
    one: Numbers
    other: Numbers
    one_squared: Numbers
    other_squared: Numbers
    both: Numbers

    def correlation(self) -> Numbers:
        """Give Pearson's correlation; ``NaN`` where one pattern is the same everywhere."""
        with np.errstate(divide="ignore", invalid="ignore"):
            means = self.one / self.pairs, self.other / self.pairs
            whole = self.one_squared / self.pairs, self.other_squared / self.pairs
            spread = [square - mean**2 for square, mean in zip(whole, means, strict=True)]
            found = (self.both / self.pairs - means[0] * means[1]) / np.sqrt(spread[0] * spread[1])
        flat = [own <= _FLAT * square for own, square in zip(spread, whole, strict=True)]
        return np.asarray(np.where(flat[0] | flat[1], np.nan, found))


@dataclass(frozen=True)
class _Shuffled:
    """What is shuffled, and the sums over all pairs, which a shuffle leaves as they are where every pair is known."""

    crossing: Crossing
    sums: _Sums
    is_known: bool


def _shuffled(squares: Squares, draws: int) -> _Shuffled:
    if squares.is_known:
        ready = crossing([squares.values[1]], [squares.counted(0)], draws, squares.share)
    else:
        ready = crossing(
            _with_gaps(squares, 1), list(map(squares.once, _with_gaps(squares, 0))), draws
        )
    return _Shuffled(ready, _sums(squares), squares.is_known)


def _with_gaps(squares: Squares, number: int) -> list[Matrix]:
    """Give a pattern, its squares and where it says nothing."""
    found = squares.cells(number)
    return [found, csr_array(found.power(2)), squares.unknown[number]]


def _sums(squares: Squares) -> _Sums:
    """Add up everything that is told, whether the other pattern says something of the pair or not."""
    sums = np.array([squares.total(number) for number in (0, 1)])
    squared = np.array([squares.product(number, number) for number in (0, 1)])
    known = squares.dyads - sum(float(squares.once(gaps).sum()) for gaps in squares.unknown)
    both = np.array(squares.product(0, 1))
    return _Sums(np.array(known), sums[0], sums[1], squared[0], squared[1], both)


def _block(shuffled: _Shuffled, block: Block) -> Numbers:
    found = shuffled.crossing.products(keys_of(block.rng(), block.draws))
    sums = replace(shuffled.sums, both=found[:, 0, 0])
    return (sums if shuffled.is_known else _known_in_both(sums, found)).correlation()[:, None]


def _known_in_both(sums: _Sums, found: Numbers) -> _Sums:
    """Take out the pairs of which one of the two says nothing; those of which neither does were taken out twice.

    ``found`` are the products of the second pattern, its squares and its gaps, with the same of the first.
    """
    return _Sums(
        sums.pairs + found[:, 2, 2], sums.one - found[:, 2, 0], sums.other - found[:, 0, 2],
        sums.one_squared - found[:, 2, 1], sums.other_squared - found[:, 1, 2], found[:, 0, 0],
    )  # fmt: skip


def _seen(squares: Squares) -> float:
    if squares.size < _FEWEST:
        return math.nan
    sums = _sums(squares)
    if not squares.is_known:
        still = list(map(squares.once, _with_gaps(squares, 0)))
        met = [[float(a.multiply(b).sum()) for b in still] for a in _with_gaps(squares, 1)]
        sums = _known_in_both(sums, np.array([met]))
    return float(np.ravel(sums.correlation())[0])


def _told(seen: float, drawn: Numbers) -> pd.Series:
    return pd.Series({"statistic": seen, **chances(seen, drawn)._asdict()}, name="qap")
