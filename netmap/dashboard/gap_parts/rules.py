"""The rules of the model: a card each with state, sentence and evidence, or communes side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import streamlit as st

from netmap.dashboard import marks, state
from netmap.dashboard.gap_parts.files import offer_gap_figure, offer_gap_table
from netmap.dashboard.ledgers import resources_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.ties import pairs_table
from netmap.dashboard.worded import worded
from netmap.gaps import Answer, State
from netmap.network import TieRule
from netmap.study import Gaps

__all__ = ["show_rules"]

CARDS_A_ROW = 2

RULES_A_TABLE = 12
"""So many columns of signs stand beside the name of a commune, on a small screen and on paper."""


def show_rules(judged: list[Gaps], wave: str, rule: TieRule) -> None:
    """Show what the rules say, their board as a file, and what nobody here could give."""
    if len(judged) == 1:
        _show_cards(judged[0])
    else:
        _show_many(judged)
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
    st.markdown(escape(_sentence(judged, answer.rule)))
    with st.expander(t("gaps-page-evidence")):
        table = _evidence(judged, answer.rule)
        if table.rows:
            show_table(table, alt=t("gaps-page-evidence"))
        else:
            st.caption(t("gaps-page-no-ties"))
        if answer.missing:
            names = ", ".join(answer.name(judged.network, body) for body in answer.missing)
            st.caption(escape(t("gaps-page-unheard", names=names)))
        st.caption(escape(t("gaps-page-source", source=asked.source.say(lang))))


@worded
def _evidence(judged: Gaps, rule: str) -> Table:
    """List the ties that an answer rests on."""
    answer = next(one for one in judged.answers if one.rule == rule)
    pairs = frozenset((tie.source, tie.target) for tie in answer.ties)
    some = judged.network.subgraph(answer.bodies)
    return pairs_table(some, everything=True, only=pairs)


@worded
def _sentence(judged: Gaps, rule: str) -> str:
    answer = next(one for one in judged.answers if one.rule == rule)
    return answer.say(judged.network, state.language())


def _show_many(judged: list[Gaps]) -> None:
    """Show what each rule says of how many communes, then every commune by signs, and offer it all in words."""
    t = state.say()
    counted = [marks.count_met(one.answers) for one in judged]
    met, of = sum(k for k, _ in counted), sum(n for _, n in counted)
    title = t("gaps-page-rules", k=met, n=of)
    st.subheader(title, anchor=False)
    st.caption(t("gaps-page-rules-many", n=len(judged)))
    show_table(_summed(judged), alt=title)
    st.markdown(f"**{t('gaps-page-rules-by-commune')}**")
    st.caption(marks.say_answer_signs())
    ids = [rule.id for rule in judged[0].norm.rules]
    for start in range(0, len(ids), RULES_A_TABLE):
        some = ids[start : start + RULES_A_TABLE]
        show_table(_board(judged, some, marks.answer_sign), alt=", ".join(some))
    whole = _board(judged, ids, marks.say_answer_state)
    offer_gap_table(whole, t("gaps-part-rules"), judged[0].norm, key="gaps-rules-table")


def _summed(judged: list[Gaps]) -> Table:
    """Count the communes by what each rule says of them; no column for an answer that nobody got."""
    t, lang = state.say(), state.language()
    given = {answer.state for one in judged for answer in one.answers}
    states = [one for one in State if one in given]
    columns = {"rule": t("trial-column-rule")}
    columns |= {one.value: marks.say_answer_state(one) for one in states}
    said = {
        rule.id: Counter(a.state for one in judged for a in one.answers if a.rule == rule.id)
        for rule in judged[0].norm.rules
    }
    rows = [
        {"rule": f"{rule.id}. {rule.label.say(lang)}"}
        | {one.value: said[rule.id][one] for one in states}
        for rule in judged[0].norm.rules
    ]
    return Table(columns, rows)


def _board(judged: list[Gaps], ids: Sequence[str], say: Callable[[State], str]) -> Table:
    """Set communes side by side under some rules."""
    columns = {"commune": state.say()("overview-column-commune"), **{one: one for one in ids}}
    rows = [
        {"commune": one.commune.name} | {a.rule: say(a.state) for a in one.answers}
        for one in judged
    ]
    return Table(columns, rows)


def _show_resources(judged: list[Gaps]) -> None:
    t = state.say()
    st.subheader(t("gaps-resources"), anchor=False)
    st.caption(t("gaps-page-resources-note"))
    table = resources_table(judged)
    if table.rows:
        show_table(table, alt=t("gaps-resources"))
    else:
        st.markdown(t("gaps-page-no-resources"))
