"""How far two networks are alike, dyad by dyad, over the bodies they share; any networkx graph will do.

A body that became another is the same body. These count what the graphs hold; whether a dyad could be *observed* in
both waves is asked in ``netmap.compare.waves``.
"""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.roster import counterparts
from netmap.errors import ComparisonError
from netmap.network import simple

__all__ = ["CHANGES", "dyad_changes", "hamming", "jaccard"]

CHANGES: tuple[str, ...] = ("0→0", "0→1", "1→0", "1→1")
"""What may become of a dyad: still absent, gained, lost, kept."""


def dyad_changes(G1: nx.Graph, G2: nx.Graph) -> pd.Series:
    """Count dyads that stayed absent, were gained, lost and kept.

    Parameters
    ----------
    G1, G2
        The earlier and the later network; both directed, or both not.

    Returns
    -------
    pandas.Series
        Counts by ``0→0``, ``0→1``, ``1→0``, ``1→1``. Directed networks count ordered pairs.

    Raises
    ------
    ComparisonError
        One network is directed and the other is not.

    Examples
    --------
    >>> dyad_changes(nx.path_graph(3), nx.complete_graph(3)).to_dict()
    {'0→0': 0, '0→1': 1, '1→0': 0, '1→1': 2}
    """
    before, after = _shared_cells(G1, G2)
    found = np.bincount(2 * before + after, minlength=4)
    return pd.Series([int(n) for n in found], index=list(CHANGES), name="dyads")


def jaccard(G1: nx.Graph, G2: nx.Graph) -> float:
    """Share of ties kept among the ties of either network; ``nan`` when neither has one.

    References
    ----------
    .. [1] Snijders, T. A. B., van de Bunt, G. G. & Steglich, C. E. G. (2010). Introduction to stochastic actor-based
       models for network dynamics. Social Networks 32, 44-60.

    Examples
    --------
    >>> round(jaccard(nx.path_graph(3), nx.complete_graph(3)), 3)
    0.667
    """
    _, gained, lost, kept = dyad_changes(G1, G2)
    ever = gained + lost + kept
    return float(kept / ever) if ever else float("nan")


def hamming(G1: nx.Graph, G2: nx.Graph) -> int:
    """Count the dyads that differ: ties gained and ties lost.

    Examples
    --------
    >>> hamming(nx.path_graph(3), nx.complete_graph(3))
    1
    """
    changes = dyad_changes(G1, G2)
    return int(changes["0→1"] + changes["1→0"])


Cells = npt.NDArray[np.int64]


def _shared_cells(G1: nx.Graph, G2: nx.Graph) -> tuple[Cells, Cells]:
    """Give 0 and 1 of every shared dyad in both networks, in the same order."""
    first, second = simple(G1), simple(G2)
    if first.is_directed() != second.is_directed():
        raise ComparisonError("directedness-differs")
    shared = counterparts(first, second)
    square = [_ties(first, list(shared)), _ties(second, list(shared.values()))]
    upper = np.triu_indices(len(shared), 1)
    lower = (upper[1], upper[0])
    parts = [[cells[upper], cells[lower]][: 1 + first.is_directed()] for cells in square]
    before, after = (np.concatenate(part) for part in parts)
    return before, after


def _ties(graph: nx.Graph, bodies: Sequence[object]) -> Cells:
    place = {body: number for number, body in enumerate(bodies)}
    cells: Cells = np.zeros((len(bodies), len(bodies)), dtype=np.int64)
    for source, target in graph.edges(bodies):
        if source in place and target in place:
            cells[place[source], place[target]] = 1
            if not graph.is_directed():
                cells[place[target], place[source]] = 1
    return cells
