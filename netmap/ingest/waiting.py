"""Rows that wait until somebody says which institution a name means: kept whole, and taken in once it is known."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from netmap.codebook import fold
from netmap.ingest.findings import Where
from netmap.ingest.matching import Verdict
from netmap.ingest.names import Directory
from netmap.model import Origin, ResponseStatus, Waiting

__all__ = ["Doubt", "doubts", "said_by", "waiting_row"]

_MADE: Mapping[str, type[Origin | ResponseStatus]] = {"origin": Origin, "status": ResponseStatus}


@dataclass(frozen=True)
class Doubt:
    """A name that rows wait for: in which commune, how many rows, where first, and what it may mean."""

    word: str
    commune: str
    rows: int
    first: Where
    verdict: Verdict


def waiting_row(
    kind: str, given: Mapping[str, Any], names: Mapping[str, str], commune: str, where: Where
) -> Waiting:
    """Make of a row what waits: known by what it says, so that the same row twice waits once."""
    known = {field: value for field, value in given.items() if field not in names}
    said = json.dumps(known, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    told = json.dumps(
        [kind, {**known, "row": ""}, dict(names), commune], ensure_ascii=False, sort_keys=True
    )
    key = hashlib.sha256(told.encode()).hexdigest()[:16]
    return Waiting(key, kind, said, dict(names), commune, where.file, where.sheet, where.row)


def said_by(waiting: Waiting) -> dict[str, Any]:
    """Give what a waiting row says apart from the names, as a record takes it."""
    said: dict[str, Any] = json.loads(waiting.said)
    for field, made in _MADE.items():
        if field in said:
            said[field] = made(said[field])
    return said


def doubts(rows: Iterable[Waiting], directory: Directory) -> tuple[Doubt, ...]:
    """List the names that rows wait for, each once, those of most rows first."""
    found: dict[tuple[str, str], Doubt] = {}
    for row in sorted(rows, key=lambda row: (row.file, row.sheet, row.row or 0)):
        for word in dict.fromkeys(row.names.values()):
            verdict = directory.match(word, row.commune)
            if verdict.key or verdict.reason == "left-out":
                continue
            said = (fold(word), row.commune)
            first = found.get(said)
            where = Where(row.file, row.sheet, row.row)
            fresh = Doubt(word, row.commune, 1, where, verdict)
            found[said] = replace(first, rows=first.rows + 1) if first else fresh
    return tuple(
        sorted(found.values(), key=lambda doubt: (-doubt.rows, fold(doubt.word), doubt.commune))
    )
