"""What missing answers leave open on the Measures page: ranges, places, whom to call first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import networkx as nx
import pandas as pd
import streamlit as st

from netmap.dashboard import data, state
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.worded import worded
from netmap.metrics import Kind, Level, Measure, open_pairs, say_place, sureness
from netmap.network import TieRule, info

__all__ = [
    "anybody_silent",
    "ask_for_all",
    "places_of",
    "rows_of",
    "say_place_of",
    "say_range",
    "show_calls",
    "show_open_pairs",
]

IN_PASSING_UP_TO = 60
"""Up to so many institutions simulated ranges are shown at once; above, when somebody asks for them."""

DRAWN_IN_PASSING = 6
"""So many measures of the network have simulated ranges at once; if more are shown, when somebody asks for them."""

PAIRS_UP_TO = 500
"""In a larger network pairs that could still be tied are too many to list."""

EVERYTHING = "measures-all-ranges"


def anybody_silent(network: nx.MultiDiGraph) -> bool:
    """Tell whether any answer is missing."""
    about = info(network)
    return about.answered < len(about.responses)


def ask_for_all(network: nx.MultiDiGraph, chosen: Sequence[Measure]) -> bool:
    """Tell whether simulated ranges are wanted too; of a large network, or many measures, only when asked for."""
    drawn = sum(m.level in (Level.NET, Level.GROUP) and sureness(m) != "exact" for m in chosen)
    quick = len(network) <= IN_PASSING_UP_TO and drawn <= DRAWN_IN_PASSING
    if quick or not anybody_silent(network):
        return True
    return st.toggle(state.say()("measures-all-ranges"), key=EVERYTHING)


def say_range(measure: Measure, row: Mapping[str, object]) -> str:
    """Write from where to where a measure could be; a simulated range is marked, one that is a point is one number.

    A question mark says that the range takes a simulation, a dash that there is none.
    """
    t, lang = state.say(), state.language()
    if _takes_a_simulation(measure, row):
        return t("measures-range-unknown")
    low, high = (float(str(row[end])) for end in ("low", "high"))
    if math.isnan(low):
        return "–"
    simulated = "-simulated" if row["how"] == "simulated" else ""
    ends = {name: measure.write(end, lang) for name, end in (("low", low), ("high", high))}
    kind = "range" if ends["low"] != ends["high"] else "point"
    return t(f"measures-{kind}{simulated}", **ends)


def _takes_a_simulation(measure: Measure, row: Mapping[str, object]) -> bool:
    """Tell whether there is a range that was not looked for: what cannot be computed, or is no amount, has none."""
    defined = not math.isnan(float(str(row["value"])))
    return row["how"] == "not_sought" and measure.is_amount and defined


def places_of(table: pd.DataFrame, measure: str) -> dict[str, dict[str, object]]:
    """Give the ranges of one measure by institution."""
    return rows_of(table[table.index.get_level_values(0) == measure].droplevel(0))


def rows_of(table: pd.DataFrame) -> dict[str, dict[str, object]]:
    """Give ranges row by row."""
    found = table.astype("object").to_dict("index")
    return {str(at): {str(name): value for name, value in row.items()} for at, row in found.items()}


def say_place_of(measure: Measure, row: Mapping[str, object]) -> str:
    """Write the place of an institution, or from which to which; a question mark where a simulation would tell."""
    if measure.kind is not Kind.YES_NO and _takes_a_simulation(measure, row):
        return state.say()("measures-range-unknown")
    low, high = (float(str(row[end])) for end in ("rank_low", "rank_high"))
    return say_place(low, high, state.language(), simulated=row["how"] == "simulated")


def show_calls(network: nx.MultiDiGraph, wave: str, rule: TieRule, measure: str) -> None:
    """Say whom of the silent to call first, and what their answers would settle."""
    if not anybody_silent(network):
        return
    t, table = state.say(), data.whom_to_call(wave, rule, measure)
    st.subheader(t("measures-call"), anchor=False)
    st.caption(escape(t("measures-call-explain")))
    columns = {name: t(f"measures-call-{name}") for name in ("name", "settled", "pairs", "places")}
    rows = [{str(k): v for k, v in row.items()} for row in table.to_dict("records")]
    show_table(Table(columns, rows), alt=t("measures-call"))


def show_open_pairs(network: nx.MultiDiGraph) -> None:
    """List the pairs of which nobody knows yet whether there is a tie; ranges speak only of ties that are there."""
    if len(network) > PAIRS_UP_TO:
        return
    t, table = state.say(), _open_pairs(network)
    if not table.rows:
        return
    n = len(table.rows)
    st.markdown(f"**{escape(t('measures-open-pairs', n=n))}**")
    st.caption(escape(t("measures-open-pairs-note")))
    show_table(table, alt=t("measures-open-pairs", n=n))


@worded
def _open_pairs(network: nx.MultiDiGraph) -> Table:
    t, table = state.say(), open_pairs(network)
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    columns = {
        "source": t("measures-open-pair-one"),
        "target": t("measures-open-pair-other"),
        "tied": t("measures-open-pair-tied"),
        "unheard": t("measures-open-pair-unheard"),
    }
    rows = [
        {
            "source": names[row["source"]],
            "target": names[row["target"]],
            "tied": bool(row["tied"]),
            "unheard": ", ".join(names[body] for body in row["unheard"]),
        }
        for row in table.to_dict("records")
    ]
    return Table(columns, rows)
