"""Repeat groups of KoBo and ODK: sheets or files of their own in which a row is one of several things in an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from netmap.ingest.exports.export import Export, cell_text
from netmap.ingest.vocabulary import plain

__all__ = ["Link", "is_repeat", "link_of"]

_WAYS = (("parent_key", "key"), ("parent_uuid", "uuid"), ("parent_id", "id"))
"""Columns of a repeat that say which answer it belongs to, and those of the answer, besides its number in the sheet."""
_LONGEST_SHEET = 31

Row = tuple[int, list[str | None]]


@dataclass(frozen=True)
class Link:
    """To which sheet a repeat belongs: its rows by the number of the row there, and those that belong to none."""

    parent: Export
    rows: Mapping[int, Sequence[Row]] = field(default_factory=dict)
    strays: Sequence[int] = ()


def is_repeat(export: Export) -> bool:
    """Tell whether a sheet holds a repeat group: its rows say to which answer they belong."""
    return any(role.startswith("parent_") for role in export.own)


def link_of(export: Export, among: Sequence[Export]) -> Link | None:
    """Find the sheet that a repeat belongs to, and sort its rows by the rows there; ``None`` if it is not among these.

    The table it names counts first, since a repeat may stand in a repeat; then the id of the whole answer.
    """
    for parent, ours, theirs in _ways(export, [one for one in among if one is not export]):
        places = {cell_text(cells, parent.own[theirs]): number for number, cells in parent.rows}
        rows: dict[int, list[Row]] = {}
        strays: list[int] = []
        for number, cells in export.rows:
            place = places.get(cell_text(cells, export.own[ours]))
            if place is not None:
                rows.setdefault(place, []).append((number, cells))
            elif any(cells):
                strays.append(number)
        if rows or not export.rows:
            return Link(parent, rows, strays)
    return None


def _ways(export: Export, others: Sequence[Export]) -> Iterator[tuple[Export, str, str]]:
    table = (
        next(export.texts(export.own["parent_table"]), "") if "parent_table" in export.own else ""
    )
    if "parent_row" in export.own:
        named = [one for one in others if "row" in one.own and _is_named(one, table)]
        yield from ((p, "parent_row", "row") for p in sorted(named, key=lambda p: p.file != export.file))  # fmt: skip
    for ours, theirs in _WAYS:
        if ours in export.own:
            whole = [one for one in others if theirs in one.own]
            yield from ((one, ours, theirs) for one in whole)


def _is_named(export: Export, table: str) -> bool:
    """Tell whether a sheet is the table of that name; Excel cuts long names of sheets."""
    name = export.sheet or PurePath(export.file).stem
    return plain(name) == plain(table[:_LONGEST_SHEET] if export.sheet else table)
