"""Cells told apart by what all matrices have there: tied before but not after and of one sector is one kind of pair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

__all__ = ["Kinds", "Tallies", "tallies"]

Numbers = npt.NDArray[np.float64]
_MOST = 255  # kinds that a short number tells apart, besides nothing at all
_MOST_PAIRS = 4_096  # kinds that may meet kinds
_MORE = 4  # times as many cells as kinds that may meet: with fewer, multiplying is as quick
_YES_OR_NO = 2  # kinds that meet where it is counted which cells of one pattern lie in another


@dataclass(frozen=True, eq=False)
class Kinds:
    """The kind of each cell, from 0, and what every matrix has in a cell of each kind."""

    code: npt.NDArray[np.int64]
    value: Numbers


def _kinds(value: Numbers) -> Kinds | None:
    """Tell cells × matrices apart; nothing where they are of too many kinds."""
    code = np.zeros(len(value), np.int64)
    for column in value.T:
        own = pd.factorize(column)[0]
        code = pd.factorize(code * (int(own.max(initial=0)) + 1) + own)[0].astype(np.int64)
        if code.max(initial=0) >= _MOST:
            return None
    first = np.unique(code, return_index=True)[1]
    return Kinds(code, value[first])


@dataclass(frozen=True, eq=False)
class Tallies:
    """Kinds of what is moved, as a table of all pairs in which 0 is nothing, and kinds of the cells that stay."""

    table: npt.NDArray[np.uint8]
    moved: Numbers
    still: Kinds

    def counts(self, here: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
        """Count how often kinds meet: draws × still × moved.

        Parameters
        ----------
        here
            The kind of what was moved onto each cell, in each draw: cells × draws.
        """
        kinds, codes, draws = len(self.moved), len(self.still.value), here.shape[1]
        if kinds * codes == _YES_OR_NO:
            met = here.sum(axis=0, dtype=np.int64)
            return np.stack([len(here) - met, met], axis=1)[:, None, :]
        place = self.still.code * kinds
        found = [np.bincount(place + row, minlength=kinds * codes) for row in here.T]
        return np.stack(found).reshape(draws, codes, kinds)

    def products(self, counts: npt.NDArray[Any]) -> Numbers:
        """Give the sums of products out of how often kinds met kinds: draws × still × moved in, × moved × still out."""
        worth = np.einsum("sb,ma->smab", self.still.value, self.moved)
        flat = worth.reshape(-1, self.moved.shape[1] * self.still.value.shape[1])
        found = counts.reshape(len(counts), -1).astype(np.float64, copy=False) @ flat
        return np.asarray(found.reshape(len(counts), *worth.shape[2:]))


def tallies(
    size: int,
    cells: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]],
    moved: Numbers,
    still: Numbers,
) -> Tallies | None:
    """Prepare to count kinds in place of multiplying; nothing where cells are of too many kinds.

    Parameters
    ----------
    size
        How many bodies.
    cells
        Where what is moved has cells.
    moved, still
        What each matrix has in each cell of what is moved, and of what stays.
    """
    one, other = _kinds(moved), _kinds(still)
    if one is None or other is None:
        return None
    held = np.concatenate([np.zeros((1, moved.shape[1])), one.value])
    if len(held) * len(other.value) > min(_MOST_PAIRS, max(len(still) // _MORE, _YES_OR_NO)):
        return None
    table = np.zeros((size, size), np.uint8)
    table[cells] = one.code + 1
    return Tallies(table, held, other)
