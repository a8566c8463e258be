"""Workshop: ties and institutions as the team declares them in the room; every act is kept at once."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import data, state
from netmap.dashboard.diagrams import show_diagram
from netmap.dashboard.heading import has_waves, show_title, tell_view
from netmap.dashboard.markdown import escape
from netmap.dashboard.marks import color_of, say_answer_state
from netmap.dashboard.room import offer_acts, show_acts, show_body_form, show_tie_form
from netmap.network import info
from netmap.study import Gaps


def show() -> None:
    """Show the forms of the room, and what follows from each act."""
    t = state.say()
    show_title("workshop")
    if not has_waves():
        return
    if data.communes() and not state.chosen_commune():
        st.info(t("workshop-choose-commune"), icon=":material/location_on:")
        return
    study = data.opened_study()
    wave, rule = state.chosen_wave(), state.chosen_rule()
    network = data.network(wave, rule)
    st.markdown(t("workshop-help", wave=escape(info(network).wave.label or wave)))
    left, right = st.columns([5, 6], gap="medium")
    with left:
        with st.container(
            horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"
        ):
            part = _choose_part()
            offer_acts(study)
        if part == "tie":
            show_tie_form(study, network)
        else:
            show_body_form(study, rule.commune)
    judged = data.gaps(wave, rule, state.chosen_norm())
    with right:
        _show_rules(judged)
        show_diagram((wave,), rule, key="room", height=460, legend_open=False)
        _show_reasons(judged)
    tell_view(network)
    show_acts(study, network)


def _choose_part() -> str:
    t = state.say()
    st.session_state.setdefault("room_part", "tie")
    chosen = st.segmented_control(
        t("workshop-part"),
        ["tie", "body"],
        key="room_part",
        format_func=lambda part: t(f"workshop-part-{part}"),
        label_visibility="collapsed",
        required=True,
    )
    return chosen or "tie"


def _show_rules(judged: list[Gaps]) -> None:
    """Show the rules' answers in one line."""
    if not judged:
        return
    with st.container(horizontal=True, gap="xsmall"):
        st.markdown(f"**{state.say()('workshop-rules')}**")
        for answer in (answer for found in judged for answer in found.answers):
            told = f"{answer.rule} {say_answer_state(answer.state)}"
            st.badge(told, color=color_of(answer.state))


def _show_reasons(judged: list[Gaps]) -> None:
    """Show what the answers rest on, for whoever asks."""
    if not judged:
        return
    with st.expander(state.say()("workshop-details")):
        for found in judged:
            for answer in found.answers:
                said = escape(answer.say(found.network, state.language()))
                st.markdown(f"**{answer.rule}.** {said}")


show()
