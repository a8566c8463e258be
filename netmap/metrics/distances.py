"""How far apart institutions are: mean distance, diameter, compactness, who is within two steps."""

from __future__ import annotations

import math

import networkx as nx
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.groups import Groups, group_codes, membership
from netmap.metrics.matrix import Direction, adjacency, either_way, over_nodes, row_sums, towards
from netmap.metrics.paths import reach_of
from netmap.metrics.two_steps import others_within_two

__all__ = ["compactness", "diameter", "mean_distance", "sector_reach", "two_step_reach"]


def mean_distance(network: nx.Graph, direction: str = Direction.OUT) -> float:
    """How many steps apart two institutions are on average, of those that can reach one another.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    direction
        ``out``: along the direction of ties, if they have one; ``any``: ties are followed both ways.

    Returns
    -------
    float
        From 1; ``nan`` where nobody can reach anybody.

    Notes
    -----
    Pairs without a way between them are left out, so a network in many small parts looks close: read it beside the
    number of parts, or take :func:`compactness`. Steps are counted, strength is not.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 110-112.

    Examples
    --------
    >>> mean_distance(nx.path_graph(3)).__round__(3)
    1.333
    """
    reach = reach_of(network, direction)
    pairs = float(reach.others.sum())
    return float(reach.total.sum()) / pairs if pairs else math.nan


def diameter(network: nx.Graph, direction: str = Direction.OUT) -> float:
    """How many steps apart the two most distant institutions are, of those that can reach one another.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    direction
        ``out``: along the direction of ties, if they have one; ``any``: ties are followed both ways.

    Returns
    -------
    float
        From 1; ``nan`` where nobody can reach anybody.

    References
    ----------
    .. [1] Wasserman, S., Faust, K. (1994). Social Network Analysis. Cambridge University Press, 111-112.

    Examples
    --------
    >>> diameter(nx.path_graph(4))
    3.0
    """
    farthest = reach_of(network, direction).farthest
    return float(farthest.max(initial=0)) or math.nan


def compactness(network: nx.Graph, direction: str = Direction.OUT) -> float:
    """How near institutions are to one another, from 0 (nobody reaches anybody) to 1 (everybody in one step).

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    direction
        ``out``: along the direction of ties, if they have one; ``any``: ties are followed both ways.

    Returns
    -------
    float
        The mean of 1 / steps over all pairs, 0 for a pair without a way. ``nan`` with fewer than two institutions.

    Notes
    -----
    Defined in a network of several parts too. Elsewhere it is called global efficiency.

    References
    ----------
    .. [1] Borgatti, S. P. (2006). Identifying sets of key players in a social network. CMOT 12, 21-34.
    .. [2] Latora, V., Marchiori, M. (2001). Efficient behavior of small-world networks. Phys. Rev. Lett. 87, 198701.

    Examples
    --------
    >>> compactness(nx.path_graph(3)).__round__(3)
    0.833
    """
    pairs = len(network) * (len(network) - 1)
    return float(reach_of(network, direction).inverse.sum()) / pairs if pairs else math.nan


def two_step_reach(network: nx.Graph, direction: str = Direction.ANY) -> pd.Series:
    """How many other institutions each institution reaches directly or through one partner.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    direction
        ``any``: ties are followed both ways; ``out``: from the institution; ``in``: to it.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0).

    Notes
    -----
    Says how far word goes by asking one partner to pass it on.

    References
    ----------
    .. [1] Borgatti, S. P., Everett, M. G., Johnson, J. C. (2013). Analyzing Social Networks. SAGE, ch. 10.

    Examples
    --------
    >>> two_step_reach(nx.path_graph(4)).tolist()
    [2.0, 3.0, 3.0, 2.0]
    """
    ties = towards(adjacency(network), direction)
    return over_nodes(network, others_within_two(ties), "node_two_step_reach")


def sector_reach(network: nx.Graph, groups: Groups = "sector") -> pd.Series:
    """How many different sectors each institution has a partner in.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    groups
        The name of an attribute of institutions, or a Series by institution.

    Returns
    -------
    pandas.Series
        Index: every institution, isolates too (0). Partners without a sector are not counted.

    Notes
    -----
    Our own count, direct partners only and in either direction; the institution's own sector counts if it has a partner
    there.

    Examples
    --------
    >>> sector_reach(nx.star_graph(3), {1: "health", 2: "health", 3: "police"}).tolist()
    [2.0, 0.0, 0.0, 0.0]
    """
    codes, _ = group_codes(network, groups)
    reached = csr_array(either_way(adjacency(network)) @ membership(codes))
    return over_nodes(network, row_sums(csr_array(reached.astype(bool))), "node_sector_reach")
