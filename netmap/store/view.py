"""A study as it stands at one moment: what the journal can be asked."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Protocol

from netmap.errors import UnknownIdError
from netmap.model import RECORD_TYPES
from netmap.store.entry import QUIET, Change, Entry, FileStamp, Head, Problem, sealed
from netmap.store.graph import in_batches
from netmap.store.records import R, decode, kind_of, written
from netmap.store.statements import SQL

__all__ = ["Connection", "View", "digest", "subjects", "taken_back"]

_PIECE = 1_000


class Connection(Protocol):
    """What reading and writing need of a database connection."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Any, /) -> Any:
        """Run one statement for each row of values."""


class View:
    """The study as it stood when the view was opened.

    Parameters
    ----------
    connection
        An open connection within a transaction; the view is good as long as that lasts.
    """

    def __init__(self, connection: Connection) -> None:
        self._ask = connection.execute

    @property
    def study_id(self) -> str:
        """The study's own random id."""
        return str(dict(self._ask(SQL["study"]))["id"])

    @property
    def head(self) -> Head:
        """Where the journal stands; before the first entry the study's id is the hash."""
        last = self._ask(SQL["head"]).fetchone()
        return Head(*last) if last else Head(0, self.study_id)

    def records(self, cls: type[R]) -> dict[str, R]:
        """Give all current records of a type by key, in the order of keys."""
        return {key: decode(cls, text) for key, text in self.texts(cls)}

    def each(self, cls: type[R]) -> Iterator[R]:
        """Go through the current records of a type without holding them all."""
        for _, text in self.texts(cls):
            yield decode(cls, text)

    def texts(self, cls: type[R]) -> Iterable[tuple[str, str]]:
        """Go through the current records of a type as they are written: key and canonical JSON."""
        found: Iterable[tuple[str, str]] = self._ask(SQL["records"], {"kind": kind_of(cls)})
        return found

    def counts(self) -> dict[str, int]:
        """Count the current records by kind."""
        return dict(self._ask(SQL["counts"]))

    def entries(self) -> list[Entry]:
        """List every entry, the first one first, each with what took it back."""
        plain = [_entry(row) for row in self._ask(SQL["entries"])]
        back = taken_back(plain)
        return [replace(entry, undone_by=back.get(entry.id)) for entry in plain]

    def entry(self, entry_id: int) -> Entry:
        """Give one entry; :class:`~netmap.errors.UnknownIdError` if there is none."""
        for entry in self.entries():
            if entry.id == entry_id:
                return entry
        raise UnknownIdError("unknown-entry", entry=entry_id)

    @property
    def last_act(self) -> Head:
        """Where the journal stood after the last entry that may have changed a record: what caches go by."""
        last = self._ask(SQL["last_act"], {"quiet": json.dumps(QUIET)}).fetchone()
        return Head(*last) if last else Head(0, self.study_id)

    def changes_of(self, entry_id: int) -> Iterator[Change]:
        """Go through what an entry changed, each record as it became, with what it ``was`` until then.

        An undo and a redo change nothing of their own: what they turned is told by the entry they lead to.
        """
        entries = [entry for entry in self.entries() if entry.id < entry_id]
        asked = {"entry": entry_id, "dead": json.dumps(sorted(taken_back(entries)))}
        for kind, key, text, was in self._ask(SQL["entry_changes"], asked):
            yield _change(kind, key, text, was)

    def versions(self) -> list[tuple[int, str, str, str | None]]:
        """List what every entry made of every record it touched: entry, kind, key and the record as it is kept.

        The record is ``None`` where the entry took it out. An undo and a redo made nothing of their own.
        """
        found: list[tuple[int, str, str, str | None]] = self._ask(SQL["every_version"]).fetchall()
        return found

    def changes_since(self, number: int) -> Iterator[Change]:
        """Go through what is different since an entry, each record once, as it is now."""
        for kind, key, text, was in self._ask(SQL["changes_since"], {"number": number}):
            yield _change(kind, key, text, was)

    def most_at_once(self, number: int, kinds: Collection[str]) -> int:
        """Count the records of some kinds that one entry touched, the entry that touched the most since another one."""
        asked = {"number": number, "kinds": json.dumps(sorted(kinds))}
        ((most,),) = self._ask(SQL["most_at_once"], asked)
        return int(most)

    def snapshot(self) -> str:
        """Give the hash of the current records: equal studies have equal ones."""
        return digest(self._ask(SQL["every_record"]))

    def verify(self, *, whole: bool = True) -> list[Problem]:
        """Recompute the chain, the content of each entry and the current records; else pages and chain alone."""
        entries = self.entries()
        if not whole:
            return [*self._broken_pages("quick_check"), *self._broken_chain(entries, whole=False)]
        return [
            *self._broken_pages("integrity_check"),
            *self._broken_chain(entries),
            *self._broken_records(entries),
        ]

    def _broken_pages(self, check: str) -> Iterator[Problem]:
        for (said,) in self._ask(SQL[check]):
            if said != "ok":
                yield Problem("pages-damaged", {"reason": said})

    def _broken_chain(self, entries: Iterable[Entry], *, whole: bool = True) -> Iterator[Problem]:
        at = Head(0, self.study_id)
        for entry in entries:
            if (entry.id, entry.previous) != (at.number + 1, at.hash):
                yield Problem("entry-out-of-chain", {"entry": entry.id})
            if sealed(entry).hash != entry.hash:
                yield Problem("entry-altered", {"entry": entry.id})
            if whole and self._content_of(entry.id) != entry.content:
                yield Problem("content-altered", {"entry": entry.id})
            at = entry.head
        kept = dict(self._ask(SQL["study"]))
        if (kept.get("head_number", 0), kept.get("head_hash", self.study_id)) != (
            at.number,
            at.hash,
        ):
            yield Problem("chain-cut", {"entry": at.number})

    def _content_of(self, entry_id: int) -> str:
        return digest(self._ask(SQL["versions"], {"entry": entry_id}))

    def _broken_records(self, entries: Iterable[Entry]) -> Iterator[Problem]:
        dead = json.dumps(sorted(taken_back(entries)))
        for kind, key in self._ask(SQL["recomputed"], {"dead": dead}):
            yield Problem("record-altered", {"kind": kind, "record": key})
        (orphans,) = self._ask(SQL["orphans"]).fetchone()
        if orphans:
            yield Problem("versions-without-entry", {"n": orphans})


def taken_back(entries: Iterable[Entry]) -> Mapping[int, int]:
    """Tell which entries do not count, and what took each back.

    An entry counts unless a later one that counts undoes it; so an undo that was itself undone does not.

    Examples
    --------
    >>> plain = [Entry(1, "", "", "edit"), Entry(2, "", "", "undo", undoes=1)]
    >>> dict(taken_back(plain))
    {1: 2}
    >>> dict(taken_back([*plain, Entry(3, "", "", "redo", undoes=2)]))
    {2: 3}
    """
    undone_by: dict[int, int] = {}
    turns: dict[int, list[int]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: entry.id, reverse=True):
        live = [turn for turn in turns[entry.id] if turn not in undone_by]
        if live:
            undone_by[entry.id] = max(live)
        if entry.undoes is not None:
            turns[entry.undoes].append(entry.id)
    return undone_by


def subjects(entries: Iterable[Entry]) -> Mapping[int, int]:
    """Tell which entry each one is about in the end: of an undo or a redo the one that it turned, of others itself.

    Examples
    --------
    >>> turns = [Entry(2, "", "", "undo", undoes=1), Entry(3, "", "", "redo", undoes=2)]
    >>> dict(subjects([Entry(1, "", "", "edit"), *turns]))
    {1: 1, 2: 1, 3: 1}
    """
    roots: dict[int, int] = {}
    for entry in entries:
        roots[entry.id] = (
            entry.id if entry.undoes is None else roots.get(entry.undoes, entry.undoes)
        )
    return roots


def digest(rows: Iterable[tuple[object, ...]]) -> str:
    """Give the hash of rows in their order."""
    found = hashlib.sha256()
    for piece in in_batches(rows, _PIECE):
        lines = [f"[{','.join([written(value) for value in row])}]\n" for row in piece]
        found.update("".join(lines).encode())
    return found.hexdigest()


def _change(kind: str, key: str, text: str | None, was: str | None) -> Change:
    cls = RECORD_TYPES[kind]
    record, before = (None if said is None else decode(cls, said) for said in (text, was))
    return Change(kind, key, record, before)


def _entry(row: tuple[Any, ...]) -> Entry:
    number, at, who, action, files, counts, note, undoes, content, previous, seal = row
    stamps = tuple(FileStamp(*stamp) for stamp in json.loads(files))
    return Entry(
        number, at, who, action, stamps, json.loads(counts), note, undoes, None,
        content, previous, seal,
    )  # fmt: skip
