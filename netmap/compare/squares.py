"""Networks and tables of pairs laid over one another: the same bodies in the same order, nobody paired with itself."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array, triu

from netmap.compare.alike import Alike
from netmap.compare.roster import counterparts
from netmap.errors import ComparisonError
from netmap.metrics.matrix import adjacency, is_directed

__all__ = ["Codes", "Matrix", "Pairs", "Square", "Squares", "lay_over"]

Pairs: TypeAlias = nx.Graph | pd.DataFrame | Alike
"""What can be held against another: a network, a square table with the bodies as rows and columns (``NaN`` where it is
not known), or who is alike."""

Matrix: TypeAlias = csr_array[np.float64]
Codes: TypeAlias = npt.NDArray[np.int64]
Square: TypeAlias = Matrix | Codes
"""Numbers of pairs: cell by cell, or of each body the group it is in (-1: none), which says 1 of pairs of one group."""

_MOST_WRITTEN_OUT = (
    3_000  # bodies whose pairs are written out where groups meet cells that are not known
)


@dataclass(frozen=True, eq=False)
class Squares:
    """Several matrices over the same bodies; ``directed`` tells whether each pair counts twice, once each way.

    ``unknown`` has ones where a matrix says nothing; there it holds 0.
    """

    bodies: tuple[Hashable, ...]
    values: tuple[Square, ...]
    directed: bool
    unknown: tuple[Matrix, ...] = ()

    @property
    def size(self) -> int:
        """How many bodies there are."""
        return len(self.bodies)

    @property
    def dyads(self) -> int:
        """How many pairs count."""
        return self.size * (self.size - 1) // (1 if self.directed else 2)

    @property
    def known(self) -> int:
        """How many pairs count and are known, where all matrices say nothing of the same ones."""
        return self.dyads - (self.once(self.unknown[0]).nnz if self.unknown else 0)

    @property
    def is_known(self) -> bool:
        """Tell whether every matrix says something of every pair."""
        return not any(gaps.nnz for gaps in self.unknown)

    def counted(self, number: int) -> Square:
        """Give one matrix with each pair that counts once; groups stay as they are."""
        found = self.values[number]
        return found if isinstance(found, np.ndarray) else self.once(found)

    def once(self, matrix: Matrix) -> Matrix:
        """Give the cells of a matrix that count."""
        return matrix if self.directed else csr_array(triu(matrix, 1, format="csr"))

    def cells(self, number: int) -> Matrix:
        """Give one matrix cell by cell."""
        found = self.values[number]
        return _as_cells(found) if isinstance(found, np.ndarray) else found

    @property
    def share(self) -> float:
        """Which share of the ordered pairs counts."""
        return 1.0 if self.directed else 0.5

    def total(self, number: int) -> float:
        """Add up one matrix over the pairs that count."""
        found = self.counted(number)
        return self.share * _within(found) if isinstance(found, np.ndarray) else float(found.sum())

    def product(self, one: int, other: int) -> float:
        """Add up one matrix times another over the pairs that count."""
        first, second = self.counted(one), self.counted(other)
        if isinstance(first, np.ndarray):
            if isinstance(second, np.ndarray):
                return self.share * _within(_joined(first, second))
            return _inside(second, first)
        if isinstance(second, np.ndarray):
            return _inside(first, second)
        return float(first.multiply(second).sum())

    def written_out(self) -> Squares:
        """Give the same with every pair of a group as a cell of its own.

        Raises
        ------
        ComparisonError
            Too many bodies for that.
        """
        if self.size > _MOST_WRITTEN_OUT:
            raise ComparisonError("too-many-unknown", bodies=self.size, most=_MOST_WRITTEN_OUT)
        values = tuple(self.cells(number) for number in range(len(self.values)))
        return Squares(self.bodies, values, self.directed, self.unknown)


def _within(codes: Codes) -> float:
    """How many ordered pairs are of one group."""
    many = np.bincount(codes[codes >= 0]).astype(np.float64)
    return float((many * (many - 1)).sum())


def _inside(matrix: Matrix, codes: Codes) -> float:
    """Add up the cells of pairs of one group."""
    held = matrix.tocoo()
    alike = (codes[held.row] == codes[held.col]) & (codes[held.row] >= 0)
    return float(held.data[alike].sum())


def _joined(one: Codes, other: Codes) -> Codes:
    """Give the groups of bodies that are alike in both."""
    both = one * (int(other.max(initial=0)) + 1) + other
    kept = (one >= 0) & (other >= 0)
    codes = np.full(len(one), -1, np.int64)
    codes[kept] = np.unique(both[kept], return_inverse=True)[1]
    return codes


def _as_cells(codes: Codes) -> Matrix:
    alike = (codes[:, None] == codes) & (codes[:, None] >= 0)
    np.fill_diagonal(alike, False)
    return csr_array(alike.astype(np.float64))


def lay_over(first: Pairs, others: Sequence[Pairs], weight: str | None = None) -> Squares:
    """Lay matrices over the first: the bodies that all of them have, in its order.

    Parameters
    ----------
    first, others
        Networks, square tables, or who is alike. A body that became another between two networks is the same body.
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
    laid = [
        _values(pairs, [known[body] for body in shared], weight)
        for pairs, known in zip(every, own, strict=True)
    ]
    values, unknown = tuple(v for v, _ in laid), tuple(gaps for _, gaps in laid)
    return Squares(tuple(shared), values, _is_directed(every, (*values, *unknown)), unknown)


def _names(pairs: Pairs) -> list[Hashable]:
    if isinstance(pairs, nx.Graph):
        return list(pairs)
    if isinstance(pairs, Alike):
        return list(pairs.bodies)
    rows, columns = list(pairs.index), list(pairs.columns)
    if len(set(rows)) != len(rows) or rows != columns:
        raise ComparisonError("table-not-square", rows=len(rows), columns=len(columns))
    return rows


def _called(other: Pairs, first: Pairs) -> Mapping[Hashable, Hashable]:
    """Give what each body of the first is called in the other."""
    if isinstance(other, nx.Graph) and isinstance(first, nx.Graph):
        return {new: old for old, new in counterparts(other, first).items()}
    return {body: body for body in _names(other)}


def _values(pairs: Pairs, bodies: Sequence[Hashable], weight: str | None) -> tuple[Square, Matrix]:
    """Give the numbers of pairs, and ones where there is none."""
    size = len(bodies)
    if isinstance(pairs, pd.DataFrame):
        return _of_table(pairs, bodies)
    place = {body: row for row, body in enumerate(_names(pairs))}
    rows = np.array([place[body] for body in bodies], dtype=np.int64)
    if isinstance(pairs, Alike):
        return pairs.group[rows], csr_array((size, size))
    return csr_array(adjacency(pairs, weight)[rows][:, rows]), csr_array((size, size))


def _of_table(table: pd.DataFrame, bodies: Sequence[Hashable]) -> tuple[Matrix, Matrix]:
    try:
        cells = table.loc[list(bodies), list(bodies)].to_numpy(dtype=np.float64, copy=True)
    except (TypeError, ValueError) as odd:
        raise ComparisonError("table-not-numbers") from odd
    np.fill_diagonal(cells, 0)
    if np.isinf(cells).any():
        raise ComparisonError("table-not-numbers")
    gaps = np.isnan(cells)
    return csr_array(np.where(gaps, 0.0, cells)), csr_array(gaps.astype(np.float64))


def _is_directed(every: Sequence[Pairs], values: Sequence[Square]) -> bool:
    """Pairs count once where the networks have no direction and every table is the same both ways."""
    told = {is_directed(pairs) for pairs in every if isinstance(pairs, nx.Graph)}
    cells = [value for value in values if not isinstance(value, np.ndarray)]
    return told != {False} or any(abs(value - value.T).max() > 0 for value in cells if value.nnz)
