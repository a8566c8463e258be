"""How partners rate an institution, and what it gets from the network: after the PARTNER tool's scores."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping
from numbers import Real
from statistics import fmean

import networkx as nx
import pandas as pd

from netmap.errors import MeasureError
from netmap.metrics.degrees import degree
from netmap.metrics.matrix import over_nodes, remembered

__all__ = ["relative_connectivity", "trust", "value"]


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
    return over_nodes(network, _rated(network, names).values(), "node_value")


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
    return over_nodes(network, _rated(network, names).values(), "node_trust")


def _rated(network: nx.Graph, names: tuple[str, ...]) -> dict[Hashable, float]:
    return remembered(network, ("ratings", names), lambda: _ratings(network, names))


def _ratings(network: nx.Graph, names: tuple[str, ...]) -> dict[Hashable, float]:
    """Mean over those who rated an institution, of their mean over layers, of the mean over attributes."""
    said: dict[Hashable, dict[Hashable, list[float]]] = {node: {} for node in network}
    for source, target, data in network.edges(data=True):
        rating = _rating(data, names)
        if source == target or math.isnan(rating):
            continue
        said[target].setdefault(source, []).append(rating)
        if not network.is_directed():
            said[source].setdefault(target, []).append(rating)
    return {
        node: fmean(fmean(ratings) for ratings in by.values()) if by else math.nan
        for node, by in said.items()
    }


def _rating(data: Mapping[str, object], names: tuple[str, ...]) -> float:
    known = [_number(data[name], name) for name in names if data.get(name) is not None]
    stated = [rating for rating in known if not math.isnan(rating)]
    return fmean(stated) if stated else math.nan


def _number(rating: object, name: str) -> float:
    if not isinstance(rating, Real):
        raise MeasureError("weight-not-usable", weight=name)
    return float(rating)


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
    nowhere_stated = not any(by in data for *_, data in network.edges(data=True))
    if nowhere_stated:
        rated = (degree(network) > 0).astype("float64")
    return _relative(rated)


def _relative(ratings: pd.Series) -> pd.Series:
    return ratings / (ratings.max() if ratings.max() > 0 else math.nan)
