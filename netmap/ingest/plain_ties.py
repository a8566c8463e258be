"""Ties that need no thought: rows whose every cell is known to say just one thing, taken in by columns.

What a cell says is worked out once for each text of a column. A row with a cell that is odd in any way (unknown,
doubtful, wrong, worth a finding) is not plain: it is left to be read by itself, so that everything is said of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netmap.ingest.columns import Column, Columns
from netmap.ingest.context import Context, untold_layer
from netmap.ingest.many_ties import ManyTies, Said
from netmap.ingest.shared import shared_by
from netmap.ingest.tables import Table
from netmap.ingest.text import LONGEST, clean, is_word
from netmap.ingest.values import Trouble, code, date, number, on_scale
from netmap.ingest.vocabulary import vocabulary
from netmap.model import Origin

__all__ = ["PlainTies"]

_SCALES = ("strength", "frequency", "trust")
_WORDS = ("note", "formality", "channel", "problem")
_PIECE = 8_192
"""So many rows are looked at together: what one of them makes known counts for those after it."""


class _Odd(Exception):  # noqa: N818  (no error: the row is read by itself)
    """A cell that has to be thought about."""


class _Told:
    """What each text of a column says: its place in ``values``, below zero if it is odd.

    Parameters
    ----------
    column
        The texts, and where they stand.
    say
        Says what a text says.
    values
        What texts say, each once; of more columns than one if they say the same kind of thing.
    sure
        Codes of which it is known that they say just themselves: all of ``values`` but the first, ``None``.
    """

    def __init__(
        self,
        column: Column,
        say: Callable[[str], Any],
        values: dict[Any, int] | None = None,
        sure: Sequence[str] = (),
    ) -> None:
        self._column = column
        self._say = say
        self._values: dict[Any, int] = {None: 0} if values is None else values
        self._place: NDArray[np.int32] = np.full(column.different, -1, np.int32)
        if sure:
            self._know(sure)
        for at in column.used[self._place[column.used] < 0].tolist():
            self.ask(at)
        self._placed: NDArray[np.int32] = np.zeros(len(column.codes), np.int32)

    def _know(self, sure: Sequence[str]) -> None:
        """Let the codes that say just themselves do so; what else is written like one has to be asked."""
        known = self._column.places_in(sure)
        is_sure = (known >= 0) & self._column.are_codes
        self._place[is_sure] = known[is_sure] + 1

    def ask(self, code: int) -> bool:
        """Ask once more what an odd text says; tell whether that is known now."""
        try:
            value = self._say(self._column.texts[code])
        except _Odd:
            return False
        self._place[code] = self._values.setdefault(value, len(self._values))
        return True

    def odd_at(self, row: int) -> int | None:
        """Give the text of a row if it is odd."""
        code = int(self._column.codes[row])
        return code if self._place[code] < 0 else None

    def look(self, rows: slice) -> NDArray[np.int32]:
        """Find the places of what rows say, as far as is known by now."""
        placed = self._placed[rows]
        np.take(self._place, self._column.codes[rows], out=placed, mode="clip")
        return placed

    def said(self, rows: slice | NDArray[Any]) -> Said:
        """Give what rows say that were looked at."""
        return Said(list(self._values), self._placed[rows])


def _text(raw: str, *, keep_lines: bool = False) -> str:
    """Clean a cell of which there is nothing to say."""
    if is_word(raw):
        return raw
    cleaned = clean(raw, keep_lines=keep_lines)
    text = cleaned.text
    is_odd = cleaned.was_invisible or cleaned.control or len(text) > LONGEST
    if is_odd or vocabulary().is_excel_error(text):
        raise _Odd
    return text


class PlainTies:
    """Tells the plain rows of a tie list from those that have to be read by themselves.

    Parameters
    ----------
    table
        The tie list.
    context
        What is known.
    """

    def __init__(self, table: Table, context: Context) -> None:
        self._table = table
        self._context = context
        self._rows = Columns.of(table.rows)
        self._sure = self._sure_ids()
        self._bodies = dict(zip((None, *self._sure), range(len(self._sure) + 1), strict=True))
        self._formulas = np.isin(self._rows.numbers, [row for row, _ in table.formulas])
        self._is_apart = np.zeros(len(self._rows), bool)
        self._fields = dict(self._told_by_fields())
        self._extra = [
            (table.header[at], _Told(self._column(at), self._attribute(at))) for at in table.extra
        ]
        self._all = (*self._fields.values(), *(told for _, told in self._extra))

    def apart(self) -> Iterator[int]:
        """Give the places of the rows that are not plain; one that was read may make later ones plain."""
        for begin in range(0, len(self._rows), _PIECE):
            at, end = begin, min(begin + _PIECE, len(self._rows))
            while at < end:
                at = yield from self._apart_within(at, end)

    def _apart_within(self, begin: int, end: int) -> Generator[int, None, int]:
        """Give what is odd up to a row that is understood now; tell from where to look again."""
        for at in (np.flatnonzero(self._is_odd(slice(begin, end))) + begin).tolist():
            if self._is_understood_now(at):
                return at
            self._is_apart[at] = True
            yield at
        return end

    def _is_understood_now(self, row: int) -> bool:
        """Ask the odd texts of a row once more; tell whether one of them is not odd any more."""
        odd = [(told, code) for told in self._all if (code := told.odd_at(row)) is not None]
        return any(told.ask(code) for told, code in odd)

    def _is_odd(self, rows: slice) -> NDArray[np.bool_]:
        odd = self._formulas[rows].copy()
        placed = {field: told.look(rows) for field, told in self._fields.items()}
        for at in (*placed.values(), *(told.look(rows) for _, told in self._extra)):
            odd |= at < 0
        source, target = placed["source"], placed["target"]
        odd |= source == target
        if "reporter" in placed:
            reporter = placed["reporter"]
            odd |= (reporter > 0) & (reporter != source) & (reporter != target)
        return odd

    def plain(self) -> tuple[NDArray[np.intp], ManyTies]:
        """Give the places of the plain rows, and the ties they tell of; once the others were read."""
        places = np.flatnonzero(~self._is_apart)
        rows = places if self._is_apart.any() else slice(None)
        said = {field: told.said(rows) for field, told in self._fields.items()}
        return places, ManyTies(
            self._table.file,
            self._table.sheet,
            self._rows.numbers[rows],
            said,
            [(title, told.said(rows)) for title, told in self._extra],
            untold_layer(self._table.sheet, self._context.book),
            self._communes(said["source"], said["target"]),
        )

    def _communes(self, source: Said, target: Said) -> Said:
        """Say which commune rows that name none are about: that of the import, else the one that both ends serve."""
        if self._context.commune:
            return Said([self._context.commune], np.zeros(len(source.places), np.int8))
        return shared_by(source, target, self._context)

    # ── what the columns say ────────────────────────────────────────────────────────────────────────────────────────

    def _column(self, at: int) -> Column:
        columns = self._rows.columns
        return columns[at] if at < len(columns) else _empty(len(self._rows))

    def _told_by_fields(self) -> Iterator[tuple[str, _Told]]:
        readers: dict[str, Callable[[str], Any]] = {
            "reporter": self._reporter,
            "respondent": self._respondent,
            "wave": self._wave,
            "layer": self._layer,
            "origin": _origin,
            "commune": self._commune,
            "date": _date,
            **{field: self._level(field) for field in _SCALES},
            **dict.fromkeys(_WORDS, _word),
        }
        if "wave" not in self._table.columns:
            yield "wave", _Told(_empty(len(self._rows)), self._wave)
        for end in {"source", "target"} - self._table.columns.keys():
            yield end, self._told(end, _empty(len(self._rows)), _nothing)
        for field, at in self._table.columns.items():
            yield field, self._told(field, self._column(at), readers.get(field, _nothing))

    def _told(self, field: str, column: Column, say: Callable[[str], Any]) -> _Told:
        if field in ("source", "target"):
            return _Told(column, lambda raw: self._body(_text(raw)), self._bodies, self._sure)
        keep_lines = field == "note"
        values = self._bodies if field == "reporter" else None
        return _Told(column, lambda raw: say(_text(raw, keep_lines=keep_lines)), values)

    def _sure_ids(self) -> Sequence[str]:
        """Give the ids that say just themselves, if it is a long list: nodes of a network may be called so too."""
        is_long = len(self._rows) > _PIECE and not self._table.is_network
        return list(self._context.directory.ids) if is_long else ()

    def _body(self, text: str) -> str:
        """Take an id; a name is thought about, since it may mean another body in another commune."""
        directory = self._context.directory
        node = directory.of_node(self._table.file, text)
        if not text.strip("-–— ") or (not directory.find(text) if node else text not in directory):
            raise _Odd
        return node or text

    def _reporter(self, text: str) -> str | None:
        return self._body(text) if text else None

    def _respondent(self, text: str) -> str | None:
        """Take a post of the codebook, with or without a number."""
        if not text or vocabulary().is_missing(text):
            return None
        post, _, many = text.rpartition(" ") if text[-1:].isdigit() else (text, "", "")
        known = self._context.book.find("respondents", post) if post else ""
        if known is None or self._context.directory.find(text):
            raise _Odd
        return f"{known} {many}".strip()

    def _wave(self, text: str) -> str:
        word = text or self._context.waves.default
        if not word or vocabulary().is_missing(text) or not self._context.waves.has(word):
            raise _Odd
        return word

    def _layer(self, text: str) -> str:
        book = self._context.book
        known = None if not text or vocabulary().is_missing(text) else code(text, book, "layers")
        if known is None:
            raise _Odd
        return known

    def _commune(self, text: str) -> str | None:
        """Take a code of a commune that the import has spoken of before."""
        if text and not self._context.atlas.is_plain_commune(text):
            raise _Odd
        return text or None

    def _attribute(self, at: int) -> Callable[[str], str | float | None]:
        is_number, keeps_words = at in self._table.numeric, self._table.keeps_words(at)

        def say(raw: str) -> str | float | None:
            text = _text(raw)
            if not text or (not keeps_words and vocabulary().is_missing(text)):
                return None
            value = number(text) if is_number else text
            return text if isinstance(value, Trouble) else value

        return say

    def _level(self, field: str) -> Callable[[str], float | None]:
        scale = self._context.book.scales[field]

        def say(text: str) -> float | None:
            if not text:
                return None
            value = on_scale(text, scale)
            if isinstance(value, Trouble):
                raise _Odd
            return value

        return say


def _empty(rows: int) -> Column:
    """Give a column that says nothing."""
    return Column([""], np.zeros(rows, np.int32))


def _nothing(text: str) -> None:
    """Let an empty cell pass."""
    if text:
        raise _Odd


def _word(text: str) -> str | None:
    if not text:
        return None
    return "" if vocabulary().is_missing(text) else text


def _date(text: str) -> str | None:
    said = _word(text)
    if not said:
        return said
    day = date(said)
    if isinstance(day, Trouble):
        raise _Odd
    return day


def _origin(text: str) -> Origin | None:
    if not text or vocabulary().is_missing(text):
        return None
    known = vocabulary().choose("origin", text)
    if known is None:
        raise _Odd
    return Origin(known)
