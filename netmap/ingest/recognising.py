"""Which public register a sheet is of, by its header; its rows under the titles that its reader knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from netmap.codebook import fold
from netmap.ingest.findings import Report, Where
from netmap.ingest.layouts import layouts
from netmap.ingest.reading import RawSheet
from netmap.ingest.text import clean
from netmap.ingest.unseen import few, runs
from netmap.ingest.vocabulary import vocabulary

__all__ = [
    "Recognised",
    "Row",
    "filled_down",
    "has_marks",
    "is_of_providers",
    "name_title",
    "recognised",
    "rows_under",
]

_NUMBERS = ("regon", "nip")
_DEPTH = 5
_MARKED = ("rspo", "rpwdl")
_COURT = ("sad", "sr")
_LOOKED_AT = 20
"""So many names tell whether a column is of courts."""
Row = Mapping[str, str]


class Recognised(NamedTuple):
    """A sheet of a register: which one, its rows by folded title, and the titles as they are written."""

    register: str
    rows: list[tuple[int, Row]]
    written: Mapping[str, str]


def recognised(sheet: RawSheet) -> Recognised | None:
    """Tell which register a sheet is of, with its rows; ``None`` if it is of none."""
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        titles = [fold(cell or "") for cell in cells]
        register = _register_of(titles)
        if register == "courts" and not _names_courts(titles, sheet.rows[at + 1 :]):
            continue
        if register:
            written = {fold(cell): clean(cell).text for cell in cells if cell}
            known = _as_known(titles, register)
            return Recognised(register, _titled(known, sheet.rows[at + 1 :]), written)
    return None


def _register_of(titles: Sequence[str]) -> str:
    """Tell by its header which register a sheet is of; empty if it is none."""
    for register in _MARKED:
        if _marks(register) <= set(_as_known(titles, register)):
            return register
    ids = next(c for c in vocabulary().columns["institution"] if c.field == "id")
    if {*ids.words(is_open=False)} & {*titles}:
        return ""
    if {"name", "area"} <= set(_as_courts(titles)):
        return "courts"
    return "list" if _is_listed(titles) else ""


def _marks(register: str) -> set[str]:
    return {fold(mark) for mark in layouts()[register]["marks"]}


def _as_known(titles: Sequence[str], register: str) -> list[str]:
    """Call columns as the register itself does, where a file calls them otherwise."""
    if register == "courts":
        return _as_courts(titles)
    told = list(titles)
    for own, others in layouts().get(register, {}).get("also", {}).items():
        other = _first(others, told)
        if other and fold(own) not in told:
            told[told.index(other)] = fold(own)
    return told


def _as_courts(titles: Sequence[str]) -> list[str]:
    """Call the column of a court "name" and that of its communes "area", if there are both."""
    told = list(titles)
    for field, begins in layouts()["courts"].items():
        begun = next((t for word in begins for t in told if t.startswith(fold(word))), "")
        if begun:
            told[told.index(begun)] = field
    return told


def _names_courts(titles: Sequence[str], rows: Sequence[tuple[int, Sequence[str | None]]]) -> bool:
    """Tell whether courts stand in the column of courts, and not what is said of one."""
    at = _as_courts(titles).index("name")
    told = (fold(cells[at] or "") for _, cells in rows if at < len(cells))
    return all(name.split()[0] in _COURT for name in islice(filter(None, told), _LOOKED_AT))


def filled_down(
    register: str,
    rows: list[tuple[int, Row]],
    written: Mapping[str, str],
    where: Where,
    report: Report,
) -> list[tuple[int, Row]]:
    """Fill in a court, or a county, that stands in the first row of its group only, and say so.

    Parameters
    ----------
    register, rows, written
        As recognised.
    where, report
        The sheet, and what takes which rows were filled in.
    """
    held, beside = _group_title(register, rows[0][1]) if rows else ("", "")
    if not held or not rows[0][1][held]:
        return rows
    told, filled, last = [], [], ""
    for number, row in rows:
        last = row.get(held) or last
        is_lacking = bool(row.get(beside)) and not row.get(held)
        filled += [number] if is_lacking else []
        told.append((number, {**row, held: last} if is_lacking else row))
    if filled:
        title = written.get(held) or next((t for f, t in written.items() if _means(f, held)), held)
        place = Where(where.file, where.sheet, None, title)
        report.add("header-filled-down", place, n=len(filled), rows=few(runs(filled)))
    return told


def _group_title(register: str, titles: Iterable[str]) -> tuple[str, str]:
    """Give the column that groups the rows of a register, and the one in which each row says something."""
    listed, known = layouts()["list"], list(titles)
    if register == "courts":
        return "name", "area"
    county, commune = _first(listed["county"], known), _first(listed["commune"], known)
    return (county, commune) if register == "list" and county and commune else ("", "")


def _means(title: str, field: str) -> bool:
    begins = layouts()["courts"].get(field, ())
    return any(title.startswith(fold(word)) for word in begins)


def is_of_providers(sheet: RawSheet) -> bool:
    """Tell whether a sheet only says what the numbers of books stand for."""
    layout = layouts()["rpwdl_names"]
    titles = _titles_of(sheet, "rpwdl_names")
    return bool(titles) and not _titles_of(sheet, "rpwdl") and bool(_first(layout["name"], titles))


def has_marks(sheet: RawSheet, register: str) -> bool:
    """Tell whether the header of a sheet has what tells a register."""
    return bool(_titles_of(sheet, register))


def rows_under(sheet: RawSheet, register: str) -> list[tuple[int, Row]]:
    """Give the rows of a sheet of a register by folded title."""
    return _titled(_titles_of(sheet, register), sheet.rows[1:])


def _titles_of(sheet: RawSheet, register: str) -> list[str]:
    """Give the folded header of a sheet of a register; nothing if it is none."""
    titles = [fold(cell or "") for cell in sheet.rows[0][1]] if sheet.rows else []
    known = _as_known(titles, register)
    return known if _marks(register) <= set(known) else []


def _is_listed(titles: Sequence[str]) -> bool:
    """Tell whether a header has a name with a county or a code, and no column of a roster that says more."""
    listed = layouts()["list"]
    name, type_, code, commune, county = (
        name_title(titles), *(_first(listed[field], titles) for field in ("type", "code", "commune", "county"))
    )  # fmt: skip
    columns = (c for c in vocabulary().columns["institution"] if c.field not in _NUMBERS)
    own = {word for column in columns for word in column.words(is_open=False)}
    is_placed = code or county
    return bool(name and is_placed) and own & set(titles) <= {name, type_, code, commune, county}


def name_title(titles: Iterable[str]) -> str:
    """Give the title of the column that names the bodies of a list: “nazwa OPS”, but not “nazwa gminy”."""
    listed, told = layouts()["list"], list(titles)
    begins = tuple(f"{fold(word)} " for word in listed["begins"])
    others = [fold(word) for word in listed["places"]]
    begun = (
        title
        for begin in begins
        for title in told
        if title.startswith(begin) and title.removeprefix(begin).split()[0] not in others
    )
    return _first(listed["name"], told) or next(begun, "")


def _first(words: Iterable[str], titles: Iterable[str]) -> str:
    known = set(titles)
    return next((fold(word) for word in words if fold(word) in known), "")


def _titled(
    titles: Sequence[str], rows: Iterable[tuple[int, Sequence[str | None]]]
) -> list[tuple[int, Row]]:
    least = 2 if len([title for title in titles if title]) > 2 else 1  # one filled cell is a note
    return [
        (number, {t: _text(cell) for t, cell in zip(titles, cells, strict=False) if t})
        for number, cells in rows
        if sum(map(bool, cells)) >= least
    ]


def _text(cell: str | None) -> str:
    text = clean(cell or "").text
    return "" if vocabulary().is_missing(text) else text
