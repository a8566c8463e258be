"""A network as rows and columns: one tie a pair, institutions in the order of the network."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from numbers import Real
from typing import TypeVar, cast

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.errors import MeasureError
from netmap.network import simple

__all__ = [
    "Direction",
    "adjacency",
    "as_series",
    "either_way",
    "flat",
    "is_directed",
    "numbers",
    "over_nodes",
    "remembered",
    "remembering",
    "row_sums",
    "tied_either_way",
    "towards",
    "undirected",
]

_FLOAT = np.dtype(np.float64)
_T = TypeVar("_T")
_KEPT: ContextVar[tuple[nx.Graph, dict[object, object]] | None] = ContextVar("kept", default=None)


@contextmanager
def remembering(network: nx.Graph, kept: dict[object, object] | None = None) -> Iterator[None]:
    """Work out once what many measures of a network share; the network must not change meanwhile.

    ``kept`` is what was worked out of this network before; what is new is put there.
    """
    token = _KEPT.set((network, {} if kept is None else kept))
    try:
        yield
    finally:
        _KEPT.reset(token)


def remembered(network: nx.Graph, key: object, make: Callable[[], _T]) -> _T:
    """Give what was made for this network under this key, or make it; nobody may change what is given."""
    kept = _KEPT.get()
    if kept is None or kept[0] is not network:
        return make()
    if key not in kept[1]:
        kept[1][key] = make()
    return cast("_T", kept[1][key])


class Direction(StrEnum):
    """Which way ties are followed."""

    ANY = "any"
    OUT = "out"
    IN = "in"


def is_directed(network: nx.Graph) -> bool:
    """Tell whether ties have a direction; a network built under an undirected rule says it has none."""
    return bool(network.is_directed() and network.graph.get("directed", True))


def flat(network: nx.Graph, weight: str | None = None) -> nx.Graph:
    """Give the network with at most one tie a pair and no loops, whatever graph it is; isolates stay.

    Parameters
    ----------
    network
        Any networkx graph; it is not changed.
    weight
        Tie attribute that says how strong a tie is: the ties then carry it as ``strength``. ``"strength"`` is read as
        :func:`netmap.network.simple` reads it; of several ties between a pair the strongest counts, and a tie without
        the attribute, or with none stated, counts as 1. ``None`` leaves strength out.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.
    """
    return _shape(network) if weight is None else simple(_valued(network, weight))


def _shape(network: nx.Graph) -> nx.Graph:
    graph: nx.Graph = nx.DiGraph() if is_directed(network) else nx.Graph()
    graph.add_nodes_from(network)
    graph.add_edges_from((a, b) for a, b in network.edges() if a != b)
    return graph


def _valued(network: nx.Graph, weight: str) -> nx.Graph:
    copy: nx.Graph = network.copy()
    edges = [data for *_, data in copy.edges(data=True)]
    for data, strength in zip(edges, _stated(edges, weight).tolist(), strict=True):
        data["strength"] = strength
    return copy


def undirected(network: nx.Graph) -> nx.Graph:
    """Give who is tied to whom in either direction."""
    graph: nx.Graph = nx.Graph(flat(network))
    return graph


def adjacency(network: nx.Graph, weight: str | None = None) -> csr_array[np.float64]:
    """Give the matrix of ties: each row says to whom, as 1 or the strength of the tie; a strength of 0 is no tie.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.
    """
    return remembered(network, ("adjacency", weight), lambda: _adjacency(network, weight))


def _adjacency(network: nx.Graph, weight: str | None) -> csr_array[np.float64]:
    size = len(network)
    place = {node: row for row, node in enumerate(network)}
    per_row = np.fromiter((len(row) for _, row in network.adjacency()), np.int64, size)
    rows, ties = np.repeat(np.arange(size), per_row), int(per_row.sum())
    columns = np.fromiter(
        (place[other] for _, row in network.adjacency() for other in row), np.int64, ties
    )
    values = np.ones(ties) if weight is None else _strengths(network, weight, ties)
    kept = (rows != columns) & (values != 0)
    found = (values[kept], (rows[kept], columns[kept]))
    matrix = csr_array(found, shape=(size, size), dtype=_FLOAT)
    return matrix if is_directed(network) else csr_array(matrix.maximum(matrix.T))


def _strengths(network: nx.Graph, weight: str, ties: int) -> npt.NDArray[np.float64]:
    """How strong each tie is, row by row; of several between a pair the strongest."""
    between = [data for _, row in network.adjacency() for data in row.values()]
    if not network.is_multigraph() or not ties:
        return _stated(between, weight)
    layers = np.fromiter(map(len, between), np.int64, ties)
    stated = _stated([data for tie in between for data in tie.values()], weight)
    return np.maximum.reduceat(stated, np.cumsum(layers) - layers)


def _stated(edges: Sequence[Mapping[str, object]], weight: str) -> npt.NDArray[np.float64]:
    """Read how strong each edge is said to be; one that says nothing counts as 1."""
    said = [data.get(weight) for data in edges]
    if weight == "strength":
        pairs = zip(said, edges, strict=True)
        said = [data.get("weight") if value is None else value for value, data in pairs]
    found = numbers([1 if value is None else value for value in said], weight)
    if not (np.isfinite(found) & (found >= 0)).all():
        raise MeasureError("weight-not-usable", weight=weight)
    return found


def numbers(values: Sequence[object], name: str) -> npt.NDArray[np.float64]:
    """Read values as numbers, ``nan`` for ``None``.

    Raises
    ------
    MeasureError
        One of them is not a number.

    Examples
    --------
    >>> numbers([3, None, 0.5], "strength").tolist()
    [3.0, nan, 0.5]
    """
    kinds = set(map(type, values)) - {type(None)}
    if not all(issubclass(kind, Real) for kind in kinds):
        raise MeasureError("weight-not-usable", weight=name)
    read: Iterable[object] = (math.nan if value is None else value for value in values)
    return np.fromiter(read, np.float64, len(values))


def tied_either_way(network: nx.Graph) -> csr_array[np.float64]:
    """Give who is tied to whom in either direction, as ones."""
    return remembered(network, "tied", lambda: either_way(adjacency(network)))


def either_way(matrix: csr_array[np.float64]) -> csr_array[np.float64]:
    """Give who is tied to whom in either direction, as ones."""
    return csr_array(((matrix + matrix.T) > 0).astype(np.float64))


def towards(matrix: csr_array[np.float64], direction: str) -> csr_array[np.float64]:
    """Turn the matrix of ties so that rows follow them in a direction: ``any``, ``out`` or ``in``."""
    match Direction(direction):
        case Direction.ANY:
            return either_way(matrix)
        case Direction.OUT:
            return matrix
        case Direction.IN:
            return csr_array(matrix.T)


def row_sums(matrix: csr_array[np.float64]) -> npt.NDArray[np.float64]:
    """Add up each row."""
    return np.asarray(matrix.sum(axis=1), dtype=np.float64)


def over_nodes(
    network: nx.Graph, values: Iterable[object], name: str, dtype: str = "float64"
) -> pd.Series:
    """Give values as a Series over every institution of the network, in its order."""
    index = remembered(network, "institutions", lambda: _index(network))
    return as_series(values, index, name, dtype)


def as_series(values: Iterable[object], index: pd.Index, name: str, dtype: str) -> pd.Series:
    """Give values as a Series that shares nothing with them."""
    own = values.copy() if isinstance(values, np.ndarray) else list(values)
    return pd.Series(own, index=index, name=name, dtype=dtype)


def _index(network: nx.Graph) -> pd.Index:
    names: pd.Index = pd.Index(list(network), name="institution", tupleize_cols=False)
    return names
