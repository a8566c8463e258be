"""What the reader chooses on every page: language, commune, wave, and which nominations make a tie."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.codebook import Codebook
from netmap.dashboard import state
from netmap.i18n import LANGUAGES, translator
from netmap.network import RULES
from netmap.study import Study

__all__ = ["choose_language", "choose_view"]


def choose_language() -> None:
    """Offer the language; it also stands in the address, so that a link keeps it."""
    if state.LANG not in st.session_state:
        st.session_state[state.LANG] = state.language()
    st.sidebar.segmented_control(
        translator(state.language())("control-language"),
        LANGUAGES,
        key=state.LANG,
        format_func=lambda lang: translator(lang)("control-language-name"),
        bind="query-params",
        required=True,
    )


def choose_view(study: Study) -> None:
    """Offer what is looked at; nothing to choose from is nothing shown."""
    t = state.say()
    st.sidebar.caption(t("control-study", name=study.name))
    waves, communes = use.waves(study), use.communes(study)
    if communes:
        names = {place.terc: place.name for place in communes}
        names[state.ALL_COMMUNES] = t("control-all-communes")
        _select(t("control-commune"), list(names), state.COMMUNE, names)
    if waves:
        labels = {wave.id: wave.label or wave.id for wave in waves}
        _select(t("control-wave"), list(labels), state.WAVE, labels, first=len(labels) - 1)
        with st.sidebar.expander(t("control-rule-title")):
            _choose_rule(study.codebook)


def _select(
    label: str, options: list[str], key: str, names: dict[str, str], *, first: int = 0
) -> None:
    """Offer codes under translated names; a choice that is no longer there gives way to the first."""
    if st.session_state.get(key) not in options:
        st.session_state[key] = options[first]
    st.sidebar.selectbox(label, options, key=key, format_func=lambda code: names.get(code, code))


def _choose_rule(book: Codebook) -> None:
    t = state.say()
    lang = state.language()
    st.session_state.setdefault(state.RULE, "either_unless_denied")
    st.radio(
        t("control-rule"),
        RULES,
        key=state.RULE,
        format_func=lambda rule: t(f"rule-name-{rule}"),
        help=t("control-rule-help"),
    )
    st.multiselect(
        t("control-layers"),
        list(book.layers),
        key=state.LAYERS,
        format_func=lambda layer: book.layer(layer).label.say(lang),
        placeholder=t("control-layers-all"),
    )
    scale = book.scales["strength"]
    levels = [level for level in scale.levels if level > 0]
    if levels:
        st.session_state.setdefault(state.MIN_STRENGTH, levels[0])
        st.select_slider(
            t("control-min-strength"),
            levels,
            key=state.MIN_STRENGTH,
            format_func=lambda level: f"{level} – {scale.levels[level].say(lang)}",
        )
    st.checkbox(t("control-all-tiers"), key=state.ALL_TIERS)
