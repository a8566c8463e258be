"""Single numbers in large print, each with what stands behind it, and how far the answers carry."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from netmap.compare import Reading, reading
from netmap.dashboard import state
from netmap.dashboard.markdown import escape
from netmap.metrics import MEASURES

__all__ = ["show_number", "show_reading"]


def show_number(
    column: DeltaGenerator,
    label: str,
    value: str,
    beneath: str,
    measure: str = "",
) -> None:
    """Show a number with what stands behind it; ``measure`` explains it in a line."""
    column.metric(
        label,
        value,
        escape(beneath),
        delta_color="off",
        delta_arrow="off",
        help=MEASURES[measure].short(state.language()) if measure else None,
        border=True,
        height="stretch",
    )


def show_reading(response: float) -> None:
    """Say how far the answers carry; too few is a stop sign."""
    found = reading(response)
    told = state.say()(f"overview-reading-{found.replace('_', '-')}")
    if found is Reading.STOP:
        st.error(told, icon=":material/front_hand:")
    elif found is Reading.BROAD_PATTERNS:
        st.warning(told, icon=":material/visibility:")
    else:
        st.badge(told, icon=":material/check:", color="green")
