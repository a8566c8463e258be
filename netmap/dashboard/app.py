"""The frame of every page: language, study, what is looked at, and errors said in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import streamlit as st

from netmap.dashboard.controls import choose_language, choose_view
from netmap.dashboard.data import opened_study
from netmap.dashboard.markdown import escape
from netmap.dashboard.page_frame import page_frame
from netmap.dashboard.pages import PAGES, overview_by_name, page
from netmap.dashboard.refusals import say_refusal, say_unexpected
from netmap.dashboard.state import address, language, say
from netmap.errors import GraphServerError, NetmapError
from netmap.study import Study

__all__ = ["main"]

_ICON = Path(__file__).with_name("icon.svg")


def main() -> None:
    """Draw the page that is asked for."""
    st.set_page_config(page_icon=str(_ICON), layout="wide")
    choose_language()
    pages = {name: page(name) for name in PAGES}
    current = st.navigation([*pages.values(), overview_by_name()])
    name = next((name for name, known in pages.items() if known == current), "overview")
    st.set_page_config(page_title=f"{say()(f'page-{name}')} – netmap")
    with _shown_errors():
        study = opened_study()
        _notices(study)
        with _carried_on(study):
            choose_view(study, name)
            with _told_when_slow():
                current.run()
    with st.sidebar:
        page_frame(name, language(), address())


def _notices(study: Study) -> None:
    t = say()
    if study.is_example:
        st.badge(
            t("common-example-data"),
            icon=":material/science:",
            color="orange",
            help=t("dashboard-example"),
        )
    if study.notice is not None:
        _until_server_is_back(study)
    if study.is_behind:
        _until_in_step(study)


@st.fragment(run_every=1.0)
def _until_server_is_back(study: Study) -> None:
    """Say that the embedded graph serves, and why; draw the page anew once the server does."""
    notice = study.notice
    if notice is None:
        st.rerun()
    else:
        st.warning(say()("dashboard-fallback", reason=say_refusal(notice)))


@st.fragment(run_every=1.0)
def _until_in_step(study: Study) -> None:
    """Say that an earlier moment is shown; draw the page anew once the graph shows all that was saved."""
    if study.is_behind:
        st.info(say()("dashboard-catching-up"), icon=":material/hourglass_top:")
    else:
        st.rerun()


@contextmanager
def _carried_on(study: Study) -> Iterator[None]:
    """Draw the page from the embedded graph when the server goes away while it is drawn."""
    graph = study.graph
    try:
        yield
    except GraphServerError as error:
        if study.graph is graph and not graph.is_shared:  # of a work beside the page, long over
            raise
        study.go_on_without(error)
        st.rerun()


@contextmanager
def _told_when_slow() -> Iterator[None]:
    """Say beside the page that it is being worked out, when that takes more than a moment."""
    with ExitStack() as told:
        with st.sidebar:
            told.enter_context(st.spinner(say()("dashboard-working")))
        yield


@contextmanager
def _shown_errors() -> Iterator[None]:
    """Say an error of netmap in words; anything else gets a number that the log explains, and no detail."""
    try:
        yield
    except NetmapError as error:
        st.error(escape(say_refusal(error)), icon=":material/error:")
    except Exception as error:
        st.error(say_unexpected(error), icon=":material/error:")
