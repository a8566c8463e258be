"""Predictors made of what bodies are: whether two have the same sector, the same commune, sit in the same team."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from itertools import combinations

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics import Groups
from netmap.metrics.groups import group_codes

__all__ = ["Alike", "alike", "same", "team_ties", "together"]


@dataclass(frozen=True, eq=False)
class Alike:
    """Who is of one group, as one number a body: a table of pairs that need not be written out.

    Sixty thousand bodies make 3.6 thousand million pairs, and as many numbers, but sixty thousand groups at most.
    ``group`` is -1 for a body of no group: it is like nobody.
    """

    bodies: tuple[Hashable, ...]
    group: npt.NDArray[np.int64]

    @property
    def varies(self) -> bool:
        """Tell whether some pairs are alike and some are not: what is the same for all pairs explains nothing."""
        many = np.bincount(self.group[self.group >= 0], minlength=1)
        size = len(self.group)
        return bool(0 < (many * (many - 1)).sum() < size * (size - 1))

    def table(self) -> pd.DataFrame:
        """Write every pair out, as 1 or 0."""
        return _over(self.bodies, (self.group[:, None] == self.group) & (self.group[:, None] >= 0))


def alike(network: nx.Graph, groups: Groups) -> Alike:
    """Tell which bodies are of one group, for networks of any size; a body of no group is like nobody.

    Examples
    --------
    >>> alike(nx.path_graph(3), {0: "social", 1: "social", 2: ""}).group.tolist()
    [0, 0, -1]
    """
    return Alike(tuple(network), group_codes(network, groups)[0])


def same(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    """Tell of each pair of bodies whether both are of one group: :func:`alike`, every pair written out.

    Examples
    --------
    >>> same(nx.path_graph(3), {0: "social", 1: "social", 2: ""}).to_numpy().astype(int).tolist()
    [[0, 1, 0], [1, 0, 0], [0, 0, 0]]
    """
    return alike(network, groups).table()


def team_ties(network: nx.Graph, teams: Mapping[Hashable, Collection[Hashable]]) -> nx.Graph:
    """Tie the bodies that sit in a team together, for networks of any size.

    Parameters
    ----------
    network
        Whose bodies.
    teams
        Bodies of each team; those that the network does not have are passed over.

    Examples
    --------
    >>> list(team_ties(nx.path_graph(3), {"team": [0, 2, 9]}).edges)
    [(0, 2)]
    """
    found: nx.Graph = nx.Graph()
    found.add_nodes_from(network)
    for members in teams.values():
        found.add_edges_from(combinations(dict.fromkeys(b for b in members if b in network), 2))
    return found


def together(network: nx.Graph, teams: Mapping[Hashable, Collection[Hashable]]) -> pd.DataFrame:
    """Tell of each pair of bodies whether they sit in a team together: :func:`team_ties`, every pair written out.

    Examples
    --------
    >>> together(nx.path_graph(3), {"team": [0, 2, 9]}).to_numpy().astype(int).tolist()
    [[0, 0, 1], [0, 0, 0], [1, 0, 0]]
    """
    tied = team_ties(network, teams)
    return _over(tuple(network), nx.to_numpy_array(tied, nodelist=list(network)) > 0)


def _over(bodies: tuple[Hashable, ...], alike: npt.NDArray[np.bool_]) -> pd.DataFrame:
    found = alike.astype(np.float64)
    np.fill_diagonal(found, 0)
    names = pd.Index(list(bodies), tupleize_cols=False)
    return pd.DataFrame(found, index=names, columns=names)
