"""The embedded graph: Ladybug, in a folder beside the study.

Each state of the graph is a folder that nobody changes once it stands there (``versions``): a writer works on a copy.
So nobody reads what is half written, a damaged file never reaches the engine, and any number of processes read at once.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import ladybug
import pandas as pd

from netmap.errors import StoreError, StoreUnavailableError
from netmap.store.arrow import read_table, typed_rows, write_table
from netmap.store.graph import Stamp, Step, Tables, in_batches
from netmap.store.queries import query as named
from netmap.store.queries import schema
from netmap.store.records import Row
from netmap.store.versions import Versions

__all__ = ["LadybugGraph", "build"]

_STATE, _FILE = "state", "graph.lbug"
_BATCH = 1_000
_SHORT_LOG, _LONG_LOG = 64 * 1024, 512 * 1024
"""Bytes of changes after which a small or a big file is rewritten: whoever opens it goes through them all again."""

_MEMORY = 2 * 1024**3
"""The most that reading and small changes may hold: a million ties at once take three quarters of it.

A pool of most of the machine costs time to open.
"""

_NO_MEMORY = "Unable to allocate memory"
"""What the engine says of an answer that does not fit into that."""

_SMALL = 16 * 1024**2
"""A study of more bytes than this is built in a child process."""


class LadybugGraph:
    """A graph in files beside the study.

    Parameters
    ----------
    folder
        The graph's own folder; it may be deleted at any time.
    child_above
        A study of more bytes than this is built by a child process.
    """

    name = "embedded"
    is_shared = False

    def __init__(self, folder: Path, *, child_above: int = _SMALL) -> None:
        self._versions = Versions(folder)
        self._child_above = child_above
        self._lock = threading.RLock()
        self._shown: Path | None = None
        self._reader: ladybug.Connection | None = None
        self._known: tuple[Path, Stamp] | None = None

    def read(self, query: str, /, **params: object) -> list[Row]:
        """Answer a named query from the newest state.

        Raises
        ------
        StoreUnavailableError
            There is no graph yet, or its files are damaged.
        """
        asked = named(query)
        with self._lock, _in_words(query):
            return _rows(self._newest(), asked.text, asked.bound(params))

    def frame(self, query: str, /, **params: object) -> pd.DataFrame:
        """Answer a named query as a table; no row of it ever is a Python object."""
        asked = named(query)
        with self._lock, _in_words(query):
            found: Any = self._newest().execute(asked.text, asked.bound(params))
            made: pd.DataFrame = found.get_as_arrow().to_pandas()
            return made

    def head(self) -> Stamp | None:
        """Tell which study the graph shows; ``None`` when there is none, or none that can be read.

        What this very graph wrote or read last need not be asked to be known.
        """
        newest, known = self._versions.newest(), self._known
        if known is not None and known[0] == newest:
            return known[1]
        try:
            found = self.read("find_stamp")
        except StoreError:
            return None
        stamp = _stamp(found[0]) if len(found) == 1 else None
        if newest is not None and stamp is not None and newest == self._shown:
            self._known = newest, stamp
        return stamp

    def is_empty(self) -> bool:
        """Tell whether there is nothing in the graph."""
        return self._versions.newest() is None

    @property
    def folder(self) -> Path:
        """The graph's own folder."""
        return self._versions.folder

    @property
    def is_being_made(self) -> bool:
        """Tell whether some process is at work on a newer state."""
        return self._versions.is_drafted()

    def write(self, steps: Iterable[Step], stamp: Stamp, since: Stamp | None = None) -> bool:
        """Do the steps on a copy of the newest state, and publish it, unless that is not the one they were made for.

        A change goes into the log beside the file; only when that has grown long, the file itself is rewritten.
        """
        with self._versions.draft() as scratch:
            file = scratch / _STATE / _FILE
            if not self._versions.copy_newest(file.parent, shared=_FILE):
                raise self._not_built()
            self._refuse_tight_disk(2 * file.stat().st_size)
            append = _log_size(file) < _most_log(file)
            if not append:
                _unshare(file)
            with _in_words("project"), _opened(file, memory=_MEMORY, append=append) as connection:
                if since not in (None, _stamp_of(connection)):
                    return False
                connection.execute("BEGIN TRANSACTION")
                for step in (*steps, _stamping(stamp)):
                    _do(connection, step)
                connection.execute("COMMIT")
            self._known = self._versions.publish(file.parent), stamp
            return True

    def replace(self, tables: Tables, stamp: Stamp) -> None:
        """Take in a whole study; a big one is built by a child process, since a failure there ends the process."""
        with self._versions.draft() as scratch:
            size = 0
            for table, rows in (*tables, ("Study", [_stamp_row(stamp)])):
                size += write_table(scratch / f"{table}.arrow", table, rows)
            self._refuse_tight_disk(2 * size)
            if size > self._child_above:
                _build_in_child(scratch)
            else:
                with _in_words("schema/ladybug_bulk"):
                    build(scratch)
            self._known = self._versions.publish(scratch / _STATE), stamp

    def wipe(self) -> None:
        """Remove the graph's files."""
        self.close()
        self._versions.wipe()

    def close(self) -> None:
        """Let go of the file that is being read."""
        with self._lock:
            if self._reader is not None:
                self._reader.close()
                self._reader.database.close()
            self._reader = self._shown = None

    def _newest(self) -> ladybug.Connection:
        """Keep the newest state open to read; opening takes 20 ms."""
        while newest := self._versions.newest():
            if self._reader is not None and newest == self._shown:
                return self._reader
            self.close()
            try:
                self._reader, self._shown = (
                    _connect(newest / _FILE, read_only=True, memory=_MEMORY),
                    newest,
                )
            except RuntimeError:
                # Another process may just have put a newer one in its place.
                if newest == self._versions.newest():
                    raise
        raise self._not_built()

    def _not_built(self) -> StoreUnavailableError:
        return StoreUnavailableError("graph-not-built", path=str(self._versions.folder))

    def _refuse_tight_disk(self, size: int) -> None:
        """On a full disk the engine ends the whole process: stay away from that."""
        if not self._versions.has_room(size):
            path = str(self._versions.folder)
            raise StoreUnavailableError("graph-disk-full", path=path, reason="")


def build(scratch: Path) -> None:
    """Make a graph file from the Arrow tables beside it."""
    file = scratch / _STATE / _FILE
    file.parent.mkdir()
    with _opened(file) as connection:
        for statement in schema("ladybug"):
            connection.execute(statement)
        for statement in schema("ladybug_bulk"):
            file = scratch / f"{statement.split()[1]}.arrow"
            connection.execute(statement, {"rows": read_table(file)})


def _build_in_child(scratch: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "netmap.store.ladybug_child", str(scratch)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if ended.returncode:
        said = ended.stderr.strip().splitlines()
        reason = said[-1] if said else ""
        raise StoreUnavailableError("graph-not-made", code=ended.returncode, reason=reason)


def _connect(
    file: Path, *, memory: int = 0, read_only: bool = False, append: bool = False
) -> ladybug.Connection:
    database = ladybug.Database(
        file,
        buffer_pool_size=memory,
        read_only=read_only,
        auto_checkpoint=not append,
        throw_on_wal_replay_failure=False,
    )
    return ladybug.Connection(database)


@contextmanager
def _opened(file: Path, *, memory: int = 0, append: bool = False) -> Iterator[ladybug.Connection]:
    """Open a file to write, and close it whole; with ``append`` all that changes is the log beside it."""
    connection = _connect_alone(file, memory=memory, append=append)
    try:
        for statement in schema("ladybug_append") if append else ():
            connection.execute(statement)
        yield connection
    finally:
        connection.close()
        connection.database.close()


def _connect_alone(file: Path, *, memory: int, append: bool) -> ladybug.Connection:
    """Open a draft's file: another process may have locked the same one under the name it has in a draft of its own."""
    try:
        return _connect(file, memory=memory, append=append)
    except RuntimeError as error:
        if "lock" not in str(error):
            raise
        _unshare(file)
        return _connect(file, memory=memory, append=append)


def _log_size(file: Path) -> int:
    log = file.with_name(f"{file.name}.wal")
    return log.stat().st_size if log.exists() else 0


def _most_log(file: Path) -> int:
    return min(_LONG_LOG, max(_SHORT_LOG, file.stat().st_size // 16))


def _unshare(file: Path) -> None:
    """Give a file that may have other names on the disk a body of its own."""
    own = file.with_name(f"{file.name}.own")
    shutil.copyfile(file, own)
    own.replace(file)


def _do(connection: ladybug.Connection, step: Step) -> None:
    text = named(step.query).text
    for batch in in_batches(step.rows, _BATCH):
        rows = typed_rows(step.table, batch) if step.act == "merge" else batch
        connection.execute(text, {"rows": rows})


def _stamping(stamp: Stamp) -> Step:
    return Step("merge", "Study", [_stamp_row(stamp)])


def _stamp_row(stamp: Stamp) -> Row:
    row = asdict(stamp)
    return {"id": row.pop("study"), **row}


def _stamp(row: Mapping[str, Any]) -> Stamp:
    return Stamp(row["study"], row["number"], row["hash"], row["version"])


def _stamp_of(connection: ladybug.Connection) -> Stamp | None:
    found = _rows(connection, named("find_stamp").text, {})
    return _stamp(found[0]) if len(found) == 1 else None


def _rows(connection: ladybug.Connection, text: str, params: dict[str, object]) -> list[Row]:
    found: Any = connection.execute(text, params)
    rows: list[Row] = found.rows_as_dict().get_all()
    return rows


@contextmanager
def _in_words(query: str) -> Iterator[None]:
    """Say what Ladybug refused."""
    try:
        yield
    except RuntimeError as error:
        code = "graph-too-large" if _NO_MEMORY in str(error) else "graph-failed"
        raise StoreError(code, query=query, reason=str(error)) from error
