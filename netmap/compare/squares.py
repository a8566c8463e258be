"""Networks and tables of pairs laid over one another: the same bodies in the same order, nobody paired with itself."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx
import numpy as np
import pandas as pd
from scipy.sparse import csr_array, triu

from netmap.compare.roster import counterparts
from netmap.errors import ComparisonError
from netmap.metrics.matrix import adjacency, is_directed

__all__ = ["Pairs", "Squares", "lay_over"]

Pairs: TypeAlias = nx.Graph | pd.DataFrame
"""What can be held against another: a network, or a square table with the bodies as rows and columns."""


@dataclass(frozen=True, eq=False)
class Squares:
    """Several matrices over the same bodies; ``directed`` tells whether each pair counts twice, once each way."""

    bodies: tuple[Hashable, ...]
    values: tuple[csr_array[np.float64], ...]
    directed: bool

    @property
    def size(self) -> int:
        """How many bodies there are."""
        return len(self.bodies)

    @property
    def dyads(self) -> int:
        """How many pairs count."""
        return self.size * (self.size - 1) // (1 if self.directed else 2)

    def counted(self, number: int) -> csr_array[np.float64]:
        """Give one matrix with each pair that counts once."""
        found = self.values[number]
        return found if self.directed else csr_array(triu(found, 1, format="csr"))


def lay_over(first: Pairs, others: Sequence[Pairs], weight: str | None = None) -> Squares:
    """Lay matrices over the first: the bodies that all of them have, in its order.

    Parameters
    ----------
    first, others
        Networks, or square tables. A body that became another between two networks is the same body.
    weight
        Tie attribute to read; ties count 1 without it. Tables are read as they are.

    Raises
    ------
    ComparisonError
        A table is not square, or holds what is not a number; one network has directions and the other has none.
    """
    names = [dict.fromkeys(_names(first)), *(_called(other, first) for other in others)]
    shared = [body for body in names[0] if all(body in known for known in names[1:])]
    own = [dict(zip(shared, shared, strict=True)), *names[1:]]
    every = (first, *others)
    values = tuple(
        _values(pairs, [known[body] for body in shared], weight)
        for pairs, known in zip(every, own, strict=True)
    )
    return Squares(tuple(shared), values, _is_directed(every, values))


def _names(pairs: Pairs) -> list[Hashable]:
    if isinstance(pairs, nx.Graph):
        return list(pairs)
    rows, columns = list(pairs.index), list(pairs.columns)
    if len(set(rows)) != len(rows) or rows != columns:
        raise ComparisonError("table-not-square", rows=len(rows), columns=len(columns))
    return rows


def _called(other: Pairs, first: Pairs) -> Mapping[Hashable, Hashable]:
    """Give what each body of the first is called in the other."""
    if isinstance(other, nx.Graph) and isinstance(first, nx.Graph):
        return {new: old for old, new in counterparts(other, first).items()}
    return {body: body for body in _names(other)}


def _values(pairs: Pairs, bodies: Sequence[Hashable], weight: str | None) -> csr_array[np.float64]:
    if isinstance(pairs, nx.Graph):
        place = {body: row for row, body in enumerate(pairs)}
        rows = np.array([place[body] for body in bodies], dtype=np.int64)
        return csr_array(adjacency(pairs, weight)[rows][:, rows])
    try:
        cells = pairs.loc[list(bodies), list(bodies)].to_numpy(dtype=np.float64, copy=True)
    except (TypeError, ValueError) as odd:
        raise ComparisonError("table-not-numbers") from odd
    np.fill_diagonal(cells, 0)
    if not np.isfinite(cells).all():
        raise ComparisonError("table-not-numbers")
    return csr_array(cells)


def _is_directed(every: Sequence[Pairs], values: Sequence[csr_array[np.float64]]) -> bool:
    """Pairs count once where the networks have no direction and every table is the same both ways."""
    told = {is_directed(pairs) for pairs in every if isinstance(pairs, nx.Graph)}
    return told != {False} or any(abs(value - value.T).max() > 0 for value in values if value.nnz)
