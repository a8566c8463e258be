"""Whether the network holds together: its parts, and the bodies and ties without which it would fall apart."""

from __future__ import annotations

from collections.abc import Hashable

import networkx as nx
import pandas as pd

from netmap.metrics.matrix import flat, is_directed, over_nodes, undirected

__all__ = ["articulation_points", "bridges", "component_count", "components"]


def articulation_points(network: nx.Graph) -> pd.Series:
    """Which institutions are the only link between others: without one of them, its part of the network falls apart.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Of bool. Index: every institution, isolates too (false).

    Notes
    -----
    Direction does not matter: a tie each way, or in several layers, is one tie.

    References
    ----------
    .. [1] Hopcroft, J., Tarjan, R. (1973). Algorithm 447: graph manipulation. CACM 16, 372-378.

    Examples
    --------
    >>> articulation_points(nx.path_graph(3)).tolist()
    [False, True, False]
    """
    cutting = set(nx.articulation_points(undirected(network)))
    return over_nodes(network, [node in cutting for node in network], "node_articulation", "bool")


def bridges(network: nx.Graph) -> list[tuple[Hashable, Hashable]]:
    """Which ties are the only link between two parts of the network.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    list of pairs
        Each pair, and the pairs, in the order of the network.

    Notes
    -----
    Direction does not matter: a tie each way, or in several layers, is one tie.

    References
    ----------
    .. [1] Tarjan, R. E. (1974). A note on finding the bridges of a graph. Inf. Process. Lett. 2, 160-161.

    Examples
    --------
    >>> bridges(nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")]))
    [('c', 'd')]
    """
    place = {node: rank for rank, node in enumerate(network)}
    pairs = (sorted(pair, key=place.__getitem__) for pair in nx.bridges(undirected(network)))
    return sorted(((a, b) for a, b in pairs), key=lambda pair: (place[pair[0]], place[pair[1]]))


def components(network: nx.Graph, strong: bool = False) -> pd.Series:
    """In which separate part of the network each institution is.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    strong
        Whether members of a part must reach one another along the direction of ties.

    Returns
    -------
    pandas.Series
        Of whole numbers from 1, the largest part first, equal parts in the order of the network. An isolate is a part.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 109, 133.

    Examples
    --------
    >>> components(nx.Graph({"klub": [], "ops": ["sp"]})).to_dict()
    {'klub': 2, 'ops': 1, 'sp': 1}
    """
    number = {node: n for n, part in enumerate(_parts(network, strong), 1) for node in part}
    return over_nodes(network, [number[node] for node in network], "node_component", "int64")


def component_count(network: nx.Graph) -> float:
    """How many separate parts the network has, each isolate being one.

    Examples
    --------
    >>> component_count(nx.Graph({"klub": [], "ops": ["sp"]}))
    2.0
    """
    return float(len(_parts(network, strong=False)))


def _parts(network: nx.Graph, strong: bool) -> list[set[Hashable]]:
    if strong and is_directed(network):
        parts = list(nx.strongly_connected_components(nx.DiGraph(flat(network))))
    else:
        parts = list(nx.connected_components(undirected(network)))
    place = {node: rank for rank, node in enumerate(network)}
    return sorted(parts, key=lambda part: (-len(part), min(place[node] for node in part)))
