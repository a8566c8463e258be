"""A matrix body × body becomes a tie list: each filled cell is what the row's body said of the column's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import islice

from netmap.codebook import Codebook
from netmap.ingest.choices import Blank
from netmap.ingest.context import Context
from netmap.ingest.exports.words import MARK, explained
from netmap.ingest.findings import Where
from netmap.ingest.mapping import Mapped, SheetMapping
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble, number, on_scale
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["unfold", "unfold_as"]

_DEPTH = 20
_LEADS = 3
_FEWEST = 3
_MATCHED = 0.6
_CONSTANT = ("layer", "wave", "commune")
_MOST_WORDS = 200
_TALLEST = 100
"""A matrix has no more rows than this for each of its columns: a longer sheet is a list."""


@dataclass(frozen=True)
class _Shape:
    """Where a sheet holds a matrix: the row of its header, the column of row names, the columns of bodies."""

    header: int
    lead: int
    columns: Mapping[int, str]


def unfold(file: RawFile, context: Context, blank: Blank) -> tuple[RawFile, list[Mapped]]:
    """Turn the sheets of a file that hold matrices into tie lists, and say how they are read; others stay as they are.

    Parameters
    ----------
    file
        As read.
    context
        What is known: names of bodies, the strength scale, layers; takes findings.
    blank
        What an empty cell says.
    """
    sheets: list[RawSheet] = []
    mapped: list[Mapped] = []
    for sheet in file.sheets:
        blocks = [] if sheet.is_hidden or sheet.network else list(_blocks(sheet, context))
        for block, shape in blocks:
            mapping = SheetMapping(sheet.name, "matrix", header=(block.rows[shape.header][0],))
            sheets.append(_unfolded(file.name, block, shape, mapping, context, blank))
            if len(blocks) == 1:
                mapped.append(_shown(file.name, block, shape, mapping, "offered", context))
        sheets += [] if blocks else [sheet]
    return replace(file, sheets=tuple(sheets)), mapped


def unfold_as(
    file: str, sheet: RawSheet, mapping: SheetMapping, source: str, context: Context, blank: Blank
) -> tuple[RawSheet, Mapped] | None:
    """Turn a sheet into a tie list as a mapping says; ``None``, and a finding, if it holds no matrix there."""
    if mapping.last is not None:
        sheet = replace(sheet, rows=[row for row in sheet.rows if row[0] <= mapping.last])
    shape = _shape_below(sheet, mapping) if mapping.header else _shape(sheet, context)
    if shape is None:
        context.report.add("sheet-mapping-no-matrix", Where(file, sheet.name))
        context.drafts.refuse("nomination", Where(file, sheet.name))
        return None
    context.report.add(f"sheet-mapping-{source}", Where(file, sheet.name))
    blank = Blank(mapping.blank) if mapping.blank else blank
    told = _unfolded(file, sheet, shape, mapping, context, blank)
    return told, _shown(file, sheet, shape, mapping, source, context)


def _shown(
    file: str, sheet: RawSheet, shape: _Shape, mapping: SheetMapping, source: str, context: Context
) -> Mapped:
    """Gather what a page needs to show how a matrix is read: the words of its cells."""
    body = list(_body(sheet, shape))
    own = {"1"} if _is_binary(body, shape) else set()
    cells = (_cell(row, n) for _, row in body for n in shape.columns)
    told = dict.fromkeys(c for c in cells if c and c not in own and not vocabulary().is_missing(c))
    marks = ((MARK, text) for text in islice(told, _MOST_WORDS))
    words = explained(marks, mapping, context.book)
    return Mapped(file, mapping, source, words=words)


def _unfolded(
    file: str,
    sheet: RawSheet,
    shape: _Shape,
    mapping: SheetMapping,
    context: Context,
    blank: Blank,
) -> RawSheet:
    where = Where(file, sheet.name, sheet.rows[shape.header][0])
    body = list(_body(sheet, shape))
    told = "matrix-blank-none" if blank is Blank.NONE else "matrix-blank-unknown"
    context.report.add("sheet-matrix", where, rows=len(body), columns=len(shape.columns))
    if any(not _cell(cells, at) for _, cells in body for at in shape.columns):
        context.report.add(f"sheet-{told}", where)
    extra = _told_by_titles(sheet, shape, context.book) | {
        name: value for name in _CONSTANT if (value := getattr(mapping, name))
    }
    rows: list[tuple[int, list[str | None]]] = [
        (at, [source, target, strength, *extra.values()])
        for at, source, target, strength in _ties(body, shape, mapping, where, context, blank)
    ]
    titles: list[str | None] = ["source", "target", "strength", *extra]
    return RawSheet(sheet.name, rows=[(sheet.rows[shape.header][0], titles), *rows])


def _blocks(sheet: RawSheet, context: Context) -> Iterator[tuple[RawSheet, _Shape]]:
    """Give the matrices that stand in a sheet one below another: each repeats the header of the first."""
    shape = _shape(sheet, context)
    if shape is None:
        return
    names = {plain(name) for name in shape.columns.values()}
    header = sheet.rows[shape.header][1]
    for at in range(shape.header + 1, len(sheet.rows)):
        if all(
            plain(_cell(sheet.rows[at][1], n)) == plain(_cell(header, n)) for n in shape.columns
        ):
            while at - 1 > shape.header and _is_title(sheet.rows[at - 1][1], names):
                at -= 1
            yield replace(sheet, rows=sheet.rows[:at]), shape
            yield from _blocks(replace(sheet, rows=sheet.rows[at:]), context)
            return
    yield sheet, shape


def _is_title(cells: Sequence[str | None], names: Set[str]) -> bool:
    """Tell whether a row is a title above a matrix: words by themselves, and not the name of a body of the matrix."""
    told = [text for n in range(len(cells)) if (text := _cell(cells, n))]
    return len(told) <= 1 and not names & set(map(plain, told))


def _told_by_titles(sheet: RawSheet, shape: _Shape, book: Codebook) -> dict[str, str]:
    """Take the layer or the wave from the title above a matrix, else from the name of the sheet."""
    rows = ([_cell(cells, n) for n in range(len(cells))] for _, cells in sheet.rows[: shape.header])
    above = [[text for text in row if text] for row in rows]
    titles = [told[0] for told in reversed(above) if len(told) == 1]
    found = (_title_columns(title, book) for title in (*titles, sheet.name))
    return next((columns for columns in found if columns), {})


def _shape_below(sheet: RawSheet, mapping: SheetMapping) -> _Shape | None:
    """Find the matrix below the header that a mapping names: names of rows stand left of its columns."""
    places = [at for at, (number, _) in enumerate(sheet.rows) if number in mapping.header]
    if not places:
        return None
    titles = {
        n: text for at in places for n, cell in enumerate(sheet.rows[at][1]) if (text := clean(cell or "").text)
    }  # fmt: skip
    body = [cells for _, cells in _above_totals(sheet.rows[places[-1] + 1 :])]
    lead = _name_column(body, 0, max(titles, default=0))
    columns = {
        n: title
        for n, title in titles.items()
        if n > lead
        and not vocabulary().is_total(title)
        and mapping.of(title, "", ()).says != "pass"
    }
    return _Shape(places[-1], lead, columns) if columns and body else None


# ── finding a matrix ────────────────────────────────────────────────────────────────────────────────────────────────


def _shape(sheet: RawSheet, context: Context) -> _Shape | None:
    """Find the row whose titles are the names of the rows below it, or names that the study knows."""
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        titles = {n: text for n, cell in enumerate(cells) if (text := clean(cell or "").text)}
        if len(titles) < _FEWEST or len(sheet.rows) > _TALLEST * len(titles):
            continue
        body = [cells for _, cells in _above_totals(sheet.rows[at + 1 :])]
        for lead in range(_LEADS):
            columns = _columns(titles, lead, body, context)
            if columns:
                return _Shape(at, _name_column(body, lead, max(columns)), columns)
    return None


def _columns(
    titles: Mapping[int, str], lead: int, body: Sequence[Sequence[str | None]], context: Context
) -> dict[int, str]:
    """Give the columns of bodies right of a column of row names; empty if these are no matrix."""
    words = vocabulary()
    right = {n: t for n, t in titles.items() if n > lead and not words.is_total(t)}
    names = [name for cells in body if (name := _cell(cells, lead))]
    called = {plain(name): name for name in names}
    named = [n for n, title in right.items() if plain(title) in called]
    known = [n for n, title in right.items() if context.directory.find(title)]
    found = named if len(named) >= len(known) else known
    if len(found) < _FEWEST or len(found) < _MATCHED * len(right) or not called:
        return {}
    if found is known and not _are_codes(body, right):
        return {}
    if found is named and _are_values([right[n] for n in found], repeated=len(called) < len(names)):
        return {}
    return {n: _real_name(title, body, lead, called) for n, title in right.items() if n >= min(found)}  # fmt: skip


def _are_values(titles: Sequence[str], *, repeated: bool) -> bool:
    """Tell whether numbers that stand above and beside others are values of a list: they count no bodies."""
    return all(map(str.isdecimal, titles)) and (repeated or len({*titles}) < len(titles))


def _are_codes(body: Sequence[Sequence[str | None]], columns: Mapping[int, str]) -> bool:
    """Tell whether the cells are short marks, as in a matrix, and not sentences."""
    filled = [cell for cells in body for n in columns if (cell := _cell(cells, n))]
    return bool(filled) and sum(len(cell) <= 3 for cell in filled) >= _MATCHED * len(filled)


def _name_column(body: Sequence[Sequence[str | None]], lead: int, last: int) -> int:
    """Give the column that names the rows: the lead, or the words beside it where the lead only counts."""
    numbers = (_cell(cells, lead).rstrip(".)") for cells in body if _cell(cells, lead))
    if not all(number.isdecimal() for number in numbers):
        return lead
    beside = (
        n for n in range(min(_LEADS, last)) if any(_cell(c, n).strip("0123456789.)") for c in body)
    )
    return next(beside, lead)


def _real_name(
    title: str, body: Sequence[Sequence[str | None]], lead: int, called: Mapping[str, str]
) -> str:
    """Give the name that a title stands for: itself, or the name of the row with that number."""
    name_at = _name_column(body, lead, _LEADS + 1)
    if name_at == lead or plain(title) not in called:
        return title
    row = next(cells for cells in body if plain(_cell(cells, lead)) == plain(title))
    return _cell(row, name_at) or title


def _body(sheet: RawSheet, shape: _Shape) -> Iterator[tuple[int, list[str | None]]]:
    """Give the rows of the matrix: down to the totals, without rows that name nobody."""
    for at, cells in _above_totals(sheet.rows[shape.header + 1 :]):
        if _cell(cells, shape.lead):
            yield at, cells


def _above_totals(
    rows: Sequence[tuple[int, list[str | None]]],
) -> Iterator[tuple[int, list[str | None]]]:
    for at, cells in rows:
        if any(vocabulary().is_total(_cell(cells, n)) for n in range(_LEADS)):
            return
        yield at, cells


def _title_columns(title: str, book: Codebook) -> dict[str, str]:
    """Take the layer or the wave from the name of the sheet, if it is one."""
    layer = book.find("layers", title) if title and not book.is_open else None
    if layer:
        return {"layer": layer}
    return {"wave": title} if vocabulary().is_wave(title) else {}


# ── reading its cells ───────────────────────────────────────────────────────────────────────────────────────────────


def _ties(
    body: Sequence[tuple[int, Sequence[str | None]]],
    shape: _Shape,
    mapping: SheetMapping,
    where: Where,
    context: Context,
    blank: Blank,
) -> Iterator[tuple[int, str, str, str]]:
    """Give every cell that says anything, as source, target and strength; the diagonal says nothing."""
    is_binary = _is_binary(body, shape)
    meant = {n: _partner(target, mapping) for n, target in shape.columns.items()}
    for at, cells in body:
        source = _partner(_cell(cells, shape.lead), mapping)
        for n, target in meant.items():
            if plain(source) == plain(target):
                continue
            text = _cell(cells, n)
            place = replace(where, row=at).at(shape.columns[n], text)
            told = mapping.said("strength", text) if text else ""
            is_own = is_binary and told == text
            said = _said(told, blank, context.book, is_binary=is_own)
            if isinstance(said, Trouble):
                context.report.add(said.code, place, **said.params)
                context.drafts.refuse("nomination", place)
            elif said is not None:
                yield at, source, target, said


def _partner(name: str, mapping: SheetMapping) -> str:
    """Give whom a heading or the name of a row means, where the mapping says it."""
    return mapping.of(name, "", (name,)).partner or name


def _is_binary(body: Sequence[tuple[int, Sequence[str | None]]], shape: _Shape) -> bool:
    """Tell whether the numbers are only 0 and 1: then 1 says that there is a tie, not how strong it is."""
    cells = {_cell(cells, n) for _, cells in body for n in shape.columns}
    return {cell for cell in cells if not isinstance(number(cell), Trouble)} <= {"0", "1"}


def _said(text: str, blank: Blank, book: Codebook, *, is_binary: bool) -> str | Trouble | None:
    """Read a cell: a strength, empty for a tie without one, ``0`` for none; ``None`` if it says nothing."""
    words = vocabulary()
    if not text:
        return "0" if blank is Blank.NONE else None
    if words.is_missing(text):
        return None
    if words.is_yes(text) or (is_binary and text == "1"):
        return ""
    if words.is_no(text):
        return "0"
    value = on_scale(text, book.scales["strength"])
    return value if isinstance(value, Trouble) else f"{value:g}"


def _cell(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if at < len(cells) else ""
