"""The record of a study: one SQLite file, every change in one transaction, nothing ever rewritten.

A study is what its live entries say: the last version of a record that nobody took back. Undo is one more entry.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from netmap.errors import ConflictError, StoreUnavailableError
from netmap.store import backups, database
from netmap.store.database import connect, in_words
from netmap.store.entry import ACTIONS, Change, Entry, FileStamp, Head, ManyChanges, Problem
from netmap.store.ledger import keep, refuse_if_moved_on, take_back
from netmap.store.records import R
from netmap.store.statements import SQL
from netmap.store.view import View

__all__ = ["Journal"]

Changes = Iterable[Change | ManyChanges]

_SMALL = 8 * 1024**2
"""A file of no more bytes is held against itself from end to end in a moment: some ten thousand ties."""

_DAMAGED = frozenset({"study-damaged", "study-foreign", "record-unreadable"})


class Journal:
    """The record of a study, safe to use from several threads and processes.

    Made by :meth:`create` and :meth:`open`; a context manager that closes itself.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle: deque[sqlite3.Connection] = deque()
        self._open = True
        self._is_sound = False

    @classmethod
    def create(cls, path: Path | str) -> Self:
        """Make a new, empty study and open it.

        Raises
        ------
        StoreUnavailableError
            There is a file of this name already, or the folder cannot be written.
        """
        target = Path(path)
        database.make_folder(target)
        with in_words(target):
            database.found(target)
        return cls.open(target)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open a study; one of an older version is brought to this one, after a backup beside it.

        Raises
        ------
        StoreUnavailableError
            There is none, it is not a study, it is a copy of one, of a newer version, or it cannot be read.
        """
        journal = cls(Path(path))
        if not journal.path.is_file():
            raise StoreUnavailableError("study-missing", path=str(path))
        if backups.is_untouched_copy(journal.path):
            raise StoreUnavailableError("study-is-backup", path=str(path))
        with journal._borrow() as connection:
            if database.recognise(connection, journal.path) < database.SCHEMA_VERSION:
                backups.before_migration(connection, journal.path)
                database.migrate(connection)
            database.let_many_in(connection)
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
                if connection.in_transaction:  # a full disk may have ended it
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

    @property
    def last_act(self) -> Head:
        """Where the journal stood after the last entry that may have changed a record."""
        with self.view() as view:
            return view.last_act

    def versions(self) -> list[tuple[int, str, str, str | None]]:
        """List what every entry made of every record it touched: entry, kind, key, record (``None``: taken out)."""
        with self.view() as view:
            return view.versions()

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

    def changes_of(self, entry_id: int) -> list[Change]:
        """List what an entry changed, each record as it became, with what it was until then."""
        with self.view() as view:
            return list(view.changes_of(view.entry(entry_id).id))

    def snapshot(self) -> str:
        """Give the hash of the current records: equal studies have equal ones."""
        with self.view() as view:
            return view.snapshot()

    def copy(self, target: Path) -> Head:
        """Write the study as it stands at this moment to a new file, whoever writes to it meanwhile."""
        with self._borrow() as connection:
            database.copy_out(connection, target)
        with closing(connect(target, write=False)) as copied:
            return View(copied).head

    def verify(self) -> list[Problem]:
        """Recompute chain, contents and current records; nothing found means nothing was touched from outside."""
        try:
            with self.view() as view:
                return view.verify()
        except (StoreUnavailableError, ValueError, TypeError, KeyError) as error:
            return [Problem("journal-unreadable", {"reason": str(error)})]

    def refuse_if_unsound(self, *, whole: bool = False) -> None:
        """Refuse to go on with a damaged study; done before the first act of whoever opened it.

        A small study is verified from end to end, of a big one its pages and its chain.

        Parameters
        ----------
        whole
            Verify it from end to end however big it is, and once more if that was done before.

        Raises
        ------
        StoreUnavailableError
            The study is damaged: the error names a copy that is not.
        """
        if self._is_sound and not whole:
            return
        whole = whole or self.path.stat().st_size <= _SMALL
        if faults := self._faults(whole=whole):
            self._is_sound = False
            raise backups.unsound(self.path, faults)
        self._is_sound = True

    def _faults(self, *, whole: bool) -> int:
        try:
            with self.view() as view:
                return len(view.verify(whole=whole))
        except StoreUnavailableError as error:
            if error.code not in _DAMAGED:
                raise
        except (ValueError, TypeError, KeyError):
            pass
        return 1

    def append(
        self,
        changes: Changes | Callable[[int], Changes],
        *,
        who: str,
        action: str,
        files: Sequence[FileStamp] = (),
        counts: Mapping[str, int] | None = None,
        note: str = "",
        expected_head: Head | None = None,
        as_of: Head | None = None,
    ) -> Entry:
        """Keep changes as one entry, all of them or none.

        Parameters
        ----------
        changes
            Records as they are from now on, or what gives them for the number of the entry. Those that are so already
            are dropped; of two with one key the later one counts.
        who, action, files, note
            Whose act it is, what it is (a code of ``entry.ACTIONS``), from or to which files, and a free remark.
        counts
            What to keep as the entry's figures; by default, how many records of which kind were touched.
        expected_head
            Where the journal stood when the change was thought of, which rests on the whole study.
        as_of
            Where it stood when these very records were looked at; others may have changed meanwhile.

        Raises
        ------
        ConflictError
            The study has changed since ``expected_head``; a record of these has since ``as_of``; or a record would
            point to one that is not there.
        """
        if action not in ACTIONS:
            raise ValueError(f"unknown action {action!r}")
        with self._write() as connection:
            refuse_if_moved_on(connection, expected_head)
            said = {"who": who, "action": action, "files": tuple(files), "note": note}
            found = changes(View(connection).head.number + 1) if callable(changes) else changes
            return keep(connection, found, counts=counts, as_of=as_of, **said)

    def undo(self, entry_id: int, *, who: str) -> Entry:
        """Take one entry back, also one that is not the last; taking back an undo makes its entry count again.

        Raises
        ------
        ConflictError
            Taken back already; it changed nothing; or later entries rest on what this one made.
        UnknownIdError
            No such entry.
        """
        with self._write() as connection:
            entry = View(connection).entry(entry_id)
            if entry.undone_by is not None:
                raise ConflictError("undo-already-undone", entry=entry_id, by=entry.undone_by)
            return take_back(connection, entry, who)

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
            return take_back(connection, undo, who)

    @contextmanager
    def _borrow(self) -> Iterator[sqlite3.Connection]:
        """One connection serves one thread at a time; readers never wait for a writer."""
        if not self._open:
            raise ValueError("the journal is closed")
        with in_words(self.path):
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = connect(self.path)
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
        self.refuse_if_unsound()
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
