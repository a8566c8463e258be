"""Gaps: what the model demands, rule by rule and pair by pair, and what nobody here could give."""

from __future__ import annotations

import streamlit as st

from netmap.dashboard import data, marks, state
from netmap.dashboard.controls import choose_norm
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.heading import commune_name, has_waves, show_title, tell_view
from netmap.dashboard.ledgers import ledger_rows, ledger_table, resources_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.ties import pairs_table
from netmap.gaps import NORMS, Answer, GapState, load_norm, summary
from netmap.study import Gaps

CARDS_A_ROW = 2
STATES = "gaps-states"
ALTERNATIVES = "gaps-alternatives"


def show() -> None:
    """Hold the chosen wave against a model."""
    show_title("gaps")
    if not has_waves():
        return
    t, lang = state.say(), state.language()
    wave, rule = state.chosen_wave(), state.chosen_rule()
    tell_view(data.network(wave, rule))
    if data.opened_study().codebook.is_open:
        st.info(t("gaps-page-open-codebook"), icon=":material/info:")
        return
    norm = choose_norm({name: load_norm(name).label.say(lang) for name in NORMS})
    judged = data.gaps(wave, rule, norm)
    if len(judged) == 1:
        _show_cards(judged[0])
    else:
        _show_matrix(judged)
    _show_ledger(judged)
    _show_resources(judged)


# ── rules ───────────────────────────────────────────────────────────────────────────────────────────────────────────


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
            names = ", ".join(judged.network.nodes[body]["label"] for body in answer.missing)
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


# ── required ties ───────────────────────────────────────────────────────────────────────────────────────────────────


def _show_ledger(judged: list[Gaps]) -> None:
    t, lang = state.say(), state.language()
    st.subheader(t("gaps-ledger"), anchor=False)
    for one in judged if len(judged) == 1 else []:
        st.markdown(escape(summary(one.ledger).say(lang)))
    states = [gap.value for gap in GapState]
    st.pills(
        t("gaps-page-states"),
        states,
        selection_mode="multi",
        default=[gap for gap in states if gap != GapState.MET],
        key=STATES,
        format_func=marks.say_gap_state,
        persist_state="session",
    )
    alternatives = st.toggle(
        t("gaps-page-alternatives"),
        key=ALTERNATIVES,
        help=t("gaps-page-alternatives-help"),
        persist_state="session",
    )
    chosen = state.chosen_many(STATES)
    rows = [ledger_rows(one, chosen, alternatives=alternatives) for one in judged]
    table = ledger_table(judged, rows)
    if table.rows:
        show_table(table, alt=t("gaps-ledger"))
    else:
        st.caption(t("gaps-page-none"))
    everything = ledger_table(judged, [one.ledger for one in judged])
    place = commune_name(state.chosen_commune())
    with st.container(horizontal=True):
        names = (t("gaps-ledger"), place, state.chosen_wave(), state.chosen_norm())
        offer_table(everything, *names, key="gaps-ledger")


def _show_resources(judged: list[Gaps]) -> None:
    t = state.say()
    st.subheader(t("gaps-resources"), anchor=False)
    st.caption(t("gaps-page-resources-note"))
    table = resources_table(judged)
    if table.rows:
        show_table(table, alt=t("gaps-resources"))
    else:
        st.markdown(t("gaps-page-no-resources"))


show()
