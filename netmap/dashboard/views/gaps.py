"""Gaps: what the model demands, rule by rule and pair by pair, what nobody here could give, and what to do about it."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.controls import choose_norm, choose_part
from netmap.dashboard.gap_parts.coverage import show_coverage
from netmap.dashboard.gap_parts.ledger import show_ledger
from netmap.dashboard.gap_parts.norm import show_norm
from netmap.dashboard.gap_parts.paths import show_paths
from netmap.dashboard.gap_parts.proposals import show_proposals
from netmap.dashboard.gap_parts.rules import show_rules
from netmap.dashboard.gap_parts.trial import show_trial
from netmap.dashboard.heading import has_waves, show_title, tell_view
from netmap.gaps import NORMS

PARTS = ("rules", "ledger", "needs", "paths", "proposals", "trial", "norm")


def show() -> None:
    """Hold the chosen wave against a model, one part at a time."""
    show_title("gaps")
    if not has_waves():
        return
    t, lang = state.say(), state.language()
    wave, rule = state.chosen_wave(), state.chosen_rule()
    network = data.network(wave, rule)
    tell_view(network)
    if data.opened_study().codebook.is_open:
        st.info(t("gaps-page-open-codebook"), icon=":material/info:")
        return
    norm = choose_norm(_names(lang))
    judged = data.gaps(wave, rule, norm)
    part = choose_part({part: t(f"gaps-part-{part}") for part in PARTS}, "gaps-part")
    if part == "ledger":
        show_ledger(judged, wave, rule)
    elif part == "needs":
        show_coverage(judged, wave, rule)
    elif part == "paths":
        show_paths(judged, wave, rule)
    elif part == "proposals":
        show_proposals(judged, wave, rule)
    elif part == "trial":
        show_trial(network, wave, rule, judged[0].norm)
    elif part == "norm":
        show_norm(judged, wave, rule)
    else:
        show_rules(judged, wave, rule)


def _names(lang: str) -> dict[str, str]:
    """Name the models: shipped ones by their label, the study's own by their name too."""
    return {
        name: norm.label.say(lang) if name in NORMS else f"{norm.label.say(lang)}: {name}"
        for name, norm in data.ask(use.norms).items()
    }


show()
