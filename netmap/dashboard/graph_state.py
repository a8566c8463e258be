"""The graph that everything is read from: which one, in step or not, held against the journal, built anew."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.jobs import jobs, wait_for
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.study import Study

__all__ = ["show_graph_state"]


def show_graph_state(study: Study) -> None:
    """Say which graph serves, and offer to check it and to build it anew."""
    t = state.say()
    graph = "embedded" if study.graph.name == "embedded" else "server"
    st.markdown(escape(t(f"data-graph-{graph}", graph=study.graph.name)))
    st.markdown(t("data-graph-help"))
    key = f"rebuild {study.path}"
    building = jobs().find(key)
    if building is not None and not building.done():
        wait_for(key, "data-graph-rebuilding")
        return
    with st.container(horizontal=True):
        check = st.button(t("data-graph-check"), key="graph_check", icon=":material/fact_check:")
        st.button(
            t("data-graph-rebuild"),
            key="graph_rebuild",
            icon=":material/build:",
            on_click=_begin_building,
            args=(study, key),
        )
    if building is not None:
        jobs().forget(key)
        building.result()
        st.success(t("data-graph-rebuilt"), icon=":material/check:")
    if check:
        _check(study)


def _begin_building(study: Study, key: str) -> None:
    jobs().start(key, lambda: use.rebuild(study))


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
