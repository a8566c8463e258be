"""A mapping read from TOML; what is wrong with it is named with its line and the reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from netmap.codebook import Codebook
from netmap.ingest.choices import Blank
from netmap.ingest.mapping.meaning import (
    ATTRIBUTES,
    KINDS,
    LISTED,
    RECORDS,
    SAYS,
    Meaning,
    SheetMapping,
    title_key,
)
from netmap.ingest.vocabulary import vocabulary

__all__ = ["MappingProblem", "read_mapping"]

_VERSION = 1
_TOP = ("mapping", "sheet")
_TEXTS = ("name", "kind", "tool", "wave", "commune", "layer", "blank", "separator")
_SHEET = (*_TEXTS, "header", "last", "questions", "items", "columns", "values")
_MEANING = {"is": "says", "partner": "partner", "layer": "layer", "attribute": "attribute"}
_OWN = "attribute"
"""In a list of ties or institutions: a column kept as an attribute of the file's own."""


class MappingProblem(Exception):  # noqa: N818 - told as a finding, never shown as an error
    """A mapping says what cannot be: where, and why (a code of the message ``finding-sheet-mapping-wrong``)."""

    def __init__(self, why: str, line: int, key: str = "", **params: object) -> None:
        self.why, self.line, self.key, self.params = why, line, key, params
        super().__init__(why, line, key, params)


def read_mapping(text: str, book: Codebook) -> tuple[SheetMapping, ...]:
    """Read a mapping and hold its codes against the codebook.

    Raises
    ------
    MappingProblem
        Not TOML, a key nobody knows, a value that cannot be.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.splitlines())
        raise MappingProblem("broken", line, reason=str(error)) from error
    return _Reader(text, book).sheets(raw)


class _Reader:
    """Reads one file, and knows on which line a thing stands."""

    def __init__(self, text: str, book: Codebook) -> None:
        self._lines = text.splitlines()
        self._book = book

    def sheets(self, raw: Mapping[str, Any]) -> tuple[SheetMapping, ...]:
        """Read every sheet."""
        self._check_keys(raw, _TOP, 0, "")
        version = raw.get("mapping")
        if version != _VERSION or isinstance(version, bool):
            self._refuse("version", "mapping", 0, "", known=_VERSION)
        told: Any = raw.get("sheet")
        if not isinstance(told, list) or not told or not all(isinstance(s, dict) for s in told):
            self._refuse("no-sheet", "sheet", 0, "")
        return tuple(self._sheet(sheet, number) for number, sheet in enumerate(told, start=1))

    def _sheet(self, raw: Mapping[str, Any], number: int) -> SheetMapping:
        self._check_keys(raw, _SHEET, number, "")
        texts = {name: self._text(raw[name], name, number, "") for name in _TEXTS if name in raw}
        kind = texts.get("kind", "answers")
        self._choose(kind, KINDS, "kind", number, "")
        if texts.get("blank"):
            self._choose(texts["blank"], list(Blank), "blank", number, "")
        if texts.get("layer"):
            texts["layer"] = self._layer(texts["layer"], "layer", number, "")
        said: dict[str, Any] = dict(texts)
        if "header" in raw:
            said["header"] = self._rows(raw["header"], number)
        if "last" in raw:
            said["last"] = self._row(raw["last"], "last", number)
        for part in ("questions", "items", "columns"):
            said[part] = self._meanings(raw.get(part, {}), part, kind, number)
        said["values"] = self._values(raw.get("values", {}), number)
        return SheetMapping(**said)

    def _meanings(self, raw: Any, part: str, kind: str, number: int) -> dict[str, Meaning]:
        if not isinstance(raw, dict):
            self._refuse("not-a-table", part, number, "")
        read: dict[str, Meaning] = {}
        for title, said in raw.items():
            if not isinstance(said, dict):
                self._refuse("not-a-meaning", title, number, part)
            if title_key(title) in map(title_key, read):
                self._refuse("twice", title, number, part)
            read[title] = self._meaning(said, title, part, kind, number)
        return read

    def _meaning(
        self, raw: Mapping[str, Any], title: str, part: str, kind: str, number: int
    ) -> Meaning:
        self._check_keys(raw, tuple(_MEANING), number, part, at=title)
        told = {_MEANING[key]: self._text(value, title, number, part) for key, value in raw.items()}
        if told.get("says"):
            self._choose(told["says"], _says(kind), title, number, part)
        if told.get("attribute") and kind == "answers":
            self._choose(told["attribute"], ATTRIBUTES, title, number, part)
        if told.get("layer"):
            told["layer"] = self._layer(told["layer"], title, number, part)
        return Meaning(**told)

    def _values(self, raw: Any, number: int) -> dict[str, dict[str, str]]:
        if not isinstance(raw, dict):
            self._refuse("not-a-table", "values", number, "")
        read: dict[str, dict[str, str]] = {}
        for attribute, words in raw.items():
            self._choose(
                attribute, (*ATTRIBUTES, *SAYS, *LISTED, "layer"), attribute, number, "values"
            )
            if not isinstance(words, dict):
                self._refuse("not-a-table", attribute, number, "values")
            read[attribute] = {
                said: self._text(meant, said, number, f"values.{attribute}")
                for said, meant in words.items()
            }
        return read

    def _layer(self, word: str, key: str, number: int, part: str) -> str:
        code = word if self._book.is_open else self._book.find("layers", word)
        if code is None:
            known = ", ".join(self._book.layers)
            self._refuse("layer", key, number, part, value=word, known=known)
        return str(code)

    def _rows(self, raw: Any, number: int) -> tuple[int, ...]:
        rows = raw if isinstance(raw, list) else [raw]
        if len(rows) > 3:
            self._refuse("row", "header", number, "")
        return tuple(self._row(row, "header", number) for row in rows)

    def _row(self, raw: Any, key: str, number: int) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= 1_000_000:
            self._refuse("row", key, number, "")
        return int(raw)

    def _text(self, raw: Any, key: str, number: int, part: str) -> str:
        """Read a text; a number is what it is written as, so that 0 need not be quoted."""
        if isinstance(raw, bool) or not isinstance(raw, (str, int, float)):
            self._refuse("not-text", key, number, part)
        return str(raw)

    def _choose(self, word: str, known: Iterable[str], key: str, number: int, part: str) -> None:
        if word not in known:
            self._refuse("unknown-value", key, number, part, value=word, known=", ".join(known))

    def _check_keys(
        self, raw: Mapping[str, Any], known: tuple[str, ...], number: int, part: str, at: str = ""
    ) -> None:
        for key in raw:
            if key not in known:
                told = {"value": key, "known": ", ".join(known)}
                self._refuse("unknown-key", at or key, number, part, **told)

    def _refuse(self, why: str, key: str, number: int, part: str, **params: object) -> Any:
        raise MappingProblem(why, self._line(key, number, part), key, **params)

    def _line(self, key: str, number: int, part: str) -> int:
        """Find the line of a key in a part of the sheet of that number; of the part, where the key is lacking."""
        sheet, here, found = 0, "", 1
        for at, line in enumerate(self._lines, start=1):
            header = re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line)
            if header:
                name = header[1].replace('"', "").replace(" ", "")
                sheet += name == "sheet"
                here = name.removeprefix("sheet").lstrip(".") if sheet else name
                is_here = sheet == number and here in (part, key, f"{part}.{key}")
                found = at if is_here else found
                if is_here and here != part:
                    return at
            elif sheet == number and here == part and _key_of(line) == key:
                return at
        return found


def _key_of(line: str) -> str | None:
    """Give the key that a line sets; ``None`` if it sets none by itself."""
    try:
        return next(iter(tomllib.loads(line)), None)
    except tomllib.TOMLDecodeError:
        found = re.match(r"\s*([\w-]+)\s*=", line)
        return found[1] if found else None


def _says(kind: str) -> tuple[str, ...]:
    """List what a column may say in a sheet of a kind."""
    if kind not in RECORDS:
        return SAYS
    return (*(c.field for c in vocabulary().columns[RECORDS[kind]]), _OWN, "pass")
