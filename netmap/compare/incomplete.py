"""Regression over pairs of which some are not known: those are left out, and with each shuffle those they fall onto."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from netmap.compare.chance import keys_of, shuffles
from netmap.compare.squares import Squares
from netmap.compare.work import Block

__all__ = ["KnownPairs", "known_alone", "known_draws", "known_pairs"]

Numbers = npt.NDArray[np.float64]
_AT_ONCE = 2_000_000
_MOST_DRAWS = 256


def known_alone(squares: Squares) -> Squares:
    """Give the matrices with 0 in every pair of which one of them says nothing; all then say nothing of the same."""
    if squares.is_known:
        return squares
    gaps = csr_array((sum(squares.unknown[1:], squares.unknown[0]) > 0).astype(np.float64))
    values = tuple(
        v if isinstance(v, np.ndarray) else csr_array(v - v.multiply(gaps)) for v in squares.values
    )
    return Squares(squares.bodies, values, squares.directed, (gaps,) * len(values))


@dataclass(frozen=True, eq=False)
class KnownPairs:
    """The pairs that count and are known: where they are, what the terms and y are there, and what is shuffled.

    ``there`` tells of every cell of a table of bodies whether it is known; ``rests`` hold, as such tables, what the
    other terms leave over of each term.
    """

    cells: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
    terms: Numbers
    tied: Numbers
    there: npt.NDArray[np.bool_]
    rests: tuple[Numbers, ...]

    @property
    def a_block(self) -> int:
        """How many draws fall into a block; it follows from the network alone."""
        return max(1, min(_MOST_DRAWS, _AT_ONCE // max(len(self.tied), 1)))


def known_pairs(squares: Squares, rests: Sequence[Numbers]) -> KnownPairs:
    """Lay out the pairs of which y and every predictor are known.

    Parameters
    ----------
    squares
        y, then the predictors; as cells, not as groups.
    rests
        For each term, the weights of all terms that make up what the others leave over of it.
    """
    alone = known_alone(squares)
    tables = [alone.cells(number).toarray() for number in range(len(alone.values))]
    gaps = alone.unknown[0].toarray() if alone.unknown else np.zeros_like(tables[0])
    there = (gaps == 0) & ~np.eye(squares.size, dtype=np.bool_)
    rows, columns = np.nonzero(there if squares.directed else np.triu(there))
    every = np.stack([there.astype(np.float64), *tables[1:]])
    return KnownPairs(
        (rows.astype(np.int64), columns.astype(np.int64)),
        every[:, rows, columns].T.copy(),
        tables[0][rows, columns],
        there,
        tuple(np.einsum("t,tij->ij", weights, every) for weights in rests),
    )


def known_draws(known: KnownPairs, block: Block) -> Numbers:
    """Give t of every term with its rest shuffled, one row a draw."""
    orders = shuffles(keys_of(block.rng(), block.draws), len(known.there))
    return np.stack([_drawn(known, order) for order in orders])


def _drawn(known: KnownPairs, order: npt.NDArray[np.int64]) -> Numbers:
    rows, columns = known.cells
    there = order[rows] * len(order) + order[columns]
    met = known.there.ravel()[there]
    values = np.column_stack([known.terms, known.tied])[met]
    gram = values.T @ values
    pairs = int(met.sum())
    rests = [rest.ravel()[there][met] for rest in known.rests]
    return np.array([_t(gram, values, own, term, pairs) for term, own in enumerate(rests)])


def _t(gram: Numbers, values: Numbers, own: Numbers, term: int, pairs: int) -> float:
    """Give t of a shuffled rest that stands in a term's place."""
    others = np.delete(np.arange(len(gram) - 1), term)
    crossed = own @ values
    inner = np.empty((len(gram) - 1, len(gram) - 1))
    inner[:-1, :-1] = gram[np.ix_(others, others)]
    inner[-1, :-1] = inner[:-1, -1] = crossed[others]
    inner[-1, -1] = own @ own
    if np.linalg.matrix_rank(inner, hermitian=True) < len(inner):
        return np.nan
    inverse = np.linalg.inv(inner)
    with_y = np.append(gram[others, -1], crossed[-1])
    found = inverse @ with_y
    left = max(float(gram[-1, -1] - found @ with_y), 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(found[-1] / np.sqrt(inverse[-1, -1] * left / (pairs - len(inner))))
