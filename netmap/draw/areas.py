"""Communes on a map, for print: coloured by what is said of them, within the borders that the study holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import fmean

from netmap.draw.board import draw_mark
from netmap.draw.caption import Caption
from netmap.draw.legend import Entry, LegendGroup, legend_block
from netmap.draw.lettering import text_width
from netmap.draw.marks import Mark
from netmap.draw.markup import element, number, plain
from netmap.draw.shapes import INK
from netmap.draw.sheet import GAP, Page, at, footer, header, on_paper, page_named
from netmap.i18n import translator
from netmap.territory import Ring, anchor, flat, rings_of, span

__all__ = ["Area", "AreaMap", "figure_areas"]

_FEW = 4
"""Fewer communes than this are shown with the whole county round them."""
_MARGIN = 0.06
_OPEN = "area-open"
_LAND, _EDGE, _COUNTY = "#f4f2ee", "#b9b4aa", "#6d675d"
_SIZES = (1.15, 1.0, 0.85)
"""How large letters are beside those of the page; of many communes all are of the last size."""
_MANY = 40
_SMALLEST = 5.5
"""Letters smaller than this many points are not printed: the name stands in the table."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Area:
    """A commune: its border as GeoJSON text, the mark it bears, and the words under its name.

    ``is_open`` where answers that are missing might change the mark.
    """

    code: str
    name: str
    shape: str
    mark: str
    words: str = ""
    is_open: bool = False


@dataclass(frozen=True)
class AreaMap:
    """What a map shows: the communes, the marks in the order of the legend, other communes, and borders laid over all.

    ``around`` and ``over`` are borders by code. ``heading`` is said over the legend, ``open_word`` (the key of a
    message) of areas that are open.
    """

    areas: Sequence[Area]
    marks: Mapping[str, Mark]
    around: Mapping[str, str] = field(default_factory=dict)
    over: Mapping[str, str] = field(default_factory=dict)
    heading: str = ""
    open_word: str = ""


def figure_areas(drawn: AreaMap, words: Caption, lang: str, *, size: str = "a4-landscape") -> str:
    """Draw a map for print: communes in the colour of their mark, names where there is room, the rest of the land pale.

    Parameters
    ----------
    drawn
        What to draw; at least one area.
    words
        Title and caption.
    lang
        Language of the legend.
    size
        A name of :data:`netmap.draw.PAGES`.

    Raises
    ------
    ExportError
        No such size.
    """
    page = page_named(size)
    head, foot = header(words, page), footer(words, page)
    key = legend_block(_legend(drawn, page, lang), page.inner, page.text, columns=2)
    tall = page.diagram or (
        page.height - 2 * page.margin - head.height - foot.height - key.height - 2 * GAP
    )
    top = page.margin + head.height
    height = page.height or top + tall + 2 * GAP + key.height + foot.height + page.margin
    below = height - page.margin - foot.height
    parts = [
        _pattern(),
        at(page.margin, page.margin, head.markup),
        at(page.margin, top, _land(drawn, page, tall)),
        at(page.margin, below - key.height - 0.5 * GAP, key.markup),
        at(page.margin, below, foot.markup),
    ]
    return on_paper(parts, words, page, height, lang)


def _pattern() -> str:
    """Draw what lies over areas that are open: slanted lines, seen in grey too."""
    line = element("path", d="M0,5L5,0", stroke=INK, stroke_width=0.7, opacity=0.55)
    pattern = element("pattern", line, id=_OPEN, width=5, height=5, patternUnits="userSpaceOnUse")
    return element("defs", pattern)


def _legend(drawn: AreaMap, page: Page, lang: str) -> list[LegendGroup]:
    """Say what the colours mean, those that occur."""
    say, used, font = translator(lang), {area.mark for area in drawn.areas}, page.text
    entries = [
        Entry(draw_mark(mark, font, -0.75 * font, -0.75 * font), font, say(mark.word), font)
        for name, mark in drawn.marks.items()
        if name in used
    ]
    groups = [LegendGroup(drawn.heading, tuple(entries))]
    if drawn.open_word and any(area.is_open for area in drawn.areas):
        box = element(
            "rect", x=-0.75 * font, y=-0.75 * font, width=1.5 * font, height=1.5 * font,
            rx=0.25 * font, fill=f"url(#{_OPEN})", stroke=INK, stroke_width=0.5,
        )  # fmt: skip
        groups.append(LegendGroup("", (Entry(box, font, say(drawn.open_word), font),)))
    return groups


# ── the land ────────────────────────────────────────────────────────────────────────────────────────────────────────


class _Paper:
    """Puts borders on paper: the communes fill it, and what lies beside them is cut at its edge."""

    def __init__(self, drawn: AreaMap, width: float, height: float) -> None:
        shown = [rings_of(area.shape) for area in drawn.areas]
        if len(drawn.areas) < _FEW:
            counties = {area.code[:4] for area in drawn.areas}
            beside = (shape for code, shape in drawn.around.items() if code[:4] in counties)
            shown += [rings_of(shape) for shape in beside]
        self._middle = fmean(y for rings in shown for ring in rings for _, y in ring)
        left, top, right, bottom = span(r for rings in shown for r in flat(rings, self._middle))
        across, down = right - left or 1.0, bottom - top or 1.0
        self._scale = (1 - 2 * _MARGIN) * min(width / across, height / down)
        self._left = (width - self._scale * across) / 2 - self._scale * left
        self._top = (height - self._scale * down) / 2 - self._scale * top
        self.size = width, height

    def put(self, shape: str) -> tuple[Ring, ...]:
        """Give the rings of a border in points; corners that fall on one another on paper are one."""
        rings = flat(rings_of(shape), self._middle)
        return tuple(ring for one in rings if len(ring := self._thinned(one)) > 2)

    def _thinned(self, ring: Ring) -> Ring:
        placed = (
            (
                round(self._left + self._scale * x, 1),
                round(self._top + self._scale * y, 1),
            )
            for x, y in ring
        )
        return tuple(dict.fromkeys(placed))

    def holds(self, rings: Sequence[Ring]) -> bool:
        """Tell whether anything of a border is on the paper."""
        if not rings:
            return False
        left, top, right, bottom = span(rings)
        return right > 0 and bottom > 0 and left < self.size[0] and top < self.size[1]


def _land(drawn: AreaMap, page: Page, tall: float) -> str:
    paper = _Paper(drawn, page.inner, tall)
    placed = {area.code: paper.put(area.shape) for area in drawn.areas}
    frame = element("clipPath", element("rect", width=page.inner, height=tall), id="area-paper")
    around = (shape for code, shape in drawn.around.items() if code not in placed)
    markup = "".join(_outlines(around, paper, fill=_LAND, stroke=_EDGE, stroke_width=0.4))
    for area in drawn.areas:
        path = _path(placed[area.code])
        style = {"stroke": INK, "stroke_width": 0.8, "stroke_linejoin": "round"}
        told = element("title", plain(f"{area.name}: {area.words}" if area.words else area.name))
        fill = drawn.marks[area.mark].fill
        markup += element("path", told, d=path, fill=fill, fill_rule="evenodd", **style)
        if area.is_open:
            markup += element("path", d=path, fill=f"url(#{_OPEN})", fill_rule="evenodd")
    markup += _lines_over(drawn.over.values(), paper)
    land = element("g", markup, clip_path="url(#area-paper)")
    return element("defs", frame) + land + _names(drawn.areas, placed, page, tall)


def _outlines(shapes: Iterable[str], paper: _Paper, **style: object) -> Iterator[str]:
    for shape in shapes:
        rings = paper.put(shape)
        if paper.holds(rings):
            yield element("path", d=_path(rings), fill_rule="evenodd", **style)


def _lines_over(shapes: Iterable[str], paper: _Paper) -> str:
    """Lay broken lines over the land; what two areas share is drawn once: dashes would fill the gaps of others."""
    rings = [ring for shape in shapes if paper.holds(put := paper.put(shape)) for ring in put]
    lines = "".join(
        "M" + "L".join(f"{number(x)},{number(y)}" for x, y in line) for line in _once(rings)
    )
    style = {"stroke": _COUNTY, "stroke_width": 1.3, "stroke_dasharray": "5 2"}
    return element("path", d=lines, fill="none", **style) if lines else ""


def _once(rings: Iterable[Ring]) -> Iterator[list[tuple[float, float]]]:
    """Give the lines of borders without the stretches that came up before."""
    drawn: set[frozenset[tuple[float, float]]] = set()
    for ring in rings:
        line = [ring[0]]
        for stretch in pairwise((*ring, ring[0])):
            is_new = frozenset(stretch) not in drawn
            drawn.add(frozenset(stretch))
            if is_new:
                line.append(stretch[1])
                continue
            if len(line) > 1:
                yield line
            line = [stretch[1]]
        if len(line) > 1:
            yield line


def _path(rings: Iterable[Ring]) -> str:
    return "".join(
        "M" + "L".join(f"{number(x)},{number(y)}" for x, y in ring) + "Z" for ring in rings
    )


# ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _names(
    areas: Sequence[Area], placed: Mapping[str, tuple[Ring, ...]], page: Page, tall: float
) -> str:
    """Write names, and what is said below them, where nothing is in the way: those with most room first."""
    rooms = {area.code: anchor(placed[area.code]) for area in areas if placed[area.code]}
    taken: list[Box] = []
    sizes = _SIZES if len(areas) <= _MANY else _SIZES[-1:]
    markup = ""
    for area in sorted(areas, key=lambda area: -rooms.get(area.code, (0, 0, 0))[2]):
        if area.code not in rooms:
            continue
        markup += _placed_name(area, rooms[area.code], page, tall, taken, sizes)
    return markup


def _placed_name(
    area: Area,
    room: tuple[float, float, float],
    page: Page,
    tall: float,
    taken: list[Box],
    sizes: Sequence[float],
) -> str:
    x, y, wide = room
    for font in (page.text * size for size in sizes):
        for lines in ([area.name, area.words], [area.name]):
            told = [line for line in lines if line]
            width = max(text_width(line, font, bold=True) for line in told)
            height = 1.2 * font * len(told)
            box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            is_inside = box[0] >= 0 and box[2] <= page.inner and box[1] >= 0 and box[3] <= tall
            fits = width <= max(1.6 * wide, 3 * font) and is_inside and font >= _SMALLEST
            if fits and not any(_meet(box, other) for other in taken):
                taken.append(box)
                return "".join(
                    _lettered(line, x, box[1] + (0.95 + 1.2 * k) * font, font, bold=k == 0)
                    for k, line in enumerate(told)
                )
    return ""


def _lettered(text: str, x: float, y: float, font: float, *, bold: bool) -> str:
    """Write a line with a pale edge, to be read on any colour."""
    return element(
        "text", plain(text), x=float(x), y=float(y), font_size=float(font), text_anchor="middle",
        font_weight="bold" if bold else None, fill="#111", stroke="#fff", stroke_width=0.25 * font,
        stroke_linejoin="round", paint_order="stroke",
    )  # fmt: skip


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
