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
    left, right = st.columns([2, 3], gap="large")
    with left:
        part = _choose_part()
        if part == "tie":
            show_tie_form(study, network)
        else:
            show_body_form(study, rule.commune)
        offer_acts(study)
    with right:
        _show_rules(wave)
        show_diagram((wave,), rule, key="room", height=460, legend_open=False)
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


def _show_rules(wave: str) -> None:
    """Show the rules' answers in one line, and what they rest on for whoever asks."""
    judged = data.gaps(wave, state.chosen_rule(), state.chosen_norm())
    if not judged:
        return
    t = state.say()
    st.markdown(f"**{t('workshop-rules')}**")
    for found in judged:
        with st.container(horizontal=True, gap="small"):
            for answer in found.answers:
                st.badge(
                    f"{answer.rule} {say_answer_state(answer.state)}", color=color_of(answer.state)
                )
        with st.expander(t("workshop-details")):
            for answer in found.answers:
                said = escape(answer.say(found.network, state.language()))
                st.markdown(f"**{answer.rule}.** {said}")


show()
