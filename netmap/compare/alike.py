"""Predictors made of what bodies are: whether two have the same sector, the same commune, sit in the same team."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping

import networkx as nx
import numpy as np
import pandas as pd

from netmap.metrics import Groups
from netmap.metrics.groups import group_codes

__all__ = ["same", "together"]


def same(network: nx.Graph, groups: Groups) -> pd.DataFrame:
    """Tell of each pair of bodies whether both are of one group; a body of no group is like nobody.

    Examples
    --------
    >>> same(nx.path_graph(3), {0: "social", 1: "social", 2: ""}).to_numpy().astype(int).tolist()
    [[0, 1, 0], [1, 0, 0], [0, 0, 0]]
    """
    codes, _ = group_codes(network, groups)
    alike = (codes[:, None] == codes) & (codes[:, None] >= 0)
    return _over(network, alike)


def together(network: nx.Graph, teams: Mapping[Hashable, Collection[Hashable]]) -> pd.DataFrame:
    """Tell of each pair of bodies whether they sit in a team together.

    Parameters
    ----------
    network
        Whose bodies.
    teams
        Bodies of each team; those that the network does not have are passed over.

    Examples
    --------
    >>> together(nx.path_graph(3), {"team": [0, 2, 9]}).to_numpy().astype(int).tolist()
    [[0, 0, 1], [0, 0, 0], [1, 0, 0]]
    """
    place = {body: row for row, body in enumerate(network)}
    seats = np.zeros((len(network), len(teams)))
    for column, members in enumerate(teams.values()):
        seats[[place[body] for body in members if body in place], column] = 1
    return _over(network, seats @ seats.T > 0)


def _over(network: nx.Graph, alike: np.ndarray) -> pd.DataFrame:
    found = alike.astype(np.float64)
    np.fill_diagonal(found, 0)
    names = pd.Index(list(network), tupleize_cols=False)
    return pd.DataFrame(found, index=names, columns=names)
