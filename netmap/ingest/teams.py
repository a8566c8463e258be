"""Teams and who sits in them: each row is a team, or an institution's seat in one."""

from __future__ import annotations

from typing import Any

from netmap.codebook import Codebook, fold
from netmap.ingest.context import Context
from netmap.ingest.names import slug
from netmap.ingest.places import read_commune
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.model import Team

__all__ = ["read_teams"]


def read_teams(table: Table, context: Context) -> None:
    """Take in a sheet of teams and their members."""
    for row in rows_of(table, context.report):
        _read_seat(row, context)


def _read_seat(row: Row, context: Context) -> None:
    team, proposed = _team(row, context)
    row.given = {"team": team["id"]}
    has_member = bool(row.text("institution"))
    if has_member:
        _read_member(row, context, team.get("commune", ""))
    if row.failed:
        context.drafts.take("membership" if has_member else "team", row)
        return
    context.drafts.add("team", team, row.where, proposed=proposed, once=not has_member)
    if has_member:
        context.drafts.take("membership", row)


def _team(row: Row, context: Context) -> tuple[dict[str, Any], dict[str, Any]]:
    """Read the team of a row: what the row says of it, and what is assumed."""
    name = row.text("team")
    if not name:
        row.lacks("team")
    commune = read_commune(row, "commune", context.atlas) or context.commune
    row.code("kind", context.book, "teams")
    known = _known_team(row.text("team_id") or name, commune, context)
    key = known.id if known else row.text("team_id") or _team_id(name, commune)
    told = {"id": key, "commune": commune, "kind": row.given.get("kind", "")}
    if known and fold(name) not in (fold(known.id), fold(known.name)):
        told["name"] = name
    assumed = {"kind": _proposed_kind(name, context.book), "name": name}
    return {field: value for field, value in told.items() if value}, assumed


def _known_team(word: str, commune: str, context: Context) -> Team | None:
    folded = fold(word)
    teams = [t for t in context.known.teams.values() if folded in (fold(t.id), fold(t.name))]
    here = [t for t in teams if not commune or t.commune in ("", commune)]
    return here[0] if len(here) == 1 else None


def _team_id(name: str, commune: str) -> str:
    return "-".join(part for part in (slug(name), commune) if part)


def _proposed_kind(name: str, book: Codebook) -> str:
    """Propose a team's kind from its name: the code, label or alias that stands in it."""
    words = f" {fold(name)} "
    named = [
        code
        for code, kind in book.teams.items()
        if any(f" {fold(w)} " in words for w in kind.spellings())
    ]
    return named[0] if named else "other"


def _read_member(row: Row, context: Context, commune: str) -> None:
    row.given["institution"] = context.institution(row, "institution", commune)
    row.code("role", context.book, "roles")
    row.word("rank")
    row.day("since")
    row.day("until", is_last=True)
