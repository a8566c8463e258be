"""What the reader chooses on every page: language, commune, wave, and which nominations make a tie."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import streamlit as st

from netmap.codebook import Codebook
from netmap.dashboard import data, state
from netmap.dashboard.markdown import escape
from netmap.draw import describe_wave
from netmap.i18n import LANGUAGES, format_number, translator
from netmap.model import Wave
from netmap.network import RULES
from netmap.study import Study

__all__ = [
    "choose_language",
    "choose_norm",
    "choose_part",
    "choose_view",
    "choose_waves",
    "choose_way",
    "select_code",
    "select_codes",
]

T = TypeVar("T")

_WITHOUT_VIEW = frozenset({"data"})
"""Pages that show what is stored, not what is seen of it."""

_WITHOUT_WAVE = frozenset({"data", "compare"})

_WITHOUT_RULE = frozenset({"data", "query"})
"""Pages that no tie rule changes."""


def choose_language() -> None:
    """Offer the language."""
    if state.LANG not in st.session_state:
        st.session_state[state.LANG] = state.language()
    st.sidebar.segmented_control(
        translator(state.language())("control-language"),
        LANGUAGES,
        key=state.LANG,
        format_func=lambda lang: translator(lang)("control-language-name"),
        required=True,
        label_visibility="collapsed",
    )


def choose_view(study: Study, page: str) -> None:
    """Offer what is looked at, as far as the page has use for it; nothing to choose from is nothing shown."""
    t = state.say()
    state.keep(state.COMMUNE, state.WAVE, state.RULE, state.LAYERS, state.MIN_STRENGTH)
    state.keep(state.ALL_TIERS, state.NORM, state.INSTITUTION)
    st.session_state.setdefault(state.MIN_STRENGTH, float(study.codebook.scales["strength"].first))
    st.sidebar.caption(t("control-study", name=escape(study.name)))
    waves, communes = data.waves(), data.communes()
    with st.sidebar:
        if communes:
            names = {place.terc: place.name for place in communes}
            if len(communes) > 1:
                names = {state.ALL_COMMUNES: t("control-all-communes")} | names
            first = next(iter(names))
            _choose(t("control-commune"), names, state.COMMUNE, first, page in _WITHOUT_VIEW)
        if waves:
            said = {wave.id: describe_wave(wave, state.language()) for wave in waves}
            _choose(t("control-wave"), said, state.WAVE, waves[-1].id, page in _WITHOUT_WAVE)
        if waves and page not in _WITHOUT_RULE:
            with st.expander(t("control-rule-title"), icon=":material/tune:"):
                _choose_rule(study.codebook)


def _choose(label: str, names: Mapping[str, str], key: str, first: str, hidden: bool) -> None:
    if not hidden:
        select_code(label, names, key, first=first, in_address=True)
    elif st.session_state.get(key) not in names:
        st.session_state[key] = _asked(key, names) or first


def _asked(key: str, names: Mapping[str, str]) -> str | None:
    """Give what the address asks for, if there is such a thing."""
    asked = st.query_params.get(key)
    return asked if asked in names else None


def select_code(
    label: str, names: Mapping[str, str], key: str, *, first: str, in_address: bool = False
) -> str:
    """Offer codes under their names; a choice that is no longer there gives way to the first.

    ``in_address``: a link may have asked for it.
    """
    if st.session_state.get(key) not in names:
        st.session_state[key] = (_asked(key, names) if in_address else None) or first
    chosen = st.selectbox(
        label,
        list(names),
        key=key,
        format_func=lambda code: names.get(code, code),
        placeholder=state.say()("control-choose"),
    )
    return str(chosen)


def select_codes(label: str, names: Mapping[str, str], key: str, *, placeholder: str) -> None:
    """Offer several codes under their names; :func:`state.chosen_many` gives the chosen ones.

    The widget is another one in each language: its chosen options would keep the words of the other.
    """
    held = f"{key} {state.language()}"
    if held not in st.session_state:
        st.session_state[held] = [code for code in state.chosen_many(key) if code in names]
    st.session_state[held] = [code for code in st.session_state[held] if code in names]
    st.session_state[key] = st.multiselect(
        label,
        list(names),
        key=held,
        format_func=lambda code: names.get(code, code),
        placeholder=placeholder,
        select_all=False,
    )


def choose_waves(waves: Sequence[Wave]) -> tuple[str, str]:
    """Offer two waves where there are more; two are compared as they are."""
    t, lang = state.say(), state.language()
    if len(waves) == 2:
        return waves[0].id, waves[1].id
    names = {wave.id: describe_wave(wave, lang) for wave in waves}
    one, other = st.columns(2)
    with one:
        before = select_code(t("compare-page-before"), names, "compare-before", first=waves[0].id)
    with other:
        after = select_code(t("compare-page-after"), names, "compare-after", first=waves[-1].id)
    return before, after


def choose_norm(names: Mapping[str, str]) -> str:
    """Offer the norms: what a commune's network is held against."""
    return select_code(state.say()("control-norm"), names, state.NORM, first=state.FIRST_NORM)


def choose_way(label: str, ways: Sequence[T], key: str, say_way: Callable[[T], str]) -> T:
    """Offer a few ways beside one another; the first one first, and what was chosen is kept while pages change."""
    chosen: T | None = st.segmented_control(
        label,
        ways,
        key=key,
        default=ways[0],
        format_func=say_way,
        required=True,
        persist_state="session",
    )
    return ways[0] if chosen is None else chosen


def choose_part(names: Mapping[str, str], key: str) -> str:
    """Offer the parts of a page that holds more than one look takes in; the first one first."""
    first = next(iter(names))
    if st.session_state.get(key) not in names:
        st.session_state[key] = first
    chosen = st.segmented_control(
        state.say()("control-part"),
        list(names),
        key=key,
        format_func=lambda part: names[part],
        label_visibility="collapsed",
        required=True,
    )
    return chosen or first


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
    layers = data.layers()
    if layers:
        names = {layer: book.layer(layer).label.say(lang) for layer in layers}
        select_codes(t("control-layers"), names, state.LAYERS, placeholder=t("control-layers-all"))
    _choose_least_strength(book)
    if any(not tier.local for tier in book.tiers.values()):
        st.checkbox(t("control-all-tiers"), key=state.ALL_TIERS)


def _choose_least_strength(book: Codebook) -> None:
    """Offer the levels of the scale; a scale without named levels takes a number."""
    t, scale = state.say(), book.scales["strength"]
    levels: Sequence[int] = [level for level in scale.levels if level > 0]
    if not levels:
        st.number_input(t("control-min-strength"), min_value=0.0, step=1.0, key=state.MIN_STRENGTH)
        return
    if st.session_state.get(state.MIN_STRENGTH) not in levels:
        st.session_state[state.MIN_STRENGTH] = levels[0]
    st.select_slider(
        t("control-min-strength"),
        levels,
        key=state.MIN_STRENGTH,
        format_func=lambda level: _level(level, book),
    )


def _level(level: float, book: Codebook) -> str:
    """Name a level of strength: ``3 – coordination``."""
    lang, names = state.language(), book.scales["strength"].levels
    number = format_number(level, lang)
    return f"{number} – {names[int(level)].say(lang)}" if int(level) in names else number
