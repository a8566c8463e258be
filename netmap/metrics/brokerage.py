"""Who stands between two institutions that have no tie of their own, and whom it belongs to itself."""

from __future__ import annotations

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.groups import Groups, group_codes, membership
from netmap.metrics.matrix import adjacency, either_way, over_nodes, remembered, row_sums
from netmap.metrics.two_steps import ways_between
from netmap.metrics.worth import pays

__all__ = ["BROKER_ROLES", "broker_counts", "gould_fernandez", "tier_brokerage"]

BROKER_ROLES = ("coordinator", "itinerant", "representative", "gatekeeper", "liaison")

_PLAIN_WEDGE = 3e-8  # seconds that scipy takes for two ties from one institution

Vector = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]


def broker_counts(ties: csr_array[np.float64], codes: Codes) -> npt.NDArray[np.float64]:
    """Count the open ways ``a -> b -> c`` (no ``a -> c``) through each ``b`` by role, one column a role.

    Every institution has a group: ``codes`` count from 0. All ways of a pattern, less returns (``a`` is ``c``), less
    ways that a tie closes.
    """
    if pays(_PLAIN_WEDGE * float(np.square(np.diff(ties.indptr)).sum())):
        from netmap.metrics.kernels.brokers import MOST_BODIES, open_ways
        from netmap.metrics.kernels.csr import from_matrix

        if len(codes) <= MOST_BODIES:
            counts = open_ways(from_matrix(ties), from_matrix(csr_array(ties.T)), codes)
            return counts.astype(np.float64)
    same, cross = _by_border(ties, codes)
    member = membership(codes)
    into, out = (cross.T @ member), (cross @ member)
    twice = row_sums(csr_array(into.multiply(out)))
    same_in, same_out = row_sums(csr_array(same.T)), row_sums(same)
    cross_in, cross_out = row_sums(csr_array(cross.T)), row_sums(cross)
    return np.column_stack(
        [
            same_in * same_out - _returns(same) - _closed(same, same, same),
            twice - _returns(cross) - _closed(cross, same, cross),
            same_in * cross_out - _closed(same, cross, cross),
            cross_in * same_out - _closed(cross, cross, same),
            cross_in * cross_out - twice - _closed(cross, cross, cross),
        ]
    )


def _by_border(
    ties: csr_array[np.float64], codes: Codes
) -> tuple[csr_array[np.float64], csr_array[np.float64]]:
    """Part ties into those inside a group and those between groups."""
    grid = ties.tocoo()
    inside = codes[grid.row] == codes[grid.col]
    parts = [(grid.data[kept], (grid.row[kept], grid.col[kept])) for kept in (inside, ~inside)]
    same, cross = (csr_array(part, shape=ties.shape) for part in parts)
    return same, cross


def _returns(ties: csr_array[np.float64]) -> Vector:
    """Count ways that come back to where they started."""
    return row_sums(csr_array(ties.multiply(ties.T)))


def _closed(
    first: csr_array[np.float64], direct: csr_array[np.float64], second: csr_array[np.float64]
) -> Vector:
    """Count, at each ``b``, ways ``a -> b`` and ``b -> c`` that a direct tie ``a -> c`` closes."""
    return row_sums(csr_array(first.multiply(direct @ second.T).T))


def gould_fernandez(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    """Count each institution's brokerage by the groups of the three: who is tied to it, itself, whom it is tied to.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions (``"sector"``), or a Series by institution.

    Returns
    -------
    pandas.DataFrame
        Index: every institution. ``coordinator``: all three of one group. ``itinerant``: it links two of one other
        group. ``representative``: it carries what its group says to another. ``gatekeeper``: it lets what another
        group says into its own. ``liaison``: three groups. ``total``: all of them. Each also with ``_expected`` and
        ``_z``. ``NaN`` for an institution without a group.

    Notes
    -----
    A way ``a -> b -> c`` counts for ``b`` if there is no tie ``a -> c``. In a network without direction every way
    counts both ways round, as in R's sna, so counts are even there and gatekeeper equals representative. Expected
    values and z are those of a random network with the same density in which groups keep their sizes; z is ``NaN``
    where nothing can vary. Institutions without a group are left out of everything.

    References
    ----------
    .. [1] Gould, R. V., Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage in
       transaction networks. Sociological Methodology 19, 89-126.

    Examples
    --------
    >>> ties = nx.DiGraph([("a1", "a2"), ("a2", "b1"), ("b1", "c1")])
    >>> found = gould_fernandez(ties, {"a1": "a", "a2": "a", "b1": "b", "c1": "c"})
    >>> found["representative"].tolist(), found["liaison"].tolist()
    ([0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0])
    """
    key = ("brokerage", groups) if isinstance(groups, str) else object()
    return remembered(network, key, lambda: _brokerage(network, groups)).copy()


def _brokerage(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    codes, _ = group_codes(network, groups)
    member = np.flatnonzero(codes >= 0)
    ties = csr_array(adjacency(network)[member][:, member]) if len(member) else csr_array((0, 0))
    counts = broker_counts(ties, codes[member])
    found = np.column_stack([counts, counts.sum(axis=1)])
    expected, variance = _by_chance(ties, codes[member])
    spread = np.sqrt(np.where(variance > 0, variance, np.nan))
    table = np.full((len(codes), 18), np.nan)
    table[member] = np.hstack([found, expected, (found - expected) / spread])
    roles = [*BROKER_ROLES, "total"]
    names = [role + end for end in ("", "_expected", "_z") for role in roles]
    index = over_nodes(network, codes, "").index
    return pd.DataFrame(table, index=index, columns=names)


def _by_chance(
    ties: csr_array[np.float64], codes: Codes
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Give Gould and Fernandez's expectation and variance of each role for every institution's group."""
    size = len(codes)
    n = np.bincount(codes).astype(np.float64)
    density = ties.nnz / (size * (size - 1)) if size > 1 else 0.0
    open_way, pair = density**2 * (1 - density), density**3 * (1 - density) ** 3
    possible, twins = _ways(n, float(size))
    expected = open_way * possible
    variance = expected * (1 - open_way) + pair * twins
    return expected[codes], variance[codes]


def _ways(
    n: npt.NDArray[np.float64], size: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """For each group and role: how many ways there can be, and how many pairs of ways share a tie."""
    own, rest = n - 1, size - n
    twice, thrice = n * (n - 1), n * (n - 1) * (n - 2)
    across = rest * own
    liaison = rest**2 - (np.square(n).sum() - n**2)
    shared = 2 * (own * rest * (rest - 1) + rest * own * (n - 2)) / 2
    far = size - n[:, None] - n[None, :]
    far_pairs = n[None, :] * far * (far - 1) / 2
    np.fill_diagonal(far_pairs, 0)
    everybody = np.full_like(n, (size - 1) * (size - 2))
    possible = [own * (n - 2), twice.sum() - twice, across, across, liaison, everybody]
    twins = [
        2 * own * (n - 2) * (n - 3),
        2 * (thrice.sum() - thrice),
        shared,
        shared,
        4 * far_pairs.sum(axis=1),
        2 * everybody * (size - 3),
    ]
    return np.column_stack(possible), np.column_stack(twins)


def tier_brokerage(network: nx.Graph, groups: Groups = "tier") -> pd.Series:
    """How many pairs of partners from two different tiers each institution links that have no tie of their own.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0). Partners without a tier are not counted.

    Notes
    -----
    Our own count, close to the sum of gatekeeper, representative and liaison of :func:`gould_fernandez`: direction does
    not matter, each pair counts once, and the institution's own tier does not matter.

    References
    ----------
    .. [1] Gould, R. V., Fernandez, R. M. (1989). Structures of mediation. Sociological Methodology 19, 89-126.

    Examples
    --------
    >>> tier_brokerage(nx.path_graph(3), {0: "commune", 1: "commune", 2: "county"}).tolist()
    [0.0, 1.0, 0.0]
    """
    tied = either_way(adjacency(network))
    codes, _ = group_codes(network, groups)
    per_group = csr_array(tied @ membership(codes))
    pairs = (row_sums(per_group) ** 2 - row_sums(csr_array(per_group.power(2)))) / 2
    return over_nodes(network, pairs - _tied_pairs(tied, codes), "node_tier_brokerage")


def _tied_pairs(tied: csr_array[np.float64], codes: Codes) -> Vector:
    """Count, at each institution, partners of different groups that are tied to one another."""
    _, cross = _by_border(tied, codes)
    grid = cross.tocoo()
    kept = (codes[grid.row] >= 0) & (codes[grid.col] >= 0)
    ends = grid.row[kept], grid.col[kept]
    known = csr_array((grid.data[kept], ends), shape=cross.shape)
    return row_sums(ways_between(tied, known, tied)) / 2
