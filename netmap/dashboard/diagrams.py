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
from netmap.draw import PANEL, Frame, caption, describe_wave, legend_svg, scene, svg
from netmap.i18n import translator
from netmap.network import TieRule, info
from netmap.study import Study

__all__ = ["MOST_BODIES", "Filter", "filtered", "show_diagram"]

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
    frame: Frame = PANEL,
    height: int = 560,
    legend_open: bool = True,
) -> None:
    """Show one wave, or several side by side in the same positions, and below it what the signs mean."""
    lang = state.language()
    place = commune_name(rule.commune)
    drawn = data.ask(_drawn, tuple(waves), rule, wanted or Filter(), frame, place, lang)
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
    rule: TieRule,
    wanted: Filter,
    frame: Frame,
    place: str,
    lang: str,
) -> _Drawn:
    networks = [
        filtered(use.told_apart(study, use.network(study, wave, rule)), wanted) for wave in waves
    ]
    positions = use.positions(study, rule.commune)
    scenes = [
        scene(
            network,
            positions,
            lang,
            beside=[n for n in networks if n is not network],
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


def _title(network: nx.MultiDiGraph, lang: str) -> str:
    """Name a wave and say how many answered: the response stands beside every diagram."""
    about, say = info(network), translator(lang)
    if not about.surveyed:
        return describe_wave(about.wave, lang)
    share = say_response(about.response, lang)
    told = say("draw-response", answered=about.answered, n=len(about.responses), share=share)
    return f"{describe_wave(about.wave, lang)}. {told}" if about.responses else told
