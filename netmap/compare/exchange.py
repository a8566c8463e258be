"""Whether density or reciprocity changed beyond chance: the waves of each pair of bodies exchanged at random."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.chance import chances
from netmap.compare.qap import PERMUTATIONS
from netmap.compare.squares import Codes, Squares, lay_over
from netmap.compare.work import HERE, Block, Work

__all__ = ["Exchanged", "exchange_test"]

Numbers = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]
_A_BLOCK = 512


class Exchanged(StrEnum):
    """What is compared."""

    DENSITY = "density"
    RECIPROCITY = "reciprocity"


def exchange_test(
    G1: nx.Graph,
    G2: nx.Graph,
    measure: str = "density",
    permutations: int = PERMUTATIONS,
    *,
    rng: np.random.Generator,
    work: Work = HERE,
) -> pd.Series:
    """Whether density or reciprocity of two waves differs by more than chance.

    If nothing changed but by chance, what a pair had before and has after might as well stand the other way round.
    Each pair's two waves are exchanged or not by the toss of a coin, both directions of it together.

    Parameters
    ----------
    G1, G2
        The earlier and the later network; bodies that only one has are left out.
    measure
        ``density``, or ``reciprocity``: the share of ties that are returned.
    permutations
        How many draws; no p is below ``1 / (permutations + 1)``.
    rng
        The chance.
    work
        Where draws run, and who is told.

    Returns
    -------
    pandas.Series
        ``statistic`` (later less earlier), ``p_greater``, ``p_less``, ``p_two_sided``; ``NaN`` where there is no pair,
        for reciprocity also where a wave has no tie or ties have no direction.

    Notes
    -----
    Pairs are taken to change independently of one another. Where single bodies turn many of their pairs at once, the
    interval of :func:`netmap.compare.seen_changes` is the more careful one.

    Examples
    --------
    >>> found = exchange_test(
    ...     nx.path_graph(8), nx.complete_graph(8), permutations=99, rng=np.random.default_rng(1)
    ... )
    >>> found.round(2).to_dict()
    {'statistic': 0.75, 'p_greater': 0.01, 'p_less': 1.0, 'p_two_sided': 0.01}
    """
    asked = Exchanged(measure)
    squares = lay_over(G1, [G2])
    pairs = _pairs(squares, asked)
    seen = float(pairs.difference(np.zeros((1, len(pairs.many)), np.int64))[0])
    drawn = np.full(1, np.nan)
    if not np.isnan(seen):
        drawn = work.draw(_block, pairs, permutations, _A_BLOCK, rng)[:, 0]
    return pd.Series({"statistic": seen, **chances(seen, drawn)._asdict()}, name=asked.value)


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Pairs that differ, by how many ties and returned ties they have more in the later wave; and sums over all pairs.

    ``many`` is how many there are of each kind: of these, chance exchanges as many as heads fall in so many tosses.
    """

    gained: Numbers
    returned: Numbers
    many: Counts
    ties: tuple[float, float]
    mutual: tuple[float, float]
    possible: int
    asked: Exchanged

    def difference(self, exchanged: Counts) -> Numbers:
        """Give later less earlier, with so many pairs of each kind exchanged."""
        more = exchanged @ self.gained
        if self.asked is Exchanged.DENSITY:
            whole = self.possible or np.nan
            return np.asarray((self.ties[1] - self.ties[0] - 2 * more) / whole)
        back = exchanged @ self.returned
        with np.errstate(divide="ignore", invalid="ignore"):
            later = (self.mutual[1] - back) / (self.ties[1] - more)
            return np.asarray(later - (self.mutual[0] + back) / (self.ties[0] + more))


def _both_ways(squares: Squares, wave: int) -> tuple[Codes, Codes]:
    """Give the numbers of the pairs that are tied one way and of those tied the other way, the first named first."""
    tied = squares.cells(wave).tocoo()
    kept = (tied.data > 0) & (tied.row != tied.col)
    rows, columns = (end[kept].astype(np.int64) for end in (tied.row, tied.col))
    size = squares.size
    forth = rows < columns
    return np.sort(rows[forth] * size + columns[forth]), np.sort(
        columns[~forth] * size + rows[~forth]
    )


def _pairs(squares: Squares, asked: Exchanged) -> _Pairs:
    before, after = _both_ways(squares, 0), _both_ways(squares, 1)
    every = np.unique(np.concatenate([*before, *after]))
    ways = [[np.isin(every, way) for way in wave] for wave in (before, after)]
    ties = [there.astype(float) + (back if squares.directed else 0) for there, back in ways]
    mutual = [2.0 * (there & back) for there, back in ways]
    differ = (ways[0][0] != ways[1][0]) | (ways[0][1] != ways[1][1])
    more = np.column_stack([ties[1] - ties[0], mutual[1] - mutual[0]])[differ]
    kinds, many = np.unique(more, axis=0, return_counts=True)
    known = 1.0 if squares.directed else np.nan
    return _Pairs(
        kinds[:, 0],
        kinds[:, 1],
        many,
        (float(ties[0].sum()), float(ties[1].sum())),
        (known * float(mutual[0].sum()), known * float(mutual[1].sum())),
        squares.dyads,
        asked,
    )


def _block(pairs: _Pairs, block: Block) -> Numbers:
    heads = block.rng().binomial(pairs.many, 0.5, size=(block.draws, len(pairs.many)))
    return pairs.difference(heads)[:, None]
