"""The measures of one institution on its card: each with its range and place where answers are missing."""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx
import streamlit as st

from netmap.dashboard import data, missing, state
from netmap.dashboard.tables import Table, show_table
from netmap.metrics import Level, Measure, measures_of, needs_direction
from netmap.network import TieRule, info

__all__ = ["show_measures_of"]


def show_measures_of(network: nx.MultiDiGraph, institution: str, wave: str, rule: TieRule) -> None:
    """Show the basic measures of an institution; ranges that take a simulation are left to the Measures page."""
    t, lang = state.say(), state.language()
    directed = info(network).rule.directed
    measures = [
        m for m in measures_of(Level.NODE) if m.basic and (directed or not needs_direction(m))
    ]
    ids = tuple(measure.id for measure in measures)
    table = data.measures(wave, rule, Level.NODE.value, ids)
    values = table.loc[[institution]].astype("float64").to_dict("records")[0]
    ranges = data.ranges(wave, rule, Level.NODE.value, ids, quick=True)
    silent = missing.anybody_silent(network)
    names = ("measure", "value", *(("range", "place") if silent else ()))
    columns = {name: t(f"measures-column-{name}") for name in names}
    rows = [
        {
            "measure": measure.label(lang),
            "value": measure.write(values[measure.id], lang),
        }
        | _open(measure, missing.places_of(ranges, measure.id)[institution])
        for measure in measures
    ]
    with st.expander(t("network-measures"), icon=":material/straighten:"):
        show_table(Table(columns, rows), alt=t("network-measures"))
        if silent:
            st.caption(t("network-measures-note"))


def _open(measure: Measure, row: Mapping[str, object]) -> dict[str, object]:
    """Write what missing answers leave open in one measure."""
    return {"range": missing.say_range(measure, row), "place": missing.say_place_of(measure, row)}
