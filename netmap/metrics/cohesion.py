"""Whether the network holds together: its parts, and the bodies and ties without which it would fall apart."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csgraph, csr_array

from netmap.metrics.matrix import adjacency, over_nodes, remembered, tied_either_way
from netmap.metrics.worth import pays

if TYPE_CHECKING:
    from netmap.metrics.kernels.cuts import Cuts

__all__ = ["articulation_points", "bridge_places", "bridges", "component_count", "components"]

_PLAIN_TIE = 3e-6  # seconds a tie that networkx takes


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
    cutting = remembered(network, "cuts", lambda: _cuts(tied_either_way(network))).is_cut
    return over_nodes(network, cutting, "node_articulation", "bool")


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
    nodes = list(network)
    return [(nodes[a], nodes[b]) for a, b in sorted(bridge_places(network).tolist())]


def bridge_places(network: nx.Graph) -> npt.NDArray[np.int64]:
    """Give :func:`bridges` as the places of their two ends, the first end first."""
    pairs = remembered(network, "cuts", lambda: _cuts(tied_either_way(network))).bridges
    return np.sort(pairs, axis=1)


@dataclass(frozen=True)
class _Cuts:
    """Whether each body cuts the network, and the ties that do, as places of their two ends."""

    is_cut: npt.NDArray[np.bool_]
    bridges: npt.NDArray[np.int64]


def _cuts(tied: csr_array[np.float64]) -> _Cuts:
    if pays(_PLAIN_TIE * tied.nnz):
        compiled = _compiled_cuts(tied)
        return _Cuts(compiled.is_cut.astype(np.bool_), compiled.bridges.astype(np.int64))
    graph: nx.Graph = nx.Graph()
    graph.add_nodes_from(range(tied.shape[0]))
    graph.add_edges_from(zip(*(ends.tolist() for ends in tied.nonzero()), strict=True))
    is_cut = np.zeros(tied.shape[0], np.bool_)
    is_cut[list(nx.articulation_points(graph))] = True
    return _Cuts(is_cut, np.array(list(nx.bridges(graph)), dtype=np.int64).reshape(-1, 2))


def _compiled_cuts(tied: csr_array[np.float64]) -> Cuts:
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.cuts import cuts

    return cuts(from_matrix(tied))


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
    ties = adjacency(network) if strong else tied_either_way(network)
    count, part = csgraph.connected_components(ties, connection="strong")
    size, first = np.bincount(part, minlength=count), np.unique(part, return_index=True)[1]
    number = np.empty(count, dtype=np.int64)
    number[np.lexsort((first, -size))] = np.arange(1, count + 1)
    return over_nodes(network, number[part], "node_component", "int64")


def component_count(network: nx.Graph) -> float:
    """How many separate parts the network has, each isolate being one.

    Examples
    --------
    >>> component_count(nx.Graph({"klub": [], "ops": ["sp"]}))
    2.0
    """
    return float(components(network).max()) if network else 0.0
