"""What stands side by side in one sheet, empty columns between: tables are read one by one, notes are passed over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from netmap.ingest.columns import Row
from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.matrix import is_matrix, title_columns
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.sides import is_heading_of_rows
from netmap.ingest.tables import Header, header_of
from netmap.ingest.text import letters, texts_of_row
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["apart_beside", "told_by_titles"]

_MOST_ROWS = 2_000
_MOST_COLUMNS = 200
_DEPTH = 20


@dataclass(frozen=True)
class _Part:
    """Columns of a sheet that stand together, as a sheet of their own, and where they begin."""

    first: int
    last: int
    sheet: RawSheet

    @property
    def columns(self) -> str:
        """Name its columns as a spreadsheet does."""
        first, last = letters(self.first + 1), letters(self.last + 1)
        return first if first == last else f"{first}–{last}"


def apart_beside(file: RawFile, context: Context) -> tuple[RawFile, frozenset[str]]:
    """Make a sheet of its own of each table that stands beside others in a sheet, and say so.

    Parameters
    ----------
    file
        As read.
    context
        Who is known; takes findings.

    Returns
    -------
    The file, and the names of the sheets that were taken apart.
    """
    sheets: list[RawSheet] = []
    parted: set[str] = set()
    for sheet in file.sheets:
        told = _apart(file.name, sheet, context)
        sheets += told
        if told != [sheet]:
            parted.add(sheet.name)
    return replace(file, sheets=tuple(sheets)), frozenset(parted)


def _apart(file: str, sheet: RawSheet, context: Context) -> list[RawSheet]:
    if not _is_looked_at(sheet):
        return [sheet]
    parts = list(_parts(sheet))
    if not parts or (len(parts) == 1 and not parts[0].first):
        return [sheet]
    tables = [part for part in parts if _is_table(part.sheet, context)]
    where = Where(file, sheet.name, sheet.rows[0][0])
    if len(tables) > 1:
        context.report.add("sheet-tables-beside", where, n=len(tables))
    elif len(tables) != 1 or not _stands_alone(sheet, tables[0], parts, context):
        return [sheet]
    for part in (one for one in parts if one not in tables):
        text = next(t for _, cells in part.sheet.rows for t in texts_of_row(cells) if t)
        place = Where(file, sheet.name, part.sheet.rows[0][0], part.columns, text[:100])
        context.report.add("sheet-part-passed", place)
    return [part.sheet for part in tables]


def _is_looked_at(sheet: RawSheet) -> bool:
    """Tell whether somebody may have laid a sheet out by hand: it is seen, of a workbook or table, and not long."""
    is_short = isinstance(sheet.rows, list) and len(sheet.rows) <= _MOST_ROWS
    return is_short and not (sheet.is_hidden or sheet.network)


def _parts(sheet: RawSheet) -> Iterator[_Part]:
    """Give the runs of columns that hold anything, left to right."""
    used = sorted({n for _, cells in sheet.rows for n, cell in enumerate(cells) if cell})
    if not used or used[-1] >= _MOST_COLUMNS:
        return
    first = last = used[0]
    for n in (*used[1:], used[-1] + 2):
        if n > last + 1:
            yield _Part(first, last, _cut(sheet, first, last))
            first = n
        last = n


def _cut(sheet: RawSheet, first: int, last: int) -> RawSheet:
    cut = ((number, list(cells[first : last + 1])) for number, cells in sheet.rows)
    rows: list[Row] = [(number, cells) for number, cells in cut if any(cells)]
    remarks = [
        replace(remark, column=remark.column - first if remark.column else 0)
        for remark in sheet.remarks
        if not remark.column or first < remark.column <= last + 1
    ]
    return replace(sheet, rows=rows, remarks=remarks)


def _is_table(sheet: RawSheet, context: Context) -> bool:
    header = header_of(sheet, is_open=context.book.is_open)
    is_list = header is not None and header.kind == "nomination"
    return is_list or is_matrix(sheet, context)


def _stands_alone(sheet: RawSheet, table: _Part, parts: Sequence[_Part], context: Context) -> bool:
    """Tell whether a matrix is a table without what stands beside it: no body, sum or note of a row is named there."""
    if header_of(sheet, is_open=context.book.is_open) is not None:
        return False
    if not is_matrix(table.sheet, context):
        return False
    called = {plain(t) for _, cells in table.sheet.rows for t in texts_of_row(cells) if t}
    others = (one for one in parts if one is not table)
    texts = (t for one in others for _, cells in one.sheet.rows for t in texts_of_row(cells) if t)
    return not any(_belongs(text, called, context) for text in texts)


def _belongs(text: str, called: set[str], context: Context) -> bool:
    is_name = plain(text) in called or bool(context.likely.find(text))
    return is_name or vocabulary().is_total(text) or is_heading_of_rows(text)


def told_by_titles(file: RawFile, context: Context) -> RawFile:
    """Write the wave or kind that a title above a list of ties names into its rows, and say so.

    The name of the sheet tells the wave where nothing else does.
    """
    return replace(file, sheets=tuple(_told(file.name, sheet, context) for sheet in file.sheets))


def _told(file: str, sheet: RawSheet, context: Context) -> RawSheet:
    looked_at = _is_looked_at(sheet) and sheet.rows
    header = header_of(sheet, is_open=context.book.is_open) if looked_at else None
    if header is None or header.kind != "nomination":
        return sheet
    for title, columns in _titles(sheet, header, context):
        field, value = next(iter(columns.items()))
        if field not in header.columns:
            where = Where(file, sheet.name, sheet.rows[header.at][0], "", title)
            context.report.add("sheet-told-by-title", where)
            return _with(sheet, header.at, field, value)
    return sheet


def _titles(
    sheet: RawSheet, header: Header, context: Context
) -> Iterator[tuple[str, dict[str, str]]]:
    above = [{t for t in texts_of_row(cells) if t} for _, cells in sheet.rows[: header.at]]
    titles = [told.pop() for told in reversed(above) if len(told) == 1]
    if not context.waves.default and vocabulary().is_wave(sheet.name):
        titles.append(sheet.name)
    for title in titles:
        columns = title_columns(title, context.book)
        if columns:
            yield title, columns


def _with(sheet: RawSheet, at: int, field: str, value: str) -> RawSheet:
    """Add a column that says the same in every row that says anything."""
    width = max(len(cells) for _, cells in sheet.rows[at:])
    rows: list[Row] = list(sheet.rows[:at])
    for place, (number, cells) in enumerate(sheet.rows[at:]):
        told = [*cells, *[None] * (width - len(cells))]
        is_said = len([cell for cell in cells if cell]) > 1  # no note below the list
        rows.append((number, [*told, (value if place else field) if is_said else None]))
    return replace(sheet, rows=rows)
