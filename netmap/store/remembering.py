"""A graph that is asked the same thing once, for whoever asks it much."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from netmap.store.graph import Graph, Stamp, Step, Tables
from netmap.store.records import Row

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["RememberingGraph", "Remembers"]

T = TypeVar("T")


class Remembers(Protocol):
    """Who keeps what was asked, and notes what rests on it."""

    def recall(self, key: Hashable, make: Callable[[], Any], *, plain: bool = False) -> Any:
        """Give what was made under a key before, or make it; ``plain`` is what is read as it stands."""

    def note_moment(self) -> None:
        """Note that what is being made is good for this moment alone."""


class RememberingGraph:
    """A graph whose answers are kept by somebody else, who knows when it shows another state.

    Parameters
    ----------
    plain
        The graph itself.
    memory
        Keeps the answers.
    """

    def __init__(self, plain: Graph, memory: Remembers) -> None:
        self.plain = plain
        self._memory = memory
        self.name, self.is_shared = plain.name, plain.is_shared

    def recall(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give what was read of this graph before, or read it."""
        found: T = self._memory.recall(("graph", key), make, plain=True)
        return found

    def read(self, query: str, /, **params: object) -> list[Row]:
        """Answer a named query."""
        key = (query, *sorted((name, _fixed(value)) for name, value in params.items()))
        return list(self.recall(key, lambda: self.plain.read(query, **params)))

    def frame(self, query: str, /, **params: object) -> pd.DataFrame:
        """Answer a named query as a table; it may be large and is not kept."""
        self._memory.note_moment()
        return self.plain.frame(query, **params)

    def head(self) -> Stamp | None:
        """Tell which study the graph shows."""
        self._memory.note_moment()
        return self.plain.head()

    def is_empty(self) -> bool:
        """Tell whether there is nothing in the graph."""
        return self.plain.is_empty()

    def write(self, steps: Iterable[Step], stamp: Stamp, since: Stamp | None = None) -> bool:
        """Do the steps."""
        return self.plain.write(steps, stamp, since)

    def replace(self, tables: Tables, stamp: Stamp) -> None:
        """Take in a whole study."""
        self.plain.replace(tables, stamp)

    def wipe(self) -> None:
        """Forget everything."""
        self.plain.wipe()

    def close(self) -> None:
        """Let go of files and connections."""
        self.plain.close()


def _fixed(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
