"""Measures: the network's with what stands behind each share, every institution's, and every tie's; few or all."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

import networkx as nx
import pandas as pd
import streamlit as st

from netmap.codebook import Codebook
from netmap.dashboard import data, state
from netmap.dashboard.bars import Bar, bars_svg
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.heading import commune_name, has_waves, show_title, tell_view
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_number, format_percent, sort_key
from netmap.metrics import MEASURES, Family, Kind, Measure
from netmap.network import info

MOST_BARS = 20
SORT = "measures-sort"
CHOICE = "measures-choice"
BASIC, ALL = "basic", "all"


def show() -> None:
    """Show the measures of the chosen wave."""
    show_title("measures")
    if not has_waves():
        return
    wave, rule = state.chosen_wave(), state.chosen_rule()
    network = data.network(wave, rule)
    tell_view(network)
    chosen = [m for m in _choose() if info(network).rule.directed or not _one_way(m)]
    levels = ("net", "group")
    ids = {
        level: tuple(m.id for m in chosen if m.level == level) for level in (*levels, "node", "tie")
    }
    if any(ids[level] for level in levels):
        _show_network(pd.concat([data.measures(wave, rule, level, ids[level]) for level in levels]))
    if ids["node"]:
        _show_institutions(network, data.measures(wave, rule, "node", ids["node"]))
    if ids["tie"]:
        _show_ties(network, data.measures(wave, rule, "tie", ids["tie"]))
    _explain(chosen)


def _choose() -> list[Measure]:
    """Offer the basic measures, those of one family, or all."""
    t = state.say()
    names = {BASIC: t("measures-basic")}
    names |= {family.value: t(f"measure-family-{family}").capitalize() for family in Family}
    names |= {ALL: t("measures-all")}
    picked = st.selectbox(
        t("measures-choice"),
        list(names),
        key=CHOICE,
        format_func=lambda code: names.get(code, code),
        placeholder=t("control-choose"),
        persist_state="session",
    )
    if picked == ALL:
        return list(MEASURES.values())
    return [m for m in MEASURES.values() if (m.basic if picked == BASIC else m.family == picked)]


def _numbers(table: pd.DataFrame) -> dict[str, dict[str, float]]:
    """Give a table of numbers row by row."""
    found = cast("dict[str, dict[str, float]]", table.astype(float).to_dict("index"))
    return {str(name): row for name, row in found.items()}


def _say(measure: Measure, value: float, *, whole: bool = True) -> str:
    """Write a value the way its kind is written; what is undefined is a dash."""
    lang = state.language()
    if math.isnan(value):
        return "–"
    if measure.kind is Kind.YES_NO:
        return state.say()("common-yes" if value else "common-no")
    if measure.kind is Kind.SHARE:
        return format_percent(value, lang)
    return format_number(value, lang, measure.digits, whole=whole)


# ── the network ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_network(table: pd.DataFrame) -> None:
    t, lang = state.say(), state.language()
    st.subheader(t("measures-network"), anchor=False)
    names = ("measure", "value", "behind", "short")
    columns = {name: t(f"measures-column-{name}") for name in names}
    raw = {"measure": columns["measure"], "value": columns["value"]}
    raw |= {name: t(f"measures-column-{name}") for name in ("count", "possible")}
    shown: list[dict[str, object]] = []
    kept: list[dict[str, object]] = []
    for id_, row in _numbers(table).items():
        measure = MEASURES[id_]
        about = {"measure": measure.label(lang), "short": measure.short(lang)}
        behind = _behind(row["count"], row["possible"])
        shown.append({**about, "value": _say(measure, row["value"]), "behind": behind})
        kept.append({**about, **row})
    show_table(Table(columns, shown), alt=t("measures-network"))
    if table["value"].isna().any():
        st.caption(t("measures-undefined"))
    _offer(Table(raw, kept), "network")


def _behind(count: float, possible: float) -> str:
    """Say what stands behind a share: 23 of 66."""
    if math.isnan(count):
        return ""
    lang = state.language()
    whole = format_number(possible, lang)
    return state.say()("overview-k-of-n", k=format_number(count, lang), n=whole)


# ── institutions ────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_institutions(network: nx.MultiDiGraph, table: pd.DataFrame) -> None:
    t, lang = state.say(), state.language()
    st.subheader(t("measures-institutions"), anchor=False)
    measures = [MEASURES[id_] for id_ in table.columns]
    labels = {measure.id: measure.label(lang) for measure in measures}
    chosen = st.selectbox(
        t("measures-sort"),
        list(labels),
        key=SORT,
        format_func=lambda id_: labels.get(id_, id_),
        placeholder=t("control-choose"),
        persist_state="session",
    )
    st.caption(escape(MEASURES[chosen].short(lang)))
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    order = sort_key(lang)
    values = _numbers(table)
    ranked = sorted(values, key=lambda b: (-_rank(values[b][chosen]), order(names[b])))
    bars = {body: values[body][chosen] for body in ranked if _rank(values[body][chosen]) > 0}
    _show_bars(network, MEASURES[chosen], bars)
    columns = {"name": t("network-institution"), **labels}
    whole = {m.id: _all_whole(row[m.id] for row in values.values()) for m in measures}
    shown = [
        {"name": names[body]}
        | {m.id: _say(m, values[body][m.id], whole=whole[m.id]) for m in measures}
        for body in ranked
    ]
    show_table(Table(columns, shown), alt=t("measures-institutions"))
    _offer(
        Table(columns, [{"name": names[body], **values[body]} for body in ranked]), "institutions"
    )


def _all_whole(values: Iterable[float]) -> bool:
    """Tell whether a column needs no decimals; if one number needs them, all get them."""
    return all(math.isnan(value) or value.is_integer() for value in values)


# ── ties ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_ties(network: nx.MultiDiGraph, table: pd.DataFrame) -> None:
    t, lang = state.say(), state.language()
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    measures = [MEASURES[str(id_)] for id_ in table.columns]
    ends = {"source": t("measures-column-source"), "target": t("measures-column-target")}
    columns = ends | {measure.id: measure.label(lang) for measure in measures}
    shown: list[dict[str, object]] = []
    kept: list[dict[str, object]] = []
    for row in table.reset_index().to_dict("records"):
        pair = {end: names[str(row[end])] for end in ("source", "target")}
        shown.append({**pair, **{m.id: _say_tie(m, row[m.id]) for m in measures}})
        kept.append({**pair, **{m.id: row[m.id] for m in measures}})
    with st.expander(t("measures-ties", n=len(shown)), icon=":material/conversion_path:"):
        show_table(Table(columns, shown), alt=t("measures-tie-table"))
        _offer(Table(columns, kept), "tie-table")


def _say_tie(measure: Measure, value: object) -> str:
    if measure.kind is Kind.CODE:
        return state.say()(f"draw-evidence-{value}") if isinstance(value, str) else "–"
    return _say(measure, float(cast("float", value)))


def _one_way(measure: Measure) -> bool:
    """Tell whether a measure says something of its own only where ties have a direction."""
    return measure.id in ("node_in_degree", "node_out_degree")


def _rank(value: float) -> float:
    return float("-inf") if math.isnan(value) else value


def _show_bars(network: nx.MultiDiGraph, measure: Measure, values: Mapping[str, float]) -> None:
    t = state.say()
    if not values or measure.kind is Kind.YES_NO:
        return
    book: Codebook = data.opened_study().codebook
    bars = [
        Bar(
            str(network.nodes[body]["label"]),
            value,
            _say(measure, value),
            book.sector(network.nodes[body].get("sector", "")).color,
        )
        for body, value in list(values.items())[:MOST_BARS]
    ]
    alt = t("measures-bars", measure=measure.label(state.language()), n=len(bars))
    st.image(bars_svg(bars), width=720, alt=alt)
    if len(values) > MOST_BARS:
        st.caption(t("measures-bars-first", shown=MOST_BARS, n=len(values)))


def _offer(table: Table, key: str) -> None:
    t = state.say()
    place = commune_name(state.chosen_commune())
    with st.container(horizontal=True):
        names = (t("page-measures"), t(f"measures-{key}"), place, state.chosen_wave())
        offer_table(table, *names, key=f"measures-{key}")


def _explain(chosen: Sequence[Measure]) -> None:
    lang = state.language()
    with st.expander(state.say()("measures-explain"), icon=":material/menu_book:"):
        for measure in chosen:
            told = " ".join(measure.explain(lang).split())
            short = escape(measure.short(lang))
            st.markdown(f"**{escape(measure.label(lang))}.** {short} {escape(told)}")


show()
