"""The model itself: its thresholds, what others would change at once, and a copy of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from pathlib import Path

import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.dashboard import data, marks, state
from netmap.dashboard.controls import choose_part
from netmap.dashboard.downloads import file_name, offer_file
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.errors import NetmapError
from netmap.gaps import NORMS, Answer, Norm, Told, judge, ledger, summary
from netmap.i18n import say_error
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = ["show_norm"]

NAME, UPLOAD, WAY, TEXT = "norm-own-name", "norm-upload", "norm-way", "norm-text"
WAYS = ("numbers", "text", "file")
"""How another model is made: other numbers, the whole text changed here, a file."""

A_ROW = 5
"""No rule has more numbers than this."""


def show_norm(judged: list[Gaps], wave: str, rule: TieRule) -> None:
    """Show the thresholds of the chosen model, and what would change with others."""
    t, norm = state.say(), judged[0].norm
    st.subheader(escape(norm.label.say(state.language())), anchor=False)
    st.caption(escape(t("norm-version", name=norm.name, version=norm.version)))
    st.markdown(t("norm-note"))
    told = st.container()
    text, called = _edited(data.ask(use.norm_text, norm.name), norm)
    if text is None:
        return
    with told:  # above the many numbers: what a change does is seen without a search for it
        try:
            wanted = use.read_norm(text, called)
        except NetmapError as error:
            st.error(escape(say_error(error, state.language())), icon=":material/block:")
            return
        _show_changes(judged, wanted, wave, rule)
    _offer(text, wanted)


def _edited(text: str, norm: Norm) -> tuple[str | None, str]:
    """Give the text of the model that is wanted, and what to call it when something in it is refused."""
    t = state.say()
    way = choose_part({way: t(f"norm-way-{way}") for way in WAYS}, WAY)
    if way == "file":
        own = st.file_uploader(t("norm-upload"), type=["toml"], key=UPLOAD)
        if own is None:
            return None, ""
        return str(own.getvalue().decode("utf-8-sig", "replace")), str(own.name)
    name = _offer_name(norm)
    if way == "text":
        first = use.with_thresholds(text, {}, name)
        return st.text_area(t("norm-text"), first, height=420, key=f"{TEXT} {norm.name}"), name
    return use.with_thresholds(text, _offer_numbers(text, norm), name), name


def _offer_name(norm: Norm) -> str:
    t = state.say()
    usual = norm.name if norm.name not in NORMS else t("norm-own-suggested", name=norm.name)
    name = st.text_input(t("norm-own-name"), value=usual, key=f"{NAME} {norm.name}", max_chars=60)
    return name.replace('"', "").strip() or usual


def _offer_numbers(text: str, norm: Norm) -> dict[int, float]:
    """Offer every number of the file; give those that it shall have, by line."""
    lang, values = state.language(), {}
    labels = {rule.id: rule.label.say(lang) for rule in norm.rules}
    for rule, numbers in groupby(use.thresholds(text), key=lambda one: one.rule):
        st.markdown(f"**{rule}.** {escape(labels.get(rule, ''))}")
        for column, one in zip(st.columns(A_ROW), numbers, strict=False):
            with column:
                values[one.line] = _offer_number(one, norm.name)
    return values


def _offer_number(one: use.Threshold, norm: str) -> float:
    """Offer a share in percent, a whole number as one, any other as it is."""
    t = state.say()
    key = f"gaps-setting-{one.key.replace('_', '-')}"
    label = t(key) if t.has(key) else one.key
    held = f"norm {norm} {one.line}"
    if one.is_share:
        percent = round(100 * one.value)
        return int(st.number_input(f"{label} (%)", 0, 100, percent, 5, key=held)) / 100
    if one.value.is_integer():
        return float(st.number_input(label, min_value=0, value=int(one.value), step=1, key=held))
    return float(st.number_input(label, min_value=0.0, value=one.value, step=0.5, key=held))


def _show_changes(judged: list[Gaps], wanted: Norm, wave: str, rule: TieRule) -> None:
    """Show at once which answers would change, and how many required ties would be met."""
    t, lang = state.say(), state.language()
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"norm-column-{name}") for name in ("rule", "before", "after", "said")}
    places = tuple(one.commune.terc for one in judged)
    asked = (wave, rule, places, wanted, lang)
    after = data.ask_slowly(_judged_by, *asked, message="norm-running")
    rows = [row for one, new in zip(judged, after, strict=True) for row in _changed(one, new)]
    st.subheader(t("norm-changes"), anchor=False)
    if rows:
        show_table(Table(columns, rows), alt=t("norm-changes"))
    else:
        st.caption(t("norm-changes-none"))
    if len(judged) == 1:
        before, later = (summary(rows).say(lang) for rows in (judged[0].ledger, after[0].ledger))
        st.markdown(escape(t("norm-ledger-before", words=before)))
        if later != before:
            st.markdown(escape(t("norm-ledger-after", words=later)))


def _changed(one: Gaps, new: _Judged) -> list[dict[str, object]]:
    """List the rules that get another answer; a rule that only one of the models has gets none in the other."""
    was, now = ({a.rule: a for a in answers} for answers in (one.answers, new.answers))
    rows: list[dict[str, object]] = []
    for rule in dict.fromkeys([*was, *now]):
        before, after = was.get(rule), now.get(rule)
        if (before and before.state) is not (after and after.state):
            said = {"before": before, "after": after}
            told = {key: a and marks.say_answer_state(a.state) for key, a in said.items()}
            why = new.said.get(rule, "")
            rows.append({"commune": one.commune.name, "rule": rule, **told, "said": why})
    return rows


@dataclass(frozen=True)
class _Judged:
    """What another model says of a commune."""

    answers: tuple[Answer, ...]
    said: dict[str, str]
    ledger: pd.DataFrame


def _judged_by(
    study: Study,
    wave: str,
    rule: TieRule,
    places: Sequence[str],
    norm: Norm,
    lang: str,
    *,
    told: Told,
) -> list[_Judged]:
    """Judge every commune by another model; what is seen only over all of them is looked at once."""
    beside, found = use.region(study, use.wave_named(study, wave), rule), []
    for number, place in enumerate(places, start=1):
        graph = use.network(study, wave, replace(rule, commune=place))
        known = use.dossier(study, graph, beside)
        answers = tuple(judge(graph, norm, known))
        said = {answer.rule: answer.say(graph, lang) for answer in answers}
        found.append(_Judged(answers, said, ledger(graph, norm, known)))
        told(number, len(places))
    return found


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
