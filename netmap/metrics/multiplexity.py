"""How many kinds of tie join a pair, and which kinds go together."""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass

import networkx as nx
import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.edges import edges_of
from netmap.metrics.matrix import is_directed, remembered, row_sums
from netmap.metrics.ties import over_ties, tie_ends, ties_of_edges

__all__ = ["layer_correlation", "layers", "multiplexity", "ties_of_layers"]

UNNAMED = ""


def layers(network: nx.Graph) -> pd.Series:
    """How many kinds of tie join each tied pair.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph; edges say their kind as ``layer``.

    Returns
    -------
    pandas.Series
        Index: every tie (``source``, ``target``). Ties of no stated kind together count as one kind.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 73-75, 730.

    Examples
    --------
    >>> network = nx.MultiGraph(
    ...     [("ops", "sp", {"layer": "info"}), ("ops", "sp", {"layer": "referral"})]
    ... )
    >>> layers(network).tolist()
    [2.0]
    """
    joined = row_sums(_layers(network).by_kind)
    return over_ties(network, joined, "tie_layers")


@dataclass(frozen=True)
class _Layers:
    """The kinds in order, and for each tie a row that says by which of them it is joined, as ones."""

    kinds: tuple[Hashable, ...]
    by_kind: csr_array[np.float64]


def _layers(network: nx.Graph) -> _Layers:
    return remembered(network, "layers", lambda: _joined(network))


def _joined(network: nx.Graph) -> _Layers:
    tie, edge = ties_of_edges(network)
    said = edges_of(network).said("layer")
    named = [said[place] or UNNAMED for place in edge.tolist()]
    kinds: tuple[Hashable, ...] = tuple(sorted(set(named), key=str))
    number = {kind: code for code, kind in enumerate(kinds)}
    code = np.fromiter(map(number.__getitem__, named), np.int64, len(named))
    each = np.unique(tie * len(kinds) + code)
    ends = (each // max(len(kinds), 1), each % max(len(kinds), 1))
    shape = (len(tie_ends(network)[0]), len(kinds))
    return _Layers(kinds, csr_array((np.ones(len(each)), ends), shape=shape))


def multiplexity(network: nx.Graph) -> float:
    """How many kinds of tie join a tied pair on average.

    Returns
    -------
    float
        From 1; ``nan`` without ties.

    Examples
    --------
    >>> multiplexity(nx.path_graph(3))
    1.0
    """
    kinds = layers(network)
    return float(kinds.mean()) if len(kinds) else math.nan


def ties_of_layers(network: nx.Graph) -> pd.Series:
    """How many ties each kind makes; a tied pair counts for every kind that joins it.

    Returns
    -------
    pandas.Series
        Index: kinds of tie, sorted.

    Examples
    --------
    >>> network = nx.MultiGraph(
    ...     [("a", "b", {"layer": "x"}), ("a", "b", {"layer": "y"}), ("b", "c", {"layer": "y"})]
    ... )
    >>> ties_of_layers(network).to_dict()
    {'x': 1, 'y': 2}
    """
    found = _layers(network)
    index = pd.Index(list(found.kinds), name="layer", tupleize_cols=False)
    counts = row_sums(csr_array(found.by_kind.T))
    return pd.Series(counts, index=index, name="ties", dtype="int64")


def layer_correlation(network: nx.Graph) -> pd.DataFrame:
    """Which kinds of tie go together: over all pairs of institutions, whether having one goes with having the other.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph; edges say their kind as ``layer``.

    Returns
    -------
    pandas.DataFrame
        Kinds by kinds: correlation from -1 to 1. ``NaN`` for a kind that every pair has.

    Notes
    -----
    Over ordered pairs if ties have a direction. Pairs are not independent: for a test use
    ``netmap.compare.qap_correlation``.

    References
    ----------
    .. [1] Krackhardt, D. (1988). Predicting with networks. Social Networks 10, 359-381.

    Examples
    --------
    >>> network = nx.MultiGraph(
    ...     [("a", "b", {"layer": "x"}), ("a", "b", {"layer": "y"}), ("b", "c", {"layer": "y"})]
    ... )
    >>> layer_correlation(network).round(2).to_dict()
    {'x': {'x': 1.0, 'y': 0.5}, 'y': {'x': 0.5, 'y': 1.0}}
    """
    found = _layers(network)
    pairs = len(network) * (len(network) - 1)
    each_way = 1 if is_directed(network) else 2
    together = each_way * (found.by_kind.T @ found.by_kind).toarray()
    share = np.diag(together) / max(pairs, 1)
    spread = np.sqrt(share * (1 - share))
    scale = np.outer(spread, spread)
    covariance = together / max(pairs, 1) - np.outer(share, share)
    values = np.divide(covariance, scale, out=np.full_like(scale, np.nan), where=scale > 0)
    index = pd.Index(list(found.kinds), name="layer", tupleize_cols=False)
    return pd.DataFrame(values, index=index, columns=index)
