"""Data: files in, with a plan before anything is saved; the history of the data, and back; everything out."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import data, state
from netmap.dashboard.graph_state import show_graph_state
from netmap.dashboard.heading import show_title
from netmap.dashboard.history import show_history
from netmap.dashboard.intake import show_intake
from netmap.dashboard.keeping import show_backups
from netmap.dashboard.names import show_names
from netmap.dashboard.outlet import show_outlet
from netmap.dashboard.places import show_places
from netmap.dashboard.questionnaires import show_questionnaires

PARTS = {
    "intake": show_intake,
    "names": show_names,
    "form": show_questionnaires,
    "history": show_history,
    "outlet": show_outlet,
    "places": show_places,
    "backup": show_backups,
    "graph": show_graph_state,
}


def show() -> None:
    """Show the part of the page that is asked for."""
    t = state.say()
    show_title("data", place=False)
    st.session_state.setdefault("data_part", "intake")
    chosen = st.segmented_control(
        t("data-part"),
        list(PARTS),
        key="data_part",
        format_func=lambda part: t(f"data-part-{part}"),
        label_visibility="collapsed",
        required=True,
    )
    PARTS[chosen or "intake"](data.opened_study())


show()
