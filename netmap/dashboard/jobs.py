"""Work that must not end with a click: it runs beside the page, once, and the page asks how it went."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

import streamlit as st

__all__ = ["Jobs", "jobs"]

T = TypeVar("T")


class Jobs(Generic[T]):
    """One piece of work after another, each known by a key: the same key twice is one piece of work.

    Streamlit ends the script at the next click or when the tab closes; what runs here is not touched by it.
    """

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="netmap-job")
        self._started: dict[str, Future[T]] = {}
        self._lock = threading.Lock()

    def start(self, key: str, work: Callable[[], T]) -> Future[T]:
        """Begin the work, unless it is under way or done under this key."""
        with self._lock:
            if key not in self._started:
                self._started[key] = self._worker.submit(work)
            return self._started[key]

    def find(self, key: str) -> Future[T] | None:
        """Give the work begun under a key, also by a page that is gone since."""
        with self._lock:
            return self._started.get(key)

    def forget(self, key: str) -> None:
        """Forget work that is done, so that it may be begun anew."""
        with self._lock:
            done = self._started.get(key)
            if done is not None and done.done():
                del self._started[key]


@st.cache_resource(show_spinner=False)
def jobs() -> Jobs[object]:
    """Give the jobs of this server."""
    return Jobs()
