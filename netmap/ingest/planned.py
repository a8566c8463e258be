"""What would become of the rows of an import: those that need no telling apart are held together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, overload

import numpy as np

from netmap.ingest.many_ties import ManyTies
from netmap.model import Record

__all__ = ["Action", "PlannedRow", "PlannedRows", "Run"]

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


@dataclass(frozen=True, slots=True)
class Run:
    """New ties that follow one another in a file: from one row of them to another."""

    ties: ManyTies
    begin: int
    end: int

    def __len__(self) -> int:
        return self.end - self.begin

    def rows(self) -> Iterator[PlannedRow]:
        """Give them row by row."""
        ties = self.ties
        for at in range(self.begin, self.end):
            record, where = ties.record(at), (ties.file, ties.sheet, int(ties.numbers[at]))
            yield PlannedRow("nomination", record.key, "create", *where, None, record)


class PlannedRows(Sequence[PlannedRow]):
    """The rows of a plan in the order of the files.

    Parameters
    ----------
    parts
        Rows by themselves, and new ties that are made rows only for whoever goes through all of them.
    """

    def __init__(self, parts: Sequence[PlannedRow | Run] = ()) -> None:
        self._parts = tuple(parts)

    @property
    def single(self) -> list[PlannedRow]:
        """The rows by themselves."""
        return [part for part in self._parts if isinstance(part, PlannedRow)]

    @property
    def many(self) -> list[ManyTies]:
        """The new ties that are held together, those of one list in one piece."""
        lists: defaultdict[int, list[Run]] = defaultdict(list)
        for part in self._parts:
            if isinstance(part, Run):
                lists[id(part.ties)].append(part)
        return [_joined(runs) for runs in lists.values()]

    def counts(self) -> dict[str, dict[str, int]]:
        """Count the rows by kind and action."""
        counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for part in self._parts:
            if isinstance(part, Run):
                counted["nomination"]["create"] += len(part)
            else:
                counted[part.kind][part.action] += 1
        return {kind: dict(actions) for kind, actions in counted.items()}

    def __len__(self) -> int:
        return sum(len(part) if isinstance(part, Run) else 1 for part in self._parts)

    def __iter__(self) -> Iterator[PlannedRow]:
        for part in self._parts:
            yield from part.rows() if isinstance(part, Run) else (part,)

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


def _joined(runs: Sequence[Run]) -> ManyTies:
    ties = runs[0].ties
    if sum(map(len, runs)) == len(ties):
        return ties
    return ties.of(np.concatenate([np.arange(run.begin, run.end) for run in runs]))
