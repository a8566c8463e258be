"""Betweenness from a sample of institutions, with how far it may be off: for networks too large to count all ways."""

from __future__ import annotations

import math
from collections.abc import Sequence

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.matrix import is_directed, over_nodes
from netmap.metrics.paths import depends_on, pairs_of_others

__all__ = ["betweenness_sampled"]

_BATCHES = 16
_SURE = 0.95

Vector = npt.NDArray[np.float64]


def betweenness_sampled(
    network: nx.Graph,
    sources: int = 256,
    weight: str | None = None,
    normalized: bool = False,
    *,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """Estimate betweenness from the shortest ways that begin at some institutions, drawn by chance.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    sources
        From how many institutions ways are followed. Error falls with its square root.
    weight
        Tie attribute that says how strong a tie is: the stronger, the shorter. ``None`` counts steps.
    normalized
        Divide by the number of pairs of others.
    rng
        Source of chance: the same seed draws the same institutions.

    Returns
    -------
    pandas.DataFrame
        Index: every institution. ``betweenness``: the estimate. ``standard_error``: how far it is off as a rule, from
        the spread between sixteen parts of the sample. ``bound``: by how much it is off at most, for all institutions
        at once, in at least 95 of 100 draws, whatever the network (Hoeffding): wide, but sure. Both are 0 where every
        institution is a source; the standard error is ``NaN`` with a single one.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Raw and normalised as :func:`netmap.metrics.betweenness`. Good for finding the few through whom most ways lead.
    Small values come from few sources, so that their standard error is itself unsure and often too low: do not put
    bodies in order that differ by less than three of them.

    References
    ----------
    .. [1] Brandes, U., Pich, C. (2007). Centrality estimation in large networks. Int. J. Bifurcation and Chaos 17.
    .. [2] Jacob, R. et al. (2005). Algorithms for centrality indices. In: Network Analysis, LNCS 3418, 62-82.

    Examples
    --------
    >>> found = betweenness_sampled(nx.star_graph(3), rng=np.random.default_rng(1))
    >>> found["betweenness"].tolist(), found["bound"].tolist()
    ([3.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0])
    """
    size = len(network)
    drawn = rng.permutation(size)[: max(sources, 1)]
    batches = np.array_split(drawn, min(_BATCHES, max(len(drawn), 1)))
    parts = [depends_on(network, weight, batch, len(drawn)) for batch in batches]
    estimate, error = _summed(parts, batches, size)
    per_pair = 1.0 if is_directed(network) else 0.5
    bound = np.full(size, _hoeffding(size, len(drawn)))
    table = np.column_stack([estimate, error, bound]) * per_pair
    scale = 1 / pairs_of_others(network) if normalized else 1.0
    index = over_nodes(network, estimate, "").index
    names = ["betweenness", "standard_error", "bound"]
    return pd.DataFrame(table * scale, index=index, columns=names)


def _summed(
    parts: Sequence[Vector], batches: Sequence[npt.NDArray[np.int64]], size: int
) -> tuple[Vector, Vector]:
    """Scale the sum up to all sources, and give its standard error from the spread between parts."""
    drawn = sum(len(batch) for batch in batches)
    if not drawn:
        return np.zeros(size), np.zeros(size)
    estimate = np.sum(parts, axis=0) * size / drawn
    if drawn == size:
        return estimate, np.zeros(size)
    if len(batches) < 2:
        return estimate, np.full(size, math.nan)
    each = np.array([part * size / len(b) for part, b in zip(parts, batches, strict=True)])
    left_out = math.sqrt(1 - drawn / size)
    return estimate, each.std(axis=0, ddof=1) / math.sqrt(len(batches)) * left_out


def _hoeffding(size: int, drawn: int) -> float:
    """Half the width for all bodies at once: each source adds between 0 and the number of others but two."""
    if drawn >= size:
        return 0.0
    return size * (size - 2) * math.sqrt(math.log(2 * size / (1 - _SURE)) / (2 * drawn))
