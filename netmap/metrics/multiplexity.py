"""How many kinds of tie join a pair, and which kinds go together."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable

import networkx as nx
import numpy as np
import pandas as pd

from netmap.metrics.matrix import is_directed, remembered
from netmap.metrics.ties import over_ties, tie_pairs

__all__ = ["layer_correlation", "layers", "multiplexity", "ties_of_layers"]

UNNAMED = ""

Layers = dict[tuple[Hashable, Hashable], set[Hashable]]


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
    found = remembered(network, "layers", lambda: _layers(network))
    return over_ties(network, [len(found[pair]) for pair in tie_pairs(network)], "tie_layers")


def _layers(network: nx.Graph) -> Layers:
    """Which kinds join each pair, in the direction of the tie if it has one, else both ways."""
    found: Layers = {}
    for source, target, data in network.edges(data=True):
        kind = data.get("layer") or UNNAMED
        found.setdefault((source, target), set()).add(kind)
        if not is_directed(network):
            found.setdefault((target, source), set()).add(kind)
    return found


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
    counts = Counter(kind for pair in tie_pairs(network) for kind in found[pair])
    ordered = {kind: counts[kind] for kind in sorted(counts, key=str)}
    index = pd.Index(list(ordered), name="layer", tupleize_cols=False)
    return pd.Series(list(ordered.values()), index=index, name="ties", dtype="int64")


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
    found = {pair: kinds for pair, kinds in _layers(network).items() if pair[0] != pair[1]}
    names = sorted({kind for kinds in found.values() for kind in kinds}, key=str)
    pairs = len(network) * (len(network) - 1)
    has = np.array([[name in kinds for kinds in found.values()] for name in names], dtype=float)
    together = has @ has.T if names else np.zeros((0, 0))
    share = np.diag(together) / max(pairs, 1)
    spread = np.sqrt(share * (1 - share))
    scale = np.outer(spread, spread)
    covariance = together / max(pairs, 1) - np.outer(share, share)
    values = np.divide(covariance, scale, out=np.full_like(scale, np.nan), where=scale > 0)
    index = pd.Index(names, name="layer", tupleize_cols=False)
    return pd.DataFrame(values, index=index, columns=index)
