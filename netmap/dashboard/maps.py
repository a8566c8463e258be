"""Maps of communes: coloured by what is chosen, once the study holds borders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.downloads import file_name, offer_file
from netmap.draw import PAGES
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = ["show_map", "show_places_map"]

FORMATS = ("svg", "pdf", "png")


def show_map(judged: Sequence[Gaps], wave: str, rule: TieRule, norm: str) -> None:
    """Show the communes in colours, and offer the map for print; without borders say where they are added."""
    t, lang = state.say(), state.language()
    st.subheader(t("map-title"), anchor=False)
    if not data.ask(use.has_borders):
        st.caption(t("map-none"))
        return
    what = st.selectbox(t("map-what"), list(use.MAP_FIGURES), key="map_what", format_func=t)
    picture = data.ask(_drawn, wave, rule, norm, what, lang)
    st.image(picture, width=int(PAGES["screen"].width), alt=use.map_alt(judged, what, lang))
    st.caption(t("map-help"))
    with st.container(horizontal=True):
        for form in FORMATS:
            name = file_name(t(f"{what}-name"), wave, suffix=f".{form}")
            write = partial(_write, wave, rule, norm, what, lang)
            offer_file(form.upper(), name, write, key=f"map-{form}")


def _drawn(study: Study, wave: str, rule: TieRule, norm: str, what: str, lang: str) -> str:
    judged = data.gaps(wave, rule, norm)
    return use.map_figure(study, wave, rule, norm, what, lang, size="screen", judged=judged)


def _write(wave: str, rule: TieRule, norm: str, what: str, lang: str, path: Path) -> None:
    use.draw_map(data.opened_study(), wave, rule, norm, what, path, lang)


def show_places_map() -> None:
    """Show where the communes of the study lie, if it holds their borders."""
    t = state.say()
    if data.ask(use.has_borders):
        st.image(
            data.ask(use.place_map, state.language()),
            width=int(PAGES["screen"].width),
            alt=t("map-places"),
        )
        st.caption(t("map-help"))
