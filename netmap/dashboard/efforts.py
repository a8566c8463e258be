"""Long computations: they run beside the page, tell how far they are, and stop when asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, wait
from typing import Any, TypeVar

import streamlit as st

from netmap.compare import Work
from netmap.dashboard import state
from netmap.dashboard.jobs import Jobs
from netmap.gaps import Told

__all__ = ["Effort", "Efforts", "efforts", "follow", "worked_out"]


T = TypeVar("T")

_ASKED = "worked out last"
_AT_ONCE, _BREATH = 0.3, 0.2
"""Seconds until a bar is drawn, and between two looks at the work."""


class Effort:
    """How far one computation is, and whether it should stop; told from one thread and asked from another."""

    def __init__(self) -> None:
        self.done, self.of = 0, 0
        self._stop = threading.Event()

    @property
    def work(self) -> Work:
        """Give where draws run: here, telling this effort and asking it."""
        return Work(progress=self._note, is_cancelled=self._stop.is_set)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self.done / self.of if self.of else 0.0

    def cancel(self) -> None:
        """Ask the computation to stop before its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Tell whether somebody asked it to stop."""
        return self._stop.is_set()

    def _note(self, done: int, of: int) -> None:
        self.done, self.of = done, of


class Efforts:
    """Computations by key; apart from other work, so that saving never waits for them."""

    def __init__(self) -> None:
        self._jobs = Jobs()
        self._efforts: dict[str, Effort] = {}

    def start(self, key: str, compute: Callable[[Work], object]) -> None:
        """Begin a computation, unless it is under way or done under this key."""
        if self._jobs.find(key) is None:
            effort = self._efforts[key] = Effort()
            self._jobs.start(key, lambda: compute(effort.work))

    def find(self, key: str) -> Future[Any] | None:
        """Give the computation begun under a key."""
        return self._jobs.find(key)

    def effort(self, key: str) -> Effort:
        """Tell how far it is."""
        return self._efforts.get(key) or Effort()

    def forget(self, key: str) -> None:
        """Forget one that is over, so that it may be begun anew."""
        self._jobs.forget(key)
        if self._jobs.find(key) is None:
            self._efforts.pop(key, None)


@st.cache_resource(show_spinner=False)
def efforts() -> Efforts:
    """Give the computations of this server."""
    return Efforts()


@st.fragment(run_every=0.5)
def follow(key: str, message: str) -> None:
    """Show how far a computation is and let it be stopped; draw the page anew when it is over."""
    t, job, effort = state.say(), efforts().find(key), efforts().effort(key)
    st.progress(min(effort.share, 1.0), text=t(message))
    st.button(
        t("dashboard-cancel"),
        key=f"cancel {key}",
        icon=":material/cancel:",
        on_click=effort.cancel,
        disabled=effort.is_cancelled,
    )
    if job is None or job.done():
        st.rerun()


@st.cache_resource(show_spinner=False)
def _answers() -> Efforts:
    """Give what pages work out while somebody waits; apart from what is left to run for minutes."""
    return Efforts()


def worked_out(key: str, compute: Callable[[Told], T], message: str) -> T:
    """Give what a page needs and cannot have at once, with a bar that shows how far it is.

    Whoever clicks on meanwhile is not held up: the work goes on beside the page, and who comes back finds it. What the
    same visitor asked before and no longer waits for is stopped.
    """
    _stop_waiting(key)
    if _answers().effort(key).is_cancelled:
        _answers().forget(key)
    _answers().start(key, lambda work: compute(_telling(work)))
    job, effort = _answers().find(key), _answers().effort(key)
    if job is None:  # others asked so much meanwhile that this was forgotten
        return worked_out(key, compute, message)
    _wait(job, effort, message)
    try:
        found: T = job.result()
    except CancelledError:  # by somebody else who waited for the same
        return worked_out(key, compute, message)
    return found


def _stop_waiting(key: str) -> None:
    """Stop what the visitor asked before, unless it is the same or over."""
    before = st.session_state.get(_ASKED, key)
    held = _answers().find(before)
    if before != key and held is not None and not held.done():
        _answers().effort(before).cancel()
    st.session_state[_ASKED] = key


def _telling(work: Work) -> Told:
    """Give what tells how far the work is, and ends it where nobody waits for it any more."""

    def told(done: int, of: int) -> None:
        if work.is_cancelled and work.is_cancelled():
            raise CancelledError
        if work.progress:
            work.progress(done, of)

    return told


def _wait(job: Future[Any], effort: Effort, message: str) -> None:
    """Draw the bar until the work is over; nothing where it is over at once."""
    if wait([job], timeout=_AT_ONCE).done:
        return
    place = st.empty()
    while not job.done():
        place.progress(min(effort.share, 1.0), text=state.say()(message))
        time.sleep(_BREATH)
    place.empty()
