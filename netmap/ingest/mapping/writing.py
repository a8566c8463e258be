"""A mapping as TOML: short enough to be read, and read back as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from netmap.ingest.mapping.mapped import Mapped, Word
from netmap.ingest.mapping.meaning import Meaning, SheetMapping

__all__ = ["write_mapping", "write_proposal"]

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
    return _HEAD + "".join(_sheet(sheet) for sheet in sheets)


def write_proposal(mapped: Iterable[Mapped]) -> str:
    """Write mappings as a file to be corrected: a word that is not clear stands there too, to be said what it means.

    Examples
    --------
    >>> shown = Mapped("a.csv", SheetMapping(), "offered", words=(Word("trust", "tak sobie", ""),))
    >>> print(write_proposal([shown]).splitlines()[-1])
    # "tak sobie" = ""
    """
    return _HEAD + "".join(
        _sheet(one.mapping, [word for word in one.words if not word.meant]) for one in mapped
    )


def _sheet(sheet: SheetMapping, unclear: Sequence[Word] = ()) -> str:
    return "\n".join(("", "[[sheet]]", *_lines(sheet, unclear), ""))


def _lines(sheet: SheetMapping, unclear: Sequence[Word]) -> Iterator[str]:
    for name in ("name", "kind", "tool", "wave", "commune", "layer", "blank", "separator"):
        if getattr(sheet, name):
            yield f"{name} = {_text(getattr(sheet, name))}"
    if sheet.header:
        yield f"header = [{', '.join(map(str, sheet.header))}]"
    if sheet.last is not None:
        yield f"last = {sheet.last}"
    for name in ("questions", "items", "columns"):
        yield from _meanings(name, getattr(sheet, name))
    for attribute in dict.fromkeys((*sheet.values, *(word.attribute for word in unclear))):
        said = sheet.values.get(attribute, {}).items()
        yield from ("", f"[sheet.values.{_text(attribute)}]")
        yield from (f"{_text(word)} = {_text(meant)}" for word, meant in said)
        yield from (f'# {_text(w.text)} = ""' for w in unclear if w.attribute == attribute)


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
