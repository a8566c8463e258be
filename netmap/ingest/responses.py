"""Responses: which institution answered in which wave, refused, stayed silent, or was not asked."""

from __future__ import annotations

from netmap.ingest.context import Context
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.ingest.vocabulary import vocabulary
from netmap.model import ResponseStatus

__all__ = ["read_responses"]


def read_responses(table: Table, context: Context) -> None:
    """Take in a sheet of responses."""
    if "wave" not in table.columns and not context.waves.default:
        context.report.add("header-no-wave", table.where)
    for row in rows_of(table, context.report):
        _read_response(row, context)


def _read_response(row: Row, context: Context) -> None:
    row.given["institution"] = context.institution(row, "institution", context.commune)
    row.given["wave"] = context.waves.read(row)
    row.choice("status", "status")
    if "status" in row.given:
        row.given["status"] = ResponseStatus(row.given["status"])
    elif not row.text("status") or vocabulary().is_missing(row.text("status")):
        row.lacks("status")
    context.drafts.take("response", row)
