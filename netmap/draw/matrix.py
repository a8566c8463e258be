"""Who covers what: a matrix of signs, rows by columns, for print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from netmap.draw.board import draw_mark
from netmap.draw.caption import Caption
from netmap.draw.legend import Block, Entry, LegendGroup, legend_block
from netmap.draw.lettering import text_width, wrapped
from netmap.draw.marks import Mark
from netmap.draw.markup import element, number, text_line
from netmap.draw.sheet import GAP, Page, at, footer, header, on_paper, page_named
from netmap.i18n import translator

__all__ = ["Matrix", "figure_matrix"]

_SHRUNK = (1.0, 0.9, 0.8, 0.7, 0.6, 0.52, 0.45)
_MOST_HEAD = 17
"""A line of a column's name is at most so many heights of a letter long."""

_MOST_LABEL = 0.34
"""The names of rows take at most this share of the width."""


@dataclass(frozen=True)
class Matrix:
    """A table of states: a mark by row and column, by the row's and column's code; no mark is an empty cell.

    ``marks`` are those that may stand in it, in the order of the legend. ``key`` says below, under ``key_title``, what
    columns with short heads are. ``totals`` are words at the end of rows, under ``totals_head``. ``first`` is a row
    that sums up the others and stands apart from them.
    """

    rows: Mapping[str, str]
    columns: Mapping[str, str]
    cells: Mapping[tuple[str, str], str]
    marks: Mapping[str, Mark]
    key: Mapping[str, str] = field(default_factory=dict)
    key_title: str = ""
    totals: Mapping[str, str] = field(default_factory=dict)
    totals_head: str = ""
    first: str = ""


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
    return on_paper(parts, words, page, height, lang)


def _table(matrix: Matrix, page: Page, font: float) -> Block:
    grid = _grid(matrix, page, font)
    markup, y = _heads(matrix, grid), grid.above + font
    for code, name in matrix.rows.items():
        lines = wrapped(name, font, _MOST_LABEL * page.inner, bold=code == matrix.first) or [""]
        tall = max(len(lines) * 1.25 * font, 1.5 * font) + 0.5 * font
        markup += at(0, y, _row(matrix, code, lines, grid, tall))
        y += tall + (font if code == matrix.first else 0)
    return Block(markup, grid.width, y)


@dataclass(frozen=True)
class _Grid:
    """Where the columns stand: how wide the names of rows are, how far it is from column to column."""

    font: float
    left: float
    step: float
    above: float
    over: float
    right: float
    tilted: bool
    columns: int

    def middle(self, k: int) -> float:
        """Give the middle of a column."""
        return self.left + (k + 0.5) * self.step

    @property
    def end(self) -> float:
        """Where the last column ends."""
        return self.left + self.step * self.columns

    @property
    def width(self) -> float:
        """How wide everything is."""
        return self.end + max(self.over, self.right)


def _grid(matrix: Matrix, page: Page, font: float) -> _Grid:
    count = len(matrix.columns)
    names = [line for code, name in matrix.rows.items()
             for line in wrapped(name, font, _MOST_LABEL * page.inner, bold=code == matrix.first)]  # fmt: skip
    left = max((text_width(line, font, bold=True) for line in names), default=0) + font
    heads = [line for name in matrix.columns.values() for line in _headed(name, font)]
    long = max((text_width(line, font) for line in heads), default=0)
    told = [*matrix.totals.values(), matrix.totals_head] if matrix.totals else []
    right = max((text_width(line, font, bold=True) + 1.5 * font for line in told), default=0)
    tilted = long > 2.4 * font
    above, over = (0.87 * long + font, 0.5 * long) if tilted else (1.2 * font, 0.0)
    free = page.inner - left - max(over, right)
    step = min(max(2.6 * font, free / max(count, 1)), 8 * font)
    return _Grid(font, left, step, above, over, right, tilted, count)


def _heads(matrix: Matrix, grid: _Grid) -> str:
    """Write the names of columns: rising to the right in two lines at most, or upright where they are short."""
    heads, font = "", grid.font
    for k, name in enumerate(matrix.columns.values()):
        if not grid.tilted:
            heads += text_line(name, grid.middle(k), grid.above, font, bold=True, anchor="middle")
            continue
        told = "".join(
            text_line(line, 0, n * 1.15 * font, font) for n, line in enumerate(_headed(name, font))
        )
        x, y = grid.middle(k) + 0.3 * font, grid.above + 0.2 * font
        heads += element("g", told, transform=f"translate({number(x)},{number(y)}) rotate(-60)")
    if matrix.totals:
        heads += text_line(matrix.totals_head, grid.end + font, grid.above, font, bold=True)
    return heads


def _headed(name: str, font: float) -> list[str]:
    lines = wrapped(name, font, _MOST_HEAD * font) or [""]
    return [lines[0], f"{lines[1]}…"] if len(lines) > 2 else lines


def _row(matrix: Matrix, code: str, lines: Sequence[str], grid: _Grid, tall: float) -> str:
    font, total = grid.font, matrix.totals.get(code, "")
    wide = grid.end + (grid.right if matrix.totals else 0)
    markup = element("path", d=f"M0,0H{number(wide)}", stroke="#c8c8c8", stroke_width=0.5)
    for k, line in enumerate(lines):
        y = (1.35 + 1.25 * k) * font
        markup += text_line(line, 0, y, font, bold=code == matrix.first)
    for k, column in enumerate(matrix.columns):
        state = matrix.cells.get((code, column))
        if state is not None:
            x = grid.middle(k) - 0.75 * font
            markup += draw_mark(matrix.marks[state], font, (tall - 1.5 * font) / 2, x)
    if total:
        markup += text_line(total, grid.end + font, 1.35 * font, font)
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
    groups = [LegendGroup("", tuple(entries))] if entries else []
    return groups + _key(matrix, font)


def _key(matrix: Matrix, font: float) -> list[LegendGroup]:
    """Say what columns with short heads are."""
    if not matrix.key:
        return []
    reach = max(text_width(matrix.columns[code], font, bold=True) for code in matrix.key) / 2
    entries = [
        Entry(text_line(matrix.columns[code], -reach, 0.36 * font, font, bold=True), reach, words)
        for code, words in matrix.key.items()
    ]
    return [LegendGroup(matrix.key_title, tuple(entries))]
