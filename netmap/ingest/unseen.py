"""What a workbook holds and does not show: hidden rows and columns are left out and told, comments are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import islice

from netmap.ingest.columns import Row
from netmap.ingest.findings import Report, Where
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import clean, letters, texts_of_row
from netmap.ingest.vocabulary import plain

__all__ = ["few", "runs", "seen_only", "tell_colours", "tell_comments"]

_ROWS = ("hidden-rows", "filtered-rows")
_MOST = 10
_DEPTH = 5
_FEWEST = 2


def seen_only(file: RawFile, report: Report) -> RawFile:
    """Leave out what nobody sees who opens the workbook, as hidden sheets are; say what it was.

    Parameters
    ----------
    file
        As read.
    report
        Takes a finding for the rows and one for the columns of a sheet.
    """
    return replace(file, sheets=tuple(_seen(file.name, sheet, report) for sheet in file.sheets))


def tell_comments(file: RawFile, report: Report) -> None:
    """Say which cells bear a comment: its words are not kept, they are often signed."""
    for sheet in file.sheets:
        cells = [f"{letters(r.column)}{r.row}" for r in sheet.remarks if r.kind == "comment"]
        if cells and not sheet.is_hidden:
            report.add(
                "sheet-comments", Where(file.name, sheet.name), n=len(cells), cells=few(cells)
            )


def tell_colours(file: RawFile, report: Report) -> None:
    """Say which empty cells bear a colour, if more than one does: only what is written in a cell is read."""
    for sheet in file.sheets:
        coloured = [(r.row, r.column) for r in sheet.remarks if r.kind == "colour"]
        if len(coloured) < _FEWEST or sheet.is_hidden:
            continue
        own = _diagonal(sheet.rows, {row for row, _ in coloured})
        cells = [f"{letters(column)}{row}" for row, column in coloured if (row, column) not in own]
        if len(cells) >= _FEWEST:
            report.add(
                "sheet-colours", Where(file.name, sheet.name), n=len(cells), cells=few(cells)
            )


def _diagonal(rows: Sequence[Row], coloured: Set[int]) -> set[tuple[int, int]]:
    """Give the cells, among some rows, whose column bears the name of the row: nobody speaks of himself."""
    above: dict[str, set[int]] = {}
    own: set[tuple[int, int]] = set()
    for number, cells in rows:
        told = {at: plain(text) for at, text in enumerate(texts_of_row(cells), 1) if text}
        if number in coloured:
            own |= {(number, at) for text in told.values() for at in above.get(text, ())}
        for at, text in told.items():
            above.setdefault(text, set()).add(at)
    return own


def _seen(file: str, sheet: RawSheet, report: Report) -> RawSheet:
    if sheet.is_hidden or sheet.network or not any("-" in remark.kind for remark in sheet.remarks):
        return sheet
    sheet = _without_rows(file, sheet, report)
    return _without_columns(file, sheet, report)


def _without_rows(file: str, sheet: RawSheet, report: Report) -> RawSheet:
    hidden = _numbers(sheet, *_ROWS)
    passed = [number for number, cells in sheet.rows if number in hidden and any(cells)]
    if not passed:
        return sheet
    is_filter = any(remark.kind == "filtered-rows" for remark in sheet.remarks)
    code = "sheet-rows-filtered" if is_filter else "sheet-rows-hidden"
    where = Where(file, sheet.name)
    report.add(code, where, n=len(passed), rows=few(runs(passed)))
    return replace(sheet, rows=[row for row in sheet.rows if row[0] not in hidden])


def _without_columns(file: str, sheet: RawSheet, report: Report) -> RawSheet:
    hidden = _numbers(sheet, "hidden-columns")
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    passed = [at for at in range(1, width + 1) if at in hidden and _is_filled(sheet.rows, at - 1)]
    if not passed:
        return sheet
    named = [f"{letters(at)}{_title(sheet.rows, at - 1)}" for at in passed]
    report.add("sheet-columns-hidden", Where(file, sheet.name), n=len(passed), columns=few(named))
    rows: list[Row] = [
        (number, [None if at in hidden else cell for at, cell in enumerate(cells, 1)])
        for number, cells in sheet.rows
    ]
    return replace(sheet, rows=[row for row in rows if any(row[1])])


def _numbers(sheet: RawSheet, *kinds: str) -> frozenset[int]:
    told = (remark.value.split(":") for remark in sheet.remarks if remark.kind in kinds)
    return frozenset(n for first, last in told for n in range(int(first), int(last) + 1))


def _is_filled(rows: Iterable[Row], at: int) -> bool:
    return any(at < len(cells) and cells[at] for _, cells in rows)


def _title(rows: Sequence[Row], at: int) -> str:
    """Give the first words of a column in brackets: most likely its heading."""
    told = (clean(cells[at] or "").text for _, cells in islice(rows, _DEPTH) if at < len(cells))
    first = next(filter(None, told), "")
    return f" ({first[:40]})" if first else ""


def runs(numbers: Sequence[int]) -> Iterator[str]:
    """Write numbers that follow one another as from – to."""
    begun = last = numbers[0]
    for number in (*numbers[1:], 0):
        if number != last + 1:
            yield f"{begun}" if begun == last else f"{begun}–{last}"
            begun = number
        last = number


def few(told: Iterable[str], most: int = _MOST) -> str:
    """List the first of some texts."""
    some = list(told)
    return ", ".join(some[:most]) + (" …" if len(some) > most else "")
