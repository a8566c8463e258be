"""The history of the data: who changed what and when, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.acts import attempt
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_moment
from netmap.store import Entry
from netmap.study import Study

__all__ = ["show_history"]

TURNED = ("import", "workshop", "edit", "naming", "territory")
"""Acts that can be taken back; an undo is taken back by bringing back what it took."""


def show_history(study: Study) -> None:
    """Show the entries, newest first, with undo and redo."""
    t = state.say()
    everything = st.toggle(t("data-history-everything"), key="history_everything")
    rows = use.tables.records(use.imports(study, everything=everything))[::-1]
    if not rows:
        st.info(t("data-history-empty"), icon=":material/info:")
        return
    _offer_turning(study, rows)
    columns = ("id", "at", "who", "action", "files", "counts", "note", "turned")
    heads = {name: t(f"data-history-{name}") for name in columns}
    show_table(Table(heads, [_told(row) for row in rows]), alt=t("data-part-history"))


def _told(row: dict[str, object]) -> dict[str, object]:
    t, lang = state.say(), state.language()
    counts = row["counts"] if isinstance(row["counts"], dict) else {}
    files = row["files"] if isinstance(row["files"], list) else []
    undone = row["undone_by"]
    return {
        "id": str(row["id"]),
        "at": format_moment(str(row["at"]), lang),
        "who": row["who"],
        "action": t(f"action-{row['action']}"),
        "files": ", ".join(files),
        "counts": ", ".join(use.say_counts(counts, lang)),
        "note": row["note"] or (t("data-undoes", entry=row["undoes"]) if row["undoes"] else ""),
        "turned": t("data-undone-by", entry=undone) if undone else "",
    }


def _offer_turning(study: Study, rows: list[dict[str, object]]) -> None:
    """Offer to take back what counts, or to bring back what was taken back."""
    t = state.say()
    entries = {int(str(row["id"])): row for row in rows if row["action"] in TURNED}
    if not entries:
        return
    if st.session_state.get("history_entry") not in entries:
        st.session_state["history_entry"] = next(iter(entries))
    with st.container(border=True):
        chosen = st.selectbox(
            t("data-turn"),
            list(entries),
            key="history_entry",
            format_func=lambda entry: _named(entries[entry]),
            placeholder=t("control-choose"),
        )
        _offer_turn(study, int(chosen), is_undone=bool(entries[int(chosen)]["undone_by"]))


def _offer_turn(study: Study, entry: int, *, is_undone: bool) -> None:
    """Offer one act after a confirmation; the keys change with the journal, so that a second click is not another."""
    t = state.say()
    word = "redo" if is_undone else "undo"
    at = f"{study.head.number}_{entry}"
    sure = st.checkbox(t(f"data-{word}-sure", entry=entry), key=f"history_sure_{at}")
    pressed = st.button(
        t(f"data-{word}", entry=entry),
        key=f"history_do_{at}",
        icon=f":material/{word}:",
        disabled=not sure,
    )
    act: Callable[[Study, int], Entry] = use.redo if is_undone else use.undo
    if pressed and attempt(partial(act, study, entry)) is not None:
        st.rerun()


def _named(row: dict[str, object]) -> str:
    told = _told(row)
    parts = (told["id"], told["action"], told["at"], told["who"], told["files"], told["turned"])
    return " · ".join(str(part) for part in parts if part)
