"""Which institutions have the same place: alike ties to the same others, and blocks of them."""

from __future__ import annotations

from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.matrix import adjacency, over_nodes

__all__ = ["Likeness", "alike_to_others", "concor", "reduced_image", "structural_equivalence"]

_MOST_ROUNDS = 200
_SETTLED = 1e-6
_ROUNDING = 1e-12  # what sums of strengths may be off by

Matrix = npt.NDArray[np.float64]


class Likeness(StrEnum):
    """How the ties of two institutions are compared."""

    CORRELATION = "correlation"
    EUCLIDEAN = "euclidean"
    HAMMING = "hamming"


def structural_equivalence(
    network: nx.Graph, method: str = Likeness.CORRELATION, weight: str | None = None
) -> pd.DataFrame:
    """How alike the ties of each two institutions are: whom they name and who names them.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    method
        ``correlation``: 1 the same place, -1 the opposite. ``euclidean``: 0 the same place, larger less alike.
        ``hamming``: how many ties differ (with ``weight``, by how much).
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.

    Returns
    -------
    pandas.DataFrame
        Every institution by every institution. A correlation is ``NaN`` where an institution's ties to the others do
        not vary: it is tied to all of them, or to none. The diagonal is 1, or 0 for the distances.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Ties between the two themselves are left out, as are ties to oneself. Rows and columns both count, so without
    direction each difference counts twice, as in R's sna.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 366-375.

    Examples
    --------
    >>> structural_equivalence(nx.star_graph(3), "hamming").loc[1].to_dict()
    {0: 4.0, 1: 0.0, 2: 0.0, 3: 0.0}
    """
    chosen = Likeness(method)
    ties = adjacency(network, weight).toarray()
    values = _correlations(ties) if chosen is Likeness.CORRELATION else _differences(ties, chosen)
    index = over_nodes(network, np.zeros(len(ties)), "").index
    return pd.DataFrame(values, index=index, columns=index)


def _differences(ties: Matrix, method: Likeness) -> Matrix:
    """Sum differences over all others; for ``k`` one of the two nothing is summed."""
    size = len(ties)
    found = np.zeros((size, size))
    for one in range(size):
        apart = np.abs(ties - ties[one]), np.abs(ties.T - ties.T[one])
        both = sum(part**2 if method is Likeness.EUCLIDEAN else part for part in apart)
        both[:, one] = 0
        np.fill_diagonal(both, 0)
        found[one] = both.sum(axis=1)
    return np.sqrt(found) if method is Likeness.EUCLIDEAN else found


def alike_to_others(ties: Matrix, asked: npt.NDArray[np.bool_]) -> Matrix:
    """Say of the pairs asked for, 1 or 0, whether the ties of both to all others are the same.

    Bodies asked about in most pairs come first, for one look at a body answers all its pairs.
    """
    found, left = np.zeros(ties.shape), asked.copy()
    for one in np.argsort(-asked.sum(axis=1), kind="stable"):
        if not left[one].any():
            continue
        differs = (ties != ties[one]) | (ties.T[one] != ties.T)
        differs[:, one] = False
        np.fill_diagonal(differs, False)
        found[one] = found[:, one] = ~differs.any(axis=1)
        left[one] = left[:, one] = False
    return found


def _correlations(ties: Matrix) -> Matrix:
    """Correlate rows and columns of each two over all the others, from sums less what is between the two."""
    count = 2.0 * (len(ties) - 2)
    between = ties + ties.T
    sums = (ties.sum(axis=1) + ties.sum(axis=0))[:, None] - between
    every = (np.square(ties).sum(axis=1) + np.square(ties).sum(axis=0))[:, None]
    squares = every - np.square(ties) - np.square(ties.T)
    spread = np.clip(count * squares - np.square(sums), 0, None)
    spread[spread <= _ROUNDING * np.maximum(count * every, np.square(sums))] = 0
    together = count * (ties @ ties.T + ties.T @ ties) - sums * sums.T
    scale = np.sqrt(spread) * np.sqrt(spread.T)
    found = np.divide(together, scale, out=np.full_like(scale, np.nan), where=scale > 0)
    return _with_oneself(np.clip(found, -1, 1), ties)


def _with_oneself(found: Matrix, ties: Matrix) -> Matrix:
    """Put 1 on the diagonal where an institution's ties to the others vary, else nothing."""
    others = len(ties) - 1
    named = np.concatenate([ties, ties.T], axis=1)
    held = (named > 0).sum(axis=1)
    top = named.max(axis=1, initial=0)
    alike = (held == 0) | ((held == 2 * others) & ((named == top[:, None]).sum(axis=1) == held))
    np.fill_diagonal(found, np.where(alike, np.nan, 1.0))
    return found


def _alike(ties: Matrix) -> Matrix:
    """Correlations with every gap filled: 1 where all ties are the same (two isolates), else 0."""
    found = _correlations(ties)
    unknown = np.isnan(found)
    filled: Matrix = np.where(unknown, alike_to_others(ties, unknown), found)
    return filled


def concor(network: nx.Graph, splits: int = 2, weight: str | None = None) -> pd.Series:
    """Part institutions into blocks of alike place, by correlating correlations until only 1 and -1 are left.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    splits
        How often each block is parted in two: 2 gives up to four blocks.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.

    Returns
    -------
    pandas.Series
        Of whole numbers from 1, in the order of the network. A block that cannot be parted further stays whole.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Where a correlation is undefined (nobody or everybody is a partner) it counts as 1 between two whose ties are the
    same, else as 0.

    References
    ----------
    .. [1] Breiger, R. L., Boorman, S. A., Arabie, P. (1975). An algorithm for clustering relational data. J. Math.
       Psychology 12, 328-383.

    Examples
    --------
    >>> concor(nx.complete_bipartite_graph(2, 3), splits=1).tolist()
    [1, 1, 2, 2, 2]
    """
    ties = adjacency(network, weight).toarray()
    alike, blocks = _alike(ties), [np.arange(len(ties))]
    for _ in range(splits):
        blocks = [part for block in blocks for part in _parted(alike, block)]
    number = np.zeros(len(ties), dtype=np.int64)
    for place, block in enumerate(sorted((b for b in blocks if len(b)), key=lambda b: b.min()), 1):
        number[block] = place
    return over_nodes(network, number, "node_block", "int64")


def _parted(alike: Matrix, block: npt.NDArray[np.int64]) -> list[npt.NDArray[np.int64]]:
    """Part a block in two by the sign of what repeated correlation settles at."""
    if len(block) < 3:
        return [block]
    settled = _settle(alike[np.ix_(block, block)])
    with_first = settled[0] > 0
    return [block] if with_first.all() else [block[with_first], block[~with_first]]


def _settle(alike: Matrix) -> Matrix:
    for _ in range(_MOST_ROUNDS):
        spread = alike - alike.mean(axis=0)
        length = np.sqrt(np.square(spread).sum(axis=0))
        unit = np.divide(spread, length, out=np.zeros_like(spread), where=length > _SETTLED**2)
        after: Matrix = unit.T @ unit
        if np.abs(after - alike).max() < _SETTLED:
            return after
        alike = after
    return alike


def reduced_image(
    network: nx.Graph, blocks: pd.Series, cutoff: float | None = None
) -> pd.DataFrame:
    """Say which blocks are tied to which: the density of ties between each two blocks, or a picture of it.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    blocks
        Block of each institution, as :func:`concor` or another grouping gives it.
    cutoff
        Give 1 where density is at least this much, else 0. ``None`` leaves densities.

    Returns
    -------
    pandas.DataFrame
        Blocks by blocks. ``NaN`` for a block of one with itself: there can be no tie.

    Notes
    -----
    The usual cutoff is the density of the whole network.

    References
    ----------
    .. [1] White, H. C., Boorman, S. A., Breiger, R. L. (1976). Social structure from multiple networks I. AJS 81.

    Examples
    --------
    >>> pairs = nx.complete_bipartite_graph(2, 3)
    >>> reduced_image(pairs, concor(pairs, splits=1)).to_dict()
    {1: {1: 0.0, 2: 1.0}, 2: {1: 1.0, 2: 0.0}}
    """
    names = sorted(set(blocks))
    told = [[float(block == name) for name in names] for block in blocks]
    member = np.array(told).reshape(len(blocks), len(names))
    found = member.T @ adjacency(network).toarray() @ member
    sizes = member.sum(axis=0)
    possible = np.outer(sizes, sizes) - np.diag(sizes)
    share = np.divide(found, possible, out=np.full_like(found, np.nan), where=possible > 0)
    if cutoff is not None:
        share = np.where(np.isnan(share), np.nan, (share >= cutoff).astype(np.float64))
    index = pd.Index(names, name="block")
    return pd.DataFrame(share, index=index, columns=index)
