"""Figures and tables of gaps: shown, and offered as files that name the model and its version."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.downloads import file_name, offer_file, offer_table
from netmap.dashboard.heading import commune_name
from netmap.dashboard.tables import Table, show_table
from netmap.draw import PAGES
from netmap.gaps import Norm
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["offer_gap_figure", "offer_gap_table", "show_gap_figure", "show_gap_table"]

FORMATS = ("svg", "pdf", "png")


def show_gap_figure(what: str, norm: Norm, wave: str, rule: TieRule, *, alt: str) -> None:
    """Show a figure on the page as it is printed, and offer it for print; ``alt`` is read instead of it."""
    picture = data.ask(_figure_drawn, wave, rule, norm.name, what, state.language())
    st.image(picture, width=int(PAGES["screen"].width), alt=alt)
    offer_gap_figure(what, norm, wave, rule)


def _figure_drawn(study: Study, wave: str, rule: TieRule, norm: str, what: str, lang: str) -> str:
    return use.gap_figure(study, wave, rule, norm, what, lang, size="screen")


def offer_gap_figure(what: str, norm: Norm, wave: str, rule: TieRule) -> None:
    """Offer a figure for print in every format."""
    t, lang = state.say(), state.language()
    st.caption(t(f"gaps-figure-{what}"))
    with st.container(horizontal=True):
        for form in FORMATS:
            name = file_name(
                t(f"gaps-figure-{what}-name"),
                commune_name(rule.commune),
                wave,
                _named(norm),
                suffix=f".{form}",
            )
            write = partial(_write, wave, rule, norm.name, what, lang)
            offer_file(form.upper(), name, write, key=f"gaps-{what}-{form}")


def _write(wave: str, rule: TieRule, norm: str, what: str, lang: str, path: Path) -> None:
    use.draw_gaps(data.opened_study(), wave, rule, norm, what, path, lang)


def show_gap_table(what: str, table: Table, norm: Norm) -> None:
    """Show what a figure shows as a table too, folded away, and offer it as files."""
    t = state.say()
    with st.expander(t("gaps-as-table")):
        show_table(table, alt=t(f"gaps-{what}"))
    offer_gap_table(table, t(f"gaps-{what}"), norm, key=f"gaps-{what}")


def offer_gap_table(table: Table, title: str, norm: Norm, *names: str, key: str) -> None:
    """Offer a table as files in which every row names the model and its version: rows are passed on by themselves."""
    t = state.say()
    told = t("gaps-file-norm-of", name=norm.name, version=norm.version)
    columns = {**table.columns, "norm": t("gaps-file-norm")}
    whole = Table(columns, [{**row, "norm": told} for row in table.rows])
    place, wave = commune_name(state.chosen_commune()), state.chosen_wave()
    with st.container(horizontal=True):
        offer_table(whole, title, *names, place, wave, _named(norm), key=key)


def _named(norm: Norm) -> str:
    return f"{norm.name}-{norm.version}"
