"""Communes side by side: one row each, and the way into one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from netmap.dashboard import data, marks, state
from netmap.dashboard.heading import wave_name
from netmap.dashboard.tables import Table, show_table
from netmap.gaps import GapState, summary
from netmap.i18n import format_percent
from netmap.model import Group
from netmap.network import info, simple
from netmap.study import Gaps

__all__ = ["say_met", "show_communes"]

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
    st.caption(t("overview-ledger-note"))
    places = {one.commune.terc: one.commune.name for one in judged}
    st.pills(
        t("overview-open"),
        list(places),
        key=_OPEN,
        format_func=lambda terc: places.get(terc, terc),
        on_change=state.choose_commune_of,
        args=(_OPEN,),
    )


def _row(one: Gaps, was: Mapping[str, str], group: Group) -> dict[str, object]:
    t, about = state.say(), info(one.network)
    share = format_percent(about.response, state.language())
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
