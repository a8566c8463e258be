"""Which few institutions together hold the network: those whose loss breaks it most, or who reach the most."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csgraph, csr_array

from netmap.errors import MeasureError
from netmap.metrics.distances import compactness
from netmap.metrics.krackhardt import connectedness
from netmap.metrics.matrix import adjacency, either_way, over_nodes
from netmap.metrics.worth import pays

__all__ = ["Goal", "KeyPlayers", "fragmentation", "fragmentation_without", "key_players"]

_MOST_SETS_TRIED = 20_000
_PLAIN_RECOUNT = 4e-8  # seconds a tie and institution that scipy takes

Matrix = npt.NDArray[np.float64]
Members = tuple[int, ...]


class Goal(StrEnum):
    """What the set is to be best at."""

    FRAGMENT = "fragment"
    REACH = "reach"


@dataclass(frozen=True)
class KeyPlayers:
    """A set of institutions, what it achieves, and whether no other set achieves more.

    ``value`` is the distance-weighted fragmentation after the set is gone, or the distance-weighted share of the
    network it reaches. ``before`` is the fragmentation with everybody there (0 for reach). ``exact`` is false where
    there were too many sets to try them all: then the set was built step by step and improved by swaps, and may not be
    the best. ``equally_good`` counts the other sets with the same value, where all were tried.
    """

    members: tuple[Hashable, ...]
    goal: Goal
    value: float
    before: float
    exact: bool
    equally_good: int


def fragmentation(network: nx.Graph, by_distance: bool = False) -> float:
    """How far the network is fallen apart, from 0 (whole) to 1 (nobody reaches anybody).

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    by_distance
        Count how far apart institutions are (1 less the mean of 1 / steps), not only whether there is a way.

    Returns
    -------
    float
        Share of pairs without a way between them. ``nan`` with fewer than two institutions.

    Notes
    -----
    Direction does not matter.

    References
    ----------
    .. [1] Borgatti, S. P. (2006). Identifying sets of key players in a social network. CMOT 12, 21-34.

    Examples
    --------
    >>> fragmentation(nx.Graph({"ops": ["sp"], "klub": []})).__round__(3)
    0.667
    """
    return 1 - (compactness(network, "any") if by_distance else connectedness(network))


def fragmentation_without(network: nx.Graph) -> pd.Series:
    """How far the network would fall apart without each institution: which pairs of the others lose every way.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.

    Returns
    -------
    pandas.Series
        Index: every institution. What :func:`fragmentation` says of the network without it; ``NaN`` where fewer than
        two would be left.

    Notes
    -----
    Direction does not matter. Where this is above :func:`fragmentation`, more than the institution's own ties is lost.

    References
    ----------
    .. [1] Borgatti, S. P. (2006). Identifying sets of key players in a social network. CMOT 12, 21-34.

    Examples
    --------
    >>> fragmentation_without(nx.path_graph(3)).tolist()
    [0.0, 1.0, 0.0]
    """
    tied, n = either_way(adjacency(network)), len(network)
    many = pays(_PLAIN_RECOUNT * n * tied.nnz)
    connected = _compiled_left(tied) if many else _left(tied)
    pairs = (n - 1) * (n - 2)
    apart = 1 - connected / pairs if pairs > 0 else np.full(n, np.nan)
    return over_nodes(network, apart, "node_fragmentation_without")


def _left(tied: csr_array[np.float64]) -> npt.NDArray[np.float64]:
    """How many ordered pairs still reach one another without each institution."""
    everybody = np.arange(tied.shape[0])
    found = np.zeros(len(everybody))
    for body in everybody:
        rest = everybody != body
        _, part = csgraph.connected_components(tied[rest][:, rest], directed=False)
        sizes = np.bincount(part)
        found[body] = (sizes * (sizes - 1)).sum()
    return found


def _compiled_left(tied: csr_array[np.float64]) -> npt.NDArray[np.float64]:
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.cuts import cuts

    return cuts(from_matrix(tied)).connected


def key_players(
    network: nx.Graph,
    size: int = 2,
    goal: str = Goal.FRAGMENT,
    most_sets: int = _MOST_SETS_TRIED,
) -> KeyPlayers:
    """Find the set of institutions without which the network falls apart most, or who together reach the most.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    size
        How many institutions the set has.
    goal
        ``fragment``: without them those left are farthest from one another (whom losing would hurt). ``reach``:
        everybody is nearest to one of them (whom to ask to spread word).
    most_sets
        Up to how many sets are tried one by one; where there are more, the answer is not sure to be the best.

    Returns
    -------
    KeyPlayers
        Members in the order of the network. Of equally good sets the first in that order.

    Raises
    ------
    MeasureError
        ``size`` is below 1, or leaves fewer than two institutions for ``fragment``, or is more than there are.

    Notes
    -----
    Direction does not matter. The best set is not made of the best single institutions: two with the same partners hold
    the same.

    References
    ----------
    .. [1] Borgatti, S. P. (2006). Identifying sets of key players in a social network. CMOT 12, 21-34.

    Examples
    --------
    >>> found = key_players(nx.star_graph(["ops", "sp", "gok", "kpp"]), size=1)
    >>> found.members, found.value, found.exact
    (('ops',), 1.0, True)
    """
    chosen, n = Goal(goal), len(network)
    largest = n - 2 if chosen is Goal.FRAGMENT else n
    if not 1 <= size <= largest:
        raise MeasureError("key-players-size", size=size, largest=max(largest, 0))
    score = _scores(network, chosen)
    exact = math.comb(n, size) <= most_sets
    if exact:
        members, value, ties = _best_of_all(score, n, size)
    else:
        (members, value), ties = _step_by_step(score, n, size), 0
    nodes = list(network)
    before = fragmentation(network, by_distance=True) if chosen is Goal.FRAGMENT else 0.0
    return KeyPlayers(tuple(nodes[m] for m in members), chosen, value, before, exact, ties)


def _scores(network: nx.Graph, goal: Goal) -> Callable[[Members], float]:
    tied = either_way(adjacency(network)).toarray()
    if goal is Goal.FRAGMENT:
        return lambda members: _fragmented(tied, members)
    near = _nearness(tied)
    return lambda members: float(near[list(members)].max(axis=0).mean())


def _nearness(tied: Matrix) -> Matrix:
    """1 / steps between each two; a member of the set counts as one step away, as in Borgatti's text."""
    # scipy's search of a dense matrix gives up in silence on rows that are not one block of memory
    steps = csgraph.shortest_path(np.ascontiguousarray(tied), unweighted=True)
    np.fill_diagonal(steps, 1)
    return np.where(np.isfinite(steps), 1 / steps, 0)


def _fragmented(tied: Matrix, members: Members) -> float:
    left = np.delete(np.delete(tied, members, axis=0), members, axis=1)
    near = _nearness(left)
    pairs = len(left) * (len(left) - 1)
    return 1 - float(near.sum() - len(left)) / pairs


def _best_of_all(
    score: Callable[[Members], float], n: int, size: int
) -> tuple[Members, float, int]:
    found = [(score(members), members) for members in combinations(range(n), size)]
    best = max(value for value, _ in found)
    winners = [members for value, members in found if value > best - 1e-12]
    return winners[0], best, len(winners) - 1


def _step_by_step(score: Callable[[Members], float], n: int, size: int) -> tuple[Members, float]:
    """Add the best one each time, then swap members for others as long as that helps."""
    members: Members = ()
    for _ in range(size):
        members = _best(score, ((*members, v) for v in range(n) if v not in members))
    while True:
        better = _best(score, _swaps(members, n))
        if score(better) <= score(members) + 1e-12:
            return tuple(sorted(members)), score(members)
        members = better


def _swaps(members: Members, n: int) -> Iterable[Members]:
    for place in range(len(members)):
        rest = members[:place] + members[place + 1 :]
        yield from ((*rest, v) for v in range(n) if v not in members)


def _best(score: Callable[[Members], float], sets: Iterable[Members]) -> Members:
    return max(sets, key=score)
