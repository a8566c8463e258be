"""The ledger of required ties: filters, totals, rows and files."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from netmap.codebook import load_codebook
from netmap.dashboard import marks, state
from netmap.dashboard.controls import select_code, select_codes
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.gap_parts.files import offer_gap_figure
from netmap.dashboard.heading import commune_name
from netmap.dashboard.ledgers import ledger_rows, ledger_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.gaps import GapState, summary
from netmap.i18n import format_percent, sort_key
from netmap.network import TieRule, info
from netmap.study import Gaps

__all__ = ["show_ledger"]

STATES, ALTERNATIVES = "gaps-states", "gaps-alternatives"
RULES, TYPES, BODIES, GROUPED = "gaps-rules", "gaps-types", "gaps-bodies", "gaps-grouped"


def show_ledger(judged: list[Gaps], wave: str, rule: TieRule) -> None:
    """Show the required ties in the chosen states, how many are met, and the whole as files."""
    t = state.say()
    st.subheader(t("gaps-ledger"), anchor=False)
    for one in judged if len(judged) == 1 else []:
        st.markdown(escape(summary(one.ledger).say(state.language())))
    alternatives = _choose_filters(judged)
    chosen = [_filtered(one.ledger) for one in judged]
    states = state.chosen_many(STATES)
    rows = [ledger_rows(found, states, alternatives=alternatives) for found in chosen]
    table = ledger_table(judged, rows)
    if table.rows:
        show_table(table, alt=t("gaps-ledger"))
    else:
        st.caption(t("gaps-page-none"))
    everything = ledger_table(judged, [one.ledger for one in judged])
    names = (commune_name(state.chosen_commune()), state.chosen_wave(), judged[0].norm.name)
    with st.container(horizontal=True):
        offer_table(everything, t("gaps-ledger"), *names, key="gaps-ledger")
    if len(judged) == 1:
        offer_gap_figure("ledger", judged[0].norm.name, wave, rule)
    _show_totals(judged, chosen)


# ── filters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _choose_filters(judged: Sequence[Gaps]) -> bool:
    """Offer states, rules, pairs of types and institutions; tell whether replaceable pairs are wanted too."""
    t = state.say()
    states = [gap.value for gap in GapState]
    st.pills(
        t("gaps-page-states"),
        states,
        selection_mode="multi",
        default=[gap for gap in states if gap != GapState.MET],
        key=STATES,
        format_func=marks.say_gap_state,
        persist_state="session",
    )
    columns = st.columns(3)
    for column, (key, names) in zip(columns, _names(judged).items(), strict=True):
        with column:
            select_codes(t(f"{key}-label"), names, key, placeholder=t("network-filter-all"))
    return st.toggle(
        t("gaps-page-alternatives"),
        key=ALTERNATIVES,
        help=t("gaps-page-alternatives-help"),
        persist_state="session",
    )


def _names(judged: Sequence[Gaps]) -> dict[str, dict[str, str]]:
    """Give what may be chosen in each filter, by code, in words."""
    lang = state.language()
    order = sort_key(lang)
    norm = judged[0].norm
    rules = {rule.id: f"{rule.id}. {rule.label.say(lang)}" for rule in norm.rules}
    types: dict[str, str] = {}
    bodies: dict[str, str] = {}
    for one in judged:
        for pair in one.ledger["types"].unique():
            types[str(pair)] = _say_types(str(pair), one)
        for end in ("source", "target"):
            bodies |= dict(zip(one.ledger[end], one.ledger[f"{end}_name"], strict=True))
    sorted_types = dict(sorted(types.items(), key=lambda item: order(item[1])))
    sorted_bodies = dict(sorted(bodies.items(), key=lambda item: order(item[1])))
    return {RULES: rules, TYPES: sorted_types, BODIES: sorted_bodies}


def _say_types(pair: str, judged: Gaps) -> str:
    book = load_codebook(info(judged.network).codebook)
    return " – ".join(
        book.type(code).label.say(state.language()) if code else "–" for code in pair.split(" – ")
    )


def _filtered(rows: pd.DataFrame) -> pd.DataFrame:
    rules, types, bodies = (set(state.chosen_many(key)) for key in (RULES, TYPES, BODIES))
    kept = pd.Series(True, index=rows.index)
    if rules:
        kept &= rows["rules"].map(lambda told: bool(rules & set(str(told).split("; "))))
    if types:
        kept &= rows["types"].isin(types)
    if bodies:
        kept &= rows["source"].isin(bodies) | rows["target"].isin(bodies)
    return rows[kept]


# ── totals ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_totals(judged: Sequence[Gaps], chosen: Sequence[pd.DataFrame]) -> None:
    """Count requirements by state: for each rule, commune, pair of types or institution."""
    t = state.say()
    st.subheader(t("gaps-page-totals"), anchor=False)
    groups = ["rule", *(["commune"] if len(judged) > 1 else []), "types", "body"]
    names = {group: t(f"gaps-page-total-{group}") for group in groups}
    by = select_code(t("gaps-page-totals-by"), names, GROUPED, first="rule")
    parts = [
        part for one, rows in zip(judged, chosen, strict=True) for part in _parts(by, one, rows)
    ]
    if not parts:
        st.caption(t("gaps-page-none"))
        return
    table = _totals(parts, names[by])
    show_table(table, alt=t("gaps-page-totals"))
    st.caption(t("gaps-page-totals-note"))
    with st.container(horizontal=True):
        place = commune_name(state.chosen_commune())
        offer_table(
            table, t("gaps-page-totals"), names[by], place, state.chosen_wave(), key="gaps-totals"
        )


def _parts(by: str, judged: Gaps, rows: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """Split the rows of a commune by what is counted; a row of two rules or bodies counts in both."""
    if by == "commune":
        return [(judged.commune.name, rows)]
    if by == "types":
        return [(_say_types(str(key), judged), part) for key, part in rows.groupby("types")]
    if by == "rule":
        told = rows["rules"].str.split("; ")
        found = [(r.id, told.map(lambda ids, r=r: r.id in ids)) for r in judged.norm.rules]
    else:
        names = dict(zip(rows["source"], rows["source_name"], strict=True))
        names |= dict(zip(rows["target"], rows["target_name"], strict=True))
        found = [(name, (rows["source"] == b) | (rows["target"] == b)) for b, name in names.items()]
    return [(name, rows[kept]) for name, kept in found if kept.any()]


def _totals(parts: Sequence[tuple[str, pd.DataFrame]], heading: str) -> Table:
    gathered: dict[str, list[pd.DataFrame]] = {}
    for number, (name, part) in enumerate(parts):
        # the same requirement of two communes is two requirements
        own = part.assign(alternative=part["alternative"] + f" {number}")
        gathered.setdefault(name, []).append(own)
    columns = {"name": heading}
    columns |= {gap.value: marks.say_gap_state(gap) for gap in GapState}
    columns |= {"share": state.say()("gaps-page-share")}
    return Table(columns, [_total(name, pd.concat(found)) for name, found in gathered.items()])


def _total(name: str, rows: pd.DataFrame) -> dict[str, object]:
    counted, lang = summary(rows), state.language()
    ends = dict.fromkeys(format_percent(end, lang) for end in (counted.low, counted.high))
    met, of = counted.counts[GapState.MET], counted.total
    share = state.say()("gaps-page-share-of", met=met, of=of, range="–".join(ends))
    return {"name": name, **counted.counts, "share": share}
