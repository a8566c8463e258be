"""The graph that everything is read from: which one, in step or not, held against the journal, built anew."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.jobs import jobs
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.study import Study

__all__ = ["show_graph_state"]


def show_graph_state(study: Study) -> None:
    """Say which graph serves, and offer to check it and to build it anew."""
    t = state.say()
    st.markdown(escape(t("data-graph-which", graph=study.graph.name, entries=study.head.number)))
    check, build = st.columns(2)
    if check.button(t("data-graph-check"), key="graph_check", icon=":material/fact_check:"):
        _check(study)
    if build.button(t("data-graph-rebuild"), key="graph_rebuild", icon=":material/build:"):
        with st.spinner(t("data-graph-rebuilding")):
            done = jobs().start(
                f"rebuild {study.path} {study.head.hash}", lambda: use.rebuild(study)
            )
            done.result()
            jobs().forget(f"rebuild {study.path} {study.head.hash}")
        st.success(t("data-graph-rebuilt"), icon=":material/check:")


def _check(study: Study) -> None:
    t = state.say()
    health = use.verify(study)
    if health.is_sound:
        st.success(t("cli-sound", entries=health.entries), icon=":material/check:")
    else:
        st.error(t("cli-unsound"), icon=":material/error:")
        for problem in health.problems:
            st.markdown("- " + escape(t(f"problem-{problem.code}", **problem.params)))
    heads = {"kind": t("column-kind"), "n": t("column-counts")}
    rows = [{"kind": t(f"kind-{kind}"), "n": n} for kind, n in health.records.items()]
    show_table(Table(heads, rows), alt=t("data-graph-records"))
