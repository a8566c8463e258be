"""Before and after: two diagrams with the same positions, and what can honestly be said of the change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.compare import Comparison, Reading, Verdict, Verdicts
from netmap.dashboard import data, state
from netmap.dashboard.cards import choose_from
from netmap.dashboard.change_figures import show_diagrams, show_parts
from netmap.dashboard.change_lists import show_course, show_gap_changes, show_movers
from netmap.dashboard.changes import SHOWN_STATES, apart_table, changes_table, say_change
from netmap.dashboard.controls import choose_waves
from netmap.dashboard.diagrams import MOST_BODIES
from netmap.dashboard.doubt import show_doubt
from netmap.dashboard.downloads import file_name, offer_file, offer_table
from netmap.dashboard.heading import commune_name, has_waves, show_title, tell_rule
from netmap.dashboard.markdown import escape
from netmap.dashboard.numbers import show_number
from netmap.dashboard.tables import show_table
from netmap.network import TieRule

STATES = "compare-states"


def show() -> None:
    """Compare two waves."""
    show_title("compare")
    if not has_waves(2):
        return
    waves = data.waves()
    before, after = choose_waves(waves)
    if before == after:
        st.info(state.say()("compare-page-same-wave"), icon=":material/info:")
        return
    rule, study = state.chosen_rule(), data.opened_study()
    found = data.comparison(before, after, rule)
    tell_rule(study, rule)
    _show_verdict(data.verdict(before, after, rule))
    _show_counts(found)
    show_parts(before, after, rule, found)
    both = nx.compose(data.network(before, rule), data.network(after, rule))
    _show_apart(found, both)
    if len(both) <= MOST_BODIES:
        show_diagrams(before, after, rule, waves)
    else:
        st.warning(state.say()("network-too-large", n=len(both), most=MOST_BODIES))
    _show_changes(found, choose_from(both))
    show_movers(before, after, rule, found)
    show_gap_changes(before, after, rule, found)
    show_doubt(before, after, rule, found)
    show_course(rule, waves)
    _offer_report(before, after, rule)


# ── the verdict ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_verdict(made: Verdict | Verdicts) -> None:
    """Say what may be said in one paragraph, under a stop sign when too few answered."""
    told = escape(made.say(state.language()))
    if made.reading is Reading.STOP:
        st.error(told, icon=":material/front_hand:")
    elif made.reading is Reading.BROAD_PATTERNS:
        st.warning(told, icon=":material/visibility:")
    else:
        st.info(told, icon=":material/compare_arrows:")
    place = commune_name(state.chosen_commune())
    text = f"{made.say(state.language())}\n"
    name = file_name(state.say()("compare-page-verdict-file"), place, suffix=".txt")
    with st.container(horizontal=True):
        offer_file("TXT", name, partial(_write_text, text), key="compare-verdict")


def _write_text(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8-sig")


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
    table = changes_table(found, tuple(state.chosen_many(STATES)), institution)
    if table.rows:
        show_table(table, alt=t("compare-page-changes"))
    else:
        st.caption(t("compare-page-no-changes"))
    place = commune_name(state.chosen_commune())
    with st.container(horizontal=True):
        everything = changes_table(found, SHOWN_STATES)
        offer_table(everything, t("compare-page-changes"), place, key="compare-changes")


def _show_apart(found: Comparison, both: nx.Graph) -> None:
    """List what cannot be compared, with the reason, and who came and went."""
    t = state.say()
    table = apart_table(found)
    if not table.rows and not found.joined and not found.left:
        return
    with st.expander(t("compare-page-apart-pairs", n=len(table.rows))):
        for key, bodies in (("joined", found.joined), ("left", found.left)):
            names = ", ".join(str(both.nodes[body]["name"]) for body in bodies)
            told = escape(names or t("compare-page-nobody"))
            st.markdown(f"**{t(f'compare-page-{key}')}:** {told}")
        show_table(table, alt=t("compare-page-apart"))
        place = commune_name(state.chosen_commune())
        with st.container(horizontal=True):
            offer_table(table, t("compare-page-apart"), place, key="compare-apart")


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
