"""A long sheet held by columns: each its different texts, and which of them stands in which row."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

__all__ = ["Column", "Columns", "Row", "texts_of"]

Row = tuple[int, list[str | None]]
_PIECE = 10_000
_FEW = 16
"""If no more rows than this are left out, it is looked up whether their texts stand elsewhere."""
_CODE = "[A-Za-z0-9]*[0-9][A-Za-z0-9]*"
_Codes = NDArray[np.integer[Any]]


class _Texts:
    """The different texts of a column and of all its parts, made Python's own when somebody asks."""

    def __init__(self, given: Any) -> None:
        self._given = given
        self.size = len(given)

    @cached_property
    def texts(self) -> list[str]:
        return self._given if isinstance(self._given, list) else self._given.to_pylist()

    def places_in(self, words: Sequence[str]) -> NDArray[np.int32]:
        if isinstance(self._given, list):
            places = {word: at for at, word in enumerate(words)}
            return np.array([places.get(text, -1) for text in self._given], np.int32)
        import pyarrow as pa
        from pyarrow import compute

        found = compute.index_in(self._given, pa.array(words, pa.string()))
        among: NDArray[np.int32] = found.fill_null(-1).to_numpy()
        return among

    @cached_property
    def are_codes(self) -> NDArray[np.bool_]:
        """Tell which texts are words of plain letters and digits, with a digit."""
        if isinstance(self._given, list):
            is_code = re.compile(_CODE).fullmatch
            return np.array([is_code(text) is not None for text in self._given], bool)
        from pyarrow import compute

        words, has_digit = (
            compute.ascii_is_alnum,
            compute.invert(compute.ascii_is_alpha(self._given)),
        )
        found = compute.and_(words(self._given), has_digit)
        are_codes: NDArray[np.bool_] = found.to_numpy(zero_copy_only=False)
        return are_codes


class Column:
    """A column: ``codes`` says which of ``texts`` stands in each row.

    Of a part of a sheet some texts may stand nowhere: ``used`` are the places of those that do.

    Parameters
    ----------
    texts
        The different texts: a list, or an Arrow array that is made one when somebody asks.
    codes
        Places in ``texts``, row by row.
    doubtful
        Places of the texts that may stand nowhere, where it is known that all others do.
    """

    def __init__(self, texts: Any, codes: _Codes, doubtful: Collection[int] | None = None) -> None:
        self._held = texts if isinstance(texts, _Texts) else _Texts(texts)
        self.codes = codes
        self._doubtful = doubtful

    @property
    def texts(self) -> list[str]:
        """The different texts as Python's own."""
        return self._held.texts

    @cached_property
    def used(self) -> NDArray[np.intp]:
        """The places of the texts that stand in any row."""
        if self._doubtful is None:
            return np.flatnonzero(np.bincount(self.codes, minlength=self._held.size))
        nowhere = [code for code in self._doubtful if not (self.codes == code).any()]
        return np.delete(np.arange(self._held.size), nowhere)

    @property
    def different(self) -> int:
        """How many different texts there are."""
        return self._held.size

    def places_in(self, words: Sequence[str]) -> NDArray[np.int32]:
        """Find each text among some different words: its place there, below zero if it is none of them."""
        return self._held.places_in(words)

    @property
    def are_codes(self) -> NDArray[np.bool_]:
        """Tell which texts are codes: words of plain letters and digits, with a digit."""
        return self._held.are_codes

    def where(self, holds: Callable[[str], bool], *, codes: bool = True) -> list[int]:
        """Give the places of the rows whose text is of some kind; each text is asked about once.

        Parameters
        ----------
        holds
            Tells whether a text is.
        codes
            Whether a code may be; of a long list nearly every text is one.
        """
        is_so = np.zeros(self._held.size, bool)
        asked = self.used if codes else self.used[~self.are_codes[self.used]]
        for at in asked.tolist():
            is_so[at] = holds(self.texts[at])
        return np.flatnonzero(is_so[self.codes]).tolist() if is_so.any() else []

    def at(self, rows: slice | NDArray[np.bool_]) -> Column:
        """Give the column of some of the rows."""
        codes = self.codes[rows]
        if self._doubtful is None or len(self.codes) - len(codes) > _FEW:
            return Column(self._held, codes)
        left = np.ones(len(self.codes), bool)
        left[rows] = False
        return Column(self._held, codes, {*self._doubtful, *self.codes[left].tolist()})


class Columns(Sequence[Row]):
    """The rows of a sheet, read as such by whoever asks for one, and by columns by whoever can.

    A row is its number and its cells; those at its end that are empty are left out, as in any sheet.

    Parameters
    ----------
    numbers
        The number of each row.
    columns
        All of one length.
    """

    def __init__(self, numbers: NDArray[np.int64], columns: Sequence[Column]) -> None:
        self.numbers = numbers
        self.columns = tuple(columns)

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Columns:
        """Give the columns of any rows; a cell that is not there is an empty one."""
        if isinstance(rows, Columns):
            return rows
        width = max((len(cells) for _, cells in rows), default=0)
        numbers = np.fromiter((number for number, _ in rows), np.int64, len(rows))
        return cls(numbers, [_coded(_texts(rows, at)) for at in range(width)])

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> Columns: ...

    def __getitem__(self, at: int | slice) -> Row | Columns:
        if isinstance(at, slice):
            return self._part(at)
        if at < 0:
            at += len(self)
        if not 0 <= at < len(self):
            raise IndexError(at)
        return int(self.numbers[at]), _whole(
            [column.texts[column.codes[at]] for column in self.columns]
        )

    def __iter__(self) -> Iterator[Row]:
        for begin in range(0, len(self), _PIECE):
            piece = slice(begin, begin + _PIECE)
            cells = [
                [column.texts[code] for code in column.codes[piece].tolist()]
                for column in self.columns
            ]
            for number, *row in zip(self.numbers[piece].tolist(), *cells, strict=True):
                yield number, _whole(row)

    def without(self, places: Iterable[int]) -> Columns:
        """Leave out the rows at some places."""
        left = np.ones(len(self), bool)
        left[list(places)] = False
        return self if left.all() else self._part(left)

    def _part(self, rows: slice | NDArray[np.bool_]) -> Columns:
        return Columns(self.numbers[rows], [column.at(rows) for column in self.columns])


def _whole(cells: list[Any]) -> list[str | None]:
    """Leave out what is empty at the end of a row."""
    while cells and not cells[-1]:
        cells.pop()
    return cells


def texts_of(rows: Sequence[Row], at: int) -> Iterable[str]:
    """Give the texts of a column: of a long sheet each once, of another one as they stand there."""
    if not isinstance(rows, Columns):
        return _texts(rows, at)
    column = rows.columns[at] if at < len(rows.columns) else Column([], np.zeros(0, np.int32))
    return (column.texts[code] for code in column.used.tolist())


def _texts(rows: Sequence[Row], at: int) -> Iterator[str]:
    return ((cells[at] or "") if at < len(cells) else "" for _, cells in rows)


def _coded(texts: Iterable[str]) -> Column:
    places: dict[str, int] = {}
    codes = [places.setdefault(text, len(places)) for text in texts]
    return Column(list(places), np.array(codes, np.int32))
