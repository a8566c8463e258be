"""One child process for the many small files of a folder: to start a reader takes longer than to read a form."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from threading import Timer
from types import TracebackType
from typing import IO, cast

from netmap.ingest import child
from netmap.ingest.limits import Limits

__all__ = ["PATIENCE", "SmallFiles", "command_of"]

PATIENCE = (
    5  # times its processor seconds that a reader may take: the machine may have other work to do
)
_SMALL = 1_000_000
_SECONDS = 10
"""Processor seconds for one small file; what takes longer is opened alone, with all that a file is given."""
_LAST = (b'{"end"', b'{"problem"')
_COLUMNS = b'{"columns"'
_DEMANDING = b'"file-too-demanding"'


def command_of(limits: Limits, *more: str) -> list[str]:
    """Give the command that starts a reader; by path, so that it loads nothing of netmap but the readers."""
    told = json.dumps(asdict(limits))
    return [sys.executable, "-P", "-X", "utf8", child.__file__, told, *more]


class SmallFiles:
    """Opens small files one after another in one child process, under the limits of memory and time of each.

    It answers only where the child came to its last word. A file over which it died, ran out of memory or took long is
    left to a child of its own, and the next file is opened by a new one: so no file changes what is said of another.

    Parameters
    ----------
    limits
        How much of each file is taken in.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = replace(limits, seconds=min(_SECONDS, limits.seconds))
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> SmallFiles:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def ask(self, data: bytes, numbers: bytes = b"") -> bytes | None:
        """Give what the child says of a file; ``None`` if the file is to be opened alone."""
        if len(data) + len(numbers) > _SMALL:
            return None
        lines = self._lines(data, numbers)
        if not lines or not lines[-1].startswith(_LAST) or _DEMANDING in lines[-1]:
            self._end()
            return None
        return b"".join(lines)

    def _lines(self, data: bytes, numbers: bytes) -> list[bytes]:
        """Give a file to the child and hear it out; nothing if it ended before it had the file."""
        begun = self._begun()
        clock = Timer(self._limits.seconds * PATIENCE, begun.kill)
        clock.start()
        try:
            given, told = cast("IO[bytes]", begun.stdin), cast("IO[bytes]", begun.stdout)
            given.write(json.dumps([len(data), len(numbers)]).encode() + b"\n" + data + numbers)
            given.flush()
            return list(_until_last(told))
        except OSError:
            return []
        finally:
            clock.cancel()

    def _begun(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            self._child = subprocess.Popen(
                command_of(self._limits, child.MANY),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._child

    def _end(self) -> None:
        """End the child at once: nothing of what it does is to be kept."""
        if self._child is not None:
            self._child.kill()
            with suppress(OSError):
                self._child.communicate()
            self._child = None


def _until_last(told: IO[bytes]) -> Iterator[bytes]:
    """Give the lines on one file, and the columns that follow some of them, up to the last word on it."""
    while line := told.readline():
        yield line
        if line.startswith(_LAST):
            return
        if line.startswith(_COLUMNS):
            yield told.read(json.loads(line)["columns"])
