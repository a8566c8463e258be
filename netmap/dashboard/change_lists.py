"""Lists of what changed: institutions that moved, gaps closed and opened, rules, communes, all waves in order."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from netmap import study as use
from netmap.codebook import load_codebook
from netmap.compare import Comparison, Reading, Trajectory
from netmap.dashboard import data, marks, state
from netmap.dashboard.changes import (
    GAP_CHANGES,
    between_table,
    course_table,
    fates_table,
    gaps_table,
    movers_table,
    patterns_table,
    say_gap_change,
)
from netmap.dashboard.communes import show_change_of_communes
from netmap.dashboard.controls import choose_way
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.heading import commune_name, wave_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.model import Wave
from netmap.network import TieRule
from netmap.study import Course, Gaps

__all__ = ["show_course", "show_gap_changes", "show_movers"]

_GAPS, _MOVERS = "compare-gaps", "compare-movers"
_MOVED_BY = ("partners", "between")
_MOST_MOVERS = 15


def show_movers(before: str, after: str, rule: TieRule, found: Comparison) -> None:
    """Show what changed most for whom, by partners or betweenness; single institutions only where enough answered."""
    t = state.say()
    st.subheader(t("compare-page-movers"), anchor=False)
    if found.reading is not Reading.SINGLE_POSITIONS:
        st.warning(t("compare-page-movers-withheld"), icon=":material/visibility_off:")
        return
    by = choose_way(
        t("compare-page-movers-by"),
        _MOVED_BY,
        _MOVERS,
        lambda one: t(f"compare-page-movers-by-{one}"),
    )
    if by == "between":
        every = data.ask(use.movers_between, before, after, rule)
        moved, table = between_table(every, moved=True), between_table(every)
    else:
        moved, table = movers_table(found, moved=True), movers_table(found)
    if not moved.rows:
        st.caption(t("compare-page-movers-none"))
        return
    st.caption(t("compare-page-between-help" if by == "between" else "compare-page-movers-help"))
    show_table(moved, alt=t("compare-page-movers"), most=_MOST_MOVERS)
    _offer(table, t("compare-page-movers"), f"compare-movers-{by}")


def show_gap_changes(before: str, after: str, rule: TieRule, found: Comparison) -> None:
    """Show rules and gaps before and after: one commune rule by rule and pair by pair, several as a row each."""
    t, norm = state.say(), state.chosen_norm()
    was, now = data.gaps(before, rule, norm), data.gaps(after, rule, norm)
    if len(now) > 1:
        st.subheader(t("compare-page-communes"), anchor=False)
        show_change_of_communes(before, after, rule, norm)
    for one, other in zip(was, now, strict=True) if len(now) == 1 else ():
        st.subheader(t("compare-page-rules"), anchor=False)
        _show_rules(one, other, found)
        st.subheader(t("compare-page-gaps"), anchor=False)
        _show_ledger(before, after, rule, other)


def _show_rules(one: Gaps, other: Gaps, found: Comparison) -> None:
    t = state.say()
    columns = {"name": t("overview-rule-column"), "before": wave_name(found.before.wave)}
    columns["after"] = wave_name(found.after.wave)
    rows = [
        {
            "name": f"{answer.rule}. {other.norm.rule(answer.rule).label.say(state.language())}",
            "before": marks.say_answer_state(earlier.state),
            "after": marks.say_answer_state(answer.state),
        }
        for earlier, answer in zip(one.answers, other.answers, strict=True)
    ]
    table = Table(columns, rows)
    show_table(table, alt=t("compare-page-rules"))
    _offer(table, t("compare-page-rules"), "compare-rules")


def _show_ledger(before: str, after: str, rule: TieRule, judged: Gaps) -> None:
    t = state.say()
    rows = data.ask(use.changes_of_gaps, before, after, rule, state.chosen_norm())
    count = rows["change"].value_counts()
    told = {name: int(count.get(name, 0)) for name in GAP_CHANGES}
    st.markdown(t("compare-page-gaps-said", **told))
    st.pills(
        t("compare-page-states"),
        list(GAP_CHANGES),
        selection_mode="multi",
        default=list(GAP_CHANGES[:2]),
        key=_GAPS,
        format_func=say_gap_change,
        persist_state="session",
    )
    book = load_codebook(judged.norm.codebook)
    table = gaps_table(rows, book, state.chosen_many(_GAPS))
    if table.rows:
        show_table(table, alt=t("compare-page-gaps"))
    else:
        st.caption(t("compare-page-no-gaps"))
    _offer(gaps_table(rows, book, GAP_CHANGES), t("compare-page-gaps"), "compare-gaps-all")


def show_course(rule: TieRule, waves: Sequence[Wave]) -> None:
    """Show all waves in their order where there are more than two, and how long ties last."""
    if len(waves) < 3:
        return
    t, made = state.say(), data.ask(use.course, rule)
    st.subheader(t("compare-page-course"), anchor=False)
    table = course_table(made, state.language())
    show_table(table, alt=t("compare-page-course"))
    st.caption(t("compare-page-course-help"))
    _offer(table, t("compare-page-course"), "compare-course")
    if made.followed is not None:
        _show_followed(made, made.followed)


def _show_followed(made: Course, found: Trajectory) -> None:
    """Show how many ties last from wave to wave, what pairs were in each, and every tie behind it."""
    t = state.say()
    st.markdown(f"**{t('compare-page-lasting')}**")
    st.caption(t("compare-page-lasting-help"))
    told = made.say_lasting(state.language())
    st.markdown("\n".join(f"- {escape(sentence)}" for sentence in told))
    with st.expander(t("compare-page-lasting-ties", n=len(found.fates))):
        table = fates_table(made, found)
        show_table(table, alt=t("compare-page-lasting"))
        _offer(table, t("compare-page-lasting-file"), "compare-lasting")
    patterns = patterns_table(made, found)
    if patterns.rows:
        st.markdown(f"**{t('compare-page-patterns')}**")
        st.caption(t("compare-page-patterns-help", bodies=found.bodies, pairs=found.dyads))
        show_table(patterns, alt=t("compare-page-patterns"))
        _offer(patterns, t("compare-page-patterns"), "compare-patterns")


def _offer(table: Table, name: str, key: str) -> None:
    with st.container(horizontal=True):
        offer_table(table, name, commune_name(state.chosen_commune()), key=key)
