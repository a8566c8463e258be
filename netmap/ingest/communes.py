"""Communes of the study: their names, and whether they take part in the pilot or are compared with it."""

from __future__ import annotations

from netmap.ingest.context import Context
from netmap.ingest.places import read_commune
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.ingest.values import digits
from netmap.model import Group
from netmap.territory import read_terc

__all__ = ["read_communes"]


def read_communes(table: Table, context: Context) -> None:
    """Take in a sheet of communes."""
    for row in rows_of(table, context.report):
        _read_commune(row, context)


def _read_commune(row: Row, context: Context) -> None:
    terc = read_terc(digits(row.text("commune")))
    if terc is not None and len(terc.code) == 6 and row.text("name"):
        context.atlas.declare(terc.code, row.text("name"))
    if not read_commune(row, "commune", context.atlas) and not row.failed:
        row.lacks("commune")
    row.choice("group", "group")
    row.given["group"] = Group(row.given.get("group", Group.NONE))
    context.drafts.take("participation", row)
