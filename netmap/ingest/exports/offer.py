"""A sheet whose headings nobody knows: what its columns may say is offered, and used only when somebody says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from netmap.ingest.context import Context
from netmap.ingest.exports.export import export_at
from netmap.ingest.exports.proposal import proposed
from netmap.ingest.exports.taking import shown
from netmap.ingest.findings import Where
from netmap.ingest.mapping import Asked, Mapped, Meaning, SheetMapping
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.tables import is_table
from netmap.ingest.text import clean, texts_of_row
from netmap.ingest.values import Trouble, date, on_scale
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["offered"]

_DEPTH = 20
_MOST = 0.6
_ROWS = 200
_WORDS = 5
_NOBODY_KNOWS = "file-nothing-recognised"
_UNKNOWN = (_NOBODY_KNOWS, "sheet-unrecognised", "header-missing-column", "sheet-turned")
_FEWEST = 2
"""So many bodies stand in the headings of answers; fewer may be chance."""


def offered(files: Sequence[RawFile], context: Context) -> list[Mapped]:
    """Offer a mapping for every visible sheet that is no table known by its header, and may hold answers or ties."""
    told: list[Mapped] = []
    for file, sheet in ((one, sheet) for one in files for sheet in one.sheets):
        if sheet.is_hidden or sheet.network or not sheet.rows:
            continue
        if not is_table(sheet, is_open=context.book.is_open):
            mapped = _answers(file.name, sheet, context) or _offer(file.name, sheet, context)
            if mapped is not None:
                _say_offered(mapped, context)
                told.append(mapped)
    for file in files:
        if any(mapped.file == file.name for mapped in told):
            _say_beside(file, context)
    return told


def _say_offered(mapped: Mapped, context: Context) -> None:
    """Say that there is an offer in place of what was said of a sheet that nobody knew what to make of."""
    file, sheet = mapped.file, mapped.mapping.name
    taken = context.report.withdraw(_UNKNOWN, file, sheet)
    is_needed = any(finding.level == "error" for finding in taken)
    code = "sheet-mapping-unconfirmed" if is_needed else "sheet-mapping-offered"
    kind = mapped.mapping.kind
    context.report.add(code, Where(file, sheet, mapped.mapping.header[0]), kind=kind)


def _say_beside(file: RawFile, context: Context) -> None:
    """Say of the other sheets of a file with an offer that they are passed over: they are no reason to refuse it."""
    for sheet in file.sheets:
        for finding in context.report.withdraw((_NOBODY_KNOWS,), file.name, sheet.name):
            place = Where(finding.file, finding.sheet, finding.row, "", finding.value)
            context.report.add("sheet-unrecognised", place)


def _answers(file: str, sheet: RawSheet, context: Context) -> Mapped | None:
    """Offer to read a sheet as answers of a tool nobody knows: a row a respondent, bodies in the headings.

    The header may have two rows: questions, and below them whom they are about.
    """
    first = _header(sheet)
    if first is None:
        return None
    told = [_as_answers(file, sheet, tuple(range(first, first + n)), context) for n in (1, 2)]
    best, mapped = max(told, key=lambda one: one[0])
    return mapped if best >= _FEWEST else None


def _as_answers(
    file: str, sheet: RawSheet, header: Sequence[int], context: Context
) -> tuple[int, Mapped | None]:
    """Read some rows below a header as answers; count the columns that are about a body, none if nobody answers."""
    if header[-1] + 1 >= len(sheet.rows):
        return 0, None
    some = replace(sheet, rows=sheet.rows[: header[-1] + 1 + _ROWS], remarks=[])
    export = export_at(file, some, header, None, context)
    mapping = proposed(export, context)
    told = [mapping.of(h.title, h.question, h.items) for h in export.headings]
    speak = [h.title for h, m in zip(export.headings, told, strict=True) if m.says == "respondent"]
    if not speak or any(plain(title) in vocabulary().partner for title in speak):
        return 0, None  # below “Partner” stand those who are spoken of
    about = {context.meant(m.partner, export.where).key for m in told if m.partner} - {""}
    mapping = replace(mapping, header=tuple(sheet.rows[at][0] for at in header))
    return len(about), shown(export, mapping, "offered", context)


def _offer(file: str, sheet: RawSheet, context: Context) -> Mapped | None:
    at = _header(sheet)
    if at is None:
        return None
    titles = {n: title for n, title in enumerate(texts_of_row(sheet.rows[at][1])) if title}
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
        if sum(1 for title in texts_of_row(cells) if title) > 1 and at + 1 < len(sheet.rows):
            return at
    return None


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
