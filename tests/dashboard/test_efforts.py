"""Long computations: followed from outside, stopped when asked, begun anew."""

import threading

import networkx as nx
import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from netmap.compare import seen_changes, waves
from netmap.dashboard.efforts import Effort, Efforts
from netmap.errors import ComparisonError


def _found():
    return waves(nx.cycle_graph(12), nx.path_graph(12))


def test_draws_tell_how_far_they_are_and_give_what_they_give_untold():
    effort, found = Effort(), _found()
    assert effort.share == 0
    told = seen_changes(found, 300, rng=np.random.default_rng(1), work=effort.work)
    assert (effort.done, effort.of, effort.share) == (300, 300, 1)
    assert told.equals(seen_changes(found, 300, rng=np.random.default_rng(1)))


def test_a_computation_stops_when_asked_and_may_be_begun_anew():
    efforts, gate, found = Efforts(), threading.Event(), _found()

    def compute(work):
        gate.wait(30)
        return seen_changes(found, 300, rng=np.random.default_rng(1), work=work)

    efforts.start("a", compute)
    efforts.effort("a").cancel()
    gate.set()
    with pytest.raises(ComparisonError, match="cancel"):
        efforts.find("a").result(timeout=30)
    assert efforts.effort("a").is_cancelled
    efforts.forget("a")
    assert efforts.find("a") is None
    efforts.start("a", compute)
    assert len(efforts.find("a").result(timeout=30)) == 5
    assert not efforts.effort("a").is_cancelled


def test_one_key_is_one_computation():
    efforts, begun = Efforts(), []
    for _ in range(2):
        efforts.start("a", lambda work: begun.append(work))
        efforts.find("a").result(timeout=30)
    assert len(begun) == 1


def _page(key, compute):
    """What a page does that has to wait."""
    import streamlit as st

    from netmap.dashboard.efforts import worked_out

    st.text(worked_out(key, compute, "gaps-proposals-running"))


def test_what_is_worked_out_is_found_again():
    counted = []

    def compute(told):
        told(1, 1)
        counted.append("once")
        return "found"

    at = AppTest.from_function(_page, args=("shown", compute), default_timeout=60)
    for _ in range(2):
        at.run()
        assert not at.exception
        assert at.text[0].value == "found"
    assert counted == ["once"]


def _page_that_moves_on(gate, began):
    """What a page does whose visitor asks for something else before the first is there."""
    import streamlit as st

    from netmap.dashboard import efforts

    def slow(told):
        began.release()
        gate.acquire(timeout=30)
        told(1, 2)
        return "too late"

    efforts._answers().start("left", lambda work: slow(efforts._telling(work)))
    began.acquire(timeout=30)
    st.session_state[efforts._ASKED] = "left"
    left = efforts._answers().find("left")

    def quick(ask):
        ask(1, 1)
        return "another"

    efforts._stop_waiting("other")
    gate.release()
    st.text(efforts.worked_out("other", quick, "gaps-proposals-running"))
    st.text(type(left.exception(timeout=30)).__name__)


def test_who_asks_for_something_else_stops_what_is_not_waited_for():
    gates = threading.Semaphore(0), threading.Semaphore(0)
    at = AppTest.from_function(_page_that_moves_on, args=gates, default_timeout=60).run()
    assert not at.exception
    assert [text.value for text in at.text] == ["another", "CancelledError"]
