"""Whether layers of one network are alike: who meets, who refers clients to whom, who shares projects."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import numpy as np
import pandas as pd

from netmap.compare.qap import PERMUTATIONS, qap_correlation
from netmap.compare.work import HERE, Work

__all__ = ["LAYER_COLUMNS", "qap_layers"]

LAYER_COLUMNS = ("layer", "other", "statistic", "p_greater", "p_less", "p_two_sided")


def qap_layers(
    network: nx.Graph,
    permutations: int = PERMUTATIONS,
    *,
    rng: np.random.Generator,
    work: Work = HERE,
) -> pd.DataFrame:
    """Correlate each two layers of a network over pairs of bodies: see :func:`netmap.compare.qap_correlation`.

    Parameters
    ----------
    network
        Its ties carry ``layer``; those without one are left out.
    permutations
        How many draws.
    rng
        The chance.
    work
        Where draws run, and who is told.

    Examples
    --------
    >>> both = nx.MultiGraph(
    ...     [(0, 1, {"layer": "a"}), (1, 2, {"layer": "a"}), (0, 1, {"layer": "b"})]
    ... )
    >>> both.add_node(3)
    >>> qap_layers(both, 99, rng=np.random.default_rng(1))[["layer", "other", "statistic"]].round(
    ...     2
    ... ).values.tolist()
    [['a', 'b', 0.63]]
    """
    told = (str(data["layer"]) for *_, data in network.edges(data=True) if data.get("layer"))
    parts = {layer: _layer(network, layer) for layer in sorted(set(told))}
    rows = [
        (one, other, *qap_correlation(parts[one], parts[other], permutations, rng=rng, work=work))
        for one, other in combinations(parts, 2)
    ]
    return pd.DataFrame(rows, columns=list(LAYER_COLUMNS))


def _layer(network: nx.Graph, layer: str) -> nx.Graph:
    part: nx.Graph = type(network)(**network.graph)
    part.add_nodes_from(network.nodes(data=True))
    part.add_edges_from(
        (a, b, d) for a, b, d in network.edges(data=True) if d.get("layer") == layer
    )
    return part
