"""The ledger of required ties: filters, totals, rows and files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.codebook import load_codebook
from netmap.dashboard import data, marks, state
from netmap.dashboard.controls import select_code, select_codes
from netmap.dashboard.diagrams import MOST_BODIES
from netmap.dashboard.gap_parts.files import offer_gap_figure, offer_gap_table
from netmap.dashboard.graph_view import Panel, graph_view
from netmap.dashboard.ledgers import ledger_rows, ledger_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.draw import SCREEN, ledger_scene, legend_svg, say_ledger, svg
from netmap.gaps import GapState, Summary, chosen, summary, totals
from netmap.i18n import format_percent, sort_key, translator
from netmap.network import TieRule, info
from netmap.study import Gaps, Study
from netmap.study.tables import records

__all__ = ["show_ledger"]

STATES, ALTERNATIVES = "gaps-states", "gaps-alternatives"
GRAPH = "gaps-ledger-graph"
RULES, TYPES, BODIES, GROUPED = "gaps-rules", "gaps-types", "gaps-bodies", "gaps-grouped"


def show_ledger(judged: list[Gaps], wave: str, rule: TieRule) -> None:
    """Show the required ties in the chosen states, how many are met, and the whole as files."""
    t = state.say()
    st.subheader(t("gaps-ledger"), anchor=False)
    for one in judged if len(judged) == 1 else []:
        st.markdown(escape(summary(one.ledger).say(state.language())))
    alternatives = _choose_filters(judged)
    found = [_filtered(one.ledger) for one in judged]
    states = state.chosen_many(STATES)
    rows = [ledger_rows(part, states, alternatives=alternatives) for part in found]
    if len(judged) == 1:
        _show_map(judged[0], found[0][found[0]["state"].isin(states)], wave, rule)
    _show_rows(judged, rows)
    if len(judged) == 1:
        offer_gap_figure("ledger", judged[0].norm, wave, rule)
    _show_totals(judged, found)


def _show_rows(judged: Sequence[Gaps], rows: Sequence[pd.DataFrame]) -> None:
    """Show the chosen rows, and offer them and all there are as files."""
    t, norm = state.say(), judged[0].norm
    table = ledger_table(judged, rows)
    if table.rows:
        show_table(table, alt=t("gaps-ledger"))
    else:
        st.caption(t("gaps-page-none"))
    everything = ledger_table(judged, [one.ledger for one in judged])
    st.caption(t("gaps-page-files-some", n=len(table.rows)))
    offer_gap_table(table, t("gaps-page-files-chosen"), norm, key="gaps-ledger-chosen")
    st.caption(t("gaps-page-files-all", n=len(everything.rows)))
    offer_gap_table(everything, t("gaps-ledger"), norm, key="gaps-ledger")


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
        for pair in one.ledger["types"].map(_either_way).unique():
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
    types, bodies = (set(state.chosen_many(key)) for key in (TYPES, BODIES))
    kept = chosen(rows, rules=state.chosen_many(RULES))
    if types:
        kept = kept[kept["types"].map(_either_way).isin(types)]
    if bodies:
        kept = kept[kept["source"].isin(bodies) | kept["target"].isin(bodies)]
    return kept


def _either_way(types: str) -> str:
    """Write a pair of types as :func:`netmap.gaps.totals` does, whoever stands first."""
    return " – ".join(sorted(types.split(" – ")))


# ── diagram ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_map(judged: Gaps, rows: pd.DataFrame, wave: str, rule: TieRule) -> None:
    """Show the chosen pairs over the network: missing ones dashed."""
    t = state.say()
    if len(judged.network) > MOST_BODIES:
        st.caption(t("network-too-large", n=len(judged.network), most=MOST_BODIES))
        return
    lang, place = state.language(), judged.commune.name
    panel, legend = data.ask(_ledger_drawn, wave, rule, rows, place, lang)
    graph_view([panel], lang=lang, key=GRAPH, height=520)
    with st.expander(t("draw-legend")):
        st.image(legend, width=int(SCREEN.width), alt=t("draw-legend"))


def _ledger_drawn(
    study: Study, wave: str, rule: TieRule, rows: pd.DataFrame, place: str, lang: str
) -> tuple[Panel, str]:
    network = use.told_apart(study, use.network(study, wave, rule))
    one = ledger_scene(network, rows, use.positions(study, rule.commune), lang, frame=SCREEN)
    title = translator(lang)("draw-ledger-title-of", commune=place)
    said = say_ledger(rows, lang)
    drawn = svg(one, title=title, description=said, interactive=True, uid="ledger")
    return Panel(title, drawn), legend_svg(one, width=SCREEN.width, columns=3)


# ── totals ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_totals(judged: Sequence[Gaps], found: Sequence[pd.DataFrame]) -> None:
    """Count requirements by state: for each rule, commune, sector, pair of types or institution."""
    t = state.say()
    st.subheader(t("gaps-page-totals"), anchor=False)
    groups = [*(["commune"] if len(judged) > 1 else []), "rule", "sector", "types", "institution"]
    names = {group: t(f"gaps-page-total-{group}") for group in groups}
    by = select_code(t("gaps-page-totals-by"), names, GROUPED, first=groups[0])
    table = _totals(by, judged, found, names[by])
    if not table.rows:
        st.caption(t("gaps-page-none"))
        return
    show_table(table, alt=t("gaps-page-totals"))
    st.caption(t("gaps-page-totals-note"))
    norm = judged[0].norm
    offer_gap_table(table, t("gaps-page-totals"), norm, names[by], key="gaps-totals")


def _totals(by: str, judged: Sequence[Gaps], found: Sequence[pd.DataFrame], heading: str) -> Table:
    """Count over all communes at once: the same requirement of two communes is two requirements."""
    apart = [
        rows.assign(
            alternative=rows["alternative"] + f" {one.commune.terc}", commune=one.commune.name
        )
        for one, rows in zip(judged, found, strict=True)
    ]
    together = pd.concat(apart)
    columns = {"name": heading}
    columns |= {gap.value: marks.say_gap_state(gap) for gap in GapState}
    columns |= {"share": state.say()("gaps-page-share")}
    if by == "commune":
        by_commune = together.groupby("commune", sort=False)
        return Table(columns, [_met(str(name), summary(part)) for name, part in by_commune])
    found_of = {str(row["key"]): row for row in records(totals(together, by))}
    names = _key_names(by, judged)
    return Table(columns, [_counts(names[key], found_of[key]) for key in names if key in found_of])


def _key_names(by: str, judged: Sequence[Gaps]) -> dict[str, str]:
    """Name what is counted by, by its key."""
    lang = state.language()
    if by == "rule":
        return {rule.id: f"{rule.id}. {rule.label.say(lang)}" for rule in judged[0].norm.rules}
    if by == "types":
        return _names(judged)[TYPES]
    if by == "institution":
        return _names(judged)[BODIES]
    book = load_codebook(info(judged[0].network).codebook)
    known = {code: sector.label.say(lang) for code, sector in book.sectors.items()}
    return {"": state.say()("gaps-page-no-sector"), **known}


def _met(name: str, counted: Summary) -> dict[str, object]:
    ends = {"of": counted.total, "low": counted.low, "high": counted.high}
    return _counts(name, {**counted.counts, **ends})


def _counts(name: str, row: Mapping[str, object]) -> dict[str, object]:
    """Write the counts of a group, and which share of it is met, with its range under what is unknown."""
    lang = state.language()
    ends = dict.fromkeys(format_percent(float(str(row[end])), lang) for end in ("low", "high"))
    told = {"met": row[GapState.MET.value], "of": row["of"], "range": "–".join(ends)}
    share = state.say()("gaps-page-share-of", **told)
    return {"name": name, **{gap.value: row[gap.value] for gap in GapState}, "share": share}
