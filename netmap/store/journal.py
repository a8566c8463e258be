"""The record of a study: one SQLite file, every change in one transaction, nothing ever rewritten.

A study is what its live entries say: the last version of a record that nobody took back. Undo is one more entry.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from netmap.errors import ConflictError, StoreUnavailableError
from netmap.store.entry import ACTIONS, Change, Entry, FileStamp, Head, Problem, sealed
from netmap.store.records import REFERENCES, R, encode
from netmap.store.statements import SQL, split_statements
from netmap.store.view import View, digest, taken_back

__all__ = ["SCHEMA_VERSION", "Journal"]

SCHEMA_VERSION = 1
"""The version of the file's tables; a newer one is refused in words."""

_APPLICATION = int.from_bytes(b"nmap", "big")
_PATIENCE = 30.0
"""Seconds to wait for another process that is writing."""

_SAID: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "study-busy",
    sqlite3.SQLITE_LOCKED: "study-busy",
    sqlite3.SQLITE_FULL: "study-disk-full",
    sqlite3.SQLITE_READONLY: "study-read-only",
    sqlite3.SQLITE_PERM: "study-out-of-reach",
    sqlite3.SQLITE_CANTOPEN: "study-out-of-reach",
    sqlite3.SQLITE_IOERR: "study-out-of-reach",
    sqlite3.SQLITE_CORRUPT: "study-damaged",
    sqlite3.SQLITE_NOTADB: "study-foreign",
}

_POINTERS = [
    (kind, name, target) for kind, ends in REFERENCES.items() for name, target in ends.items()
]


class Journal:
    """The record of a study, safe to use from several threads and processes.

    Made by :meth:`create` and :meth:`open`; a context manager that closes itself.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle: deque[sqlite3.Connection] = deque()
        self._open = True

    @classmethod
    def create(cls, path: Path | str) -> Self:
        """Make a new, empty study and open it.

        Raises
        ------
        StoreUnavailableError
            There is a file of this name already, or the folder cannot be written.
        """
        target = Path(path)
        _make_folder(target)
        with _in_words(target):
            _found(target)
        return cls.open(target)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open a study.

        Raises
        ------
        StoreUnavailableError
            There is none, it is not a study, it is of a newer version, or it cannot be read.
        """
        journal = cls(Path(path))
        if not journal.path.is_file():
            raise StoreUnavailableError("study-missing", path=str(path))
        with journal._borrow() as connection:
            _recognise(connection, journal.path)
        return journal

    def close(self) -> None:
        """Let go of the file."""
        self._open = False
        while self._idle:
            self._idle.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def view(self) -> Iterator[View]:
        """Give the study as it stands at this moment, whatever is written meanwhile."""
        with self._borrow() as connection:
            connection.execute("BEGIN")
            try:
                yield View(connection)
            finally:
                connection.execute("ROLLBACK")

    @property
    def study_id(self) -> str:
        """The study's own random id, given once at its making."""
        with self.view() as view:
            return view.study_id

    def head(self) -> Head:
        """Tell where the journal stands."""
        with self.view() as view:
            return view.head

    def records(self, cls: type[R]) -> dict[str, R]:
        """Give all current records of a type by key, in the order of keys."""
        with self.view() as view:
            return view.records(cls)

    def entries(self) -> list[Entry]:
        """List every entry, the first one first, each with what took it back."""
        with self.view() as view:
            return view.entries()

    def entry(self, entry_id: int) -> Entry:
        """Give one entry; :class:`~netmap.errors.UnknownIdError` if there is none."""
        with self.view() as view:
            return view.entry(entry_id)

    def changes_since(self, number: int) -> list[Change]:
        """List what is different since an entry, each record once, as it is now."""
        with self.view() as view:
            return list(view.changes_since(number))

    def snapshot(self) -> str:
        """Give the hash of the current records: equal studies have equal ones."""
        with self.view() as view:
            return view.snapshot()

    def verify(self) -> list[Problem]:
        """Recompute chain, contents and current records; nothing found means nothing was touched from outside."""
        try:
            with self.view() as view:
                return view.verify()
        except (StoreUnavailableError, ValueError, TypeError, KeyError) as error:
            return [Problem("journal-unreadable", {"reason": str(error)})]

    def append(
        self,
        changes: Iterable[Change],
        *,
        who: str,
        action: str,
        files: Sequence[FileStamp] = (),
        counts: Mapping[str, int] | None = None,
        note: str = "",
        expected_head: Head | None = None,
    ) -> Entry:
        """Keep changes as one entry, all of them or none.

        Parameters
        ----------
        changes
            Records as they are from now on. Those that are so already are dropped; of two with one key the later one
            counts.
        who, action, files, note
            Whose act it is, what it is (a code of ``entry.ACTIONS``), from or to which files, and a free remark.
        counts
            What to keep as the entry's figures; by default, how many records of which kind were touched.
        expected_head
            Where the journal stood when the change was thought of.

        Raises
        ------
        ConflictError
            The journal has moved on since ``expected_head``; or a record would point to one that is not there.
        """
        if action not in ACTIONS:
            raise ValueError(f"unknown action {action!r}")
        with self._write() as connection:
            head = View(connection).head
            if expected_head not in (None, head):
                raise ConflictError("study-changed", **_last_act(connection))
            _take_in(connection, changes, head.number + 1)
            _apply(connection, keep=True)
            _refuse_loose_ends(connection)
            touched = dict(connection.execute(SQL["touched"])) if counts is None else counts
            draft = Entry(head.number + 1, _now(), who, action, tuple(files), touched, note)
            return _chain(connection, draft, head)

    def undo(self, entry_id: int, *, who: str) -> Entry:
        """Take one entry back, also one that is not the last; taking back an undo makes its entry count again.

        Raises
        ------
        ConflictError
            Taken back already; or a later entry rests on what this one made.
        UnknownIdError
            No such entry.
        """
        with self._write() as connection:
            entry = View(connection).entry(entry_id)
            if entry.undone_by is not None:
                raise ConflictError("undo-already-undone", entry=entry_id, by=entry.undone_by)
            return _turn(connection, entry, who)

    def redo(self, entry_id: int, *, who: str) -> Entry:
        """Make an entry that was taken back count again; ``entry_id`` is that entry, or the undo of it.

        Raises
        ------
        ConflictError
            It was not taken back; or a later entry touches the same records.
        UnknownIdError
            No such entry.
        """
        with self._write() as connection:
            view = View(connection)
            entry = view.entry(entry_id)
            undo = entry if entry.action == "undo" else view.entry(entry.undone_by or entry_id)
            if undo.action != "undo" or undo.undone_by is not None:
                raise ConflictError("redo-not-undone", entry=entry_id)
            return _turn(connection, undo, who)

    @contextmanager
    def _borrow(self) -> Iterator[sqlite3.Connection]:
        """One connection serves one thread at a time; readers never wait for a writer."""
        if not self._open:
            raise ValueError("the journal is closed")
        with _in_words(self.path):
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = _connect(self.path)
            try:
                yield connection
            finally:
                self._give_back(connection)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        self._idle.append(connection)
        if not self._open:
            self.close()

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        """One transaction, alone from its first moment."""
        with self._borrow() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute(SQL["clear_incoming"])
                connection.execute(SQL["clear_needed"])
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailableError(
            "study-out-of-reach", path=str(path), reason=str(error)
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA synchronous = FULL")
    for statement in split_statements(SQL["scratch"]):
        connection.execute(statement)
    return connection


def _found(path: Path) -> None:
    """Lay the tables of a new study, in one transaction: of two founders one wins."""
    connection = _connect(path)
    try:
        _refuse_if_taken(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        _refuse_if_taken(connection, path)
        for statement in split_statements(SQL["schema"]):
            connection.execute(statement)
        connection.execute(SQL["name_study"], {"name": "id", "value": secrets.token_hex(16)})
        connection.execute("COMMIT")
    finally:
        connection.close()


def _refuse_if_taken(connection: sqlite3.Connection, path: Path) -> None:
    if not _is_blank(connection):
        raise StoreUnavailableError("study-exists", path=str(path))


def _recognise(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what is not a study of ours, in words."""
    if _is_blank(connection):
        raise StoreUnavailableError("study-missing", path=str(path))
    if _number(connection, "application") != _APPLICATION:
        raise StoreUnavailableError("study-foreign", path=str(path))
    found = _number(connection, "schema_version")
    if found > SCHEMA_VERSION:
        raise StoreUnavailableError(
            "study-newer", path=str(path), found=found, known=SCHEMA_VERSION
        )


def _is_blank(connection: sqlite3.Connection) -> bool:
    (tables,) = connection.execute(SQL["tables"]).fetchone()
    return not tables and not _number(connection, "application")


def _number(connection: sqlite3.Connection, asked: str) -> int:
    (value,) = connection.execute(SQL[asked]).fetchone()
    return int(value)


def _take_in(connection: sqlite3.Connection, changes: Iterable[Change], number: int) -> None:
    """Lay the changes ready; of two with one key the later counts."""
    rows = (
        (change.kind, change.key, number, None if change.record is None else encode(change.record))
        for change in changes
    )
    connection.executemany(SQL["take_in"], rows)


def _apply(connection: sqlite3.Connection, *, keep: bool) -> None:
    """Make the current records what the changes say; ``keep`` them as new versions too."""
    connection.execute(SQL["drop_unchanged"])
    if keep:
        connection.execute(SQL["keep_versions"])
    connection.execute(SQL["apply_deletions"])
    connection.execute(SQL["apply_records"])


def _refuse_loose_ends(connection: sqlite3.Connection) -> None:
    """Nothing in a study points nowhere."""
    for kind, name, target in _POINTERS:
        connection.execute(SQL["need"], {"kind": kind, "field": name, "target": target})
    missing = connection.execute(SQL["missing"]).fetchone()
    if missing:
        raise ConflictError("record-missing", kind=missing[0], record=missing[1])
    left = _left_behind(connection)
    if left:
        raise ConflictError("record-in-use", kind=left[0], record=left[1], by=left[2])


def _left_behind(connection: sqlite3.Connection) -> tuple[str, str, int] | None:
    """Find a record that points to one just taken out, and the entry it is from."""
    for kind, name, target in _POINTERS:
        asked = {"kind": kind, "field": name, "target": target}
        if connection.execute(SQL["has_gone"], {"target": target}).fetchone():
            found = connection.execute(SQL["left_behind"], asked).fetchone()
            if found:
                return (kind, *found)
    return None


def _turn(connection: sqlite3.Connection, entry: Entry, who: str) -> Entry:
    """Add the entry that takes another one back, and make the records follow."""
    view = View(connection)
    known, head = {e.id: e for e in view.entries()}, view.head
    root = entry
    while root.undoes is not None:
        root = known[root.undoes]
    turn = Entry(head.number + 1, _now(), who, "undo", undoes=entry.id)
    dead = taken_back([*known.values(), turn])
    turn = turn if root.id in dead else replace(turn, action="redo")
    asked = {"root": root.id, "dead": json.dumps(sorted(dead))}
    _refuse_if_rested_on(connection, root, asked)
    connection.execute(SQL["turn_in"], asked)
    _apply(connection, keep=False)
    _refuse_left_behind(connection, root)
    _refuse_loose_ends(connection)
    touched = dict(connection.execute(SQL["touched"]))
    return _chain(connection, replace(turn, counts=touched), head)


def _refuse_if_rested_on(
    connection: sqlite3.Connection, root: Entry, asked: Mapping[str, object]
) -> None:
    (later,) = connection.execute(SQL["rested_on"], asked).fetchone()
    if later is not None:
        raise ConflictError("undo-rested-on", entry=root.id, by=later)


def _refuse_left_behind(connection: sqlite3.Connection, root: Entry) -> None:
    left = _left_behind(connection)
    if left:
        raise ConflictError("undo-rested-on", entry=root.id, by=left[2])


def _chain(connection: sqlite3.Connection, draft: Entry, head: Head) -> Entry:
    """Write the entry with its place in the audit chain."""
    content = digest(connection.execute(SQL["versions"], {"entry": draft.id}))
    entry = sealed(replace(draft, content=content, previous=head.hash))
    files = json.dumps([[file.name, file.sha256] for file in entry.files], ensure_ascii=False)
    row = {
        **{name: getattr(entry, name) for name in ("id", "at", "who", "action", "note", "undoes")},
        **{"content": entry.content, "previous": entry.previous, "hash": entry.hash},
        **{"files": files, "counts": json.dumps(dict(entry.counts), ensure_ascii=False)},
    }
    connection.execute(SQL["add_entry"], row)
    for name, value in {"head_number": entry.id, "head_hash": entry.hash}.items():
        connection.execute(SQL["name_study"], {"name": name, "value": value})
    return entry


def _last_act(connection: sqlite3.Connection) -> dict[str, object]:
    """Who moved the journal on, for the message."""
    entries = View(connection).entries()
    return {"who": entries[-1].who, "at": entries[-1].at} if entries else {"who": "", "at": ""}


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Say what SQLite refused."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        # Without a code of SQLite's own it is text that Python cannot decode.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
        said = _SAID.get(code & 0xFF, "study-failed")
        raise StoreUnavailableError(said, path=str(path), reason=str(error)) from error
