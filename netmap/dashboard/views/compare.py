"""Before and after: two diagrams with the same positions, and what can honestly be said of the change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.compare import Comparison, Reading
from netmap.dashboard import data, marks, state
from netmap.dashboard.cards import choose_from
from netmap.dashboard.changes import SHOWN_STATES, apart_table, changes_table, say_change
from netmap.dashboard.communes import show_change_of_communes
from netmap.dashboard.controls import choose_waves
from netmap.dashboard.diagrams import MOST_BODIES, show_diagram
from netmap.dashboard.downloads import file_name, offer_file, offer_table
from netmap.dashboard.heading import commune_name, has_waves, show_title, tell_rule, wave_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.numbers import show_number
from netmap.dashboard.tables import Table, show_table
from netmap.network import TieRule

STATES = "compare-states"


def show() -> None:
    """Compare two waves."""
    show_title("compare")
    if not has_waves(2):
        return
    before, after = choose_waves(data.waves())
    if before == after:
        st.info(state.say()("compare-page-same-wave"), icon=":material/info:")
        return
    rule, study = state.chosen_rule(), data.opened_study()
    found = data.comparison(before, after, rule)
    tell_rule(study, rule)
    _show_verdict(found)
    _show_counts(found)
    _show_rules(before, after, rule, found)
    both = nx.compose(data.network(before, rule), data.network(after, rule))
    if len(both) <= MOST_BODIES:
        show_diagram([before, after], rule, key="compare-graph", height=430)
    _show_changes(found, choose_from(both))
    _show_bodies(found, both)
    _offer_report(before, after, rule)


# ── the verdict ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_verdict(found: Comparison) -> None:
    """Say the comparison in one paragraph, under a stop sign when too few answered."""
    told = escape(found.say(state.language()))
    if found.reading is Reading.STOP:
        st.error(told, icon=":material/front_hand:")
    elif found.reading is Reading.BROAD_PATTERNS:
        st.warning(told, icon=":material/visibility:")
    else:
        st.info(told, icon=":material/compare_arrows:")


def _show_counts(found: Comparison) -> None:
    t, counts = state.say(), found.counts
    gained, lost, kept = st.columns(3)
    of = t("compare-page-of-pairs", n=counts.shared)
    show_number(gained, t("compare-page-gained"), str(counts.gained), of)
    show_number(lost, t("compare-page-lost"), str(counts.lost), of)
    changed = t("compare-page-changed", stronger=counts.stronger, weaker=counts.weaker)
    show_number(kept, t("compare-page-kept"), str(counts.kept), changed)


# ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_changes(found: Comparison, institution: str | None) -> None:
    t = state.say()
    st.subheader(t("compare-page-changes"), anchor=False)
    st.pills(
        t("compare-page-states"),
        list(SHOWN_STATES),
        selection_mode="multi",
        default=list(SHOWN_STATES[:-1]),
        key=STATES,
        format_func=say_change,
        persist_state="session",
    )
    table = changes_table(found, state.chosen_many(STATES), institution)
    if table.rows:
        show_table(table, alt=t("compare-page-changes"))
    else:
        st.caption(t("compare-page-no-changes"))
    place = commune_name(state.chosen_commune())
    with st.container(horizontal=True):
        everything = changes_table(found, SHOWN_STATES)
        offer_table(everything, t("compare-page-changes"), place, key="compare-changes")


def _show_bodies(found: Comparison, both: nx.Graph) -> None:
    """Say apart from the change what comes of institutions and answers that differ."""
    t = state.say()
    st.subheader(t("compare-page-apart"), anchor=False)
    for key, bodies in (("joined", found.joined), ("left", found.left)):
        names = ", ".join(str(both.nodes[body]["name"]) for body in bodies)
        st.markdown(f"**{t(f'compare-page-{key}')}:** {escape(names or t('compare-page-nobody'))}")
    table = apart_table(found)
    if table.rows:
        with st.expander(t("compare-page-apart-pairs", n=len(table.rows))):
            show_table(table, alt=t("compare-page-apart"))


def _show_rules(before: str, after: str, rule: TieRule, found: Comparison) -> None:
    """Show the rules before and after: one commune rule by rule, several as a row each."""
    t, lang, norm = state.say(), state.language(), state.chosen_norm()
    was, now = data.gaps(before, rule, norm), data.gaps(after, rule, norm)
    if len(now) > 1:
        st.subheader(t("compare-page-communes"), anchor=False)
        show_change_of_communes(before, after, rule, norm)
    for one, other in zip(was, now, strict=True) if len(now) == 1 else ():
        st.subheader(t("compare-page-rules"), anchor=False)
        columns = {"name": t("overview-rule-column"), "before": wave_name(found.before.wave)}
        columns["after"] = wave_name(found.after.wave)
        rows = [
            {
                "name": f"{answer.rule}. {other.norm.rule(answer.rule).label.say(lang)}",
                "before": marks.say_answer_state(earlier.state),
                "after": marks.say_answer_state(answer.state),
            }
            for earlier, answer in zip(one.answers, other.answers, strict=True)
        ]
        show_table(Table(columns, rows), alt=t("compare-page-rules"))


# ── the report ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _offer_report(before: str, after: str, rule: TieRule) -> None:
    t, place = state.say(), commune_name(rule.commune)
    st.subheader(t("compare-page-report"), anchor=False)
    st.caption(t("compare-page-report-note"))
    asked = (before, after, rule, state.chosen_norm(), state.language())
    name = file_name(t("compare-page-report-file"), place, suffix=".docx")
    offer_file(t("compare-page-report-button"), name, partial(_write, *asked), key="report")


def _write(before: str, after: str, rule: TieRule, norm: str, lang: str, path: Path) -> None:
    study = data.opened_study()
    use.write_report(study, rule, path, lang, before=before, after=after, norm=norm)


show()
