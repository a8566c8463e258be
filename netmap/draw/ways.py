"""The way of each kind of case through a commune, step by step, and where it breaks: for print, and as a diagram."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import networkx as nx
import pandas as pd

from netmap.codebook import load_codebook
from netmap.draw.board import draw_mark
from netmap.draw.caption import Caption, caption
from netmap.draw.coverage import way_state
from netmap.draw.legend import Block
from netmap.draw.lettering import wrapped
from netmap.draw.marks import PAIRS, WAYS
from netmap.draw.markup import element, number, text_line
from netmap.draw.shapes import INK, REQUIRED
from netmap.draw.sheet import Page, at, fitted_sheet, page_named
from netmap.gaps import Link, Norm, Way, say_way
from netmap.i18n import Translator, translator, unbroken
from netmap.network import info

__all__ = ["figure_ways", "say_ways", "way_rows"]

_LINES = 4
"""So many lines of names a box holds."""


def figure_ways(
    network: nx.Graph,
    norm: Norm,
    found: Sequence[Way],
    lang: str,
    *,
    commune_name: str = "",
    made_on: str,
    size: str = "a4-portrait",
) -> str:
    """Draw the ways of cases for print: a row a kind of case, a box a step, between them what joins the two.

    Parameters
    ----------
    network
        One wave of one commune, as built by :func:`netmap.network.build`.
    norm, found
        The norm, and what :func:`netmap.gaps.ways` finds by it.
    lang
        ``pl`` or ``en``.
    commune_name
        Name of the commune.
    made_on
        Day on which the figure was made, ISO text.
    size
        A name of :data:`netmap.draw.PAGES`; letters shrink until everything fits.

    Raises
    ------
    ExportError
        No such size.
    """
    page, say = page_named(size), translator(lang)
    words = _words(network, norm, found, say, commune_name, made_on)
    return fitted_sheet(words, page, lang, lambda font: _rows(network, found, say, page, font))


def say_ways(network: nx.Graph, found: Sequence[Way], lang: str) -> str:
    """Say the ways in sentences: what a reader who sees no figure hears."""
    return " ".join(say_way(way, network, lang) for way in found)


def way_rows(way: Way) -> pd.DataFrame:
    """List the pairs of a way as the ledger lists required pairs: what :func:`netmap.draw.ledger_scene` draws."""
    rows = [
        (pair.source, pair.target, str(pair.state), False)
        for link in way.links
        for pair in link.pairs
    ]
    return pd.DataFrame(rows, columns=["source", "target", "state", "alternative_met"])


def _words(
    network: nx.Graph, norm: Norm, found: Sequence[Way], say: Translator, place: str, made_on: str
) -> Caption:
    of = place or info(network).study
    title = say("draw-ways-title-of", commune=of) if of else say("draw-ways-title")
    words = caption(network, say.lang, title=title, commune_name=place, made_on=made_on)
    basket = norm.services
    named = say("draw-basket", label=basket.label.say(say.lang), version=basket.version)
    facts = (say("draw-ways-note"), named, *words.facts)
    return replace(words, facts=facts, alt=say_ways(network, found, say.lang))


# ── rows ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Chain:
    """How wide a box and the gap between two boxes are, for the longest of the ways."""

    box: float
    gap: float
    font: float

    @property
    def height(self) -> float:
        """How high a box is."""
        return (1.25 * _LINES + 0.7) * self.font


def _rows(
    network: nx.Graph, found: Sequence[Way], say: Translator, page: Page, font: float
) -> Block:
    longest = max((len(way.links) + 1 for way in found), default=2)
    gap = 4.6 * font
    chain = _Chain((page.inner - (longest - 1) * gap) / longest, gap, font)
    markup, y = "", 0.0
    for way in found:
        row = _way(network, way, say, chain, page.inner)
        line = element("path", d=f"M0,0H{number(page.inner)}", stroke="#c8c8c8", stroke_width=0.5)
        markup += at(0, y, line + row.markup)
        y += row.height
    return Block(markup, page.inner, y)


def _way(network: nx.Graph, way: Way, say: Translator, chain: _Chain, width: float) -> Block:
    font = chain.font
    sentence = wrapped(unbroken(say_way(way, network, say.lang)), font, width - 2.3 * font)
    markup = draw_mark(WAYS[way_state(way)], font, 0.45 * font)
    for k, line in enumerate(sentence):
        markup += text_line(line, 2.3 * font, (1.45 + 1.35 * k) * font, font)
    y = (0.9 + 1.35 * max(len(sentence), 1)) * font
    steps = [(link.sources, link.source_types) for link in way.links]
    steps += [(way.links[-1].targets, way.links[-1].target_types)]
    for k, (bodies, types) in enumerate(steps):
        x = k * (chain.box + chain.gap)
        markup += at(x, y, _box(network, bodies, types, say, chain))
        if k < len(way.links):
            is_break = k == way.breaks_at
            markup += at(x + chain.box, y, _link(way.links[k], chain, is_break=is_break))
    return Block(markup, width, y + chain.height + 0.9 * font)


def _box(
    network: nx.Graph, bodies: Sequence[str], types: Sequence[str], say: Translator, chain: _Chain
) -> str:
    """Draw a step: who makes it here, or which types of body could if there were one."""
    font, book = chain.font, load_codebook(info(network).codebook)
    room = chain.box - 1.2 * font
    if bodies:
        labels = [str(network.nodes[body].get("label") or body) for body in bodies]
        lines = _named(labels, font, room)
    else:
        kinds = " / ".join(book.type(code).label.say(say.lang) for code in types)
        lines = _cut_short(wrapped(say("draw-ways-nobody", types=kinds), font, room))
    look = {"fill": "#f5f7fa", "stroke": INK} if bodies else {"fill": "#fff", "stroke": "#8a8a8a"}
    box = element(
        "rect",
        width=chain.box,
        height=chain.height,
        rx=0.4 * font,
        stroke_width=0.7,
        stroke_dasharray=None if bodies else "3 2",
        **look,
    )
    top = (chain.height - 1.25 * font * len(lines)) / 2
    return box + "".join(
        text_line(line, chain.box / 2, top + (0.95 + 1.25 * k) * font, font, anchor="middle",
                  fill="#111" if bodies else "#555")
        for k, line in enumerate(lines)
    )  # fmt: skip


def _named(labels: Sequence[str], font: float, room: float) -> list[str]:
    """Name as many as the box holds, and how many more there are."""
    for shown in range(len(labels), 0, -1):
        more = [f"+{len(labels) - shown}"] if shown < len(labels) else []
        lines = wrapped(", ".join([*labels[:shown], *more]), font, room)
        if len(lines) <= _LINES:
            break
    return lines


def _cut_short(lines: Sequence[str]) -> list[str]:
    if len(lines) <= _LINES:
        return list(lines)
    return [*lines[: _LINES - 1], f"{lines[_LINES - 1].rstrip('…')}…"]


def _link(link: Link, chain: _Chain, *, is_break: bool) -> str:
    """Draw what joins two steps: a line as the ledger has it, with its sign in the middle."""
    font, middle = chain.font, chain.height / 2
    if link.absent:
        mark = draw_mark(WAYS["absent"], font, middle - 0.75 * font, chain.gap / 2 - 0.75 * font)
        return mark + (_cut(chain) if is_break else "")
    stroke = REQUIRED[f"required_{link.state}"]
    ends = f"M{number(0.3 * font)},{number(middle)}H{number(chain.gap - 0.3 * font)}"
    line = element(
        "path",
        d=ends,
        fill="none",
        stroke=stroke.color,
        stroke_width=1.6,
        stroke_dasharray=" ".join(map(number, stroke.dash)) if stroke.dash else None,
    )
    mark = draw_mark(PAIRS[link.state], font, middle - 0.75 * font, chain.gap / 2 - 0.75 * font)
    return line + mark + (_cut(chain) if is_break else "")


def _cut(chain: _Chain) -> str:
    """Mark the place where the way breaks: two short strokes above the line."""
    x, top, font = chain.gap / 2, chain.height / 2 - 1.9 * chain.font, chain.font
    return element(
        "path",
        d=f"M{number(x - 0.5 * font)},{number(top)}L{number(x)},{number(top + 0.7 * font)}"
        f"L{number(x + 0.5 * font)},{number(top)}",
        fill="none",
        stroke=REQUIRED["required_missing"].color,
        stroke_width=1.4,
    )
