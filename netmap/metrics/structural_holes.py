"""Whether an institution's partners already know one another: Burt's structural holes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array, diags_array

from netmap.metrics.matrix import adjacency, either_way, over_nodes, remembered, row_sums
from netmap.metrics.two_steps import ways_between
from netmap.metrics.worth import pays

__all__ = [
    "Holes",
    "Model",
    "constraint",
    "effective_size",
    "efficiency",
    "hierarchy",
    "non_redundant_ties",
    "structural_holes",
]

Vector = npt.NDArray[np.float64]

_PLAIN_WEDGE = 2.5e-8  # seconds that scipy takes for two ties that meet


class Model(StrEnum):
    """Which ties of partners count: all of them, or only those inside the institution's own circle."""

    WHOLE = "whole"
    EGO = "ego"


@dataclass(frozen=True)
class Holes:
    """Burt's measures of every institution, in the order of the matrix; ``nan`` for isolates."""

    constraint: Vector
    effective_size: Vector
    hierarchy: Vector
    partners: Vector


def structural_holes(mutual: csr_array[np.float64]) -> Holes:
    """Work out Burt's measures from mutual strengths (both directions added), a symmetric matrix."""
    partners = np.diff(mutual.indptr).astype(np.float64)
    if pays(_PLAIN_WEDGE * float(partners @ partners)):
        return _compiled_holes(mutual, partners)
    spent = row_sums(mutual)
    tied = mutual.astype(bool)
    share = csr_array(diags_array(_inverse(spent)) @ mutual)
    bound = csr_array((share + share @ share).multiply(tied).power(2))
    overlap = row_sums(csr_array((share @ _relative(mutual).T).multiply(tied)))
    alone = partners == 0
    return Holes(
        np.where(alone, np.nan, row_sums(bound)),
        np.where(alone, np.nan, partners - overlap),
        _concentration(bound, partners),
        partners,
    )


def _compiled_holes(mutual: csr_array[np.float64], partners: Vector) -> Holes:
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.holes import hole_sums

    found = hole_sums(from_matrix(mutual))
    alone = partners == 0
    per_bound = partners * _inverse(found.bound)
    disorder = per_bound * found.bound_log + partners * np.log(np.where(alone, 1, per_bound))
    most = partners * np.log(np.maximum(partners, 1))
    hierarchy = np.divide(disorder, most, out=np.ones_like(most), where=partners > 1)
    return Holes(
        np.where(alone, np.nan, found.bound),
        np.where(alone, np.nan, partners - found.redundant),
        np.where(alone, np.nan, np.clip(hierarchy, 0, 1)),
        partners,
    )


def _inverse(values: Vector) -> Vector:
    return np.divide(1, values, out=np.zeros_like(values), where=values > 0)


def _relative(mutual: csr_array[np.float64]) -> csr_array[np.float64]:
    """Each tie against the strongest tie of the same institution."""
    if mutual.nnz == 0:
        return mutual
    strongest = np.asarray(mutual.max(axis=1).todense(), dtype=np.float64).ravel()
    return csr_array(diags_array(_inverse(strongest)) @ mutual)


def _concentration(bound: csr_array[np.float64], partners: Vector) -> Vector:
    """Coleman and Theil's disorder of a row: 0 all alike, 1 all in one partner."""
    mean = row_sums(bound) * _inverse(partners)
    ratio = csr_array(diags_array(_inverse(mean)) @ bound)
    ratio.data = ratio.data * np.log(ratio.data)
    most = partners * np.log(np.maximum(partners, 1))
    found = np.divide(row_sums(ratio), most, out=np.ones_like(most), where=partners > 1)
    return np.where(partners == 0, np.nan, np.clip(found, 0, 1))


def _holes(network: nx.Graph, weight: str | None, model: str = Model.WHOLE) -> Holes:
    chosen = Model(model)

    def make() -> Holes:
        ties = adjacency(network, weight)
        mutual = csr_array(ties + ties.T)
        return structural_holes(mutual) if chosen is Model.WHOLE else _own_circles(mutual)

    return remembered(network, ("holes", weight, chosen.value), make)


def _own_circles(mutual: csr_array[np.float64]) -> Holes:
    """Work out each institution's measures in a network of itself and its partners only."""
    own = [_own_circle(mutual, body) for body in range(mutual.shape[0])]
    columns = np.array(own, dtype=np.float64).reshape(len(own), 4).T
    return Holes(*columns)


def _own_circle(mutual: csr_array[np.float64], body: int) -> tuple[float, ...]:
    partners = mutual.indices[mutual.indptr[body] : mutual.indptr[body + 1]]
    circle = np.concatenate([[body], partners])
    found = structural_holes(csr_array(mutual[circle][:, circle]))
    parts = (found.constraint, found.effective_size, found.hierarchy, found.partners)
    return tuple(float(part[0]) for part in parts)


def constraint(
    network: nx.Graph, weight: str | None = None, *, model: str = Model.WHOLE
) -> pd.Series:
    """How far each institution's partners are tied to one another, so that it moves within one circle.

    High values mean few structural holes: little reach beyond one circle.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.
    model
        ``whole``: partners' ties to anybody count, as in igraph and NetworkX; ``ego``: only ties inside the circle of
        the institution and its partners, as Burt asked for them and as UCINET does unless told.

    Returns
    -------
    pandas.Series
        Index: every institution. ``NaN`` for isolates, where the measure is undefined.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    A tie's share is its mutual strength, both directions added, over all of the institution's. The sum runs over
    partners, in either direction. With one or two partners it says little; it can exceed 1.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, 54-55.
    .. [2] Burt, R. S. (2004). Structural holes and good ideas. AJS 110, 349-399.

    Examples
    --------
    >>> constraint(nx.star_graph(4)).tolist()
    [0.25, 1.0, 1.0, 1.0, 1.0]
    """
    return over_nodes(network, _holes(network, weight, model).constraint, "node_constraint")


def effective_size(
    network: nx.Graph, weight: str | None = None, *, model: str = Model.WHOLE
) -> pd.Series:
    """How many separate circles each institution's partners make: partners, less what they overlap.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.
    model
        ``whole``: partners' ties to anybody count, as in igraph and NetworkX; ``ego``: only ties inside the circle of
        the institution and its partners, as Burt asked for them and as UCINET does unless told.

    Returns
    -------
    pandas.Series
        Index: every institution, from 1 up to the number of its partners. ``NaN`` for isolates.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Each partner counts 1, less the share of the institution's ties with others the partner is tied to, weighed by
    that tie's strength against the partner's strongest. Strengths are mutual: both directions are added. Without
    strength and direction this is partners less the mean number of ties among them.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, 51-53.
    .. [2] Borgatti, S. P. (1997). Structural holes: unpacking Burt's redundancy measures. Connections 20(1), 35-38.

    Examples
    --------
    >>> effective_size(
    ...     nx.Graph([("ops", "sp"), ("ops", "gok"), ("sp", "gok"), ("ops", "kpp")])
    ... ).round(3).to_dict()
    {'ops': 2.333, 'sp': 1.0, 'gok': 1.0, 'kpp': 1.0}
    """
    return over_nodes(network, _holes(network, weight, model).effective_size, "node_effective_size")


def efficiency(
    network: nx.Graph, weight: str | None = None, *, model: str = Model.WHOLE
) -> pd.Series:
    """Which share of each institution's partners brings it something new: effective size over partners.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.
    model
        ``whole``: partners' ties to anybody count, as in igraph and NetworkX; ``ego``: only ties inside the circle of
        the institution and its partners, as Burt asked for them and as UCINET does unless told.

    Returns
    -------
    pandas.Series
        Index: every institution, up to 1 (no two partners are tied). ``NaN`` for isolates.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, 53.

    Examples
    --------
    >>> efficiency(nx.complete_graph(4)).round(3).tolist()
    [0.333, 0.333, 0.333, 0.333]
    """
    holes = _holes(network, weight, model)
    share = holes.effective_size * _inverse(holes.partners)
    return over_nodes(network, share, "node_efficiency")


def hierarchy(
    network: nx.Graph, weight: str | None = None, *, model: str = Model.WHOLE
) -> pd.Series:
    """Whether what binds an institution comes from one partner (1) or from all alike (0).

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.
    model
        ``whole``: partners' ties to anybody count, as in igraph and NetworkX; ``ego``: only ties inside the circle of
        the institution and its partners, as Burt asked for them and as UCINET does unless told.

    Returns
    -------
    pandas.Series
        Index: every institution, 0 to 1; 1 with a single partner. ``NaN`` for isolates.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Read it where constraint is high: hierarchy tells a circle that gathers round one partner from a closed clique.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, 70-71.

    Examples
    --------
    >>> hierarchy(nx.complete_graph(4)).tolist()
    [0.0, 0.0, 0.0, 0.0]
    """
    return over_nodes(network, _holes(network, weight, model).hierarchy, "node_hierarchy")


def non_redundant_ties(network: nx.Graph) -> pd.Series:
    """How many partners each institution reaches that no other partner of it is tied to.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0).

    Notes
    -----
    Our own count, after the tie list of the PARTNER tool: stricter and easier to check by eye than
    :func:`effective_size`. Direction does not matter.

    References
    ----------
    .. [1] Varda, D. M. et al. (2008). Core dimensions of connectivity in public health collaboratives. J. Public
       Health Management and Practice 14(5), E1-E7.

    Examples
    --------
    >>> non_redundant_ties(
    ...     nx.Graph([("ops", "sp"), ("ops", "gok"), ("sp", "gok"), ("ops", "kpp")])
    ... ).to_dict()
    {'ops': 1.0, 'sp': 0.0, 'gok': 0.0, 'kpp': 1.0}
    """
    tied = either_way(adjacency(network))
    shared = ways_between(tied, tied, tied)
    redundant = np.diff(shared.indptr).astype(np.float64)
    return over_nodes(network, row_sums(tied) - redundant, "node_non_redundant_ties")
