"""Columns of a list that repeat by number or wave become rows: “Partner 1, Partner 2”, “siła przed, siła po”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from netmap.ingest.columns import Row
from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.mapping.meaning import SCALED
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import texts_of_row
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["unrepeated"]

_DEPTH = 20
_FEWEST = 3
_MOST_ROWS = 100_000
_NUMBERED = re.compile(r"(.*?[^\W\d])[ _.]*(?:nr\.? ?)?\(?([0-9]{1,2})\)?", re.DOTALL)
_BY_NUMBER = (*SCALED, "layer", "note")


@dataclass(frozen=True)
class _Shape:
    """Which columns repeat: of each number or wave the column of every field; ``lead`` is what tells them apart.

    ``header`` is the last row of the heading, ``above`` the rows over it.
    """

    above: int
    header: int
    titles: Sequence[str]
    lead: str
    groups: Mapping[str, Mapping[str, int]]


def unrepeated(file: RawFile, context: Context) -> RawFile:
    """Put a row for each number or wave in place of a row in which columns repeat, and say so.

    Parameters
    ----------
    file
        As read.
    context
        Takes findings.
    """
    if context.book.is_open:
        return file
    return replace(file, sheets=tuple(_unrepeated(file.name, one, context) for one in file.sheets))


def _unrepeated(file: str, sheet: RawSheet, context: Context) -> RawSheet:
    is_made = isinstance(sheet.rows, list) and len(sheet.rows) <= _MOST_ROWS
    shape = _shape(sheet) if is_made and not (sheet.is_hidden or sheet.network) else None
    if shape is None:
        return sheet
    number, titles = sheet.rows[shape.header][0], shape.titles
    repeated = {at for group in shape.groups.values() for at in group.values()}
    told = ", ".join(titles[at] for at in sorted(repeated))
    where = Where(file, sheet.name, number)
    context.report.add("header-columns-repeated", where, columns=told[:200])
    fields = list(dict.fromkeys(field for group in shape.groups.values() for field in group))
    kept = [at for at in range(len(titles)) if at not in repeated]
    extra = ["wave"] if shape.lead == "wave" else []
    named = ["partner" if field == "target" else field for field in fields]
    head: list[str | None] = [*(titles[at] for at in kept), *named, *extra]
    rows: list[Row] = [*sheet.rows[: shape.above], (number, head)]
    for row in sheet.rows[shape.header + 1 :]:
        rows += _rows(row, kept, fields, shape)
    return replace(sheet, rows=rows)


def _rows(row: Row, kept: Sequence[int], fields: Sequence[str], shape: _Shape) -> Iterator[Row]:
    """Give a row for each number or wave of which anything is said; one that says nothing stays as it is."""
    number, cells = row
    base = [_cell(cells, at) for at in kept]
    is_said = False
    for name, group in shape.groups.items():
        told = [_cell(cells, group[field]) if field in group else None for field in fields]
        if any(told):
            is_said = True
            yield number, [*base, *told, *([name] if shape.lead == "wave" else [])]
    if not is_said:
        yield number, base


def _cell(cells: Sequence[str | None], at: int) -> str | None:
    return cells[at] if at < len(cells) else None


def _shape(sheet: RawSheet) -> _Shape | None:
    """Find a heading with columns that repeat, in one row or in two."""
    texts = [texts_of_row(cells) for _, cells in sheet.rows[: _DEPTH + 1]]
    for at, titles in enumerate(texts[:_DEPTH]):
        below = texts[at + 1] if at + 1 < len(texts) else []
        for many, told in ((0, titles), (1, _in_two_rows(titles, below))):
            if sum(map(bool, told)) < _FEWEST:
                continue
            for lead, groups in (("target", _by_number(told)), ("wave", _by_wave(told))):
                if len(groups) > 1:
                    return _Shape(at, at + many, told, lead, groups)
    return None


def _in_two_rows(titles: Sequence[str], below: Sequence[str]) -> list[str]:
    """Write a heading in two rows as one, if the lower row names waves under one of the upper."""
    waves = [text for text in below if text and vocabulary().is_wave(text)]
    if len(waves) < 2:
        return []
    pairs = zip_longest(titles, below, fillvalue="")
    return [f"{one} {other}" if other and other != one else one for one, other in pairs]


def _by_number(titles: Sequence[str]) -> dict[str, dict[str, int]]:
    """Group “Partner 1, Siła 1, Partner 2, Siła 2”; nothing if partners do not repeat or nobody speaks."""
    groups: dict[str, dict[str, int]] = {}
    for at, title in enumerate(titles):
        found = _NUMBERED.fullmatch(title)
        field = _field(found[1], ("target", *_BY_NUMBER)) if found else ""
        if found and field:
            groups.setdefault(found[2].lstrip("0"), {}).setdefault(field, at)
    told = {name: group for name, group in groups.items() if "target" in group}
    return told if any(_names_speaker(title) for title in titles) else {}


def _by_wave(titles: Sequence[str]) -> dict[str, dict[str, int]]:
    """Group “siła przed, siła po”; nothing if the list lacks an end, or has a column of waves."""
    groups: dict[str, dict[str, int]] = {}
    for at, title in enumerate(titles):
        wave = vocabulary().wave_of(title)
        field = _field(" ".join(plain(title).split()[: -len(wave.split())]), SCALED) if wave else ""
        if field:
            groups.setdefault(wave, {}).setdefault(field, at)
    has_pair = any(_field(t, ("target",)) for t in titles) and any(map(_names_speaker, titles))
    return {} if any(_field(t, ("wave",)) for t in titles) or not has_pair else groups


def _field(title: str, fields: Sequence[str]) -> str:
    """Give the field of a list of ties that a heading names; a partner may be called as one."""
    word, words = plain(title), vocabulary()
    for column in words.columns["nomination"]:
        if column.field in fields and word in column.words(is_open=False):
            return column.field
    return "target" if "target" in fields and word in words.partner else ""


def _names_speaker(title: str) -> bool:
    return bool(_field(title, ("source",))) or plain(title) in vocabulary().own
