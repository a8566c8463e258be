"""What a single tie is in the network: a bridge, a returned one, one inside a circle."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.cohesion import bridge_places
from netmap.metrics.edges import edges_of
from netmap.metrics.matrix import (
    adjacency,
    as_series,
    flat,
    is_directed,
    remembered,
    row_sums,
    tied_either_way,
)
from netmap.metrics.two_steps import ways_between
from netmap.metrics.ways import fits_in_full, ways_in_full
from netmap.network import Evidence, info

__all__ = [
    "bridging",
    "evidence",
    "over_ties",
    "overlap",
    "reciprocated",
    "simmelian",
    "tie_betweenness",
    "tie_ends",
    "tie_pairs",
    "tie_strength",
    "ties_of_edges",
]

Pair = tuple[Hashable, Hashable]
Places = npt.NDArray[np.int64]


def tie_pairs(network: nx.Graph) -> list[Pair]:
    """List the ties in the order of the network: each pair once, or each direction if ties have one."""
    nodes = list(network)
    rows, columns = (ends.tolist() for ends in tie_ends(network))
    return [(nodes[a], nodes[b]) for a, b in zip(rows, columns, strict=True)]


def over_ties(
    network: nx.Graph, values: Iterable[object], name: str, dtype: str = "float64"
) -> pd.Series:
    """Give values as a Series over every tie of the network, by ``source`` and ``target``."""
    index = remembered(network, "ties", lambda: _index(network))
    return as_series(values, index, name, dtype)


def _index(network: nx.Graph) -> pd.MultiIndex:
    pairs = tie_pairs(network)
    ends = [
        pd.Index([pair[end] for pair in pairs], tupleize_cols=False, dtype="object")
        for end in (0, 1)
    ]
    return pd.MultiIndex.from_arrays(ends, names=["source", "target"])


def tie_strength(network: nx.Graph, weight: str = "strength") -> pd.Series:
    """How strong each tie is.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ties without it count as 1.

    Returns
    -------
    pandas.Series
        Index: every tie (``source``, ``target``). Of several layers the strongest counts.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Examples
    --------
    >>> tie_strength(nx.Graph([("ops", "sp", {"strength": 3}), ("ops", "gok")])).tolist()
    [3.0, 1.0]
    """
    rows, columns = tie_ends(network)
    return over_ties(network, _at(adjacency(network, weight), rows, columns), "tie_strength")


def bridging(network: nx.Graph) -> pd.Series:
    """Whether a tie is the only link between two parts of the network.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Of bool. Index: every tie (``source``, ``target``).

    Notes
    -----
    Direction does not matter: two ties, one each way, are one link.

    References
    ----------
    .. [1] Tarjan, R. E. (1974). A note on finding the bridges of a graph. Inf. Process. Lett. 2, 160-161.

    Examples
    --------
    >>> bridging(nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).tolist()
    [False, False, False, True]
    """
    only, (rows, columns), size = bridge_places(network), tie_ends(network), len(network)
    low, high = np.minimum(rows, columns), np.maximum(rows, columns)
    values = np.isin(low * size + high, only[:, 0] * size + only[:, 1])
    return over_ties(network, values, "tie_bridge", "bool")


def tie_betweenness(network: nx.Graph) -> pd.Series:
    """On how many shortest ways between institutions each tie lies.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Index: every tie (``source``, ``target``). At least 1: the tie joins its own two.

    Notes
    -----
    Raw: ordered pairs if ties have a direction, unordered ones if not. A pair with several shortest ways is split
    between them. Steps are counted, strength is not.

    References
    ----------
    .. [1] Girvan, M., Newman, M. E. J. (2002). Community structure in social and biological networks. PNAS 99.

    Examples
    --------
    >>> tie_betweenness(nx.path_graph(4)).tolist()
    [3.0, 4.0, 3.0]
    """
    rows, columns = tie_ends(network)
    if fits_in_full(len(network)):
        found = remembered(network, "ways", lambda: ways_in_full(adjacency(network))).ties
        return over_ties(network, found[rows, columns], "tie_betweenness")
    known = nx.edge_betweenness_centrality(flat(network), normalized=False)
    both = known if is_directed(network) else known | {(b, a): v for (a, b), v in known.items()}
    return over_ties(network, [both[pair] for pair in tie_pairs(network)], "tie_betweenness")


def reciprocated(network: nx.Graph) -> pd.Series:
    """Whether a tie is returned.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        1 or 0. Index: every tie (``source``, ``target``). ``NaN`` where ties have no direction, and where the other
        side did not answer: it could not return anything.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 514-518.

    Examples
    --------
    >>> reciprocated(nx.DiGraph([("ops", "sp"), ("sp", "ops"), ("ops", "gok")])).tolist()
    [1.0, 0.0, 1.0]
    """
    rows, columns = tie_ends(network)
    if not is_directed(network):
        return over_ties(network, np.full(len(rows), np.nan), "tie_reciprocated")
    known = info(network)
    heard = np.array([known.has_answered(str(node)) for node in network], np.bool_)
    returned = _at(adjacency(network), columns, rows) > 0
    values = np.where(returned, 1.0, np.where(heard[columns], 0.0, np.nan))
    return over_ties(network, values, "tie_reciprocated")


def evidence(network: nx.Graph) -> pd.Series:
    """On what each tie rests: said by both sides, by one, or only written down.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`; edges of any other graph carry it as ``evidence``, or it is missing.

    Returns
    -------
    pandas.Series
        Of codes, the best evidence of all layers (``confirmed`` first). Index: every tie (``source``, ``target``).

    Examples
    --------
    >>> evidence(nx.Graph([("ops", "sp", {"evidence": "confirmed"}), ("ops", "gok")])).tolist()
    ['confirmed', nan]
    """
    said = edges_of(network).said("evidence")
    codes = [str(code) if code else "" for code in said]
    best_first = [grounds.value for grounds in Evidence]
    known = [*best_first, *sorted(set(codes) - {"", *best_first}), ""]
    place = {code: rank for rank, code in enumerate(known)}
    best = np.full(len(tie_ends(network)[0]), len(known) - 1)
    tie, edge = ties_of_edges(network)
    rank = np.fromiter(map(place.__getitem__, codes), np.int64, len(codes))
    np.minimum.at(best, tie, rank[edge])
    names = np.array([*known[:-1], math.nan], dtype="object")
    return over_ties(network, names[best], "tie_evidence", "object")


def overlap(network: nx.Graph) -> pd.Series:
    """Which share of the partners of a tie's two ends they have in common.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        0 to 1. Index: every tie (``source``, ``target``). ``NaN`` where neither end has another partner.

    Notes
    -----
    Common partners over all partners of either, the two themselves left out. Direction does not matter. 0: the tie
    joins two circles; 1: both move in the same circle.

    References
    ----------
    .. [1] Onnela, J.-P. et al. (2007). Structure and tie strengths in mobile communication networks. PNAS 104,
       7332-7336.

    Examples
    --------
    >>> overlap(nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).tolist()
    [1.0, 0.5, 0.5, 0.0]
    """
    (rows, columns), tied = tie_ends(network), tied_either_way(network)
    common = _at(ways_between(tied, tied, tied), rows, columns)
    partners = row_sums(tied)
    either = partners[rows] + partners[columns] - 2 - common
    share = np.divide(common, either, out=np.full(len(rows), np.nan), where=either > 0)
    return over_ties(network, share, "tie_overlap")


def tie_ends(network: nx.Graph) -> tuple[Places, Places]:
    """Give the places of the two ends of each tie, in the order of the network."""
    return remembered(network, "ends", lambda: _sorted_ends(adjacency(network), network))


def _sorted_ends(ties: csr_array[np.float64], network: nx.Graph) -> tuple[Places, Places]:
    held = ties.sorted_indices().tocoo()
    once = slice(None) if is_directed(network) else held.row < held.col
    return held.row[once].astype(np.int64), held.col[once].astype(np.int64)


def ties_of_edges(network: nx.Graph) -> tuple[Places, Places]:
    """Give for each edge that is no loop the place of its tie in the list of ties, and its own among the edges."""
    return remembered(network, "ties of edges", lambda: _ties_of_edges(network))


def _ties_of_edges(network: nx.Graph) -> tuple[Places, Places]:
    edges, (rows, columns), size = edges_of(network), tie_ends(network), len(network)
    source, target = edges.source, edges.target
    if not is_directed(network):
        source, target = np.minimum(source, target), np.maximum(source, target)
    edge = np.flatnonzero(source != target)
    tie = np.searchsorted(rows * size + columns, source[edge] * size + target[edge])
    return tie, edge


def _at(matrix: csr_array[np.float64], rows: Places, columns: Places) -> npt.NDArray[np.float64]:
    """Read a sparse matrix at some places; what it does not hold is 0."""
    if not matrix.nnz:
        return np.zeros(len(rows))
    held = matrix.sorted_indices().tocoo()
    width = matrix.shape[1]
    known, asked = held.row.astype(np.int64) * width + held.col, rows * width + columns
    found = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    return np.where(known[found] == asked, held.data[found], 0.0)


def simmelian(network: nx.Graph) -> pd.Series:
    """Whether a tie is returned and its two ends share a third with whom both have returned ties.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Of bool. Index: every tie (``source``, ``target``). Without direction every tie counts as returned.

    Notes
    -----
    Such ties are held by a circle, last longer and bind more than those of a pair alone.

    References
    ----------
    .. [1] Krackhardt, D. (1998). Simmelian ties: super strong and sticky. In: Kramer, Neale (eds.), Power and Influence
       in Organizations. SAGE, 21-38.

    Examples
    --------
    >>> simmelian(nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")])).tolist()
    [True, True, True, False]
    """
    rows, columns = tie_ends(network)
    ties = adjacency(network)
    mutual = csr_array(ties.multiply(ties.T))
    held = _at(ways_between(mutual, mutual, mutual), rows, columns) > 0
    return over_ties(network, held, "tie_simmelian", "bool")
