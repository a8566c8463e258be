"""Looking out for a graph server that is away, beside everything else, until it is back."""

from __future__ import annotations

import threading
from collections.abc import Callable

__all__ = ["Lookout"]


class Lookout:
    """Asks now and then, in a thread of its own, until it hears yes.

    Parameters
    ----------
    ask
        Gives ``None`` when there is nothing more to look for, else how many seconds to wait before the next time.
    """

    def __init__(self, ask: Callable[[], float | None]) -> None:
        self._ask = ask
        self._ended = threading.Event()
        self._turn = threading.Lock()
        self._wanted = 0
        self._looking: threading.Thread | None = None

    @property
    def ended(self) -> bool:
        """Tell whether nobody wants to know any more."""
        return self._ended.is_set()

    def begin(self, pause: float) -> None:
        """Look, for the first time after ``pause`` seconds; one look serves all who want it."""
        with self._turn:
            self._wanted += 1
            if self._looking is None and not self.ended:
                self._looking = threading.Thread(
                    target=self._look, args=(pause,), name="netmap-lookout", daemon=True
                )
                self._looking.start()

    def end(self) -> None:
        """Look no more; what is being asked at this moment is waited for."""
        self._ended.set()
        looking = self._looking
        if looking is not None and looking is not threading.current_thread():
            looking.join()

    def _look(self, pause: float) -> None:
        while not self._ended.wait(pause):
            wanted = self._wanted
            again = self._ask()
            if again is None and self._is_enough(wanted):
                break
            pause = again or 0.0

    def _is_enough(self, wanted: int) -> bool:
        """Stop looking, unless somebody wants it again since."""
        with self._turn:
            if self._wanted != wanted:
                return False
            self._looking = None
            return True
