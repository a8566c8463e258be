"""How deep in the dense middle of the network each institution is."""

from __future__ import annotations

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.matrix import Direction, adjacency, over_nodes, row_sums, towards
from netmap.metrics.worth import pays

__all__ = ["core_numbers", "k_core"]

_PLAIN_TIE = 5e-7  # seconds a tie that scipy takes, many times over


def k_core(network: nx.Graph, direction: str = Direction.ANY) -> pd.Series:
    """How many partners each institution keeps, if all with fewer are taken out again and again.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    direction
        Which ties count: ``any``: partners in either direction; ``in``: who named it; ``out``: whom it named.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0). The k of the largest k for which it is in a group where everybody
        has at least k partners inside the group.

    Notes
    -----
    Bodies are counted, not ties: NetworkX and igraph count a tie each way twice in a directed graph.

    References
    ----------
    .. [1] Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5, 269-287.

    Examples
    --------
    >>> k_core(nx.Graph([("ops", "sp"), ("ops", "gok"), ("sp", "gok"), ("ops", "kpp")])).to_dict()
    {'ops': 2.0, 'sp': 2.0, 'gok': 2.0, 'kpp': 1.0}
    """
    ties = towards(adjacency(network), direction)
    return over_nodes(network, core_numbers(ties), "node_k_core")


def core_numbers(ties: csr_array[np.float64]) -> npt.NDArray[np.float64]:
    """Take out the rows with fewest ties again and again; the most they ever had when taken out is their core."""
    if pays(_PLAIN_TIE * ties.nnz):
        from netmap.metrics.kernels import cores
        from netmap.metrics.kernels.csr import from_matrix

        found = cores.core_numbers(from_matrix(ties), from_matrix(csr_array(ties.T)))
        return found.astype(np.float64)
    left = row_sums(ties)
    core, inside = np.zeros(len(left)), np.ones(len(left), dtype=np.bool_)
    least = 0.0
    while inside.any():
        least = max(least, float(left[inside].min()))
        going = inside & (left <= least)
        core[going] = least
        inside &= ~going
        left = left - ties @ going.astype(np.float64)
    return core
