"""Ties that need no thought: rows whose every cell is known to say just one thing, taken in by columns.

What a cell says is worked out once for each text of a column. A row with a cell that is odd in any way (unknown,
doubtful, wrong, worth a finding) is not plain: it is left to be read by itself, so that everything is said of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from netmap.ingest.context import ANY_LAYER, Context
from netmap.ingest.findings import Where
from netmap.ingest.tables import Table
from netmap.ingest.text import LONGEST, clean
from netmap.ingest.values import Trouble, code, date, number, on_scale
from netmap.ingest.vocabulary import vocabulary
from netmap.model import Nomination, Origin

__all__ = ["PlainTies"]

_SCALES = ("strength", "frequency", "trust")
_WORDS = ("note", "formality", "channel", "problem")
_TOO_MANY = 200_000
"""A column of more texts than this is not remembered: hardly any of them comes again."""


class _Odd(Exception):  # noqa: N818  (no error: the row is read by itself)
    """A cell that has to be thought about."""


class _Told(dict[str | None, Any]):
    """What each text of a column says, worked out at its first appearance; an odd one is asked again each time."""

    def __init__(self, say: Callable[[str], Any]) -> None:
        super().__init__()
        self._say = say

    def __missing__(self, raw: str | None) -> Any:
        said = self._say(_text(raw))
        if len(self) < _TOO_MANY:
            self[raw] = said
        return said


def _text(raw: str | None, *, keep_lines: bool = False) -> str:
    """Clean a cell of which there is nothing to say."""
    cleaned = clean(raw or "", keep_lines=keep_lines)
    text = cleaned.text
    is_odd = cleaned.was_invisible or cleaned.control or len(text) > LONGEST
    if is_odd or vocabulary().is_excel_error(text):
        raise _Odd
    return text


class PlainTies:
    """Takes in the plain rows of a tie list.

    Parameters
    ----------
    table
        The tie list.
    context
        What is known; takes the ties.
    """

    def __init__(self, table: Table, context: Context) -> None:
        self._table = table
        self._context = context
        self._formulas = {row for row, _ in table.formulas}
        self._origin = f"{table.sheet or table.file}!"
        self._shared: dict[tuple[tuple[str, ...], tuple[str, ...]], str] = {}
        self._columns = tuple(self._readers())
        self._width = max((at for at, *_ in self._columns), default=-1) + 1
        self._extra = [(at, _Told(self._attribute(at))) for at in table.extra]

    def take(self, number_of_row: int, cells: list[str | None]) -> bool:
        """Take in a row if it is plain; ``False`` says that it has to be read by itself."""
        if number_of_row in self._formulas:
            return False
        try:
            given = self._given(cells)
        except _Odd:
            return False
        given["row"] = f"{self._origin}{number_of_row}"
        return self._taken(given, Where(self._table.file, self._table.sheet, number_of_row))

    def _given(self, cells: list[str | None]) -> dict[str, Any]:
        """Say what the cells say, by field of the record."""
        if len(cells) < self._width:
            cells = [*cells, *([None] * (self._width - len(cells)))]
        given: dict[str, Any] = {"origin": Origin.SURVEY}
        if "wave" not in self._table.columns:
            given["wave"] = self._wave("")
        for at, field, told in self._columns:
            said = told[cells[at]]
            if said is not None:
                given[field] = said
        attributes = {
            self._table.header[at]: said
            for at, told in self._extra
            if at < len(cells) and (said := told[cells[at]]) is not None
        }
        if attributes:
            given["attributes"] = attributes
        return given

    def _taken(self, given: dict[str, Any], where: Where) -> bool:
        """Complete a plain tie and keep it, unless its two ends are one or another row spoke of it."""
        source, target = given["source"], given["target"]
        reporter = given.get("reporter", source)
        if source == target or reporter not in (source, target):
            return False
        if reporter == source and "reporter" in given:
            given["reporter"] = ""
        self._complete(given)
        record = Nomination(**given)
        if not self._context.drafts.first("nomination", record, given, where):
            return False
        if not given["commune"] and not self._context.book.is_open:
            self._context.report.add("row-commune-unknown", where)
        return True

    def _complete(self, given: dict[str, Any]) -> None:
        if "layer" not in given:
            given["layer"] = next(iter(self._context.book.layers), ANY_LAYER)
        if not given.get("commune"):
            given["commune"] = self._context.commune or self._shared_commune(given)

    def _shared_commune(self, given: Mapping[str, Any]) -> str:
        directory = self._context.directory
        one, other = directory[given["source"]], directory[given["target"]]
        pair = (one.serves, other.serves)
        if pair not in self._shared:
            self._shared[pair] = self._context.shared_commune(one.id, other.id)
        return self._shared[pair]

    # ── what the columns say ────────────────────────────────────────────────────────────────────────────────────────

    def _readers(self) -> Iterator[tuple[int, str, Mapping[str | None, Any]]]:
        readers: dict[str, Callable[[str], Any]] = {
            "source": self._body,
            "target": self._body,
            "reporter": self._reporter,
            "respondent": self._respondent,
            "wave": self._wave,
            "layer": self._layer,
            "origin": _origin,
            "commune": self._commune,
            "date": _date,
            **{field: self._level(field) for field in _SCALES},
            **dict.fromkeys(_WORDS, _word),
        }
        for field, at in self._table.columns.items():
            yield at, field, _Lines() if field == "note" else _Told(readers.get(field, _nothing))

    def _body(self, text: str) -> str:
        """Take an id; a name is thought about, since it may mean another body in another commune."""
        directory = self._context.directory
        node = directory.of_node(self._table.file, text)
        if not text.strip("-–— ") or (not directory.find(text) if node else text not in directory):
            raise _Odd
        return node or text

    def _reporter(self, text: str) -> str | None:
        return self._body(text) if text else None

    def _respondent(self, text: str) -> str | None:
        """Take a post of the codebook, with or without a number."""
        if not text or vocabulary().is_missing(text):
            return None
        post, _, many = text.rpartition(" ") if text[-1:].isdigit() else (text, "", "")
        known = self._context.book.find("respondents", post) if post else ""
        if known is None or self._context.directory.find(text):
            raise _Odd
        return f"{known} {many}".strip()

    def _wave(self, text: str) -> str:
        word = text or self._context.waves.default
        if not word or vocabulary().is_missing(text) or not self._context.waves.has(word):
            raise _Odd
        return word

    def _layer(self, text: str) -> str:
        book = self._context.book
        known = None if not text or vocabulary().is_missing(text) else code(text, book, "layers")
        if known is None:
            raise _Odd
        return known

    def _commune(self, text: str) -> str | None:
        """Take a code of a commune that the import has spoken of before."""
        if text and not self._context.atlas.is_plain_commune(text):
            raise _Odd
        return text or None

    def _level(self, field: str) -> Callable[[str], float | None]:
        scale = self._context.book.scales[field]

        def say(text: str) -> float | None:
            if not text:
                return None
            value = on_scale(text, scale)
            if isinstance(value, Trouble):
                raise _Odd
            return value

        return say

    def _attribute(self, at: int) -> Callable[[str], str | float | None]:
        is_number = at in self._table.numeric

        def say(text: str) -> str | float | None:
            if not text or vocabulary().is_missing(text):
                return None
            value = number(text) if is_number else text
            return text if isinstance(value, Trouble) else value

        return say


class _Lines(_Told):
    """A column of notes, whose lines are kept; hardly two are the same, so none is remembered."""

    def __init__(self) -> None:
        super().__init__(str)

    def __missing__(self, raw: str | None) -> str | None:
        return _word(_text(raw, keep_lines=True))


def _nothing(text: str) -> None:
    """Let an empty cell pass."""
    if text:
        raise _Odd


def _word(text: str) -> str | None:
    if not text:
        return None
    return "" if vocabulary().is_missing(text) else text


def _date(text: str) -> str | None:
    said = _word(text)
    if not said:
        return said
    day = date(said)
    if isinstance(day, Trouble):
        raise _Odd
    return day


def _origin(text: str) -> Origin | None:
    if not text or vocabulary().is_missing(text):
        return None
    known = vocabulary().choose("origin", text)
    if known is None:
        raise _Odd
    return Origin(known)
