"""How many partners each institution has, and how strong its ties are."""

from __future__ import annotations

import networkx as nx
import pandas as pd

from netmap.metrics.matrix import (
    Direction,
    adjacency,
    either_way,
    is_directed,
    over_nodes,
    row_sums,
    towards,
)

__all__ = ["degree", "in_degree", "out_degree", "strength"]


def degree(network: nx.Graph) -> pd.Series:
    """How many different institutions each institution has a tie with, in either direction.

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
    Bodies are counted, not ties: several layers, or a tie each way, still make one partner. Loops do not count.

    References
    ----------
    .. [1] Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. Social Networks 1, 215-239.

    Examples
    --------
    >>> degree(nx.star_graph(3)).tolist()
    [3.0, 1.0, 1.0, 1.0]
    """
    return over_nodes(network, row_sums(either_way(adjacency(network))), "node_degree")


def in_degree(network: nx.Graph) -> pd.Series:
    """How many different institutions named each institution.

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
    Without direction it equals :func:`degree`.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 125-127.

    Examples
    --------
    >>> in_degree(nx.DiGraph([("ops", "sp"), ("sp", "ops"), ("gok", "ops")])).to_dict()
    {'ops': 2.0, 'sp': 1.0, 'gok': 0.0}
    """
    return over_nodes(
        network, row_sums(towards(adjacency(network), Direction.IN)), "node_in_degree"
    )


def out_degree(network: nx.Graph) -> pd.Series:
    """How many different institutions each institution named.

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
    Without direction it equals :func:`degree`. A body that did not answer has named nobody: that is a missing answer.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 125-127.

    Examples
    --------
    >>> out_degree(nx.DiGraph([("ops", "sp"), ("ops", "gok")])).to_dict()
    {'ops': 2.0, 'sp': 0.0, 'gok': 0.0}
    """
    return over_nodes(network, row_sums(adjacency(network)), "node_out_degree")


def strength(
    network: nx.Graph, weight: str = "strength", direction: str = Direction.ANY
) -> pd.Series:
    """How strong all the ties of each institution are, taken together.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ties without it count as 1.
    direction
        ``out``: ties it named; ``in``: ties that named it; ``any``: both added up (without direction each tie once).

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0).

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    Of several layers between a pair the strongest tie counts.

    References
    ----------
    .. [1] Barrat, A. et al. (2004). The architecture of complex weighted networks. PNAS 101, 3747-3752.

    Examples
    --------
    >>> network = nx.DiGraph()
    >>> network.add_weighted_edges_from([("ops", "sp", 3), ("sp", "ops", 1)], weight="strength")
    >>> strength(network).to_dict(), strength(network, direction="out").to_dict()
    ({'ops': 4.0, 'sp': 4.0}, {'ops': 3.0, 'sp': 1.0})
    """
    ties, way = adjacency(network, weight), Direction(direction)
    named, named_by = row_sums(ties), row_sums(towards(ties, Direction.IN))
    if way is Direction.IN:
        return over_nodes(network, named_by, "node_strength")
    both = way is Direction.ANY and is_directed(network)
    return over_nodes(network, named + named_by if both else named, "node_strength")
