"""One row of a table, asked for its fields; what a cell cannot say becomes a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from netmap.codebook import Codebook
from netmap.ingest.choices import Blank
from netmap.ingest.findings import Report, Where
from netmap.ingest.marks import coded, read_mark, step
from netmap.ingest.periods import period
from netmap.ingest.tables import Table
from netmap.ingest.text import LONGEST, Cleaned, clean, is_word
from netmap.ingest.values import (
    Trouble,
    code,
    date,
    excel_day,
    known_codes,
    likely_codes,
    number,
    on_scale,
)
from netmap.ingest.vocabulary import vocabulary

__all__ = ["Row", "row_of", "rows_of"]

_KEEP_LINES = ("note", "names", "serves")


class Row:
    """A row being understood.

    ``given`` gathers what the row says, by field of the record. An empty cell says nothing, so a stored value stays; a
    word such as ``-`` or ``brak`` says that there is none, so the field is emptied. ``failed`` after any error.
    ``unclear`` are the words of which somebody must first say which institution they mean, by field, and ``commune``
    where they were said; ``is_left_out`` if somebody decided that one of them means no institution; ``remark`` is what
    stands beside an answer.
    """

    def __init__(self, table: Table, number_of_row: int, cells: list[str | None], report: Report):
        self.table = table
        self.where = Where(table.file, table.sheet, number_of_row)
        self.given: dict[str, Any] = {}
        self.failed = False
        self.unclear: dict[str, str] = {}
        self.commune = ""
        self.is_left_out = False
        self.remark = ""
        self._number = number_of_row
        self._cells = cells
        self._report = report
        self._texts: dict[int, str] = {}
        self._refused: set[int | None] = set()

    @property
    def origin(self) -> str:
        """The way back to the file: ``sheet!row``, with the file's name where there are no sheets."""
        return f"{self.where.sheet or self.where.file}!{self.where.row}"

    @property
    def report(self) -> Report:
        """Where findings go."""
        return self._report

    def has(self, field: str) -> bool:
        """Tell whether the table has such a column."""
        return field in self.table.columns

    def text(self, field: str) -> str:
        """Give the cell's clean text; empty if there is no such column, or nothing readable in it."""
        at = self.table.columns.get(field)
        return "" if at is None else self._clean(at, keep_lines=field in _KEEP_LINES)

    def name(self, field: str) -> str:
        """Give a cell that names something: any word may be a name; a dash alone is one in a network file only."""
        text = self.text(field)
        return text if self.table.is_network or text.strip("-–— ") else ""

    def is_silent(self, field: str, book: Codebook) -> bool:
        """Tell whether a cell names no kind: it is empty, or a word for "missing" where no network file names it."""
        text = self.text(field)
        may_name = self.table.is_network and (book.is_open or field == "layer")
        return not text or (vocabulary().is_missing(text) and not may_name)

    def fault(self, code: str, field: str = "", **params: object) -> None:
        """Say what is wrong with a cell, or with the whole row."""
        told = self.where.at(self.table.title(field), self.text(field)) if field else self.where
        self.fault_at(told, code, **params)

    def fault_at(self, place: Where, code: str, **params: object) -> None:
        """Say what is wrong with a part of a row, as with one of the things that a cell lists."""
        if self._report.add(code, place, **params) == "error":
            self.failed = True

    def lacks(self, field: str) -> None:
        """Say that a cell is needed, unless its own text was refused already."""
        if self.table.columns.get(field) not in self._refused:
            self.fault("cell-required", field)

    def word(self, field: str, *, empty: object = "") -> str:
        """Read a text field into ``given`` and give it; a word for "missing" empties the field."""
        text = self.text(field)
        if text and vocabulary().is_missing(text):
            self.given[field] = empty
            return ""
        if text:
            self.given[field] = text
        return text

    def read(
        self, field: str, parse: Callable[[str], object | Trouble], *, empty: object = ""
    ) -> None:
        """Read a field with a parser into ``given``; a word for "missing" empties the field."""
        text = self.text(field)
        if not text:
            return
        if vocabulary().is_missing(text):
            self.given[field] = empty
            return
        value = parse(text)
        if isinstance(value, Trouble):
            self.fault(value.code, field, **value.params)
        else:
            self.given[field] = value

    def day(self, field: str, *, is_last: bool = False) -> None:
        """Read a day; one that Excel wrote as a number is said, and the first or last one of a month or year."""
        meant = excel_day(self.text(field))
        whole = period(self.text(field)) if isinstance(date(self.text(field)), Trouble) else None
        if meant:
            self.given[field] = meant
            self.fault("cell-excel-date", field, meant=meant)
        elif whole:
            self.given[field] = whole[is_last]
            self.fault("cell-day-of-period", field, meant=whole[is_last])
        else:
            self.read(field, date)

    def strength(self, book: Codebook) -> None:
        """Read how strong a tie is; a mark says that there is one, not how strong, a plain no that there is none."""
        text, scale, words = self.text("strength"), book.scales["strength"], vocabulary()
        is_word = bool(text) and scale.level(text) is None and not words.is_missing(text)
        none = scale.levels.get(0)
        if is_word and words.is_yes(text):
            self.given["strength"] = None
            place = self.where.at(self.table.title("strength"), text)
            self._report.add_once("cell-strength-mark", place)
        elif is_word and none and words.is_no(text):
            self.given["strength"] = 0.0
            self.fault("cell-code-understood", "strength", meant=none)
        elif is_word and self._mark(text, book):
            pass
        else:
            self.scale("strength", book)
            if text and self.given.get("strength", 0) is None:
                self.fault("cell-strength-missing", "strength")

    def _mark(self, text: str, book: Codebook) -> bool:
        """Read an answer with words beside it, or words for how often; tell whether it was one, and say so."""
        mark = read_mark(text, Blank.UNKNOWN, book, is_binary=False)
        if mark is None or isinstance(mark, Trouble) or not (mark.meant or mark.frequency):
            return False
        self.given["strength"] = float(mark.strength) if mark.strength else None
        self.remark = mark.note
        meant = mark.meant
        if mark.frequency:
            self.given["frequency"] = float(mark.frequency)
            meant = book.scales["frequency"].levels[int(float(mark.frequency))]
        self.fault("cell-code-understood", "strength", meant=meant)
        return True

    def scale(self, field: str, book: Codebook) -> None:
        """Read a value of one of the codebook's scales; a label of it is never a word for "missing"."""
        scale, text = book.scales[field], self.text(field)
        level = scale.level(text) if text else None
        if level is not None:
            self.given[field] = float(level)
            return
        value = coded(text, scale) if isinstance(on_scale(text, scale), Trouble) else None
        if value is None:
            self.read(field, lambda text: on_scale(text, scale), empty=None)
        else:
            self.given[field] = value
            self.fault("cell-code-understood", field, meant=step(value, scale))

    def code(self, field: str, book: Codebook, list_name: str) -> None:
        """Read a code of the codebook; what is understood only by likeness is said."""
        if self.is_silent(field, book):
            return
        text = self.text(field)
        known = code(text, book, list_name)
        if known is None:
            known = self._likely(field, text, book, list_name)
        if known is not None:
            self.given[field] = known

    def _likely(self, field: str, text: str, book: Codebook, list_name: str) -> str | None:
        likely = likely_codes(text, book, list_name)
        if len(likely) == 1:
            self.fault("cell-code-understood", field, meant=likely[0][1])
            return likely[0][0]
        self.fault("cell-unknown-code", field, known=known_codes(text, book, list_name))
        return None

    def choice(self, field: str, list_name: str) -> None:
        """Read one of the words of a list: response, phase, group, origin."""
        words = vocabulary()
        text = self.text(field)
        known = words.choose(list_name, text) if text else None
        if known:
            self.given[field] = known
        elif text and not words.is_missing(text):
            self.fault("cell-unknown-code", field, known=words.samples[list_name])

    def attributes(self) -> dict[str, str | float]:
        """Give what stands in columns of the file's own, numbers as numbers."""
        told: dict[str, str | float] = {}
        for at in self.table.extra:
            text, is_number = self._clean(at), at in self.table.numeric
            if text and (self.table.keeps_words(at) or not vocabulary().is_missing(text)):
                value = number(text) if is_number else text
                told[self.table.header[at]] = text if isinstance(value, Trouble) else value
        return told

    def _clean(self, at: int, *, keep_lines: bool = False) -> str:
        if at not in self._texts:
            raw = self._cells[at] if at < len(self._cells) else None
            self._texts[at] = self._checked(raw or "", at, keep_lines=keep_lines)
        return self._texts[at]

    def _checked(self, raw: str, at: int, *, keep_lines: bool) -> str:
        """Clean a cell; what no cell may hold fails the row and reads as empty."""
        if is_word(raw):
            return raw
        cleaned = clean(raw, keep_lines=keep_lines)
        trouble = self._trouble(raw, at, cleaned)
        if not trouble and not cleaned.was_invisible:
            return cleaned.text
        where = self.where.at(self.table.header[at], cleaned.text[:100])
        if cleaned.was_invisible:
            self._report.add("cell-invisible-removed", where)
        if not trouble:
            return cleaned.text
        self._report.add(trouble.code, where, **trouble.params)
        self._refused.add(at)
        self.failed = True
        return ""

    def _trouble(self, raw: str, at: int, cleaned: Cleaned) -> Trouble | None:
        """Say why a cell cannot be read at all."""
        if not raw and (self._number, at) in self.table.formulas:
            return Trouble("cell-formula-without-result")
        if cleaned.control:
            return Trouble("cell-control-character", {"character": cleaned.control})
        if vocabulary().is_excel_error(cleaned.text):
            return Trouble("cell-excel-error")
        if len(cleaned.text) > LONGEST:
            return Trouble("cell-too-long", {"most": LONGEST})
        return None


def rows_of(table: Table, report: Report) -> Iterator[Row]:
    """Give the rows of a table that say anything in its own columns."""
    rows = (row_of(table, number_of_row, cells, report) for number_of_row, cells in table.rows)
    yield from (row for row in rows if row is not None)


def row_of(table: Table, number_of_row: int, cells: list[str | None], report: Report) -> Row | None:
    """Give a row of a table; ``None`` if it says nothing in the table's own columns."""
    own = (*table.columns.values(), *table.extra)
    if any(at < len(cells) and cells[at] for at in own):
        return Row(table, number_of_row, cells, report)
    return None
