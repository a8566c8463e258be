"""What would become of the rows of an import: those that need no telling apart are held together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, overload

from netmap.ingest.many_ties import ManyTies
from netmap.model import Record

__all__ = ["Action", "PlannedRow", "PlannedRows"]

Action = Literal["create", "update", "unchanged", "queue", "reject"]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What would become of one record that a file speaks of.

    ``kind`` and ``key`` name the record, ``before`` is what the study holds, ``record`` what it would hold. ``queue``:
    the row is kept until somebody says which institution is meant; ``reject``: it is wrong. Both have findings, and no
    record.
    """

    kind: str
    key: str
    action: Action
    file: str
    sheet: str
    row: int | None
    before: Record | None = None
    record: Record | None = None


class PlannedRows(Sequence[PlannedRow]):
    """The rows of a plan in the order of the files.

    Parameters
    ----------
    parts
        Rows by themselves, and new ties that are made rows only for whoever goes through all of them.
    """

    def __init__(self, parts: Sequence[PlannedRow | ManyTies] = ()) -> None:
        self._parts = tuple(parts)

    @property
    def single(self) -> list[PlannedRow]:
        """The rows by themselves."""
        return [part for part in self._parts if isinstance(part, PlannedRow)]

    @property
    def many(self) -> list[ManyTies]:
        """The new ties that are held together."""
        return [part for part in self._parts if isinstance(part, ManyTies)]

    def counts(self) -> dict[str, dict[str, int]]:
        """Count the rows by kind and action."""
        counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for part in self._parts:
            if isinstance(part, ManyTies):
                counted["nomination"]["create"] += len(part)
            else:
                counted[part.kind][part.action] += 1
        return {kind: dict(actions) for kind, actions in counted.items()}

    def __len__(self) -> int:
        return sum(len(part) if isinstance(part, ManyTies) else 1 for part in self._parts)

    def __iter__(self) -> Iterator[PlannedRow]:
        for part in self._parts:
            yield from _rows(part) if isinstance(part, ManyTies) else (part,)

    @overload
    def __getitem__(self, at: int) -> PlannedRow: ...

    @overload
    def __getitem__(self, at: slice) -> list[PlannedRow]: ...

    def __getitem__(self, at: int | slice) -> PlannedRow | list[PlannedRow]:
        if isinstance(at, slice):
            return list(self)[at]
        place = at + len(self) if at < 0 else at
        if not 0 <= place < len(self):
            raise IndexError(at)
        return next(islice(self, place, None))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(len(self))


def _rows(ties: ManyTies) -> Iterator[PlannedRow]:
    for at, number in enumerate(ties.numbers.tolist()):
        record = ties.record(at)
        yield PlannedRow("nomination", record.key, "create", ties.file, ties.sheet, number, None, record)  # fmt: skip
