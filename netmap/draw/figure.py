"""Figures for print: title, diagram, legend and caption on one page, nothing over anything else."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import networkx as nx
import pandas as pd

from netmap.compare import Comparison
from netmap.draw.caption import Caption, caption, caption_pair, describe_wave
from netmap.draw.difference import difference_scene, say_difference
from netmap.draw.gaps import ledger_scene, say_ledger
from netmap.draw.legend import Block, LegendGroup, legend, legend_block
from netmap.draw.markup import element, text_line
from netmap.draw.scene import Frame, Scene, scene
from netmap.draw.sheet import GAP, PAGES, Page, at, footer, header, on_paper, page_named
from netmap.draw.svg import diagram
from netmap.draw.write import write_figure
from netmap.gaps import Norm, summary
from netmap.i18n import translator
from netmap.network import info

__all__ = [
    "PAGES",
    "Page",
    "figure",
    "figure_difference",
    "figure_ledger",
    "figure_pair",
    "write_figure",
]

Positions = Mapping[str, tuple[float, float]]


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
        page_named(size), [panel], positions, lang, lambda counts: words(labelled=counts[0])
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
        page_named(size),
        panels,
        positions,
        lang,
        lambda counts: words(labelled=(counts[0], counts[1])),
    )


def figure_difference(
    before: nx.Graph,
    after: nx.Graph,
    found: Comparison,
    positions: Positions,
    lang: str,
    *,
    title: str | None = None,
    commune_name: str = "",
    made_on: str,
    size: str = "a4-landscape",
) -> str:
    """Draw two waves in one diagram: ties kept, gained, lost, and those on pairs that only one wave could see.

    ``found`` is the comparison of the two. Other parameters, result and errors as in :func:`figure`.
    """
    say = translator(lang)
    of = commune_name or info(before).study
    usual = say("draw-difference-title-of", commune=of) if of else say("draw-difference-title")
    words = caption_pair(
        before,
        after,
        lang,
        title=title or usual,
        alt=say_difference(found, lang),
        commune_name=commune_name,
        made_on=made_on,
    )
    panel = _Panel(after, (before,), found=found)
    return _composed(page_named(size), [panel], positions, lang, lambda _: words)


def figure_ledger(
    network: nx.Graph,
    norm: Norm,
    rows: pd.DataFrame,
    positions: Positions,
    lang: str,
    *,
    commune_name: str = "",
    made_on: str,
    size: str = "a4-landscape",
) -> str:
    """Draw the ties that a norm requires over the network of a wave: missing ones are dashed.

    ``rows`` is the ledger of the network by the norm. Other parameters, result and errors as in :func:`figure`.
    """
    say = translator(lang)
    of = commune_name or info(network).study
    title = say("draw-ledger-title-of", commune=of) if of else say("draw-ledger-title")
    named = say("draw-norm", norm=norm.label.say(lang), name=norm.name, version=norm.version)
    panel = _Panel(network, (), ledger=rows)

    def words(counts: Sequence[int]) -> Caption:
        told = caption(
            network,
            lang,
            title=title,
            commune_name=commune_name,
            made_on=made_on,
            labelled=counts[0],
        )
        facts = (named, summary(rows).say(lang), say("draw-ledger-note"), *told.facts)
        return replace(told, facts=facts, alt=say_ledger(rows, lang))

    return _composed(page_named(size), [panel], positions, lang, words)


@dataclass(frozen=True, eq=False)
class _Panel:
    """One diagram of a figure, with its own heading if there are several.

    With ``found`` it is one of a difference, with ``ledger`` one of what is required.
    """

    network: nx.Graph
    beside: tuple[nx.Graph, ...]
    heading: str = ""
    found: Comparison | None = None
    ledger: pd.DataFrame | None = None

    def scene(self, positions: Positions, lang: str, frame: Frame, *, labels: bool) -> Scene:
        """Work out the diagram."""
        if self.ledger is not None:
            return ledger_scene(
                self.network, self.ledger, positions, lang, frame=frame, labels=labels
            )
        if self.found is None:
            return scene(
                self.network, positions, lang, beside=self.beside, frame=frame, labels=labels
            )
        before, after = self.beside[0], self.network
        return difference_scene(
            before, after, self.found, positions, lang, frame=frame, labels=labels
        )


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
        at(page.margin, page.margin, header(final, page).markup),
        *_diagrams(scenes, panels, plan),
        at(plan.key_left, plan.key_top, key.markup),
        at(page.margin, plan.bottom, footer(final, page).markup),
    ]
    return on_paper(parts, final, page, plan.height, lang)


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
    above, below = header(words, page).height, footer(words, page).height
    heading = 2.2 * page.text if any(panel.heading for panel in panels) else 0.0
    across = len(panels) if page.wide else 1
    down = len(panels) // across
    beside = page.wide and len(panels) == 1
    draft = Frame(page.inner / across, page.inner / across, page.text, page.text)
    groups = legend(*_scenes(panels, positions, lang, draft, labels=False))
    room = page.height - 2 * page.margin - above - below if page.height else math.inf
    key, font, columns = _fitting_legend(groups, page, room if beside else 0.45 * room, beside)
    if page.height:
        free = room if beside else room - key.height - GAP
        each = (free - (down - 1) * GAP) / down - heading
    else:
        each = page.diagram * (1 if down == 1 else 0.85)
    width = page.inner - (key.width + GAP if beside else 0)
    frame = Frame((width - GAP * (across - 1)) / across, each, page.text, page.text)
    top = page.margin + above
    end = top + down * (each + heading) + (down - 1) * GAP
    bottom = end if beside else end + GAP + key.height
    return _Plan(
        page,
        page.height or bottom + below + page.margin,
        top,
        bottom,
        frame,
        across,
        heading,
        page.width - page.margin - key.width if beside else page.margin,
        top if beside else end + GAP,
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
    return [panel.scene(positions, lang, frame, labels=labels) for panel in panels]


# ── the parts of a page ─────────────────────────────────────────────────────────────────────────────────────────────


def _diagrams(scenes: Sequence[Scene], panels: Sequence[_Panel], plan: _Plan) -> Iterable[str]:
    width, height = plan.frame.width, plan.frame.height
    size = 1.2 * plan.page.text
    edge = element(
        "rect", width=width, height=height, fill="none", stroke="#c8c8c8", stroke_width=0.6
    )
    for k, (one, panel) in enumerate(zip(scenes, panels, strict=True)):
        heading = text_line(panel.heading, 0, -0.6 * size, size, bold=True) if panel.heading else ""
        x = plan.page.margin + k % plan.across * (width + GAP)
        y = plan.top + plan.heading + k // plan.across * (height + plan.heading + GAP)
        yield at(x, y, heading + edge + diagram(one, uid=f"panel{k}"))
