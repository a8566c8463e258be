"""Data out: every table, or the network of the chosen wave for other tools."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.downloads import file_name, offer_file
from netmap.draw import describe_wave
from netmap.study import Study

__all__ = ["show_outlet"]


def show_outlet(study: Study) -> None:
    """Offer the files; each one that is taken is an entry of the journal."""
    t, lang, rule = state.say(), state.language(), state.chosen_rule()
    st.markdown(t("data-outlet-help"))
    if not data.waves():
        st.info(t("dashboard-no-data"), icon=":material/info:")
        return
    wave = state.chosen_wave()
    st.caption(t("data-outlet-chosen", commune=_commune(), wave=_wave(wave)))
    for suffix in (*use.TABLE_FORMATS, *use.NETWORK_FORMATS):
        which = None if suffix in use.TABLE_FORMATS else wave
        offer_file(
            t(f"data-outlet-{suffix[1:].replace('.', '-')}"),
            file_name("netmap", study.name, which or "", suffix=suffix),
            partial(_write, study, rule, lang, which),
            key=f"outlet{suffix}",
        )
    st.caption(t("data-outlet-ties-only"))
    offer_file(
        t("data-outlet-everything"),
        file_name("netmap", study.name, t("data-outlet-everything-name"), suffix=".zip"),
        partial(_write_everything, study),
        key="outlet_everything",
    )


def _commune() -> str:
    """Name the commune that is written, or say that all are."""
    names = {place.terc: place.name for place in data.communes()}
    return names.get(state.chosen_commune(), state.say()("control-all-communes"))


def _wave(chosen: str) -> str:
    found = next((wave for wave in data.waves() if wave.id == chosen), None)
    return describe_wave(found, state.language()) if found else chosen


def _write_everything(study: Study, path: Path) -> None:
    use.write_everything(study, path)


def _write(study: Study, rule: object, lang: str, wave: str | None, path: object) -> None:
    use.export(study, path, rule, lang, wave=wave)  # type: ignore[arg-type]
