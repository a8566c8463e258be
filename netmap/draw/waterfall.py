"""The figure of the decomposition: from the ties before to the ties after, step by step, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import networkx as nx

from netmap.compare import Cause, Decomposition, Part
from netmap.draw.caption import Caption, caption_pair, describe_wave
from netmap.draw.legend import Entry, LegendGroup, legend_block
from netmap.draw.lettering import text_width, wrapped
from netmap.draw.markup import element, number, text_line
from netmap.draw.shapes import GAIN, INK, LOSS
from netmap.draw.sheet import GAP, Page, at, footer, header, on_paper, page_named
from netmap.i18n import Translator, translator
from netmap.network import info

__all__ = ["figure_decomposition", "say_parts"]

_TOTAL = "#b9bec6"
_LEAST_SHARE = 0.12
"""Where all change is a smaller share of the ties than this, the axis begins later than at 0, and says so."""


@dataclass(frozen=True)
class _Step:
    """A row of the figure: a total, a heading (no bar), or a bar from ``start`` that adds ``size``."""

    words: str
    start: float = 0
    size: float = 0
    doubtful: float = 0
    is_total: bool = False
    is_heading: bool = False

    @property
    def written(self) -> str:
        """Write the number with its sign."""
        if self.is_total:
            return f"{self.size:g}"
        return f"{'+' if self.size > 0 else '−' if self.size < 0 else ''}{abs(self.size):g}"

    @property
    def ends(self) -> tuple[float, float]:
        """Give where the bar begins and ends, from left to right."""
        low, high = sorted((self.start, self.start + self.size))
        return low, high


def figure_decomposition(
    before: nx.Graph,
    after: nx.Graph,
    split: Decomposition,
    lang: str,
    *,
    commune_name: str = "",
    made_on: str,
    size: str = "report",
) -> str:
    """Draw where the change in the number of ties comes from.

    Parameters
    ----------
    before, after
        The networks that were compared.
    split
        As :func:`netmap.compare.decompose` gives it.
    lang
        ``pl`` or ``en``.
    commune_name
        Name of the commune, if the networks are of one.
    made_on
        Day on which the figure was made, ISO text.
    size
        A name of :data:`netmap.draw.PAGES`.

    Returns
    -------
    str
        An SVG document: a bar for the ties of each wave and, between them, one for each part; what was gained is full
        and begins with "+", what was lost is hatched and begins with "−", what may come from the answers is dotted.

    Raises
    ------
    ExportError
        No such size.
    """
    page, say = page_named(size), translator(lang)
    words = _words(before, after, split, say, commune_name, made_on)
    steps = list(_steps(split, say, [describe_wave(info(g).wave, lang) for g in (before, after)]))
    head, foot = header(words, page), footer(words, page)
    key = legend_block(_legend(steps, page, say), page.inner, page.text, 2)
    room = page.height - 2 * page.margin - head.height - foot.height - key.height - GAP
    row = min(room / len(steps), 3 * page.text) if page.height else 2.2 * page.text
    bars = _bars(steps, page, row, say)
    tall = page.margin + head.height + row * len(steps) + GAP
    height = page.height or tall + key.height + foot.height + page.margin
    parts = [
        element("defs", _patterns(page)),
        at(page.margin, page.margin, head.markup),
        at(page.margin, page.margin + head.height, bars),
        at(page.margin, tall, key.markup),
        at(page.margin, tall + key.height, foot.markup),
    ]
    return on_paper(parts, words, page, height, lang)


def say_parts(split: Decomposition, lang: str) -> str:
    """Say the way from the ties before to the ties after in a sentence: what a reader who sees no figure hears."""
    say = translator(lang)
    steps = [step for step in _steps(split, say, ["", ""]) if not step.is_total]
    heads: list[str] = []
    for step in steps:
        if step.is_heading:
            heads.append(f"{step.words}: ")
        else:
            heads[-1] += f"{'' if heads[-1].endswith(': ') else ', '}{step.words} {step.written}"
    return say(
        "draw-parts-said",
        before=split.ties_before,
        after=split.ties_after,
        parts="; ".join(heads),
    )


def _words(
    before: nx.Graph,
    after: nx.Graph,
    split: Decomposition,
    say: Translator,
    commune_name: str,
    made_on: str,
) -> Caption:
    of = commune_name or info(before).study
    title = say("draw-parts-title-of", commune=of) if of else say("draw-parts-title")
    return caption_pair(
        before,
        after,
        say.lang,
        title=title,
        alt=say_parts(split, say.lang),
        commune_name=commune_name,
        made_on=made_on,
    )


# ── the steps ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _steps(split: Decomposition, say: Translator, waves: Sequence[str]) -> Iterator[_Step]:
    level = float(split.ties_before)
    yield _Step(say("draw-parts-before", wave=waves[0]), 0, level, is_total=True)
    for cause in Cause:
        parts = [part for part in split.parts if part.cause is cause and part.dyads]
        if parts or cause is Cause.TIES:
            pairs = sum(part.dyads for part in parts)
            yield _Step(say(f"draw-parts-{cause}", n=pairs), level, is_heading=True)
        for step in _seen(split, say) if cause is Cause.TIES else _apart(parts, say):
            yield replace(step, start=level)
            level += step.size
    yield _Step(say("draw-parts-after", wave=waves[1]), 0, float(split.ties_after), is_total=True)


def _seen(split: Decomposition, say: Translator) -> Iterator[_Step]:
    """Give both rows of what was seen in both waves, even where nothing was lost or gained."""
    for part in sorted(split.parts, key=lambda part: part.name != "lost"):
        if part.name in ("lost", "gained"):
            yield _Step(
                say(f"draw-parts-{part.name}"), 0, float(part.change), float(part.answers_differ)
            )


def _apart(parts: Sequence[Part], say: Translator) -> Iterator[_Step]:
    for part in parts:
        name = part.name.replace("_", "-")
        sizes = {"lost": -part.ties_before, "gained": part.ties_after}
        for way, size in sizes.items():
            if size:
                yield _Step(say(f"draw-parts-{name}-{way}"), 0, float(size))
        if not any(sizes.values()):
            yield _Step(say("draw-parts-none", reason=say(f"compare-reason-{name}")))


# ── drawn ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _bars(steps: Sequence[_Step], page: Page, row: float, say: Translator) -> str:
    names, font = 0.44 * page.inner, page.text
    numbers = text_width("+0000", font, bold=True) + font
    first, last = _reach(steps)
    scale = (page.inner - names - numbers) / max(last - first, 1)
    drawn = [_axis(first, names, row * len(steps), page, say)]
    for k, step in enumerate(steps):
        if step.is_heading:
            drawn.append(_heading(step, k * row, row, page))
            continue
        low, high = (names + (max(end, first) - first) * scale for end in step.ends)
        drawn.append(_name(step, k * row, row, names - font, font))
        drawn.append(_bar(step, low, high, k * row, row, scale))
        middle = k * row + row / 2 + 0.36 * font
        drawn.append(text_line(step.written, high + 0.5 * font, middle, font, bold=True))
    return "".join(drawn)


def _reach(steps: Sequence[_Step]) -> tuple[float, float]:
    """Give where the axis begins and ends: at 0, unless all change is too small to be seen beside the totals."""
    ends = [end for step in steps if not step.is_heading for end in step.ends if end]
    moved = [end for step in steps if not step.is_total for end in step.ends]
    top = max([*ends, 1.0])
    spread = max([*moved, 0]) - min(moved) if moved else 0
    lowest = min([*moved, top])
    cut = spread < _LEAST_SHARE * top and lowest - 2 * spread > 0 < spread
    return (lowest - 2 * spread if cut else 0.0), top


def _axis(first: float, left: float, height: float, page: Page, say: Translator) -> str:
    line = element("path", d=f"M{number(left)},0V{number(height)}", stroke="#777", stroke_width=0.8)
    if not first:
        return line
    words = say("draw-parts-axis", first=f"{first:g}")
    size = 0.86 * page.text
    return line + text_line(words, page.inner, -0.2 * size, size, fill="#333", anchor="end")


def _heading(step: _Step, top: float, row: float, page: Page) -> str:
    rule = element(
        "path", d=f"M0,{number(top + 0.12 * row)}H{number(page.inner)}", stroke="#d0d0d0",
        stroke_width=0.6,
    )  # fmt: skip
    line = wrapped(step.words, page.text, page.inner, bold=True)[0]
    width = text_width(line, page.text, bold=True) + 0.5 * page.text
    rule += element("rect", y=top + 0.2 * row, width=width, height=0.7 * row, fill="#fff")
    return rule + text_line(line, 0, top + row / 2 + 0.4 * page.text, page.text, bold=True)


def _name(step: _Step, top: float, row: float, width: float, font: float) -> str:
    indent = 0 if step.is_total else 1.2 * font
    lines = wrapped(step.words, font, width - indent, bold=step.is_total)[:2]
    size = font if len(lines) < 2 else min(font, 0.46 * row)
    base = top + row / 2 + 0.36 * size - 0.58 * size * (len(lines) - 1)
    return "".join(
        text_line(line, indent, base + 1.16 * size * k, size, bold=step.is_total)
        for k, line in enumerate(lines)
    )


def _bar(step: _Step, low: float, high: float, top: float, row: float, scale: float) -> str:
    y, height = top + 0.16 * row, 0.68 * row
    fill = _TOTAL if step.is_total else GAIN if step.size > 0 else "url(#netmap-lost)"
    edge = INK if step.is_total else GAIN if step.size > 0 else LOSS
    if not step.size:
        return element("path", d=f"M{number(low)},{number(y)}v{number(height)}", stroke=INK,
                       stroke_width=1.2)  # fmt: skip
    doubtful = abs(step.doubtful) * scale
    sure = {"x": low if step.size > 0 else low + doubtful, "width": high - low - doubtful}
    open_ = {"x": high - doubtful if step.size > 0 else low, "width": doubtful}
    box = {"y": y, "height": height, "stroke": edge, "stroke_width": 0.9}
    drawn = element("rect", **sure, **box, fill=fill) if sure["width"] > 0.01 else ""
    if doubtful:
        drawn += element("rect", **open_, **box, fill="url(#netmap-doubtful)",
                         stroke_dasharray="2 1.5")  # fmt: skip
    return drawn


def _patterns(page: Page) -> str:
    step = 0.62 * page.text
    ground = element("rect", width=step, height=step, fill="#fff")
    stripe = element("path", d=f"M0,0V{number(step)}", stroke=LOSS, stroke_width=0.62 * step)
    dot = element("circle", cx=step / 2, cy=step / 2, r=0.2 * step, fill="#555")
    frame = {"width": step, "height": step, "patternUnits": "userSpaceOnUse"}
    return element(
        "pattern", ground + stripe, id="netmap-lost", patternTransform="rotate(45)", **frame
    ) + element("pattern", ground + dot, id="netmap-doubtful", **frame)


def _legend(steps: Sequence[_Step], page: Page, say: Translator) -> list[LegendGroup]:
    reach, high = 1.6 * page.text, 0.9 * page.text
    samples: list[tuple[str, str, str, str | None]] = [
        ("gained", GAIN, GAIN, None),
        ("lost", "url(#netmap-lost)", LOSS, None),
    ]
    if any(step.doubtful for step in steps):
        samples.append(("doubtful", "url(#netmap-doubtful)", "#555", "2 1.5"))
    entries = [
        Entry(
            element("rect", x=-reach, y=-high / 2, width=2 * reach, height=high, fill=fill,
                    stroke=edge, stroke_width=0.9, stroke_dasharray=dash),
            reach,
            say(f"draw-parts-legend-{name}"),
        )
        for name, fill, edge, dash in samples
    ]  # fmt: skip
    return [LegendGroup(say("draw-parts-legend"), tuple(entries))]
