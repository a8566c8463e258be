"""Cells of a workbook that are empty and coloured, unlike what stands beside them: an answer may be meant by that."""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from netmap.ingest.formats.workbook import elements
from netmap.ingest.text import number_of_column

__all__ = ["coloured_in", "coloured_of", "fills_of"]

_CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*?)(/?)>(\s*</(?:\w+:)?c>)?")
_PLACE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_STYLE = re.compile(rb'\bs="([0-9]{1,5})"')
_WHITE = ("FFFFFFFF", "00FFFFFF", "0", "9", "64", "65")
_STYLES = "xl/styles.xml"
_LARGEST = 5_000_000
_MOST = 1_000
"""So many coloured cells of a sheet are told at most."""


def fills_of(styles: bytes) -> dict[int, str]:
    """Give the colour of each style that fills its cells with one, by the style's number; white is none.

    Examples
    --------
    >>> fills_of(
    ...     b'<s><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>'
    ...     b'</fills><cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs></s>'
    ... )
    {1: 'FF00B050'}
    """
    fills: list[str] = []
    used: list[int] = []
    is_solid = False
    for name, inside, told in elements(styles):
        if name == "fill" and inside == "fills":
            fills.append("")
        elif name == "patternFill" and fills:
            is_solid = told.get("patternType") not in (None, "none", "gray125")
        elif name == "fgColor" and fills and is_solid:
            fills[-1] = _colour(told)
        elif name == "xf" and inside == "cellXfs":
            used.append(int(told.get("fillId", 0)))
    return {at: fills[of] for at, of in enumerate(used) if of < len(fills) and fills[of]}


def _colour(told: Mapping[str, str]) -> str:
    said = told.get("rgb") or told.get("theme") or told.get("indexed") or ""
    tint = told.get("tint", "")
    return "" if said in _WHITE and not tint else f"{said}{tint}"


def coloured_of(archive: zipfile.ZipFile) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Give the coloured empty cells of each sheet, by its path; of a large sheet none, nobody colours those by hand."""
    parts = {part.filename: part.file_size for part in archive.infolist()}
    fills = fills_of(archive.read(_STYLES)) if _STYLES in parts else {}
    for name, size in parts.items():
        if fills and name.startswith("xl/worksheets/") and size <= _LARGEST:
            yield name, list(coloured_in(archive.read(name), fills))


def coloured_in(sheet: bytes, fills: Mapping[int, str]) -> Iterator[dict[str, Any]]:
    """Say which empty cells of a sheet have a colour that a filled cell of their row has not."""
    empty: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    filled: defaultdict[int, set[str]] = defaultdict(set)
    for row, column, colour, is_empty in _cells(sheet, fills):
        if not is_empty:
            filled[row].add(colour)
        elif colour:
            empty[row].append((column, colour))
    told = (
        {"remark": "colour", "row": row, "column": column, "value": colour}
        for row, cells in sorted(empty.items())
        for column, colour in cells
        if filled[row] - {colour}
    )
    yield from _first(told, _MOST)


def _first(told: Iterable[dict[str, Any]], most: int) -> Iterator[dict[str, Any]]:
    for count, one in enumerate(told):
        if count >= most:
            return
        yield one


def _cells(sheet: bytes, fills: Mapping[int, str]) -> Iterator[tuple[int, int, str, bool]]:
    for found in _CELL.finditer(sheet):
        place, style = _PLACE.search(found[1]), _STYLE.search(found[1])
        if place:
            colour = fills.get(int(style[1]), "") if style else ""
            column = number_of_column(place[1].decode())
            yield int(place[2]), column, colour, bool(found[2] or found[3])
