"""How answers and states look: a sign, a word and a colour, never colour alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.attention import Weight
from netmap.gaps import Answer, GapState, State

__all__ = [
    "answer_sign",
    "color_of",
    "count_met",
    "say_answer_signs",
    "say_answer_state",
    "say_gap_state",
    "show_answer_state",
    "show_weight",
]

Color = Literal["green", "orange", "red", "violet", "gray"]

_ANSWERS: dict[State, tuple[str, Color]] = {
    State.MET: ("✔", "green"),
    State.PARTLY: ("½", "orange"),
    State.NOT_MET: ("✘", "red"),
    State.UNKNOWN: ("?", "violet"),
    State.NOT_APPLICABLE: ("–", "gray"),
}
_GAPS = {
    GapState.MET: "✔",
    GapState.TOO_WEAK: "↓",
    GapState.ONE_SIDED: "→",
    GapState.UNKNOWN: "?",
    GapState.MISSING: "✘",
}

_WEIGHTS = (
    (Weight.RESOURCES, ":blue[:material/info:]"),
    (Weight.UNKNOWN, ":violet[:material/help:]"),
    (Weight.PARTLY, ":orange[:material/warning:]"),
    (Weight.STOP, ":red[:material/error:]"),
)


def say_answer_state(answer: State) -> str:
    """Say a rule's answer: its sign and its word."""
    word = state.say()(f"gaps-answer-{answer.replace('_', '-')}")
    return f"{_ANSWERS[answer][0]}\N{NO-BREAK SPACE}{word}"


def answer_sign(answer: State) -> str:
    """Give the sign of a rule's answer alone, for tables too wide for words; :func:`say_answer_signs` explains it."""
    return _ANSWERS[answer][0]


def say_answer_signs() -> str:
    """Say what every sign stands for."""
    return " · ".join(say_answer_state(answer) for answer in _ANSWERS)


def color_of(answer: State) -> Color:
    """Give the colour that goes with an answer's sign and word."""
    return _ANSWERS[answer][1]


def show_answer_state(answer: State) -> None:
    """Show a rule's answer as a badge."""
    st.badge(say_answer_state(answer), color=color_of(answer))


def say_gap_state(gap: str) -> str:
    """Say the state of a required pair: its sign and its word."""
    found = GapState(gap)
    word = state.say()(f"gaps-state-{found.replace('_', '-')}")
    return f"{_GAPS[found]}\N{NO-BREAK SPACE}{word}"


def show_weight(weight: Weight) -> str:
    """Give the sign of a concern, in Markdown: red for what is wrong, violet for what nobody knows."""
    return next(sign for least, sign in _WEIGHTS if weight >= least)


def count_met(answers: Iterable[Answer]) -> tuple[int, int]:
    """Count the rules met, and those that apply at all."""
    applying = [answer for answer in answers if answer.state is not State.NOT_APPLICABLE]
    return sum(answer.state is State.MET for answer in applying), len(applying)
