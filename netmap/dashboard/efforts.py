"""Long computations: they run beside the page, tell how far they are, and stop when asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import streamlit as st

from netmap.compare import Work
from netmap.dashboard import state
from netmap.dashboard.jobs import Jobs

__all__ = ["Effort", "Efforts", "efforts", "follow"]


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
