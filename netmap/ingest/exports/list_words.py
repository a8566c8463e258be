"""Lists that are recognised, with words the codebook does not know: somebody says once what they mean.

Such a list is read as it is, its words put into those of netmap; a mapping for it need not say anything else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from netmap.ingest.columns import Column, Columns, Row
from netmap.ingest.context import Context
from netmap.ingest.exports.listed import in_words
from netmap.ingest.exports.mapped import Sorted
from netmap.ingest.exports.words import explained
from netmap.ingest.findings import Finding, Where
from netmap.ingest.mapping import RECORDS, Mapped, Meaning, SheetMapping, title_key
from netmap.ingest.mapping.meaning import LISTED, SCALED
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.tables import Header, header_of
from netmap.ingest.text import texts_of_row
from netmap.ingest.unseen import few
from netmap.ingest.values import Trouble, number

__all__ = ["ask_of_words", "with_words"]

_KINDS = {record: kind for kind, record in RECORDS.items()}
_FIELDS = ("layer", *SCALED, *LISTED)
_UNKNOWN = ("cell-unknown-code", "cell-out-of-scale", "cell-not-a-number")
_SHOWN = 5
Refused = Mapping[tuple[str, str], Sequence[tuple[str, str]]]


def with_words(
    apart: Sequence[Sorted], rest: Sequence[RawFile], whole: Sequence[RawFile], context: Context
) -> tuple[list[Sorted], list[RawFile], list[Sorted]]:
    """Read lists as they are recognised whose mapping only says what words mean, in the words of netmap.

    Gives the sheets whose mapping says more, the files with the others in the order of ``whole``, and which these are.
    """
    worded = [one for one in apart if _says_only_words(one, context)]
    for one in worded:
        context.report.add(f"sheet-mapping-{one.source}", Where(one.file, one.sheet.name))
    if not worded:
        return list(apart), list(rest), []
    files = [
        replace(file, sheets=tuple(_in_order(file, before, worded, context)))
        for file, before in zip(rest, whole, strict=True)
    ]
    return [one for one in apart if one not in worded], files, worded


def _in_order(
    file: RawFile, before: RawFile, worded: Iterable[Sorted], context: Context
) -> list[RawSheet]:
    """Put the lists back among the sheets of their file, in the order in which they stood there."""
    turns = {sheet.name: at for at, sheet in reversed(list(enumerate(before.sheets)))}
    sheets = [*file.sheets, *_translated(file.name, worded, context)]
    return sorted(sheets, key=lambda sheet: turns[sheet.name])


def _says_only_words(one: Sorted, context: Context) -> bool:
    """Tell whether a mapping says of the columns of a list what they are recognised as anyway."""
    mapping, header = one.mapping, header_of(one.sheet, is_open=context.book.is_open)
    if mapping is None or header is None or mapping.kind != _KINDS.get(header.kind):
        return False
    if mapping.last or mapping.wave or mapping.commune or mapping.layer:
        return False
    if mapping.header not in ((), (one.sheet.rows[header.at][0],)):
        return False
    own = {title_key(title): meaning for title, meaning in _columns(one.sheet, header).items()}
    return all(own.get(title_key(title)) == m for title, m in mapping.columns.items())


def _columns(sheet: RawSheet, header: Header) -> dict[str, Meaning]:
    """Say of the columns of a list what they are recognised as."""
    titles = texts_of_row(sheet.rows[header.at][1])
    return {titles[at]: Meaning(field) for field, at in header.columns.items()}


def _translated(file: str, worded: Iterable[Sorted], context: Context) -> Iterator[RawSheet]:
    for one in worded:
        header = header_of(one.sheet, is_open=context.book.is_open)
        if one.file == file and one.mapping and header:
            yield replace(one.sheet, rows=_in_words(one.sheet.rows, header, one.mapping))


def _in_words(
    rows: list[Row] | Columns, header: Header, mapping: SheetMapping
) -> list[Row] | Columns:
    if isinstance(rows, Columns):
        field_at = {at: field for field, at in header.columns.items()}
        told = (
            Column([mapping.said(field_at[at], text) for text in column.texts], column.codes)
            if at in field_at and field_at[at] in mapping.values
            else column
            for at, column in enumerate(rows.columns)
        )
        return Columns(rows.numbers, list(told))
    below = [(n, in_words(cells, header.columns, mapping)) for n, cells in rows[header.at + 1 :]]
    return [*rows[: header.at + 1], *below]


def ask_of_words(
    files: Sequence[RawFile], worded: Sequence[Sorted], mapped: Sequence[Mapped], context: Context
) -> list[Mapped]:
    """Ask what the words of recognised lists mean that the codebook does not know; show those that were explained."""
    told = {(one.file, one.mapping.name) for one in mapped}
    by_place = {(one.file, one.sheet.name): one for one in worded}
    refused = _refused(context.report.findings)
    asked = (
        _asked(file.name, sheet, by_place.get((file.name, sheet.name)), refused, context)
        for file in files
        for sheet in file.sheets
        if not (sheet.is_hidden or sheet.network or (file.name, sheet.name) in told)
    )
    return [one for one in asked if one is not None]


def _refused(findings: Iterable[Finding]) -> Refused:
    """Give by file and sheet the columns and cells that were refused for being none of the codebook."""
    refused: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for finding in findings:
        if finding.code in _UNKNOWN:
            refused[finding.file, finding.sheet].append((finding.column, finding.value))
    return refused


def _asked(
    file: str, sheet: RawSheet, worded: Sorted | None, refused: Refused, context: Context
) -> Mapped | None:
    header = header_of(sheet, is_open=context.book.is_open)
    if header is None or header.kind not in _KINDS:
        return None
    columns = _columns(sheet, header)
    mapping = worded.mapping if worded else None
    mapping = mapping or SheetMapping(sheet.name, _KINDS[header.kind], columns=columns)
    unknown = list(_unknown(columns, refused.get((file, sheet.name), ())))
    known = [(field, word) for field, words in mapping.values.items() for word in words]
    if not (unknown or known):
        return None
    if unknown:
        row = sheet.rows[header.at][0]
        _say(Where(file, sheet.name, row), [word for _, word in unknown], context)
    words = explained([*known, *unknown], mapping, context.book)
    return Mapped(file, mapping, worded.source if worded else "offered", words=words)


def _unknown(
    columns: dict[str, Meaning], refused: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Give the words, each once, that were refused for being none of the codebook; a number off a scale is no word."""
    fields = {title: meaning.says for title, meaning in columns.items() if meaning.says in _FIELDS}
    words = dict.fromkeys((fields[title], word) for title, word in refused if title in fields)
    return ((field, word) for field, word in words if isinstance(number(word), Trouble))


def _say(where: Where, words: Sequence[str], context: Context) -> None:
    once = dict.fromkeys(words)
    context.report.add("sheet-words-unknown", where, n=len(once), words=few(once, _SHOWN))
