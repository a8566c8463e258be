"""Which public register a sheet is of, by its header; its rows under the titles that its reader knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from netmap.codebook import fold
from netmap.ingest.exports.tools import tools
from netmap.ingest.findings import Report, Where
from netmap.ingest.layouts import layouts
from netmap.ingest.reading import RawSheet
from netmap.ingest.text import clean, texts_of_row
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
_OTHERS: Mapping[str, Sequence[str]] = {
    "nomination": ("target", "wave", "strength", "reporter"),
    "membership": ("team",),
}
"""Columns that no list of bodies has, by kind of sheet."""
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
        if register == "list" and any(tool.knows(texts_of_row(cells)) for tool in tools().values()):
            continue
        if not _is_told_by_names(register, titles, sheet.rows[at + 1 :]):
            continue
        if register:
            written = {fold(cell): clean(cell).text for cell in cells if cell}
            known = _as_known(titles, register)
            return Recognised(register, _titled(known, sheet.rows[at + 1 :]), written)
    return None


def _register_of(titles: Sequence[str]) -> str:
    """Tell by its header which register a sheet is of; empty if it is none."""
    ids = next(c for c in vocabulary().columns["institution"] if c.field == "id")
    if {*ids.words(is_open=False)} & {*titles}:
        return ""
    for register in _MARKED:
        if _marks(register) <= set(_as_known(titles, register)):
            return register
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


def _is_told_by_names(
    register: str, titles: Sequence[str], rows: Sequence[tuple[int, Sequence[str | None]]]
) -> bool:
    """Tell whether courts, or bodies, stand in their column, and not what somebody said of one."""
    if register == "courts":
        return all(name.split()[0] in _COURT for name in _names(_as_courts(titles), "name", rows))
    title = name_title(titles) if register == "list" else ""
    if not title or title in {_first([word], titles) for word in layouts()["list"]["name"]}:
        return True
    is_named = title.startswith(tuple(f"{fold(word)} " for word in layouts()["list"]["begins"]))
    return is_named or all(" " in name for name in _names(titles, title, rows))


def _names(
    titles: Sequence[str], title: str, rows: Sequence[tuple[int, Sequence[str | None]]]
) -> list[str]:
    """Give the first names in a column, folded."""
    at = titles.index(title)
    told = (fold(cells[at] or "") for _, cells in rows if at < len(cells))
    return list(islice(filter(None, told), _LOOKED_AT))


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
    beside = {fold(word) for field in ("holder", "beside") for word in listed[field]}
    is_of_counties = county and set(titles) <= {name, type_, county, *_NUMBERS, *beside, ""}
    is_placed = code or (commune and county) or is_of_counties
    is_other = bool(_other_words() & set(titles))
    return bool(name and is_placed and not is_other) and own & set(titles) <= {
        name,
        type_,
        code,
        commune,
        county,
    }


@cache
def _other_words() -> frozenset[str]:
    """Give the titles by which sheets are of something else than bodies: ties, teams, who answered."""
    columns = ((kind, c) for kind in _OTHERS for c in vocabulary().columns[kind])
    told = (c.words(is_open=False) for kind, c in columns if c.field in _OTHERS[kind])
    listed = {fold(word) for word in layouts()["list"]["name"]}
    return frozenset(word for words in told for word in words) - listed


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
    kinds = tuple(map(fold, listed["kinds"]))
    of_kind = (title for title in told if title.startswith(kinds))
    return _first(listed["name"], told) or next(begun, "") or next(of_kind, "")


def _first(words: Iterable[str], titles: Iterable[str]) -> str:
    known = set(titles)
    return next((fold(word) for word in words if fold(word) in known), "")


def _titled(
    titles: Sequence[str], rows: Iterable[tuple[int, Sequence[str | None]]]
) -> list[tuple[int, Row]]:
    least = 2 if len([title for title in titles if title]) > 2 else 1  # one filled cell is a note
    return [
        (number, {t: _text(cell, t) for t, cell in zip(titles, cells, strict=False) if t})
        for number, cells in rows
        if sum(map(bool, cells)) >= least
    ]


def _text(cell: str | None, title: str) -> str:
    """Give the clean text of a cell; communes of a court may stand in lines of one cell."""
    text = clean(cell or "", keep_lines=title == "area").text
    return "" if vocabulary().is_missing(text) else text
