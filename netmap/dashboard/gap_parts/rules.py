"""The rules of the model: a card each with state, sentence and evidence, or communes side by side."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import marks, state
from netmap.dashboard.gap_parts.files import offer_gap_figure
from netmap.dashboard.ledgers import resources_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.ties import pairs_table
from netmap.gaps import Answer
from netmap.network import TieRule
from netmap.study import Gaps

__all__ = ["show_rules"]

CARDS_A_ROW = 2


def show_rules(judged: list[Gaps], wave: str, rule: TieRule) -> None:
    """Show what the rules say, their board as a file, and what nobody here could give."""
    if len(judged) == 1:
        _show_cards(judged[0])
    else:
        _show_matrix(judged)
    offer_gap_figure("rules", judged[0].norm, wave, rule)
    _show_resources(judged)


def _show_cards(judged: Gaps) -> None:
    t = state.say()
    met, of = marks.count_met(judged.answers)
    st.subheader(t("gaps-page-rules", k=met, n=of), anchor=False)
    for start in range(0, len(judged.answers), CARDS_A_ROW):
        row = judged.answers[start : start + CARDS_A_ROW]
        for column, answer in zip(st.columns(CARDS_A_ROW), row, strict=False):
            with column.container(border=True, height="stretch"):
                _show_card(judged, answer)


def _show_card(judged: Gaps, answer: Answer) -> None:
    t, lang = state.say(), state.language()
    asked = judged.norm.rule(answer.rule)
    st.markdown(f"**{answer.rule}. {escape(asked.label.say(lang))}**")
    marks.show_answer_state(answer.state)
    st.markdown(escape(answer.say(judged.network, lang)))
    with st.expander(t("gaps-page-evidence")):
        bodies = set(answer.bodies)
        pairs = {(tie.source, tie.target) for tie in answer.ties}
        table = pairs_table(judged.network.subgraph(bodies), everything=True, only=pairs)
        if table.rows:
            show_table(table, alt=t("gaps-page-evidence"))
        else:
            st.caption(t("gaps-page-no-ties"))
        if answer.missing:
            names = ", ".join(answer.name(judged.network, body) for body in answer.missing)
            st.caption(escape(t("gaps-page-unheard", names=names)))
        st.caption(escape(t("gaps-page-source", source=asked.source.say(lang))))


def _show_matrix(judged: list[Gaps]) -> None:
    """Show every commune's answers side by side, with what the rules ask below."""
    t, lang = state.say(), state.language()
    counted = [marks.count_met(one.answers) for one in judged]
    met, of = sum(k for k, _ in counted), sum(n for _, n in counted)
    st.subheader(t("gaps-page-rules", k=met, n=of), anchor=False)
    rules = judged[0].norm.rules
    columns = {"commune": t("overview-column-commune"), **{rule.id: rule.id for rule in rules}}
    rows = [
        {"commune": one.commune.name}
        | {answer.rule: marks.say_answer_state(answer.state) for answer in one.answers}
        for one in judged
    ]
    show_table(Table(columns, rows), alt=t("gaps-page-rules", k=met, n=of))
    st.caption("  \n".join(f"{rule.id}: {escape(rule.label.say(lang))}" for rule in rules))


def _show_resources(judged: list[Gaps]) -> None:
    t = state.say()
    st.subheader(t("gaps-resources"), anchor=False)
    st.caption(t("gaps-page-resources-note"))
    table = resources_table(judged)
    if table.rows:
        show_table(table, alt=t("gaps-resources"))
    else:
        st.markdown(t("gaps-page-no-resources"))
