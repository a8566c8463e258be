"""Cases: each row is a case, or an institution's part in one; never who the person or family is."""

from __future__ import annotations

import re
from typing import Any

from netmap.codebook import Codebook
from netmap.ingest.context import Context
from netmap.ingest.places import read_commune
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.ingest.values import code, known_codes
from netmap.ingest.vocabulary import vocabulary
from netmap.model import Plan

__all__ = ["read_cases"]

_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z._/-]{0,19}")
_PESEL = re.compile(r"[0-9]{11}")


def read_cases(table: Table, context: Context) -> None:
    """Take in a sheet of cases and of who took part in them; columns of its own are not kept."""
    for row in rows_of(table, context.report):
        _read_row(row, context)


def _read_row(row: Row, context: Context) -> None:
    told = _case(row, context)
    row.given = {"case_id": told.get("id", "")}
    has_body = bool(row.text("institution"))
    if has_body:
        _read_part(row, context, told.get("commune", ""))
    if row.failed:
        context.drafts.take("case_part" if has_body else "case", row)
        return
    context.drafts.add("case", told, row.where, once=not has_body, title=row.table.title)
    if has_body:
        context.drafts.take("case_part", row)


def _case(row: Row, context: Context) -> dict[str, Any]:
    """Read the case of a row; a number that could tell who it is is refused."""
    number = row.name("case_id")
    if not number:
        row.lacks("case_id")
    elif not _NUMBER.fullmatch(number) or _PESEL.fullmatch(number):
        row.fault("cell-not-a-case-number", "case_id")
    commune = read_commune(row, "commune", context.atlas) or context.commune
    row.choice("plan", "plan")
    told = {"id": number, "commune": commune, "needs": _needs(row, context.book)}
    if "plan" in row.given:
        told["plan"] = Plan(row.given["plan"])
    if row.text("wave"):
        told["wave"] = context.waves.read(row)
    return {field: value for field, value in told.items() if value}


def _needs(row: Row, book: Codebook) -> tuple[str, ...]:
    """Read the needs of a cell, one or several, each a code or a label of the codebook."""
    text = row.text("needs")
    if not text or vocabulary().is_missing(text):
        return ()
    found = {}
    for word in filter(None, (part.strip() for part in re.split("[;,]", text))):
        known = code(word, book, "needs")
        if known is None:
            row.fault("cell-unknown-code", "needs", known=known_codes(word, book, "needs"))
        else:
            found[known] = True
    return tuple(found)


def _read_part(row: Row, context: Context, commune: str) -> None:
    row.given["institution"] = context.institution(row, "institution", commune)
    row.code("how", context.book, "parts")
    if not row.text("how"):
        row.lacks("how")
