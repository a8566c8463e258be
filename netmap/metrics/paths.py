"""Who stands on the ways between others, and how near each institution is to the rest."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csgraph, csr_array

from netmap.metrics.matrix import (
    Direction,
    adjacency,
    flat,
    is_directed,
    over_nodes,
    remembered,
    towards,
)
from netmap.metrics.ways import far_ways_in_full, fits_in_full, ways_in_full
from netmap.metrics.worth import pays

__all__ = [
    "Closeness",
    "Reach",
    "betweenness",
    "closeness",
    "compiled_dependence",
    "depends_on",
    "distances",
    "distances_from",
    "distances_to",
    "harmonic",
    "pairs_of_others",
    "plain_dependence",
    "reach_of",
]

_SOURCES_AT_ONCE = 256  # distances from this many bodies are in memory together
_LARGEST_EXACT = 2**53
_PLAIN_STEP = 1.6e-7  # seconds a tie and source that networkx takes, counting steps …
_PLAIN_WEIGHTED_STEP = 3.8e-7  # … or adding up distances
_PLAIN_SEARCH = 1.4e-8  # seconds a tie and source that scipy takes


class Closeness(StrEnum):
    """How closeness treats institutions that cannot be reached."""

    WASSERMAN_FAUST = "wasserman_faust"
    FREEMAN = "freeman"


def betweenness(
    network: nx.Graph, weight: str | None = None, normalized: bool = False
) -> pd.Series:
    """On how many shortest ways between others each institution stands.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is: the stronger, the shorter (distance is 1 / strength).
        ``None`` counts steps.
    normalized
        Divide by the number of pairs of others.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0). Normalised it is ``NaN`` with fewer than three institutions.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Raw values count ordered pairs if ties have a direction, unordered ones if not. A pair with several shortest ways
    is split between them. A tie of strength 0 leads nowhere. Whole strengths are compared exactly. Where that takes too
    long, :func:`netmap.metrics.betweenness_sampled` estimates it and says how far it may be off.

    References
    ----------
    .. [1] Freeman, L. C. (1977). A set of measures of centrality based on betweenness. Sociometry 40, 35-41.
    .. [2] Brandes, U. (2001). A faster algorithm for betweenness centrality. J. Math. Sociology 25, 163-177.

    Examples
    --------
    >>> betweenness(nx.star_graph(3)).tolist()
    [3.0, 0.0, 0.0, 0.0]
    """
    raw = remembered(network, ("between", weight), lambda: _between(network, weight))
    values = over_nodes(network, raw, "node_betweenness")
    return values / pairs_of_others(network) if normalized else values


def _between(network: nx.Graph, weight: str | None) -> npt.NDArray[np.float64]:
    ties = adjacency(network, weight)
    per_step = _PLAIN_STEP if weight is None else _PLAIN_WEIGHTED_STEP
    if pays(per_step * ties.shape[0] * ties.nnz):
        return _compiled_between(network, weight)
    if not fits_in_full(len(network)):
        return np.array(list(_plain_between(network, weight)), dtype=np.float64)
    if weight is None:
        ordered = remembered(network, "ways", lambda: ways_in_full(ties)).bodies
    else:
        ordered = far_ways_in_full(ties, distances(ties.data))
    return ordered if is_directed(network) else ordered / 2


def _plain_between(network: nx.Graph, weight: str | None) -> Iterable[float]:
    graph = flat(network) if weight is None else _with_distances(network, weight)
    distance = None if weight is None else "distance"
    found: dict[object, float] = nx.betweenness_centrality(graph, weight=distance, normalized=False)
    return found.values()


def depends_on(
    network: nx.Graph,
    weight: str | None,
    sources: npt.NDArray[np.int64],
    altogether: int | None = None,
) -> npt.NDArray[np.float64]:
    """Add up, for each institution, its shares of the shortest ways from some institutions (by place) to all.

    ``altogether`` says from how many ways will be followed over several calls, if more than these: that decides whether
    compiled code pays.
    """
    ties = adjacency(network, weight)
    per_step = _PLAIN_STEP if weight is None else _PLAIN_WEIGHTED_STEP
    if pays(per_step * max(len(sources), altogether or 0) * ties.nnz):
        return compiled_dependence(network, weight, sources)
    return plain_dependence(network, weight, sources)


def plain_dependence(
    network: nx.Graph, weight: str | None, sources: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Give :func:`depends_on` by networkx."""
    graph = flat(network) if weight is None else _with_distances(network, weight)
    nodes = list(graph)
    found = nx.betweenness_centrality_subset(
        graph,
        sources=[nodes[place] for place in sources],
        targets=nodes,
        weight=None if weight is None else "distance",
    )
    both_ways = 1 if is_directed(network) else 2
    return np.array([found[node] for node in nodes], dtype=np.float64) * both_ways


def _compiled_between(network: nx.Graph, weight: str | None) -> npt.NDArray[np.float64]:
    every = np.arange(len(network))
    ordered = compiled_dependence(network, weight, every)
    return ordered if is_directed(network) else ordered / 2


def compiled_dependence(
    network: nx.Graph, weight: str | None, sources: npt.NDArray[np.int64]
) -> npt.NDArray[np.float64]:
    """Give :func:`depends_on` by compiled code."""
    from netmap.metrics.kernels.betweenness import betweenness_by_steps
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.weighted import betweenness_by_distance

    ties = adjacency(network, weight)
    out = from_matrix(ties)
    if weight is None:
        return betweenness_by_steps(out, from_matrix(csr_array(ties.T)), sources)
    return betweenness_by_distance(out, distances(out.value), sources)


def pairs_of_others(network: nx.Graph) -> float:
    """How many pairs of others there are, ordered ones if ties have a direction; ``nan`` if there are none."""
    ordered = (len(network) - 1) * (len(network) - 2)
    return ordered / (1 if is_directed(network) else 2) or math.nan


def _with_distances(network: nx.Graph, weight: str) -> nx.Graph:
    graph = flat(network, weight)
    ties = dict(graph.edges.items())
    graph.remove_edges_from([pair for pair, data in ties.items() if data["strength"] == 0])
    strengths = np.array([data["strength"] for *_, data in graph.edges(data=True)], np.float64)
    for tie, distance in zip(graph.edges.values(), distances(strengths).tolist(), strict=True):
        tie["distance"] = distance
    return graph


def distances(
    strengths: npt.NDArray[np.float64],
) -> npt.NDArray[np.int64] | npt.NDArray[np.float64]:
    """Turn strength into distance, 1 / strength: the only place that does. Whole strengths give whole distances."""
    unit = _common_unit(np.unique(strengths).tolist())
    return unit // strengths.astype(np.int64) if unit else 1 / strengths


def _common_unit(strengths: Iterable[float]) -> int:
    """A number that every strength divides, so that equal ways are equal to the last digit; 0 if there is none."""
    unit = 1
    for strength in set(strengths):
        unit = math.lcm(unit, int(strength)) if float(strength).is_integer() else 0
        if not 0 < unit <= _LARGEST_EXACT:
            return 0
    return unit


@dataclass(frozen=True)
class Reach:
    """How many others each institution reaches, at what distances, and how far the farthest is."""

    others: npt.NDArray[np.float64]
    total: npt.NDArray[np.float64]
    inverse: npt.NDArray[np.float64]
    farthest: npt.NDArray[np.float64]


def reach_of(network: nx.Graph, direction: str) -> Reach:
    """Follow ties from every institution in a direction: ``any``, ``out`` or ``in``."""
    way = Direction(direction) if is_directed(network) else Direction.ANY
    key = ("reach", str(way))
    return remembered(network, key, lambda: distances_from(towards(adjacency(network), way)))


def distances_from(matrix: csr_array[np.float64], altogether: int = 1) -> Reach:
    """Count steps along the rows of a matrix of ties, from every row.

    ``altogether`` says of how many such matrices, over several calls: that decides whether compiled code pays.
    """
    if not pays(_PLAIN_SEARCH * matrix.shape[0] * matrix.nnz * altogether):
        return _searched(matrix)
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.distances import steps_to_all

    found = steps_to_all(from_matrix(matrix), from_matrix(csr_array(matrix.T)))
    return Reach(found.others, found.total, found.inverse, found.farthest)


def distances_to(matrix: csr_array[np.float64], some: int) -> Reach:
    """Count steps along the rows of a matrix of ties, from every row, to the first so many only."""
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.distances import steps_to_all

    found = steps_to_all(from_matrix(matrix), from_matrix(csr_array(matrix.T)), targets=some)
    return Reach(found.others, found.total, found.inverse, found.farthest)


def _searched(matrix: csr_array[np.float64]) -> Reach:
    size = matrix.shape[0]
    reach = Reach(*(np.zeros(size) for _ in range(4)))
    for start in range(0, size, _SOURCES_AT_ONCE):
        rows = np.arange(start, min(start + _SOURCES_AT_ONCE, size))
        steps = csgraph.dijkstra(matrix, directed=True, indices=rows, unweighted=True)
        reached = np.isfinite(steps) & (steps > 0)
        reach.others[rows] = reached.sum(axis=1)
        reach.total[rows] = np.where(reached, steps, 0).sum(axis=1)
        reach.farthest[rows] = np.where(reached, steps, 0).max(axis=1)
        reach.inverse[rows] = np.divide(1, steps, out=np.zeros_like(steps), where=reached).sum(1)
    return reach


def closeness(
    network: nx.Graph,
    variant: str = Closeness.WASSERMAN_FAUST,
    direction: str = Direction.ANY,
) -> pd.Series:
    """How few steps each institution needs to reach the others, from 0 to 1.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    variant
        ``freeman``: others divided by the sum of steps, defined only where everybody can be reached.
        ``wasserman_faust``: the same over those reached, times the share of others reached.
    direction
        ``any``: ties are followed both ways; ``out``: steps from the institution; ``in``: steps to it.

    Returns
    -------
    pandas.Series
        Index: every institution. ``NaN`` for one that reaches nobody, and under ``freeman`` for one that does not reach
        everybody.

    Notes
    -----
    Steps are counted, strength is not. In a network of several parts prefer :func:`harmonic`.

    References
    ----------
    .. [1] Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215-239.
    .. [2] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 200-201.

    Examples
    --------
    >>> closeness(nx.path_graph(3)).round(3).tolist()
    [0.667, 1.0, 0.667]
    """
    chosen, reach, others = Closeness(variant), reach_of(network, direction), len(network) - 1
    needed = 1 if chosen is Closeness.WASSERMAN_FAUST else max(others, 1)
    defined = reach.others >= needed
    near = np.full(len(network), np.nan)
    np.divide(reach.others**2, others * reach.total, out=near, where=defined)
    return over_nodes(network, near, "node_closeness")


def harmonic(
    network: nx.Graph, direction: str = Direction.ANY, normalized: bool = False
) -> pd.Series:
    """How near each institution is to the others: each counts 1 divided by the steps to it, the unreachable 0.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    direction
        ``any``: ties are followed both ways; ``out``: steps from the institution; ``in``: steps to it.
    normalized
        Divide by the number of others, so that 1 says "everybody in one step".

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0). Normalised it is ``NaN`` in a network of one.

    Notes
    -----
    Steps are counted, strength is not. It stays defined in a network of several parts.

    References
    ----------
    .. [1] Rochat, Y. (2009). Closeness centrality extended to unconnected graphs: the harmonic centrality index. ASNA.
    .. [2] Boldi, P., Vigna, S. (2014). Axioms for centrality. Internet Mathematics 10, 222-262.

    Examples
    --------
    >>> harmonic(nx.path_graph(3)).tolist()
    [1.5, 2.0, 1.5]
    """
    values = over_nodes(network, reach_of(network, direction).inverse, "node_harmonic")
    return values / ((len(network) - 1) or math.nan) if normalized else values
