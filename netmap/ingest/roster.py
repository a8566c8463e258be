"""Rosters: each row is an institution; what is left out is proposed from its name and shown as proposed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from netmap.codebook import fold
from netmap.ingest.context import Context
from netmap.ingest.matching import Clue
from netmap.ingest.names import slug
from netmap.ingest.naming import name_in_row
from netmap.ingest.places import read_places, read_seat
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.ingest.values import digits, words
from netmap.ingest.vocabulary import vocabulary
from netmap.ingest.waiting import waiting_row
from netmap.model import Institution
from netmap.territory import ancestors, shared_communes

__all__ = ["check_labels", "read_rosters"]

_LABEL = 12
_DIGITS = {"regon": (9, 14), "nip": (10,), "rspo": tuple(range(1, 8))}
_LINKS = ("parent", "became")
_MUCH_ALIKE = 90
_APART = ("number", "elsewhere", "trap", "patron")


def read_rosters(tables: Iterable[Table], context: Context) -> None:
    """Take in rosters: all of them are read before what one institution says of another is understood."""
    rows = [row for table in tables for row in rows_of(table, context.report)]
    context.directory.has_roster = context.directory.has_roster or bool(rows)
    proposals = [_read_body(row, context) for row in rows]
    for row, proposed in zip(rows, proposals, strict=True):
        for field in _LINKS:
            _read_link(row, field, context)
        _join(row, context)
        record = context.drafts.take("institution", row, proposed=proposed)
        if record is not None:
            context.directory.add(cast(Institution, record))


def _read_body(row: Row, context: Context) -> dict[str, Any]:
    """Read all but the links to other institutions; give what is proposed for what the row leaves out."""
    name = row.name("name")
    if name:
        row.given["name"] = name
    _read_label(row)
    for field, list_name in (("type", "types"), ("sector", "sectors"), ("tier", "tiers")):
        row.code(field, context.book, list_name)
    read_places(row, "serves", context.atlas)
    read_seat(row, context.atlas)
    _read_registers(row)
    row.read("names", words, empty=())
    _read_dates(row)
    attributes = row.attributes()
    if attributes:
        row.given["attributes"] = attributes
    row.given["id"] = _identify(row, context)
    proposed = _proposed(row, context)
    _keep_old_names(row, context)
    if not row.failed:
        context.directory.add(Institution(**{"name": "", **proposed, **row.given}))
    return proposed


def _read_label(row: Row) -> None:
    label = row.word("label")
    if len(label) > _LABEL:
        row.given["label"] = label[:_LABEL].strip()
        row.fault("cell-label-cut", "label", most=_LABEL, cut=row.given["label"])


def _read_registers(row: Row) -> None:
    for field, lengths in _DIGITS.items():
        text = row.word(field)
        if text:
            row.given[field] = re.sub("[ -]", "", digits(text))
            if not re.fullmatch("[0-9]+", row.given[field]) or len(row.given[field]) not in lengths:
                row.fault("cell-register-number", field)


def _read_dates(row: Row) -> None:
    row.day("active_from")
    row.day("active_to", is_last=True)
    begun, ended = row.given.get("active_from", ""), row.given.get("active_to", "")
    if begun and ended and ended < begun:
        row.fault("row-dates-reversed", "active_to", begun=begun)


# ── which institution it is ─────────────────────────────────────────────────────────────────────────────────────────


def _identify(row: Row, context: Context) -> str:
    """Give the institution's id: as written, else of the namesake in the same place, else made from name and place."""
    written = row.name("id")
    if row.table.is_network and not context.book.is_open:
        return _identify_node(row, context, written)
    if written:
        return context.directory.same_id(written)
    return _identify_by_name(row, context)


def _identify_node(row: Row, context: Context, written: str) -> str:
    """Find a node of a network file by its id or name; its id may mean nothing outside that file."""
    directory = context.directory
    words = [word for word in (written, row.given.get("name", "")) if word]
    found = next((ids[0] for word in words if len(ids := directory.find(word)) == 1), "")
    if found:
        row.given.pop("name", None)  # a label on a drawing is no new name
    key = found or _identify_by_name(row, context)
    for word in words:
        directory.call_node(row.where.file, word, key)
    return key


def _identify_by_name(row: Row, context: Context) -> str:
    name = row.given.get("name", "")
    if not name:
        row.lacks("name" if row.has("name") else "id")
        return ""
    if context.book.is_open:
        return str(name)
    place = _place(row, context)
    here = [body for body in context.directory.namesakes(name) if _is_here(body, place)]
    same = [body for body in here if not _is_another(row, body, context)]
    known = same[0].id if same else _known_as(row, name, place, context)
    if known:
        return known
    key = "-".join(part for part in (slug(name) or str(name), place) if part)
    return _told_apart(row, key, here[0]) if here else key


def _is_another(row: Row, body: Institution, context: Context) -> bool:
    """Tell by official numbers that a namesake is another institution.

    A school is known by its RSPO number; a REGON may have been corrected, so it tells only rows of one import apart.
    """
    numbers = ("rspo",) if body.id in context.known.institutions else ("rspo", "regon")
    pairs = ((row.given.get(field, ""), getattr(body, field)) for field in numbers)
    return any(told and held and told != held for told, held in pairs)


def _told_apart(row: Row, key: str, other: Institution) -> str:
    """Give a namesake of another institution an id with its number, and say so."""
    number = row.given.get("rspo") or row.given.get("regon", "")
    row.fault("row-namesake", "name", other=other.id, number=number)
    return f"{key}-{number}"


def _known_as(row: Row, name: str, place: str, context: Context) -> str:
    """Find the institution of the study that a row writes otherwise; what is only much like one is said."""
    clue = Clue(*(str(row.given.get(field, "")) for field in ("type", "sector", "tier")))
    verdict = context.stored.match(name, place if len(place) == 6 else "", clue)
    where = row.where.at(row.table.title("name"), name)
    if verdict.key and _is_here(context.stored[verdict.key], place):
        context.report.add("name-understood", where, meant=context.stored.say([verdict.key]))
        before = context.stored[verdict.key]
        row.given["names"] = tuple(
            dict.fromkeys((*before.names, *row.given.get("names", ()), name))
        )
        row.given.pop("name")
        return verdict.key
    like = [c.id for c in verdict.candidates if c.score >= _MUCH_ALIKE and c.reason not in _APART]
    if like:
        context.report.add("row-much-like", where, candidates=context.stored.say(like))
    return ""


def _place(row: Row, context: Context) -> str:
    """Give the code that tells an institution from its namesakes: county bodies by county, others by commune."""
    codes = [code for code in (row.given.get("seat", ""), *row.given.get("serves", ())) if code]
    book, given = context.book, row.given
    kind = book.type(given.get("type") or book.propose_type(given["name"]) or "")
    place = str(codes[0]) if codes else ""
    return place[:4] if given.get("tier", kind.tier) == "county" else place


def _is_here(body: Institution, place: str) -> bool:
    codes = [code for code in (body.seat, *body.serves) if code]
    return not place or not codes or bool(shared_communes([place], codes))


def _join(row: Row, context: Context) -> None:
    """Join what several rows say of a body's territories and names."""
    key = row.given["id"]
    said = context.drafts.given("institution", key) or {}
    for field in ("serves", "names"):
        if field in said and row.given.get(field, said[field]) != said[field]:
            joined = tuple(dict.fromkeys((*said[field], *row.given[field])))
            row.given[field] = joined
            context.drafts.revise("institution", key, **{field: joined})
            if field == "serves":
                row.fault("row-serves-joined", "serves")


def _keep_old_names(row: Row, context: Context) -> None:
    """Keep the names a body had: what was said of it under an older name stays its own."""
    before = context.known.institutions.get(row.given["id"])
    if before is None or row.given.get("names") == ():
        return
    name = row.given.get("name", before.name)
    every = (*before.names, *row.given.get("names", ()), before.name)
    names = tuple(dict.fromkeys(other for other in every if fold(other) != fold(name)))
    row.given.pop("names", None)
    if names != before.names:
        row.given["names"] = names


# ── what is proposed ────────────────────────────────────────────────────────────────────────────────────────────────


def _proposed(row: Row, context: Context) -> dict[str, Any]:
    """Propose what the row leaves out and the study does not hold: a name, a type, its sector and tier."""
    before = context.known.institutions.get(row.given["id"])
    held: Mapping[str, str] = {
        field: str(row.given.get(field) or (getattr(before, field) if before else ""))
        for field in ("name", "type", "sector", "tier")
    }
    name = held["name"] or row.text("label") or row.given["id"]
    return {"name": name, **dict(_proposed_codes(row, context, held, name))}


def _proposed_codes(
    row: Row, context: Context, held: Mapping[str, str], name: str
) -> Iterator[tuple[str, str]]:
    book = context.book
    if book.is_open or row.failed:
        return
    type_code = held["type"] or book.propose_type(name) or ""
    kind = book.type(type_code)
    codes = {"type": type_code, "sector": kind.sector, "tier": kind.tier}
    proposed = {field: code for field, code in codes.items() if code and not held[field]}
    if not type_code:
        row.fault("row-without-type", name=name)
    if proposed:
        whole = {field: held[field] or code for field, code in codes.items()}
        said: dict[str, Any] = {
            "type": book.type(whole["type"]).label if whole["type"] else "",
            "sector": book.sector(whole["sector"]).label if whole["sector"] else "",
            "tier": book.tier(whole["tier"]).label if whole["tier"] else "",
        }
        row.fault("row-proposed", name=name, **said)
    yield from proposed.items()


def _read_link(row: Row, field: str, context: Context) -> None:
    """Read which other institution is meant: the parent, or what this one became."""
    word = row.text(field)
    if not word:
        return
    if vocabulary().is_missing(word):
        row.given[field] = ""
        return
    other = name_in_row(row, field, context.directory)
    row.is_left_out = False
    if other is not None:
        row.given[field] = other
    elif field in row.unclear and not row.failed:
        names = {field: row.unclear[field]}
        link = waiting_row("institution", {"id": row.given["id"]}, names, "", row.where)
        context.drafts.wait(link)
    row.unclear.clear()


# ── the whole roster ────────────────────────────────────────────────────────────────────────────────────────────────


def check_labels(context: Context) -> None:
    """Say where two institutions of one commune would bear one short label in the same diagram."""
    spoken_of = {record.key: where for record, where in context.drafts.of("institution")}
    bodies = dict(context.known.institutions)
    bodies.update((r.key, cast(Institution, r)) for r, _ in context.drafts.of("institution"))
    seen: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for body in (body for body in bodies.values() if body.label):
        labelled = seen[fold(body.label)]
        holders = [holder for terc in body.serves for holder in ancestors(terc)]
        places = [*body.serves, *holders, *(f"in {terc}" for terc in body.serves)]
        others = [labelled[place] for place in places if place in labelled]
        if others and body.id in spoken_of:
            where = spoken_of[body.id]
            context.report.add("row-label-not-unique", where, label=body.label, other=others[0])
        labelled.update(dict.fromkeys((*body.serves, *(f"in {h}" for h in holders)), body.name))
