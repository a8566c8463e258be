"""The model itself: its thresholds, what others would change at once, and a copy of one's own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, marks, state
from netmap.dashboard.downloads import file_name, offer_file
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.errors import NetmapError
from netmap.gaps import NORMS, Answer, Norm, judge
from netmap.i18n import say_error
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = ["show_norm"]

NAME, UPLOAD = "norm-own-name", "norm-upload"


def show_norm(judged: list[Gaps], wave: str, rule: TieRule) -> None:
    """Show the thresholds of the chosen model, and what would change with others."""
    t, norm = state.say(), judged[0].norm
    st.subheader(escape(norm.label.say(state.language())), anchor=False)
    st.caption(escape(t("norm-version", name=norm.name, version=norm.version)))
    st.markdown(t("norm-note"))
    text = _edited(data.ask(use.norm_text, norm.name), norm)
    if text is None:
        return
    try:
        wanted = use.read_norm(text)
    except NetmapError as error:
        st.error(escape(say_error(error, state.language())))
        return
    _show_changes(judged, wanted, wave, rule)
    _offer(text, wanted)


def _edited(text: str, norm: Norm) -> str | None:
    """Offer every number of the file, or another file in its place."""
    t = state.say()
    own = st.file_uploader(t("norm-upload"), type=["toml"], key=UPLOAD)
    if own is not None:
        return str(own.getvalue().decode("utf-8", "replace"))
    usual = norm.name if norm.name not in NORMS else t("norm-own-suggested", name=norm.name)
    name = st.text_input(t("norm-own-name"), value=usual, key=f"{NAME} {norm.name}", max_chars=60)
    values = {}
    columns = st.columns(3)
    for number, one in enumerate(use.thresholds(text)):
        with columns[number % 3]:
            values[one.line] = _offer_number(one, norm.name)
    return use.with_thresholds(text, values, name.replace('"', "").strip() or usual)


def _offer_number(one: use.Threshold, norm: str) -> float:
    t = state.say()
    key = f"gaps-setting-{one.key.replace('_', '-')}"
    label = f"{one.rule}: {t(key) if t.has(key) else one.key}"
    step = 1.0 if one.is_whole else 0.05
    held = f"norm {norm} {one.line}"
    return float(st.number_input(label, min_value=0.0, value=one.value, step=step, key=held))


def _show_changes(judged: list[Gaps], wanted: Norm, wave: str, rule: TieRule) -> None:
    """Show at once which answers would change."""
    t = state.say()
    columns = {"commune": t("overview-column-commune")}
    columns |= {name: t(f"norm-column-{name}") for name in ("rule", "before", "after")}
    rows = [row for one in judged for row in _changed(one, wanted, wave, rule)]
    st.subheader(t("norm-changes"), anchor=False)
    if rows:
        show_table(Table(columns, rows), alt=t("norm-changes"))
    else:
        st.caption(t("norm-changes-none"))


def _changed(one: Gaps, wanted: Norm, wave: str, rule: TieRule) -> list[dict[str, object]]:
    place = replace(rule, commune=one.commune.terc)
    after = {a.rule: a for a in data.ask(_judged, wave, place, wanted)}
    return [
        {
            "commune": one.commune.name,
            "rule": answer.rule,
            "before": marks.say_answer_state(answer.state),
            "after": marks.say_answer_state(after[answer.rule].state),
        }
        for answer in one.answers
        if answer.rule in after and after[answer.rule].state is not answer.state
    ]


def _judged(study: Study, wave: str, rule: TieRule, norm: Norm) -> list[Answer]:
    graph = use.network(study, wave, rule)
    return judge(graph, norm, use.dossier(study, graph))


def _offer(text: str, wanted: Norm) -> None:
    t = state.say()
    with st.container(horizontal=True):
        st.button(
            t("norm-keep"), on_click=_keep, args=(text,), key="norm-keep", icon=":material/save:"
        )
        name = file_name(wanted.name, suffix=".toml")
        offer_file(t("norm-download"), name, partial(_write, text), key="norm-file")
    if wanted.name in NORMS:
        st.caption(t("norm-name-shipped"))
    said = st.session_state.pop("norm-said", None)
    if said:
        is_kept, words = said
        (st.success if is_kept else st.error)(escape(words))


def _write(text: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")


def _keep(text: str) -> None:
    """Keep the copy in the study and go on with it."""
    t, lang = state.say(), state.language()
    try:
        kept = use.keep_norm(data.opened_study(), text)
    except NetmapError as error:
        st.session_state["norm-said"] = False, say_error(error, lang)
        return
    st.session_state[state.NORM] = kept.name
    st.session_state["norm-said"] = True, t("norm-kept", name=kept.name)
