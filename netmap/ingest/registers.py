"""Public registers as they are downloaded: schools, health care, lists of centres by place, turned into rosters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from netmap.codebook import Type, fold
from netmap.ingest.areas import Named, communes_named
from netmap.ingest.context import Context
from netmap.ingest.declension import stem
from netmap.ingest.findings import Where
from netmap.ingest.layouts import layouts
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.recognising import (
    Row,
    filled_down,
    has_marks,
    is_of_providers,
    name_title,
    recognised,
    rows_under,
)
from netmap.ingest.values import digits
from netmap.ingest.vocabulary import plain, vocabulary
from netmap.territory import read_terc

__all__ = ["as_rosters"]

_ROSTER = (
    "id", "name", "type", "sector", "tier", "seat", "serves", "parent", "regon", "nip", "rspo", "names", "active_from",
    "active_to",
)  # fmt: skip
_NUMBERS = ("regon", "nip")
_SCHOOLING, _CARE = "education", "health"
"""The sectors of whatever the two registers list."""
Told = dict[str, str]


def as_rosters(files: Sequence[RawFile], context: Context) -> list[RawFile]:
    """Turn the sheets of files that are registers into rosters; the others stay as they are.

    Parameters
    ----------
    files
        As read; the names of providers of health care may stand in another file than their cells.
    context
        What is known; with a commune chosen for the import, rows of other communes are passed over.
    """
    if context.book.is_open:
        return list(files)
    providers = dict(_providers(files))
    has_cells = any(has_marks(sheet, "rpwdl") for file in files for sheet in file.sheets)
    kept = [_without_providers(f) for f in files] if has_cells else files
    return [
        replace(f, sheets=tuple(_as_roster(f.name, s, providers, context) for s in f.sheets))
        for f in kept
        if f.sheets
    ]


def _without_providers(file: RawFile) -> RawFile:
    """Leave out the sheets that only say what the numbers of books stand for: their words are taken with the cells."""
    return replace(file, sheets=tuple(s for s in file.sheets if not is_of_providers(s)))


def _as_roster(
    file: str, sheet: RawSheet, providers: Mapping[str, Row], context: Context
) -> RawSheet:
    found = None if sheet.is_hidden or sheet.network else recognised(sheet)
    if found is None:
        return sheet
    register, rows, called = found
    where = Where(file, sheet.name)
    rows = filled_down(register, rows, called, where, context.report)
    context.registers[where] = register
    bodies = {"rspo": _schools, "rpwdl": _providers_of_care, "list": _listed, "courts": _courts}[
        register
    ]
    told = list(bodies(rows, context, providers))
    here = [(number, _known(b, context)) for number, b in told if _is_here(b, context)]
    context.report.add(f"sheet-register-{register}", where, n=len(rows), bodies=len(told))
    if len(here) < len(told):
        context.report.add("sheet-register-elsewhere", where, n=len(told) - len(here))
    titles = dict.fromkeys((*_ROSTER, *(field for _, body in here for field in body)))
    cells = [(number, [body.get(title) for title in titles]) for number, body in here]
    header: list[str | None] = [_called(title, called) for title in titles]
    return replace(sheet, rows=[(rows[0][0] - 1 if rows else 1, header), *cells], remarks=[])


def _known(body: Told, context: Context) -> Told:
    """Say which body of the study it is, by its number or name; that one keeps its name."""
    stored, name = context.stored, body.get("name", "")
    key = (
        body.get("id")
        or stored.bearing(body.get("rspo", ""))
        or stored.bearing(body.get("regon", ""))
    )
    places = [code for code in (body.get("seat", ""), *body.get("serves", "").split("; ")) if code]
    namesakes = stored.namesakes(name, body.get("rspo", "")) if name else []
    same = [b.id for b in namesakes if any(map(b.serves_commune, places))]
    key = key or (same[0] if len(same) == 1 else "")
    names = "; ".join(filter(None, (name, body.get("names", ""))))
    if key:
        return {**body, "id": key, "name": "", "sector": "", "names": names}
    kind = context.book.type(body.get("type", ""))
    return {**body, **dict(_following(body, kind))}


def _following(body: Told, kind: Type) -> Iterator[tuple[str, str]]:
    """Give what follows from the type that a register tells."""
    for field, code in (("sector", kind.sector), ("tier", kind.tier)):
        if code and not body.get(field):
            yield field, code


def _called(field: str, own: Mapping[str, str]) -> str:
    """Give the column that a roster has for a field; a column of the list's own keeps its name."""
    columns = vocabulary().columns["institution"]
    return next((column.pl for column in columns if column.field == field), own.get(field, field))


def _is_here(body: Told, context: Context) -> bool:
    """Tell whether a body serves the commune that was chosen for the import, if one was."""
    places = [code for code in (*body.get("serves", "").split("; "), body.get("seat", "")) if code]
    return not context.commune or any(context.commune.startswith(code) for code in places)


def _get(row: Row, *titles: str) -> str:
    return next((row[fold(title)] for title in titles if row.get(fold(title))), "")


def _by_beginning(text: str, kinds: Mapping[str, Sequence[str]]) -> str:
    """Give the code whose list has a beginning of a text; empty if none has."""
    folded = fold(text)
    return next(
        (code for code, words in kinds.items() if any(folded.startswith(fold(w)) for w in words)),
        "",
    )


def _regon(text: str) -> str:
    """Give a REGON with the zeros at its beginning that a spreadsheet lost: it has 9 digits, or 14."""
    code = digits(text)
    return code.zfill(9 if len(code) <= 9 else 14) if code.isdigit() else text


def _terc(text: str, length: int = 6) -> str:
    """Give a code of a register cut to what does not change in time; one that is none stays to be told of."""
    found = read_terc(digits(text))
    return text if found is None else found.code[:length]


# ── schools ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _schools(
    rows: Sequence[tuple[int, Row]], context: Context, _: Mapping[str, Row]
) -> Iterator[tuple[int, Told]]:
    """Give a body for every row of RSPO; a county's school or clinic serves the county."""
    layout = layouts()["rspo"]
    listed = {_get(row, layout["number"]) for _, row in rows}
    for number, row in rows:
        tier = _by_beginning(_get(row, layout["owner"]), layout["owners"])
        type_ = _school_type(_get(row, layout["type"]), tier, layout)
        kind = type_ if type_ in context.book.types else ""
        place = _code_of_commune(row, layout)
        seat = _terc(place) if place else _named_place(row, layout, context)
        county = _terc(_get(row, layout["county"]) or seat, 4)
        context.atlas.suggest(seat, _get(row, layout["commune_name"]))
        context.atlas.suggest(county, _get(row, layout["county_name"]))
        is_county = (tier or context.book.type(kind).tier) == "county"
        parent = _get(row, layout["parent"])
        name, town = _get(row, layout["name"]), _get(row, layout["town"])
        yield number, {
            "name": name, "type": kind, "sector": context.book.type(kind).sector or _SCHOOLING, "tier": tier,
            "seat": seat, "serves": county if is_county else seat,
            "parent": parent if parent in listed else "", "regon": _regon(_get(row, layout["regon"])),
            "nip": _get(row, layout["nip"]), "rspo": _get(row, layout["number"]),
            "names": "" if _names_place(name, town) else f"{name}, {town}",
            "active_from": _get(row, *layout["opened"]), "active_to": _get(row, layout["closed"]),
        }  # fmt: skip


def _code_of_commune(row: Row, layout: Mapping[str, Any]) -> str:
    """Give the code of a school's commune: of seven digits, the first zero perhaps lost, or in three parts."""
    parts = [digits(_get(row, title)) for title in layout["parts"]]
    if all(map(str.isdecimal, parts)):
        return "".join(part.zfill(2) for part in parts)
    code, county = digits(_get(row, layout["commune"])), digits(_get(row, layout["county"]))
    whole = code.zfill(7)
    has_lost = len(code) == 6 and county.isdecimal() and whole.startswith(county.zfill(4))
    return whole if has_lost else code


def _school_type(kind: str, tier: str, layout: Mapping[str, Any]) -> str:
    """Give the type of a kind of school; a complex of schools is of the type that its owner's schools are."""
    complexes = layout["complexes"]
    if any(fold(kind).startswith(fold(word)) for word in complexes["begins"]):
        return str(complexes.get(tier, ""))
    return _by_beginning(kind, layout["types"])


def _names_place(name: str, town: str) -> bool:
    """Tell whether a name says the place in any form, or there is none to say."""
    words = {stem(word) for word in fold(name).split()}
    return all(stem(word) in words for word in fold(town).split())


def _named_place(row: Row, layout: Mapping[str, Any], context: Context) -> str:
    named = (_get(row, layout[field]) for field in ("commune_name", "county_name", "holder_name"))
    commune, county, holder = named
    return context.atlas.commune_in(commune, county, holder) if commune else ""


# ── health care ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _providers(files: Iterable[RawFile]) -> Iterator[tuple[str, Row]]:
    """Give what files say of providers of health care, by the number of their book."""
    book = layouts()["rpwdl_names"]["book"]
    for sheet in (sheet for file in files for sheet in file.sheets if is_of_providers(sheet)):
        for _, row in rows_under(sheet, "rpwdl_names"):
            yield _get(row, book), row


def _providers_of_care(
    rows: Sequence[tuple[int, Row]], context: Context, providers: Mapping[str, Row]
) -> Iterator[tuple[int, Told]]:
    """Give a body for every book of RPWDL: its cells joined; one whose cells are all closed is closed."""
    layout = layouts()["rpwdl"]
    books: defaultdict[str, list[tuple[int, Row]]] = defaultdict(list)
    for number, row in rows:
        books[_get(row, layout["book"])].append((number, row))
    for book, cells in books.items():
        ends = [_get(row, layout["closed"]) for _, row in cells]
        open_ = [row for (_, row), end in zip(cells, ends, strict=True) if not end]
        body = _provider(book, open_ or [row for _, row in cells], providers.get(book, {}), context)
        yield cells[0][0], {**body, "active_to": "" if open_ else max(ends)}


def _provider(book: str, cells: Sequence[Row], told: Row, context: Context) -> Told:
    layout, names = layouts()["rpwdl"], layouts()["rpwdl_names"]
    regon = _regon(_get(told, *names["regon"]) or _get(cells[0], layout["regon"]))[:9]
    known = context.stored.bearing(regon)
    places = Counter(_terc(_get(row, layout["commune"])) for row in cells)
    seat = places.most_common(1)[0][0]
    codes = {_get(row, layout["specialty"]) for row in cells}
    kind = next(
        (
            type_
            for type_, begins in layout["types"].items()
            if any(c.startswith(tuple(begins)) for c in codes)
        ),
        "",
    )
    sector = "" if known else context.book.type(kind).sector or _CARE
    is_county = context.book.type(kind).tier == "county"
    serves = dict.fromkeys(place[:4] if is_county else place for place in places)
    name = _get(told, *names["name"])
    if not name and not known:
        common = Counter(_get(row, layout["name"]) for row in cells).most_common(1)[0][0]
        name = f"{common} ({book})"
    return {
        "id": known, "name": "" if known else name, "names": name if known else "",
        "type": kind if kind in context.book.types else "", "sector": sector, "seat": seat,
        "serves": "; ".join(serves), "regon": regon,
        "nip": _get(told, *names["nip"]),
    }  # fmt: skip


# ── lists by place ──────────────────────────────────────────────────────────────────────────────────────────────────


def _listed(
    rows: Sequence[tuple[int, Row]], context: Context, _: Mapping[str, Row]
) -> Iterator[tuple[int, Told]]:
    """Give a body for every row of a list with commune and county."""
    layout = layouts()["list"]
    title = name_title(rows[0][1]) if rows else ""
    read = {title, *_NUMBERS} | {fold(t) for f in ("commune", "county", "code") for t in layout[f]}
    for number, row in rows:
        name, told = row.get(title, ""), _get(row, *layout["type"])
        type_ = context.book.find("types", told) or ""
        kind = context.book.type(type_ or context.book.propose_type(name) or "")
        seat, area = _seat_and_area(row, kind, context)
        own = {t: text for t, text in row.items() if text and t not in read}
        yield number, {
            "name": name, "type": type_, "seat": seat, "serves": area or seat, "regon": _regon(_get(row, "REGON")),
            "nip": _get(row, "NIP"), **{t: text for t, text in own.items() if not type_ or text != told},
        }  # fmt: skip


def _seat_and_area(row: Row, kind: Type, context: Context) -> tuple[str, str]:
    """Say where a body of a list sits and what it serves, by its code or by the names of commune and county."""
    layout, is_county = layouts()["list"], kind.tier == "county"
    code, named, county = (_get(row, *layout[field]) for field in ("code", "commune", "county"))
    commune = _with_kind(named, row)
    if code:
        place = _terc(code)
        return place if len(place) == 6 else "", place[:4] if is_county else place
    holder = _get(row, *layout["holder"])
    seat = context.atlas.commune_in(commune, county, holder) if commune else ""
    serves_county = is_county or not commune
    return seat, context.atlas.county_named(county, holder) if serves_county else seat


def _courts(
    rows: Sequence[tuple[int, Row]], context: Context, _: Mapping[str, Row]
) -> Iterator[tuple[int, Told]]:
    """Give a body for every court, with all the communes its rows name."""
    courts: defaultdict[str, list[tuple[int, Row]]] = defaultdict(list)
    for number, row in rows:
        courts[_get(row, "name")].append((number, row))
    for court, told in courts.items():
        listed = [one for _, row in told for one in _area(row, context)]
        areas = dict.fromkeys(context.atlas.together(listed))
        kind = context.book.propose_type(court) or layouts()["courts_kind"]["type"]
        yield (
            told[0][0],
            {
                "name": court,
                "type": kind if kind in context.book.types else "",
                "serves": "; ".join(areas),
            },
        )


def _with_kind(commune: str, row: Row) -> str:
    """Write after a commune of which kind it is, where a column tells that and the name does not."""
    kind = _get(row, *layouts()["courts_kind"]["title"])
    is_told = bool(commune) and plain(kind) in vocabulary().kinds
    return f"{commune} ({kind})" if is_told else commune


def _area(row: Row, context: Context) -> list[Named]:
    """Give the communes that a row of a court names: by code, or by name, with the county where it says which."""
    listed = layouts()["list"]
    code, county, holder = (_get(row, *listed[field]) for field in ("code", "county", "holder"))
    told = communes_named(code or _get(row, "area"))
    called = [one.name if code else _with_kind(one.name, row) for one in told]
    if code or (not county and called == [one.name for one in told]):
        return [one._replace(name=_terc(one.name)) for one in told]
    return [Named(context.atlas.commune_in(name, county, holder)) for name in called]
