"""Whether ties cross the borders of groups: sectors, tiers, any attribute."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import networkx as nx
import pandas as pd

from netmap.metrics.matrix import flat

__all__ = ["Groups", "crossing_ties", "ei_index"]

Groups = str | pd.Series | Mapping[Hashable, object]
"""To which group institutions belong: the name of an attribute, or values by institution."""


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
    group = _group_of(network, groups)
    ends = [(group[a], group[b]) for a, b in flat(network).edges if a in group and b in group]
    internal = sum(a == b for a, b in ends)
    return len(ends) - internal, internal


def _group_of(network: nx.Graph, groups: Groups) -> dict[Hashable, object]:
    known = dict(network.nodes(data=groups)) if isinstance(groups, str) else dict(groups.items())
    return {node: value for node, value in known.items() if value != "" and not pd.isna(value)}


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
