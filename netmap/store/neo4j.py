"""The graph on a Neo4j server: one study a database, read and written through the official driver."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeVar
from urllib.parse import SplitResult, unquote, urlsplit

import neo4j
import pandas as pd
from neo4j import exceptions as refused

from netmap.errors import StoreUnavailableError
from netmap.store.graph import Stamp, Step, Tables, in_batches
from netmap.store.neo4j_local import password_of
from netmap.store.neo4j_refusals import in_words
from netmap.store.queries import query as named
from netmap.store.queries import schema
from netmap.store.records import Row

__all__ = ["Address", "Neo4jGraph"]

T = TypeVar("T")

logging.getLogger("neo4j").addHandler(
    logging.NullHandler()
)  # what goes wrong is said once, by our errors

_BATCH = 5_000
_USUAL = "neo4j"
"""What a server calls the database that it gives to whoever names none, unless its administrator chose otherwise."""

_HALF_MADE = -1
"""The number of a stamp while a whole study goes in: who finds it there later starts again."""

_GREETING = 2.5
"""So many seconds a server has to say that it is there; who waits is to hear within three."""

_PAUSES = (0.1, 0.3, 0.8)
"""Seconds before a question is asked again that a server was too busy for."""

_SETTINGS: Mapping[str, Any] = {
    "connection_acquisition_timeout": _GREETING,
    "connection_timeout": _GREETING,
    "liveness_check_timeout": 0,  # a server that fell silent since is noticed before a query is sent
    "max_transaction_retry_time": 2,
    "telemetry_disabled": True,
    "notifications_min_severity": "OFF",
}
"""With the driver's defaults a page waits a minute for a server that is down, two for one that is mute, and without
end for one that falls mute while it is connected."""


@dataclass(frozen=True)
class Address:
    """Where a server is and who asks; the password comes from the environment only."""

    url: str
    user: str
    database: str | None

    @property
    def about(self) -> dict[str, str]:
        """Whom errors are about."""
        return {"url": self.url, "user": self.user, "database": self.database or _USUAL}

    @classmethod
    def of(cls, spec: str) -> Address:
        """Read ``neo4j://user@host:7687/database``; what is left out comes from ``NETMAP_NEO4J_…``.

        Raises
        ------
        StoreUnavailableError
            The address bears a password, which would end up in logs and on the screen; or no host.

        Examples
        --------
        >>> Address.of("bolt://ewa@localhost:7687/pilot")
        Address(url='bolt://localhost:7687', user='ewa', database='pilot')
        """
        parts = urlsplit(spec)
        if parts.password is not None:
            raise StoreUnavailableError("neo4j-password-in-address")
        if not parts.hostname or not _port_is_one(parts):
            raise StoreUnavailableError("neo4j-address", url=spec)
        return cls(
            f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}",
            unquote(parts.username or "") or os.environ.get("NETMAP_NEO4J_USER", "neo4j"),
            parts.path.strip("/") or os.environ.get("NETMAP_NEO4J_DATABASE") or None,
        )


class Neo4jGraph:
    """A graph on a server; others may look at it with their own tools.

    Parameters
    ----------
    spec
        ``bolt://`` or ``neo4j://``, as ``neo4j://user@host:7687/database``.

    Raises
    ------
    GraphServerError
        The server is down or mute, does not know the user or the database, wants another encryption; said within
        three seconds.
    """

    name = "neo4j"
    is_shared = True

    def __init__(self, spec: str) -> None:
        self.address = Address.of(spec)
        password = os.environ.get("NETMAP_NEO4J_PASSWORD") or password_of(self.address.url)
        with in_words(self.address.about):
            self._driver = neo4j.GraphDatabase.driver(
                self.address.url, auth=(self.address.user, password), **_SETTINGS
            )
        self._bookmarks = _bookmarks(self.address.url)
        try:
            self._greet()
        except BaseException:
            self._driver.close()
            raise

    def read(self, query: str, /, **params: object) -> list[Row]:
        """Answer a named query, by any server of a cluster that may read; tried again when it is only busy."""
        return self._answer(_run, query, params)

    def frame(self, query: str, /, **params: object) -> pd.DataFrame:
        """Answer a named query as a table."""
        rows = self._answer(_values, query, params)
        return pd.DataFrame.from_records(rows, columns=list(named(query).returns))

    def head(self) -> Stamp | None:
        """Tell which study the graph shows."""
        found = self._stamps()
        return found[0] if len(found) == 1 and found[0].number != _HALF_MADE else None

    def is_empty(self) -> bool:
        """Tell whether there is nothing in the database but what netmap may have left half made."""
        return bool(self._stamps()) or not self.read("project/count_nodes")[0]["n"]

    def write(self, steps: Iterable[Step], stamp: Stamp, since: Stamp | None = None) -> bool:
        """Do the steps and stamp the graph, all in one transaction."""
        with self._session() as session:
            return session.execute_write(_do_since, [*steps, _stamping(stamp)], since)

    def replace(self, tables: Tables, stamp: Stamp) -> None:
        """Wipe the study's part of the database and take in a whole one, in batches.

        Until the last one the stamp says that the graph is half made.
        """
        with self._session() as session:
            for statement in schema("neo4j"):
                session.execute_write(_run, statement, {})
            _empty(session)
            session.execute_write(_do_all, [_stamping(replace(stamp, number=_HALF_MADE))])
            for table, rows in tables:
                for batch in in_batches(rows, _BATCH):
                    session.execute_write(_do_all, [Step("merge", table, batch)])
            session.execute_write(_do_all, [_stamping(stamp)])

    def wipe(self) -> None:
        """Remove from the database what netmap made, and nothing else."""
        with self._session() as session:
            _empty(session)

    def close(self) -> None:
        """Let go of the connections."""
        self._driver.close()

    def _answer(self, run: Callable[..., T], query: str, params: Mapping[str, object]) -> T:
        asked = named(query)
        bound = asked.bound(params)
        with in_words(self.address.about):
            for pause in _PAUSES:
                try:
                    return self._ask(run, asked.text, bound)
                except (refused.TransientError, refused.SessionExpired):
                    time.sleep(pause)
            return self._ask(run, asked.text, bound)

    def _ask(self, run: Callable[..., T], text: str, bound: Mapping[str, object]) -> T:
        # the driver would wait for a server that is away, and who waits is to hear of it within three seconds
        with self._open(max_transaction_retry_time=0) as session:
            return session.execute_read(run, text, bound)

    def _stamps(self) -> list[Stamp]:
        rows: list[dict[str, Any]] = self.read("find_stamp")
        return [_stamp(row) for row in rows]

    def _greet(self) -> None:
        """Find out at once who is there; a database that is just starting is asked again by the first question."""
        with (
            in_words(self.address.about),
            suppress(refused.TransientError),
            self._open() as session,
        ):
            session.begin_transaction().close()
        self._stamps()

    @contextmanager
    def _session(self) -> Iterator[neo4j.Session]:
        with in_words(self.address.about), self._open() as session:
            yield session

    def _open(self, **settings: Any) -> neo4j.Session:
        return self._driver.session(
            database=self.address.database, bookmark_manager=self._bookmarks, **settings
        )


def _bookmarks(url: str) -> neo4j.BookmarkManager | None:
    """In a cluster another server may answer than took what was written: it is to wait until it has it too."""
    return neo4j.GraphDatabase.bookmark_manager() if url.startswith("neo4j") else None


def _port_is_one(parts: SplitResult) -> bool:
    """Tell whether the port, if any is named, is a number that ports have."""
    with suppress(ValueError):
        return parts.port != 0
    return False


def _run(work: neo4j.ManagedTransaction, text: str, params: Mapping[str, object]) -> list[Row]:
    """Run one query; the text is from a file of ``queries/``, values are parameters."""
    return work.run(text, dict(params)).data()


def _values(
    work: neo4j.ManagedTransaction, text: str, params: Mapping[str, object]
) -> list[list[Any]]:
    """Run one query as :func:`_run` does; rows without the names of their columns cost a third less."""
    return work.run(text, dict(params)).values()


def _do_all(work: neo4j.ManagedTransaction, steps: Iterable[Step]) -> None:
    for step in steps:
        for batch in in_batches(step.rows, _BATCH):
            _run(work, named(step.query).text, {"rows": batch})


def _stamp(row: Mapping[str, Any]) -> Stamp:
    return Stamp(row["study"], row["number"], row["hash"], row["version"])


def _do_since(work: neo4j.ManagedTransaction, steps: Sequence[Step], since: Stamp | None) -> bool:
    """Do the steps on a graph of this stamp; writing it as it is first makes others wait until this is done."""
    if since is not None:
        _run(work, named("project/hold_study").text, {"study": since.study})
        rows = _run(work, named("find_stamp").text, {})
        if [_stamp(row) for row in rows] != [since]:
            return False
    _do_all(work, steps)
    return True


def _empty(session: neo4j.Session) -> None:
    """Ties first, then nodes, the stamp last: a server takes only so much in one transaction."""
    session.execute_write(_run, named("project/mark_half_made").text, {"number": _HALF_MADE})
    for name in ("project/wipe_ties", "project/wipe_nodes", "project/wipe_stamps"):
        while session.execute_write(_run, named(name).text, {"size": _BATCH})[0]["n"]:
            pass


def _stamping(stamp: Stamp) -> Step:
    row = asdict(stamp)
    return Step("merge", "Study", [{"id": row.pop("study"), **row}])
