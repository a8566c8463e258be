"""Names that rows wait for: one at a time with its candidates, and what somebody decides of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.acts import attempt
from netmap.dashboard.decisions import keep_in_mind, place_named, show_decided, tell_last
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import with_capital
from netmap.model import Institution
from netmap.study import Decided, Study

__all__ = ["show_doubts", "show_names"]

COLUMNS = ("name", "commune", "rows", "why", "candidates", "place")
Row = dict[str, Any]


def show_names(study: Study) -> None:
    """Show the queue, one row a name, and offer the decisions on one of them."""
    t = state.say()
    st.markdown(t("data-names-help"))
    tell_last(study)
    rows = use.doubt_rows(data.ask(use.doubts_of), _bodies(study), state.language())
    left = use.waiting_rows(study)
    if not rows:
        st.success(
            t("data-names-none" if not left else "data-names-contradict", n=left),
            icon=":material/check:",
        )
    else:
        st.caption(t("data-names-count", names=len(rows), rows=left))
        _offer_decision(study, rows)
    show_decided(study)
    if rows:
        show_doubts(rows, of_study=True)


def show_doubts(rows: list[Row], *, of_study: bool) -> None:
    """List names that somebody must decide on, with candidates and reasons; those ``of_study`` are in it already."""
    t = state.say()
    heads = {column: t(f"data-names-{column}") for column in COLUMNS}
    table = Table(heads, [_told(row) for row in rows])
    show_table(table, alt=t("data-part-names"))
    with st.container(horizontal=True):
        offer_table(table, t("data-names-heading"), key="names_file", of_study=of_study)


def _bodies(study: Study) -> list[Institution]:
    return list(study.journal.records(Institution).values())


def _told(row: Row) -> Row:
    at = state.say()("data-names-row", n=str(row["row"])) if row["row"] else ""
    where = ", ".join(part for part in (row["sheet"] or row["file"], at) if part)
    said = "; ".join(f"{one['name']} ({one['score']})" for one in row["candidates"])
    return {**row, "commune": place_named(row["commune"]), "candidates": said, "place": where}


def _named(row: Row) -> str:
    place = place_named(row["commune"])
    return f"{row['name']} · {place}" if place else str(row["name"])


def _offer_decision(study: Study, rows: list[Row]) -> None:
    """Offer what can be said of one name; the keys change with the journal, so that a second click is not another."""
    t, at = state.say(), study.head.number
    with st.container(border=True):
        chosen = st.selectbox(
            with_capital(t("data-names-name")),
            range(len(rows)),
            key=f"names_row_{at}",
            format_func=lambda n: _named(rows[n]),
            placeholder=t("control-choose"),
        )
        row = rows[int(chosen or 0)]
        st.markdown(escape(with_capital(f"{t('data-names-why')}: {row['why']}.")))
        body = _choose_body(study, row, f"{at}_{chosen}")
        kind = {"commune": row["commune"]}
        with st.container(horizontal=True):
            acts: dict[str, Callable[[], Decided]] = {
                "same": partial(use.call_same, study, row["name"], body or "", **kind),
                "not": partial(use.call_other, study, row["name"], [body or ""], **kind),
                "new": partial(use.call_new, study, row["name"], **kind),
                "nobody": partial(use.call_nobody, study, row["name"], **kind),
            }
            for name, act in acts.items():
                pressed = st.button(
                    t(f"data-names-do-{name}"),
                    key=f"names_{name}_{at}_{chosen}",
                    type="primary" if name == "same" else "secondary",
                    disabled=name in ("same", "not") and not body,
                )
                if pressed and (done := attempt(act)) is not None:
                    keep_in_mind(row["name"], done)
                    st.rerun()
        st.caption(t("data-names-undo"))


def _choose_body(study: Study, row: Row, at: str) -> str | None:
    """Choose whom a name means: the candidates come first, with likeness and reason, then all others."""
    t = state.say()
    told = {
        one["id"]: f"{one['name']} · {one['score']}% · {one['why']}" for one in row["candidates"]
    }
    others = {body.id: body.name for body in _bodies(study) if body.id not in told}
    every = {**told, **dict(sorted(others.items(), key=lambda item: item[1]))}
    chosen = st.selectbox(
        t("data-names-body"),
        list(every),
        index=0 if told else None,
        key=f"names_body_{at}",
        format_func=lambda key: every[key],
        placeholder=t("control-choose"),
    )
    return None if chosen is None else str(chosen)
