"""Institutions put together by sector, tier or commune on the Measures page."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import networkx as nx
import pandas as pd
import streamlit as st

from netmap.dashboard import data, state
from netmap.dashboard.markdown import escape
from netmap.dashboard.missing import anybody_silent
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_number, format_percent, sort_key
from netmap.metrics import MEASURES, Kind, Measure
from netmap.study import GROUPINGS, by_group, groups_of

__all__ = ["choose_grouping", "group_names", "in_groups", "show_groups", "write_mean"]

GROUP = "measures-group-by"
NONE = "none"


def choose_grouping() -> str:
    """Ask by what to put institutions together; empty for not at all."""
    t = state.say()
    names = {code: t(f"measures-group-{code}") for code in (NONE, *GROUPINGS)}
    picked = st.selectbox(
        t("measures-group-by"),
        list(names),
        key=GROUP,
        format_func=lambda code: names.get(code, code),
        placeholder=t("control-choose"),
        persist_state="session",
    )
    return "" if picked in (None, NONE) else str(picked)


def group_names(network: nx.MultiDiGraph, by: str) -> dict[str, str]:
    """Name the group, or groups, of every institution; nothing where there are no groups."""
    if not by:
        return {}
    groups = groups_of(data.opened_study(), network, by, state.language())
    return {body: ", ".join(names) for body, names in groups.items()}


def in_groups(ranked: list[str], names: dict[str, str]) -> list[str]:
    """Put institutions of a group together, in the order they had."""
    if not names:
        return ranked
    order = sort_key(state.language())
    return sorted(ranked, key=lambda body: (names[body] == "–", order(names[body])))


def show_groups(
    network: nx.MultiDiGraph,
    values: pd.Series,
    by: str,
    ranges: pd.DataFrame,
    offer: Callable[[Table, str], None],
) -> None:
    """Show how a measure lies in each group, and offer the table."""
    t, lang = state.say(), state.language()
    rows = by_group(data.opened_study(), network, values.to_frame(), by, lang, ranges)
    if not rows:
        return
    st.subheader(t("measures-groups"), anchor=False)
    st.caption(escape(t("measures-groups-note")))
    middle = ("mean", *(("mean-range",) if anybody_silent(network) else ()))
    numbers = ("institutions", "defined", *middle, "lowest", "highest")
    columns = {"group": t(f"measures-group-{by}")}
    columns |= {name: t(f"measures-column-{name}") for name in numbers}
    measure = MEASURES[str(values.name)]
    shown = [
        row
        | {end: measure.write(_number(row[end]), lang) for end in ("lowest", "highest")}
        | {"mean": write_mean(measure, _number(row["mean"]), lang)}
        | {"mean-range": _mean_range(measure, row)}
        for row in rows
    ]
    show_table(Table(columns, shown), alt=t("measures-groups"))
    ends = {"low": t("measures-column-low"), "high": t("measures-column-high")}
    kept = {name: label for name, label in columns.items() if name != "mean-range"}
    offer(Table(kept | (ends if "mean-range" in columns else {}), rows), "groups")


def _mean_range(measure: Measure, row: Mapping[str, object]) -> str:
    """Write between what a group's mean lies once the missing answers are in; "?" where it was not looked for."""
    lang = state.language()
    low, high = (write_mean(measure, _number(row[end]), lang) for end in ("low", "high"))
    if row["low"] is None:
        return state.say()("measures-range-unknown") if measure.is_amount else "–"
    if low == high:
        return low
    simulated = "-simulated" if row["how"] == "simulated" else ""
    return state.say()(f"measures-range{simulated}", low=low, high=high)


def write_mean(measure: Measure, mean: float, lang: str) -> str:
    """Write a mean: of counts with a decimal, of yes and no as the share of yes.

    Examples
    --------
    >>> degree, link = MEASURES["node_degree"], MEASURES["node_articulation"]
    >>> write_mean(degree, 3.5, "pl"), write_mean(link, 0.5, "pl")
    ('3,5', '50%')
    """
    if math.isnan(mean) or measure.kind not in (Kind.COUNT, Kind.YES_NO):
        return measure.write(mean, lang)
    if measure.kind is Kind.YES_NO:
        return format_percent(mean, lang)
    return format_number(mean, lang, 1)


def _number(value: object) -> float:
    return float("nan") if value is None else float(str(value))
