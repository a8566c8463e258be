"""Diagrams of one or two waves: drawn once for a study as it stands, with one selection for every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.compare import say_response
from netmap.dashboard import data, state
from netmap.dashboard.graph_view import Panel, graph_view
from netmap.dashboard.heading import commune_name
from netmap.draw import (
    PANEL,
    SCREEN,
    Frame,
    caption,
    describe_wave,
    difference_scene,
    legend_svg,
    say_difference,
    scene,
    svg,
)
from netmap.i18n import translator
from netmap.network import TieRule, info
from netmap.study import Study

__all__ = ["MOST_BODIES", "Filter", "filtered", "show_diagram", "show_difference", "show_part"]

MOST_BODIES = 600
"""A larger network is not drawn on a page: nobody could read it."""


@dataclass(frozen=True)
class Filter:
    """What of a network is shown: bodies of these sectors, tiers and types (none: all), ties of this strength."""

    sectors: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    strength: float = 0

    @property
    def is_open(self) -> bool:
        """Tell whether everything passes."""
        return not (self.sectors or self.tiers or self.types or self.strength)


def filtered(network: nx.MultiDiGraph, wanted: Filter) -> nx.MultiDiGraph:
    """Give what of a network passes a filter; what it is of stays the same."""
    if wanted.is_open:
        return network
    shown: nx.MultiDiGraph = nx.MultiDiGraph(network)
    asked = {"sector": wanted.sectors, "tier": wanted.tiers, "type": wanted.types}
    shown.remove_nodes_from(
        [
            body
            for body, about in network.nodes(data=True)
            if any(codes and about.get(name) not in codes for name, codes in asked.items())
        ]
    )
    weak = [
        (source, target, key)
        for source, target, key, tie in shown.edges(keys=True, data=True)
        if tie["strength"] < wanted.strength
    ]
    shown.remove_edges_from(weak)
    return shown


def show_diagram(
    waves: Sequence[str],
    rule: TieRule,
    *,
    key: str,
    wanted: Filter | None = None,
    beside: Sequence[str] = (),
    frame: Frame = PANEL,
    height: int = 560,
    legend_open: bool = True,
) -> None:
    """Show one wave, or several side by side in the same positions, and below it what the signs mean.

    Bodies of the waves ``beside`` are shown faintly where the wave has them not.
    """
    lang, place = state.language(), commune_name(rule.commune)
    asked = (tuple(waves), tuple(beside), rule, wanted or Filter(), frame, place, lang)
    _show(data.ask(_drawn, *asked), frame, key=key, height=height, legend_open=legend_open)


def show_difference(before: str, after: str, rule: TieRule, *, key: str, height: int = 560) -> None:
    """Show two waves in one diagram: ties kept, gained and lost, and below it what the lines mean."""
    lang, place = state.language(), commune_name(rule.commune)
    drawn = data.ask(_difference, before, after, rule, SCREEN, place, lang)
    _show(drawn, SCREEN, key=key, height=height, legend_open=True)


def show_part(
    wave: str, rule: TieRule, bodies: Sequence[str], pairs: Sequence[tuple[str, str]], *, key: str
) -> None:
    """Show some institutions of a wave and the ties of some pairs; everybody else stands faintly in the usual place."""
    lang, place = state.language(), commune_name(rule.commune)
    asked = (wave, rule, tuple(sorted(bodies)), tuple(sorted(pairs)), place, lang)
    _show(data.ask(_part, *asked), SCREEN, key=key, height=560, legend_open=False)


def _show(drawn: _Drawn, frame: Frame, *, key: str, height: int, legend_open: bool) -> None:
    lang = state.language()
    graph_view(
        drawn.panels,
        lang=lang,
        key=key,
        selected=state.chosen_institution(),
        height=height,
        on_selected=lambda: state.choose_institution_of(key),
    )
    if drawn.legend:
        with st.expander(state.say()("draw-legend"), expanded=legend_open):
            st.image(
                drawn.legend,
                width=int(frame.width) * len(drawn.panels),
                alt=state.say()("draw-legend"),
            )


@dataclass(frozen=True)
class _Drawn:
    panels: tuple[Panel, ...]
    legend: str


def _drawn(
    study: Study,
    waves: tuple[str, ...],
    beside: tuple[str, ...],
    rule: TieRule,
    wanted: Filter,
    frame: Frame,
    place: str,
    lang: str,
) -> _Drawn:
    found = {
        wave: filtered(use.told_apart(study, use.network(study, wave, rule)), wanted)
        for wave in dict.fromkeys([*waves, *beside])
    }
    networks = [found[wave] for wave in waves]
    positions = use.positions(study, rule.commune)
    scenes = [
        scene(
            network,
            positions,
            lang,
            beside=[n for n in found.values() if n is not network],
            frame=frame,
        )
        for network in networks
    ]
    said = [caption(network, lang, commune_name=place) for network in networks]
    panels = [
        Panel(
            _title(network, lang),
            svg(
                one,
                title=words.title,
                description=words.alt,
                interactive=True,
                uid=f"net{number}",
            ),
        )
        for number, (network, one, words) in enumerate(zip(networks, scenes, said, strict=True))
    ]
    present = any(one.present for one in scenes)
    width = frame.width * len(scenes)
    legend = legend_svg(*scenes, width=width, columns=2 * len(scenes)) if present else ""
    return _Drawn(tuple(panels), legend)


def _difference(
    study: Study, before: str, after: str, rule: TieRule, frame: Frame, place: str, lang: str
) -> _Drawn:
    was, now = (use.told_apart(study, use.network(study, w, rule)) for w in (before, after))
    found, positions = use.compare(study, before, after, rule), use.positions(study, rule.commune)
    one = difference_scene(was, now, found, positions, lang, frame=frame)
    title = f"{_title(was, lang)} → {_title(now, lang)}"
    drawn = svg(
        one,
        title=f"{place}: {title}" if place else title,
        description=say_difference(found, lang),
        interactive=True,
        uid="net0",
    )
    legend = legend_svg(one, width=frame.width, columns=3) if one.present else ""
    return _Drawn((Panel(title, drawn),), legend)


def _part(
    study: Study,
    wave: str,
    rule: TieRule,
    bodies: tuple[str, ...],
    pairs: tuple[tuple[str, str], ...],
    place: str,
    lang: str,
) -> _Drawn:
    network = use.told_apart(study, use.network(study, wave, rule))
    some: nx.MultiDiGraph = nx.MultiDiGraph(network.subgraph(bodies))
    if pairs:
        kept = {frozenset(pair) for pair in pairs}
        ends = [(a, b, k) for a, b, k in some.edges(keys=True) if frozenset((a, b)) not in kept]
        some.remove_edges_from(ends)
    one = scene(some, use.positions(study, rule.commune), lang, beside=[network], frame=SCREEN)
    words = caption(network, lang, commune_name=place)
    drawn = svg(one, title=words.title, description=words.alt, interactive=True, uid="net0")
    legend = legend_svg(one, width=SCREEN.width, columns=3) if one.present else ""
    return _Drawn((Panel(_title(network, lang), drawn),), legend)


def _title(network: nx.MultiDiGraph, lang: str) -> str:
    """Name a wave and say how many answered: the response stands beside every diagram."""
    about, say = info(network), translator(lang)
    if not about.surveyed:
        return describe_wave(about.wave, lang)
    share = say_response(about.response, lang)
    told = say("draw-response", answered=about.answered, n=len(about.responses), share=share)
    return f"{describe_wave(about.wave, lang)}. {told}" if about.responses else told
