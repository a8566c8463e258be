"""A mapping as TOML: short enough to be read, and read back as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from netmap.ingest.mapping.meaning import Meaning, SheetMapping

__all__ = ["write_mapping"]

_HEAD = "# netmap: what the columns of a file say; see docs/data-format.md\nmapping = 1\n"
_WORDS = {"says": "is", "partner": "partner", "layer": "layer", "attribute": "attribute"}


def write_mapping(sheets: Iterable[SheetMapping]) -> str:
    """Write mappings as the text of a TOML file.

    Examples
    --------
    >>> print(
    ...     write_mapping([SheetMapping(columns={"kto": Meaning("respondent")})]).splitlines()[-1]
    ... )
    "kto" = { is = "respondent" }
    """
    return _HEAD + "".join("\n".join(("", "[[sheet]]", *_lines(sheet), "")) for sheet in sheets)


def _lines(sheet: SheetMapping) -> Iterator[str]:
    for name in ("name", "kind", "tool", "wave", "commune", "layer", "blank", "separator"):
        if getattr(sheet, name):
            yield f"{name} = {_text(getattr(sheet, name))}"
    if sheet.header:
        yield f"header = [{', '.join(map(str, sheet.header))}]"
    if sheet.last is not None:
        yield f"last = {sheet.last}"
    for name in ("questions", "items", "columns"):
        yield from _meanings(name, getattr(sheet, name))
    for attribute, words in sheet.values.items():
        yield from ("", f"[sheet.values.{_text(attribute)}]")
        yield from (f"{_text(said)} = {_text(meant)}" for said, meant in words.items())


def _meanings(name: str, meanings: Mapping[str, Meaning]) -> Iterator[str]:
    if meanings:
        yield from ("", f"[sheet.{name}]")
    for title, meaning in meanings.items():
        said = [
            f"{word} = {_text(getattr(meaning, field))}"
            for field, word in _WORDS.items()
            if getattr(meaning, field)
        ]
        yield f"{_text(title)} = {{ {', '.join(said)} }}" if said else f"{_text(title)} = {{}}"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
