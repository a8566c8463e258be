"""Structures of the network on the Measures page: one at a time, in a sentence and in tables."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.metrics import STRUCTURES, Found, Sheet, Structure
from netmap.network import TieRule

__all__ = ["show_structures"]

PICKED = "measures-structure"


def show_structures(
    network: nx.MultiDiGraph, wave: str, rule: TieRule, offer: Callable[[Table, str], None]
) -> None:
    """Let one structure be chosen, say it, and show its tables with their files; nothing is worked out before."""
    t, lang = state.say(), state.language()
    st.subheader(t("measures-structures"), anchor=False)
    st.caption(escape(t("measures-structures-note")))
    names = {name: one.text("label", lang) for name, one in STRUCTURES.items()}
    picked = st.selectbox(
        t("measures-structure"),
        list(names),
        index=None,
        key=PICKED,
        format_func=lambda code: names.get(code, code),
        placeholder=t("control-choose"),
        persist_state="session",
    )
    if picked is None or picked not in STRUCTURES:
        return
    with st.spinner(t("measures-structure-searching")):
        found = data.ask(use.structure, wave, rule, picked)
    _show(network, STRUCTURES[picked], found, offer)


def _show(
    network: nx.MultiDiGraph,
    structure: Structure,
    found: Found | None,
    offer: Callable[[Table, str], None],
) -> None:
    lang, book = state.language(), data.opened_study().codebook
    st.caption(escape(structure.text("short", lang)))
    st.markdown(escape(use.say_found(book, network, structure.id, found, lang)))
    for sheet in found.sheets if found else ():
        _show_sheet(network, sheet, offer)
    _explain(structure)


def _show_sheet(
    network: nx.MultiDiGraph, sheet: Sheet, offer: Callable[[Table, str], None]
) -> None:
    lang, book = state.language(), data.opened_study().codebook
    label = use.sheet_label(sheet, lang)
    st.markdown(f"**{escape(label)}**")
    show_table(Table(*use.shown_sheet(book, network, sheet, lang)), alt=label)
    offer(Table(*use.kept_sheet(book, network, sheet, lang)), sheet.id)


def _explain(structure: Structure) -> None:
    t, lang = state.say(), state.language()
    with st.expander(t("measures-structure-explain"), icon=":material/menu_book:"):
        told = " ".join(structure.text("explain", lang).split())
        lines = [escape(told)]
        lines += [escape(t("measures-formula", formula=structure.text("formula", lang)))]
        lines += [escape(t("measures-avoid", avoid=structure.text("avoid", lang)))]
        lines += [escape(t("measures-source", source=structure.source))]
        st.markdown("  \n".join(lines))
