"""The history of the data: who changed what and when, and the way back."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_moment
from netmap.study import Study

__all__ = ["show_history"]


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
    kinds = ("import", "workshop", "edit", "territory")
    entries = {int(str(r["id"])): r for r in rows if r["action"] in kinds}
    if not entries:
        return
    with st.form("history_turn", border=True):
        chosen = st.selectbox(
            t("data-turn"),
            list(entries),
            key="history_entry",
            format_func=lambda i: _named(entries[i]),
        )
        sure = st.checkbox(t("data-turn-sure"), key="history_sure")
        pressed = st.form_submit_button(t("data-turn-do"), icon=":material/undo:", key="history_do")
    if pressed and not sure:
        st.warning(t("data-turn-unsure"), icon=":material/help:")
    elif pressed and chosen is not None:
        _turn(study, entries[chosen])


def _named(row: dict[str, object]) -> str:
    t = state.say()
    told = _told(row)
    does = t("data-redo" if row["undone_by"] else "data-undo")
    return " · ".join(
        str(part) for part in (does, told["id"], told["action"], told["at"], told["files"]) if part
    )


def _turn(study: Study, row: dict[str, object]) -> None:
    act = use.redo if row["undone_by"] else use.undo
    made = act(study, int(str(row["id"])))
    st.toast(escape(state.say()("data-turned", entry=made.id)), icon=":material/check:")
    st.rerun()
