"""Sums of products of matrices, one of them with its bodies shuffled: what every permutation of pairs comes down to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from netmap.compare.chance import Keys, shuffles
from netmap.compare.kinds import Tallies, tallies
from netmap.compare.squares import Codes, Matrix, Square
from netmap.metrics.worth import pays

if TYPE_CHECKING:
    from netmap.metrics.kernels.alike import Own
    from netmap.metrics.kernels.meetings import Meetings

__all__ = ["Crossing", "Pattern", "crossing", "pattern"]

Numbers = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Groups = npt.NDArray[np.int32]
Parts = tuple[Numbers, Numbers, Numbers, Numbers]
"""Products of cells with cells, cells with groups, groups with cells, groups with groups."""
_PLAIN_CELL = 6e-9  # seconds to look up a cell and multiply it, in plain numpy
_PLAIN_STEP = 2e-8  # seconds to shuffle one body
_AT_ONCE = 2_000_000
_FEWEST_DRAWS = 64
_MOST_DRAWS = 512
_SOME_DRAWS = 32  # whose counts stay near the processor
_NEAR = 80_000  # cells looked up at a time, unless those of one draw are more
_WIDE = 2_000  # bodies up to which a table of all pairs is held


@dataclass(frozen=True, eq=False)
class Pattern:
    """The cells in which any of some matrices has something, row by row, with what each has there."""

    size: int
    start: npt.NDArray[np.int64]
    index: npt.NDArray[np.int32]
    value: Numbers


def pattern(matrices: Sequence[Matrix], size: int) -> Pattern:
    """Lay matrices into one pattern of cells.

    Examples
    --------
    >>> from scipy.sparse import csr_array
    >>> found = pattern(
    ...     [csr_array([[0.0, 1.0], [0.0, 0.0]]), csr_array([[0.0, 2.0], [3.0, 0.0]])], 2
    ... )
    >>> found.start.tolist(), found.index.tolist(), found.value.tolist()
    ([0, 1, 2], [1, 0], [[1.0, 2.0], [0.0, 3.0]])
    """
    cells = [_numbers_of(matrix, size) for matrix in matrices]
    every = np.unique(np.concatenate([np.empty(0, np.int64), *cells]))
    value = np.zeros((len(every), len(matrices)))
    for column, (own, matrix) in enumerate(zip(cells, matrices, strict=True)):
        np.add.at(value[:, column], np.searchsorted(every, own), matrix.data)
    start = np.searchsorted(every, np.arange(size + 1) * size)
    return Pattern(size, start.astype(np.int64), (every % size).astype(np.int32), value)


def _numbers_of(matrix: Matrix, size: int) -> npt.NDArray[np.int64]:
    rows = np.repeat(np.arange(size, dtype=np.int64), np.diff(matrix.indptr))
    return rows * size + matrix.indices


@dataclass(frozen=True, eq=False)
class Crossing:
    """What is shuffled and what stays, each as cells and as groups of bodies; ``form`` says how it is worked out.

    ``moved_at`` and ``still_at`` say at which place each of them stands in the products: cells first, then groups.
    ``share`` is which share of the ordered pairs counts.
    """

    moved: Pattern
    still: Pattern
    form: str
    moved_groups: Groups
    still_groups: Groups
    moved_at: Places
    still_at: Places
    share: float

    @property
    def a_block(self) -> int:
        """How many draws fall into a block; it follows from the matrices alone."""
        cells = max(len(self.still.index), self.still.size, 1)
        return max(_FEWEST_DRAWS, min(_MOST_DRAWS, _AT_ONCE // cells))

    @cached_property
    def _tallies(self) -> Tallies | None:
        return tallies(self.still.size, _ends(self.moved), self.moved.value, self.still.value)

    @cached_property
    def _meetings(self) -> Meetings:
        from netmap.metrics.kernels.meetings import meetings

        return meetings(*((own.start, own.index, own.value) for own in (self.moved, self.still)))

    @cached_property
    def _apart(self) -> tuple[list[Own], list[Own]]:
        """Give the matrices of what is moved, and of what stays, each by itself."""
        return _each_alone(self.moved), _each_alone(self.still)

    @property
    def _has_cells(self) -> bool:
        return bool(self.moved.value.size and self.still.value.size)

    def _nothing(self, keys: Keys) -> Numbers:
        return np.zeros((len(keys), self.moved.value.shape[1], self.still.value.shape[1]))

    def products(self, keys: Keys) -> Numbers:
        """Give the sum over cells of each moved matrix times each still one: draws × moved × still."""
        found = np.empty((len(keys), len(self.moved_at), len(self.still_at)))
        cells, own = self.moved.value.shape[1], self.still.value.shape[1]
        inner = self._plain(keys) if self.form == "plain" else self._compiled(keys)
        sides = product(
            (self.moved_at[:cells], self.moved_at[cells:]),
            (self.still_at[:own], self.still_at[own:]),
        )
        for (rows, columns), part in zip(sides, inner, strict=True):
            found[:, rows[:, None], columns] = part
        return found

    def _compiled(self, keys: Keys) -> Parts:
        from netmap.metrics.kernels.alike import groups_over_cells, groups_over_groups

        moved, still = self._apart
        return (
            self._cells(keys) if self._has_cells else self._nothing(keys),
            self.share
            * groups_over_cells(self.still_groups, moved, keys, backwards=True).transpose(0, 2, 1),
            groups_over_cells(self.moved_groups, still, keys, backwards=False),
            self.share * groups_over_groups(self.moved_groups, self.still_groups, keys),
        )

    def _cells(self, keys: Keys) -> Numbers:
        from netmap.metrics.kernels.shuffles import coded_counts, table_products

        still = self.still
        if self.form == "sparse":
            return self._meetings.products(keys)
        by_kind = None if _is_counted(self) else self._tallies
        if by_kind is None:
            return table_products(_table(self.moved), still.start, still.index, still.value, keys)
        kinds, codes = len(by_kind.moved), len(by_kind.still.value)
        code = by_kind.still.code.astype(np.uint16)
        return np.concatenate(
            [
                by_kind.products(
                    coded_counts(by_kind.table, kinds, still.start, still.index, code, codes, some)
                )
                for some in np.split(keys, range(_SOME_DRAWS, len(keys), _SOME_DRAWS))
            ]
        )

    def _plain(self, keys: Keys) -> Parts:
        order = shuffles(keys, self.still.size)
        across, over, both = (
            np.zeros((len(keys), one, other))
            for one, other in (
                (self.moved.value.shape[1], self.still_groups.shape[1]),
                (self.moved_groups.shape[1], self.still.value.shape[1]),
                (self.moved_groups.shape[1], self.still_groups.shape[1]),
            )
        )
        if self.moved_groups.size or self.still_groups.size:
            self._plain_groups(order, across, over, both)
        met = self._plain_cells(order) if self._has_cells else self._nothing(keys)
        return met, across, over, both

    def _plain_groups(self, order: Places, across: Numbers, over: Numbers, both: Numbers) -> None:
        """Fill in the products that have a group on one side or on both."""
        moved, still = _ends(self.moved), _ends(self.still)
        for draw, own in enumerate(order):
            there = self.moved_groups[own]
            onto = _alike(self.still_groups[np.argsort(own)], *moved)
            across[draw] = self.share * (self.moved.value.T @ onto)
            over[draw] = _alike(there, *still).T @ self.still.value
            both[draw] = self.share * _met(there, self.still_groups)

    def _plain_cells(self, order: Places) -> Numbers:
        """Look cells up some draws at a time: what they look at then stays near the processor."""
        rows, columns = _ends(self.still)
        by_kind = self._tallies
        table = _table(self.moved) if by_kind is None else by_kind.table
        some = max(1, _NEAR // max(len(rows), 1))
        parts = [
            self._met_at(table, order[first : first + some], rows, columns)
            for first in range(0, len(order), some)
        ]
        met = np.concatenate(parts)
        return met if by_kind is None else by_kind.products(met)

    def _met_at(
        self, table: npt.NDArray[Any], own: Places, rows: Places, columns: Places
    ) -> npt.NDArray[Any]:
        """Look up cells × draws: what all draws have at a cell lies together and is copied in one piece."""
        beside = np.ascontiguousarray(own.T, dtype=np.int32)
        there = (beside * np.int32(len(table))).take(rows, axis=0)
        there += beside.take(columns, axis=0)
        if self._tallies is None:
            here = table.reshape(-1, table.shape[-1]).take(there, axis=0)
            return np.asarray(here.transpose(1, 2, 0) @ self.still.value)
        return self._tallies.counts(table.ravel().take(there))


def crossing(
    moved: Sequence[Square], still: Sequence[Square], draws: int, share: float = 1.0
) -> Crossing:
    """Prepare products of shuffled matrices with still ones, in the form that suits their size.

    Parameters
    ----------
    moved
        Whole matrices, or groups of bodies.
    still
        The cells that count, or groups of bodies.
    draws
        How many there will be.
    share
        Which share of the ordered pairs counts: a half where ties have no direction.
    """
    size = int(np.shape(moved[0])[0])
    (ones, one_groups, one_at), (others, other_groups, other_at) = map(_parted, (moved, still))
    one, other = pattern(ones, size), pattern(others, size)
    looked_up = len(other.index) * (1 + len(moved)) + len(one.index) * len(other_groups)
    seconds = draws * (looked_up * _PLAIN_CELL + size * _PLAIN_STEP)
    form = "sparse" if size > _WIDE else "table" if pays(seconds) else "plain"
    return Crossing(
        one,
        other,
        form,
        _beside(one_groups, size),
        _beside(other_groups, size),
        one_at,
        other_at,
        share,
    )


def _parted(squares: Sequence[Square]) -> tuple[list[Matrix], list[Codes], Places]:
    """Part what is written in cells from what is written in groups, and say where each stood."""
    cells = [(at, s) for at, s in enumerate(squares) if not isinstance(s, np.ndarray)]
    groups = [(at, s) for at, s in enumerate(squares) if isinstance(s, np.ndarray)]
    places = np.array([at for at, _ in (*cells, *groups)], dtype=np.int64)
    return [s for _, s in cells], [s for _, s in groups], places


def _beside(groups: Sequence[Codes], size: int) -> Groups:
    """Lay groups beside one another: bodies × what they are alike in."""
    found = np.empty((size, len(groups)), np.int32)
    for column, codes in enumerate(groups):
        found[:, column] = codes
    return found


def _ends(cells: Pattern) -> tuple[Places, Places]:
    return np.repeat(np.arange(cells.size), np.diff(cells.start)), cells.index.astype(np.int64)


def _alike(groups: Groups, rows: Places, columns: Places) -> npt.NDArray[np.float64]:
    """Tell of each cell whether its two ends are of one group, in each of what they may be alike in."""
    ends = groups[rows]
    return np.asarray((ends == groups[columns]) & (ends >= 0), dtype=np.float64)


def _met(moved: Groups, still: Groups) -> Numbers:
    """How many ordered pairs are of one group in both, for each of the moved and each of the still."""
    found = np.zeros((moved.shape[1], still.shape[1]))
    for one, other in np.ndindex(found.shape):
        kept = (moved[:, one] >= 0) & (still[:, other] >= 0)
        wide = int(still[:, other].max(initial=0)) + 1
        both = moved[kept, one].astype(np.int64) * wide + still[kept, other]
        many = np.unique(both, return_counts=True)[1].astype(np.float64)
        found[one, other] = (many * (many - 1)).sum()
    return found


def _is_counted(crossing: Crossing) -> bool:
    """Tell whether it is enough to count the cells that meet: one pattern of ones over another."""
    values = crossing.moved.value, crossing.still.value
    return all(value.shape[1] == 1 and bool((value == 1).all()) for value in values)


def _each_alone(cells: Pattern) -> list[Own]:
    """Part matrices that lie in one pattern."""
    found = []
    for value in cells.value.T:
        own = np.flatnonzero(value)
        start = np.searchsorted(own, cells.start)
        found.append((start, cells.index[own], value[own].copy()))
    return found


def _table(moved: Pattern) -> Numbers:
    """Give what every moved matrix has at each pair of bodies."""
    size, many = moved.size, moved.value.shape[1]
    table = np.zeros((size, size, many))
    rows = np.repeat(np.arange(size), np.diff(moved.start))
    table[rows, moved.index] = moved.value
    return table
