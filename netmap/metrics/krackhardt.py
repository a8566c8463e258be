"""How near a network is to a pure hierarchy: Krackhardt's four dimensions."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csgraph, csr_array

from netmap.metrics.matrix import Direction, adjacency, either_way, remembered
from netmap.metrics.paths import reach_of
from netmap.metrics.superiors import Superior, mutual_pairs_by_ways, pairs_without_superior

__all__ = ["Superior", "connectedness", "joined_share", "krackhardt"]


def krackhardt(network: nx.Graph, superior: str = Superior.LEAST) -> pd.Series:
    """How near the network is to a tree of command, by four measures from 0 to 1; a pure hierarchy has 1 in all.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    superior
        For ``lubness``. ``least``: as Krackhardt defines it, a common superior through whom every other one reaches the
        pair. ``greatest``: what R's sna 2.x works out, a common superior who reaches every other one.

    Returns
    -------
    pandas.Series
        ``connectedness``: pairs joined by any way. ``efficiency``: no more ties than a tree needs. ``hierarchy``: pairs
        of whom only one can reach the other, of pairs where any can. ``lubness``: pairs under one common superior.
        ``nan`` where there is nothing to share out.

    Notes
    -----
    As in R's sna, a network without direction has each tie both ways, so ``hierarchy`` is 0 there and even a tree is
    not fully efficient. Efficiency and lubness are taken inside each part of the network. In a tree both readings of
    ``lubness`` agree; where two heads share one deputy, the deputy is the least common superior of those below, and
    sna finds none.

    References
    ----------
    .. [1] Krackhardt, D. (1994). Graph theoretical dimensions of informal organizations. In: Carley, Prietula (eds.),
       Computational Organization Theory. Lawrence Erlbaum, 89-111.

    Examples
    --------
    >>> krackhardt(nx.DiGraph([("head", "a"), ("head", "b"), ("a", "c")])).to_dict()
    {'connectedness': 1.0, 'efficiency': 1.0, 'hierarchy': 1.0, 'lubness': 1.0}
    """
    chosen = Superior(superior)
    key = ("krackhardt", chosen.value)
    return remembered(network, key, lambda: _dimensions(network, chosen)).copy()


def connectedness(network: nx.Graph) -> float:
    """Which share of pairs is joined by any way, whatever its direction; ``nan`` with fewer than two institutions.

    References
    ----------
    .. [1] Krackhardt, D. (1994). Graph theoretical dimensions of informal organizations.

    Examples
    --------
    >>> connectedness(nx.Graph({"ops": ["sp"], "klub": []})).__round__(3)
    0.333
    """
    return joined_share(_part_sizes(adjacency(network)))


def joined_share(sizes: npt.NDArray[np.int64]) -> float:
    """Which share of pairs lies inside one part, from the sizes of the parts."""
    size = int(sizes.sum())
    return float((sizes * (sizes - 1)).sum()) / (size * (size - 1)) if size > 1 else math.nan


def _part_sizes(ties: csr_array[np.float64]) -> npt.NDArray[np.int64]:
    _, part = csgraph.connected_components(ties, directed=False)
    return np.bincount(part).astype(np.int64)


def _dimensions(network: nx.Graph, superior: Superior) -> pd.Series:
    ties = adjacency(network)
    sizes = _part_sizes(ties)
    return pd.Series(
        {
            "connectedness": joined_share(sizes),
            "efficiency": _efficiency(ties, sizes),
            "hierarchy": _hierarchy(network, ties),
            "lubness": _lubness(ties, superior),
        },
        name="krackhardt",
        dtype="float64",
    )


def _efficiency(ties: csr_array[np.float64], sizes: npt.NDArray[np.int64]) -> float:
    needed = float((sizes - 1).sum())
    most = float((sizes * (sizes - 1)).sum()) - needed
    return 1 - (ties.nnz - needed) / most if most else math.nan


def _hierarchy(network: nx.Graph, ties: csr_array[np.float64]) -> float:
    both = mutual_pairs_by_ways(ties)
    either = float(reach_of(network, Direction.OUT).others.sum()) - both
    return 1 - both / either if either else math.nan


def _lubness(ties: csr_array[np.float64], superior: Superior) -> float:
    parts, part = csgraph.connected_components(either_way(ties), directed=False)
    missing, most = 0, 0.0
    for number in range(parts):
        inside = np.flatnonzero(part == number)
        if len(inside) > 2:
            missing += pairs_without_superior(ties[inside][:, inside], superior)
            most += (len(inside) - 1) * (len(inside) - 2) / 2
    return 1 - missing / most if most else math.nan
