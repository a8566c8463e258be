"""Backups of a study: made while people work on it, listed, put back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from netmap.errors import NetmapError, StoreError
from netmap.store import Backup, Entry, backups, keeping
from netmap.study.around import user_name
from netmap.study.opening import open_study
from netmap.study.session import Study, graph_behind

__all__ = ["Kept", "back_up", "backups_of", "restore"]


@dataclass(frozen=True)
class Kept:
    """A copy that netmap made by itself: why it was made, where its history stood; or what is wrong with it."""

    path: Path
    size: int
    why: str
    made: str = ""
    entries: int = 0
    error: NetmapError | None = None


def back_up(study: Study, path: Path, *, who: str | None = None) -> Backup:
    """Copy a study to a file while it is written, verify the copy, and note in the history that it was made.

    Raises
    ------
    StoreUnavailableError
        There is a file of this name already, it cannot be written, or the study is damaged.
    """
    made = keeping.back_up(study.journal, path)
    study.save([], action="backup", who=who, files=[made.stamp])
    return made


def backups_of(study: Path) -> list[Kept]:
    """List the copies that netmap made by itself of a study at a path, the newest first, each looked at."""
    return [_looked_at(file) for file in backups.kept(study)]


def _looked_at(file: Path) -> Kept:
    why = next(
        w for w in ("daily", "before-version", "before-restore", "") if file.name.startswith(w)
    )
    size = file.stat().st_size
    try:
        found = backups.look_at(file)
    except NetmapError as error:
        return Kept(file, size, why or "other", error=error)
    return Kept(file, size, why or "other", found.made, len(found.entries))


def restore(
    source: Path, study: Path, *, graph: str | None = None, who: str | None = None
) -> Entry:
    """Put a backup in place of the study at a path, and bring its graph in step.

    The study as it was is kept in the folder of backups, and the restoring is one more entry.

    Raises
    ------
    StoreUnavailableError
        The backup is missing, damaged or of a newer version; or the study cannot be written. Where only the graph
        cannot be, the error says that the study is restored.
    ConflictError
        The file there is another study.
    """
    entry = keeping.restore(source, study, who=who or user_name())
    try:
        open_study(study, graph, fall_back=True).close()
    except StoreError as error:
        raise graph_behind(entry, error) from error
    return entry
