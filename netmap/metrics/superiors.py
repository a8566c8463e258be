"""Pairs and those above both: who reaches the two along ties, and who of these is nearest to them.

Institutions that reach one another have the same superiors, so they are folded into one place; between places ties lead
one way only. A place is its own superior: of two places of which one reaches the other, that one is the superior.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import numpy.typing as npt
from scipy.sparse import csgraph, csr_array

from netmap.metrics.worth import pays

__all__ = ["Superior", "mutual_pairs_by_ways", "pairs_without_superior"]

_PLAIN_PAIR = 3e-10  # seconds that numpy takes for two places and one above them

_Counts = npt.NDArray[np.int64]


class Superior(StrEnum):
    """Which common superior a pair must have: one that every other reaches, or one that reaches every other."""

    LEAST = "least"
    GREATEST = "greatest"


def mutual_pairs_by_ways(ties: csr_array[np.float64]) -> int:
    """Count the pairs of institutions that reach one another."""
    _, place = csgraph.connected_components(ties, connection="strong")
    members = np.bincount(place)
    return int((members * (members - 1)).sum()) // 2


def pairs_without_superior(
    ties: csr_array[np.float64], superior: str = Superior.LEAST, threads: int | None = None
) -> int:
    """Count the pairs of a network in one piece that have no such superior.

    Parameters
    ----------
    ties
        Each row says to whom ties lead.
    superior
        ``least``: a common superior whom all others reach; ``greatest``: one who reaches all others.
    threads
        How many at once where the network is large.

    Examples
    --------
    >>> pairs_without_superior(csr_array([[0, 0, 1], [0, 0, 1], [0, 0, 0.0]]))
    1
    """
    count, found = csgraph.connected_components(ties, connection="strong")
    place = found.astype(np.int64)
    members, below = np.bincount(place, minlength=count), _folded(ties, place, count)
    if pays(_PLAIN_PAIR * float(count) ** 3):
        return _compiled_without(below, members, Superior(superior), threads)
    return _plain_without(below, members, Superior(superior))


def _folded(ties: csr_array[np.float64], place: _Counts, count: int) -> csr_array[np.float64]:
    """Ties between places."""
    grid = ties.tocoo()
    apart = place[grid.row] != place[grid.col]
    ends = (place[grid.row][apart], place[grid.col][apart])
    found = csr_array((np.ones(int(apart.sum())), ends), shape=(count, count))
    found.sum_duplicates()
    return found


def _plain_without(below: csr_array[np.float64], members: _Counts, superior: Superior) -> int:
    above = np.isfinite(csgraph.dijkstra(below, directed=True, unweighted=True)).T
    lowest_first = np.argsort(-above.sum(axis=1), kind="stable")
    above, members = above[np.ix_(lowest_first, lowest_first)], members[lowest_first]
    heads = above.sum(axis=1) == 1
    found = 0
    for one in range(len(members)):
        common = above[one] & above[one:]
        if superior is Superior.LEAST:
            lowest = common.argmax(axis=1)
            has = common.any(axis=1) & (above[lowest] == common).all(axis=1)
        else:
            has = (common & heads).sum(axis=1) == 1
        pairs = members[one] * members[one:]
        pairs[0] = members[one] * (members[one] - 1) // 2
        found += int(pairs[~has].sum())
    return found


def _compiled_without(
    below: csr_array[np.float64], members: _Counts, superior: Superior, threads: int | None
) -> int:
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.superiors import without_superior

    least = superior is Superior.LEAST
    return without_superior(from_matrix(below), members.astype(np.int64), least, threads)
