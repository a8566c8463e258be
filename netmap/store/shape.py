"""How the records of a study stand in the graph: which nodes, which relationships, with which properties."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

from netmap.model import (
    Case,
    CasePart,
    Institution,
    Membership,
    Nomination,
    Participation,
    Response,
    Team,
    Territory,
    Wave,
)
from netmap.store.entry import Entry
from netmap.store.records import Row, decode, to_row
from netmap.store.texts import Texts
from netmap.store.view import View

__all__ = [
    "SHAPE_VERSION",
    "context_number",
    "import_rows",
    "member_row",
    "nominated_row",
    "part_of_rows",
    "part_row",
    "place_rows",
    "responded_row",
    "seat_rows",
    "serves_rows",
    "whole",
]

SHAPE_VERSION = 3
"""Raised whenever the graph of the same journal would look different; graphs of another version are rebuilt."""


def whole(view: View) -> Iterator[tuple[str, Iterable[Row]]]:
    """Give the whole study as rows, table by table; what was said of ties as :class:`~netmap.store.texts.Texts`."""
    places = place_rows(view)
    institutions = view.records(Institution).values()
    yield "Territory", places
    yield "Institution", map(to_row, institutions)
    yield "Team", map(to_row, view.each(Team))
    yield "Wave", map(to_row, view.each(Wave))
    yield "FamilyCase", map(to_row, view.each(Case))
    yield "Import", import_rows(view.entries())
    yield "PART_OF", part_of_rows(places)
    yield "SERVES", serves_rows(institutions)
    yield "SEATED_IN", seat_rows(institutions)
    yield "MEMBER_OF", map(member_row, view.each(Membership))
    yield "RESPONDED", map(responded_row, view.each(Response))
    yield "TOOK_PART", map(part_row, view.each(CasePart))
    yield "NOMINATED", Texts(lambda: view.texts(Nomination), _nominated_text)


def place_rows(view: View) -> list[Row]:
    """Every place the study speaks of, recorded or not, with its part in the pilot and what it is part of.

    A code without a record of its own bears its code as its name.
    """
    recorded = view.records(Territory)
    groups = {part.commune: part.group.value for part in view.each(Participation)}
    codes = sorted({*recorded, *groups, *_named_places(view, recorded.values())} - {""})
    places = [recorded.get(code) or Territory(code, code) for code in codes]
    known = set(codes)
    return [
        {**to_row(place), "group": groups.get(place.terc, ""), "part_of": _holder(place, known)}
        for place in places
    ]


def _named_places(view: View, recorded: Iterable[Territory]) -> Iterator[str]:
    for place in recorded:
        yield place.parent
    for institution in view.each(Institution):
        yield institution.seat
        yield from institution.serves
    for team in view.each(Team):
        yield team.commune
    for case in view.each(Case):
        yield case.commune


def _holder(place: Territory, known: set[str]) -> str:
    """What a place is part of: as recorded, else the nearest code it begins with."""
    if place.parent or not place.terc.isdigit():
        return place.parent
    shorter = (place.terc[:length] for length in range(len(place.terc) - 1, 0, -1))
    return next((code for code in shorter if code in known), "")


def part_of_rows(places: Iterable[Row]) -> list[Row]:
    """Which place is part of which."""
    return [_tie(place["terc"], place["part_of"]) for place in places if place["part_of"]]


def serves_rows(institutions: Iterable[Institution]) -> list[Row]:
    """Which institution serves which territory."""
    return [_service(body, code) for body in institutions for code in sorted({*body.serves} - {""})]


def seat_rows(institutions: Iterable[Institution]) -> list[Row]:
    """Where each institution has its seat."""
    return [_service(body, body.seat) for body in institutions if body.seat]


def member_row(membership: Membership) -> Row:
    """An institution in a team."""
    return {**to_row(membership), **_tie(membership.institution, membership.team)}


def responded_row(response: Response) -> Row:
    """What became of the question put to an institution in a wave."""
    return {**to_row(response), **_tie(response.institution, response.wave)}


def part_row(part: CasePart) -> Row:
    """An institution's part in a case."""
    return {**to_row(part), **_tie(part.institution, part.case_id)}


def _nominated_text(key: str, text: str) -> Row:
    return _said(decode(Nomination, text), key)


def nominated_row(nomination: Nomination) -> Row:
    """What somebody said of a tie."""
    return _said(nomination, nomination.key)


def _said(nomination: Nomination, key: str) -> Row:
    context = context_number(nomination.wave, nomination.commune)
    return {**to_row(nomination), "key": key, "context": context}


@lru_cache(maxsize=10_000)
def context_number(wave: str, commune: str) -> int:
    """Give the number of a commune's wave: an engine without indexes of ties goes through numbers fastest.

    Two may share a number, if hardly ever: whoever asks by it asks for wave and commune too.

    Examples
    --------
    >>> context_number("before", "260205") == context_number("before", "260205")
    True
    >>> context_number("before", "260205") == context_number("before2", "60205")
    False
    """
    digest = blake2b(f"{wave}\n{commune}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def import_rows(entries: Iterable[Entry]) -> list[Row]:
    """The entries of the journal."""
    return [_import_row(entry) for entry in entries]


def _import_row(entry: Entry) -> Row:
    files = [[file.name, file.sha256] for file in entry.files]
    return {
        **{name: getattr(entry, name) for name in ("id", "at", "who", "action", "note")},
        **{name: getattr(entry, name) for name in ("undoes", "undone_by")},
        **{name: getattr(entry, name) for name in ("content", "previous", "hash")},
        "files": json.dumps(files, ensure_ascii=False),
        "counts": json.dumps(dict(entry.counts), ensure_ascii=False, sort_keys=True),
    }


def _service(body: Institution, code: str) -> Row:
    return {**_tie(body.id, code), "institution": body.id, "terc": code}


def _tie(source: object, target: object) -> Row:
    return {"source": source, "target": target}
