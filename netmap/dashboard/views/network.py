"""Network: the diagram of a wave with filters, the card of an institution, the same as a table and a sentence."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.codebook import Codebook
from netmap.dashboard import data, state
from netmap.dashboard.cards import choose_from, show_card
from netmap.dashboard.controls import select_codes
from netmap.dashboard.diagrams import MOST_BODIES, Filter, filtered, show_diagram
from netmap.dashboard.downloads import file_name, offer_file, offer_table
from netmap.dashboard.heading import commune_name, has_waves, show_title, tell_view
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import show_table
from netmap.dashboard.ties import pairs_table, ties_table
from netmap.i18n import format_number, sort_key
from netmap.metrics import describe
from netmap.network import TieRule

FORMATS = ("svg", "pdf", "png", "html")


def show() -> None:
    """Show the network of the chosen wave."""
    show_title("network")
    if not has_waves():
        return
    book = data.opened_study().codebook
    network = data.network(state.chosen_wave(), state.chosen_rule())
    tell_view(network)
    st.markdown(escape(describe(network, state.language())))
    wanted = _choose_filter(network, book)
    shown = filtered(network, wanted)
    if not wanted.is_open:
        st.info(state.say()("network-filtered", shown=len(shown), n=len(network)))
    left, right = st.columns([3, 2], gap="medium")
    with left:
        _show_picture(len(network), wanted)
    with right:
        chosen = choose_from(network)
        if chosen is None:
            st.caption(state.say()("network-institution-hint"))
        else:
            show_card(network, chosen, book, state.chosen_wave(), state.chosen_rule())
    _show_ties(shown)


# ── filters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _choose_filter(network: nx.MultiDiGraph, book: Codebook) -> Filter:
    columns = st.columns(4)
    with columns[0]:
        sectors = _choose("sector", network, book)
    with columns[1]:
        tiers = _choose("tier", network, book)
    with columns[2]:
        types = _choose("type", network, book)
    with columns[3]:
        strength = _choose_strength(network)
    return Filter(sectors, tiers, types, strength)


def _choose(name: str, network: nx.MultiDiGraph, book: Codebook) -> tuple[str, ...]:
    """Offer the codes that occur; where nothing differs there is nothing to choose."""
    t, lang, order = state.say(), state.language(), sort_key(state.language())
    find = {"sector": book.sector, "tier": book.tier, "type": book.type}[name]
    codes = {str(about.get(name, "")) for _, about in network.nodes(data=True)}
    labels = {code: find(code).label.say(lang) for code in codes}
    if len(labels) < 2:
        return ()
    names = dict(sorted(labels.items(), key=lambda item: order(item[1])))
    key = f"network-{name}"
    select_codes(t(f"network-filter-{name}"), names, key, placeholder=t("network-filter-all"))
    return state.chosen_many(key)


def _choose_strength(network: nx.MultiDiGraph) -> float:
    lang = state.language()
    found = sorted({float(tie["strength"]) for _, _, tie in network.edges(data=True)})
    if len(found) < 2:
        return 0
    chosen = st.selectbox(
        state.say()("network-filter-strength"),
        found,
        index=None,
        key="network-strength",
        format_func=lambda strength: format_number(strength, lang),
        placeholder=state.say()("network-filter-any"),
        persist_state="session",
    )
    return float(chosen or 0)


# ── diagram and table ───────────────────────────────────────────────────────────────────────────────────────────────


def _show_picture(bodies: int, wanted: Filter) -> None:
    t = state.say()
    if bodies > MOST_BODIES:
        st.warning(t("network-too-large", n=bodies, most=MOST_BODIES))
        return
    show_diagram([state.chosen_wave()], state.chosen_rule(), key="network-graph", wanted=wanted)
    st.caption(t("network-download-note"))
    with st.container(horizontal=True):
        for suffix in FORMATS:
            offer_file(
                suffix.upper(),
                _file_name(f".{suffix}"),
                partial(_draw, state.chosen_wave(), state.chosen_rule(), state.language()),
                key=f"network-{suffix}",
            )


def _file_name(suffix: str) -> str:
    place = commune_name(state.chosen_commune())
    return file_name(state.say()("page-network"), place, state.chosen_wave(), suffix=suffix)


def _draw(wave: str, rule: TieRule, lang: str, path: Path) -> None:
    use.draw(data.opened_study(), wave, rule, path, lang)


def _show_ties(shown: nx.MultiDiGraph) -> None:
    t = state.say()
    st.subheader(t("network-ties"), anchor=False)
    everything = st.toggle(
        t("network-everything"), key="network-everything", persist_state="session"
    )
    table = pairs_table(shown, everything=everything)
    if not table.rows:
        st.caption(t("network-no-ties"))
        return
    show_table(table, alt=t("network-ties"))
    place = commune_name(state.chosen_commune())
    with st.container(horizontal=True):
        offer_table(
            ties_table(shown), t("network-ties"), place, state.chosen_wave(), key="network-ties"
        )


show()
