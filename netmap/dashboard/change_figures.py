"""Figures of two waves on a page: side by side, their difference, wave by wave, and where the change comes from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.compare import Comparison, decompose
from netmap.dashboard import data, state
from netmap.dashboard.controls import choose_way
from netmap.dashboard.diagrams import show_diagram, show_difference
from netmap.dashboard.downloads import file_name, offer_file
from netmap.dashboard.heading import commune_name
from netmap.dashboard.worded import worded
from netmap.draw import SCREEN, describe_wave, say_parts
from netmap.model import Wave
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["show_diagrams", "show_parts"]

_FORMATS = ("svg", "pdf", "png")
_WAYS = ("pair", "difference", "waves")
_WAY, _MOMENT = "compare-way", "compare-moment"


def show_parts(before: str, after: str, rule: TieRule, found: Comparison) -> None:
    """Show where the change in the number of ties comes from, and offer the figure."""
    t, lang = state.say(), state.language()
    st.subheader(t("compare-page-parts"), anchor=False)
    st.caption(t("compare-page-parts-help"))
    drawn = data.ask(_parts_svg, before, after, rule, lang)
    st.image(drawn, width="stretch", alt=_said_parts(found))
    _offer(before, after, rule, "parts")


@worded
def _said_parts(found: Comparison) -> str:
    return say_parts(decompose(found), state.language())


def _parts_svg(study: Study, before: str, after: str, rule: TieRule, lang: str) -> str:
    return use.change_svg(study, before, after, rule, lang, kind="parts", size="report")


def show_diagrams(before: str, after: str, rule: TieRule, waves: Sequence[Wave]) -> None:
    """Show the waves in the way that is chosen, every institution always in the same place."""
    t = state.say()
    st.subheader(t("compare-page-diagrams"), anchor=False)
    way = choose_way(t("compare-page-way"), _WAYS, _WAY, lambda one: t(f"compare-page-way-{one}"))
    if way == "difference":
        show_difference(before, after, rule, key="compare-difference")
    elif way == "waves":
        everyone = [wave.id for wave in waves]
        moment = _choose_moment(waves)
        show_diagram([moment], rule, key="compare-wave", beside=everyone, frame=SCREEN)
        _offer_moment(moment, rule)
    else:
        show_diagram([before, after], rule, key="compare-graph", height=430)
    st.caption(t("compare-page-same-places"))
    if way != "waves":
        _offer(before, after, rule, str(way))


def _choose_moment(waves: Sequence[Wave]) -> str:
    """Let the reader slide through the waves in their order."""
    names = {wave.id: describe_wave(wave, state.language()) for wave in waves}
    if st.session_state.get(_MOMENT) not in names:
        st.session_state[_MOMENT] = next(iter(names))
    chosen = st.select_slider(
        state.say()("compare-page-moment"),
        list(names),
        key=_MOMENT,
        format_func=lambda wave: names.get(wave, wave),
    )
    return str(chosen)


def _offer_moment(wave: str, rule: TieRule) -> None:
    """Offer the diagram of the wave that the slider stands at."""
    names = state.say()("compare-page-file-wave"), commune_name(rule.commune), wave
    with st.container(horizontal=True):
        for suffix in _FORMATS:
            offer_file(
                suffix.upper(),
                file_name(*names, suffix=f".{suffix}"),
                partial(_draw_moment, wave, rule, state.language()),
                key=f"compare-wave-{suffix}",
            )


def _draw_moment(wave: str, rule: TieRule, lang: str, path: Path) -> None:
    use.draw(data.opened_study(), wave, rule, path, lang)


def _offer(before: str, after: str, rule: TieRule, kind: str) -> None:
    t = state.say()
    names = t(f"compare-page-file-{kind}"), commune_name(rule.commune), before, after
    with st.container(horizontal=True):
        for suffix in _FORMATS:
            offer_file(
                suffix.upper(),
                file_name(*names, suffix=f".{suffix}"),
                partial(_draw, before, after, rule, state.language(), kind),
                key=f"compare-{kind}-{suffix}",
            )


def _draw(before: str, after: str, rule: TieRule, lang: str, kind: str, path: Path) -> None:
    use.draw_change(data.opened_study(), before, after, rule, path, lang, kind=kind)
