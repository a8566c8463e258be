"""Backups of an open study: made and put back, and one a day by itself."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from netmap.errors import ConflictError, StoreUnavailableError
from netmap.store import backups, database
from netmap.store.backups import Backup
from netmap.store.entry import Entry
from netmap.store.journal import Journal

__all__ = ["KEPT", "back_up", "keep_daily", "restore"]

KEPT = 14
"""So many daily backups are kept; with one more the oldest goes."""


def back_up(journal: Journal, target: Path) -> Backup:
    """Copy a study while it is written, and verify the copy.

    Raises
    ------
    StoreUnavailableError
        There is a file of this name already, it cannot be written, or what was copied is damaged.
    """
    if target.exists():
        raise StoreUnavailableError("backup-exists", path=str(target))
    with backups.scratch(target) as part, database.in_words(target):
        journal.copy(part)
        found = backups.look_at(part)
        backups.move_into_place(part, target)
    backups.seal(target)
    return Backup(target, found.study, found.head, found.entries, found.size, found.sha256)


def keep_daily(journal: Journal, *, most: int = KEPT, today: dt.date | None = None) -> Path | None:
    """Keep the study as it stands, unless that was done today; the oldest of more than ``most`` go.

    Returns
    -------
    Path or None
        The new copy; ``None`` when there was nothing to do.

    Raises
    ------
    StoreUnavailableError
        The copy cannot be made or is not sound; or the study is damaged. Neither pushes a copy out.
    """
    folder = backups.folder_of(journal.path)
    day = (today or dt.datetime.now().astimezone().date()).isoformat()
    target = folder / f"daily-{day}.netmap"
    head = journal.head()
    if target.exists() or not head.number:
        return None
    journal.refuse_if_unsound(whole=True)
    with backups.scratch(target) as part, database.in_words(target):
        journal.copy(part)
        backups.skim(part, head)
        backups.move_into_place(part, target)
    backups.seal(target)
    for old in sorted(folder.glob("daily-*.netmap"))[:-most]:
        backups.remove(old)
    return target


def restore(source: Path, study: Path, *, who: str) -> Entry:
    """Put a backup in place of a study; the study as it was is kept, and the restoring is one more entry.

    Parameters
    ----------
    source
        The backup's file; it stays as it is.
    study
        The study's file, which may be missing or damaged.
    who
        Whose act it is.

    Raises
    ------
    StoreUnavailableError
        The backup is missing, damaged, or of a newer version; or the study cannot be written.
    ConflictError
        The file there is another study.
    """
    backup = backups.look_at(source)
    replaced = _set_aside(study, backup)
    with backups.scratch(study) as part:
        shutil.copyfile(source, part)
        with Journal.open(part) as journal:
            entry = journal.append(
                [], who=who, action="restore", files=[backup.stamp], note=replaced
            )
        database.settle_file(part)
        _put(part, study)
    return entry


def _set_aside(study: Path, backup: Backup) -> str:
    """Keep the study that is going to be replaced; give the mark of its history, empty when it has none."""
    if not study.exists() or not study.stat().st_size:
        return ""
    aside = backups.folder_of(study) / f"before-restore-{backups.now()}.netmap"
    try:
        with Journal.open(study) as journal:
            if journal.study_id != backup.study:
                raise ConflictError("restore-other-study", path=str(study))
            return back_up(journal, aside).head.mark
    except StoreUnavailableError as error:
        if error.code not in (
            "study-damaged",
            "study-foreign",
            "backup-damaged",
            "record-unreadable",
        ):
            raise
    database.make_folder(aside)
    shutil.copyfile(study, aside.with_suffix(".damaged"))
    return ""


def _put(part: Path, study: Path) -> None:
    """Into a sound study in one transaction, so that whoever has it open goes on; in place of anything else whole."""
    if study.exists() and study.stat().st_size:
        try:
            with database.in_words(study):
                database.copy_into(part, study)
        except StoreUnavailableError as error:
            if error.code not in ("study-damaged", "study-foreign"):
                raise
        else:
            return
    backups.move_into_place(part, study)
