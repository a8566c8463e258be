"""To which group each institution belongs: its sector, its tier, any attribute."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.matrix import remembered

__all__ = ["Groups", "group_codes", "group_of", "membership"]

Groups = str | pd.Series | Mapping[Hashable, object]
"""To which group institutions belong: the name of an attribute, or values by institution."""


def group_of(network: nx.Graph, groups: Groups) -> dict[Hashable, object]:
    """Give the group of every institution that has one; empty text and missing values are no group."""
    known = dict(network.nodes(data=groups)) if isinstance(groups, str) else dict(groups.items())
    named = {node: value for node, value in known.items() if value != "" and not pd.isna(value)}
    return {node: named[node] for node in network if node in named}


def group_codes(
    network: nx.Graph, groups: Groups
) -> tuple[npt.NDArray[np.int64], tuple[object, ...]]:
    """Give each institution's group as a number, -1 for none, and the groups in order.

    Groups are sorted by their text, so that the order does not hang on the order of institutions.
    """
    if isinstance(groups, str):
        return remembered(network, ("groups", groups), lambda: _codes(network, groups))
    return _codes(network, groups)


def _codes(network: nx.Graph, groups: Groups) -> tuple[npt.NDArray[np.int64], tuple[object, ...]]:
    group = group_of(network, groups)
    labels = tuple(
        sorted(dict.fromkeys(group.values()), key=lambda value: (str(value), repr(value)))
    )
    place = {label: code for code, label in enumerate(labels)}
    codes = [place[group[node]] if node in group else -1 for node in network]
    return np.array(codes, dtype=np.int64), labels


def membership(codes: npt.NDArray[np.int64]) -> csr_array[np.float64]:
    """Give institutions by groups as ones; a row of an institution without a group (-1) is empty."""
    rows = np.flatnonzero(codes >= 0)
    shape = (len(codes), int(codes.max(initial=-1)) + 1)
    return csr_array((np.ones(len(rows)), (rows, codes[rows])), shape=shape)
