"""Communes side by side: one row each, and the way into one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st

from netmap.compare import say_response
from netmap.dashboard import data, marks, state
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.heading import wave_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.gaps import GapState, summary
from netmap.i18n import format_percent
from netmap.model import Group
from netmap.network import TieRule, info, simple
from netmap.study import Gaps

__all__ = ["say_met", "show_change_of_communes", "show_communes"]

_OPEN = "overview-open"


def say_met(judged: Sequence[Gaps]) -> str:
    """Say how many rules are met of those that apply, over all communes."""
    counted = [marks.count_met(one.answers) for one in judged]
    met, of = sum(k for k, _ in counted), sum(n for _, n in counted)
    return state.say()("overview-k-of-n", k=met, n=of)


def show_communes(judged: Sequence[Gaps], before: Sequence[Gaps]) -> None:
    """Show one row a commune, and let one be opened."""
    t = state.say()
    st.subheader(t("overview-communes-title"), anchor=False)
    names = ("commune", "group", "response", "bodies", "ties", "rules")
    columns = {name: t(f"overview-column-{name}") for name in names}
    if before:
        wave = wave_name(info(before[0].network).wave)
        columns["before"] = t("overview-column-rules-before", wave=wave)
    columns["share"] = t("overview-column-share")
    groups = {part.commune: part.group for part in data.participations()}
    was = {one.commune.terc: say_met([one]) for one in before}
    rows = [_row(one, was, groups.get(one.commune.terc, Group.NONE)) for one in judged]
    show_table(Table(columns, rows), alt=t("overview-communes-title"))
    norm = judged[0].norm.label.say(state.language())
    st.caption(escape(f"{norm}. {t('overview-ledger-note')}"))
    places = {one.commune.terc: one.commune.name for one in judged}
    st.pills(
        t("overview-open"),
        list(places),
        key=_OPEN,
        format_func=lambda terc: places.get(terc, terc),
        on_change=state.choose_commune_of,
        args=(_OPEN,),
    )


def show_change_of_communes(before: str, after: str, rule: TieRule, norm: str) -> None:
    """Show one row a commune: what changed, whether that may be read at all, and the rules in both waves."""
    t = state.say()
    names = ("commune", "group", "answers", "gained", "lost", "kept", "reading", "rules")
    columns = {name: t(f"compare-page-communes-{name}") for name in names}
    was = {one.commune.terc: say_met([one]) for one in data.gaps(before, rule, norm)}
    now = {one.commune.terc: say_met([one]) for one in data.gaps(after, rule, norm)}
    groups = {part.commune: part.group for part in data.participations()}
    rows = []
    for place in data.communes():
        found = data.comparison(before, after, replace(rule, commune=place.terc))
        asked = [(one.answered, len(one.responses)) for one in (found.before, found.after)]
        answers = [t("overview-k-of-n", k=k, n=n) for k, n in asked]
        met = [table.get(place.terc, "–") for table in (was, now)]
        rows.append(
            {
                "commune": place.name,
                "group": t(f"overview-group-{groups.get(place.terc, Group.NONE)}"),
                "answers": " → ".join(answers),
                "gained": found.counts.gained,
                "lost": found.counts.lost,
                "kept": found.counts.kept,
                "reading": t(f"compare-short-{found.reading.replace('_', '-')}"),
                "rules": " → ".join(met),
            }
        )
    table = Table(columns, rows)
    show_table(table, alt=t("compare-page-communes"))
    with st.container(horizontal=True):
        offer_table(table, t("compare-page-communes"), key="compare-communes")


def _row(one: Gaps, was: Mapping[str, str], group: Group) -> dict[str, object]:
    t, about = state.say(), info(one.network)
    share = say_response(about.response, state.language())
    answered = t("overview-k-of-n", k=about.answered, n=len(about.responses))
    return {
        "commune": one.commune.name,
        "group": t(f"overview-group-{group}"),
        "response": f"{answered} ({share})",
        "bodies": len(one.network),
        "ties": simple(one.network).number_of_edges(),
        "rules": say_met([one]),
        "before": was.get(one.commune.terc),
        "share": _share(one),
    }


def _share(one: Gaps) -> str:
    """Say how many required ties are met, with the range that unknown ones leave open."""
    found, lang = summary(one.ledger), state.language()
    key = "overview-share" if found.low == found.high else "overview-share-range"
    return state.say()(
        key,
        k=found.counts[GapState.MET],
        n=found.total,
        low=format_percent(found.low, lang),
        high=format_percent(found.high, lang),
    )
