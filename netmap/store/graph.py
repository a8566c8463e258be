"""What every graph store can do: be asked by named queries, be written from the journal, be wiped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar

from netmap.store.records import Row

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["TABLES", "Graph", "Stamp", "Step", "Tables", "in_batches"]

TABLES: Mapping[str, tuple[str, ...]] = {
    "Territory": ("terc",),
    "Institution": ("id",),
    "Team": ("id",),
    "Wave": ("id",),
    "FamilyCase": ("id",),
    "Import": ("id",),
    "PART_OF": ("source", "target"),
    "SERVES": ("source", "target"),
    "SEATED_IN": ("source", "target"),
    "MEMBER_OF": ("source", "target"),
    "RESPONDED": ("source", "target"),
    "TOOK_PART": ("source", "target", "how"),
    "NOMINATED": ("source", "target", "key"),
}
"""Nodes and relationships in the order they are written, and the columns that make a row one and the same."""

Tables = Iterable[tuple[str, Iterable[Row]]]
"""A whole study as rows, table by table in the order of :data:`TABLES`."""


@dataclass(frozen=True)
class Stamp:
    """Which study a graph shows, up to which entry of its journal, in which shape."""

    study: str
    number: int
    hash: str
    version: int


@dataclass(frozen=True)
class Step:
    """Rows of one table to keep or to take out; done twice it changes nothing more."""

    act: Literal["merge", "delete"]
    table: str
    rows: Sequence[Row]

    @property
    def query(self) -> str:
        """The name of the query that does it."""
        return f"project/{self.act}_{self.table.lower()}"


T = TypeVar("T")


def in_batches(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """Part rows into pieces that a database takes at once."""
    pending = iter(rows)
    while piece := list(islice(pending, size)):
        yield piece


class Graph(Protocol):
    """A projection of the journal that answers named queries of ``queries/``.

    ``is_shared`` says that others may keep their own things there, so that it is not wiped unasked.
    """

    name: str
    is_shared: bool

    def read(self, query: str, /, **params: object) -> list[Row]:
        """Answer a named query: one row a result, columns as its header says."""

    def frame(self, query: str, /, **params: object) -> pd.DataFrame:
        """Answer a named query as a table, column by column: the way for hundreds of thousands of rows."""

    def head(self) -> Stamp | None:
        """Tell which study the graph shows; ``None`` when it is empty, damaged or half made."""

    def is_empty(self) -> bool:
        """Tell whether there is nothing at all in the graph, of netmap or of anybody."""

    def write(self, steps: Iterable[Step], stamp: Stamp, since: Stamp | None = None) -> bool:
        """Do the steps in their order, then stamp the graph.

        With ``since`` they are done only on a graph that bears this stamp: another program may have been quicker. Tells
        whether they were done.
        """

    def replace(self, tables: Tables, stamp: Stamp) -> None:
        """Forget everything and take in a whole study."""

    def wipe(self) -> None:
        """Forget everything."""

    def close(self) -> None:
        """Let go of files and connections."""
