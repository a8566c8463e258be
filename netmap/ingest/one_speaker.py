"""A sheet in which one institution speaks of others: who it is stands above the list, or names its sheet or file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from netmap.ingest.columns import Row
from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.kinds import kind_of
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import clean
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["with_speakers"]

_DEPTH = 20
_MOST = 100_000
_SAYS = ("strength", "frequency", "layer")


@dataclass(frozen=True)
class _Shape:
    """Where a list of partners has its heading, and which column names them."""

    header: int
    partner: int


def with_speakers(file: RawFile, context: Context) -> RawFile:
    """Write into every list of partners without a column of who speaks who that is, and say so.

    Parameters
    ----------
    file
        As read.
    context
        Who is known; takes findings. What says nothing of who speaks stays as it is.
    """
    if context.book.is_open:
        return file
    shapes = {
        at: shape for at, sheet in enumerate(file.sheets) if (shape := _shape(sheet, context))
    }
    seen = [sheet for sheet in file.sheets if sheet.rows and not sheet.is_hidden]
    sheets = list(file.sheets)
    for at, shape in shapes.items():
        named = file.name if len(seen) == 1 else ""
        sheets[at] = _spoken(file.name, sheets[at], shape, named, context)
    return replace(file, sheets=tuple(sheets))


def _shape(sheet: RawSheet, context: Context) -> _Shape | None:
    """Find a heading with partners and what is said of them, and without a column of who says so."""
    if sheet.is_hidden or sheet.network or len(sheet.rows) > _MOST:
        return None
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        titles = [_text(cells, n) for n in range(len(cells))]
        partner = _partner(titles)
        if partner is not None and _says_more(titles, partner, context):
            return _Shape(at, partner)
    return None


def _partner(titles: Sequence[str]) -> int | None:
    """Give the one column that names institutions; ``None`` if there is none, or two."""
    words = vocabulary()
    columns = {column.field: column.words(is_open=False) for column in words.columns["nomination"]}
    if any(plain(title) in columns["source"] for title in titles):
        return None
    named = {*columns["target"], *words.partner}
    found = [n for n, title in enumerate(titles) if plain(title) in named]
    own = [n for n, title in enumerate(titles) if plain(title) in words.own]
    if found:
        return found[0] if len(found) == 1 and not own else None
    return own[0] if len(own) == 1 else None


def _says_more(titles: Sequence[str], partner: int, context: Context) -> bool:
    """Tell whether another column says how strong, how often or of what kind a tie is."""
    columns = {
        column.field: column.words(is_open=False) for column in vocabulary().columns["nomination"]
    }
    said = {word for field in _SAYS[:2] for word in columns[field]} | vocabulary().cooperation
    others = [title for n, title in enumerate(titles) if n != partner and title]
    told = [plain(title.split("(")[0]) for title in others]
    return any(word in said for word in told) or any(kind_of(t, context.book) for t in others)


def _spoken(file: str, sheet: RawSheet, shape: _Shape, named: str, context: Context) -> RawSheet:
    """Add the column of who speaks."""
    speaker, how = _speaker(sheet, shape, named, context)
    if not speaker:
        return sheet
    number, titles = sheet.rows[shape.header]
    width = max(len(cells) for _, cells in sheet.rows[shape.header :])
    name = context.likely[speaker].name
    context.report.add("sheet-one-speaker", Where(file, sheet.name, number, "", how), name=name)
    head = _padded(titles, width)
    if plain(_text(titles, shape.partner)) not in vocabulary().partner:
        head[shape.partner] = "target"
    below: list[Row] = [
        (at, [*_padded(cells, width), speaker] if _text(cells, shape.partner) else cells)
        for at, cells in sheet.rows[shape.header + 1 :]
    ]
    above = [row for row in sheet.rows[: shape.header] if len(row[1]) > 0]
    return replace(sheet, rows=[*above, (number, [*head, "source"]), *below])


def _speaker(sheet: RawSheet, shape: _Shape, named: str, context: Context) -> tuple[str, str]:
    """Give who speaks, and the words that say so: the one institution named above, by the sheet, or by the file."""
    above = [_text(cells, n) for _, cells in sheet.rows[: shape.header] for n in range(len(cells))]
    told = [part.strip() for text in above if text for part in (text, text.rpartition(":")[2])]
    for words in (told, [sheet.name], [named.rpartition(".")[0]]):
        found: Mapping[str, str] = {
            key: word
            for word in words
            if word and (key := context.likely.match(word, context.commune).key)
        }
        if len(found) == 1:
            return next(iter(found.items()))
    return "", ""


def _padded(cells: Sequence[str | None], width: int) -> list[str | None]:
    return [*cells, *[None] * (width - len(cells))]


def _text(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if at < len(cells) else ""
