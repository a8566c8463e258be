"""A real Neo4j on one's own computer, without Docker and without administrator rights.

``start`` leaves a server running that listens on this computer only and keeps its data in a folder; ``stop`` ends it;
``status`` tells how it is. The server lives in a process of its own (``neo4j_child``) made of jars that ``neo4j_jars``
downloads once. Whether it runs is told by a lock, never by a process number that may have been given to another.
"""

from __future__ import annotations

import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from netmap.errors import StoreUnavailableError
from netmap.store import neo4j_folders, neo4j_jars
from netmap.store.neo4j_child import USER, FileLock, Order, Place, State, read_password
from netmap.store.neo4j_jars import Progress
from netmap.store.neo4j_process import START_LIMIT, await_end, launch, read_state

__all__ = ["Progress", "Server", "Status", "password_of", "port_is_free", "start", "status", "stop"]

_USUAL_PORT = 7687
_THIS_COMPUTER = ("127.0.0.1", "localhost")
_PORT_TRIES = 3
_SHORTEST_PASSWORD = 8
_STOP_LIMIT = 90.0
_GLANCE = 0.1


@dataclass(frozen=True)
class Server:
    """A running local Neo4j and how to reach it."""

    url: str
    user: str
    password: str
    folder: Path
    pid: int
    version: str

    def stop(self) -> bool:
        """Stop it; its data stay."""
        return stop(self.folder)


@dataclass(frozen=True)
class Status:
    """How the local Neo4j of a folder is; holds no secret.

    Parameters
    ----------
    running
        Clients may connect.
    starting
        Its process lives but does not listen yet.
    installed
        A start needs no download.
    folder, log
        Where its data and its log are.
    url, user, version, pid
        Of a running server.
    """

    running: bool
    starting: bool
    installed: bool
    folder: Path
    log: Path
    url: str | None = None
    user: str | None = None
    version: str | None = None
    pid: int | None = None


def start(
    folder: Path | None = None,
    *,
    port: int | None = None,
    password: str | None = None,
    attached: bool = False,
    progress: Progress | None = None,
) -> Server:
    """Start a local Neo4j, or give the one that runs in this folder already.

    Parameters
    ----------
    folder
        Where its data are kept; the user's data folder by default.
    port
        The port on this computer; by default the one of last time, the usual one or any free one.
    password
        By default ``NETMAP_NEO4J_PASSWORD``, else the one of last time, else a new one.
    attached
        The server ends with this process, however that ends.
    progress
        Hears keys and values of messages: ``neo4j-waiting``, ``neo4j-first-start``, ``neo4j-downloading``,
        ``neo4j-starting``.

    Raises
    ------
    StoreUnavailableError
        Not installed, no download, no port, no memory, no room on the disk, or the server ended; with the remedy.
    """
    progress = progress or _silence
    place = _place(folder)
    if not attached:
        neo4j_folders.remember(place.folder)
    with _turn(place, progress):
        if state := _running(place, START_LIMIT):
            return _server(place, state)
        order = Order(
            folder=str(place.folder),
            port=_port(place, port),
            password=_password(place, password),
            jars=tuple(map(str, neo4j_jars.fetch(progress))),
            version=neo4j_jars.VERSION,
            attached=attached,
        )
        progress("neo4j-starting")
        return _server(place, _launch(order, place, tries=1 if port else _PORT_TRIES))


def stop(folder: Path | None = None) -> bool:
    """Stop the local Neo4j of a folder; tell whether there was one to stop."""
    place = _place(folder)
    lock = FileLock(place.lock)
    with _turn(place, _silence):
        if not lock.held():
            return False
        state = read_state(place)
        place.stop.touch()
        if not _freed(lock, _STOP_LIMIT) and state:
            os.kill(
                state.pid, getattr(signal, "SIGKILL", signal.SIGTERM)
            )  # nothing committed is lost
            _freed(lock, _STOP_LIMIT)
        place.stop.unlink(missing_ok=True)
        if state:
            await_end(state.pid, _STOP_LIMIT)
        return True


def status(folder: Path | None = None) -> Status:
    """Tell how the local Neo4j of a folder is, changing nothing."""
    place = Place((folder or neo4j_folders.usual()).absolute())
    lives = place.lock.exists() and FileLock(place.lock).held()
    state = read_state(place) if lives else None
    known = Status(
        running=state is not None,
        starting=lives and state is None,
        installed=neo4j_jars.installed(),
        folder=place.folder,
        log=place.log,
    )
    if state is None:
        return known
    url = _url(state)
    return replace(known, url=url, user=USER, version=state.version, pid=state.pid)


def password_of(url: str) -> str:
    """Give the password of the local server at this address, in whichever folder it was started.

    It goes by ``bolt://`` or ``neo4j://``, and its computer by either of its names.
    """
    asked = urlsplit(url)
    if asked.hostname not in _THIS_COMPUTER or asked.scheme not in ("bolt", "neo4j"):
        return ""
    for found in map(status, neo4j_folders.known()):
        if found.url and (asked.port or _USUAL_PORT) == urlsplit(found.url).port:
            return read_password(Place(found.folder)) or ""
    return ""


def _silence(_key: str, /, **_values: object) -> None:
    pass


def _place(folder: Path | None) -> Place:
    place = Place((folder or neo4j_folders.usual()).absolute())
    try:
        place.folder.mkdir(parents=True, exist_ok=True)
        place.turn.touch()
    except OSError as error:
        raise StoreUnavailableError("neo4j-folder-refused", folder=place.folder) from error
    return place


@contextmanager
def _turn(place: Place, progress: Progress) -> Iterator[None]:
    """One command at a time in one folder."""
    lock = FileLock(place.turn)
    if not lock.acquire():
        progress("neo4j-waiting")
        if not lock.acquire(START_LIMIT):
            raise StoreUnavailableError("neo4j-busy", folder=place.folder)
    try:
        yield
    finally:
        lock.release()


def _running(place: Place, patience: float) -> State | None:
    """Find the running server; wait for one that was left starting by somebody who is gone."""
    lock = FileLock(place.lock)
    end = time.monotonic() + patience
    while lock.held():
        if state := read_state(place):
            return state
        if time.monotonic() > end:
            raise StoreUnavailableError("neo4j-busy", folder=place.folder)
        time.sleep(_GLANCE)
    return None


def _server(place: Place, state: State) -> Server:
    return Server(
        url=_url(state),
        user=USER,
        password=read_password(place) or "",
        folder=place.folder,
        pid=state.pid,
        version=state.version,
    )


def _url(state: State) -> str:
    return f"bolt://127.0.0.1:{state.port}"


def _password(place: Place, given: str | None) -> str:
    wanted = given or os.environ.get("NETMAP_NEO4J_PASSWORD") or read_password(place)
    wanted = wanted or secrets.token_urlsafe(18)
    if len(wanted) < _SHORTEST_PASSWORD:
        raise StoreUnavailableError("neo4j-password-short", least=_SHORTEST_PASSWORD)
    return wanted


def _port(place: Place, given: int | None) -> int:
    if given:
        if not port_is_free(given):
            raise StoreUnavailableError("neo4j-port-taken", port=given)
        return given
    last = read_state(place)
    usual = [last.port] if last else []
    return next(filter(port_is_free, [*usual, _USUAL_PORT]), 0) or _any_port()


def port_is_free(port: int) -> bool:
    """Tell whether a server of this computer may listen there."""
    with socket.socket() as probe:
        if sys.platform != "win32":  # there it would let two listen on one port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return True
    return False


def _any_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _launch(order: Order, place: Place, tries: int) -> State:
    """Launch on the port found free, or on another one when somebody was quicker."""
    try:
        return launch(order, place)
    except StoreUnavailableError as error:
        if error.code != "neo4j-port-taken" or tries <= 1:
            raise
    return _launch(replace(order, port=_any_port()), place, tries - 1)


def _freed(lock: FileLock, patience: float) -> bool:
    got = lock.acquire(patience)
    lock.release()
    return got
