"""Tables of a page: real tables that a screen reader can read, in the page's language, with names as text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.markdown import escape
from netmap.i18n import format_number, with_capital

__all__ = ["Table", "show_table", "written"]

MOST_ROWS = 150
"""More rows than this are for the file, not for the page."""


@dataclass(frozen=True)
class Table:
    """A table with its headings by column; cells are plain values, written in the page's language when shown."""

    columns: Mapping[str, str]
    rows: Sequence[Mapping[str, object]]


def show_table(table: Table, *, alt: str, digits: int = 2, most: int = MOST_ROWS) -> None:
    """Show a table; ``alt`` says what it is of."""
    shown = [
        {escape(label): escape(written(row.get(column), digits)) for column, label in _head(table)}
        for row in table.rows[:most]
    ]
    heads = [escape(label) for _, label in _head(table)]
    st.table(pd.DataFrame(shown, columns=heads), border="horizontal", hide_index=True, alt=alt)
    if len(table.rows) > most:
        st.caption(state.say()("dashboard-more-rows", shown=most, rows=len(table.rows)))


def _head(table: Table) -> list[tuple[str, str]]:
    return [(column, with_capital(label)) for column, label in table.columns.items()]


def written(value: object, digits: int = 2) -> str:
    """Write a cell: numbers as the language does, yes and no in words, a dash for what is not there."""
    if isinstance(value, bool):
        return state.say()("common-yes" if value else "common-no")
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return "–"
    if isinstance(value, (int, float)):
        return format_number(value, state.language(), digits)
    return str(value)
