"""Files in: uploaded, checked beside the page, shown as a plan, saved once when somebody says so."""

from __future__ import annotations

from typing import cast

import streamlit as st

from netmap.codebook import CODEBOOKS, load_codebook
from netmap.dashboard import state
from netmap.dashboard.jobs import jobs, wait_for
from netmap.dashboard.plan import show_plan
from netmap.dashboard.saving import begin_saving, show_saving, turn, under_way
from netmap.dashboard.uploads import Checked, Upload, check_upload
from netmap.study import Study

__all__ = ["show_intake"]

TABLES = ["csv", "tsv", "txt", "xlsx"]
NETWORKS = ["graphml", "gexf", "net", "paj", "dl", "json", "vna", "##h", "##d"]
TYPES = [*TABLES, *NETWORKS]


def show_intake(study: Study) -> None:
    """Offer the upload; with files there, show what they would change; with files saved, what became of them."""
    t = state.say()
    st.markdown(t("data-intake-help"))
    st.caption(t("data-upload-rule"))
    files = st.file_uploader(
        t("data-upload"), type=TYPES, accept_multiple_files=True, key=f"upload_files_{turn()}"
    )
    wave, commune, codebook = _belongs(study)
    saving = under_way(study, has_files=bool(files))
    if saving is not None:
        show_saving(study, saving)
    elif files:
        held = tuple((file.name, file.getvalue()) for file in files)
        _show_checked(study, Upload(held, wave or None, commune or None, codebook))


def _belongs(study: Study) -> tuple[str, str, str | None]:
    t = state.say()
    with st.expander(t("data-belongs")):
        wave = st.text_input(t("data-wave"), key="upload_wave", help=t("data-wave-help"))
        commune = st.text_input(
            t("data-commune"), key="upload_commune", help=t("data-commune-help")
        )
    return wave.strip(), commune.strip(), _choose_codebook() if study.is_empty else None


def _choose_codebook() -> str:
    names = ["kooperacja", *(name for name in CODEBOOKS if name != "kooperacja")]
    return str(
        st.selectbox(
            state.say()("data-codebook"),
            names,
            key="upload_codebook",
            format_func=lambda name: load_codebook(name).label.say(state.language()),
            placeholder=state.say()("control-choose"),
        )
    )


def _show_checked(study: Study, upload: Upload) -> None:
    """Check the files beside the page; a check made on an older state of the study is made anew."""
    key = f"check {study.path} {study.last_act.hash} {upload.key}"
    checking = jobs().start(key, lambda: check_upload(study, upload))
    if not checking.done():
        wait_for(key, "data-checking")
        return
    if checking.exception() is not None:
        jobs().forget(key)
    checked = cast("Checked", checking.result())
    show_plan(study, checked.plan)
    if checked.plan.is_accepted and checked.plan.changes():
        st.button(
            state.say()("data-save"),
            key="upload_save",
            type="primary",
            icon=":material/save:",
            on_click=begin_saving,
            args=(study, checked),
        )
