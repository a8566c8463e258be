"""A matrix body × body becomes a tie list: each filled cell is what the row's body said of the column's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import islice

from netmap.codebook import Codebook
from netmap.ingest.choices import Blank
from netmap.ingest.columns import Row
from netmap.ingest.context import Context
from netmap.ingest.exports.words import MARK, explained
from netmap.ingest.findings import Where
from netmap.ingest.mapping import Mapped, SheetMapping
from netmap.ingest.marks import Mark, are_binary, read_mark
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.sides import ends, is_heading_of_rows, speaks_by_columns
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["is_matrix", "title_columns", "unfold", "unfold_as"]

_DEPTH = 20
_LEADS = 3
_FEWEST = 3
_SMALL = 2
_MATCHED = 0.6
_CONSTANT = ("layer", "wave", "commune")
_MOST_WORDS = 200
_NUMBERED = re.compile(r"([0-9]{1,3})[.)] +(?=\S)")
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
            body = _read_body(file.name, block, shape, context)
            sheets.append(_unfolded(file.name, block, shape, body, mapping, context, blank))
            if len(blocks) == 1:
                mapped.append(_shown(file.name, body, shape, mapping, "offered", context))
        sheets += [] if blocks else [sheet]
    return replace(file, sheets=tuple(sheets)), mapped


def is_matrix(sheet: RawSheet, context: Context) -> bool:
    """Tell whether a sheet holds a matrix of bodies."""
    return bool(sheet.rows) and _shape(sheet, context) is not None


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
    body = _read_body(file, sheet, shape, context)
    told = _unfolded(file, sheet, shape, body, mapping, context, blank)
    return told, _shown(file, body, shape, mapping, source, context)


def _shown(
    file: str,
    body: Sequence[Row],
    shape: _Shape,
    mapping: SheetMapping,
    source: str,
    context: Context,
) -> Mapped:
    """Gather what a page needs to show how a matrix is read: the words of its cells."""
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
    body: Sequence[Row],
    mapping: SheetMapping,
    context: Context,
    blank: Blank,
) -> RawSheet:
    where = Where(file, sheet.name, sheet.rows[shape.header][0])
    told = "matrix-blank-none" if blank is Blank.NONE else "matrix-blank-unknown"
    context.report.add("sheet-matrix", where, rows=len(body), columns=len(shape.columns))
    if any(not _cell(cells, at) for _, cells in body for at in shape.columns):
        context.report.add(f"sheet-{told}", where)
        if _is_half(body, shape):
            context.report.add("sheet-matrix-half", where)
    is_turned = speaks_by_columns(sheet.rows, shape.header, shape.lead, min(shape.columns))
    if is_turned:
        context.report.add("sheet-matrix-turned", where)
    extra = _told_by_titles(sheet, shape, context.book) | {
        name: value for name in _CONSTANT if (value := getattr(mapping, name))
    }
    rows: list[tuple[int, list[str | None]]] = [
        (
            at,
            [
                *ends(row, column, is_turned=is_turned),
                mark.strength,
                mark.frequency,
                mark.note,
                *extra.values(),
            ],
        )
        for at, row, column, mark in _ties(body, shape, mapping, where, context, blank)
    ]
    titles: list[str | None] = ["source", "target", "strength", "frequency", "note", *extra]
    return RawSheet(sheet.name, rows=[(sheet.rows[shape.header][0], titles), *rows])


def _is_half(body: Sequence[Row], shape: _Shape) -> bool:
    """Tell whether all answers stand on one side of the diagonal, as where each pair was asked about once."""
    order = {plain(name): at for at, name in enumerate(shape.columns.values())}
    rows = [(order.get(plain(_cell(cells, shape.lead))), cells) for _, cells in body]
    if len(rows) < _FEWEST or any(at is None for at, _ in rows):
        return False
    columns = list(enumerate(shape.columns))
    sides = {
        to < (at or 0) for at, cells in rows for to, n in columns if to != at and _cell(cells, n)
    }
    return len(sides) == 1 and len(rows) == len(columns)


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
    titles = [told[0] for told in reversed(above) if len({*told}) == 1]
    found = (title_columns(title, book) for title in (*titles, sheet.name))
    return next((columns for columns in found if columns), {})


def _shape_below(sheet: RawSheet, mapping: SheetMapping) -> _Shape | None:
    """Find the matrix below the header that a mapping names: names of rows stand left of its columns."""
    places = [at for at, (number, _) in enumerate(sheet.rows) if number in mapping.header]
    if not places:
        return None
    titles = {
        n: text for at in places for n, cell in enumerate(sheet.rows[at][1]) if (text := clean(cell or "").text)
    }  # fmt: skip
    body = [cells for _, cells in _without_totals(sheet.rows[places[-1] + 1 :], titles)]
    lead = _name_column(body, 0, max(titles, default=0))
    columns = {
        n: title
        for n, title in titles.items()
        if n > lead
        and not vocabulary().is_total(title)
        and not is_heading_of_rows(title)
        and mapping.of(title, "", ()).says != "pass"
    }
    return _Shape(places[-1], lead, columns) if columns and body else None


# ── finding a matrix ────────────────────────────────────────────────────────────────────────────────────────────────


def _shape(sheet: RawSheet, context: Context) -> _Shape | None:
    """Find the row whose titles are the names of the rows below it, or names that the study knows."""
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        titles = {n: text for n, cell in enumerate(cells) if (text := clean(cell or "").text)}
        if len(titles) < _SMALL or len(sheet.rows) > _TALLEST * len(titles):
            continue
        body = [cells for _, cells in _without_totals(sheet.rows[at + 1 :], titles)]
        found = {lead: _columns(titles, lead, body, context) for lead in range(_LEADS)}
        leads = [lead for lead in range(_LEADS) if found[lead]]
        if leads:
            lead = max(leads, key=lambda one: _named(body, one, titles, context))
            return _Shape(at, _name_column(body, lead, max(found[lead])), found[lead])
    return None


def _named(
    body: Sequence[Sequence[str | None]], lead: int, titles: Mapping[int, str], context: Context
) -> int:
    """Count the rows whose name, in a column, is a title or known: a word beside names names nobody."""
    called = {plain(title) for title in titles.values()}
    names = (_cell(cells, lead) for cells in body)
    return sum(plain(n) in called or bool(context.likely.find(n)) for n in names if n)


def _columns(
    titles: Mapping[int, str], lead: int, body: Sequence[Sequence[str | None]], context: Context
) -> dict[int, str]:
    """Give the columns of bodies right of a column of row names; empty if these are no matrix."""
    words = vocabulary()
    right = {
        n: t
        for n, t in titles.items()
        if n > lead and not words.is_total(t) and not is_heading_of_rows(t)
    }
    names = [name for cells in body if (name := _cell(cells, lead))]
    called = {plain(name): name for name in names}
    named = [n for n, title in right.items() if plain(title) in called]
    known = [n for n, title in right.items() if context.likely.find(title)]
    found = named if len(named) >= len(known) else known
    if len(found) < _MATCHED * len(right) or not called:
        return {}
    if len(found) < _FEWEST and not _is_small(right, body, called, context):
        return {}
    if found is known and not _are_codes(body, right):
        return {}
    if found is named and _are_values([right[n] for n in found], repeated=len(called) < len(names)):
        return {}
    return {n: _real_name(title, body, lead, called) for n, title in right.items() if n >= min(found)}  # fmt: skip


def _is_small(
    right: Mapping[int, str],
    body: Sequence[Sequence[str | None]],
    called: Mapping[str, str],
    context: Context,
) -> bool:
    """Tell whether two columns are a matrix for sure: rows and columns have the same names, or all are known bodies.

    What stands in the cells must be answers, and some must.
    """
    titles = {plain(title) for title in right.values()}
    is_square = len(titles) == _SMALL and titles == called.keys()
    are_known = all(context.likely.find(name) for name in (*right.values(), *called.values()))
    told = {text for cells in body for n in right if (text := _cell(cells, n))}
    read = [read_mark(t, Blank.UNKNOWN, context.book, is_binary=False) for t in told]
    are_answers = bool(read) and not any(isinstance(mark, Trouble) for mark in read)
    return len(right) == _SMALL and are_answers and (is_square or are_known)


def _are_values(titles: Sequence[str], *, repeated: bool) -> bool:
    """Tell whether what stands above and beside others is values of a list: a few words time and again, or numbers."""
    if 3 * len({*map(plain, titles)}) <= 2 * len(titles):
        return True
    return all(map(str.isdecimal, titles)) and (repeated or len({*titles}) < len(titles))


def _are_codes(body: Sequence[Sequence[str | None]], columns: Mapping[int, str]) -> bool:
    """Tell whether the cells are short marks, as in a matrix, and not sentences."""
    filled = [cell for cells in body for n in columns if (cell := _cell(cells, n))]
    return bool(filled) and sum(len(cell) <= 3 for cell in filled) >= _MATCHED * len(filled)


def _name_column(body: Sequence[Sequence[str | None]], lead: int, last: int) -> int:
    """Give the column that names the rows: the lead, or the words beside it where the lead only counts."""
    rows = [cells for cells in body if sum(map(bool, cells)) > 1]  # no notes below
    numbers = (_cell(cells, lead).rstrip(".)") for cells in rows if _cell(cells, lead))
    if not all(number.isdecimal() for number in numbers):
        return lead
    beside = (
        n for n in range(min(_LEADS, last)) if any(_cell(c, n).strip("0123456789.)") for c in rows)
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


def _read_body(file: str, sheet: RawSheet, shape: _Shape, context: Context) -> list[Row]:
    """Give the rows of the matrix; say which below its header are none: sums, notes, and rows that name nobody."""
    report, body = context.report, []
    below = sheet.rows[shape.header + 1 :]
    kept = {at for at, _ in _without_totals(below, shape.columns)}
    for title in _beside(sheet.rows[shape.header][1], shape):
        where = Where(file, sheet.name, sheet.rows[shape.header][0])
        report.add("header-ignored", where.at(title, title))
    for at, cells in below:
        name, told = _cell(cells, shape.lead), any(_cell(cells, n) for n in shape.columns)
        first = next((text for n in range(len(cells)) if (text := _cell(cells, n))), "")
        where = Where(file, sheet.name, at, "", first[:100])
        if at not in kept:
            report.add("row-total-passed", where)
        elif name and (told or _is_body(name, shape, context)):
            body.append((at, cells))
        elif told:
            report.add("row-matrix-nameless", where)
        elif first:
            report.add("row-note-passed", where)
    return body


def _is_body(name: str, shape: _Shape, context: Context) -> bool:
    """Tell whether the name of a row that says nothing is a body's, and no note."""
    is_title = plain(name) in map(plain, shape.columns.values())
    return is_title or bool(context.likely.find(name) or context.likely.match(name).key)


def _beside(cells: Sequence[str | None], shape: _Shape) -> Iterator[str]:
    """Give the titles right of the names of rows that are no bodies of the matrix, nor sums or numbers of rows."""
    for n in range(shape.lead + 1, len(cells)):
        title = _cell(cells, n)
        is_told = title and n not in shape.columns and is_heading_of_rows(title)
        if is_told and not vocabulary().is_ordinal(title):
            yield title


def _without_totals(rows: Iterable[Row], titles: Mapping[int, str]) -> Iterator[Row]:
    """Leave out the rows that add others up, between them and below; a body may be called like a sum."""
    called = {plain(title) for title in titles.values() if not vocabulary().is_total(title)}
    for at, cells in rows:
        begun = [text for n in range(_LEADS) if (text := _cell(cells, n))]
        if not any(
            vocabulary().begins_as_total(text) and plain(text) not in called for text in begun
        ):
            yield at, cells


def title_columns(title: str, book: Codebook) -> dict[str, str]:
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
) -> Iterator[tuple[int, str, str, Mark]]:
    """Give every cell that says anything: source, target and what it says; the diagonal says nothing."""
    is_binary = _is_binary(body, shape)
    is_numbered = _are_numbered(shape.columns.values())
    meant = {n: _partner(t, mapping, is_numbered) for n, t in shape.columns.items()}
    for at, cells in body:
        source = _partner(_cell(cells, shape.lead), mapping, is_numbered)
        for n, target in meant.items():
            if plain(source) == plain(target):
                continue
            text = _cell(cells, n)
            place = replace(where, row=at).at(shape.columns[n], text)
            told = mapping.said("strength", text) if text else ""
            is_own = is_binary and told == text
            mark = read_mark(told, blank, context.book, is_binary=is_own)
            if isinstance(mark, Trouble):
                context.report.add(mark.code, place, **mark.params)
                context.drafts.refuse("nomination", place)
            elif mark is not None:
                if mark.meant:
                    context.report.add_once("cell-code-understood", place, meant=mark.meant)
                yield at, source, target, mark


def _partner(name: str, mapping: SheetMapping, is_numbered: bool) -> str:
    """Give whom a heading or the name of a row means: as the mapping says, else without the number it has in a list."""
    alone = _NUMBERED.sub("", name) if is_numbered else name
    return mapping.of(name, "", (name,)).partner or alone


def _are_numbered(names: Iterable[str]) -> bool:
    """Tell whether the headings are numbered one after another: their numbers are no part of the names."""
    found = [_NUMBERED.match(name) for name in names]
    numbers = [int(one[1]) for one in found if one is not None]
    return numbers == list(range(1, len(found) + 1)) and len(found) > 1


def _is_binary(body: Sequence[tuple[int, Sequence[str | None]]], shape: _Shape) -> bool:
    return are_binary({_cell(cells, n) for _, cells in body for n in shape.columns})


def _cell(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if at < len(cells) else ""
