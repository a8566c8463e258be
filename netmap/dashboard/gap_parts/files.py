"""Figures of gaps for print, made when somebody asks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.downloads import file_name, offer_file
from netmap.dashboard.heading import commune_name
from netmap.network import TieRule

__all__ = ["offer_gap_figure"]

FORMATS = ("svg", "pdf", "png")


def offer_gap_figure(what: str, norm: str, wave: str, rule: TieRule) -> None:
    """Offer a figure for print in every format."""
    t, lang = state.say(), state.language()
    st.caption(t(f"gaps-figure-{what}"))
    with st.container(horizontal=True):
        for form in FORMATS:
            name = file_name(
                t(f"gaps-figure-{what}-name"),
                commune_name(rule.commune),
                wave,
                norm,
                suffix=f".{form}",
            )
            write = partial(_write, wave, rule, norm, what, lang)
            offer_file(form.upper(), name, write, key=f"gaps-{what}-{form}")


def _write(wave: str, rule: TieRule, norm: str, what: str, lang: str, path: Path) -> None:
    use.draw_gaps(data.opened_study(), wave, rule, norm, what, path, lang)
