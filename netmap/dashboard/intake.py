"""Files in: uploaded, checked beside the page, shown as a plan, saved once when somebody says so."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, cast

import streamlit as st

from netmap import study as use
from netmap.codebook import CODEBOOKS, load_codebook
from netmap.dashboard import state
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.jobs import jobs
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.uploads import Checked, Upload, check_upload, save_checked
from netmap.errors import NetmapError
from netmap.i18n import say_error
from netmap.study import Study

__all__ = ["show_intake"]

TYPES = ["csv", "tsv", "txt", "xlsx"]
ACTIONS = ("create", "update", "unchanged", "queue", "reject")
MOST_DIFFERENCES = 200


def show_intake(study: Study) -> None:
    """Offer the upload; with files there, show what they would change."""
    t = state.say()
    st.markdown(t("data-intake-help"))
    st.caption(t("data-upload-rule"))
    files = st.file_uploader(
        t("data-upload"), type=TYPES, accept_multiple_files=True, key="upload_files"
    )
    wave, commune, codebook = _belongs(study)
    if not files:
        return
    held = tuple((file.name, file.getvalue()) for file in files)
    upload = Upload(held, wave or None, commune or None, codebook)
    _show_checked(study, upload)


def _belongs(study: Study) -> tuple[str, str, str | None]:
    t = state.say()
    with st.expander(t("data-belongs")):
        wave = st.text_input(t("data-wave"), key="upload_wave", help=t("data-wave-help"))
        commune = st.text_input(
            t("data-commune"), key="upload_commune", help=t("data-commune-help")
        )
        codebook = None
        if study.is_empty:
            names = ["kooperacja", *(name for name in CODEBOOKS if name != "kooperacja")]
            codebook = st.selectbox(
                t("data-codebook"),
                names,
                key="upload_codebook",
                format_func=lambda name: load_codebook(name).label.say(state.language()),
            )
    return wave.strip(), commune.strip(), codebook


def _show_checked(study: Study, upload: Upload) -> None:
    """Check the files beside the page; a check made on an older state of the study is made anew."""
    key = f"check {study.path} {study.head.hash} {upload.key}"
    saving = _saving(study, upload)
    if saving is not None:
        _show_saving(study, upload, saving)
        return
    checking = jobs().start(key, lambda: check_upload(study, upload))
    if not checking.done():
        _wait(key, "data-checking")
        return
    _show_plan(study, cast("Checked", checking.result()))


def _save_key(study: Study, upload: Upload) -> str:
    return f"save {study.path} {upload.key} {st.session_state.get('upload_turn', 0)}"


def _saving(study: Study, upload: Upload) -> Future[Any] | None:
    return jobs().find(_save_key(study, upload))


@st.fragment(run_every=0.5)
def _wait(key: str, message: str) -> None:
    """Ask after the work twice a second, and draw the page anew when it is done."""
    job = jobs().find(key)
    st.info(state.say()(message), icon=":material/hourglass_top:")
    if job is None or job.done():
        st.rerun()


def _show_plan(study: Study, checked: Checked) -> None:
    t, plan = state.say(), checked.plan
    st.subheader(t("data-plan"), anchor=False)
    counts = plan.counts()
    heads = {"kind": t("column-kind"), **{a: t(f"column-{a}") for a in ACTIONS}}
    rows = [
        {"kind": t(f"kind-{kind}"), **{a: n.get(a, 0) for a in ACTIONS}}
        for kind, n in counts.items()
    ]
    show_table(Table(heads, rows), alt=t("data-plan"))
    _show_findings(checked)
    _show_differences(checked)
    _offer_saving(study, checked)


def _show_findings(checked: Checked) -> None:
    t, lang = state.say(), state.language()
    found = checked.plan.findings
    if not found:
        return
    st.subheader(t("data-findings", n=len(found)), anchor=False)
    present = [
        level for level in ("error", "warning", "notice") if any(f.level == level for f in found)
    ]
    shown = st.pills(
        t("data-findings-show"),
        present,
        selection_mode="multi",
        default=present,
        key=f"findings_{'_'.join(present)}",
        format_func=lambda level: t(f"data-level-{level}", n=sum(f.level == level for f in found)),
    )
    columns = ("level", "file", "sheet", "row", "column", "message", "remedy")
    heads = {name: t(f"column-{name}") for name in columns}
    rows = [
        {"level": t(f"level-{f.level}"), "file": f.file, "sheet": f.sheet,
         "row": str(f.row) if f.row else "", "column": f.column,
         "message": f.say(lang), "remedy": f.remedy(lang)}
        for f in found if f.level in shown
    ]  # fmt: skip
    table = Table(heads, rows)
    show_table(table, alt=t("data-findings", n=len(found)))
    offer_table(table, "uwagi" if lang == "pl" else "findings", key="findings_file")


def _show_differences(checked: Checked) -> None:
    """List what an update would change, field by field."""
    t = state.say()
    rows = list(use.differences(checked.plan, MOST_DIFFERENCES))
    if rows:
        heads = {
            name: t(f"data-difference-{name}") for name in ("record", "field", "before", "after")
        }
        with st.expander(t("data-differences", n=len(rows))):
            show_table(Table(heads, rows), alt=t("data-differences", n=len(rows)))


def _offer_saving(study: Study, checked: Checked) -> None:
    t, plan = state.say(), checked.plan
    if not plan.is_accepted:
        st.error(t("data-refused"), icon=":material/block:")
        return
    if not plan.changes():
        st.success(t("cli-import-nothing"), icon=":material/check:")
        return
    st.button(
        t("data-save"),
        key="upload_save",
        type="primary",
        icon=":material/save:",
        on_click=_begin_saving,
        args=(study, checked),
    )


def _begin_saving(study: Study, checked: Checked) -> None:
    jobs().start(_save_key(study, checked.upload), lambda: save_checked(study, checked))


def _show_saving(study: Study, upload: Upload, saving: Future[Any]) -> None:
    t = state.say()
    if not saving.done():
        _wait(_save_key(study, upload), "data-saving")
        return
    error = saving.exception()
    if error is None:
        entry = saving.result().entry
        st.success(t("data-saved", entry=entry.id if entry else 0), icon=":material/check:")
        st.caption(t("data-saved-undo"))
    elif isinstance(error, NetmapError):
        st.error(escape(say_error(error, state.language())), icon=":material/error:")
    else:
        raise error
    st.button(t("data-again"), key="upload_again", on_click=_begin_anew, icon=":material/refresh:")


def _begin_anew() -> None:
    st.session_state["upload_turn"] = st.session_state.get("upload_turn", 0) + 1
