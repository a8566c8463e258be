"""How much the network hangs on its most central institution: Freeman's centralisation."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

import networkx as nx
import pandas as pd

from netmap.metrics.degrees import degree, in_degree, out_degree
from netmap.metrics.matrix import is_directed
from netmap.metrics.paths import Closeness, betweenness, closeness

__all__ = ["Centrality", "centralization"]


class Centrality(StrEnum):
    """By which measure institutions are compared."""

    DEGREE = "degree"
    IN_DEGREE = "in_degree"
    OUT_DEGREE = "out_degree"
    BETWEENNESS = "betweenness"
    CLOSENESS = "closeness"


def _freeman_closeness(network: nx.Graph) -> pd.Series:
    return closeness(network, variant=Closeness.FREEMAN)


_MEASURES: dict[Centrality, Callable[[nx.Graph], pd.Series]] = {
    Centrality.DEGREE: degree,
    Centrality.IN_DEGREE: in_degree,
    Centrality.OUT_DEGREE: out_degree,
    Centrality.BETWEENNESS: betweenness,
    Centrality.CLOSENESS: _freeman_closeness,
}


def centralization(network: nx.Graph, measure: str = Centrality.DEGREE) -> float:
    """How much the network hangs on one institution, from 0 (all alike) to 1 (a star).

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    measure
        ``degree``, ``in_degree``, ``out_degree``, ``betweenness`` or ``closeness``.

    Returns
    -------
    float
        Sum of differences from the most central institution, over the largest sum that a network of this size allows
        (a star). ``nan`` with too few institutions for any difference (fewer than three; for ``in_degree`` and
        ``out_degree`` of directed ties fewer than two), and for ``closeness`` where not everybody can reach everybody.

    Notes
    -----
    ``degree`` counts distinct bodies and ``closeness`` follows ties both ways, so both have the maximum of an
    undirected network; the others have that of a directed one if ties have a direction.

    References
    ----------
    .. [1] Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215-239.

    Examples
    --------
    >>> centralization(nx.star_graph(4)), centralization(nx.cycle_graph(5))
    (1.0, 0.0)
    """
    chosen = Centrality(measure)
    values = _MEASURES[chosen](network)
    largest = _largest_sum(len(network), chosen, directed=is_directed(network))
    if not largest > 0:
        return math.nan
    return float((values.max() - values).sum(skipna=False)) / largest


def _largest_sum(n: int, measure: Centrality, *, directed: bool) -> float:
    """The sum of differences in a star of this size."""
    if n < 2:
        return math.nan
    match measure:
        case Centrality.CLOSENESS:
            return (n - 1) * (n - 2) / (2 * n - 3)
        case Centrality.BETWEENNESS:
            return (n - 1) ** 2 * (n - 2) / (1 if directed else 2)
        case Centrality.IN_DEGREE | Centrality.OUT_DEGREE if directed:
            return (n - 1) ** 2
        case _:
            return (n - 1) * (n - 2)
