"""Pairs of institutions: whether ties are returned."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import networkx as nx
import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.matrix import adjacency, is_directed
from netmap.metrics.worth import is_large

__all__ = ["Reciprocity", "dyad_census", "reciprocated_ties", "reciprocity"]


class Reciprocity(StrEnum):
    """What the share of returned ties is a share of."""

    EDGEWISE = "edgewise"
    DYADIC = "dyadic"
    DYADIC_NONNULL = "dyadic_nonnull"


@dataclass(frozen=True)
class _Dyads:
    mutual: int
    one_sided: int
    null: int


def _dyads(network: nx.Graph) -> _Dyads:
    ties = adjacency(network)
    mutual = _mutual_pairs(ties)
    size, one_sided = len(network), ties.nnz - 2 * mutual
    return _Dyads(mutual, one_sided, size * (size - 1) // 2 - mutual - one_sided)


def _mutual_pairs(ties: csr_array[np.float64]) -> int:
    if is_large(ties.nnz):
        from netmap.metrics.kernels.csr import from_matrix
        from netmap.metrics.kernels.dyads import mutual_pairs

        return mutual_pairs(from_matrix(ties))
    return int(ties.multiply(ties.T).sum()) // 2


def reciprocated_ties(network: nx.Graph) -> float:
    """How many ties are returned; ``nan`` if ties have no direction.

    Examples
    --------
    >>> reciprocated_ties(nx.DiGraph([("ops", "sp"), ("sp", "ops"), ("ops", "gok")]))
    2.0
    """
    return 2.0 * _dyads(network).mutual if is_directed(network) else float("nan")


def reciprocity(network: nx.Graph, method: str = Reciprocity.EDGEWISE) -> float:
    """Which share of ties, or of pairs, is mutual.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    method
        ``edgewise``: ties that are returned, of all ties. ``dyadic_nonnull``: mutual pairs, of pairs with any tie.
        ``dyadic``: pairs alike both ways (mutual, or not tied at all), of all pairs.

    Returns
    -------
    float
        From 0 to 1. ``nan`` where there is nothing to share out (no ties; under ``dyadic`` no pairs), and for a network
        whose ties have no direction: there nobody can fail to return one.

    Notes
    -----
    In a network built ``as_said`` a body that did not answer returns nothing: read it beside the response.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 514-518.
    .. [2] Butts, C. T. (2008). Social network analysis with sna. Journal of Statistical Software 24(6).

    Examples
    --------
    >>> network = nx.DiGraph([("ops", "sp"), ("sp", "ops"), ("ops", "gok")])
    >>> [round(reciprocity(network, method), 3) for method in Reciprocity]
    [0.667, 0.667, 0.5]
    """
    chosen = Reciprocity(method)
    if not is_directed(network):
        return float("nan")
    d = _dyads(network)
    part, whole = {
        Reciprocity.EDGEWISE: (2 * d.mutual, 2 * d.mutual + d.one_sided),
        Reciprocity.DYADIC: (d.mutual + d.null, d.mutual + d.one_sided + d.null),
        Reciprocity.DYADIC_NONNULL: (d.mutual, d.mutual + d.one_sided),
    }[chosen]
    return part / whole if whole else float("nan")


def dyad_census(network: nx.Graph) -> pd.Series:
    """How many pairs of institutions are tied both ways, one way, or not at all.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Of whole numbers: ``mutual``, ``asymmetric``, ``null``.

    Notes
    -----
    Without direction a tie counts as mutual. A body that did not answer returns nothing: its mutual pairs may be hidden
    among the asymmetric ones.

    References
    ----------
    .. [1] Holland, P. W., Leinhardt, S. (1970). A method for detecting structure in sociometric data. AJS 76, 492-513.

    Examples
    --------
    >>> dyad_census(nx.DiGraph([("ops", "sp"), ("sp", "ops"), ("ops", "gok")])).to_dict()
    {'mutual': 1, 'asymmetric': 1, 'null': 1}
    """
    found = _dyads(network)
    counts = {"mutual": found.mutual, "asymmetric": found.one_sided, "null": found.null}
    return pd.Series(counts, name="dyads", dtype="int64")
