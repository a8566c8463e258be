"""A folder of graph files, each named by its number and content, none ever changed once it stands there."""

from __future__ import annotations

import errno
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from netmap.errors import StoreUnavailableError

__all__ = ["Versions"]

_ENDING = ".graph"
_SCRATCH = "draft-"
_SPARE = 64 * 1024**2
_ABANDONED = 3600.0
"""Seconds after which a draft is taken for one whose maker died."""


class Versions:
    """The states of a graph as files; the newest sound one counts.

    A writer makes a draft and publishes it under the next number, so readers see the old file or the new one, and two
    writers cannot spoil each other's work. A file whose content is not what its name says is passed over.

    Parameters
    ----------
    folder
        Where the files stand; made when the first draft is.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self._sound: dict[str, tuple[int, int]] = {}

    def has_room(self, size: int) -> bool:
        """Tell whether the disk has room for so many bytes and some to spare."""
        return shutil.disk_usage(self.folder).free > size + _SPARE

    def newest(self) -> Path | None:
        """Give the newest sound file, if there is one."""
        return next((file for file in reversed(self._files()) if self._is_sound(file)), None)

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

    def publish(self, file: Path) -> None:
        """Make a finished file the newest one, and let go of the older ones."""
        older = self._files()
        number = max((_number(known) for known in older), default=0) + 1
        file.replace(self.folder / f"{number:010d}-{_digest(file)}{_ENDING}")
        _remove(older)

    def wipe(self) -> None:
        """Remove every file."""
        _remove(self._files())

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob(f"*-*{_ENDING}"))

    def _is_sound(self, file: Path) -> bool:
        """Look into a file once, and again only if somebody touched it."""
        try:
            found = file.stat()
            mark = (found.st_size, found.st_mtime_ns)
            if self._sound.get(file.name) != mark:
                if _digest(file) != file.stem.partition("-")[2]:
                    return False
                self._sound[file.name] = mark
        except OSError:
            return False
        return True

    def _sweep(self) -> None:
        """Remove drafts whose makers died."""
        for scratch in self.folder.glob(f"{_SCRATCH}*"):
            with suppress(OSError):
                if time.time() - scratch.stat().st_mtime > _ABANDONED:
                    shutil.rmtree(scratch, ignore_errors=True)


def _number(file: Path) -> int:
    return int(file.stem.partition("-")[0])


def _digest(file: Path) -> str:
    found = blake2b(digest_size=16)
    with file.open("rb") as content:
        while piece := content.read(1 << 20):
            found.update(piece)
    return found.hexdigest()


def _remove(files: list[Path]) -> None:
    """Some systems keep a file that somebody still reads; it goes the next time."""
    for file in files:
        with suppress(OSError):
            file.unlink()


@contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "graph-disk-full" if full else "graph-out-of-reach"
        raise StoreUnavailableError(code, path=str(folder), reason=str(error)) from error
