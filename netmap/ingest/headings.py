"""Rows inside a table that are none of its data: its heading said again, numbers of columns, sums, notes below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from netmap.ingest.columns import Columns, Row
from netmap.ingest.findings import Report, Where
from netmap.ingest.text import clean, texts_of_row
from netmap.ingest.values import Trouble, number
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["own_rows", "without_headings"]

_FEWEST_NUMBERED = 3
_NOTE = 40
"""A lone text of more signs than this below a list of ties is a note, not a name."""
_ADDED_UP = ("nomination", "institution")
"""Kinds of sheet below or between whose rows sums may stand."""


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
        has_digit = any(sign.isdigit() for sign in title)
        says = partial(_says, title)
        return rows.columns[0].where(says, codes=has_digit) if rows.columns else ()
    begun = [cells[0] if cells else None for _, cells in rows]
    same = {text for text in set(begun) if _said(text) == title}
    return [at for at, text in enumerate(begun) if text in same]


def _says(title: str, cell: str) -> bool:
    return _said(cell) == title


def _said(cell: str | None) -> str:
    return plain(clean(cell or "").text)


def _begins_by_number(cells: Sequence[str | None]) -> bool:
    """Tell whether a row is one of a list in which numbers are what bodies are called by."""
    return next((text for cell in cells if (text := clean(cell or "").text)), "1").isdecimal()


def _numbers(cells: Sequence[str | None], many: int) -> bool:
    """Tell whether a row counts the columns: 1, 2, 3 … with nothing left out."""
    told = [clean(cell or "").text.strip("().") for cell in cells]
    return many >= _FEWEST_NUMBERED and told == [str(at) for at in range(1, many + 1)]


def own_rows(
    kind: str, matched: Mapping[str, int], rows: Sequence[Row], where: Where, report: Report
) -> Sequence[Row]:
    """Give the rows of the table without those that add it up, and without notes below it; say which these are."""
    totals = list(_totals(kind, matched, rows)) if kind in _ADDED_UP else []
    passed = dict.fromkeys(range(_without_notes(kind, matched, rows), len(rows)), "row-note-passed")
    passed |= dict.fromkeys(totals, "row-total-passed")
    for at, code in sorted(passed.items()):
        number_of_row, cells = rows[at]
        report.add(code, replace(where, row=number_of_row, value=_first(cells)[:100]))
    if isinstance(rows, Columns):
        return rows.without(passed)
    return [row for at, row in enumerate(rows) if at not in passed]


def _totals(kind: str, matched: Mapping[str, int], rows: Sequence[Row]) -> Iterator[int]:
    """Find the rows that add up the others: by their first word, and by what stands beside it."""
    words = vocabulary()
    known: dict[str, tuple[bool, bool]] = {}
    for at in _likely_totals(rows):
        _, cells = rows[at]
        begun = next(filter(None, cells), "")
        if begun not in known:
            first = _first(cells)
            is_part = words.begins_as_total(first) or words.ends_as_total(first)
            known[begun] = words.is_total(first), is_part
        is_total, begins = known[begun]
        if is_total or (begins and _adds_up(kind, matched, cells)):
            yield at


def _adds_up(kind: str, matched: Mapping[str, int], cells: Sequence[str | None]) -> bool:
    """Tell whether a row that begins as a total does names nobody else: only numbers stand beside its first text."""
    titles = texts_of_row(cells)
    begun = next(at for at, text in enumerate(titles) if text)
    beside = {at: text for at, text in enumerate(titles) if text and at != begun}
    told = beside.keys() & set(matched.values())
    if kind == "institution" and (told or not beside):
        return False
    return all(not isinstance(number(text), Trouble) for text in beside.values())


def _likely_totals(rows: Sequence[Row]) -> Iterable[int]:
    """Leave out the rows of a long sheet that begin with an id: a word with digits adds nothing up."""
    if not isinstance(rows, Columns) or not rows.columns:
        return range(len(rows))
    return rows.columns[0].where(lambda _: True, codes=False)


def _first(cells: Sequence[str | None]) -> str:
    return next((text for text in texts_of_row(cells) if text), "")


def _without_notes(kind: str, matched: Mapping[str, int], rows: Sequence[Row]) -> int:
    """Count the rows of a list of ties above its notes: a lone text after a gap, or a long one, is a note."""
    if kind == "institution":
        return _above_legend(rows)
    needed = [matched[field] for field in ("source", "target") if field in matched]
    last = len(rows)
    while kind == "nomination" and last:
        number_of_row, cells = rows[last - 1]
        told = [text for text in texts_of_row(cells) if text]
        if not rows or any(at < len(cells) and cells[at] for at in needed[1:]) or len(told) != 1:
            break
        has_gap = last > 1 and number_of_row - rows[last - 2][0] > 1
        if not (has_gap or len(told[0]) > _NOTE or told[0].startswith("*") or ":" in told[0]):
            break
        last -= 1
    return last


def _above_legend(rows: Sequence[Row]) -> int:
    """Count the rows of a roster above a legend: lone texts after a gap, of which the first announces the others."""
    last = len(rows)
    while last and len([text for text in texts_of_row(rows[last - 1][1]) if text]) == 1:
        last -= 1
        begun = _first(rows[last][1])
        has_gap = last > 0 and rows[last][0] - rows[last - 1][0] > 1
        if has_gap and (begun.startswith("*") or ":" in begun or len(begun) > _NOTE):
            return last
    return len(rows)
