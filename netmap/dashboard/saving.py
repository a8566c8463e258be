"""Saving what was shown: once, however often it is asked for, and told also to whoever comes back later."""

from __future__ import annotations

from typing import cast

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.history import MOST_CHANGES, show_changes
from netmap.dashboard.jobs import jobs, wait_for
from netmap.dashboard.markdown import escape
from netmap.dashboard.refusals import say_refusal
from netmap.dashboard.uploads import Checked, Saved, save_checked
from netmap.errors import NetmapError
from netmap.i18n import format_moment
from netmap.ingest import Plan
from netmap.store import Entry, Head
from netmap.study import Study

__all__ = ["begin_saving", "leave_check", "show_saving", "tell_last", "turn", "under_way"]


BEHIND = ("graph-behind", "graph-behind-here")
"""Errors of a graph that does not show yet what was kept."""


def turn() -> int:
    """Give the number of the upload in this session: the next one begins with no files."""
    return int(st.session_state.get("upload_turn", 0))


def leave_check(other: str = "") -> None:
    """Let go of the plan this session looked at before: a plan of a million rows is large."""
    before = st.session_state.get("upload_checked")
    if before and before != other:
        jobs().leave(before)
    st.session_state["upload_checked"] = other


def begin_saving(study: Study, checked: Checked) -> None:
    """Begin to save a plan; the same plan on the same state of the study is saved once."""
    key = f"save {study.path} {checked.head.hash} {checked.key}"
    jobs().start(key, lambda: save_checked(study, checked))
    st.session_state["saving"] = key


def under_way(study: Study, *, has_files: bool) -> str | None:
    """Give the key of what this session saves or saved; without files, of whatever was saved and nobody has read."""
    own = st.session_state.get("saving")
    if own and jobs().find(own):
        return str(own)
    return None if has_files else jobs().newest(f"save {study.path} ")


def show_saving(study: Study, key: str) -> None:
    """Say how saving goes, or went."""
    saving = jobs().find(key)
    if saving is None or not saving.done():
        wait_for(key, "data-saving")
        return
    error = saving.exception()
    if error is None:
        _tell_saved(key, saving.result())
    elif isinstance(error, NetmapError):
        _tell_refused(study, key, error)
    else:
        jobs().forget(key)
        raise error


def _tell_saved(key: str, saved: Saved) -> None:
    t, entry = state.say(), saved.entry
    leave_check()
    st.success(t("data-saved", entry=entry.id if entry else 0), icon=":material/check:")
    if entry:
        told = [
            _files_of(entry),
            *use.say_counts(entry.counts, state.language()),
        ]
        st.markdown("\n".join(f"- {escape(line)}" for line in told))
    if saved.names:
        st.info(
            t("data-saved-waiting", names=saved.names, rows=saved.rows),
            icon=":material/help:",
        )
    with st.container(horizontal=True):
        st.button(
            t("data-next"), key="upload_next", type="primary", on_click=_begin_anew, args=(key,)
        )
        if entry:
            st.button(
                t("data-saved-undo"),
                key="upload_undo",
                icon=":material/undo:",
                on_click=_to_history,
                args=(key, entry.id),
            )


def tell_last(study: Study) -> None:
    """Say which files were taken in last, and which were only looked at: who comes back sees whether theirs are in."""
    t, last = state.say(), use.last_import(study)
    plan = _looked_at_only(study)
    if plan is not None:
        files = ", ".join(name for name, _ in plan.files)
        st.info(escape(t("data-not-saved-yet", files=files)), icon=":material/info:")
    if last is not None:
        key = "data-last-import-undone" if last.undone_by else "data-last-import"
        at = format_moment(last.at, state.language())
        told = {"files": _files_of(last), "entry": last.id, "at": at, "who": last.who}
        st.caption(escape(t(key, **told, undone=last.undone_by or 0)))


def _files_of(entry: Entry) -> str:
    return ", ".join(file.name for file in entry.files)


def _looked_at_only(study: Study) -> Plan | None:
    """Give the plan made last if it could be saved and its files were not taken in since."""
    key = jobs().newest(f"check {study.path} ")
    checking = jobs().find(key) if key else None
    if key is None or checking is None:
        return None
    if not checking.done():
        wait_for(key, "data-checking")
    if not checking.done() or checking.exception() is not None:
        return None
    checked = cast("Checked", checking.result())
    plan, later = checked.plan, use.imports(study)
    later = later[later["id"] > checked.head.number]
    is_saved = any(set(sums) == {sum_ for _, sum_ in plan.files} for sums in later["sha256"])
    return None if is_saved or (plan.is_accepted and plan.changes_nothing) else plan


def _tell_refused(study: Study, key: str, error: NetmapError) -> None:
    t = state.say()
    st.error(escape(say_refusal(error)), icon=":material/error:")
    if error.code in BEHIND:  # kept all the same: what is to be done next is the next file
        st.button(
            t("data-next"), key="upload_next", type="primary", on_click=_begin_anew, args=(key,)
        )
        return
    if error.code == "study-changed":
        _tell_meanwhile(study, key)
    st.markdown(t("data-not-saved"))
    st.button(
        t("data-again"),
        key="upload_again",
        type="primary",
        icon=":material/refresh:",
        on_click=jobs().forget,
        args=(key,),
    )


def _tell_meanwhile(study: Study, key: str) -> None:
    """Show what others changed since the plan was made, and who."""
    t, made_on = state.say(), key.split()[-2]
    seen = next((e.head for e in study.journal.entries() if e.hash == made_on), Head(0, made_on))
    rows = use.changed_since(study, seen, state.language(), most=MOST_CHANGES + 1)
    if rows:
        st.markdown(t("data-meanwhile"))
        show_changes(rows, "entry", "who", "at")


def _begin_anew(key: str) -> None:
    jobs().forget(key)
    st.session_state["upload_turn"] = turn() + 1


def _to_history(key: str, entry: int) -> None:
    _begin_anew(key)
    st.session_state["data_part"] = "history"
    st.session_state["history_entry"] = entry
