"""Ways of two steps: how many join two institutions, and how many others an institution reaches by them.

All such ways of a country do not fit into memory: they are counted where they are asked for, some rows at a time.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array, vstack

from netmap.metrics.matrix import row_sums
from netmap.metrics.worth import is_large

__all__ = ["others_within_two", "ways_between"]

_ROWS = 4096  # with so many at once the ways of a large country take some ten megabytes

_Matrix = csr_array[np.float64]


def ways_between(first: _Matrix, second: _Matrix, pairs: _Matrix) -> _Matrix:
    """Count, for some pairs, the ways that go one step along ``first`` and one along ``second``; all three hold ones.

    Examples
    --------
    >>> line = csr_array([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]])
    >>> ways_between(line, line, csr_array([[0.0, 0, 1], [0, 0, 0], [0, 0, 0]])).toarray().tolist()
    [[0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    """
    if is_large(pairs.nnz):
        return _compiled_between(first, second, pairs)
    parts = [(first[some] @ second).multiply(pairs[some]) for some in _stretches(pairs.shape[0])]
    return csr_array(vstack(parts, format="csr")) if parts else pairs


def others_within_two(ties: _Matrix) -> npt.NDArray[np.float64]:
    """Count the others each institution reaches in one step or two.

    Examples
    --------
    >>> others_within_two(csr_array([[0.0, 1, 0], [0, 0, 1], [0, 0, 0]])).tolist()
    [2.0, 1.0, 0.0]
    """
    if is_large(ties.nnz):
        from netmap.metrics.kernels.csr import from_matrix
        from netmap.metrics.kernels.two_steps import within_two

        return within_two(from_matrix(ties)).astype(np.float64)
    found = np.zeros(ties.shape[0])
    for some in _stretches(ties.shape[0]):
        near = csr_array((ties[some] + ties[some] @ ties).astype(bool).astype(np.float64))
        found[some] = row_sums(near) - near.diagonal(some.start)
    return found


def _stretches(rows: int) -> Iterator[slice]:
    for start in range(0, rows, _ROWS):
        yield slice(start, min(start + _ROWS, rows))


def _compiled_between(first: _Matrix, second: _Matrix, pairs: _Matrix) -> _Matrix:
    from netmap.metrics.kernels.csr import from_matrix
    from netmap.metrics.kernels.two_steps import count_between

    asked = from_matrix(pairs)
    counts = count_between(from_matrix(first), from_matrix(csr_array(second.T)), asked)
    held = (counts.astype(np.float64), asked.index.astype(np.int32), asked.start)
    found: _Matrix = csr_array(held, shape=pairs.shape)
    found.eliminate_zeros()
    return found
