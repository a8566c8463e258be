"""What a sheet of a workbook holds and does not show: hidden rows and columns, comments on cells."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any

from netmap.ingest.text import number_of_column

__all__ = ["comments_of", "hidden_in"]

_ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b([^<>]*)>")
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_NUMBER = re.compile(rb'\br="([0-9]{1,7})"')
_FIRST = re.compile(rb'\bmin="([0-9]{1,5})"')
_LAST = re.compile(rb'\bmax="([0-9]{1,5})"')
_FILTER = re.compile(rb"<(?:\w+:)?filterColumn\b")
_COMMENT = re.compile(rb'<(?:\w+:)?comment\b[^<>]*\bref="([A-Z]{1,3})([0-9]{1,7})"')
_LINK = re.compile(rb'<Relationship\b[^<>]*\bTarget="([^"<>]*comment[^"<>]*)"')
_MOST = 1_000
"""So many comments of a sheet are told at most."""


def hidden_in(sheet: bytes) -> Iterator[dict[str, Any]]:
    """Say which rows and columns of a sheet are hidden, those that follow one another together."""
    kind = "filtered-rows" if _FILTER.search(sheet) else "hidden-rows"
    numbers = (_NUMBER.search(row[1]) for row in _ROW.finditer(sheet) if _HIDDEN.search(row[1]))
    for first, last in _runs(int(number[1]) for number in numbers if number):
        yield {"remark": kind, "row": first, "column": 0, "value": f"{first}:{last}"}
    for column in _COLUMN.finditer(sheet):
        first_of, last_of = _FIRST.search(column[1]), _LAST.search(column[1])
        if _HIDDEN.search(column[1]) and first_of and last_of:
            told = f"{int(first_of[1])}:{int(last_of[1])}"
            yield {"remark": "hidden-columns", "row": 0, "column": int(first_of[1]), "value": told}


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = 0
    for number in numbers:
        if number != last + 1 or not last:
            if last:
                yield first, last
            first = number
        last = number
    if last:
        yield first, last


def comments_of(archive: zipfile.ZipFile) -> dict[str, list[dict[str, Any]]]:
    """Give the comments of each sheet, by the path of the sheet: the cells that bear one, never what they say."""
    names = set(archive.namelist())
    found: dict[str, list[dict[str, Any]]] = {}
    for name in names:
        folder, _, file = name.rpartition("/_rels/")
        if folder != "xl/worksheets" or not file.endswith(".rels"):
            continue
        for link in _LINK.finditer(archive.read(name)):
            path = posixpath.normpath(posixpath.join(folder, link[1].decode("utf-8", "replace")))
            if path.lstrip("/") in names:
                sheet = f"{folder}/{file.removesuffix('.rels')}"
                found.setdefault(sheet, []).extend(_told(archive.read(path.lstrip("/"))))
    return found


def _told(comments: bytes) -> Iterator[dict[str, Any]]:
    for count, found in enumerate(_COMMENT.finditer(comments)):
        if count >= _MOST:
            return
        letters, row = found.groups()
        column = number_of_column(letters.decode())
        yield {"remark": "comment", "row": int(row), "column": column, "value": ""}
