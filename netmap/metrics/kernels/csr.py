"""Ties as three arrays: where each row begins, to whom it goes, and how strongly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

__all__ = ["Csr", "from_matrix"]


@dataclass(frozen=True)
class Csr:
    """The rows of a matrix of ties; each row's ``index`` goes up, and nobody is tied to itself."""

    start: npt.NDArray[np.int64]
    index: npt.NDArray[np.uint32]
    value: npt.NDArray[np.float64]

    @property
    def size(self) -> int:
        """How many rows there are."""
        return len(self.start) - 1


def from_matrix(matrix: csr_array[np.float64]) -> Csr:
    """Give the rows of a square matrix.

    Examples
    --------
    >>> from_matrix(csr_array([[0.0, 2.0], [0.0, 0.0]]))
    Csr(start=array([0, 1, 1]), index=array([1], dtype=uint32), value=array([2.]))
    """
    rows = matrix
    if not rows.has_canonical_format:
        rows = matrix.copy()
        rows.sum_duplicates()
    return Csr(
        rows.indptr.astype(np.int64),
        rows.indices.astype(np.uint32),
        np.asarray(rows.data, dtype=np.float64),
    )
