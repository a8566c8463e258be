"""Copies of a study: made while it is written, verified, kept by count, put back; a damaged one is refused."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from netmap.errors import NetmapError, StoreUnavailableError
from netmap.store import database
from netmap.store.entry import Entry, FileStamp, Head
from netmap.store.view import Connection, View

__all__ = [
    "UNSOUND",
    "Backup",
    "before_migration",
    "folder_of",
    "glance",
    "is_untouched_copy",
    "kept",
    "look_at",
    "move_into_place",
    "now",
    "remove",
    "scratch",
    "seal",
    "skim",
    "unsound",
]

UNSOUND = ("study-unsound", "study-unsound-no-copy")
"""What a damaged study is refused with."""

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a file."""

_FOLDER = ".backups"
_BY_ITSELF = r"(?:daily|before-version|before-restore)-\S+\.netmap"
_SEALED = ".sha256"
_FORM, _ROLLBACK = 18, 1
"""Where the head of a file of SQLite's says how it is written, and how it says that nobody has opened a copy since."""

_ABANDONED = 3600.0
"""Seconds after which unfinished work is taken for that of a process that died."""


@dataclass(frozen=True)
class Backup:
    """A copy of a study: which study, where its history stood, of when."""

    path: Path
    study: str
    head: Head
    entries: tuple[Entry, ...]
    size: int
    sha256: str

    @property
    def made(self) -> str:
        """When the last entry that it holds was made, empty for an empty study."""
        return self.entries[-1].at if self.entries else ""

    @property
    def stamp(self) -> FileStamp:
        """The file by its name and content."""
        return FileStamp(self.path.name, self.sha256)


def folder_of(study: Path) -> Path:
    """Give the folder beside a study where netmap keeps the copies that it makes by itself."""
    return study.with_name(f"{study.name}{_FOLDER}")


def kept(study: Path) -> list[Path]:
    """List the copies that netmap made by itself, the newest first."""
    return sorted(
        folder_of(study).glob("*.netmap"), key=lambda file: file.stat().st_mtime_ns, reverse=True
    )


def unsound(study: Path, faults: int) -> StoreUnavailableError:
    """Say that a study is damaged, and which of the copies beside it is the newest sound one."""
    copy = next(filter(_is_sound, kept(study)), None)
    told = {"path": str(study), "n": faults}
    if copy is None:
        return StoreUnavailableError("study-unsound-no-copy", **told)
    return StoreUnavailableError("study-unsound", **told, copy=str(copy))


def _is_sound(copy: Path) -> bool:
    try:
        return bool(look_at(copy).study)
    except NetmapError:
        return False


def look_at(path: Path) -> Backup:
    """Verify a copy from end to end, changing nothing of it.

    Raises
    ------
    StoreUnavailableError
        There is none, it is no study, of a newer version, or damaged.
    """
    if not path.is_file():
        raise StoreUnavailableError("backup-missing", path=str(path))
    with database.in_words(path), closing(database.connect(path, write=False)) as connection:
        database.recognise(connection, path)
        view = View(connection)
        problems = _problems(view)
        if problems:
            raise StoreUnavailableError("backup-damaged", path=str(path), n=len(problems))
        digest = _refuse_if_unlike(path)
        return Backup(
            path,
            view.study_id,
            view.head,
            tuple(view.entries()),
            path.stat().st_size,
            digest,
        )


def glance(path: Path) -> tuple[str, Head]:
    """Tell which study a copy is of and where its history stood, without verifying it.

    Raises
    ------
    StoreUnavailableError
        It is no study, or cannot be read.
    """
    with database.in_words(path), closing(database.connect(path, write=False)) as connection:
        database.recognise(connection, path)
        view = View(connection)
        return view.study_id, view.head


def skim(path: Path, held: Head) -> None:
    """Look at the pages and the chain of a new copy, which costs little, and whether it holds what the study held.

    Raises
    ------
    StoreUnavailableError
        It is damaged, or does not hold the entry ``held``.
    """
    with database.in_words(path), closing(database.connect(path, write=False)) as connection:
        view = View(connection)
        problems = _problems(view, whole=False)
        if problems or held not in [entry.head for entry in view.entries()]:
            raise StoreUnavailableError("backup-damaged", path=str(path), n=len(problems) or 1)


def is_untouched_copy(path: Path) -> bool:
    """Tell whether a file is a copy that netmap made and that nobody has worked in since.

    Opened as a study it would not be the copy any more that its hash was taken of.
    """
    by_itself = path.parent.name.endswith(_FOLDER) and re.fullmatch(_BY_ITSELF, path.name)
    if not (by_itself or _seal_of(path).is_file()):
        return False
    with suppress(OSError), path.open("rb") as file:
        return file.read(_FORM + 1)[_FORM:] == bytes([_ROLLBACK])
    return False


def seal(path: Path) -> None:
    """Write the hash of a copy beside it, in the form of ``sha256sum``, so that any flipped bit is found."""
    with suppress(
        OSError
    ):  # a copy without it is verified all the same, but for the room its pages have to spare
        _seal_of(path).write_text(f"{_digest(path)}  {path.name}\n", encoding="utf-8")


def remove(path: Path) -> None:
    """Remove a copy and its hash; one that somebody holds open stays."""
    for file in (path, _seal_of(path)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _seal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}{_SEALED}")


def _refuse_if_unlike(path: Path) -> str:
    """Give the hash of a copy; refuse it if it is not the one that stands beside it."""
    found, seal_ = _digest(path), _seal_of(path)
    if seal_.is_file() and seal_.read_text(encoding="utf-8", errors="replace").split()[:1] != [
        found
    ]:
        raise StoreUnavailableError("backup-damaged", path=str(path), n=1)
    return found


def _problems(view: View, *, whole: bool = True) -> list[object]:
    try:
        return list(view.verify(whole=whole))
    except (NetmapError, ValueError, TypeError, KeyError) as error:
        return [error]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def scratch(target: Path) -> Iterator[Path]:
    """Give the name of a file beside its place to work on; what is left of it is gone afterwards."""
    database.make_folder(target)
    _sweep(target)
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        yield part
    finally:
        for end in ("", *_BESIDE):
            with suppress(OSError):
                Path(f"{part}{end}").unlink(missing_ok=True)


def _sweep(target: Path) -> None:
    """Remove what earlier work on a file of this name, or on a copy made by itself, left when its process died."""
    own = re.compile(
        rf"\.({re.escape(target.name)}|{_BY_ITSELF})\.[0-9a-f]{{8}}({'|'.join(_BESIDE)})?"
    )
    for file in target.parent.iterdir():
        with suppress(OSError):
            if own.fullmatch(file.name) and time.time() - file.stat().st_mtime > _ABANDONED:
                file.unlink()


def move_into_place(part: Path, target: Path) -> None:
    """Make a finished file that of a name, for good: what an older one had beside it would spoil it.

    Raises
    ------
    StoreUnavailableError
        The place cannot be written to, or somebody holds the file open.
    """
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        for end in (*_BESIDE, _SEALED):
            Path(f"{target}{end}").unlink(missing_ok=True)
        part.replace(target)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreUnavailableError(
            "study-out-of-reach", path=str(target), reason=reason
        ) from error


def before_migration(connection: Connection, study: Path) -> Path:
    """Keep a study as it is before its tables are changed; a damaged one is not touched.

    Raises
    ------
    StoreUnavailableError
        The copy cannot be made or is not sound.
    """
    name = f"before-version-{database.SCHEMA_VERSION}-{now()}.netmap"
    target = folder_of(study) / name
    with scratch(target) as part:
        database.copy_out(connection, part)  # type: ignore[arg-type]
        look_at(part)
        move_into_place(part, target)
    seal(target)
    return target


def now() -> str:
    """Give this moment in letters that a file's name may bear."""
    return dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S%f")
