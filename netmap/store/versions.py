"""A folder of graph states, each named by its number and content, none ever changed once it stands there."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from netmap.errors import StoreUnavailableError

__all__ = ["Versions"]

_SCRATCH = "draft-"
_SPARE = 64 * 1024**2
_LEAST = 4 * 1024**2
"""Bytes that even the smallest graph may need."""

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_ABANDONED = 3600.0
"""Seconds after which a draft is taken for one whose maker died."""

_Mark = tuple[int, int, int]


class Versions:
    """The states of a graph, each a folder of files; the newest sound one counts.

    A writer makes a draft and publishes it under the next number, so readers see the old state or the new one, and two
    writers cannot spoil each other's work. A state whose content is not what its name says is passed over.

    Parameters
    ----------
    folder
        Where the states stand; made when the first draft is.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self._digests: dict[_Mark, str] = {}

    def has_room(self, size: int) -> bool:
        """Tell whether the disk has room for so many bytes and some to spare, and lets this user have them."""
        return shutil.disk_usage(self.folder).free > size + _SPARE and self._grants(size + _LEAST)

    def _grants(self, size: int) -> bool:
        """Tell whether a file may grow that far: what is free on the disk says nothing of a quota."""
        try:
            with tempfile.TemporaryFile(dir=self.folder) as trial:
                _reserve(trial.fileno(), size)
        except OSError as error:
            return error.errno not in _NO_ROOM
        return True

    def newest(self) -> Path | None:
        """Give the newest sound state, if there is one."""
        while True:
            known = self._states()
            sound = next((state for state in reversed(known) if self._is_sound(state)), None)
            if sound or known == self._states():  # else others have put newer ones in their place
                return sound

    def copy_newest(self, target: Path, *, shared: str = "") -> bool:
        """Copy the newest sound state into a new folder, if there is one.

        The file named ``shared`` is not going to be written to: it may be one and the same on the disk.
        """
        while newest := self.newest():
            try:
                target.mkdir()
                for file in newest.iterdir():
                    _copy(file, target / file.name, link=file.name == shared)
                if self._digest(target) == _digest_in(newest):
                    return True
            except FileNotFoundError:
                pass
            shutil.rmtree(target)  # another writer has put a newer one in its place
        return False

    @contextmanager
    def draft(self) -> Iterator[Path]:
        """Give a fresh folder to work in; what is not published from it is gone afterwards."""
        with _in_words(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            scratch = self.folder / f"{_SCRATCH}{secrets.token_hex(8)}"
            scratch.mkdir()
            try:
                yield scratch
            finally:
                shutil.rmtree(scratch, ignore_errors=True)

    def publish(self, state: Path) -> Path:
        """Make a finished folder of files the newest state, and let go of the older ones; give where it stands."""
        older = self._states()
        number = max((_number(known) for known in older), default=0) + 1
        newest = state.replace(self.folder / f"{number:010d}-{self._digest(state)}")
        _remove(older)
        return newest

    def is_drafted(self) -> bool:
        """Tell whether somebody is making a new state, or was ended while doing so."""
        return any(self.folder.glob(f"{_SCRATCH}*"))

    def wipe(self) -> None:
        """Remove every state."""
        _remove(self._states())

    def _states(self) -> list[Path]:
        return sorted(self.folder.glob("[0-9]*-*"))

    def _is_sound(self, state: Path) -> bool:
        try:
            return self._digest(state) == _digest_in(state)
        except OSError:
            return False

    def _digest(self, state: Path) -> str:
        """Give the hash of names and contents; a file is read again only if somebody touched it."""
        found = blake2b(digest_size=16)
        for file in sorted(state.iterdir()):
            mark = _mark(file)
            if mark not in self._digests:
                self._digests[mark] = _content_digest(file)
            found.update(f"{file.name} {self._digests[mark]}\n".encode())
        return found.hexdigest()

    def _sweep(self) -> None:
        """Remove drafts whose makers died."""
        for scratch in self.folder.glob(f"{_SCRATCH}*"):
            with suppress(OSError):
                if time.time() - scratch.stat().st_mtime > _ABANDONED:
                    shutil.rmtree(scratch, ignore_errors=True)


def _reserve(file: int, size: int) -> None:
    """Claim bytes of the disk for a file, where the system can."""
    reserve = getattr(os, "posix_fallocate", None)
    if reserve is not None:
        reserve(file, 0, size)


def _number(state: Path) -> int:
    return int(state.name.partition("-")[0])


def _digest_in(state: Path) -> str:
    return state.name.partition("-")[2]


def _mark(file: Path) -> _Mark:
    """What tells a file from every other, and whether it was touched since."""
    found = file.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _content_digest(file: Path) -> str:
    found = blake2b(digest_size=16)
    with file.open("rb") as content:
        while piece := content.read(1 << 20):
            found.update(piece)
    return found.hexdigest()


def _copy(file: Path, target: Path, *, link: bool) -> None:
    """Copy a file; not every disk knows a second name for one file."""
    if link:
        with suppress(NotImplementedError, OSError):
            os.link(file, target)
            return
    shutil.copyfile(file, target)


def _remove(states: list[Path]) -> None:
    """Some systems keep a file that somebody still reads; it goes the next time."""
    for state in states:
        shutil.rmtree(state, ignore_errors=True)


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in _NO_ROOM
        code = "graph-disk-full" if full else "graph-out-of-reach"
        raise StoreUnavailableError(code, path=str(folder), reason=str(error)) from error
