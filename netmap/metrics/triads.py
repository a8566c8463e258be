"""Threes of institutions: whether a partner's partner is a partner, and what threes there are."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.matrix import adjacency, over_nodes, row_sums, tied_either_way
from netmap.metrics.two_steps import ways_between
from netmap.metrics.worth import pays

__all__ = ["TRIADS", "clustering", "transitivity", "triad_census"]

TRIADS = (
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U",
    "030T", "030C", "201", "120D", "120U", "120C", "210", "300",
)  # fmt: skip
"""The codes of Holland and Leinhardt: mutual, one-sided and null pairs, and a letter for the direction."""

_PLAIN_WEDGE = 1.2e-7  # seconds that products of matrices take for two ties from one institution


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
    back = csr_array(ties.T)
    there_and_back = float(ties.multiply(back).sum())
    there_and_elsewhere = float(row_sums(back) @ row_sums(ties)) - there_and_back
    closed = float(ways_between(ties, ties, ties).sum())
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
    tied = tied_either_way(network)
    partners = row_sums(tied)
    around = row_sums(ways_between(tied, tied, tied))
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
        return _multiplied(ties)
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.triads import census

    return census(from_matrix(ties), from_matrix(csr_array(ties.T)))


def _multiplied(ties: csr_array[np.float64]) -> dict[str, int]:
    """Count by products of the mutual and the one-sided ties (Moody 1998); the rest follows from totals."""
    size, back = ties.shape[0], csr_array(ties.T)
    mutual = csr_array(ties.multiply(back))
    given = csr_array(ties - mutual)
    got = csr_array(given.T)
    two_steps, from_one, to_one = given @ given, got @ given, given @ got
    both, on, off = mutual @ mutual, mutual @ given, mutual @ got
    found = {
        "021D": _open(from_one, mutual, given) / 2, "021U": _open(to_one, mutual, given) / 2,
        "021C": _open(two_steps, mutual, given),
        "111D": _open(off, mutual, given), "111U": _open(on, mutual, given),
        "030T": _sum(two_steps, given), "030C": _sum(two_steps, got) / 3,
        "201": _open(both, mutual, given) / 2,
        "120D": _sum(from_one, mutual) / 2, "120U": _sum(to_one, mutual) / 2,
        "120C": _sum(two_steps, mutual),
        "210": _sum(both, given), "300": _sum(both, mutual) / 6,
    }  # fmt: skip
    whole = {kind: round(count) for kind, count in found.items()}
    pairs = {"102": mutual.nnz // 2, "012": given.nnz}
    for kind, place in (("102", 0), ("012", 1)):
        in_several = sum(int(name[place]) * count for name, count in whole.items())
        pairs[kind] = pairs[kind] * (size - 2) - in_several
    none = size * (size - 1) * (size - 2) // 6 - sum(whole.values()) - sum(pairs.values())
    every = {"003": none, **pairs, **whole}
    return {kind: every[kind] for kind in TRIADS}


def _sum(ways: csr_array[np.float64], ties: csr_array[np.float64]) -> float:
    """How many ways of two steps go between the ends of some ties."""
    return float(ways.multiply(ties).sum())


def _open(
    ways: csr_array[np.float64], mutual: csr_array[np.float64], given: csr_array[np.float64]
) -> float:
    """How many go between two that are not tied."""
    apart = float(ways.sum()) - float(ways.trace())
    return apart - _sum(ways, mutual) - _sum(ways, given) - _sum(ways, csr_array(given.T))
