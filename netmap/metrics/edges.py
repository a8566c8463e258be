"""What edges say, read once and looked at column by column: a network of a million ties has no time for each alone."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
import numpy.typing as npt

from netmap.metrics.matrix import numbers, remembered

__all__ = ["Edges", "edges_of"]

_Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Edges:
    """Every edge of a network, loops and layers too: the places of its two ends, and what it carries."""

    source: _Places
    target: _Places
    data: Sequence[Mapping[str, object]]

    def said(self, name: str) -> list[object]:
        """Give an attribute of each edge, ``None`` where it has none."""
        return [data.get(name) for data in self.data]

    def stated(self, name: str) -> npt.NDArray[np.float64]:
        """Give a number that edges carry, ``nan`` where one has none."""
        return numbers(self.said(name), name)


def edges_of(network: nx.Graph) -> Edges:
    """Read the edges of a network in its order; without direction each stands once."""
    return remembered(network, "edges", lambda: _edges(network))


def _edges(network: nx.Graph) -> Edges:
    place = {node: row for row, node in enumerate(network)}
    data: list[Mapping[str, object]] = []
    sources, targets = array("q"), array("q")
    for source, target, said in network.edges(data=True):
        sources.append(place[source])
        targets.append(place[target])
        data.append(said)
    return Edges(np.array(sources, np.int64), np.array(targets, np.int64), data)
