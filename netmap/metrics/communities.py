"""Circles inside the network: who works with one another more than with the rest, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable
from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.groups import Groups, group_codes
from netmap.metrics.matrix import adjacency, either_way, over_nodes, row_sums, undirected

__all__ = ["RUNS", "Search", "communities", "community_stability", "modularity"]

RUNS = 20
"""How often the search for circles is repeated unless told."""
_LEIDEN_ROUNDS = (
    10  # each begins with what the one before found; it ends sooner where nothing moves
)

Codes = npt.NDArray[np.int64]


class Search(StrEnum):
    """How circles are looked for."""

    LOUVAIN = "louvain"
    LEIDEN = "leiden"


def communities(
    network: nx.Graph,
    resolution: float = 1.0,
    runs: int = RUNS,
    *,
    rng: np.random.Generator,
    method: str = Search.LOUVAIN,
) -> pd.DataFrame:
    """Part the network into circles, and say how sure each institution's place in them is.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    resolution
        Above 1 gives more and smaller circles, below 1 fewer and larger.
    runs
        How often the search is repeated with another seed.
    rng
        Source of chance: the same seed gives the same circles.
    method
        ``louvain``, or ``leiden``: its circles always hold together, where those of Louvain can fall into parts.

    Returns
    -------
    pandas.DataFrame
        Index: every institution. ``community``: whole numbers from 1, the largest first, of the run with the highest
        modularity. ``stability``: how much of its circle an institution keeps in the other runs, 0 to 1 (the mean of
        members in common over members of either). An isolate is a circle of its own.

    Notes
    -----
    Louvain from NetworkX, Leiden from graspologic-native. Direction and strength do not matter. Several partings may be
    nearly as good as the best: read a circle only where its stability is high (0.9 and more).

    References
    ----------
    .. [1] Blondel, V. D. et al. (2008). Fast unfolding of communities in large networks. J. Stat. Mech. P10008.
    .. [2] Good, B. H., de Montjoye, Y.-A., Clauset, A. (2010). Performance of modularity maximization in practical
       contexts. Physical Review E 81, 046106.
    .. [3] Traag, V. A., Waltman, L., van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected
       communities. Scientific Reports 9, 5233.

    Examples
    --------
    >>> circles = communities(nx.barbell_graph(4, 0), rng=np.random.default_rng(1))
    >>> circles["community"].tolist(), circles["stability"].tolist()[:2]
    ([1, 1, 1, 1, 2, 2, 2, 2], [1.0, 1.0])
    """
    graph, chosen = undirected(network), Search(method)
    found = [_parted(graph, resolution, chosen, rng) for _ in range(runs)]
    quality = [_modularity(network, codes, resolution) for codes in found]
    best = found[int(np.argmax(np.nan_to_num(quality, nan=-1.0)))]
    stability = np.mean([_kept(best, codes) for codes in found], axis=0)
    number = over_nodes(network, best + 1, "community", "int64")
    return pd.DataFrame({"community": number, "stability": over_nodes(network, stability, "")})


def _parted(graph: nx.Graph, resolution: float, method: Search, rng: np.random.Generator) -> Codes:
    """Number the circles of one run: the largest first, equal ones in the order of the network."""
    if not graph.number_of_edges():
        return np.arange(len(graph), dtype=np.int64)
    place: dict[Hashable, int] = {node: rank for rank, node in enumerate(graph)}
    seed = int(rng.integers(2**31))
    parts = (_louvain if method is Search.LOUVAIN else _leiden)(graph, resolution, seed)
    ranked = sorted(parts, key=lambda part: (-len(part), min(place[node] for node in part)))
    number = {node: code for code, part in enumerate(ranked) for node in part}
    return np.array([number[node] for node in graph], dtype=np.int64)


def _louvain(graph: nx.Graph, resolution: float, seed: int) -> Iterable[set[Hashable]]:
    found: Iterable[set[Hashable]] = nx.community.louvain_communities(
        graph, weight=None, resolution=resolution, seed=seed
    )
    return found


def _leiden(graph: nx.Graph, resolution: float, seed: int) -> Iterable[set[Hashable]]:
    from graspologic_native import leiden

    name = {node: str(rank) for rank, node in enumerate(graph)}
    ties = [(name[a], name[b], 1.0) for a, b in graph.edges]
    _, part = leiden(ties, resolution=resolution, iterations=_LEIDEN_ROUNDS, seed=seed)
    parts: dict[object, set[Hashable]] = {}
    for node in graph:
        parts.setdefault(part.get(name[node], ("alone", name[node])), set()).add(node)
    return parts.values()


def _kept(best: Codes, other: Codes) -> npt.NDArray[np.float64]:
    """Members in common over members of either, for each institution's circle in two partings."""
    together = np.zeros((best.max(initial=-1) + 1, other.max(initial=-1) + 1))
    np.add.at(together, (best, other), 1)
    common = together[best, other]
    either = together.sum(axis=1)[best] + together.sum(axis=0)[other] - common
    share: npt.NDArray[np.float64] = common / either
    return share


def community_stability(
    network: nx.Graph,
    runs: int = RUNS,
    *,
    rng: np.random.Generator,
    method: str = Search.LOUVAIN,
) -> float:
    """How sure the circles of a network are: the mean stability of its institutions' places; ``nan`` without ties.

    Examples
    --------
    >>> community_stability(nx.barbell_graph(4, 0), rng=np.random.default_rng(1))
    1.0
    """
    if not undirected(network).number_of_edges():
        return math.nan
    return float(communities(network, runs=runs, rng=rng, method=method)["stability"].mean())


def modularity(network: nx.Graph, groups: Groups, resolution: float = 1.0) -> float:
    """How far ties stay inside groups, beyond what chance would give with as many ties for everybody.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.
    resolution
        Weight of chance.

    Returns
    -------
    float
        Below 1; 0 says as by chance. ``nan`` without ties.

    Notes
    -----
    Direction does not matter. An institution without a group is a group of its own.

    References
    ----------
    .. [1] Newman, M. E. J., Girvan, M. (2004). Finding and evaluating community structure in networks. Phys. Rev. E 69.

    Examples
    --------
    >>> modularity(nx.barbell_graph(4, 0), {node: node < 4 for node in range(8)}).__round__(3)
    0.423
    """
    return _modularity(network, group_codes(network, groups)[0], resolution)


def _modularity(network: nx.Graph, codes: Codes, resolution: float) -> float:
    tied = either_way(adjacency(network))
    if not tied.nnz:
        return math.nan
    alone = np.flatnonzero(codes < 0)
    own = codes.copy()
    own[alone] = codes.max(initial=-1) + 1 + np.arange(len(alone))
    ends = tied.tocoo()
    inside = float((own[ends.row] == own[ends.col]).sum()) / tied.nnz
    share = np.bincount(own, weights=row_sums(tied)) / tied.nnz
    return inside - resolution * float(np.square(share).sum())
