"""The history of the data: who changed what and when, what each entry changed, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.codebook import fold
from netmap.dashboard import state
from netmap.dashboard.acts import attempt
from netmap.dashboard.downloads import file_name, offer_file
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_moment
from netmap.store import Entry
from netmap.study import Study

__all__ = ["MOST_CHANGES", "show_changes", "show_history"]

NOT_TURNED = ("undo", "redo", "export", "backup", "restore")
"""An undo is taken back by bringing back what it took; a file that was written cannot be called back."""

COLUMNS = ("id", "at", "who", "action", "files", "counts", "note", "turned")
CHANGE = ("kind", "record", "what", "field", "before", "after")
MOST_CHANGES = 100

Row = dict[str, object]


def show_history(study: Study) -> None:
    """Show the entries, newest first, with undo and redo."""
    t = state.say()
    everything = st.toggle(t("data-history-everything"), key="history_everything")
    rows = use.tables.records(use.imports(study, everything=everything))[::-1]
    if not rows:
        st.info(t("data-history-empty"), icon=":material/info:")
        return
    _offer_turning(study, rows)
    heads = {name: t(f"data-history-{name}") for name in COLUMNS}
    sought = st.text_input(
        t("data-history-search"), key="history_search", placeholder=t("data-history-search-hint")
    )
    subjects = use.subjects(study)
    found = _found([_told(row) | _noted(row, subjects) for row in rows], sought)
    show_table(Table(heads, found), alt=t("data-part-history"))
    _offer_files(study)
    st.caption(t("data-history-mark", mark=study.last_act.mark))


def _found(rows: Sequence[Row], sought: str) -> list[Row]:
    """Take the rows that hold what is sought, however it is written."""
    return [row for row in rows if fold(sought) in fold(_line(row))]


def _line(row: Row) -> str:
    return " ".join(str(row[name]) for name in COLUMNS)


def _told(row: Row) -> Row:
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
        "turned": t("data-undone-by", entry=undone) if undone else "",
    }


def _noted(row: Row, subjects: Mapping[int, int]) -> Row:
    """Give the remark on an entry: somebody's own, or which entry an undo or a redo is about."""
    if row["note"] or not row["undoes"]:
        return {"note": row["note"]}
    return {"note": state.say()("data-undoes", entry=subjects[int(str(row["id"]))])}


def _offer_files(study: Study) -> None:
    """Offer the whole history with its chain; that it was taken is kept in it too."""
    t, lang = state.say(), state.language()
    with st.container(horizontal=True):
        for suffix in use.HISTORY_FORMATS:
            offer_file(
                t("data-history-file", format=suffix[1:].upper()),
                file_name(t("data-part-history"), study.name, suffix=suffix),
                partial(_write, study, lang),
                key=f"history{suffix}",
            )


def _write(study: Study, lang: str, path: Path) -> None:
    use.write_history(study, path, lang)


# ── one entry ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _offer_turning(study: Study, rows: Sequence[Row]) -> None:
    """Show what an entry changed; offer to take back what counts, or to bring back what was taken back."""
    t = state.say()
    entries = {int(str(row["id"])): row for row in rows if row["action"] not in NOT_TURNED}
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
        with st.expander(t("data-entry-changes", entry=int(chosen)), icon=":material/difference:"):
            show_changes(
                use.changed_by(study, int(chosen), state.language(), most=MOST_CHANGES + 1)
            )
        _offer_turn(study, int(chosen), is_undone=bool(entries[int(chosen)]["undone_by"]))


def show_changes(rows: Sequence[Row], *lead: str) -> None:
    """Show what was changed, record by record; ``lead`` are further columns that stand first."""
    t, lang = state.say(), state.language()
    heads = {name: t(f"data-change-{name}") for name in (*lead, *CHANGE)}
    told = [
        row
        | {"kind": t(f"kind-{row['kind']}"), "what": t(f"history-{row['what']}")}
        | ({"at": format_moment(str(row["at"]), lang)} if "at" in row else {})
        | ({"entry": str(row["entry"])} if "entry" in row else {})
        for row in rows[:MOST_CHANGES]
    ]
    show_table(Table(heads, told), alt=t("data-change"))
    if len(rows) > MOST_CHANGES:
        st.caption(t("data-change-more", most=MOST_CHANGES))


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


def _named(row: Row) -> str:
    told = _told(row)
    parts = (told["id"], told["action"], told["at"], told["who"], told["files"], told["turned"])
    return " · ".join(str(part) for part in parts if part)
