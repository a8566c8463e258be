"""Whether ties cross the borders of groups: sectors, tiers, any attribute."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.degrees import in_degree, out_degree
from netmap.metrics.groups import Groups, group_codes
from netmap.metrics.matrix import adjacency, is_directed

__all__ = [
    "assortativity",
    "crossing_ties",
    "degree_assortativity",
    "ei_index",
    "ei_index_by_chance",
    "ei_index_expected",
    "mixing_matrix",
    "mixing_odds",
    "mixing_possible",
    "within_odds",
]

Matrix = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]


def crossing_ties(network: nx.Graph, groups: Groups) -> tuple[int, int]:
    """How many ties run between groups, and how many inside them.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    tuple of int
        External and internal ties. Ties of institutions without a group are in neither.

    Examples
    --------
    >>> crossing_ties(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: None})
    (1, 1)
    """
    codes, _ = group_codes(network, groups)
    ends = adjacency(network).tocoo()
    known = (codes[ends.row] >= 0) & (codes[ends.col] >= 0)
    inside = known & (codes[ends.row] == codes[ends.col])
    ways = 1 if is_directed(network) else 2
    internal = int(inside.sum()) // ways
    return int(known.sum()) // ways - internal, internal


def ei_index(network: nx.Graph, groups: Groups) -> float:
    """Whether institutions work across groups or among their own, from -1 (all inside) to 1 (all across).

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions (``"sector"``), or a Series by institution.

    Returns
    -------
    float
        (external - internal) / (external + internal); ``nan`` where no tie joins two institutions with a group.

    Notes
    -----
    Each tie counts once, each direction by itself if ties have one. Many small groups push it up whatever people do:
    compare waves of one network rather than networks.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises. Social Psychology
       Quarterly 51, 123-140.

    Examples
    --------
    >>> ei_index(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: "c"}).__round__(3)
    0.333
    """
    external, internal = crossing_ties(network, groups)
    return (external - internal) / (external + internal) if external + internal else float("nan")


def ei_index_expected(network: nx.Graph, groups: Groups) -> float:
    """Give what the E-I index would be on average if groups were dealt out among the institutions by chance.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    float
        From -1 to 1, over every way to deal the groups out; ``nan`` where no tie joins two institutions with a group.

    Notes
    -----
    Whatever the ties, each joins two different institutions, and groups keep their sizes: so it follows from the sizes
    alone. :func:`ei_index_by_chance` draws, and says how far chance may go.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises. Social Psychology
       Quarterly 51, 123-140.

    Examples
    --------
    >>> ei_index_expected(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: "b"}).__round__(3)
    0.333
    """
    if not sum(crossing_ties(network, groups)):
        return math.nan
    possible = _possible(network, groups)
    return 1 - 2 * float(np.trace(possible)) / float(possible.sum())


def ei_index_by_chance(
    network: nx.Graph, groups: Groups, permutations: int = 1000, *, rng: np.random.Generator
) -> pd.Series:
    """Give the E-I index beside what it would be if groups were dealt out among the institutions by chance.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.
    permutations
        How often groups are dealt out anew.
    rng
        Source of chance: the same seed gives the same numbers.

    Returns
    -------
    pandas.Series
        ``ei_index``, its mean by chance (``expected``), the middle 95% of chance (``low``, ``high``), and the share of
        draws at least as low, or as high (``p_low``, ``p_high``; (b + 1) / (m + 1)). ``nan`` where it is undefined.

    Notes
    -----
    Ties stay, groups keep their sizes. Small groups make the index high by chance alone: this says how high.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises. Social Psychology
       Quarterly 51, 123-140.

    Examples
    --------
    >>> two = nx.disjoint_union(nx.complete_graph(4), nx.complete_graph(4))
    >>> ei_index_by_chance(
    ...     two,
    ...     dict.fromkeys(range(4), "a") | dict.fromkeys(range(4, 8), "b"),
    ...     rng=np.random.default_rng(1),
    ... ).round(2).to_dict()
    {'ei_index': -1.0, 'expected': 0.13, 'low': -1.0, 'high': 0.33, 'p_low': 0.03, 'p_high': 1.0}
    """
    codes, _ = group_codes(network, groups)
    member = np.flatnonzero(codes >= 0)
    ends = adjacency(network)[member][:, member].tocoo()
    own = codes[member]
    observed = _ei(own, ends.row, ends.col)
    if math.isnan(observed):
        names = ("ei_index", "expected", "low", "high", "p_low", "p_high")
        return pd.Series(math.nan, index=names, name="ei_index")
    drawn = np.array([_ei(rng.permutation(own), ends.row, ends.col) for _ in range(permutations)])
    low, high = np.quantile(drawn, [0.025, 0.975])
    tiny = 1e-12
    found = {
        "ei_index": observed,
        "expected": drawn.mean(),
        "low": low,
        "high": high,
        "p_low": (1 + (drawn <= observed + tiny).sum()) / (1 + permutations),
        "p_high": (1 + (drawn >= observed - tiny).sum()) / (1 + permutations),
    }
    return pd.Series(found, name="ei_index", dtype="float64")


def _ei(codes: Codes, source: npt.NDArray[np.int32], target: npt.NDArray[np.int32]) -> float:
    crossing = codes[source] != codes[target]
    return float(2 * crossing.mean() - 1) if len(crossing) else math.nan


def mixing_matrix(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    """How many ties run from each group to each group.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    pandas.DataFrame
        Of whole numbers. Rows: the group of the one who names; columns: of the one named. Without direction the table
        is symmetric, and a tie counts once: in the cell of its two groups, or on the diagonal.

    Notes
    -----
    Ties of institutions without a group are not counted. NetworkX counts a tie without direction twice on the diagonal.

    References
    ----------
    .. [1] Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.

    Examples
    --------
    >>> mixing_matrix(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: "b"}).to_dict()
    {'a': {'a': 1, 'b': 1}, 'b': {'a': 1, 'b': 1}}
    """
    found, labels = _ordered(network, groups)
    if not is_directed(network):
        found[np.diag_indices_from(found)] /= 2
    return _table(found.astype(np.int64), labels)


def _ordered(network: nx.Graph, groups: Groups) -> tuple[Matrix, tuple[object, ...]]:
    """Count ties as ordered pairs, so that one without direction counts both ways."""
    codes, labels = group_codes(network, groups)
    ends = adjacency(network).tocoo()
    known = (codes[ends.row] >= 0) & (codes[ends.col] >= 0)
    found = np.zeros((len(labels), len(labels)))
    np.add.at(found, (codes[ends.row[known]], codes[ends.col[known]]), 1)
    return found, labels


def _table(values: npt.NDArray[np.generic], labels: tuple[object, ...]) -> pd.DataFrame:
    rows = pd.Index(list(labels), name="source", tupleize_cols=False)
    columns = pd.Index(list(labels), name="target", tupleize_cols=False)
    return pd.DataFrame(values, index=rows, columns=columns)


def mixing_odds(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    """How full the ties between each two groups are, against what chance would give.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    pandas.DataFrame
        Share of the possible ties between the two groups that exist, over the density of all institutions with a
        group: 1 as by chance, 2 twice as many. ``NaN`` where there is no possible tie, or no tie at all.

    Notes
    -----
    Chance here is a network in which every pair is as likely as any other. Small groups give large swings: read it
    beside :func:`mixing_matrix`.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 389-392.

    Examples
    --------
    >>> mixing_odds(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: "b"}).to_dict()
    {'a': {'a': 2.0, 'b': 0.5}, 'b': {'a': 0.5, 'b': 2.0}}
    """
    found, labels = _ordered(network, groups)
    possible = _possible(network, groups)
    chance = found.sum() / possible.sum() * possible if possible.sum() else possible
    ratio = np.divide(found, chance, out=np.full_like(found, np.nan), where=chance > 0)
    return _table(ratio, labels)


def mixing_possible(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    """How many ties there could be from each group to each group: what :func:`mixing_matrix` is of.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    pandas.DataFrame
        Of whole numbers, as :func:`mixing_matrix` lays them out: without direction a pair counts once.

    Examples
    --------
    >>> mixing_possible(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: "b"}).to_dict()
    {'a': {'a': 1, 'b': 4}, 'b': {'a': 4, 'b': 1}}
    """
    pairs, labels = _possible(network, groups), group_codes(network, groups)[1]
    if not is_directed(network):
        pairs[np.diag_indices_from(pairs)] /= 2
    return _table(pairs.astype(np.int64), labels)


def _possible(network: nx.Graph, groups: Groups) -> Matrix:
    """How many ordered pairs there are between groups."""
    codes, labels = group_codes(network, groups)
    sizes = np.bincount(codes[codes >= 0], minlength=len(labels)).astype(np.float64)
    pairs: Matrix = np.outer(sizes, sizes)
    pairs[np.diag_indices_from(pairs)] -= sizes
    return pairs


def within_odds(network: nx.Graph, groups: Groups) -> float:
    """How many times greater the odds of a tie are inside a group than between groups.

    Returns
    -------
    float
        The odds ratio: 1 as by chance, above 1 like seeks like, below 1 ties reach out. ``nan`` where it is undefined:
        no pair inside a group or between groups, or no tie between groups or no pair without a tie inside them.

    References
    ----------
    .. [1] Krackhardt, D., Stern, R. N. (1988). Informal networks and organizational crises.
    .. [2] Hanneman, R. A., Riddle, M. (2005). Introduction to social network methods, ch. 8.

    Examples
    --------
    >>> within_odds(nx.path_graph(5), {0: "a", 1: "a", 2: "a", 3: "b", 4: "b"})
    15.0
    """
    found, possible = _ordered(network, groups)[0], _possible(network, groups)
    inside, inside_of = float(np.trace(found)), float(np.trace(possible))
    across, across_of = float(found.sum()) - inside, float(possible.sum()) - inside_of
    against = (inside_of - inside) * across
    return inside * (across_of - across) / against if against else math.nan


def assortativity(network: nx.Graph, groups: Groups) -> float:
    """Whether institutions of one group work with one another, from below 0 (they avoid it) to 1 (with nobody else).

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution; its values are names, not numbers.

    Returns
    -------
    float
        Newman's coefficient; 0 says as by chance, given how many ties each group has. ``nan`` where there is no tie,
        or all ties are inside a single group.

    References
    ----------
    .. [1] Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.

    Examples
    --------
    >>> assortativity(nx.path_graph(4), {0: "a", 1: "a", 2: "b", 3: "b"}).__round__(3)
    0.333
    """
    found, _ = _ordered(network, groups)
    if not found.sum():
        return math.nan
    share = found / found.sum()
    chance = float(share.sum(axis=0) @ share.sum(axis=1))
    return (float(np.trace(share)) - chance) / (1 - chance) if chance < 1 - 1e-12 else math.nan


def degree_assortativity(network: nx.Graph) -> float:
    """Whether institutions with many partners work with others that have many, from -1 to 1.

    Returns
    -------
    float
        Correlation, over ties, of the number of partners at both ends; with direction, of how many the one who names
        names and by how many the one named is named. ``nan`` where one of them is the same for every tie.

    Notes
    -----
    Below 0: a few bodies with many partners hold the rest, as in a star.

    References
    ----------
    .. [1] Newman, M. E. J. (2002). Assortative mixing in networks. Physical Review Letters 89, 208701.

    Examples
    --------
    >>> degree_assortativity(nx.path_graph(4)).__round__(3)
    -0.5
    """
    ends = adjacency(network).tocoo()
    given = out_degree(network).to_numpy()[ends.row]
    got = in_degree(network).to_numpy()[ends.col]
    if not len(given) or np.ptp(given) == 0 or np.ptp(got) == 0:
        return math.nan
    return float(np.corrcoef(given, got)[0, 1])
