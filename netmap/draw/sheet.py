"""The paper of a figure: its sizes, the title at its head and the caption at its foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from netmap.draw.caption import Caption
from netmap.draw.legend import Block
from netmap.draw.lettering import text_width, wrapped
from netmap.draw.markup import element, number, plain, text_line
from netmap.draw.svg import document
from netmap.errors import ExportError
from netmap.i18n import unbroken

__all__ = [
    "GAP",
    "PAGES",
    "Page",
    "at",
    "fitted_sheet",
    "footer",
    "header",
    "on_paper",
    "page_named",
]


@dataclass(frozen=True)
class Page:
    """A size of figure in points.

    ``height`` 0: as tall as it needs to be with diagrams ``diagram`` high. ``wide``: the legend stands at the right and
    two diagrams side by side; else everything is below one another.
    """

    width: float
    height: float
    margin: float
    wide: bool = True
    title: float = 16
    text: float = 8
    diagram: float = 0

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin


PAGES: dict[str, Page] = {
    "a4-landscape": Page(842, 595, 36),
    "a4-portrait": Page(595, 842, 36, wide=False),
    "report": Page(454, 0, 1, wide=False, title=12, text=7.5, diagram=280),
    "report-landscape": Page(742, 470, 1, title=12),
    "slide": Page(960, 540, 28, title=20, text=9),
    "screen": Page(900, 0, 4, wide=False, title=17, text=12, diagram=560),
}
"""Sizes by name: a sheet either way, the text width of a report (16 cm upright, 26.2 cm on its side), a slide, and a
page of the dashboard."""

_SHRUNK = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62)
"""How far letters shrink, step by step, until everything fits."""

GAP = 14
"""Between the parts of a figure, in points."""


def page_named(size: str) -> Page:
    """Give a size of figure by its name.

    Raises
    ------
    ExportError
        No such size.
    """
    if size not in PAGES:
        raise ExportError("figure-size", size=size, known=", ".join(PAGES))
    return PAGES[size]


def at(x: float, y: float, markup: str) -> str:
    """Move markup to its place."""
    return element("g", markup, transform=f"translate({number(x)},{number(y)})")


def header(words: Caption, page: Page) -> Block:
    """Lay out title and wave at the left, the words for invented data in a box at the right."""
    tag = _tag(words.example, page)
    room = page.inner - (tag.width + GAP if tag.width else 0)
    markup, y = at(page.inner - tag.width, 0, tag.markup) if tag.width else "", 0.0
    for line in wrapped(unbroken(words.title), page.title, room, bold=True):
        y += 1.2 * page.title
        markup += text_line(line, 0, y - 0.3 * page.title, page.title, bold=True)
    size = 0.68 * page.title
    for line in wrapped(words.wave, size, room):
        y += 1.4 * size
        markup += text_line(line, 0, y - 0.3 * size, size, fill="#333")
    return Block(markup, page.inner, max(y, tag.height) + page.text)


def _tag(example: str, page: Page) -> Block:
    if not example:
        return Block("", 0, 0)
    size = page.text * 1.1
    width = text_width(example, size, bold=True) + 1.6 * size
    box = element(
        "rect", width=width, height=2 * size, fill="#fff", stroke="#1f1f1f", stroke_width=1.0
    )
    line = text_line(example, width / 2, 1.36 * size, size, bold=True, anchor="middle")
    return Block(box + line, width, 2 * size)


def footer(words: Caption, page: Page) -> Block:
    """Lay out the caption under a thin line."""
    rule = element("path", d=f"M0,0H{number(page.inner)}", stroke="#b0b0b0", stroke_width=0.6)
    markup, y = at(0, 1.2 * page.text, rule), 1.7 * page.text
    for fact in words.facts:
        for line in wrapped(unbroken(fact), page.text, page.inner):
            y += 1.35 * page.text
            markup += text_line(line, 0, y - 0.3 * page.text, page.text, fill="#222")
    return Block(markup, page.inner, y)


def fitted_sheet(words: Caption, page: Page, lang: str, draw: Callable[[float], Block]) -> str:
    """Put one block between title and caption; ``draw`` makes it of letters of a size that shrinks until it fits."""
    head, foot = header(words, page), footer(words, page)
    room = page.height - 2 * page.margin - head.height - foot.height
    for shrink in _SHRUNK:
        block = draw(page.text * shrink)
        if not page.height or block.height <= room:
            break
    bottom = page.margin + head.height + block.height
    height = page.height or bottom + foot.height + page.margin
    below = height - page.margin - foot.height if page.height else bottom
    parts = [
        at(page.margin, page.margin, head.markup),
        at(page.margin, page.margin + head.height, block.markup),
        at(page.margin, below, foot.markup),
    ]
    return on_paper(parts, words, page, height, lang)


def on_paper(parts: Iterable[str], words: Caption, page: Page, height: float, lang: str) -> str:
    """Put the parts of a figure on white paper, with its title and description for whoever hears it."""
    spoken = element("title", plain(words.title)) + element("desc", plain(words.alt))
    paper = element("rect", width=page.width, height=float(height), fill="#fff")
    return document(spoken + paper + "".join(parts), page.width, height, lang=lang, role="img")
