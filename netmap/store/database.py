"""The study's file: SQLite opened, recognised, laid out, copied while it is written; what SQLite refuses, in words."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from netmap.errors import StoreUnavailableError
from netmap.store.statements import SQL, split_statements

__all__ = [
    "SCHEMA_VERSION",
    "connect",
    "copy_into",
    "copy_out",
    "found",
    "in_words",
    "let_many_in",
    "make_folder",
    "migrate",
    "recognise",
    "settle_file",
]

SCHEMA_VERSION = 2
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
_SAID_EXACTLY: Mapping[int, str] = {
    sqlite3.SQLITE_IOERR_WRITE: "study-unwritten",
    sqlite3.SQLITE_IOERR_FSYNC: "study-unwritten",
    sqlite3.SQLITE_IOERR_DIR_FSYNC: "study-unwritten",
    sqlite3.SQLITE_IOERR_TRUNCATE: "study-unwritten",
    sqlite3.SQLITE_IOERR_SHMSIZE: "study-unwritten",
}
"""Refusals of the disk itself: a quota that is used up is none of SQLite's full disks."""

_WAITS = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def make_folder(path: Path) -> None:
    """Make the folder that a file is to lie in.

    Raises
    ------
    StoreUnavailableError
        It cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailableError(
            "study-out-of-reach", path=str(path), reason=str(error)
        ) from error


def connect(path: Path, *, write: bool = True) -> sqlite3.Connection:
    """Open a file; one that is only looked at stays as it is, byte for byte."""
    name: str = str(path) if write else f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(
        name, timeout=_PATIENCE, isolation_level=None, check_same_thread=False, uri=not write
    )
    connection.execute("PRAGMA synchronous = FULL")
    for statement in split_statements(SQL["scratch"]):
        connection.execute(statement)
    return connection


def found(path: Path) -> None:
    """Lay the tables of a new study, in one transaction: of two founders one wins."""
    connection = connect(path)
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


def recognise(connection: sqlite3.Connection, path: Path) -> int:
    """Give the version of a study's tables; refuse what is not a study of ours, in words.

    Raises
    ------
    StoreUnavailableError
        It is none, damaged, or one of a newer version.
    """
    if _is_blank(connection):
        raise StoreUnavailableError("study-missing", path=str(path))
    if _number(connection, "application") != _APPLICATION:
        raise StoreUnavailableError("study-foreign", path=str(path))
    version = _number(connection, "schema_version")
    if version > SCHEMA_VERSION:
        raise StoreUnavailableError(
            "study-newer", path=str(path), found=version, known=SCHEMA_VERSION
        )
    if version < 1:
        reason = f"user_version {version}"
        raise StoreUnavailableError("study-damaged", path=str(path), reason=reason)
    return version


def _is_blank(connection: sqlite3.Connection) -> bool:
    (tables,) = connection.execute(SQL["tables"]).fetchone()
    return not tables and not _number(connection, "application")


def _number(connection: sqlite3.Connection, asked: str) -> int:
    (value,) = connection.execute(SQL[asked]).fetchone()
    return int(value)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables of an older study to this version, in one transaction: all steps or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(_number(connection, "schema_version"), SCHEMA_VERSION):
            for statement in split_statements(SQL[f"migrate_{version}"]):
                connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


# ── copies ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def copy_out(source: sqlite3.Connection, target: Path) -> None:
    """Copy a study as it stands at one moment into a new file, whoever writes to it meanwhile."""
    with _unsaved(target) as out:
        source.backup(out)
    settle_file(target)


def settle_file(path: Path) -> None:
    """Make a study one file with nothing beside it, so that it can be moved."""
    with _unsaved(path) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _unsaved(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a file that nobody relies on yet: it is forced to the disk once, when it is moved to its place."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        yield connection


def let_many_in(connection: sqlite3.Connection) -> None:
    """Let readers go on while somebody writes; a file that came from a backup does not yet."""
    with suppress(sqlite3.OperationalError):  # a file that can only be read is read as it is
        connection.execute("PRAGMA journal_mode = WAL")


def copy_into(source: Path, target: Path) -> None:
    """Put the content of a file in place of a study's, in one transaction: others see the old study or the new one.

    Raises
    ------
    StoreUnavailableError
        Somebody else writes to the study and does not end.
    """
    end = time.monotonic() + _PATIENCE

    def wait(status: int, _remaining: int, _total: int) -> None:
        if status in _WAITS and time.monotonic() > end:
            raise StoreUnavailableError("study-busy", path=str(target))

    with closing(connect(source, write=False)) as held, closing(connect(target)) as out:
        held.backup(out, progress=wait, sleep=0.05)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Say what SQLite refused."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        # Without a code of SQLite's own it is text that Python cannot decode.
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
        said = _SAID_EXACTLY.get(code) or _SAID.get(code & 0xFF, "study-failed")
        raise StoreUnavailableError(said, path=str(path), reason=str(error)) from error
