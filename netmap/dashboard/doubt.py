"""How sure a change is: tests and intervals asked for on the page, followed, stopped, and said in words."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from netmap import study as use
from netmap.compare import MEASURE_DRAWS, Comparison, Reading, Work
from netmap.dashboard import data, state
from netmap.dashboard.controls import choose_way, select_codes
from netmap.dashboard.doubt_tables import show_drawn
from netmap.dashboard.efforts import efforts, follow
from netmap.dashboard.markdown import escape
from netmap.dashboard.refusals import say_refusal, say_unexpected
from netmap.errors import NetmapError
from netmap.i18n import format_number
from netmap.metrics import MEASURES, Kind, Level
from netmap.network import TieRule
from netmap.study import FAMILIES, FIRST_MEASURES, Drawn, Draws

__all__ = ["show_doubt"]

_DRAWS = (1_000, 10_000)
_MANY, _FAMILY, _MEASURES, _WHERE = (
    f"compare-doubt-{name}" for name in ("draws", "family", "measures", "where")
)
_KINDS = (Kind.COUNT, Kind.NUMBER, Kind.SHARE)
_LEVELS = (Level.NET, Level.GROUP, Level.NODE)
_SCHEDULER = "NETMAP_SCHEDULER"


@dataclass(frozen=True)
class _Asked:
    """What is asked for on the page; the same asked twice is one computation."""

    draws: int
    family: str
    measures: tuple[str, ...]
    scheduler: str

    def draws_on(self, work: Work) -> Draws:
        """Give what is asked, to be drawn where ``work`` says, or on the cluster."""
        where = replace(work, scheduler=self.scheduler)
        return Draws(
            self.draws,
            measures=self.measures,
            family=self.family,
            work=where,
            measure_draws=MEASURE_DRAWS,
        )


def show_doubt(before: str, after: str, rule: TieRule, found: Comparison) -> None:
    """Offer tests and intervals, show how far they are, and what they say."""
    t = state.say()
    st.subheader(t("compare-page-doubt"), anchor=False)
    if found.reading is Reading.STOP and (rule.commune or len(data.communes()) < 2):
        st.error(t("doubt-withheld-stop"), icon=":material/front_hand:")
        return
    st.caption(t("compare-page-doubt-help"))
    asked = _ask()
    key = f"doubt {data.version(data.opened_study())} {before} {after} {rule} {asked}"
    job = efforts().find(key)
    if job is not None and not job.done():
        follow(key, "compare-page-doubt-running")
    elif job is not None and not job.exception():
        drawn: Drawn = job.result()
        show_drawn(drawn, rule)
    else:
        if job is not None:
            _tell_failed(key, job.exception())
        st.button(
            t("compare-page-doubt-begin"),
            key="compare-doubt-begin",
            type="primary",
            icon=":material/calculate:",
            on_click=_begin,
            args=(key, before, after, rule, asked),
        )


def _ask() -> _Asked:
    """Let the reader choose how many draws, what may explain ties, which measures, and where to compute."""
    t, lang = state.say(), state.language()
    many, family = st.columns(2)
    with many:
        choose_way(
            t("compare-page-doubt-draws"),
            _DRAWS,
            _MANY,
            lambda number: format_number(number, lang),
        )
    with family:
        choose_way(
            t("compare-page-doubt-family"),
            FAMILIES,
            _FAMILY,
            lambda one: t(f"compare-page-doubt-family-{one}"),
        )
    known = {
        m.id: m.label(lang) for m in MEASURES.values() if m.level in _LEVELS and m.kind in _KINDS
    }
    st.session_state.setdefault(_MEASURES, list(FIRST_MEASURES))
    which, choose = t("compare-page-doubt-which"), t("control-choose")
    select_codes(which, known, _MEASURES, placeholder=choose)
    draws, explained = (st.session_state.get(key) for key in (_MANY, _FAMILY))
    return _Asked(
        int(draws or _DRAWS[0]),
        str(explained or FAMILIES[0]),
        state.chosen_many(_MEASURES),
        _choose_where(),
    )


def _choose_where() -> str:
    """Offer the cluster that whoever runs the server has named; nobody else may send the server anywhere."""
    t, scheduler = state.say(), os.environ.get(_SCHEDULER, "").strip()
    if not scheduler:
        return ""
    wanted = st.toggle(
        t("compare-page-doubt-cluster", scheduler=scheduler), key=_WHERE, persist_state="session"
    )
    return scheduler if wanted else ""


def _begin(key: str, before: str, after: str, rule: TieRule, asked: _Asked) -> None:
    question = use.question_of(data.opened_study(), before, after, rule)
    efforts().forget(key)
    efforts().start(key, partial(_compute, question, asked))


def _compute(question: use.Question, asked: _Asked, work: Work) -> Drawn:
    return use.ask_chance(question, asked.draws_on(work))


def _tell_failed(key: str, error: BaseException | None) -> None:
    t = state.say()
    if efforts().effort(key).is_cancelled:
        st.caption(t("compare-page-doubt-cancelled"))
    elif isinstance(error, NetmapError):
        st.error(escape(say_refusal(error)), icon=":material/error:")
    elif error is not None:
        told = f"{t('compare-page-doubt-failed')} {say_unexpected(error)}"
        st.error(told, icon=":material/error:")
