"""What was read of a study and worked out from it, kept as long as nothing is different that it rests on."""

from __future__ import annotations

import itertools
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, TypeVar

import networkx as nx
import pandas as pd

__all__ = ["Memory", "key_of"]

T = TypeVar("T")

_MOST = 3_000
_HEAVIEST = 6_000_000
"""Cells, records and ties that are kept at most: two waves of a whole country."""

_MANY = 200
"""Longer lists are weighed by their length alone."""

_MOMENT = object()
"""What an answer rests on that may be another one after any act."""


@dataclass(eq=False)
class _Kept:
    """One answer: what it rests on, each with the version that was seen, and until which turn that is known to hold."""

    make: Callable[[], Any]
    value: Any = None
    version: int = 0
    checked: int = -1
    rests_on: Mapping[Hashable, int] = field(default_factory=dict)
    plain: bool = False
    weight: int = 0
    counted: int = 0
    making: threading.RLock = field(default_factory=threading.RLock)


class Memory:
    """Answers by key, each made once however many ask for it at the same time.

    What an answer asks for while it is made is noted. After a change (:meth:`turn`) what was read plainly is read
    again, and an answer is made anew only if something of what it rests on came out different. What nobody asked for
    the longest goes first.
    """

    def __init__(self, most: int = _MOST, heaviest: int = _HEAVIEST) -> None:
        self._most, self._heaviest = most, heaviest
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._versions = itertools.count(1)
        self._now = 0
        self._weight = 0
        self._lock = threading.Lock()
        self._making = threading.local()

    def turn(self) -> None:
        """Let it be known that the study stands otherwise."""
        with self._lock:
            self._now += 1

    def note_moment(self) -> None:
        """Note that what is being made rests on the study as a whole: the next act makes it old."""
        self._note(_MOMENT, 0)

    def recall(self, key: Hashable, make: Callable[[], T], *, plain: bool = False) -> T:
        """Give what was made under a key, or make it; nobody may change what is given.

        Parameters
        ----------
        key
            What is asked; ``make`` must give the same for the same key while the study stays as it is.
        make
            Works it out.
        plain
            It is read from the study itself and rests on nothing else; two readings may be held against one another.
        """
        kept = self._kept.get(key)
        if kept is None or kept.checked != self._now:
            kept = self._current(key, make, plain=plain)
        else:
            self._touch(key)
        self._note(key, kept.version)
        value: T = kept.value
        return value

    def _current(self, key: Hashable, make: Callable[[], Any], *, plain: bool) -> _Kept:
        kept = self._kept.setdefault(key, _Kept(make, plain=plain))
        with kept.making:
            now = self._now
            if kept.checked != now:
                if kept.version and self._holds(kept):
                    kept.checked = now
                else:
                    self._make(kept, make, now)
            self._store(key, kept)
        return kept

    def _holds(self, kept: _Kept) -> bool:
        """Tell whether all that an answer rests on is as it was."""
        if kept.plain or _MOMENT in kept.rests_on:
            return False
        with self._noting():
            return all(self._version(key) == seen for key, seen in kept.rests_on.items())

    def _version(self, key: Hashable) -> int:
        """Give the version of an answer as the study stands now; 0 when there is none any more."""
        kept = self._kept.get(key)
        if kept is None:
            return 0
        try:
            self.recall(key, kept.make, plain=kept.plain)
        except Exception:  # whoever is to be given the answer is told
            return 0
        return kept.version

    def _make(self, kept: _Kept, make: Callable[[], Any], now: int) -> None:
        with self._noting() as noted:
            value = make()
        if not (kept.plain and kept.version and kept.value == value):
            kept.value, kept.version = value, next(self._versions)
            kept.weight = _weigh(value)
        kept.rests_on, kept.make, kept.checked = noted, make, now

    def _touch(self, key: Hashable) -> None:
        """Know that an answer was asked for last."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)

    def _store(self, key: Hashable, kept: _Kept) -> None:
        """Keep an answer as the one that was asked for last."""
        with self._lock:
            self._kept[key] = kept  # it may have had to go while it was made
            self._kept.move_to_end(key)
            self._weight += kept.weight - kept.counted
            kept.counted = kept.weight
            while len(self._kept) > 1 and (
                len(self._kept) > self._most or self._weight > self._heaviest
            ):
                _, oldest = self._kept.popitem(last=False)
                self._weight -= oldest.counted
                oldest.counted = 0

    @contextmanager
    def _noting(self) -> Iterator[dict[Hashable, int]]:
        """Note on this thread what is asked for; what asks from further out notes its own."""
        outer = getattr(self._making, "noted", None)
        noted: dict[Hashable, int] = {}
        self._making.noted = noted
        try:
            yield noted
        finally:
            self._making.noted = outer

    def _note(self, key: Hashable, version: int) -> None:
        noted: dict[Hashable, int] | None = getattr(self._making, "noted", None)
        if noted is not None:
            noted.setdefault(key, version)


def key_of(asked: object) -> Hashable:
    """Give what stands for something in a key: itself, or what it holds.

    Examples
    --------
    >>> key_of(({"wave": "w1"}, ["a", 1]))
    ((('wave', 'w1'),), ('a', 1))
    """
    if isinstance(asked, pd.DataFrame):
        return repr(asked.to_dict("split"))
    if isinstance(asked, Mapping):
        return tuple((name, key_of(value)) for name, value in asked.items())
    if isinstance(asked, (list, tuple)):
        return tuple(map(key_of, asked))
    if isinstance(asked, Hashable) and not is_dataclass(asked):
        return asked
    return (type(asked), *(key_of(getattr(asked, one.name)) for one in fields(asked)))


def _weigh(value: object) -> int:
    """Count roughly what an answer holds."""
    if isinstance(value, (pd.DataFrame, pd.Series)):
        return int(value.size)
    if isinstance(value, nx.Graph):
        return len(value) + 2 * value.number_of_edges()
    if isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, (list, tuple)):
        return 4 * len(value) if len(value) > _MANY else 1 + sum(map(_weigh, value))
    if is_dataclass(value):
        return 1 + sum(_weigh(getattr(value, one.name)) for one in fields(value))
    return 1 + (len(value) // 64 if isinstance(value, str) else 0)
