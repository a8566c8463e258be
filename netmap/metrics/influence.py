"""Whose partners matter: eigenvector, Bonacich's power, Katz, PageRank."""

from __future__ import annotations

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array, diags_array, eye_array
from scipy.sparse.linalg import eigsh, spsolve

from netmap.errors import MeasureError
from netmap.metrics.matrix import adjacency, either_way, over_nodes, row_sums
from netmap.metrics.worth import is_large

__all__ = [
    "bonacich_power",
    "bonacich_power_of_few",
    "eigenvector",
    "katz",
    "leading_vector",
    "page_ranks",
    "pagerank",
]

_DENSE_BELOW = 400
_SETTLED = 1e-10
_MOST_STEPS = 10_000
_HALF = 0.5
_MOST_WAYS = 300
_LAST_DIGIT = 1e-15

Vector = npt.NDArray[np.float64]


def eigenvector(network: nx.Graph, weight: str | None = None) -> pd.Series:
    """How well connected each institution's partners are: a tie counts as much as the partner it leads to.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.

    Returns
    -------
    pandas.Series
        Index: every institution; the largest value is 1. Institutions outside the part of the network with the
        largest eigenvalue get 0. ``NaN`` for all where there is no tie.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Direction does not matter: a tie either way is a tie; of two strengths the larger counts. If several parts of the
    network have the same largest eigenvalue, all of them are given, each in proportion to its own size.

    References
    ----------
    .. [1] Bonacich, P. (1972). Factoring and weighting approaches to status scores. J. Math. Sociology 2, 113-120.

    Examples
    --------
    >>> eigenvector(nx.star_graph(4)).tolist()
    [1.0, 0.5, 0.5, 0.5, 0.5]
    """
    ties = adjacency(network, weight)
    mutual = csr_array(ties.maximum(ties.T))
    return over_nodes(network, leading_vector(mutual), "node_eigenvector")


def leading_vector(mutual: csr_array[np.float64]) -> Vector:
    """Give the eigenvector of a symmetric matrix's largest eigenvalue, largest value 1; ``nan`` without ties.

    Many steps from a start of ones give the one vector that does not hang on the order of rows.
    """
    if mutual.nnz == 0:
        return np.full(mutual.shape[0], np.nan)
    vector = _projected(mutual)
    scaled: Vector = np.where(vector < _SETTLED, 0.0, vector) / vector.max()
    return scaled


def _projected(mutual: csr_array[np.float64]) -> Vector:
    """The projection of a vector of ones on the space of the largest eigenvalue."""
    ones = np.ones(mutual.shape[0])
    if mutual.shape[0] < _DENSE_BELOW:
        values, vectors = np.linalg.eigh(mutual.toarray())
        space = vectors[:, values > values[-1] * (1 - 1e-9)]
        return np.asarray(space @ (space.T @ ones), dtype=np.float64)
    _, vectors = eigsh(mutual, k=1, which="LA", v0=ones, tol=0)
    return np.asarray(np.abs(vectors[:, 0]), dtype=np.float64)


def _largest_eigenvalue(network: nx.Graph) -> float:
    ties = either_way(adjacency(network))
    if ties.nnz == 0:
        return 0.0
    if ties.shape[0] < _DENSE_BELOW:
        return float(np.linalg.eigvalsh(ties.toarray())[-1])
    found = eigsh(ties, k=1, which="LA", v0=np.ones(ties.shape[0]), return_eigenvectors=False)
    return float(found[0])


def bonacich_power(network: nx.Graph, beta: float) -> pd.Series:
    """How much power ties give, where partners' own ties add to it or take from it.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    beta
        What partners' ties are worth. Above 0, well connected partners add: influence, news. Below 0, partners who
        have few others add: they depend on the institution. 0 leaves the number of ties. Its size should stay below 1
        divided by the largest eigenvalue.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0). Squares add up to the number of institutions, so a value of 1 is
        usual. ``NaN`` for all where there is no tie, or no answer (``beta`` is exactly 1 / an eigenvalue).

    Notes
    -----
    Ties are followed in their direction: they belong to the one that named them. Scaled as Bonacich and R's sna and
    igraph do.

    References
    ----------
    .. [1] Bonacich, P. (1987). Power and centrality: a family of measures. American Journal of Sociology 92, 1170-1182.

    Examples
    --------
    >>> bonacich_power(nx.path_graph(3), 0).round(3).tolist()
    [0.707, 1.414, 0.707]
    """
    ties = adjacency(network)
    power = _solved(ties, beta, row_sums(ties))
    length = np.sqrt(np.square(power).sum())
    scaled = power * np.sqrt(len(power)) / length if length > 0 else np.full(len(power), np.nan)
    return over_nodes(network, scaled, "node_bonacich_power")


def _solved(ties: csr_array[np.float64], factor: float, right: Vector) -> Vector:
    """Solve ``(I - factor ties) x = right``; ``nan`` where there is no one answer."""
    if not ties.shape[0]:
        return right
    if ties.shape[0] >= _DENSE_BELOW:
        settled = _added_up(ties, factor, right)
        if settled is not None:
            return settled
    system = csr_array(eye_array(ties.shape[0]) - factor * ties)
    if ties.shape[0] >= _DENSE_BELOW:
        return np.asarray(spsolve(system.tocsc(), right), dtype=np.float64)
    dense = system.toarray()
    if np.linalg.cond(dense) > 1 / np.finfo(np.float64).eps:
        return np.full(len(right), np.nan)
    return np.asarray(np.linalg.solve(dense, right), dtype=np.float64)


def _added_up(ties: csr_array[np.float64], factor: float, right: Vector) -> Vector | None:
    """Add up ever longer ways while they grow less; ``None`` where they do not.

    A direct solution fills the matrix up: with the country's bodies it ends in no time that anybody waits.
    """
    total, step = right.copy(), right
    for _ in range(_MOST_WAYS):
        step = np.asarray(factor * (ties @ step), dtype=np.float64)
        total += step
        if np.abs(step).max() <= _LAST_DIGIT * np.abs(total).max():
            return total
    return None


def katz(network: nx.Graph, alpha: float | None = None) -> pd.Series:
    """How many ways lead to each institution, long ones counting less.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    alpha
        What each further step is worth; must stay below 1 divided by the largest eigenvalue. Half of that unless told.

    Returns
    -------
    pandas.Series
        Index: every institution; one that nobody names has 1.

    Raises
    ------
    MeasureError
        ``alpha`` is too large: the sum over ever longer ways has no end.

    Notes
    -----
    Ties are followed in their direction, towards the institution named. Unlike :func:`eigenvector` it stays above 0 in
    every part of the network.

    References
    ----------
    .. [1] Katz, L. (1953). A new status index derived from sociometric analysis. Psychometrika 18, 39-43.

    Examples
    --------
    >>> katz(nx.DiGraph([("sp", "ops"), ("gok", "ops")]), alpha=0.5).to_dict()
    {'sp': 1.0, 'ops': 2.0, 'gok': 1.0}
    """
    named_by = csr_array(adjacency(network).T)
    factor = _usual_attenuation(network) if alpha is None else alpha
    values = _solved(named_by, factor, np.ones(len(network)))
    if not np.all(values >= 1 - _SETTLED):
        raise MeasureError("attenuation-too-large", alpha=factor)
    return over_nodes(network, values, "node_katz")


def _usual_attenuation(network: nx.Graph) -> float:
    """Half of what keeps the sum finite, whichever way ties are followed."""
    largest = _largest_eigenvalue(network)
    return _HALF / largest if largest else _HALF


def bonacich_power_of_few(network: nx.Graph) -> pd.Series:
    """Give :func:`bonacich_power` with a negative ``beta``, half the limit: partners with few others add power."""
    return bonacich_power(network, -_usual_attenuation(network))


def pagerank(network: nx.Graph, alpha: float = 0.85, weight: str | None = None) -> pd.Series:
    """How much of everybody's attention ends at each institution, if each passes it on to whom it names.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    alpha
        Which share of attention is passed on along ties; the rest is spread evenly.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.

    Returns
    -------
    pandas.Series
        Index: every institution; the values add up to 1.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    An institution that names nobody spreads its attention evenly. Worked out until all values together move by less
    than 1e-10, however large the network.

    References
    ----------
    .. [1] Brin, S., Page, L. (1998). The anatomy of a large-scale hypertextual web search engine. Computer Networks 30.

    Examples
    --------
    >>> pagerank(nx.DiGraph([("sp", "ops"), ("gok", "ops")])).round(3).to_dict()
    {'sp': 0.213, 'ops': 0.574, 'gok': 0.213}
    """
    return over_nodes(network, page_ranks(adjacency(network, weight), alpha), "node_pagerank")


def page_ranks(ties: csr_array[np.float64], alpha: float) -> Vector:
    """Give PageRank of a matrix of ties by power iteration to an L1 change of 1e-10, or closer by compiled code."""
    size = ties.shape[0]
    if not size:
        return np.zeros(0)
    if is_large(ties.nnz) and 0 <= alpha < 1:
        from netmap.metrics.kernels import ranks
        from netmap.metrics.kernels.csr import from_matrix

        return ranks.page_ranks(from_matrix(ties), alpha, _SETTLED)
    given = row_sums(ties)
    per_unit = np.divide(1, given, out=np.zeros(size), where=given > 0)
    passed_on = csr_array((diags_array(per_unit) @ ties).T)
    rank = np.full(size, 1 / size)
    for _ in range(_MOST_STEPS):
        kept = rank[given == 0].sum()
        step = alpha * (passed_on @ rank + kept / size) + (1 - alpha) / size
        if np.abs(step - rank).sum() < _SETTLED:
            return np.asarray(step / step.sum(), dtype=np.float64)
        rank = step
    return rank
