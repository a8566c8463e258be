"""Tie lists: each row is what somebody said of a tie."""

from __future__ import annotations

from netmap.ingest.context import Context
from netmap.ingest.places import read_commune
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.ingest.values import date
from netmap.ingest.vocabulary import vocabulary
from netmap.model import Origin
from netmap.territory import shared_communes

__all__ = ["read_ties"]

_ANY_LAYER = "tie"
"""The layer of a network whose file names none."""
_SCALES = ("strength", "frequency", "trust")
_WORDS = ("note", "formality", "channel", "problem")


def read_ties(table: Table, context: Context) -> None:
    """Take in a tie list."""
    if not context.directory and not context.book.is_open:
        context.report.add("sheet-no-roster", table.where)
    if "wave" not in table.columns and not context.waves.default:
        context.report.add("header-no-wave", table.where)
    if "layer" not in table.columns and not context.book.is_open:
        first = next(iter(context.book.layers.values()))
        context.report.add("header-layer-assumed", table.where, layer=first.label)
    for row in rows_of(table, context.report):
        _read_tie(row, context)


def _read_tie(row: Row, context: Context) -> None:
    commune = read_commune(row, "commune", context.atlas) or context.commune
    _read_pair(row, context, commune)
    row.given["wave"] = context.waves.read(row)
    _read_layer(row, context)
    for field in _SCALES:
        row.scale(field, context.book)
    for field in _WORDS:
        row.word(field)
    row.read("date", date)
    if row.has("strength") and row.text("strength") and row.given.get("strength", 0) is None:
        row.fault("cell-strength-missing", "strength")
    attributes = row.attributes()
    if attributes:
        row.given["attributes"] = attributes
    row.given["row"] = row.origin
    row.given["commune"] = commune or _shared_commune(row, context)
    if row.given["source"] != row.given["target"] or row.given["source"] is None:
        context.drafts.take("nomination", row)
    elif context.book.is_open:
        row.fault("row-self-tie-skipped")
    else:
        row.fault("row-self-tie")
        context.drafts.take("nomination", row)


def _read_pair(row: Row, context: Context, commune: str) -> None:
    """Read who is tied to whom, and who says so: one of the two, unless it was said in a room or in writing."""
    if not context.directory and not context.book.is_open:
        row.failed = True  # said once for the whole sheet
        pair: list[str | None] = [None, None]
    else:
        pair = [context.institution(row, field, commune) for field in ("source", "target")]
    row.given["source"], row.given["target"] = pair
    row.choice("origin", "origin")
    origin = row.given["origin"] = Origin(row.given.get("origin", Origin.SURVEY))
    if not row.text("reporter") or vocabulary().is_missing(row.text("reporter")) or None in pair:
        return
    reporter = context.institution(row, "reporter", commune)
    is_survey = origin is Origin.SURVEY and not context.book.is_open
    if is_survey and reporter is not None and reporter not in pair:
        row.fault("row-reporter-not-in-pair", "reporter")
    row.given["reporter"] = "" if reporter == row.given["source"] else reporter


def _read_layer(row: Row, context: Context) -> None:
    book = context.book
    row.code("layer", book, "layers")
    text = row.text("layer")
    if not text or vocabulary().is_missing(text):
        if book.is_open or not row.has("layer"):
            row.given["layer"] = next(iter(book.layers), _ANY_LAYER)
        else:
            row.lacks("layer")


def _shared_commune(row: Row, context: Context) -> str:
    """Give the one commune that both bodies serve; nothing, and a notice, if there is none or more than one."""
    pair = [row.given["source"], row.given["target"]]
    if None in pair:
        return ""
    ones, others = (context.directory[key].serves for key in pair)
    shared = shared_communes(ones, others)
    if len(shared) == 1 and len(next(iter(shared))) == 6:
        return next(iter(shared))
    if not context.book.is_open:
        row.fault("row-commune-unknown")
    return ""
