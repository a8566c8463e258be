"""Threes of institutions: whether a partner's partner is a partner, and what threes there are."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.matrix import adjacency, either_way, flat, over_nodes, row_sums
from netmap.metrics.worth import pays

__all__ = ["TRIADS", "clustering", "transitivity", "triad_census"]

TRIADS = (
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U",
    "030T", "030C", "201", "120D", "120U", "120C", "210", "300",
)  # fmt: skip
"""The codes of Holland and Leinhardt: mutual, one-sided and null pairs, and a letter for the direction."""

_PLAIN_WEDGE = 4e-6  # seconds that networkx takes for two ties from one institution


def transitivity(network: nx.Graph) -> float:
    """Which share of two-step ways a -> b -> c is closed by a tie a -> c.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    float
        From 0 to 1; ``nan`` where there is no way of two steps.

    Notes
    -----
    Ties are followed in their direction. Without direction it is three times the triangles over the connected threes,
    the "clustering coefficient of the network".

    References
    ----------
    .. [1] Holland, P. W., Leinhardt, S. (1971). Transitivity in structural models of small groups. Comparative Group
       Studies 2, 107-124.
    .. [2] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 243-248.

    Examples
    --------
    >>> transitivity(nx.DiGraph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).__round__(3)
    0.333
    """
    ties = adjacency(network)
    ways = csr_array(ties @ ties)
    there_and_elsewhere = float(ways.sum() - ways.trace())
    closed = float(ways.multiply(ties).sum())
    return closed / there_and_elsewhere if there_and_elsewhere else float("nan")


def clustering(network: nx.Graph) -> pd.Series:
    """Which share of the pairs of each institution's partners is tied to one another.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Index: every institution, 0 to 1. ``NaN`` with fewer than two partners: there is no pair.

    Notes
    -----
    Direction does not matter. NetworkX puts 0 where it is undefined, which lowers a mean for no reason.

    References
    ----------
    .. [1] Watts, D. J., Strogatz, S. H. (1998). Collective dynamics of "small-world" networks. Nature 393, 440-442.

    Examples
    --------
    >>> clustering(nx.Graph([("ops", "sp"), ("ops", "gok"), ("sp", "gok"), ("ops", "kpp")])).round(
    ...     3
    ... ).to_dict()
    {'ops': 0.333, 'sp': 1.0, 'gok': 1.0, 'kpp': nan}
    """
    tied = either_way(adjacency(network))
    partners = row_sums(tied)
    around = row_sums(csr_array((tied @ tied).multiply(tied)))
    pairs = partners * (partners - 1)
    share = np.divide(around, pairs, out=np.full(len(pairs), np.nan), where=pairs > 0)
    return over_nodes(network, share, "node_clustering")


def triad_census(network: nx.Graph) -> pd.Series:
    """How many threes of institutions there are of each of the 16 kinds.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Of whole numbers. Index: the codes of Holland and Leinhardt, ``003`` (no tie) to ``300`` (all ties mutual).

    Notes
    -----
    Without direction a tie counts as mutual, so that only ``003``, ``102``, ``201`` and ``300`` occur.

    References
    ----------
    .. [1] Holland, P. W., Leinhardt, S. (1970). A method for detecting structure in sociometric data. AJS 76, 492-513.
    .. [2] Batagelj, V., Mrvar, A. (2001). A subquadratic triad census algorithm. Social Networks 23, 237-243.

    Examples
    --------
    >>> census = triad_census(nx.DiGraph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")]))
    >>> census[census > 0].to_dict()
    {'012': 1, '021C': 2, '030T': 1}
    """
    found = _census(network)
    index = pd.Index(TRIADS, name="triad", dtype="str")
    return pd.Series([found[code] for code in TRIADS], index=index, name="triads", dtype="int64")


def _census(network: nx.Graph) -> dict[str, int]:
    ties = adjacency(network)
    if not pays(_PLAIN_WEDGE * float(np.square(np.diff(ties.indptr)).sum())):
        plain: dict[str, int] = nx.triadic_census(nx.DiGraph(flat(network)))
        return plain
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.triads import census

    return census(from_matrix(ties), from_matrix(csr_array(ties.T)))
