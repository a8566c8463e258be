"""The process of a local Neo4j as its parent sees it: started, waited for, and asked why it ended."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict

from netmap.errors import StoreUnavailableError
from netmap.store import neo4j_child
from netmap.store.neo4j_child import Order, Place, State

__all__ = ["START_LIMIT", "await_end", "launch", "read_state"]

START_LIMIT = 300.0
"""How many seconds a start may take; replaying the log after a crash takes long on a slow disk."""

_GLANCE = 0.1
_NOT_FOR_CHILD = re.compile(r".*_proxy|_?JAVA_.*|JDK_.*|CLASSPATH|NETMAP_.*", re.IGNORECASE)
_REASONS = {
    "neo4j-port-taken": r"BindException|Address already in use",
    "neo4j-no-memory": r"OutOfMemoryError|insufficient memory|Could not (reserve|allocate)|MemoryError",
    "neo4j-disk-full": r"No space left|not enough space on the disk",
    "neo4j-own-settings": r"Unrecognized setting|Error evaluating value for setting",
}
_FRAME = re.compile(r"at \S+\(|\.\.\. \d+ more")
_SAID = 200
_children: list[subprocess.Popen[str]] = []  # kept, so that ended ones are noticed and reaped

if sys.platform == "win32":
    _FLAGS = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _FLAGS = 0


def launch(order: Order, place: Place) -> State:
    """Start the process and wait until clients may connect.

    Raises
    ------
    StoreUnavailableError
        It ended instead, or took too long; with the cause its log tells.
    """
    place.state.unlink(missing_ok=True)
    place.stop.unlink(missing_ok=True)
    process = _spawn(order, place)
    try:
        _tell(process, order)
        return _await(process, place, order)
    except BaseException:
        process.kill()
        process.wait()
        _reap()
        raise


def read_state(place: Place) -> State | None:
    """Read what the process last said of itself; true only while its lock is held."""
    with suppress(OSError, ValueError, TypeError):
        return State(**json.loads(place.state.read_text(encoding="utf-8")))
    return None


def await_end(pid: int, patience: float) -> None:
    """Wait until a process of our own that let go of its lock is gone altogether."""
    for process in _children:
        if process.pid == pid:
            with suppress(subprocess.TimeoutExpired):
                process.wait(patience)
    _reap()


def _spawn(order: Order, place: Place) -> subprocess.Popen[str]:
    _reap()
    with place.log.open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-P", str(neo4j_child.__file__)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=order.folder,
            env=_environment(),
            start_new_session=True,
            creationflags=_FLAGS,
        )
    _children.append(process)
    return process


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not _NOT_FOR_CHILD.fullmatch(name)}
    return kept | {"MALLOC_ARENA_MAX": "2", "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}


def _tell(process: subprocess.Popen[str], order: Order) -> None:
    assert process.stdin is not None
    with suppress(OSError):  # it ended already; its log says why
        process.stdin.write(json.dumps(asdict(order)) + "\n")
        process.stdin.flush()
    if not order.attached:
        _close(process)


def _close(process: subprocess.Popen[str]) -> None:
    if process.stdin:
        with suppress(OSError):
            process.stdin.close()


def _await(process: subprocess.Popen[str], place: Place, order: Order) -> State:
    end = time.monotonic() + START_LIMIT
    while not (state := read_state(place)):
        if process.poll() is not None:
            raise _why_ended(place, order)
        if time.monotonic() > end:
            raise StoreUnavailableError("neo4j-slow", log=place.log, seconds=int(START_LIMIT))
        time.sleep(_GLANCE)
    return state


def _why_ended(place: Place, order: Order) -> StoreUnavailableError:
    said = place.log.read_text(encoding="utf-8", errors="replace")
    about = {"log": place.log, "reason": _reason(said)}
    for code, sign in _REASONS.items():
        if re.search(sign, said):
            own = place.own_settings
            return StoreUnavailableError(
                code, **about, port=order.port, folder=place.folder, own=own
            )
    return StoreUnavailableError("neo4j-ended", **about)


def _reason(said: str) -> str:
    """Give the last thing that was said, but where in a program it was said."""
    lines = [line.strip() for line in said.splitlines()]
    told = (line for line in reversed(lines) if line and not _FRAME.match(line))
    return next(told, "")[:_SAID]


def _reap() -> None:
    for process in [one for one in _children if one.poll() is not None]:
        _close(process)
        _children.remove(process)
