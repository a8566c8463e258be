"""In any other network a column is what its cells let it be: a date that holds no dates is the file's own attribute."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from netmap.codebook import Codebook
from netmap.ingest.columns import texts_of
from netmap.ingest.findings import Report
from netmap.ingest.places import Atlas
from netmap.ingest.tables import Table
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble, date, number, on_scale
from netmap.ingest.vocabulary import vocabulary

__all__ = ["loosen"]

_LABEL = 12
_LINKS = ("reporter", "parent", "became")
Check = Callable[[str], bool]


def loosen(table: Table, book: Codebook, atlas: Atlas, report: Report) -> Table:
    """Keep columns as attributes whose cells do not mean what their header says in a study of the pilot.

    Parameters
    ----------
    table
        A tie list or a file of nodes of an open codebook; other kinds stay as they are.
    book, atlas
        What scales and places there are.
    report
        Takes which columns were kept as attributes.
    """
    if table.kind not in ("nomination", "institution"):
        return table
    table = _named_by_label(table)
    checks = {**_checks(book, atlas), **dict.fromkeys(_LINKS, _one_of(_names(table)))}
    doubtful = [f for f in table.columns if f in checks and not _holds(table, f, checks[f])]
    for field in doubtful:
        title = table.title(field)
        report.add("header-kept-as-attribute", table.where.at(title, title))
    if "strength" in table.columns and not _tells_strength(_texts(table, "strength")):
        title = table.title("strength")
        report.add("header-strength-kept", table.where.at(title, title))
        doubtful.append("strength")
    return _demoted(table, doubtful)


def _checks(book: Codebook, atlas: Atlas) -> Mapping[str, Check]:
    def is_place(text: str) -> bool:
        parts = (part.strip() for part in re.split(r"[;,|]", text))
        return all(not isinstance(atlas.find(part), Trouble) for part in parts if part)

    def is_commune(text: str) -> bool:
        spot = atlas.find(text)
        return not isinstance(spot, Trouble) and len(spot.terc) == 6

    def is_level(field: str) -> Check:
        return lambda text: not isinstance(on_scale(text, book.scales[field]), Trouble)

    return {
        **dict.fromkeys(("date", "active_from", "active_to"), _is_date),
        **{field: is_level(field) for field in ("frequency", "trust")},
        **dict.fromkeys(("seat", "serves"), is_place),
        "commune": is_commune,
        "origin": lambda text: vocabulary().choose("origin", text) is not None,
        "label": lambda text: len(text) <= _LABEL,
    }


def _tells_strength(texts: list[str]) -> bool:
    """Tell whether cells are strengths, some of them perhaps misspelt: not words throughout, nor numbers below zero."""
    told = [text for text in texts if text and not vocabulary().is_missing(text)]
    numbers = [value for value in map(number, told) if not isinstance(value, Trouble)]
    return not told or (bool(numbers) and (len(numbers) < len(told) or min(numbers) >= 0))


def _is_date(text: str) -> bool:
    return not isinstance(date(text), Trouble)


def _one_of(names: frozenset[str]) -> Check:
    return lambda text: text in names


def _names(table: Table) -> frozenset[str]:
    """Give every organisation the table names."""
    fields = ("source", "target") if table.kind == "nomination" else ("id", "name")
    return frozenset(text for f in fields if f in table.columns for text in _texts(table, f))


def _texts(table: Table, field: str) -> list[str]:
    return [clean(text).text for text in texts_of(table.rows, table.columns[field])]


def _holds(table: Table, field: str, check: Check) -> bool:
    told = (text for text in _texts(table, field) if text and not vocabulary().is_missing(text))
    return all(map(check, dict.fromkeys(told)))


def _named_by_label(table: Table) -> Table:
    """Where nodes have labels and no names, the labels are their names."""
    if table.kind != "institution" or "name" in table.columns or "label" not in table.columns:
        return table
    columns = {"name" if f == "label" else f: at for f, at in table.columns.items()}
    return replace(table, columns=columns)


def _demoted(table: Table, fields: list[str]) -> Table:
    columns = {field: at for field, at in table.columns.items() if field not in fields}
    extra = sorted([*table.extra, *(table.columns[field] for field in fields)])
    return replace(table, columns=columns, extra=extra)
