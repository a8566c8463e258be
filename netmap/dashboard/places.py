"""Registers and borders of places: added once, from the files of the offices."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.acts import attempt
from netmap.dashboard.maps import show_places_map
from netmap.dashboard.tables import Table, show_table
from netmap.store import Entry
from netmap.study import Study

__all__ = ["show_places"]

TYPES = ["csv", "txt", "xlsx", "geojson", "json"]
COLUMNS = ("register", "date", "voivodeships", "counties", "communes")


def show_places(study: Study) -> None:
    """List the registers and borders the study holds, and offer to add some."""
    t = state.say()
    st.markdown(t("data-places-help"))
    rows = data.ask(use.register_rows)
    if rows:
        told = [{**row, "register": t(f"territory-register-{row['register']}")} for row in rows]
        heads = {column: t(f"column-{column}") for column in COLUMNS}
        show_table(Table(heads, told), alt=t("data-part-places"))
    else:
        st.info(t("data-places-none"), icon=":material/info:")
    show_places_map()
    files = st.file_uploader(
        t("data-places-upload"), type=TYPES, accept_multiple_files=True, key="places_files"
    )
    if files and st.button(t("data-places-add"), key="places_add", type="primary"):
        held = [(file.name, file.getvalue()) for file in files]
        done = attempt(partial(_add, study, held))
        if done is not None:
            st.success(
                t("data-places-done" if done[0] else "cli-import-nothing"), icon=":material/check:"
            )


def _add(study: Study, files: list[tuple[str, bytes]]) -> tuple[Entry | None]:
    with tempfile.TemporaryDirectory(prefix="netmap-") as folder:
        paths = []
        for number, (name, content) in enumerate(files):
            place = Path(folder) / str(number)
            place.mkdir()
            paths.append(place / f"{number}{Path(name).suffix[:8]}")
            paths[-1].write_bytes(content)
        return (use.add_territories(study, paths, names=[name for name, _ in files]),)
