"""Files in: uploaded, checked beside the page, shown as a plan, saved once when somebody says so."""

from __future__ import annotations

import hashlib
from typing import cast

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from netmap.codebook import CODEBOOKS, load_codebook
from netmap.dashboard import state
from netmap.dashboard.jobs import jobs, wait_for
from netmap.dashboard.mapping import Held, chosen_mapping, show_mappings
from netmap.dashboard.plan import awaits_answers, show_plan, show_verdict
from netmap.dashboard.saving import (
    begin_saving,
    leave_check,
    show_saving,
    tell_last,
    turn,
    under_way,
)
from netmap.dashboard.uploads import Checked, Upload, check_upload
from netmap.i18n import format_number
from netmap.ingest import Blank, Choices, Limits, Stage
from netmap.study import Study

__all__ = ["show_intake"]

TABLES = ["csv", "tsv", "txt", "xlsx", "zip"]
NETWORKS = ["graphml", "gexf", "net", "paj", "dl", "json", "vna", "##h", "##d", "clu", "vec", "per"]
MAPPING = ".toml"
LARGE = 10
"""Megabytes from which it is said that checking takes minutes."""
TYPES = [*TABLES, *NETWORKS, "toml"]


def show_intake(study: Study) -> None:
    """Offer the upload; with files there, show what they would change; with files saved, what became of them."""
    t = state.say()
    st.markdown(t("data-intake-help"))
    st.caption(t("data-upload-rule", **_announced()))
    files = st.file_uploader(
        t("data-upload"), type=TYPES, accept_multiple_files=True, key=f"upload_files_{turn()}"
    )
    wave, commune, codebook, blank = _belongs(study)
    saving = under_way(study, has_files=bool(files))
    if saving is not None:
        show_saving(study, saving)
    elif files:
        held = tuple(map(_held, files))
        mapping = chosen_mapping(held)
        tables = [one for one in held if not one.name.casefold().endswith(MAPPING)]
        chosen = Choices(wave or None, commune or None, codebook, blank, mapping)
        if tables:
            contents = tuple((one.name, one.content) for one in tables)
            digests = tuple(one.digest for one in tables)
            _show_checked(study, Upload(contents, chosen, digests), held)
    else:
        tell_last(study)


def _announced() -> dict[str, object]:
    """Give the limits as the page announces them: those of the command line."""
    return {
        "megabytes": Limits.bytes // 1_000_000,
        "rows": format_number(Limits.rows - 1, state.language(), 0),
        "columns": Limits.columns,
    }


def _held(file: UploadedFile) -> Held:
    """Give a file with the hash of its content, which is computed once and not every time the page is drawn."""
    known = st.session_state.setdefault("upload_digests", {})
    if file.file_id not in known:
        known[file.file_id] = hashlib.sha256(file.getbuffer()).hexdigest()
    return Held(file.name, file.getvalue(), known[file.file_id])


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


def _say_large(held: tuple[Held, ...]) -> None:
    """Say of large files that looking at them takes minutes, and that nobody need wait here."""
    megabytes = sum(len(one.content) for one in held) // 1_000_000
    if megabytes >= LARGE:
        st.caption(state.say()("data-checking-large", megabytes=megabytes))


def _show_checked(study: Study, upload: Upload, held: tuple[Held, ...]) -> None:
    """Check the files beside the page; a check made on an older state of the study is made anew."""
    key = f"check {study.path} {study.last_act.hash} {upload.key}"
    leave_check(key)
    work = jobs()

    def tell(stage: Stage) -> None:
        work.tell(key, stage.share, stage.message, file=stage.file, of=stage.of)

    checking = work.start(key, lambda: check_upload(study, upload, tell))
    if not checking.done():
        _say_large(held)
        wait_for(key, "data-checking")
        return
    if checking.exception() is not None:
        jobs().forget(key)
    checked = cast("Checked", checking.result())
    show_verdict(checked.plan)
    if awaits_answers(checked.plan):
        show_mappings(study, checked.plan, held)
        show_plan(study, checked.plan)
    else:
        show_plan(study, checked.plan)
        show_mappings(study, checked.plan, held)
    if checked.plan.is_accepted and not checked.plan.changes_nothing:
        st.button(
            state.say()("data-save"),
            key="upload_save",
            type="primary",
            icon=":material/save:",
            on_click=begin_saving,
            args=(study, checked),
        )
