"""Who covers what: a matrix of signs, rows by columns, for print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from netmap.draw.board import draw_mark
from netmap.draw.caption import Caption
from netmap.draw.legend import Block, Entry, LegendGroup, legend_block
from netmap.draw.lettering import text_width, wrapped
from netmap.draw.marks import Mark
from netmap.draw.markup import element, number, plain, text_line
from netmap.draw.sheet import GAP, Page, at, footer, header, page_named
from netmap.draw.svg import document
from netmap.i18n import translator

__all__ = ["Matrix", "figure_matrix"]

_SHRUNK = (1.0, 0.9, 0.8, 0.7, 0.6)
_MOST_HEAD = 17
"""A line of a column's name is at most so many heights of a letter long."""

_MOST_LABEL = 0.34
"""The names of rows take at most this share of the width."""


@dataclass(frozen=True)
class Matrix:
    """A table of states: a mark by row and column, by the row's and column's code; no mark is an empty cell.

    ``marks`` are those that may stand in it, in the order of the legend.
    """

    rows: Mapping[str, str]
    columns: Mapping[str, str]
    cells: Mapping[tuple[str, str], str]
    marks: Mapping[str, Mark]


def figure_matrix(matrix: Matrix, words: Caption, lang: str, *, size: str = "a4-landscape") -> str:
    """Draw a matrix for print: names of columns on their side, a sign in every cell, below what the signs mean.

    Parameters
    ----------
    matrix
        What to draw.
    words
        Title and caption.
    lang
        Language of the legend.
    size
        A name of :data:`netmap.draw.PAGES`; letters shrink until everything fits.

    Raises
    ------
    ExportError
        No such size.
    """
    page = page_named(size)
    head, foot = header(words, page), footer(words, page)
    key = legend_block(_legend(matrix, page, lang), page.inner, page.text)
    room = page.height - 2 * page.margin - head.height - foot.height - key.height - GAP
    for shrink in _SHRUNK:
        block = _table(matrix, page, page.text * shrink)
        if block.width <= page.inner and (not page.height or block.height <= room):
            break
    top = page.margin + head.height
    tall = top + block.height + GAP
    height = page.height or tall + key.height + foot.height + page.margin
    below = height - page.margin - foot.height
    parts = [
        at(page.margin, page.margin, head.markup),
        at(page.margin, top, block.markup),
        at(page.margin, below - key.height, key.markup),
        at(page.margin, below, foot.markup),
    ]
    spoken = element("title", plain(words.title)) + element("desc", plain(words.alt))
    paper = element("rect", width=page.width, height=float(height), fill="#fff")
    return document(spoken + paper + "".join(parts), page.width, height, lang=lang, role="img")


def _table(matrix: Matrix, page: Page, font: float) -> Block:
    names = [wrapped(name, font, _MOST_LABEL * page.inner) or [""] for name in matrix.rows.values()]
    left = max((text_width(line, font) for name in names for line in name), default=0) + font
    heads = [line for name in matrix.columns.values() for line in _headed(name, font)]
    long = max((text_width(line, font) for line in heads), default=0)
    above, over = 0.87 * long + font, 0.5 * long
    step = min(max(2.6 * font, (page.inner - left - over) / max(len(matrix.columns), 1)), 6 * font)
    markup, y = _heads(matrix, left, above, step, font), above + font
    for code, lines in zip(matrix.rows, names, strict=True):
        tall = max(len(lines) * 1.25 * font, 1.5 * font) + 0.5 * font
        markup += at(0, y, _row(matrix, code, lines, left, step, tall, font))
        y += tall
    return Block(markup, left + step * len(matrix.columns) + over, y)


def _heads(matrix: Matrix, left: float, above: float, step: float, font: float) -> str:
    """Write the names of columns rising to the right, in two lines at most; what is longer is clipped."""
    heads = ""
    for k, name in enumerate(matrix.columns.values()):
        lines = _headed(name, font)
        x = left + k * step + step / 2 + 0.3 * font
        told = "".join(text_line(line, 0, n * 1.15 * font, font) for n, line in enumerate(lines))
        place = f"translate({number(x)},{number(above + 0.2 * font)}) rotate(-60)"
        heads += element("g", told, transform=place)
    return heads


def _headed(name: str, font: float) -> list[str]:
    lines = wrapped(name, font, _MOST_HEAD * font) or [""]
    return [lines[0], f"{lines[1]}…"] if len(lines) > 2 else lines


def _row(
    matrix: Matrix,
    code: str,
    lines: Sequence[str],
    left: float,
    step: float,
    tall: float,
    font: float,
) -> str:
    wide = left + step * len(matrix.columns)
    markup = element("path", d=f"M0,0H{number(wide)}", stroke="#c8c8c8", stroke_width=0.5)
    for k, line in enumerate(lines):
        markup += text_line(line, 0, (1.35 + 1.25 * k) * font, font)
    for k, column in enumerate(matrix.columns):
        state = matrix.cells.get((code, column))
        if state is not None:
            x = left + k * step + step / 2 - 0.75 * font
            markup += draw_mark(matrix.marks[state], font, (tall - 1.5 * font) / 2, x)
    return markup


def _legend(matrix: Matrix, page: Page, lang: str) -> list[LegendGroup]:
    """Say what the signs mean, those that occur."""
    say, used = translator(lang), set(matrix.cells.values())
    font = page.text
    entries = [
        Entry(draw_mark(mark, font, -0.75 * font, -0.75 * font), font, say(mark.word), font)
        for state, mark in matrix.marks.items()
        if state in used
    ]
    return [LegendGroup("", tuple(entries))] if entries else []
