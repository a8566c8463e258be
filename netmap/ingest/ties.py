"""Tie lists: each row is what somebody said of a tie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

import numpy as np

from netmap.codebook import Label
from netmap.ingest.columns import Row as PlainRow
from netmap.ingest.columns import texts_of
from netmap.ingest.context import Context, untold_layer
from netmap.ingest.drafts import Planned
from netmap.ingest.kinds import kinds_in
from netmap.ingest.many_ties import ManyTies
from netmap.ingest.places import read_commune
from netmap.ingest.plain_ties import PlainTies
from netmap.ingest.rows import Row, row_of
from netmap.ingest.several import kinds_apart, told_apart
from netmap.ingest.tables import Table
from netmap.ingest.text import clean
from netmap.ingest.values import on_scale
from netmap.ingest.vocabulary import vocabulary
from netmap.model import Nomination, Origin

__all__ = ["complete_tie", "read_ties"]

_SCALES = ("frequency", "trust")
_WORDS = ("note", "formality", "channel", "problem")


def read_ties(table: Table, context: Context) -> None:
    """Take in a tie list."""
    table = told_apart(kinds_apart(table, context), context)
    if not context.directory and not context.book.is_open:
        context.report.add("sheet-no-roster", table.where)
    if "wave" not in table.columns and not context.waves.default:
        context.report.add("header-no-wave", table.where)
    if "layer" not in table.columns and not context.book.is_open:
        _say_layer(table, context)
    _say_likely_strength(table, context)
    _take_rows(table, context)


def _say_likely_strength(table: Table, context: Context) -> None:
    """Warn of a list without a strength in which a column of its own has numbers on that scale, and more than one."""
    scale = context.book.scales["strength"]
    if context.book.is_open or table.is_network or "strength" in table.columns:
        return
    for at in sorted(table.numeric):
        told = {clean(text).text for text in texts_of(table.rows, at)} - {""}
        if len(told) > 1 and all(isinstance(on_scale(text, scale), float) for text in told):
            title = table.header[at]
            context.report.add("header-strength-likely", table.where.at(title, title))
            return


def _say_layer(table: Table, context: Context) -> None:
    """Say of what kind the ties of a list without that column are; refuse one with two columns of one kind."""
    book = context.book
    taken = {at for at in range(len(table.header)) if at not in table.extra}
    kinds = {} if table.is_network else kinds_in(table.header, table.rows, taken, book)
    if kinds and not book.is_open:
        told = {"columns": ", ".join(table.header[at] for at in kinds)}
        context.report.add("header-kinds-of-ties", table.where, **told)
    else:
        layer = book.layer(untold_layer(table.sheet, book))
        context.report.add("header-layer-assumed", table.where, layer=layer.label)


def _take_rows(table: Table, context: Context) -> None:
    """Read the rows that are not plain, then take all in, in their order: those that nobody else speaks of at once."""
    plain, drafts = PlainTies(table, context), context.drafts
    read: dict[int, tuple[Row | None, Planned]] = {}
    for at in plain.apart():
        with drafts.set_apart() as planned:
            read[at] = _read_tie(table.rows[at], table, context), planned
    rows, ties = plain.plain()
    is_alone = ~ties.repeated(_others((row for row, _ in read.values()), context))
    new, places, taken = (ties if is_alone.all() else ties.of(is_alone)), rows[is_alone], 0
    again = dict(zip(rows[~is_alone].tolist(), np.flatnonzero(~is_alone).tolist(), strict=True))
    for at in sorted((*read, *again)):
        begun, taken = taken, int(np.searchsorted(places, at))
        drafts.take_many(new, begun, taken)
        if at in again:
            _take_again(table.rows[at], table, ties, again[at], context)
        else:
            row, planned = read[at]
            drafts.put(planned)
            _take(row, context)
    drafts.take_many(new, taken, len(new))
    drafts.know(new)
    _say_unknown_communes(new, context)


def _others(rows: Iterable[Row | None], context: Context) -> Iterator[Nomination]:
    """Give the ties that the study, the import so far, and rows read by themselves speak of."""
    yield from context.known.nominations.values()
    for record, _ in context.drafts.of("nomination"):
        yield cast(Nomination, record)
    for row in rows:
        if row is not None and not (row.failed or row.unclear or row.is_left_out):
            yield Nomination(**row.given)


def _take_again(said: PlainRow, table: Table, ties: ManyTies, at: int, context: Context) -> None:
    """Take in a plain row of whose tie others speak too: the first of them counts, the rest repeat or contradict it."""
    given, where = ties.given(at), ties.where(at)
    if not context.drafts.first("nomination", Nomination(**given), given, where):
        _take(_read_tie(said, table, context), context)
    elif not given["commune"] and not context.book.is_open:
        context.report.add("row-commune-unknown", where)


def _say_unknown_communes(ties: ManyTies, context: Context) -> None:
    if not context.book.is_open:
        numbers = ties.numbers[ties.is_without_commune()]
        context.report.add_rows("row-commune-unknown", ties.file, ties.sheet, numbers.tolist())


def _take(row: Row | None, context: Context) -> None:
    if row is not None:
        context.drafts.take("nomination", row)


def _read_tie(said: PlainRow, table: Table, context: Context) -> Row | None:
    """Read a row by itself; ``None`` if there is nothing to be taken in or refused."""
    row = row_of(table, *said, context.report)
    if row is None:
        return None
    commune = read_commune(row, "commune", context.atlas) or context.commune
    _read_pair(row, context, commune)
    row.given["wave"] = context.waves.read(row)
    _read_layer(row, context)
    _read_respondent(row, context)
    row.strength(context.book)
    for field in _SCALES:
        row.scale(field, context.book)
    for field in _WORDS:
        row.word(field)
    if row.remark:
        row.given["note"] = "; ".join(filter(None, (row.given.get("note"), row.remark)))
    row.day("date")
    attributes = row.attributes()
    if attributes:
        row.given["attributes"] = attributes
    row.given["row"] = row.origin
    row.given["commune"] = commune or _shared_commune(row, context)
    if row.given["source"] != row.given["target"] or row.given["source"] is None:
        return row
    row.fault("row-self-tie-skipped" if context.book.is_open else "row-self-tie")
    return None if context.book.is_open else row


def _read_pair(row: Row, context: Context, commune: str) -> None:
    """Read who is tied to whom, and who says so: one of the two, unless it was said in a room or in writing."""
    if not context.directory and not context.book.is_open:
        row.failed = True  # said once for the whole sheet
        pair: list[str | None] = [None, None]
    else:
        commune = commune or _commune_of_one(row, context)
        pair = [context.institution(row, field, commune) for field in ("source", "target")]
    row.given["source"], row.given["target"] = pair
    row.choice("origin", "origin")
    row.given["origin"] = Origin(row.given.get("origin", Origin.SURVEY))
    asked = _reporter_column(row, context)
    if row.failed or not asked or vocabulary().is_missing(row.text(asked)):
        return
    row.given["reporter"] = context.institution(row, asked, commune)
    if not row.unclear and not row.is_left_out and not _may_report(row.given, context):
        row.fault("row-reporter-not-in-pair", asked)


def _commune_of_one(row: Row, context: Context) -> str:
    """Give the commune of a row that names none: that of a side which serves just one."""
    if context.book.is_open:
        return ""
    verdicts = (context.directory.match(row.name(field)) for field in ("source", "target"))
    communes = (context.directory.serving_one(v.key) for v in verdicts if v.key)
    return next(filter(None, communes), "")


def _may_report(given: dict[str, Any], context: Context) -> bool:
    """Tell whether who says so may; a source that speaks for itself need not be named."""
    if given.get("reporter") == given["source"]:
        given["reporter"] = ""
    reporter = given.get("reporter")
    is_survey = given["origin"] is Origin.SURVEY and not context.book.is_open
    return not is_survey or not reporter or reporter == given["target"]


def complete_tie(given: dict[str, Any], context: Context) -> str:
    """Complete a tie whose institutions have become clear; give the code of what is wrong with it, empty if nothing."""
    if given["source"] == given["target"]:
        return "row-self-tie-skipped"
    if not _may_report(given, context):
        return "name-waiting-contradicts"
    if not given.get("commune"):
        given["commune"] = context.shared_commune(given["source"], given["target"])
    return ""


def _reporter_column(row: Row, context: Context) -> str:
    """Give the column that says who said so: a "respondent" that is an institution is one; empty if none does."""
    if row.text("reporter"):
        return "reporter"
    is_body = bool(context.directory.find(row.text("respondent"))) and not row.has("reporter")
    return "respondent" if row.text("respondent") and is_body else ""


def _read_respondent(row: Row, context: Context) -> None:
    """Read who of the institution said so: a post, or a number that tells two of one post apart; never a name."""
    text, book = row.text("respondent"), context.book
    if not text or vocabulary().is_missing(text) or _reporter_column(row, context) == "respondent":
        return
    post, _, number = text.rpartition(" ") if text[-1:].isdigit() else (text, "", "")
    code = book.find("respondents", post) if post else ""
    if code is not None:
        row.given["respondent"] = f"{code} {number}".strip()
    elif book.is_open:
        row.given["respondent"] = text
    else:
        known = Label(
            "; ".join(one.label.pl for one in book.respondents.values()),
            "; ".join(one.label.en for one in book.respondents.values()),
        )
        row.fault("cell-unknown-code", "respondent", known=known)


def _read_layer(row: Row, context: Context) -> None:
    book = context.book
    row.code("layer", book, "layers")
    if row.is_silent("layer", book):
        if book.is_open or not row.has("layer"):
            row.given["layer"] = untold_layer(row.where.sheet, book)
        else:
            row.lacks("layer")


def _shared_commune(row: Row, context: Context) -> str:
    """Give the one commune that both bodies serve; nothing, and a notice, if there is none or more than one."""
    if None in (row.given["source"], row.given["target"]):
        return ""
    found = context.shared_commune(row.given["source"], row.given["target"])
    if not found and not context.book.is_open:
        row.fault("row-commune-unknown")
    return found
