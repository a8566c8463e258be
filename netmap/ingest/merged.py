"""Merged cells of a sheet made by hand, filled with what they plainly say; what is not plain stays as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from netmap.ingest.findings import Report, Where
from netmap.ingest.reading import RawFile, RawSheet, Remark
from netmap.ingest.tables import header_of
from netmap.ingest.text import clean, letters
from netmap.ingest.unseen import few, runs
from netmap.ingest.values import Trouble, number
from netmap.ingest.vocabulary import vocabulary

__all__ = ["grouped", "unmerged"]

_RANGE = re.compile(r"([A-Z]{1,3})([0-9]+):([A-Z]{1,3})([0-9]+)")
_FEWEST = 2
_SHARE = 0.2
_MOST = 100_000
"""No list of more rows is made to be read."""

Rows = Mapping[int, list[str | None]]


@dataclass(frozen=True)
class _Block:
    """A block of merged cells, rows and columns counted from 1."""

    remark: Remark
    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_down(self) -> bool:
        """Tell whether it is one column wide."""
        return self.left == self.right and self.bottom > self.top

    @property
    def is_across(self) -> bool:
        """Tell whether it is one row high."""
        return self.top == self.bottom and self.right > self.left


def unmerged(file: RawFile, report: Report) -> RawFile:
    """Fill merged cells: down a column each row gets the value, across a header every column under it.

    A row that holds nothing but one merged text below the header is a heading or a note: it is passed over, and said.
    """
    return replace(file, sheets=tuple(_unmerged(file.name, sheet, report) for sheet in file.sheets))


def _unmerged(file: str, sheet: RawSheet, report: Report) -> RawSheet:
    blocks = list(_blocks(sheet))
    if sheet.network or sheet.is_hidden or not blocks:
        return sheet
    rows = {row: list(cells) for row, cells in sheet.rows}
    begun = next((n for n, cells in sorted(rows.items()) if _filled(cells) > _FEWEST), 0)
    settled: set[Remark] = set()
    for block in blocks:
        if block.is_down and _fill_down(rows, block):
            report.add("cell-merged-filled", Where(file, sheet.name, block.top, "", block.remark.value))  # fmt: skip
            settled.add(block.remark)
        elif block.is_across and _is_alone(rows, block):
            if block.top > begun > 0:
                text = clean(rows.pop(block.top)[block.left - 1] or "").text
                place = Where(file, sheet.name, block.top, letters(block.left), text[:100])
                report.add("row-note-passed", place)
            settled.add(block.remark)
        elif block.is_across and _fill_across(rows, block):
            settled.add(block.remark)
    remarks = [remark for remark in sheet.remarks if remark not in settled]
    return replace(sheet, rows=sorted(rows.items()), remarks=remarks)


def grouped(file: RawFile, report: Report, *, is_open: bool) -> RawFile:
    """Write the name that only the first row of each group bears into the rows below it, and say which these are.

    That is how lists look that were made to be read: who speaks stands once, below it whom they named. A single row
    without a name may have been forgotten: it stays as it is.
    """
    if is_open:
        return file
    return replace(file, sheets=tuple(_grouped(file.name, sheet, report) for sheet in file.sheets))


def _grouped(file: str, sheet: RawSheet, report: Report) -> RawSheet:
    header = None if sheet.is_hidden or sheet.network else header_of(sheet, is_open=False)
    if header is None or len(sheet.rows) > _MOST or header.kind != "nomination":
        return sheet
    source, target = header.columns["source"], header.columns["target"]
    told = [row for row in sheet.rows[header.at + 1 :] if _text(row[1], target)]
    nameless = [number for number, cells in told if not _text(cells, source)]
    if len(nameless) < max(_FEWEST, _SHARE * len(told)) or not _text(told[0][1], source):
        return sheet
    rows, name = list(sheet.rows[: header.at + 1]), ""
    for at, cells in sheet.rows[header.at + 1 :]:
        if _text(cells, target):
            name = _text(cells, source) or name
            cells = _with(cells, source, name)
        rows.append((at, cells))
    title = _text(sheet.rows[header.at][1], source)
    place = Where(file, sheet.name, sheet.rows[header.at][0], title)
    report.add("header-filled-down", place, n=len(nameless), rows=few(runs(nameless)))
    return replace(sheet, rows=rows)


def _text(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if at < len(cells) else ""


def _with(cells: Sequence[str | None], at: int, text: str) -> list[str | None]:
    told = [*cells, *[None] * (at + 1 - len(cells))]
    told[at] = told[at] or text
    return told


def _blocks(sheet: RawSheet) -> Iterator[_Block]:
    for remark in sheet.remarks:
        found = _RANGE.fullmatch(remark.value) if remark.kind == "merged" else None
        if found:
            left, top, right, bottom = found.groups()
            yield _Block(remark, int(top), _column(left), int(bottom), _column(right))


def _column(name: str) -> int:
    count = 0
    for letter in name:
        count = count * 26 + ord(letter) - 64
    return count


def _filled(cells: list[str | None]) -> int:
    return sum(1 for cell in cells if cell)


def _is_number(cell: str) -> bool:
    return not isinstance(number(clean(cell).text), Trouble)


def _is_year(cell: str) -> bool:
    return vocabulary().is_wave(clean(cell).text)


def _value(rows: Rows, row: int, column: int) -> str | None:
    cells = rows.get(row, [])
    return cells[column - 1] if column <= len(cells) else None


def _fill_down(rows: Rows, block: _Block) -> bool:
    """Write the value into every row of the block that is there."""
    value = _value(rows, block.top, block.left)
    if not value:
        return False
    for row in (n for n in rows if block.top < n <= block.bottom):
        cells = rows[row]
        cells += [None] * (block.left - len(cells))
        cells[block.left - 1] = cells[block.left - 1] or value
    return True


def _is_alone(rows: Rows, block: _Block) -> bool:
    """Tell whether the row holds nothing but the merged text."""
    cells = rows.get(block.top, [])
    return bool(_value(rows, block.top, block.left)) and _filled(cells) == 1


def _fill_across(rows: Rows, block: _Block) -> bool:
    """Write the value over every column of the block, if the next row has headings of its own there (no numbers)."""
    value, under = _value(rows, block.top, block.left), rows.get(block.top + 1, [])
    below = [cell for cell in under[block.left - 1 : block.right] if cell]
    are_answers = any(_is_number(cell) and not _is_year(cell) for cell in under if cell)
    if not value or len(below) < _FEWEST or are_answers:
        return False
    cells = rows[block.top]
    right = min(block.right, len(under))
    cells += [None] * (right - len(cells))
    cells[block.left - 1 : right] = [value] * (right - block.left + 1)
    return True
