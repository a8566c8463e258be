"""Circles inside the network: who works with one another more than with the rest, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.edges import edges_of
from netmap.metrics.groups import Groups, group_codes
from netmap.metrics.matrix import adjacency, over_nodes, row_sums, tied_either_way, undirected

__all__ = ["RUNS", "Search", "communities", "community_stability", "modularity", "ties_by_name"]

RUNS = 20
"""How often the search for circles is repeated unless told."""
_LEIDEN_ROUNDS = (
    10  # each begins with what the one before found; it ends sooner where nothing moves
)
_MANY = 20_000  # bodies; of a made country ten rounds take twice the time for one part in 50,000 of modularity
_ROUNDS_OF_MANY = 5

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
    Louvain from NetworkX, Leiden from graspologic-native: ten rounds, five above 20,000 institutions. Direction and
    strength do not matter. Several partings may be nearly as good as the best: read a circle only where its stability
    is high (0.9 and more).

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
    labels = _search(network, Search(method), resolution)
    tied = adjacency(network).nnz > 0
    found = [
        _numbered(labels(int(rng.integers(2**31))) if tied else np.arange(len(network)))
        for _ in range(runs)
    ]
    quality = [_modularity(network, codes, resolution) for codes in found]
    best = found[int(np.argmax(np.nan_to_num(quality, nan=-1.0)))]
    stability = np.mean([_kept(best, codes) for codes in found], axis=0)
    number = over_nodes(network, best + 1, "community", "int64")
    return pd.DataFrame({"community": number, "stability": over_nodes(network, stability, "")})


def _search(network: nx.Graph, method: Search, resolution: float) -> Callable[[int], Codes]:
    """Get ready to look for circles with one seed after another: what comes of it says whose labels are the same."""
    if method is Search.LEIDEN:
        ties, size = ties_by_name(network), len(network)
        return lambda seed: _leiden(ties, size, resolution, seed)
    graph = undirected(network)
    return lambda seed: _louvain(graph, resolution, seed)


def _numbered(labels: Codes) -> Codes:
    """Number circles: the largest first, equal ones in the order of the network."""
    _, first, circle, members = np.unique(
        labels, return_index=True, return_inverse=True, return_counts=True
    )
    ranked = np.lexsort((first, -members))
    number = np.empty(len(ranked), dtype=np.int64)
    number[ranked] = np.arange(len(ranked))
    return number[circle]


def _louvain(graph: nx.Graph, resolution: float, seed: int) -> Codes:
    parts = nx.community.louvain_communities(graph, weight=None, resolution=resolution, seed=seed)
    label = {node: code for code, part in enumerate(parts) for node in part}
    return np.array([label[node] for node in graph], dtype=np.int64)


def ties_by_name(network: nx.Graph) -> list[tuple[str, str, float]]:
    """List who is tied to whom, each pair once: by the first of the two, and as the network comes to them."""
    edges, size = edges_of(network), len(network)
    low, high = np.minimum(edges.source, edges.target), np.maximum(edges.source, edges.target)
    pairs, first = np.unique((low * size + high)[low < high], return_index=True)
    pairs = pairs[np.lexsort((first, pairs // size))]
    name = [str(place) for place in range(size)]
    ends = zip((pairs // size).tolist(), (pairs % size).tolist(), strict=True)
    return [(name[a], name[b], 1.0) for a, b in ends]


def _leiden(ties: list[tuple[str, str, float]], size: int, resolution: float, seed: int) -> Codes:
    from graspologic_native import leiden

    rounds = _LEIDEN_ROUNDS if size <= _MANY else _ROUNDS_OF_MANY
    _, part = leiden(ties, resolution=resolution, iterations=rounds, seed=seed)
    alone = len(ties)
    return np.array([part.get(str(body), alone + body) for body in range(size)], dtype=np.int64)


def _kept(best: Codes, other: Codes) -> npt.NDArray[np.float64]:
    """Members in common over members of either, for each institution's circle in two partings."""
    both = best * (other.max(initial=-1) + 1) + other
    _, pair, common = np.unique(both, return_inverse=True, return_counts=True)
    either = np.bincount(best)[best] + np.bincount(other)[other] - common[pair]
    share: npt.NDArray[np.float64] = common[pair] / either
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
    if not adjacency(network).nnz:
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
    tied = tied_either_way(network)
    if not tied.nnz:
        return math.nan
    alone = np.flatnonzero(codes < 0)
    own = codes.copy()
    own[alone] = codes.max(initial=-1) + 1 + np.arange(len(alone))
    ends = tied.tocoo()
    inside = float((own[ends.row] == own[ends.col]).sum()) / tied.nnz
    share = np.bincount(own, weights=row_sums(tied)) / tied.nnz
    return inside - resolution * float(np.square(share).sum())
