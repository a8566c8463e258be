"""Rows inside a table that are none of its data: its heading said again, and the numbers of its columns below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from netmap.ingest.columns import Columns, Row
from netmap.ingest.findings import Report, Where
from netmap.ingest.text import clean
from netmap.ingest.vocabulary import plain

__all__ = ["without_headings"]

_FEWEST_NUMBERED = 3


def without_headings(
    titles: Sequence[str], rows: Sequence[Row], where: Where, report: Report
) -> Sequence[Row]:
    """Give the rows without those that repeat the heading or number its columns, and say which these are.

    Parameters
    ----------
    titles
        The heading.
    rows
        What stands below it.
    where
        Its place.
    report
        Takes a finding for each row passed over.
    """
    passed = set(_repeated(titles, rows))
    if len(rows) > 1 and _numbers(rows[0][1], len(titles)) and not _begins_by_number(rows[1][1]):
        passed.add(0)
    for at in sorted(passed):
        report.add("row-heading-passed", replace(where, row=rows[at][0]))
    if isinstance(rows, Columns):
        return rows.without(passed)
    return [row for at, row in enumerate(rows) if at not in passed] if passed else rows


def _repeated(titles: Sequence[str], rows: Sequence[Row]) -> Iterator[int]:
    heading = [plain(title) for title in titles]
    for at in _likely(heading[0] if heading else "", rows):
        told = [_said(cell) for cell in rows[at][1]]
        told += [""] * (len(heading) - len(told))
        if told == heading and any(told):
            yield at


def _likely(title: str, rows: Sequence[Row]) -> Iterable[int]:
    """Find the rows that begin as the heading does; a text is looked at once."""
    if isinstance(rows, Columns):
        return rows.columns[0].where(lambda text: _said(text) == title) if rows.columns else ()
    begun = [cells[0] if cells else None for _, cells in rows]
    same = {text for text in set(begun) if _said(text) == title}
    return [at for at, text in enumerate(begun) if text in same]


def _said(cell: str | None) -> str:
    return plain(clean(cell or "").text)


def _begins_by_number(cells: Sequence[str | None]) -> bool:
    """Tell whether a row is one of a list in which numbers are what bodies are called by."""
    return next((text for cell in cells if (text := clean(cell or "").text)), "1").isdecimal()


def _numbers(cells: Sequence[str | None], many: int) -> bool:
    """Tell whether a row counts the columns: 1, 2, 3 … with nothing left out."""
    told = [clean(cell or "").text.strip("().") for cell in cells]
    return many >= _FEWEST_NUMBERED and told == [str(at) for at in range(1, many + 1)]
