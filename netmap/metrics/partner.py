"""How partners rate an institution, and what it gets from the network: after the PARTNER tool's scores."""

from __future__ import annotations

import math
from collections.abc import Iterable

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.degrees import degree
from netmap.metrics.edges import edges_of
from netmap.metrics.matrix import over_nodes, remembered

__all__ = ["relative_connectivity", "trust", "value"]

_Floats = npt.NDArray[np.float64]


def value(network: nx.Graph, by: str | Iterable[str] = "strength") -> pd.Series:
    """How much its partners make of each institution: the mean of how those who named it rate the tie.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    by
        Tie attribute that rates a partner, or several (``"influence"``, ``"involvement"``, ``"resources"`` in PARTNER):
        their mean is taken for each partner first.

    Returns
    -------
    pandas.Series
        Index: every institution. ``NaN`` where no partner stated a rating.

    Raises
    ------
    MeasureError
        A rating is not a number.

    Notes
    -----
    Our own reading of PARTNER's value score: there value is asked in three questions, here it is what a study has
    asked, the strength of cooperation unless told. Each partner counts once, whatever the number of layers; a rating
    nobody gave is left out, not counted as 0. Without direction both ends are rated alike.

    References
    ----------
    .. [1] Varda, D. M. et al. (2008). Core dimensions of connectivity in public health collaboratives. J. Public
       Health Management and Practice 14(5), E1-E7.

    Examples
    --------
    >>> network = nx.DiGraph()
    >>> network.add_weighted_edges_from(
    ...     [("sp", "ops", 4), ("gok", "ops", 3), ("ops", "sp", 1)], weight="strength"
    ... )
    >>> value(network).to_dict()
    {'sp': 1.0, 'ops': 3.5, 'gok': nan}
    """
    names = (by,) if isinstance(by, str) else tuple(by)
    return over_nodes(network, _rated(network, names), "node_value")


def trust(network: nx.Graph, by: str | Iterable[str] = "trust") -> pd.Series:
    """How far its partners trust each institution: the mean of what those who named it say.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    by
        Tie attribute that says how far a partner is trusted, or several (``"reliability"``, ``"mission"``,
        ``"openness"`` in PARTNER): their mean is taken for each partner first.

    Returns
    -------
    pandas.Series
        Index: every institution. ``NaN`` where no partner stated it.

    Raises
    ------
    MeasureError
        A rating is not a number.

    Notes
    -----
    As :func:`value`, for the question about trust (1 to 4 in the survey). Ratings are about bodies; with few partners
    one answer decides, so do not show it outside the team.

    References
    ----------
    .. [1] Varda, D. M. et al. (2008). Core dimensions of connectivity in public health collaboratives. J. Public
       Health Management and Practice 14(5), E1-E7.

    Examples
    --------
    >>> network = nx.DiGraph([("sp", "ops", {"trust": 4}), ("gok", "ops", {"trust": None})])
    >>> trust(network).to_dict()
    {'sp': nan, 'ops': 4.0, 'gok': nan}
    """
    names = (by,) if isinstance(by, str) else tuple(by)
    return over_nodes(network, _rated(network, names), "node_trust")


def _rated(network: nx.Graph, names: tuple[str, ...]) -> _Floats:
    return remembered(network, ("ratings", names), lambda: _ratings(network, names))


def _ratings(network: nx.Graph, names: tuple[str, ...]) -> _Floats:
    """Mean over those who rated an institution, of their mean over layers, of the mean over attributes."""
    edges, size = edges_of(network), len(network)
    said = np.array([edges.stated(name) for name in names]).reshape(len(names), len(edges.data))
    told = (~np.isnan(said)).sum(axis=0)
    kept = (edges.source != edges.target) & (told > 0)
    rating = np.nansum(said, axis=0)[kept] / told[kept]
    source, target = edges.source[kept], edges.target[kept]
    if not network.is_directed():
        source, target = np.concatenate([source, target]), np.concatenate([target, source])
        rating = np.concatenate([rating, rating])
    pairs, pair = np.unique(target * size + source, return_inverse=True)
    of_pair = _mean_of(rating, pair, len(pairs))
    return _mean_of(of_pair, pairs // max(size, 1), size)


def _mean_of(values: _Floats, group: npt.NDArray[np.int64], groups: int) -> _Floats:
    """Give the mean of each group; ``nan`` for one without a value."""
    count = np.bincount(group, minlength=groups)
    total = np.bincount(group, weights=values, minlength=groups)
    mean: _Floats = np.divide(total, count, out=np.full(groups, np.nan), where=count > 0)
    return mean


def relative_connectivity(network: nx.Graph, by: str = "strength") -> pd.Series:
    """What each institution gets from the network, against the one that gets most: partners, times what they are worth.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    by
        Tie attribute that rates a partner.

    Returns
    -------
    pandas.Series
        Index: every institution, 0 (isolates) to 1. ``NaN`` for all where there is no tie, and for an institution with
        partners whom nobody rated.

    Raises
    ------
    MeasureError
        A rating is not a number.

    Notes
    -----
    Ours: PARTNER shows a score of this name, whose formula is not public. Number of partners, times the mean of its
    :func:`value` and :func:`trust`, each divided by the highest in the network (trust only where it was asked).

    References
    ----------
    .. [1] Varda, D. M. et al. (2008). Core dimensions of connectivity in public health collaboratives. J. Public
       Health Management and Practice 14(5), E1-E7.

    Examples
    --------
    >>> relative_connectivity(nx.star_graph(4)).tolist()
    [1.0, 0.25, 0.25, 0.25, 0.25]
    """
    worth = pd.DataFrame({"value": _worth(network, by), "trust": _relative(trust(network))})
    partners = degree(network)
    score = (partners * worth.mean(axis=1)).where(partners > 0, 0.0)
    most = score.max()
    return (score / (most if most > 0 else math.nan)).rename("node_relative_connectivity")


def _worth(network: nx.Graph, by: str) -> pd.Series:
    """A body that named others and that nobody named back has partners, rated by nobody."""
    rated = value(network, by)
    nowhere_stated = not any(by in data for data in edges_of(network).data)
    if nowhere_stated:
        rated = (degree(network) > 0).astype("float64")
    return _relative(rated)


def _relative(ratings: pd.Series) -> pd.Series:
    return ratings / (ratings.max() if ratings.max() > 0 else math.nan)
