"""A list whose headings nobody knows: what its columns may say is offered, and used only when somebody says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from netmap.ingest.context import Context
from netmap.ingest.mapping import Asked, Mapped, Meaning, SheetMapping
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.tables import is_table
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble, date, on_scale
from netmap.ingest.vocabulary import vocabulary

__all__ = ["offered"]

_DEPTH = 20
_MOST = 0.6
_ROWS = 200
_WORDS = 5


def offered(files: Sequence[RawFile], context: Context) -> Iterator[Mapped]:
    """Offer a mapping for every visible sheet that is no table known by its header, and may be a list of ties."""
    for file in files:
        for sheet in file.sheets:
            if sheet.is_hidden or sheet.network or not sheet.rows:
                continue
            if not is_table(sheet, is_open=context.book.is_open):
                mapped = _offer(file.name, sheet, context)
                if mapped is not None:
                    yield mapped


def _offer(file: str, sheet: RawSheet, context: Context) -> Mapped | None:
    at = _header(sheet)
    if at is None:
        return None
    titles = {n: title for n, title in enumerate(_titles(sheet.rows[at][1])) if title}
    columns = {n: list(_under(sheet, at, n)) for n in titles}
    says = _guess(columns, context)
    if list(says.values()).count("source") != 1:
        return None
    mapping = SheetMapping(
        sheet.name, "ties", header=(sheet.rows[at][0],),
        columns={titles[n]: Meaning(field) for n, field in says.items()},
    )  # fmt: skip
    asked = (
        Asked(title, title, tuple(dict.fromkeys(columns[n]))[:_WORDS], False)
        for n, title in titles.items()
    )
    return Mapped(file, mapping, "offered", tuple(asked))


def _header(sheet: RawSheet) -> int | None:
    """Give the place of the first row with two headings at least, and rows below it."""
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        if sum(1 for title in _titles(cells) if title) > 1 and at + 1 < len(sheet.rows):
            return at
    return None


def _titles(cells: Sequence[str | None]) -> list[str]:
    return [clean(cell or "").text for cell in cells]


def _under(sheet: RawSheet, at: int, column: int) -> Iterator[str]:
    for _, cells in sheet.rows[at + 1 : at + 1 + _ROWS]:
        text = clean(cells[column] or "").text if column < len(cells) else ""
        if text and not vocabulary().is_missing(text):
            yield text


def _guess(columns: dict[int, list[str]], context: Context) -> dict[int, str]:
    """Say what each column may say: the first two that name institutions are the ends of a tie."""
    says: dict[int, str] = {}
    for at, words in columns.items():
        field = _field(words, context)
        if field == "body":
            field = next((end for end in ("source", "target") if end not in says.values()), "")
        if field and field not in says.values():
            says[at] = field
    return says if "target" in says.values() else {}


def _field(words: Sequence[str], context: Context) -> str:
    book = context.book
    if not words:
        return ""
    if _mostly(words, lambda w: not isinstance(date(w), Trouble)):
        return "date"
    if _mostly(words, lambda w: not isinstance(on_scale(w, book.scales["strength"]), Trouble)):
        return "strength"
    if not book.is_open and _mostly(words, lambda w: book.find("layers", w) is not None):
        return "layer"
    if book.is_open or _mostly(words, lambda w: bool(context.directory.find(w))):
        return "body"
    return ""


def _mostly(words: Sequence[str], test: Callable[[str], bool]) -> bool:
    return sum(map(test, words)) >= _MOST * len(words)
