"""Several names in one cell of a list of ties: told apart where the parts can be known and the whole cannot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from netmap.codebook import Codebook
from netmap.ingest.columns import Columns, Row
from netmap.ingest.context import Context
from netmap.ingest.exports.lists import parted
from netmap.ingest.findings import Where
from netmap.ingest.tables import Table
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["kinds_apart", "names_in", "told_apart"]

_ENDS = ("source", "target")
_MOST = 30
_STRONG = re.compile(r"\s*[;|\n\r•·]\s*")
_WEAK = re.compile(r"(\s*[,/]\s*|\s+(?:[+&]|[^\W\d_]+)\s+)")
_MARK_OF_LIST = re.compile(r"^(?:[0-9]{1,2}[.)]|[a-z]\)|[-–—*])\s+")
_NUMBERED = re.compile(r"(.*[^0-9])[0-9]+")
_MAY_BE = ("shorter", "number", "several", "trap")
"""Why a word that is not sure may still name a body that is known: it says less of it, or is one of several."""


def told_apart(table: Table, context: Context) -> Table:
    """Put a row for each of the names in place of a row that has several in one cell, and say so.

    Parameters
    ----------
    table
        A list of ties.
    context
        Who is known; takes findings.
    """
    is_plain = context.book.is_open or table.is_network or not context.directory
    if is_plain or not {*_ENDS} <= table.columns.keys():
        return table
    listed = _listed(table, context)
    if not listed:
        return table
    rows: list[Row] = []
    for at, row in enumerate(table.rows):
        rows += _rows_of(row, table, listed[at], context) if at in listed else [row]
    return replace(table, rows=rows)


def kinds_apart(table: Table, context: Context) -> Table:
    """Put a row for each kind of tie in place of a row whose cell lists several that the codebook knows, and say so."""
    at, book = table.columns.get("layer"), context.book
    if at is None or book.is_open or table.is_network:
        return table
    columns = Columns.of(table.rows).columns
    listed = partial(_lists_kinds, book=book)
    likely = {*(columns[at].where(listed, codes=False) if at < len(columns) else ())}
    if not likely:
        return table
    rows: list[Row] = []
    for place, (number, cells) in enumerate(table.rows):
        kinds = _kinds_in(cells[at] or "", book) if place in likely else []
        for kind in kinds:
            rows.append((number, [*cells[:at], kind, *cells[at + 1 :]]))
        if not kinds:
            rows.append((number, cells))
            continue
        where = Where(table.file, table.sheet, number).at(
            table.title("layer"), clean(cells[at] or "").text
        )
        context.report.add_once("cell-several-kinds", where, kinds="; ".join(kinds), n=len(kinds))
    return replace(table, rows=rows)


def _lists_kinds(text: str, book: Codebook) -> bool:
    return not text.isalnum() and len(_kinds_in(text, book)) > 1


def _kinds_in(text: str, book: Codebook) -> list[str]:
    """Give the kinds that a cell lists; none if it is one, or one of them is not known."""
    whole = clean(text, keep_lines=True).text
    if book.find("layers", clean(text).text):
        return []
    known = lambda word: book.find("layers", word) is not None  # noqa: E731
    parts = [part for piece in parted(whole, ",/", known) for part in _at_and(piece, known)]
    return parts if len(parts) > 1 and all(map(known, parts)) else []


def _at_and(text: str, known: Callable[[str], bool]) -> list[str]:
    if known(text):
        return [text]
    return [piece for at, piece in enumerate(_pieces(text)) if at % 2 == 0 and piece]


def _listed(table: Table, context: Context) -> dict[int, dict[str, list[str]]]:
    """Give the rows with several names in a cell, by place: the names by the end that the cell stands for."""
    columns = Columns.of(table.rows).columns
    listed: dict[int, dict[str, list[str]]] = {}
    for end in _ENDS:
        at = table.columns[end]
        may_list = partial(_may_list, context=context)
        for row in columns[at].where(may_list, codes=False) if at < len(columns) else ():
            number, cells = table.rows[row]
            if not _has_both(table, cells):
                continue
            names = names_in(cells[at] or "", context, _commune(table, cells, context))
            if len(names) > 1:
                listed.setdefault(row, {})[end] = names
                where = Where(table.file, table.sheet, number).at(
                    table.title(end), clean(cells[at] or "").text
                )
                context.report.add_once(
                    "cell-several-names", where, names="; ".join(names), n=len(names)
                )
    return listed


def _has_both(table: Table, cells: Sequence[str | None]) -> bool:
    """Tell whether a row names both ends; of one that does not, nothing is made but a finding."""
    return all(at < len(cells) and cells[at] for at in (table.columns[end] for end in _ENDS))


def _may_list(text: str, context: Context) -> bool:
    """Tell at a glance whether a cell may hold several names."""
    if text.isalnum() or not (_STRONG.search(text) or _WEAK.search(text)):
        return False
    return not context.directory.find(clean(text).text)


def _commune(table: Table, cells: Sequence[str | None], context: Context) -> str:
    """Give the commune that a row is about, where it can be told without a word."""
    at = table.columns.get("commune", len(cells))
    text = clean(cells[at] or "").text if at < len(cells) else ""
    spot = context.atlas.find(text) if text else None
    is_known = spot is not None and not isinstance(spot, Trouble) and len(spot.terc) == 6
    return spot.terc if is_known else context.commune  # type: ignore[union-attr]


def _rows_of(
    row: Row, table: Table, names: Mapping[str, list[str]], context: Context
) -> Iterator[Row]:
    """Give a row for each pair; none of a body with itself."""
    number, cells = row
    commune = _commune(table, cells, context)
    ends = [names.get(end) or [cells[table.columns[end]] or ""] for end in _ENDS]
    for pair in product(*ends):
        keys = [context.directory.match(clean(name).text, commune).key for name in pair]
        if keys[0] and keys[0] == keys[1]:
            continue
        told = list(cells)
        for end, name in zip(_ENDS, pair, strict=True):
            told[table.columns[end]] = name
        yield number, told


def names_in(text: str, context: Context, commune: str = "") -> list[str]:
    """Give the names that a cell lists; the whole of it where it is one name, or nobody can tell.

    A semicolon, a bar or a new line parts names if one of them is sure; a comma, a slash and an “and” only if two are,
    or one is and all others may be bodies that are known.
    """
    whole = clean(text).text
    if context.directory.match(whole, commune).key:
        return [whole]
    strong = [part for part in _STRONG.split(clean(text, keep_lines=True).text) if part]
    if len(strong) > 1:
        strong = [_MARK_OF_LIST.sub("", part) for part in strong]
    parts = [name for part in strong for name in _at_weak(part, context, commune)]
    sure = [bool(context.directory.match(part, commune).key) for part in parts]
    if len(parts) > _MOST or not any(sure):
        return [whole]
    return list(dict.fromkeys(parts))


def _at_weak(text: str, context: Context, commune: str) -> list[str]:
    """Part a text at commas, slashes and words for “and” if that gives names; the longest that is sure goes first."""
    pieces = _pieces(text)
    if len(pieces) < 3 or len(pieces) > 2 * _MOST:
        return [text]
    parts, at = [], 0
    while at < len(pieces):
        ends = range(len(pieces), at, -2)
        end = next((e for e in ends if _is_sure("".join(pieces[at:e]), context, commune)), at + 1)
        parts.append("".join(pieces[at:end]))
        at = end + 1
    parts = _numbered(parts)
    sure = [part for part in parts if _is_sure(part, context, commune)]
    others = [part for part in parts if part not in sure]
    are_names = bool(sure) and all(_may_be_body(part, context, commune) for part in others)
    return parts if len(parts) > 1 and (are_names or len(sure) > 1) else [text]


def _pieces(text: str) -> list[str]:
    """Give the pieces between commas, slashes and words for “and”, and these between them."""
    conjunctions, pieces = vocabulary().of_lists, [""]
    for number, part in enumerate(_WEAK.split(text)):
        is_sign = number % 2 == 1 and (not part.strip().isalpha() or plain(part) in conjunctions)
        if is_sign:
            pieces += [part, ""]
        else:
            pieces[-1] += part
    return [piece if at % 2 else piece.strip() for at, piece in enumerate(pieces)]


def _numbered(parts: Sequence[str]) -> list[str]:
    """Put the words of the part before in front of a number alone: “SP 1, 2” is “SP 1” and “SP 2”."""
    told: list[str] = []
    for part in parts:
        before = _NUMBERED.fullmatch(told[-1]) if told and part.isdecimal() else None
        told.append(f"{before[1]}{part}" if before else part)
    return [part for part in told if part]


def _is_sure(name: str, context: Context, commune: str) -> bool:
    return bool(context.directory.match(name, commune).key)


def _may_be_body(name: str, context: Context, commune: str) -> bool:
    """Tell whether a name that is not sure is of a body after all: one of several, or of a kind that is known.

    A place beside the name of a body says where it is.
    """
    if not isinstance(context.atlas.find(name), Trouble):
        return False
    verdict = context.directory.match(name, commune)
    reasons = {candidate.reason for candidate in verdict.candidates[:1]}
    return bool(reasons & {*_MAY_BE}) or bool(context.book.propose_type(name))
