"""Waiting rows whose names are known by now: taken in like any other row, without their file."""

from __future__ import annotations

from typing import Any, cast

from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.matching import Verdict
from netmap.ingest.naming import note_name
from netmap.ingest.ties import complete_tie
from netmap.ingest.waiting import said_by
from netmap.model import RECORD_TYPES, Record, Waiting

__all__ = ["settle_waiting"]

_PROVENANCE = ("row", "import_id")


def settle_waiting(context: Context) -> list[str]:
    """Take in every waiting row whose names are clear now; give the keys of those that need wait no more."""
    return [
        waiting.id
        for waiting in context.known.waiting.values()
        if waiting.id not in context.drafts.waiting and _settle(waiting, context)
    ]


def _settle(waiting: Waiting, context: Context) -> bool:
    """Take in a row if all its names are clear; tell whether it need wait no more."""
    directory = context.directory
    verdicts = {field: directory.match(w, waiting.commune) for field, w in waiting.names.items()}
    where = Where(waiting.file, waiting.sheet, waiting.row)
    if any(verdict.reason == "left-out" for verdict in verdicts.values()):
        context.drafts.refuse(waiting.kind, where, action="unchanged")
        return True
    if not all(verdict.key for verdict in verdicts.values()):
        return False
    _note(waiting, verdicts, where, context)
    given = {**said_by(waiting), **{field: verdict.key for field, verdict in verdicts.items()}}
    return _take(waiting, given, where, context)


def _note(waiting: Waiting, verdicts: dict[str, Verdict], where: Where, context: Context) -> None:
    for field, verdict in verdicts.items():
        word = waiting.names[field]
        note_name(context.report, where.at("", word), word, verdict, context.directory)


def _take(waiting: Waiting, given: dict[str, Any], where: Where, context: Context) -> bool:
    trouble = complete_tie(given, context) if waiting.kind == "nomination" else ""
    if trouble == "row-self-tie-skipped":
        context.report.add(trouble, where)
        context.drafts.refuse(waiting.kind, where, action="unchanged")
        return True
    is_link = waiting.kind == "institution"
    proposed = {"name": context.directory[given["id"]].name} if is_link else {}
    if trouble or _is_denied(waiting.kind, given, proposed, context):
        context.report.add(
            "name-waiting-contradicts", where, name="; ".join(waiting.names.values())
        )
        context.drafts.refuse(waiting.kind, where, key=waiting.id, action="queue")
        return False
    context.drafts.add(waiting.kind, given, where, proposed=proposed, once=False)
    return True


def _is_denied(
    kind: str, given: dict[str, Any], proposed: dict[str, Any], context: Context
) -> bool:
    """Tell whether the study, or a file of this import, says otherwise: what waited goes before nothing."""
    made = cast(Any, RECORD_TYPES[kind])
    key = made(**{**proposed, **given}).key
    drafted: Any = context.drafts.record(kind, key)
    held: Record | None = drafted or context.known.records(kind).get(key)
    if held is None or kind == "institution":
        return False
    return any(getattr(held, f) != v for f, v in given.items() if f not in _PROVENANCE)
