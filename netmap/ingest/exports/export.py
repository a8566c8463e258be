"""A sheet in which a row is what one respondent answered, whichever tool wrote it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import zip_longest

from netmap.ingest.context import Context
from netmap.ingest.exports.headings import Heading, headings_of
from netmap.ingest.exports.tools import Tool, says, tools
from netmap.ingest.findings import Where
from netmap.ingest.reading import RawSheet
from netmap.ingest.text import clean, letters, texts_of_row
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["Export", "cell_text", "export_at", "is_known", "recognised"]

_DEPTH = 20
_LONGEST = 1_000
_BOXES = frozenset(map(plain, ("0", "1", "true", "false", "x", "y", "n")))


@dataclass(frozen=True)
class Export:
    """A sheet of answers: the tool, its own columns by role, the headings of the rest, the rows."""

    file: str
    sheet: str
    tool: Tool | None
    style: str
    header: tuple[int, ...]
    own: Mapping[str, int]
    headings: tuple[Heading, ...]
    passed: tuple[str, ...] = ()
    rows: Sequence[tuple[int, list[str | None]]] = field(default_factory=tuple)

    @property
    def where(self) -> Where:
        """The place of the header."""
        return Where(self.file, self.sheet, self.header[-1] if self.header else None)

    def texts(self, at: int) -> Iterator[str]:
        """Give what stands in a column, without what is empty or says that there is nothing."""
        for _, cells in self.rows:
            text = cell_text(cells, at)
            if text and not vocabulary().is_missing(text):
                yield text

    @cached_property
    def samples(self) -> Mapping[int, tuple[str, ...]]:
        """Some of what stands in each column, every word once."""
        return {h.at: tuple(dict.fromkeys(self.texts(h.at)))[:200] for h in self.headings}


def cell_text(cells: Sequence[str | None], at: int) -> str:
    """Give what stands in a cell, cleaned; empty where the row is shorter."""
    return clean(cells[at] or "").text if at < len(cells) else ""


def recognised(
    file: str, sheet: RawSheet, context: Context, spoken: Collection[str] = ()
) -> Export | None:
    """Recognise a sheet as the export of a survey tool; ``None`` if it is none.

    A mapping may speak of the tool's own columns (``spoken``, folded): who answers may be told by an access code.
    """
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        titles = texts_of_row(cells)
        tool = next((tool for tool in tools().values() if tool.knows(titles)), None)
        if tool:
            header = _rows_of_header(sheet, at, tool)
            return export_at(file, sheet, header, tool, context, spoken)
    return None


def _rows_of_header(sheet: RawSheet, at: int, tool: Tool) -> range:
    """Say which rows the header is: Qualtrics writes up to three, the VV file of LimeSurvey questions above codes."""
    if tool.name == "qualtrics":
        return range(at, at + 1 + _more(sheet, at, 2))
    is_vv = (
        tool.is_coded
        and len(sheet.rows) > at + 1
        and tool.knows(texts_of_row(sheet.rows[at + 1][1]))
    )
    return range(at, at + 2 if is_vv else at + 1)


def _more(sheet: RawSheet, at: int, most: int) -> int:
    """Count the further rows of a Qualtrics header: up to the one with the ids of the import."""
    for extra in range(most, 0, -1):
        if at + extra < len(sheet.rows):
            cells = sheet.rows[at + extra][1]
            if any(cell and cell.lstrip().startswith('{"ImportId"') for cell in cells):
                return extra
    return min(1, most, len(sheet.rows) - at - 1)


def export_at(
    file: str,
    sheet: RawSheet,
    header: Sequence[int],
    tool: Tool | None,
    context: Context,
    spoken: Collection[str] = (),
) -> Export:
    """Read a sheet of answers whose header stands in the given rows (places in ``sheet.rows``)."""
    titles, labels = _header(sheet, header, tool)
    rows = _seen(sheet.rows[(header[-1] + 1) if header else 0 :], tool)
    own = tool.own(titles) if tool else {}
    told = [(at, title) for at, title in enumerate(titles) if title]
    theirs = [
        (at, title)
        for at, title in told
        if tool is None or not tool.is_own(title) or plain(title) in spoken
    ]
    first = Export(file, sheet.name, tool, "", (), own, (), rows=rows)

    def is_binary(at: int) -> bool:
        found = {plain(text) for text in first.texts(at)}
        return bool(found) and found <= _BOXES

    headings, style = headings_of(
        tool.name if tool else "", theirs, labels, is_binary, lambda word: is_known(word, context)
    )
    passed = tuple(title for at, title in told if (at, title) not in theirs)
    numbers = tuple(sheet.rows[at][0] for at in header)
    return Export(
        file, sheet.name, tool, style, numbers, own, tuple(_apart(headings)), passed, rows
    )


def _seen(
    rows: Sequence[tuple[int, list[str | None]]], tool: Tool | None
) -> Sequence[tuple[int, list[str | None]]]:
    """Empty the cells in which a tool says that a question was shown and nobody answered."""
    unseen = tool.unseen if tool else frozenset()
    if not unseen:
        return rows
    return [
        (number, [None if (cell or "").strip() in unseen else cell for cell in cells])
        for number, cells in rows
    ]


def is_known(word: str, context: Context) -> bool:
    """Tell whether a word names an institution, or a layer of the codebook; a very long text names none."""
    if len(word) > _LONGEST:
        return False
    if context.directory.find(word):
        return True
    return not context.book.is_open and context.book.find("layers", word) is not None


def _header(
    sheet: RawSheet, header: Sequence[int], tool: Tool | None
) -> tuple[list[str], list[str]]:
    """Give headings and their texts; of two rows made by hand the upper asks and the lower names."""
    rows = [texts_of_row(sheet.rows[at][1]) for at in header]
    if not rows:
        width = max((len(cells) for _, cells in sheet.rows), default=0)
        return [letters(at + 1) for at in range(width)], []
    if tool is not None and tool.is_coded:
        return rows[-1], rows[0] if len(rows) > 1 else []
    if tool is not None:
        return rows[0], rows[1] if len(rows) > 1 else []
    titles = rows[-1]
    for upper in reversed(rows[:-1]):
        titles = _joined(_spread(upper, titles), [_own(title) for title in titles])
    return titles, []


def _spread(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Write a question over every column below it, as if its cells were merged."""
    told, last = [], ""
    for question, title in zip_longest(upper, lower, fillvalue=""):
        last = question or (last if title else "")
        told.append(last)
    return told


def _own(title: str) -> str:
    """Leave out a row of a question that says only that here is the answer."""
    return "" if plain(title) in says("answer") else title


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Write two rows of a header as one: ``question [row]``."""
    return [
        f"{one} [{other}]" if one and other and one != other else one or other
        for one, other in zip_longest(upper, lower, fillvalue="")
    ]


def _apart(headings: Sequence[Heading]) -> Iterator[Heading]:
    """Tell equal headings apart by their number, so that each can be spoken of."""
    seen: dict[str, int] = {}
    for heading in headings:
        key = plain(heading.title)
        seen[key] = seen.get(key, 0) + 1
        number = seen[key]
        yield heading if number == 1 else replace(heading, title=f"{heading.title} #{number}")
