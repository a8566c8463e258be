"""Which side of a matrix speaks: rows of columns, as usual, or columns of rows, where its own words say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from netmap.ingest.columns import Row
from netmap.ingest.text import texts_of_row
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["columns_speak", "ends", "is_heading_of_rows", "speaks_by_columns"]

_APART = re.compile(r"[/\\|]")
_OF_ROWS = ("↓", "wiersz", "row")
_OF_COLUMNS = ("→", "kolumn", "column")
_FIELDS_OF_ROWS = ("note", "date", "respondent", "reporter", "commune", "wave", "origin")
_ABOVE = 3
_SHORT = 4
"""A word of no more letters counts only by itself: “od” is one, “odpowiedzi” is none."""


def speaks_by_columns(rows: Sequence[Row], header: int, lead: int, first: int) -> bool:
    """Tell whether the columns of a matrix speak of its rows, by the words over and beside its names.

    Parameters
    ----------
    rows
        Of the sheet.
    header, lead, first
        The place of the row of its heading, of the column that names its rows, of the first column of a body.
    """
    texts = [texts_of_row(cells) for _, cells in rows]
    corner = " ".join(filter(None, texts[header][:first]))
    above = [t for row in texts[max(0, header - _ABOVE) : header] for t in row[first:] if t]
    beside = {text for row in texts[header + 1 :] for text in row[:lead] if text}
    return columns_speak(corner, above, [*beside])


def is_heading_of_rows(title: str) -> bool:
    """Tell whether a title beside those of bodies is of a column that says something of the row: a note, a date."""
    words = vocabulary()
    told = {
        word
        for c in words.columns["nomination"]
        if c.field in _FIELDS_OF_ROWS
        for word in c.words(is_open=True)
    }
    return plain(title) in told or words.is_ordinal(title)


def ends(row: str, column: str, *, is_turned: bool) -> tuple[str, str]:
    """Give who speaks and of whom: the row of the column, unless the matrix is turned."""
    return (column, row) if is_turned else (row, column)


def columns_speak(corner: str, above: Sequence[str], beside: Sequence[str]) -> bool:
    """Tell whether the words around a matrix say that its columns speak of its rows.

    Parameters
    ----------
    corner
        What stands over the names of rows: what these are, or, parted by a stroke, rows and columns.
    above, beside
        Words above the columns, and left of the rows.

    Examples
    --------
    >>> columns_speak("oceniana ↓ / odpowiadająca →", (), ()), columns_speak("Od / Do", (), ())
    (True, False)
    >>> columns_speak("", ("Respondenci",), ()), columns_speak("", ("Wskazywani",), ("Wskazujący",))
    (True, False)
    """
    rows, columns = [*beside], [*above]
    parts = _APART.split(corner)
    for at, part in enumerate(parts):
        names_columns = any(sign in part.casefold() for sign in _OF_COLUMNS)
        names_rows = any(sign in part.casefold() for sign in _OF_ROWS)
        is_second = len(parts) == 2 and at == 1 and not names_rows
        (columns if names_columns or is_second else rows).append(part)
    words = vocabulary()
    turned = _say(columns, words.speaks) or _say(rows, words.spoken_of)
    usual = _say(columns, words.spoken_of) or _say(rows, words.speaks)
    return turned and not usual


def _say(texts: Iterable[str], begun: Iterable[str]) -> bool:
    """Tell whether a text is one of some words, or begins with a long one: after “instytucja”, which says nothing."""
    return any(_is(_without_kind(text), stem) for text in texts for stem in begun)


def _is(text: str, stem: str) -> bool:
    return text == stem or (len(stem) > _SHORT and text.startswith(stem))


def _without_kind(text: str) -> str:
    words, own = plain(text).split(), {word[:-1] for word in vocabulary().own}
    while words[1:] and words[0][:-1] in own:  # in the singular or the plural
        words = words[1:]
    return " ".join(words)
