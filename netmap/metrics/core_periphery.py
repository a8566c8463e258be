"""A dense core and a periphery that works with the core but not among itself: Borgatti and Everett's pattern."""

from __future__ import annotations

import math
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.matrix import over_nodes, remembered, row_sums, tied_either_way
from netmap.metrics.worth import is_large

__all__ = ["CorePeriphery", "core_fit", "core_periphery", "core_sweep", "searched_core"]

_LARGEST_EXACT = 16

Flags = npt.NDArray[np.bool_]
Vector = npt.NDArray[np.float64]


@dataclass(frozen=True)
class CorePeriphery:
    """Who is in the core, and how well the network fits the pattern.

    ``core`` says yes or no of every institution. ``fit`` is the correlation of the network with the perfect pattern: 1
    it is one, about 0 it has none; ``nan`` where it is undefined. ``exact`` says that every possible core was tried.
    ``density`` holds the share of possible ties inside the core, between core and periphery, inside the periphery.
    """

    core: pd.Series
    fit: float
    exact: bool
    density: pd.Series


def core_periphery(network: nx.Graph) -> CorePeriphery:
    """Find the core: those tied to one another and to the rest, where the rest is tied to hardly anybody else.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    CorePeriphery
        The core, its fit and its densities. Nobody is in the core where the fit is undefined (no tie, or every tie).

    Notes
    -----
    In the perfect pattern every pair with somebody of the core in it is tied, and no other. Direction does not matter.
    With up to 16 institutions every core is tried. Above that, those with most partners are tried size by size (for
    each size they fit Lip's count of wrong ties best), then those with most partners not yet met, and from both members
    are put in and out one at a time as long as that helps. A fit below about 0.5 says that there is no core to speak
    of.

    References
    ----------
    .. [1] Borgatti, S. P., Everett, M. G. (2000). Models of core/periphery structures. Social Networks 21, 375-395.
    .. [2] Lip, S. Z. W. (2011). A fast algorithm for the discrete core/periphery bipartitioning problem.
       arXiv:1102.5511.

    Examples
    --------
    >>> found = core_periphery(nx.star_graph(["ops", "sp", "gok", "kpp"]))
    >>> found.core[found.core].index.tolist(), found.fit
    (['ops'], 1.0)
    """
    return remembered(network, "core_periphery", lambda: _core_periphery(network))


def core_fit(network: nx.Graph, core: pd.Series) -> float:
    """Tell how well a network fits the pattern with a core that is given; ``nan`` where it is undefined.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    core
        Yes or no of every institution; who is left out is not in the core.

    References
    ----------
    .. [1] Borgatti, S. P., Everett, M. G. (2000). Models of core/periphery structures. Social Networks 21, 375-395.

    Examples
    --------
    >>> star = nx.star_graph(["ops", "sp", "gok", "kpp"])
    >>> core_fit(star, pd.Series({"ops": True})), round(core_fit(star, pd.Series({"sp": True})), 3)
    (1.0, -0.333)
    """
    members = {body for body, chosen in core.items() if chosen}
    inside = np.array([body in members for body in network], dtype=np.bool_)
    return _fit(tied_either_way(network), inside)


def _core_periphery(network: nx.Graph) -> CorePeriphery:
    tied = tied_either_way(network)
    exact = tied.shape[0] <= _LARGEST_EXACT
    inside = _tried_all(tied) if exact else searched_core(tied)
    fit = _fit(tied, inside)
    if math.isnan(fit):
        inside = np.zeros(tied.shape[0], dtype=np.bool_)
    core = over_nodes(network, inside, "node_core", "bool")
    return CorePeriphery(core, fit, exact, _densities(tied, inside))


def _correlation(touching: Vector, core: Vector, ties: float, size: int) -> Vector:
    """Correlate with the pattern: ``touching`` pairs are tied and have a core member, of ``ties`` and all pairs."""
    pairs = size * (size - 1) / 2
    outside = (size - core) * (size - core - 1) / 2
    ideal = pairs - outside
    spread = np.sqrt(ideal * outside * ties * (pairs - ties))
    cross = touching * pairs - ideal * ties
    return np.divide(cross, spread, out=np.full_like(cross, np.nan), where=spread > 0)


def _fit(tied: csr_array[np.float64], inside: Flags) -> float:
    outer = np.flatnonzero(~inside)
    ties = tied.nnz / 2
    touching = ties - tied[outer][:, outer].sum() / 2 if len(outer) else ties
    found = _correlation(np.array([touching]), np.array([float(inside.sum())]), ties, tied.shape[0])
    return float(found[0])


def _tried_all(tied: csr_array[np.float64]) -> Flags:
    """Try every set as the core; of equal ones the smallest, then the first in the order of the network."""
    size = tied.shape[0]
    sets = np.arange(2**size, dtype=np.int64)
    grid = tied.tocoo()
    touching, core = np.zeros(len(sets)), np.zeros(len(sets))
    for body in range(size):
        core += sets >> body & 1
    for one, other in zip(grid.row, grid.col, strict=True):
        if one < other:
            touching += (sets >> one | sets >> other) & 1
    fit = np.nan_to_num(_correlation(touching, core, tied.nnz / 2, size), nan=-2.0)
    best = np.flatnonzero(fit > fit.max() - 1e-12)
    chosen = int(best[np.lexsort((best, core[best]))[0]])
    return np.array([bool(chosen >> one & 1) for one in range(size)], dtype=np.bool_)


def searched_core(tied: csr_array[np.float64]) -> Flags:
    """Start from the best cut of two orders and improve each."""
    orders = [np.argsort(-row_sums(tied), kind="stable"), _by_new_partners(tied)]
    found = [_improved(tied, core_sweep(tied, order)) for order in orders]
    return max(found, key=lambda inside: np.nan_to_num(_fit(tied, inside), nan=-2.0))


def _by_new_partners(tied: csr_array[np.float64]) -> npt.NDArray[np.int64]:
    """Order institutions so that each next one has most ties with those not taken yet."""
    if is_large(tied.nnz):
        from netmap.metrics.kernels.cores import by_new_partners
        from netmap.metrics.kernels.csr import from_matrix

        return by_new_partners(from_matrix(tied))
    left = np.diff(tied.indptr).astype(np.int64)
    queue = [(-int(n), body) for body, n in enumerate(left)]
    heapify(queue)
    order: list[int] = []
    taken = np.zeros(len(left), dtype=np.bool_)
    while queue:
        count, body = heappop(queue)
        if taken[body] or -count != left[body]:
            continue
        taken[body] = True
        order.append(body)
        for other in tied.indices[tied.indptr[body] : tied.indptr[body + 1]]:
            if not taken[other]:
                left[other] -= 1
                heappush(queue, (-int(left[other]), int(other)))
    return np.array(order, dtype=np.int64)


def core_sweep(tied: csr_array[np.float64], order: npt.NDArray[np.int64]) -> Flags:
    """Cut an order where taking its first so many as the core fits best."""
    size = tied.shape[0]
    rank = np.empty(size, dtype=np.int64)
    rank[order] = np.arange(size)
    grid = tied.tocoo()
    first = np.minimum(rank[grid.row], rank[grid.col])
    touching = np.cumsum(np.bincount(first, minlength=size)) / 2
    fit = _correlation(touching, np.arange(1.0, size + 1), tied.nnz / 2, size)
    best: Flags = rank <= int(np.argmax(np.nan_to_num(fit, nan=-2.0)))
    return best


def _improved(tied: csr_array[np.float64], inside: Flags) -> Flags:
    """Put one institution in or out at a time, always the one that helps most."""
    fit = _fit(tied, inside)
    while not math.isnan(fit):
        after = _after_each_move(tied, inside)
        best = int(np.argmax(np.nan_to_num(after, nan=-2.0)))
        if not after[best] > fit + 1e-12:
            break
        inside = inside.copy()
        inside[best] = not inside[best]
        fit = after[best]
    return inside


def _after_each_move(tied: csr_array[np.float64], inside: Flags) -> Vector:
    outer = (~inside).astype(np.float64)
    outside_ties: Vector = np.asarray(tied @ outer, dtype=np.float64)
    touching = tied.nnz / 2 - float(outer @ outside_ties) / 2
    change = np.where(inside, -outside_ties, outside_ties)
    core = inside.sum() + np.where(inside, -1.0, 1.0)
    return _correlation(touching + change, core, tied.nnz / 2, tied.shape[0])


def _densities(tied: csr_array[np.float64], inside: Flags) -> pd.Series:
    core, outer = np.flatnonzero(inside), np.flatnonzero(~inside)
    k, p = len(core), len(outer)
    found = {
        "core": (tied[core][:, core].sum(), k * (k - 1)),
        "between": (tied[core][:, outer].sum(), k * p),
        "periphery": (tied[outer][:, outer].sum(), p * (p - 1)),
    }
    shares = {name: ties / of if of else math.nan for name, (ties, of) in found.items()}
    return pd.Series(shares, name="density", dtype="float64")
