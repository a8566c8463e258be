"""Answers on the terminal: as a table in words, as CSV, or as one JSON document."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from textwrap import TextWrapper

import click

from netmap import study as use
from netmap.codebook import Codebook
from netmap.i18n import translator
from netmap.study import tables

__all__ = ["place_of", "show", "show_block"]

_WIDEST = 100
"""A line longer than this is hard to read, however wide the terminal is."""


def show(
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[str],
    *,
    form: str,
    lang: str,
    document: object = None,
    heading: str = "",
    book: Codebook | None = None,
    called: Mapping[str, str] | None = None,
) -> None:
    """Print a table, its codes in words, or one JSON document and nothing else.

    ``called`` says which columns go by the heading of another one.
    """
    if form == "json":
        click.echo(tables.as_json(rows if document is None else document))
        return
    rows = use.in_words(rows, book, lang) if book else rows
    if form == "csv":
        click.echo(tables.as_csv(rows, columns, lang), nl=False)
    else:
        headings = {c: _heading((called or {}).get(c, c), lang) for c in columns}
        click.echo((heading + "\n\n" if heading else "") + tables.as_text(rows, headings, lang))


def _heading(column: str, lang: str) -> str:
    """Name a column: a measure by its label, anything else by its message."""
    say = translator(lang)
    keys = (f"measure-{column}-label", f"column-{column}")
    return next((say(key) for key in keys if say.has(key)), column)


def show_block(heading: str, texts: Iterable[str], *, err: bool = False) -> None:
    """Print what a table has no room for: a heading, and sentences below it, broken where the line ends."""
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    for text, indent in ((heading, ""), *((text, "  ") for text in texts)):
        lines = TextWrapper(width, indent, "  ", break_long_words=False, break_on_hyphens=False)
        click.echo(
            lines.fill(tables.on_one_line(text)), err=err
        )  # an id cut in two could not be copied


def place_of(file: str, sheet: str, row: int | None, column: str, lang: str) -> str:
    """Say where in a file something stands, as exactly as it is known; empty if nothing is."""
    say = translator(lang)
    told = {"sheet": sheet, "row": str(row or ""), "column": column}
    inside = [say(f"cli-place-{name}", **{name: value}) for name, value in told.items() if value]
    return ", ".join(part for part in (file, *inside) if part)
