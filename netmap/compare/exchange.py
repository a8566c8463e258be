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
from netmap.compare.squares import lay_over
from netmap.compare.work import HERE, Block, Work

__all__ = ["Exchanged", "exchange_test"]

Numbers = npt.NDArray[np.float64]
_AT_ONCE = 4_000_000


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
    before, after = (squares.cells(number).toarray() > 0 for number in (0, 1))
    pairs = _pairs(before, after, asked, squares.directed)
    seen = float(pairs.difference(np.zeros((1, len(pairs.gained)), bool))[0])
    drawn = np.full(1, np.nan)
    if not np.isnan(seen):
        a_block = max(1, min(512, _AT_ONCE // max(len(pairs.gained), 1)))
        drawn = work.draw(_block, pairs, permutations, a_block, rng)[:, 0]
    return pd.Series({"statistic": seen, **chances(seen, drawn)._asdict()}, name=asked.value)


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Of the pairs that differ: ties and returned ties each has more in the later wave; and sums over all pairs."""

    gained: Numbers
    returned: Numbers
    ties: tuple[float, float]
    mutual: tuple[float, float]
    possible: int
    asked: Exchanged

    def difference(self, exchanged: npt.NDArray[np.bool_]) -> Numbers:
        """Give later less earlier, with some pairs exchanged."""
        more = exchanged @ self.gained
        if self.asked is Exchanged.DENSITY:
            whole = self.possible or np.nan
            return np.asarray((self.ties[1] - self.ties[0] - 2 * more) / whole)
        back = exchanged @ self.returned
        with np.errstate(divide="ignore", invalid="ignore"):
            later = (self.mutual[1] - back) / (self.ties[1] - more)
            return np.asarray(later - (self.mutual[0] + back) / (self.ties[0] + more))


def _pairs(
    before: npt.NDArray[np.bool_], after: npt.NDArray[np.bool_], asked: Exchanged, directed: bool
) -> _Pairs:
    upper = np.triu_indices(len(before), 1)
    ways = [(wave[upper], wave.T[upper]) for wave in (before, after)]
    ties = [there.astype(float) + (back if directed else 0) for there, back in ways]
    mutual = [
        2.0 * (there & back) if directed else np.full(len(there), np.nan) for there, back in ways
    ]
    differ = (before != after)[upper] | (before != after).T[upper]
    return _Pairs(
        (ties[1] - ties[0])[differ],
        (mutual[1] - mutual[0])[differ],
        (float(ties[0].sum()), float(ties[1].sum())),
        (float(mutual[0].sum()), float(mutual[1].sum())),
        len(upper[0]) * (1 + directed),
        asked,
    )


def _block(pairs: _Pairs, block: Block) -> Numbers:
    coins = block.rng().random((block.draws, len(pairs.gained))) < 0.5
    return pairs.difference(coins)[:, None]
