"""What a session has chosen: the only gate to ``st.session_state``; options are codes, never translated words."""

from __future__ import annotations

import os
from collections.abc import Sequence

import streamlit as st

from netmap.i18n import LANGUAGES, Translator, translator
from netmap.network import Rule, TieRule

__all__ = [
    "ALL_COMMUNES",
    "FIRST_NORM",
    "INSTITUTION",
    "LANG",
    "address",
    "choose_commune",
    "choose_commune_of",
    "choose_institution",
    "choose_institution_of",
    "chosen_commune",
    "chosen_institution",
    "chosen_many",
    "chosen_norm",
    "chosen_rule",
    "chosen_wave",
    "first_language",
    "forget_other_than",
    "keep",
    "language",
    "say",
]

LANG, COMMUNE, WAVE, RULE, LAYERS = "lang", "commune", "wave", "rule", "layers"
MIN_STRENGTH, ALL_TIERS, NORM, INSTITUTION = "min_strength", "all_tiers", "norm", "institution"

FIRST_NORM = "liderzy-kooperacji"

ALL_COMMUNES = "all"
"""The option that stands for the whole study."""


def first_language() -> str:
    """Propose a language: the one the program was started in, else the browser's, else Polish."""
    wanted = os.environ.get("NETMAP_LANG") or (st.context.locale or "")[:2]
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def language() -> str:
    """Give the language of the page."""
    chosen = st.session_state.get(LANG) or st.query_params.get(LANG)
    return chosen if chosen in LANGUAGES else first_language()


def say() -> Translator:
    """Give the translator of the page's language."""
    return translator(language())


def keep(*keys: str) -> None:
    """Keep choices over a page that does not show them: Streamlit drops what no widget holds."""
    for key in keys:
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]


def address() -> dict[str, str]:
    """Give what a link should keep, by its code, so that it leads to the same in either language."""
    chosen = {key: st.session_state.get(key) for key in (LANG, COMMUNE, WAVE)}
    return {key: str(code) for key, code in chosen.items() if code}


def chosen_commune() -> str:
    """Give the chosen commune's code, empty for the whole study."""
    chosen = st.session_state.get(COMMUNE) or ""
    return "" if chosen == ALL_COMMUNES else str(chosen)


def chosen_wave() -> str:
    """Give the chosen wave's id."""
    return str(st.session_state.get(WAVE) or "")


def chosen_norm() -> str:
    """Give the chosen norm."""
    return str(st.session_state.get(NORM) or FIRST_NORM)


def chosen_rule() -> TieRule:
    """Give the tie rule made of what the session has chosen."""
    held = st.session_state
    return TieRule(
        Rule(held.get(RULE) or Rule.EITHER_UNLESS_DENIED),
        tuple(held.get(LAYERS) or ()),
        float(1 if held.get(MIN_STRENGTH) is None else held[MIN_STRENGTH]),
        chosen_commune(),
        bool(held.get(ALL_TIERS)),
    )


def chosen_institution() -> str | None:
    """Give the institution selected in a diagram or list."""
    return st.session_state.get(INSTITUTION)


def choose_commune(commune: str) -> None:
    """Look at a commune on every page."""
    st.session_state[COMMUNE] = commune or ALL_COMMUNES


def choose_commune_of(key: str) -> None:
    """Look at the commune that a widget holds."""
    if st.session_state.get(key):
        choose_commune(str(st.session_state[key]))


def choose_institution_of(key: str) -> None:
    """Select everywhere the institution that a diagram holds."""
    choose_institution((st.session_state.get(key) or {}).get("selected"))


def chosen_many(key: str) -> tuple[str, ...]:
    """Give what a widget of several choices holds."""
    return tuple(st.session_state.get(key) or ())


def forget_other_than(institutions: Sequence[str]) -> None:
    """Let go of a selected institution that is not among those shown."""
    if chosen_institution() not in institutions:
        choose_institution(None)


def choose_institution(institution: str | None) -> None:
    """Select an institution everywhere."""
    st.session_state[INSTITUTION] = institution
