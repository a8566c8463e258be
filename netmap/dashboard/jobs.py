"""Work that must not end with a click: it runs beside the page, once, and the page asks how it went."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import streamlit as st

from netmap.dashboard import state

__all__ = ["MOST", "Jobs", "jobs", "wait_for"]

MOST = 40
"""Work done longer ago than this many pieces is forgotten."""
LONG = 10
"""After so many seconds it is said how long work has gone on."""


class Jobs:
    """One piece of work after another, each known by a key: the same key twice is one piece of work.

    Streamlit ends the script at the next click or when the tab closes; what runs here is not touched by it.
    """

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="netmap-job")
        self._started: dict[str, Future[Any]] = {}
        self._reached: dict[str, tuple[float, str, dict[str, object]]] = {}
        self._begun: dict[str, float] = {}
        self._lock = threading.Lock()

    def start(self, key: str, work: Callable[[], object]) -> Future[Any]:
        """Begin the work, unless it is under way or done under this key."""
        with self._lock:
            if key not in self._started:
                self._drop_oldest()
                self._started[key] = self._worker.submit(self._do, key, work)
            return self._started[key]

    def _do(self, key: str, work: Callable[[], object]) -> object:
        self._begun[key] = time.monotonic()
        return work()

    def elapsed(self, key: str) -> float | None:
        """Give how many seconds some work has gone on; ``None`` while it waits for other work to end."""
        begun = self._begun.get(key)
        return None if begun is None else time.monotonic() - begun

    def _drop_oldest(self) -> None:
        done = [key for key, job in self._started.items() if job.done()]
        for key in done[: max(0, len(self._started) - MOST + 1)]:
            self._drop(key)

    def _drop(self, key: str) -> None:
        del self._started[key]
        self._reached.pop(key, None)
        self._begun.pop(key, None)

    def find(self, key: str) -> Future[Any] | None:
        """Give the work begun under a key, also by a page that is gone since."""
        with self._lock:
            return self._started.get(key)

    def newest(self, prefix: str) -> str | None:
        """Give the key of the work begun last among those whose key begins so."""
        with self._lock:
            return next((key for key in reversed(self._started) if key.startswith(prefix)), None)

    def tell(self, key: str, share: float, message: str = "", **values: object) -> None:
        """Say what share of some work is done, and by which message what is being done."""
        self._reached[key] = share, message, values

    def reached(self, key: str) -> tuple[float, str, dict[str, object]] | None:
        """Give how far some work is: its share, the message and its values; ``None`` if it does not say."""
        return self._reached.get(key)

    def leave(self, key: str) -> None:
        """Forget work as soon as it is done: nobody looks at what came of it any more."""
        work = self.find(key)
        if work is not None:
            work.add_done_callback(lambda _: self.forget(key))

    def forget(self, key: str) -> None:
        """Forget work that is done, so that it may be begun anew."""
        with self._lock:
            done = self._started.get(key)
            if done is not None and done.done():
                self._drop(key)


@st.cache_resource(show_spinner=False)
def jobs() -> Jobs:
    """Give the jobs of this server."""
    return Jobs()


@st.fragment(run_every=0.5)
def wait_for(key: str, message: str) -> None:
    """Say what is under way and for how long, ask after it twice a second, and draw the page anew when it is done."""
    t, job, elapsed, reached = (
        state.say(),
        jobs().find(key),
        jobs().elapsed(key),
        jobs().reached(key),
    )
    st.info(t(message), icon=":material/hourglass_top:")
    if reached is not None:
        share, doing, values = reached
        st.progress(share, text=t(doing, **values) if doing else None)
    if job is not None and not job.done() and elapsed is None:
        st.caption(t("data-job-waits"))
    if elapsed is not None and elapsed >= LONG:
        st.caption(t("data-job-elapsed", minutes=int(elapsed // 60), seconds=int(elapsed % 60)))
    if job is None or job.done():
        st.rerun()
