"""A list of ties with a column for each step of the scale: the mark in one of them says how strong the tie is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from netmap.codebook import Codebook, Scale
from netmap.ingest.columns import Row
from netmap.ingest.findings import Report, Where
from netmap.ingest.marks import coded
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.tables import header_of
from netmap.ingest.text import clean
from netmap.ingest.vocabulary import vocabulary

__all__ = ["with_levels"]

_FEWEST = 3
_MOST = 100_000


def with_levels(file: RawFile, book: Codebook, report: Report) -> RawFile:
    """Put one column of strength in place of columns called like its steps, and say so; other sheets stay as they are.

    Parameters
    ----------
    file
        As read.
    book
        Has the scale.
    report
        Takes which columns were joined. Two marks in one row are left side by side: the row is then refused with them.
    """
    if book.is_open:
        return file
    scale = book.scales["strength"]
    return replace(file, sheets=tuple(_joined(file.name, s, scale, report) for s in file.sheets))


def _joined(file: str, sheet: RawSheet, scale: Scale, report: Report) -> RawSheet:
    is_passed = sheet.is_hidden or sheet.network or len(sheet.rows) > _MOST
    header = None if is_passed else header_of(sheet, is_open=False)
    if header is None or header.kind != "nomination" or "strength" in header.columns:
        return sheet
    number, titles = sheet.rows[header.at]
    below = sheet.rows[header.at + 1 :]
    levels = _levels(titles, below, {*header.columns.values()}, scale)
    if len(levels) < _FEWEST:
        return sheet
    named = ", ".join(_text(titles, at) for at in levels)
    report.add("header-levels", Where(file, sheet.name, number), columns=named, n=len(levels))
    width = max(len(cells) for _, cells in sheet.rows[header.at :])
    head = [*_without(titles, levels, width), "strength"]
    rows: list[Row] = [
        (at, [*_without(cells, levels, width), _marked(cells, levels)]) for at, cells in below
    ]
    return replace(sheet, rows=[*sheet.rows[: header.at], (number, head), *rows])


def _levels(
    titles: Sequence[str | None], rows: Sequence[Row], taken: Set[int], scale: Scale
) -> dict[int, float]:
    """Give the columns called like steps of the scale, each step once, in which nothing but marks stands."""
    named = ((at, _level(_text(titles, at), scale)) for at in range(len(titles)) if at not in taken)
    levels = {at: level for at, level in named if level is not None}
    is_once = len({*levels.values()}) == len(levels)
    marks = (_text(cells, at) for _, cells in rows for at in levels)
    are_marks = all(not text or vocabulary().is_yes(text) or text == "1" for text in marks)
    return levels if is_once and are_marks else {}


def _level(title: str, scale: Scale) -> float | None:
    """Give the step that a heading names: by its number, its words, or both."""
    level = scale.level(title) if title else None
    if level is not None:
        return float(level)
    if title.isdecimal() and scale.holds(float(title)):
        return float(title)
    return coded(title, scale)


def _marked(cells: Sequence[str | None], levels: Mapping[int, float]) -> str | None:
    """Give the step that is marked, or all that are."""
    return " / ".join(f"{level:g}" for at, level in levels.items() if _text(cells, at)) or None


def _without(
    cells: Sequence[str | None], levels: Mapping[int, float], width: int
) -> list[str | None]:
    told = [None if at in levels else cell for at, cell in enumerate(cells)]
    return [*told, *[None] * (width - len(told))]


def _text(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if at < len(cells) else ""
