"""Figures for print: title, diagram, legend and caption on one page, nothing over anything else."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import networkx as nx

from netmap.draw.caption import Caption, caption, caption_pair, describe_wave
from netmap.draw.legend import Block, LegendGroup, legend, legend_block
from netmap.draw.lettering import text_width, wrapped
from netmap.draw.markup import element, number, plain, text_line
from netmap.draw.scene import Frame, Scene, scene
from netmap.draw.svg import diagram, document
from netmap.draw.write import write_figure
from netmap.errors import ExportError
from netmap.i18n import unbroken
from netmap.network import info

__all__ = ["PAGES", "Page", "figure", "figure_pair", "write_figure"]

Positions = Mapping[str, tuple[float, float]]


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
}
"""Sizes by name: a sheet either way, the text width of a report (16 cm upright, 26.2 cm on its side), a slide."""

_GAP = 14


def figure(
    network: nx.Graph,
    positions: Positions,
    lang: str,
    *,
    title: str | None = None,
    commune_name: str = "",
    made_on: str,
    beside: Sequence[nx.Graph] = (),
    size: str = "a4-landscape",
) -> str:
    """Draw one wave for print.

    Parameters
    ----------
    network
        One wave, as built by :func:`netmap.network.build`.
    positions
        As :func:`netmap.draw.layout` gives them; the same for every wave.
    lang
        ``pl`` or ``en``.
    title
        Instead of the usual one.
    commune_name
        Name of the commune, if the network is of one.
    made_on
        Day on which the figure was made, ISO text.
    beside
        Other waves, whose further bodies are shown faintly.
    size
        A name of :data:`PAGES`.

    Returns
    -------
    str
        An SVG document for :func:`write_figure`: title, wave, diagram, legend, counts, response, tie rule, date, and
        the words for invented data if they are.

    Raises
    ------
    ExportError
        No such size.
    """
    words = partial(caption, network, lang, title=title, commune_name=commune_name, made_on=made_on)
    panel = _Panel(network, tuple(beside))
    return _composed(
        _page(size), [panel], positions, lang, lambda counts: words(labelled=counts[0])
    )


def figure_pair(
    before: nx.Graph,
    after: nx.Graph,
    positions: Positions,
    lang: str,
    *,
    title: str | None = None,
    commune_name: str = "",
    made_on: str,
    size: str = "a4-landscape",
) -> str:
    """Draw two waves side by side, every body in the same place; one that is missing from a wave is shown faintly.

    Parameters, result and errors as in :func:`figure`.
    """
    words = partial(
        caption_pair, before, after, lang, title=title, commune_name=commune_name, made_on=made_on
    )
    panels = [
        _Panel(before, (after,), describe_wave(info(before).wave, lang)),
        _Panel(after, (before,), describe_wave(info(after).wave, lang)),
    ]
    return _composed(
        _page(size), panels, positions, lang, lambda counts: words(labelled=(counts[0], counts[1]))
    )


@dataclass(frozen=True)
class _Panel:
    """One diagram of a figure, with its own heading if there are several."""

    network: nx.Graph
    beside: tuple[nx.Graph, ...]
    heading: str = ""


def _page(size: str) -> Page:
    if size not in PAGES:
        raise ExportError("figure-size", size=size, known=", ".join(PAGES))
    return PAGES[size]


def _composed(
    page: Page,
    panels: Sequence[_Panel],
    positions: Positions,
    lang: str,
    words: Callable[[Sequence[int]], Caption],
) -> str:
    """Lay the page out: header and footer first, the legend, and the diagrams in the room that is left.

    The legend and the footer are measured on a draft; the final ones are no taller.
    """
    plan = _planned(page, panels, positions, lang, words([0] * len(panels)))
    scenes = _scenes(panels, positions, lang, plan.frame)
    final = words([one.labelled for one in scenes])
    key = legend_block(legend(*scenes), plan.key_width, plan.key_font, plan.key_columns)
    parts = [
        _at(page.margin, page.margin, _header(final, page).markup),
        *_diagrams(scenes, panels, plan),
        _at(plan.key_left, plan.key_top, key.markup),
        _at(page.margin, plan.bottom, _footer(final, page).markup),
    ]
    head = element("title", plain(final.title)) + element("desc", plain(final.alt))
    paper = element("rect", width=page.width, height=plan.height, fill="#fff")
    return document(head + paper + "".join(parts), page.width, plan.height, lang=lang, role="img")


@dataclass(frozen=True)
class _Plan:
    """Where everything stands on a page."""

    page: Page
    height: float
    top: float
    bottom: float
    frame: Frame
    across: int
    heading: float
    key_left: float
    key_top: float
    key_width: float
    key_font: float
    key_columns: int


def _planned(
    page: Page, panels: Sequence[_Panel], positions: Positions, lang: str, words: Caption
) -> _Plan:
    header, footer = _header(words, page).height, _footer(words, page).height
    heading = 2.2 * page.text if any(panel.heading for panel in panels) else 0.0
    across = len(panels) if page.wide else 1
    down = len(panels) // across
    beside = page.wide and len(panels) == 1
    draft = Frame(page.inner / across, page.inner / across, page.text, page.text)
    groups = legend(*_scenes(panels, positions, lang, draft, labels=False))
    room = page.height - 2 * page.margin - header - footer if page.height else math.inf
    key, font, columns = _fitting_legend(groups, page, room if beside else 0.45 * room, beside)
    if page.height:
        free = room if beside else room - key.height - _GAP
        each = (free - (down - 1) * _GAP) / down - heading
    else:
        each = page.diagram * (1 if down == 1 else 0.85)
    width = page.inner - (key.width + _GAP if beside else 0)
    frame = Frame((width - _GAP * (across - 1)) / across, each, page.text, page.text)
    top = page.margin + header
    end = top + down * (each + heading) + (down - 1) * _GAP
    bottom = end if beside else end + _GAP + key.height
    return _Plan(
        page,
        page.height or bottom + footer + page.margin,
        top,
        bottom,
        frame,
        across,
        heading,
        page.width - page.margin - key.width if beside else page.margin,
        top if beside else end + _GAP,
        key.width,
        font,
        columns,
    )


def _fitting_legend(
    groups: Sequence[LegendGroup], page: Page, room: float, beside: bool
) -> tuple[Block, float, int]:
    """Lay the legend out as large as fits: smaller letters first, then more columns."""
    least = 1 if beside else max(2, int(page.inner / (24 * page.text) + 0.6))
    tries = [(shrink, least + more) for more in (0, 1, 2) for shrink in (1, 0.93, 0.86, 0.8)]
    for shrink, columns in tries:
        font = page.text * shrink
        width = columns * 23 * font if beside else page.inner
        block = legend_block(groups, width, font, columns)
        if block.height <= room:
            break
    return block, font, columns


def _scenes(
    panels: Sequence[_Panel], positions: Positions, lang: str, frame: Frame, *, labels: bool = True
) -> list[Scene]:
    return [
        scene(panel.network, positions, lang, beside=panel.beside, frame=frame, labels=labels)
        for panel in panels
    ]


def _at(x: float, y: float, markup: str) -> str:
    return element("g", markup, transform=f"translate({number(x)},{number(y)})")


# ── the parts of a page ─────────────────────────────────────────────────────────────────────────────────────────────


def _header(words: Caption, page: Page) -> Block:
    """Title and wave at the left, the words for invented data in a box at the right."""
    tag = _tag(words.example, page)
    room = page.inner - (tag.width + _GAP if tag.width else 0)
    markup, y = _at(page.inner - tag.width, 0, tag.markup) if tag.width else "", 0.0
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


def _footer(words: Caption, page: Page) -> Block:
    rule = element("path", d=f"M0,0H{number(page.inner)}", stroke="#b0b0b0", stroke_width=0.6)
    markup, y = _at(0, 1.2 * page.text, rule), 1.7 * page.text
    for fact in words.facts:
        for line in wrapped(unbroken(fact), page.text, page.inner):
            y += 1.35 * page.text
            markup += text_line(line, 0, y - 0.3 * page.text, page.text, fill="#222")
    return Block(markup, page.inner, y)


def _diagrams(scenes: Sequence[Scene], panels: Sequence[_Panel], plan: _Plan) -> Iterable[str]:
    width, height = plan.frame.width, plan.frame.height
    size = 1.2 * plan.page.text
    edge = element(
        "rect", width=width, height=height, fill="none", stroke="#c8c8c8", stroke_width=0.6
    )
    for k, (one, panel) in enumerate(zip(scenes, panels, strict=True)):
        heading = text_line(panel.heading, 0, -0.6 * size, size, bold=True) if panel.heading else ""
        x = plan.page.margin + k % plan.across * (width + _GAP)
        y = plan.top + plan.heading + k // plan.across * (height + plan.heading + _GAP)
        yield _at(x, y, heading + edge + diagram(one, uid=f"panel{k}"))
