"""A list of ties with a column for each kind: every answer in one becomes a row of its own, in place of its row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from netmap.codebook import Codebook
from netmap.ingest.choices import Blank
from netmap.ingest.columns import Row
from netmap.ingest.context import Context, untold_layer
from netmap.ingest.exports.words import MARK, explained
from netmap.ingest.findings import Where
from netmap.ingest.headings import own_rows, without_headings
from netmap.ingest.kinds import joined_heading, kinds_in
from netmap.ingest.mapping import Asked, Mapped, Meaning, SheetMapping, title_key
from netmap.ingest.marks import Mark, are_binary, read_mark
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.tables import header_of
from netmap.ingest.text import clean, letters
from netmap.ingest.values import Trouble
from netmap.ingest.vocabulary import vocabulary

__all__ = ["unfold_kinds", "unfold_kinds_as"]

_MOST_WORDS = 200
_WORDS = 5
_ADDED = ("layer", "strength", "frequency", "note")
_CONTACT = ("frequency", "trust")


@dataclass(frozen=True)
class _Shape:
    """Where a list has its heading, which columns hold which fields, and which are kinds of ties (their codes)."""

    header: int
    titles: Sequence[str]
    columns: Mapping[str, int]
    kinds: Mapping[int, str]


def unfold_kinds(file: RawFile, context: Context, blank: Blank) -> tuple[RawFile, list[Mapped]]:
    """Turn the lists of a file that have a column for each kind of tie into plain ones; others stay as they are.

    Parameters
    ----------
    file
        As read.
    context
        What is known: kinds of ties, scales; takes findings.
    blank
        What an empty cell says.
    """
    sheets: list[RawSheet] = []
    mapped: list[Mapped] = []
    for sheet in file.sheets:
        found = None if sheet.is_hidden or sheet.network else _recognised(sheet, context.book)
        if found is None:
            sheets.append(sheet)
            continue
        sheet, shape = found
        mapping = _offered(sheet, shape)
        reader = _Reader(file.name, sheet, shape, mapping, context, blank)
        sheets.append(reader.unfolded())
        mapped.append(reader.shown("offered"))
    return replace(file, sheets=tuple(sheets)), mapped


def unfold_kinds_as(
    file: str,
    sheet: RawSheet,
    header: int | None,
    mapping: SheetMapping,
    source: str,
    context: Context,
    blank: Blank,
) -> tuple[RawSheet, SheetMapping, Mapped]:
    """Turn a list whose mapping says which columns are kinds of ties into a plain one, with the mapping of that."""
    sheet, header = (sheet, header) if header is not None else (_headed(sheet), 0)
    titles = _texts(sheet.rows[header][1])
    said = [mapping.of(title, "", ()) for title in titles]
    kinds = {at: meaning.layer for at, meaning in enumerate(said) if meaning.layer}
    columns = {m.says: at for at, m in enumerate(said) if m.says and at not in kinds}
    shape = _Shape(header, titles, columns, kinds)
    if mapping.last is not None:
        sheet = replace(sheet, rows=[row for row in sheet.rows if row[0] <= mapping.last])
    blank = Blank(mapping.blank) if mapping.blank else blank
    reader = _Reader(file, sheet, shape, mapping, context, blank)
    here = {title_key(titles[at]) for at in kinds}
    own = {t: m for t, m in mapping.columns.items() if title_key(t) not in here}
    added = {field: Meaning(field) for field in _ADDED if field not in columns}
    values = {name: words for name, words in mapping.values.items() if name != "strength"}
    plain = replace(
        mapping, header=(sheet.rows[header][0],), columns={**own, **added}, values=values
    )
    return reader.unfolded(), plain, reader.shown(source)


def _headed(sheet: RawSheet) -> RawSheet:
    """Put the letters of its columns above a sheet that has no heading."""
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    heading: Row = (0, [letters(at + 1) for at in range(width)])
    return replace(sheet, rows=[heading, *sheet.rows])


def _recognised(sheet: RawSheet, book: Codebook) -> tuple[RawSheet, _Shape] | None:
    """Find a list of ties with columns called like kinds of ties, in which answers stand; no column tells the kind."""
    if book.is_open or not sheet.rows:
        return None
    sheet = joined_heading(sheet, book)
    found = header_of(sheet, is_open=False)
    if found is None or found.kind != "nomination" or "layer" in found.columns:
        return None
    titles = _texts(sheet.rows[found.at][1])
    below = sheet.rows[found.at + 1 :]
    kinds = kinds_in(titles, below, set(found.columns.values()), book)
    if not kinds or len({*kinds.values()}) < len(kinds):  # of two columns of one kind nobody knows
        return None
    return sheet, _Shape(found.at, titles, found.columns, kinds)


def _offered(sheet: RawSheet, shape: _Shape) -> SheetMapping:
    fields = {shape.titles[at]: Meaning(field) for field, at in shape.columns.items()}
    kinds = {shape.titles[at]: Meaning(layer=layer) for at, layer in shape.kinds.items()}
    own = {
        title: Meaning("attribute")
        for at, title in enumerate(shape.titles)
        if title
        and at not in {*shape.columns.values(), *shape.kinds}
        and not vocabulary().is_personal(title)
        and not vocabulary().is_ordinal(title)
    }
    header = (sheet.rows[shape.header][0],)
    return SheetMapping(sheet.name, "ties", header=header, columns={**fields, **kinds, **own})


class _Reader:
    """Reads one list."""

    def __init__(
        self,
        file: str,
        sheet: RawSheet,
        shape: _Shape,
        mapping: SheetMapping,
        context: Context,
        blank: Blank,
    ) -> None:
        self._file, self._sheet, self._shape = file, sheet, shape
        self._mapping, self._context, self._blank = mapping, context, blank
        self._where = Where(file, sheet.name, sheet.rows[shape.header][0])
        self._rows = self._body()
        cells = (self._text(cells, at) for _, cells in self._rows for at in shape.kinds)
        self._texts = dict.fromkeys(cells)
        self._is_binary = are_binary(text for text in self._texts if text)
        self._columns = self._placed()

    def _body(self) -> Sequence[Row]:
        """Give the rows without those that say the heading again, add others up, or are notes."""
        shape, report = self._shape, self._context.report
        rows = self._sheet.rows[shape.header + 1 :]
        below = without_headings(shape.titles, rows, self._where, report)
        return own_rows("nomination", shape.columns, below, self._where, report)

    def _placed(self) -> dict[str, int]:
        """Say where each field stands in the plain list: what it lacks is added on the right."""
        columns = dict(self._shape.columns)
        for field in _ADDED:
            columns.setdefault(field, max(len(self._shape.titles), *(at + 1 for at in columns.values())))  # fmt: skip
        return columns

    def unfolded(self) -> RawSheet:
        """Give the plain list; say how it was read, and how many rows say nothing."""
        shape, silent = self._shape, 0
        rows: list[Row] = []
        for row in self._rows:
            told = list(self._told(row))
            silent += not told
            rows += [line for line in told if line is not None]
        titles = [None if at in shape.kinds else t for at, t in enumerate(shape.titles)]
        for field, at in self._columns.items():
            titles += [None] * (at + 1 - len(titles))
            titles[at] = shape.titles[at] if field in shape.columns else field
        self._say(silent)
        above = list(self._sheet.rows[: shape.header])
        head = (self._sheet.rows[shape.header][0], titles)
        return RawSheet(self._sheet.name, rows=[*above, head, *rows], remarks=self._sheet.remarks)

    def _say(self, silent: int) -> None:
        named = ", ".join(self._shape.titles[at] for at in self._shape.kinds)
        told = {"rows": len(self._rows), "silent": silent, "n": len(self._shape.kinds)}
        self._context.report.add("sheet-kinds", self._where, columns=named, **told)
        if "" in self._texts:
            self._context.report.add(f"sheet-matrix-blank-{self._blank}", self._where)

    def shown(self, source: str) -> Mapped:
        """Gather what a page needs to show how the list is read: its columns, and the words of its answers."""
        shape, mapping = self._shape, self._mapping
        answers = (t for t in self._texts if t and not (self._is_binary and t == "1"))
        told = [(MARK, t) for t in answers if not vocabulary().is_missing(t)]
        asked = (
            Asked(title, title, tuple(islice(self._words(at), _WORDS)), False)
            for at, title in enumerate(shape.titles)
            if title_key(title) in map(title_key, mapping.columns)
        )
        words = explained(told[:_MOST_WORDS], mapping, self._context.book)
        return Mapped(self._file, mapping, source, tuple(asked), words=words)

    def _words(self, at: int) -> Iterable[str]:
        return dict.fromkeys(text for _, cells in self._rows if (text := self._text(cells, at)))

    # ── one row ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _told(self, row: Row) -> Iterator[Row | None]:
        """Give a row for every kind it speaks of; ``None`` for an answer that cannot be read, and said why."""
        number, cells = row
        where = replace(self._where, row=number)
        marks = {at: self._mark(cells, at, where) for at in self._shape.kinds}
        said = {at: mark for at, mark in marks.items() if isinstance(mark, Mark)}
        yield from (None for mark in marks.values() if isinstance(mark, Trouble))
        whole = self._of_all(cells)
        if whole is None:
            yield from (self._line(row, self._shape.kinds[at], mark) for at, mark in said.items())
        else:
            yield from self._with_strength(row, said, whole, where)

    def _mark(self, cells: Sequence[str | None], at: int, where: Where) -> Mark | Trouble | None:
        """Read a cell; what is wrong with it, or was only understood, is said."""
        text, report = self._text(cells, at), self._context.report
        said = self._mapping.said("strength", text) if text else ""
        is_own = self._is_binary and said == text
        mark = read_mark(said, self._blank, self._context.book, is_binary=is_own)
        place = where.at(self._shape.titles[at], text)
        if isinstance(mark, Trouble):
            report.add(mark.code, place, **mark.params)
            self._context.drafts.refuse("nomination", place)
        elif mark is not None and mark.meant:
            report.add_once("cell-code-understood", place, meant=mark.meant)
        return mark

    @cached_property
    def _denying(self) -> list[int]:
        """The columns called like the lowest step of the scale, “no cooperation”: a mark there denies every kind."""
        scale, taken = self._context.book.scales["strength"], {*self._shape.columns.values()}
        titles = enumerate(self._shape.titles)
        return [at for at, t in titles if t and at not in taken and scale.level(t) == 0]

    def _of_all(self, cells: Sequence[str | None]) -> Mark | None:
        """Give how strong all ties of a row are, where a column says it; what cannot be read is left to its own row."""
        if any(vocabulary().is_yes(self._text(cells, at)) for at in self._denying):
            return Mark("0")
        at = self._shape.columns.get("strength")
        text = "" if at is None else self._text(cells, at)
        if not text:
            return None
        said = self._mapping.said("strength", text)
        mark = read_mark(said, Blank.UNKNOWN, self._context.book, is_binary=False)
        return Mark(text) if isinstance(mark, Trouble) else mark

    def _with_strength(
        self, row: Row, said: Mapping[int, Mark], whole: Mark, where: Where
    ) -> Iterator[Row | None]:
        """Give the rows of one that has a strength for all its kinds: for each that it has, unless that has its own."""
        kinds, book = self._shape.kinds, self._context.book
        has = [at for at, mark in said.items() if mark.strength != "0"]
        untold = untold_layer(self._sheet.name, book)
        denied = {kinds[at] for at, mark in said.items() if mark.strength == "0"}
        if whole.strength == "0" and any(book.layer(kinds[at]).counts for at in has):
            self._passed("row-answer-no-and-kind", where)
            yield None
        elif whole.strength == "0":
            yield from (self._line(row, kinds[at], said.get(at, whole)) for at in kinds)
        elif not has and untold in denied:
            self._passed("row-strength-no-kind", where)
            yield None
        else:
            for at, mark in said.items():
                own = replace(mark, strength=whole.strength) if not mark.strength else mark
                yield self._line(row, kinds[at], own)
            if not has:
                label = book.layer(untold).label
                self._context.report.add("row-strength-kind-assumed", where, layer=label)
                yield self._line(row, untold, whole)

    def _passed(self, code: str, where: Where) -> None:
        """Say why nothing comes of a row; it does not keep the rest from being saved."""
        self._context.report.add(code, where)
        self._context.drafts.refuse("nomination", where, action="unchanged")

    def _line(self, row: Row, layer: str, mark: Mark) -> Row:
        """Give the row of one kind: what is said of contacts holds where there is a tie."""
        number, cells = row
        width = max(self._columns.values()) + 1
        told = [*cells, *[None] * (width - len(cells))]
        for at in self._shape.kinds:
            told[at] = None
        for field in _CONTACT if mark.strength == "0" else ():
            if field in self._columns:
                told[self._columns[field]] = None
        told[self._columns["layer"]] = layer
        told[self._columns["strength"]] = mark.strength or None
        if mark.frequency:
            told[self._columns["frequency"]] = mark.frequency
        if mark.note:
            kept = told[self._columns["note"]]
            told[self._columns["note"]] = f"{kept}; {mark.note}" if kept else mark.note
        return number, told

    @staticmethod
    def _text(cells: Sequence[str | None], at: int) -> str:
        return clean(cells[at] or "").text if at < len(cells) else ""


def _texts(cells: Sequence[str | None]) -> list[str]:
    return [clean(cell or "").text for cell in cells]
