"""A graph that is far behind its journal, brought in step beside everything else."""

from __future__ import annotations

import threading
from collections.abc import Callable

__all__ = ["Follower"]


class Follower:
    """Does a piece of work in a thread of its own, once however many want it at the same time.

    Parameters
    ----------
    work
        What is to be done; it is handed what tells whether it is still wanted. What it raises is raised once more by
        :meth:`settle`.
    """

    def __init__(self, work: Callable[[Callable[[], bool]], None]) -> None:
        self._work = work
        self._turn = threading.Lock()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._error: Exception | None = None

    @property
    def is_at_work(self) -> bool:
        """Tell whether the work goes on."""
        return self._thread is not None

    def begin(self) -> None:
        """Begin, unless the work goes on already or nobody wants it any more."""
        with self._turn:
            if self._thread is None and not self._ended.is_set():
                self._thread = threading.Thread(
                    target=self._run, name="netmap-follower", daemon=True
                )
                self._thread.start()

    def settle(self) -> None:
        """Raise what stood in the way of the work the last time, once."""
        with self._turn:
            error, self._error = self._error, None
        if error is not None:
            raise error

    def end(self) -> None:
        """Want it no more, and wait until it is over."""
        self._ended.set()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _run(self) -> None:
        error: Exception | None = None
        try:
            self._work(self._ended.is_set)
        except Exception as found:
            error = found
        with self._turn:
            self._error, self._thread = error, None
