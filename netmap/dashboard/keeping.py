"""Backups: one to take along, those that were made by themselves, and the way back from one of them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.downloads import file_name, offer_file
from netmap.dashboard.jobs import jobs, wait_for
from netmap.dashboard.markdown import escape
from netmap.dashboard.refusals import say_refusal, without_folders
from netmap.dashboard.tables import Table, show_table
from netmap.errors import NetmapError
from netmap.i18n import format_moment, say_error
from netmap.study import Kept, Study

__all__ = ["show_backups"]

COLUMNS = ("file", "why", "made", "entries", "size", "state")


def show_backups(study: Study) -> None:
    """Offer a backup, list those beside the study, and offer to restore one."""
    t = state.say()
    st.markdown(t("data-backup-help"))
    if study.unkept is not None:
        reason = say_refusal(study.unkept)
        st.warning(escape(t("data-backup-hindered", reason=reason)), icon=":material/warning:")
    offer_file(
        t("data-backup-take"),
        file_name(study.name, study.last_act.mark, suffix=".netmap"),
        lambda path: _take(study, path),
        key="backup_take",
    )
    if _under_way(study):
        return
    found = use.backups_of(study.path)
    if not found:
        st.info(t("data-backup-none"), icon=":material/info:")
        return
    heads = {name: t(f"data-backup-{name}") for name in COLUMNS}
    show_table(Table(heads, [_told(one) for one in found]), alt=t("data-part-backup"))
    sound = [one for one in found if one.error is None]
    if sound:
        _offer_restoring(study, sound)


def _take(study: Study, path: Path) -> None:
    use.back_up(study, path)


def _told(one: Kept) -> dict[str, object]:
    t, lang = state.say(), state.language()
    return {
        "file": one.path.name,
        "why": t(f"backup-{one.why}"),
        "made": format_moment(one.made, lang) if one.made else "",
        "entries": one.entries,
        "size": round(one.size / 1024),
        "state": t("backup-sound")
        if one.error is None
        else say_error(without_folders(one.error), lang),
    }


def _offer_restoring(study: Study, sound: list[Kept]) -> None:
    t = state.say()
    names = {one.path.name: one for one in sound}
    with st.container(border=True):
        chosen = st.selectbox(
            t("data-backup-choose"),
            list(names),
            key="backup_chosen",
            format_func=lambda name: f"{name} · {_told(names[name])['made']}",
            placeholder=t("control-choose"),
        )
        at = f"{study.head.number}_{chosen}"
        sure = st.checkbox(t("data-backup-sure"), key=f"backup_sure_{at}")
        st.button(
            t("data-backup-restore"),
            key=f"backup_restore_{at}",
            icon=":material/settings_backup_restore:",
            disabled=not sure,
            on_click=_begin,
            args=(study, names[chosen].path),
        )


def _begin(study: Study, source: Path) -> None:
    """Restore beside the page: a click must not stop it half way."""
    jobs().start(_key(study), lambda: use.restore(source, study.path, graph=study.spec))


def _key(study: Study) -> str:
    return f"restore {study.path}"


def _under_way(study: Study) -> bool:
    """Say how restoring goes or went; tell whether it still goes on."""
    t, key = state.say(), _key(study)
    restoring = jobs().find(key)
    if restoring is None:
        return False
    if not restoring.done():
        wait_for(key, "data-backup-restoring")
        return True
    error = restoring.exception()
    if error is None:
        st.success(t("data-backup-restored", entry=restoring.result().id), icon=":material/check:")
    elif isinstance(error, NetmapError):
        st.error(escape(say_refusal(error)), icon=":material/error:")
    jobs().forget(key)
    if error is not None and not isinstance(error, NetmapError):
        raise error
    return False
