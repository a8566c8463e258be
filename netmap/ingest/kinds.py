"""Columns called like kinds of ties, and the heading in two rows over them."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from netmap.codebook import Codebook
from netmap.ingest.choices import Blank
from netmap.ingest.columns import Row, texts_of
from netmap.ingest.marks import read_mark
from netmap.ingest.reading import RawSheet
from netmap.ingest.tables import header_of
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble
from netmap.ingest.vocabulary import plain

__all__ = ["joined_heading", "kind_of", "kinds_in"]

_MOST = 0.6
_SHORT = 3
_FEWEST = 2
_PARTS = re.compile(r"\s*[:(\[/|–—]\s*|\s+-\s+")


def kind_of(title: str, book: Codebook) -> str:
    """Give the kind of tie that a heading names, with a remark beside it or not; empty if it names none.

    Examples
    --------
    >>> from netmap.codebook import load_codebook
    >>> book = load_codebook("kooperacja")
    >>> [kind_of(title, book) for title in ("Informacja (tak/nie)", "Rodzaj: skierowania", "Uwagi")]
    ['information', 'referral', '']
    """
    parts = [title, *_PARTS.split(title)]
    found = {code for part in parts if part and (code := book.find("layers", part))}
    return next(iter(found)) if len(found) == 1 else ""


def kinds_in(
    titles: Sequence[str], rows: Sequence[Row], taken: Set[int], book: Codebook
) -> dict[int, str]:
    """Give the columns that are called like kinds of ties and hold answers; those of sentences are the file's own."""
    named = ((at, kind_of(title, book)) for at, title in enumerate(titles) if at not in taken)
    return {at: kind for at, kind in named if kind and _are_answers(rows, at, book)}


def _are_answers(rows: Sequence[Row], at: int, book: Codebook) -> bool:
    """Tell whether most of what stands in a column is an answer, or so short that it may be one."""
    told = {text for raw in texts_of(rows, at) if (text := clean(raw).text)}
    read = (
        read_mark(text, Blank.UNKNOWN, book, is_binary=False) for text in told if len(text) > _SHORT
    )
    odd = sum(isinstance(mark, Trouble) for mark in read)
    return odd <= (1 - _MOST) * len(told)


def joined_heading(sheet: RawSheet, book: Codebook) -> RawSheet:
    """Join a heading in two rows of which the lower names the kinds of ties; another sheet stays as it is."""
    found = header_of(sheet, is_open=False)
    if found is None or found.kind != "nomination" or found.at + 1 >= len(sheet.rows):
        return sheet
    (_, above), (number, below) = sheet.rows[found.at : found.at + 2]
    upper = [clean(cell or "").text for cell in above]
    lower = [clean(cell or "").text for cell in below]
    upper += [""] * (len(lower) - len(upper))
    own = {at: t for at, t in enumerate(lower) if t and plain(t) != plain(upper[at])}
    if len(own) < _FEWEST or not all(kind_of(title, book) for title in own.values()):
        return sheet
    titles: list[str | None] = [own.get(at, title) or None for at, title in enumerate(upper)]
    rows = [*sheet.rows[: found.at], (number, titles), *sheet.rows[found.at + 2 :]]
    return replace(sheet, rows=rows)
