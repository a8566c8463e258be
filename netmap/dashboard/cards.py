"""The card of an institution: what it is, where it takes part, whom it works with and who says so."""

from __future__ import annotations

import networkx as nx
import pandas as pd
import streamlit as st

from netmap.codebook import Codebook
from netmap.dashboard import data, state
from netmap.dashboard.card_measures import show_measures_of
from netmap.dashboard.markdown import escape
from netmap.dashboard.ties import said_of
from netmap.i18n import format_number, sort_key
from netmap.metrics import describe_institution
from netmap.network import TieRule

__all__ = ["choose_from", "show_card"]


def choose_from(network: nx.Graph) -> str | None:
    """Offer the institutions of a network by name; the choice is the same as in the diagram."""
    t, order = state.say(), sort_key(state.language())
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    known = sorted(names, key=lambda body: order(names[body]))
    state.forget_other_than(known)
    st.selectbox(
        t("network-institution"),
        known,
        index=None,
        key=state.INSTITUTION,
        format_func=lambda body: names.get(body, body),
        placeholder=t("network-institution-choose"),
    )
    return state.chosen_institution()


def show_card(
    network: nx.MultiDiGraph, institution: str, book: Codebook, wave: str, rule: TieRule
) -> None:
    """Show the card of an institution of this network."""
    about = network.nodes[institution]
    with st.container(border=True):
        st.subheader(escape(about["name"]), anchor=False)
        st.markdown("  \n".join(_facts(network, institution, book)))
        st.markdown(escape(describe_institution(network, institution, state.language())))
        show_measures_of(network, institution, wave, rule)
        _show_partners(network, institution)


def _show_partners(network: nx.MultiDiGraph, institution: str) -> None:
    t, lang, order = state.say(), state.language(), sort_key(state.language())
    told = [one for one in said_of(network) if institution in (one.source, one.target)]
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    lines = {}
    for one in (one.turned(institution) for one in told):
        key = "network-partner" if one.strength is not None else "network-partner-unstated"
        strength = format_number(one.strength, lang)
        fact = t(key, strength=strength, evidence=one.evidence)
        words = t("network-words", own=one.source_word, other=one.target_word, layers=one.layers)
        line = f"**{escape(names[one.target])}**  \n{escape(fact)}  \n:gray[{escape(words)}]"
        lines[names[one.target], one.source] = line
    if lines:
        st.markdown(f"**{t('network-partners')}**")
        st.markdown(
            "\n".join(f"- {_indented(lines[k])}" for k in sorted(lines, key=lambda k: order(k[0])))
        )
        st.caption(t("network-words-note"))


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _facts(network: nx.MultiDiGraph, institution: str, book: Codebook) -> list[str]:
    """Write the lines of a card, each with its word in bold."""
    t, lang, about = state.say(), state.language(), network.nodes[institution]
    coded = (("type", book.type), ("sector", book.sector), ("tier", book.tier))
    facts = {name: find(about[name]).label.say(lang) for name, find in coded if about.get(name)}
    table = data.institutions()
    others = table.loc[table["id"] == institution, "names"]
    facts["names"] = ", ".join(others.iloc[0]) if len(others) else ""
    facts["teams"] = "; ".join(_teams(institution, book))
    facts["response"] = t(f"draw-body-{about['response']}")
    return [
        f"**{t(f'network-fact-{name}')}:** {escape(fact)}" for name, fact in facts.items() if fact
    ]


def _teams(institution: str, book: Codebook) -> list[str]:
    lang, table = state.language(), data.teams()
    mine: pd.DataFrame = table[table["institution"] == institution]
    return [
        f"{name} ({book.roles[role].label.say(lang) if role in book.roles else role})"
        for name, role in zip(mine["name"], mine["role"], strict=True)
    ]
