"""How sure a change is, where the answer takes long: begun on request, followed, stopped, and said in the verdict."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap import study as use
from netmap.compare import Comparison, Reading, Sureness, Verdict, Verdicts
from netmap.dashboard import data, state
from netmap.dashboard.efforts import efforts, follow
from netmap.network import TieRule

__all__ = ["judged", "offer_certainty"]

_NO_LIMIT = 10**9


def judged(before: str, after: str, rule: TieRule) -> Verdict | Verdicts:
    """Give the verdict: with the interval that was asked for, if it is there."""
    job = efforts().find(_key(before, after, rule))
    if job and job.done() and not job.exception():
        found: Verdict | Verdicts = job.result()
        return found
    return data.verdict(before, after, rule)


def offer_certainty(
    made: Verdict | Verdicts, before: str, after: str, rule: TieRule, found: Comparison
) -> None:
    """Offer to compute the interval where it takes long; show how far it is while it runs."""
    t, key = state.say(), _key(before, after, rule)
    job = efforts().find(key)
    if job and not job.done():
        follow(key, "compare-page-sure-running")
        return
    if not _is_open(made) or (job and not job.exception()):
        return
    if job:
        cancelled = efforts().effort(key).is_cancelled
        st.caption(t("compare-page-sure-cancelled" if cancelled else "compare-page-sure-failed"))
    study = data.opened_study()
    compute = partial(use.judge_change, study, before, after, rule, most=_NO_LIMIT)
    st.button(
        t("compare-page-sure", n=found.counts.bodies_shared),
        key="compare-sure",
        icon=":material/calculate:",
        on_click=_begin,
        args=(key, lambda work: compute(work=work)),
    )


def _begin(key: str, compute: object) -> None:
    efforts().forget(key)
    efforts().start(key, compute)  # type: ignore[arg-type]


def _is_open(made: Verdict | Verdicts) -> bool:
    """Tell whether an interval is left out because it takes long."""
    places = made.places.values() if isinstance(made, Verdicts) else [made]
    return any(
        one.sureness is Sureness.UNTESTED and one.reading is not Reading.STOP for one in places
    )


def _key(before: str, after: str, rule: TieRule) -> str:
    """Name the computation by all that changes its result: the study as it stands, the waves, the rule."""
    return f"sure {data.version(data.opened_study())} {before} {after} {rule}"
