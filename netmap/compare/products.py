"""Sums of products of matrices, one of them with its bodies shuffled: what every permutation of pairs comes down to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from netmap.compare.chance import Keys, shuffles
from netmap.metrics.worth import pays

__all__ = ["Crossing", "Pattern", "crossing", "pattern"]

Numbers = npt.NDArray[np.float64]
_PLAIN_CELL = 1.5e-8  # seconds to look up a cell and multiply it, in plain numpy
_PLAIN_STEP = 2e-8  # seconds to shuffle one body
_AT_ONCE = 2_000_000
_MOST_DRAWS = 512
_WIDE = 2_000  # bodies up to which a table of all pairs is held


@dataclass(frozen=True, eq=False)
class Pattern:
    """The cells in which any of some matrices has something, row by row, with what each has there."""

    size: int
    start: npt.NDArray[np.int64]
    index: npt.NDArray[np.int32]
    value: Numbers


def pattern(matrices: Sequence[csr_array[np.float64]]) -> Pattern:
    """Lay matrices into one pattern of cells.

    Examples
    --------
    >>> found = pattern([csr_array([[0.0, 1.0], [0.0, 0.0]]), csr_array([[0.0, 2.0], [3.0, 0.0]])])
    >>> found.start.tolist(), found.index.tolist(), found.value.tolist()
    ([0, 1, 2], [1, 0], [[1.0, 2.0], [0.0, 3.0]])
    """
    size = matrices[0].shape[0]
    cells = [_numbers_of(matrix, size) for matrix in matrices]
    every = np.unique(np.concatenate(cells))
    value = np.zeros((len(every), len(matrices)))
    for column, (own, matrix) in enumerate(zip(cells, matrices, strict=True)):
        np.add.at(value[:, column], np.searchsorted(every, own), matrix.data)
    start = np.searchsorted(every, np.arange(size + 1) * size)
    return Pattern(size, start.astype(np.int64), (every % size).astype(np.int32), value)


def _numbers_of(matrix: csr_array[np.float64], size: int) -> npt.NDArray[np.int64]:
    rows = np.repeat(np.arange(size, dtype=np.int64), np.diff(matrix.indptr))
    return rows * size + matrix.indices


@dataclass(frozen=True, eq=False)
class Crossing:
    """Matrices whose bodies are shuffled, and those that stay; ``form`` says how the products are worked out."""

    moved: Pattern
    still: Pattern
    form: str

    @property
    def a_block(self) -> int:
        """How many draws fall into a block; it follows from the matrices alone."""
        cells = max(len(self.still.index), self.still.size, 1)
        return max(1, min(_MOST_DRAWS, _AT_ONCE // cells))

    def products(self, keys: Keys) -> Numbers:
        """Give the sum over cells of each moved matrix times each still one: draws × moved × still."""
        if self.form == "plain":
            return self._plain(shuffles(keys, self.still.size))
        from netmap.metrics.kernels.shuffles import sparse_products, table_products

        moved, still = self.moved, self.still
        here = (still.start, still.index, still.value)
        if self.form == "sparse":
            return sparse_products(moved.start, moved.index, moved.value, *here, keys)
        return table_products(_table(moved), *here, keys)

    def _plain(self, order: npt.NDArray[np.int64]) -> Numbers:
        still = self.still
        rows = np.repeat(np.arange(still.size), np.diff(still.start))
        there = order[:, rows] * still.size + order[:, still.index]
        tables = _table(self.moved).reshape(-1, self.moved.value.shape[1])
        found = [table[there] @ still.value for table in tables.T]
        return np.asarray(np.stack(found, axis=1))


def crossing(
    moved: Sequence[csr_array[np.float64]], still: Sequence[csr_array[np.float64]], draws: int
) -> Crossing:
    """Prepare products of shuffled matrices with still ones, in the form that suits their size."""
    one, other = pattern(moved), pattern(still)
    cells = len(other.index) * len(moved)
    seconds = draws * (cells * _PLAIN_CELL + one.size * _PLAIN_STEP)
    if one.size > _WIDE:
        return Crossing(one, other, "sparse")
    return Crossing(one, other, "table" if pays(seconds) else "plain")


def _table(moved: Pattern) -> Numbers:
    """Give what every moved matrix has at each pair of bodies."""
    size, many = moved.size, moved.value.shape[1]
    table = np.zeros((size, size, many))
    rows = np.repeat(np.arange(size), np.diff(moved.start))
    table[rows, moved.index] = moved.value
    return table
