"""Questionnaires out: for a commune and wave, with who has answered so far beside them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.compare import say_response
from netmap.dashboard import data, state
from netmap.dashboard.downloads import file_name, offer_file, offer_table
from netmap.dashboard.heading import wave_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.errors import NetmapError
from netmap.i18n import say_error, sort_key
from netmap.study import Study

__all__ = ["show_questionnaires"]

IN_TURN = ("silent", "refused", "answered", "not_asked")
"""Whom one has to write to comes first."""


def show_questionnaires(study: Study) -> None:
    """Offer the forms of a commune and wave, and list who has answered."""
    t, lang = state.say(), state.language()
    st.markdown(t("data-form-help"))
    commune, wave = _choose()
    if not commune or not wave:
        st.info(t("data-form-nothing"), icon=":material/info:")
        return
    try:
        form = use.questionnaire(study, commune, wave, lang=lang)
    except NetmapError as error:
        st.info(escape(say_error(error, lang)), icon=":material/info:")
        return
    st.caption(t("data-form-bodies", n=len(form.bodies)))
    refused = {s: r for s in use.QUESTIONNAIRE_FORMATS if (r := use.questionnaire_refusal(form, s))}
    with st.container(horizontal=True):
        for suffix in (s for s in use.QUESTIONNAIRE_FORMATS if s not in refused):
            offer_file(
                t(f"data-form-{suffix[1:]}"),
                file_name(t("form-sheet"), form.place, form.wave_name, suffix=suffix),
                partial(_write, study, commune, wave, lang),
                key=f"form{suffix}",
            )
    for refusal in refused.values():
        st.caption(escape(say_error(refusal, lang)))
    st.caption(t("data-form-return"))
    _show_answered(wave, commune, form.place)


def _choose() -> tuple[str, str]:
    """Choose a commune and a wave; a wave may be one that is still to come."""
    t = state.say()
    places = {place.terc: place.name for place in data.communes()}
    waves = {wave.id: wave_name(wave) for wave in data.waves()}
    chosen = state.chosen_rule().commune if waves else ""
    one, two = st.columns(2)
    commune = one.selectbox(
        t("data-form-commune"),
        list(places),
        index=list(places).index(chosen) if chosen in places else 0,
        key="form_commune",
        format_func=lambda code: places.get(code, code),
        placeholder=t("control-choose"),
    )
    wave = two.selectbox(
        t("data-form-wave"),
        list(waves),
        index=None if not waves else len(waves) - 1,
        key="form_wave",
        format_func=lambda key: waves.get(key, key),
        accept_new_options=True,
        placeholder=t("data-form-wave-new"),
        help=t("data-form-wave-help"),
    )
    return str(commune or ""), str(wave or "").strip()


def _write(study: Study, commune: str, wave: str, lang: str, path: Path) -> None:
    use.write_questionnaires(study, commune, wave, path, lang)


def _show_answered(wave: str, commune: str, place: str) -> None:
    """List who kept silent, refused, has answered or was not asked, with the share of answers."""
    t, lang = state.say(), state.language()
    st.subheader(t("data-form-answered"), anchor=False)
    if wave not in {one.id for one in data.waves()}:
        st.markdown(t("data-form-nobody"))
        return
    found = data.ask(use.responses, wave, use.tie_rule(commune=commune))
    told = found["response"].tolist()
    k, n = told.count("answered"), len(told)
    st.markdown(f"{t('overview-k-of-n', k=k, n=n)} ({say_response(k / n if n else 0, lang)})")
    present = [status for status in IN_TURN if status in told]
    shown = st.pills(
        t("data-form-show"),
        present,
        selection_mode="multi",
        default=present,
        key=f"form_shown_{wave}_{commune}_{'_'.join(present)}",
        format_func=lambda status: t(
            "data-form-count", response=t(f"response-{status}"), n=told.count(status)
        ),
        label_visibility="collapsed",
    )
    in_order = sort_key(lang)
    rows = sorted(
        (row for row in use.tables.records(found) if row["response"] in shown),
        key=lambda row: (IN_TURN.index(str(row["response"])), in_order(str(row["name"]))),
    )
    heads = {"name": t("column-institution"), "response": t("column-response")}
    table = Table(
        heads, [{"name": r["name"], "response": t(f"response-{r['response']}")} for r in rows]
    )
    show_table(table, alt=t("data-form-answered"))
    with st.container(horizontal=True):
        offer_table(table, t("data-form-answered"), place, wave, key="answered_file")
