"""Files in: uploaded, checked beside the page, shown as a plan, saved once when somebody says so."""

from __future__ import annotations

from typing import cast

import streamlit as st

from netmap.codebook import CODEBOOKS, load_codebook
from netmap.dashboard import state
from netmap.dashboard.jobs import jobs, wait_for
from netmap.dashboard.mapping import chosen_mapping, show_mappings
from netmap.dashboard.plan import show_plan
from netmap.dashboard.saving import begin_saving, show_saving, tell_last, turn, under_way
from netmap.dashboard.uploads import Checked, Upload, check_upload
from netmap.ingest import Blank, Choices
from netmap.study import Study

__all__ = ["show_intake"]

TABLES = ["csv", "tsv", "txt", "xlsx"]
NETWORKS = ["graphml", "gexf", "net", "paj", "dl", "json", "vna", "##h", "##d"]
MAPPING = ".toml"
TYPES = [*TABLES, *NETWORKS, "toml"]


def show_intake(study: Study) -> None:
    """Offer the upload; with files there, show what they would change; with files saved, what became of them."""
    t = state.say()
    st.markdown(t("data-intake-help"))
    st.caption(t("data-upload-rule"))
    files = st.file_uploader(
        t("data-upload"), type=TYPES, accept_multiple_files=True, key=f"upload_files_{turn()}"
    )
    wave, commune, codebook, blank = _belongs(study)
    saving = under_way(study, has_files=bool(files))
    if saving is not None:
        show_saving(study, saving)
    elif files:
        held = tuple((file.name, file.getvalue()) for file in files)
        tables = tuple(one for one in held if not one[0].casefold().endswith(MAPPING))
        chosen = Choices(wave or None, commune or None, codebook, blank, chosen_mapping(held))
        if tables:
            _show_checked(study, Upload(tables, chosen), held)
    else:
        tell_last(study)


def _belongs(study: Study) -> tuple[str, str, str | None, Blank]:
    t = state.say()
    with st.expander(t("data-belongs")):
        wave = st.text_input(t("data-wave"), key="upload_wave", help=t("data-wave-help"))
        commune = st.text_input(
            t("data-commune"), key="upload_commune", help=t("data-commune-help")
        )
        blank = _choose_blank()
    codebook = _choose_codebook() if study.is_empty else None
    return wave.strip(), commune.strip(), codebook, blank


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


def _choose_blank() -> Blank:
    """Ask what an empty cell of a matrix, or a box that nobody ticked, means."""
    t = state.say()
    chosen = st.radio(
        t("data-blank"),
        list(Blank),
        key="upload_blank",
        format_func=lambda blank: t(f"data-blank-{blank}"),
        horizontal=True,
        help=t("data-blank-help"),
    )
    return Blank(chosen or Blank.UNKNOWN)


def _show_checked(study: Study, upload: Upload, held: tuple[tuple[str, bytes], ...]) -> None:
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
    show_mappings(study, checked.plan, held)
    if checked.plan.is_accepted and checked.plan.changes():
        st.button(
            state.say()("data-save"),
            key="upload_save",
            type="primary",
            icon=":material/save:",
            on_click=begin_saving,
            args=(study, checked),
        )
