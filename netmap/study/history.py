"""The history of a study: who changed what and when, the way back and forth, and what rests on what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, cast

import pandas as pd

from netmap.errors import ExportError
from netmap.model import Institution
from netmap.report.export import write_atomically
from netmap.store import Change, Entry, Head
from netmap.store import subjects as subjects_of
from netmap.study.around import user_name
from netmap.study.differences import changed_fields, whole_record
from netmap.study.output import noted
from netmap.study.session import Study
from netmap.study.tables import as_csv, as_json, as_xlsx, records

__all__ = [
    "HISTORY_FORMATS",
    "changed_by",
    "changed_since",
    "history_document",
    "imports",
    "in_short",
    "last_import",
    "redo",
    "subjects",
    "told",
    "undo",
    "write_history",
]

Row = dict[str, object]

HISTORY_FORMATS = (".csv", ".xlsx", ".json")
"""What the history can be written as."""

_ASIDE = ("setting", "layout", "export", "backup")
"""Acts that are listed only when everything is."""

_COLUMNS = (
    "id", "at", "who", "action", "files", "sha256", "counts", "note", "undoes", "undone_by", "hash", "previous",
    "content",
)  # fmt: skip


def imports(study: Study, *, everything: bool = False) -> pd.DataFrame:
    """List the history of the data: imports and acts of people, or every entry."""
    entries = study.journal.entries()
    return told(entry for entry in entries if everything or entry.action not in _ASIDE)


def told(entries: Iterable[Entry]) -> pd.DataFrame:
    """Put entries into a table, a row each."""
    frame = pd.DataFrame([_told(entry) for entry in entries], columns=list(_COLUMNS))
    return frame.astype({"undoes": "Int64", "undone_by": "Int64"})


def last_import(study: Study) -> Entry | None:
    """Give the import that was saved last, also one taken back since; ``None`` if no file was ever taken in."""
    entries = reversed(study.journal.entries())
    return next((one for one in entries if one.action == "import" and one.files), None)


def _told(entry: Entry) -> Row:
    plain = ("id", "at", "who", "action", "note", "undoes", "undone_by")
    return {
        **{name: getattr(entry, name) for name in plain},
        **{name: getattr(entry, name) for name in ("hash", "previous", "content")},
        "files": [file.name for file in entry.files],
        "sha256": [file.sha256 for file in entry.files],
        "counts": dict(entry.counts),
    }


def undo(study: Study, entry_id: int, *, who: str | None = None) -> Entry:
    """Take an entry back; nothing is lost, it is one more entry.

    Raises
    ------
    ConflictError
        Something newer rests on it, it changed nothing, or it is taken back already.
    UnknownIdError
        No such entry.
    """
    study.keep_daily()
    entry = study.journal.undo(entry_id, who=who or user_name())
    study.show(entry)
    return entry


def redo(study: Study, entry_id: int, *, who: str | None = None) -> Entry:
    """Bring back an entry that was taken back.

    Raises
    ------
    ConflictError
        It was not taken back, or something newer stands in its way.
    UnknownIdError
        No such entry.
    """
    study.keep_daily()
    entry = study.journal.redo(entry_id, who=who or user_name())
    study.show(entry)
    return entry


def changed_by(study: Study, entry_id: int, lang: str, *, most: int | None = None) -> list[Row]:
    """List what an entry changed, record by record and field by field, in words.

    Each row has ``kind``, ``record``, ``what`` (``new``, ``changed``, ``removed``), ``field``, ``before``, ``after``.
    An undo or redo is told by what it turned.

    Raises
    ------
    UnknownIdError
        No such entry.
    """
    return list(islice(_in_words(study, _changes_by(study, entry_id), _names(study), lang), most))


def subjects(study: Study) -> Mapping[int, int]:
    """Tell which entry each one is about in the end: an undo or a redo about the one that it turned."""
    return subjects_of(study.journal.entries())


def _changes_by(study: Study, entry_id: int) -> list[Change]:
    entry = study.journal.entry(entry_id)
    changes = study.journal.changes_of(subjects(study)[entry_id])
    is_turned = entry.action == "undo"
    return [Change(c.kind, c.key, c.was, c.record) for c in changes] if is_turned else changes


def _names(study: Study) -> dict[str, str]:
    return {body.id: body.name for body in study.journal.records(Institution).values()}


def changed_since(study: Study, head: Head, lang: str, *, most: int | None = None) -> list[Row]:
    """List what was changed since the journal stood at ``head``: as :func:`changed_by`, with entry, who and when."""
    later = [e for e in study.journal.entries() if e.id > head.number and e.action not in _ASIDE]
    names = _names(study) if later else {}
    rows = (
        {"entry": entry.id, "who": entry.who, "at": entry.at, **row}
        for entry in later
        for row in _in_words(study, _changes_by(study, entry.id), names, lang)
    )
    return list(islice(rows, most))


def _in_words(
    study: Study, changes: Sequence[Change], known: Mapping[str, str], lang: str
) -> Iterator[Row]:
    touched = (one for change in changes for one in (change.was, change.record))
    names = {**known, **{one.id: one.name for one in touched if isinstance(one, Institution)}}
    book = study.codebook
    for change in changes:
        if change.record is not None and change.was is not None:
            for row in changed_fields(change.was, change.record, names, book, lang):
                yield {"kind": change.kind, "what": "changed", **row}
        elif (one := change.record or change.was) is not None:
            called, said = whole_record(one, names, book, lang)
            new = change.record is not None
            yield {"kind": change.kind, "what": "new" if new else "removed", "record": called,
                   "field": "", "before": "" if new else said, "after": said if new else ""}  # fmt: skip


def history_document(study: Study, lang: str, entry_id: int) -> dict[str, Any]:
    """Tell one entry with what it changed."""
    told = _told(study.journal.entry(entry_id))
    return {**told, "changes": changed_by(study, entry_id, lang)}


def write_history(study: Study, path: Path, lang: str, *, who: str | None = None) -> None:
    """Write every entry with its place in the chain to ``.csv``, ``.xlsx`` or ``.json``; that is an entry too.

    Raises
    ------
    ExportError
        Another suffix, or a file that cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in HISTORY_FORMATS:
        known = ", ".join(HISTORY_FORMATS)
        raise ExportError("export-format", suffix=suffix or path.name, known=known)
    rows = records(imports(study, everything=True))
    if suffix != ".json":
        rows = [row | {"counts": in_short(row["counts"])} for row in rows]
    with noted(study, path, who):
        write_atomically(path, lambda target: _write_rows(rows, target, suffix, lang))


def in_short(counts: object) -> str:
    """Put an entry's figures into one cell.

    Examples
    --------
    >>> in_short({"nomination.create": 3, "wave.create": 1})
    'nomination.create=3; wave.create=1'
    """
    return "; ".join(f"{name}={n}" for name, n in dict(cast("Any", counts)).items())


def _write_rows(rows: Sequence[Row], path: Path, suffix: str, lang: str) -> None:
    if suffix == ".xlsx":
        path.write_bytes(as_xlsx(rows, _COLUMNS))
    else:
        text = as_json(rows) if suffix == ".json" else "\ufeff" + as_csv(rows, _COLUMNS, lang)
        path.write_text(text, encoding="utf-8", newline="")
