"""The ways of cases: which kind of case gets through the commune, where it breaks, and the same on the map."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.controls import select_code
from netmap.dashboard.gap_parts.files import show_gap_figure, show_gap_table
from netmap.dashboard.graph_view import Panel, graph_view
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table
from netmap.draw import PANEL, WAYS, ledger_scene, legend_svg, svg, way_rows, way_state
from netmap.gaps import Norm, Way, say_way, ways
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = ["show_paths"]

CHOSEN, GRAPH = "gaps-path", "gaps-path-graph"


def show_paths(judged: Sequence[Gaps], wave: str, rule: TieRule) -> None:
    """Show the ways of cases: of one commune step by step and on the map, of several side by side."""
    t, norm = state.say(), judged[0].norm
    st.subheader(t("gaps-paths"), anchor=False)
    if not norm.services.paths:
        st.info(t("gaps-no-basket"), icon=":material/info:")
        return
    st.caption(t("gaps-paths-note"))
    found = [ways(one.network, norm) for one in judged]
    if len(judged) == 1:
        st.markdown(escape(_counted(found[0])))
    show_gap_figure("paths", norm, wave, rule, alt=t("gaps-paths"))
    show_gap_table("paths", _table(judged, found), norm)
    if len(judged) == 1:
        _show_map(judged[0], found[0], wave, rule)


def _counted(found: Sequence[Way]) -> str:
    states = [way_state(way) for way in found]
    met, unknown = states.count("met"), states.count("unknown")
    return state.say()("gaps-paths-counted", met=met, of=len(states), unknown=unknown)


def _table(judged: Sequence[Gaps], found: Sequence[Sequence[Way]]) -> Table:
    t, lang = state.say(), state.language()
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"gaps-paths-column-{name}") for name in ("path", "state", "said")}
    rows = []
    for one, told in zip(judged, found, strict=True):
        for way in told:
            mark = WAYS[way_state(way)]
            rows.append(
                {
                    "commune": one.commune.name,
                    "path": way.label.say(lang),
                    "state": f"{mark.sign}\N{NO-BREAK SPACE}{t(mark.word)}",
                    "said": say_way(way, one.network, lang),
                }
            )
    return Table(columns, rows)


# ── on the map ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_map(judged: Gaps, found: Sequence[Way], wave: str, rule: TieRule) -> None:
    """Show one kind of case over the network of the commune: what carries it, and where it breaks."""
    t, lang = state.say(), state.language()
    st.subheader(t("gaps-paths-map"), anchor=False)
    names = {way.id: way.label.say(lang) for way in found}
    chosen = select_code(t("gaps-paths-column-path"), names, CHOSEN, first=found[0].id)
    way = next(one for one in found if one.id == chosen)
    said = say_way(way, judged.network, lang)
    st.markdown(f"{WAYS[way_state(way)].sign} {escape(said)}")
    panel, legend = data.ask(_way_drawn, wave, rule, judged.norm, way.id, lang)
    graph_view([panel], lang=lang, key=GRAPH, height=460)
    with st.expander(t("draw-legend")):
        st.image(legend, width=int(PANEL.width), alt=t("draw-legend"))


def _way_drawn(
    study: Study, wave: str, rule: TieRule, norm: Norm, path: str, lang: str
) -> tuple[Panel, str]:
    network: nx.MultiDiGraph = use.told_apart(study, use.network(study, wave, rule))
    way = next(one for one in ways(network, norm) if one.id == path)
    places = use.positions(study, rule.commune)
    one = ledger_scene(network, way_rows(way), places, lang, frame=PANEL)
    title, said = way.label.say(lang), say_way(way, network, lang)
    drawn = svg(one, title=title, description=said, interactive=True, uid="way")
    return Panel(title, drawn), legend_svg(one, width=PANEL.width, columns=2)
