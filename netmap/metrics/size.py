"""How big the network is and how full: institutions, ties, density, mean degree, isolates."""

from __future__ import annotations

import networkx as nx

from netmap.metrics.degrees import degree
from netmap.metrics.matrix import adjacency, is_directed

__all__ = ["density", "isolate_count", "mean_degree", "node_count", "possible_ties", "tie_count"]


def node_count(network: nx.Graph) -> float:
    """How many institutions are in the network, those without ties too.

    Examples
    --------
    >>> node_count(nx.empty_graph(3))
    3.0
    """
    return float(len(network))


def tie_count(network: nx.Graph) -> float:
    """How many ties there are: pairs tied, or ordered pairs if ties have a direction.

    Notes
    -----
    Layers between a pair count once, loops do not count.

    Examples
    --------
    >>> tie_count(nx.path_graph(3)), tie_count(nx.path_graph(3).to_directed())
    (2.0, 4.0)
    """
    named = adjacency(network).nnz
    return float(named if is_directed(network) else named // 2)


def possible_ties(network: nx.Graph) -> float:
    """How many ties there could be among these institutions.

    Examples
    --------
    >>> possible_ties(nx.empty_graph(12)), possible_ties(nx.empty_graph(3, nx.DiGraph))
    (66.0, 6.0)
    """
    ordered = len(network) * (len(network) - 1)
    return float(ordered if is_directed(network) else ordered // 2)


def density(network: nx.Graph) -> float:
    """Which share of the possible ties exists.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    float
        From 0 to 1; ``nan`` with fewer than two institutions.

    Notes
    -----
    Always shown beside :func:`tie_count` and :func:`possible_ties`: among 12 bodies one tie is 1.5 points of density.
    Not comparable between networks of very different size.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 101-103, 129.

    Examples
    --------
    >>> density(nx.star_graph(3))
    0.5
    """
    possible = possible_ties(network)
    return tie_count(network) / possible if possible else float("nan")


def mean_degree(network: nx.Graph) -> float:
    """How many partners an institution has on average.

    Returns
    -------
    float
        The mean of :func:`netmap.metrics.degree`; ``nan`` for a network without institutions.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 100.

    Examples
    --------
    >>> mean_degree(nx.cycle_graph(5))
    2.0
    """
    return float(degree(network).mean()) if len(network) else float("nan")


def isolate_count(network: nx.Graph) -> float:
    """How many institutions have no tie at all.

    Examples
    --------
    >>> isolate_count(nx.Graph({"ops": ["sp"], "klub": []}))
    1.0
    """
    return float((degree(network) == 0).sum())
