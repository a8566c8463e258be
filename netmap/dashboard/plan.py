"""What files would change and what is wrong with them, before anything is saved."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.dashboard import state
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.names import show_doubts
from netmap.dashboard.tables import Table, show_table
from netmap.ingest import Plan
from netmap.study import Study

__all__ = ["awaits_answers", "show_plan", "show_verdict"]

ACTIONS = ("create", "update", "unchanged", "queue", "reject")
LEVELS = ("error", "warning", "notice")
FINDING = ("level", "file", "sheet", "row", "column", "message", "remedy")
DIFFERENCE = ("record", "field", "before", "after")
MOST_DIFFERENCES = 2_000


ASKED = ("sheet-mapping-unconfirmed", "sheet-mapping-needed")
"""Errors that are questions: the form below the plan answers them."""


def awaits_answers(plan: Plan) -> bool:
    """Tell whether nothing is wrong with the files but that somebody has to say what their columns mean."""
    errors = [finding for finding in plan.findings if finding.level == "error"]
    return bool(errors) and all(finding.code in ASKED for finding in errors)


def show_verdict(plan: Plan) -> None:
    """Say whether the plan can be saved; what is asked of the columns is a question, no fault."""
    t, lang = state.say(), state.language()
    if awaits_answers(plan):
        asked = [finding for finding in plan.findings if finding.code in ASKED]
        told = {f"{f.say(lang)} {f.remedy(lang, on_page=True)}": None for f in asked}
        st.info("\n\n".join(map(escape, told)), icon=":material/table_view:")
    elif not plan.is_accepted:
        st.error(t("data-refused"), icon=":material/block:")
    elif plan.changes_nothing:
        st.success(t("cli-import-nothing"), icon=":material/check:")


def show_plan(study: Study, plan: Plan) -> None:
    """Show what the plan would change, and what to mend."""
    _show_counts(plan)
    _show_doubts(plan)
    _show_findings(plan)
    _show_differences(study, plan)


def _show_counts(plan: Plan) -> None:
    t, counts = state.say(), plan.counts()
    if not counts:
        return
    st.subheader(t("data-plan" if plan.is_accepted else "data-plan-refused"), anchor=False)
    heads = {"kind": t("column-kind"), **{action: t(f"column-{action}") for action in ACTIONS}}
    rows = [
        {"kind": t(f"kind-{kind}"), **{action: found.get(action, 0) for action in ACTIONS}}
        for kind, found in counts.items()
    ]
    show_table(Table(heads, rows), alt=t("data-plan"))


def _show_doubts(plan: Plan) -> None:
    """List the names of which somebody must say, once the plan is saved, whom they mean."""
    if plan.doubts:
        t = state.say()
        st.subheader(t("data-names-heading"), anchor=False)
        st.caption(t("data-names-later", names=len(plan.doubts), rows=plan.queued))
        show_doubts(use.doubt_rows(plan.doubts, plan.bodies, state.language()), of_study=False)


def _show_findings(plan: Plan) -> None:
    t, lang = state.say(), state.language()
    is_asked = awaits_answers(plan)  # what is asked stands above as a question
    found = [f for f in plan.findings if not (is_asked and f.code in ASKED)]
    if not found:
        return
    st.subheader(t("data-findings"), anchor=False)
    present = [level for level in LEVELS if any(f.level == level for f in found)]
    shown = st.pills(
        t("data-findings-show"),
        present,
        selection_mode="multi",
        default=present,
        key=f"findings_{'_'.join(present)}",
        format_func=lambda level: t(f"data-level-{level}", n=sum(f.level == level for f in found)),
        label_visibility="collapsed",
    )
    rows = [
        {"level": t(f"level-{f.level}"), "file": f.file, "sheet": f.sheet,
         "row": str(f.row) if f.row else "", "column": f.column,
         "message": f.say(lang), "remedy": f.remedy(lang, on_page=True)}
        for f in found if f.level in shown
    ]  # fmt: skip
    table = Table({name: t(f"column-{name}") for name in FINDING}, rows)
    show_table(table, alt=t("data-findings"))
    with st.container(horizontal=True):
        offer_table(table, t("data-findings-file"), key="findings_file", of_study=False)


def _show_differences(study: Study, plan: Plan) -> None:
    """List what an update would change, field by field."""
    t = state.say()
    rows = use.differences(study, plan, state.language(), MOST_DIFFERENCES)
    if rows:
        heads = {name: t(f"column-difference-{name}") for name in DIFFERENCE}
        n = use.changed_values(plan)
        with st.expander(t("data-differences", n=n), expanded=n < 10):
            table = Table(heads, rows)
            show_table(table, alt=t("data-differences", n=n))
            if n > len(rows):
                st.caption(t("data-differences-more", shown=len(rows), n=n))
            with st.container(horizontal=True):
                name = t("data-differences-file")
                offer_table(table, name, key="differences_file", of_study=False)
