"""A cell's text made honest: one Unicode form, plain spaces, no invisible characters, no spreadsheet armour."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "LONGEST",
    "Cleaned",
    "armoured",
    "clean",
    "is_word",
    "letters",
    "number_of_column",
    "texts_of_row",
]

LONGEST = 32_767
"""As many signs as a cell of a workbook can hold."""

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]"
)
_ARMOUR = re.compile(r'="((?:[^"]|"")*)"')
_NEUTRALISED = re.compile("'+[=+\\-@\t\r＝＋－＠]")


@dataclass(frozen=True)
class Cleaned:
    """The text, and what had to be done to it; ``control`` is the first character that no text may hold."""

    text: str
    was_invisible: bool = False
    control: str = ""


def is_word(raw: str) -> bool:
    """Tell whether a cell holds letters and digits and nothing else: there is nothing to clean."""
    return raw.isalnum() and raw.isascii() and len(raw) <= LONGEST


def clean(raw: str, *, keep_lines: bool = False) -> Cleaned:
    r"""Clean the text of a cell.

    Parameters
    ----------
    raw
        As the file has it.
    keep_lines
        Keep line breaks inside (for notes); otherwise any run of spaces is one space.

    Examples
    --------
    >>> clean('="0123"').text, clean(" OPS\u00a0 Oksa ").text, clean("OPS\u200b").was_invisible
    ('0123', 'OPS Oksa', True)
    """
    if raw.isascii() and raw.isprintable() and raw[:1] not in "='":
        return Cleaned(_spaced(raw, keep_lines))
    control = _CONTROL.search(raw)
    visible = _INVISIBLE.sub("", raw)
    text = unicodedata.normalize("NFC", visible.replace("_x000D_", "\n"))
    return Cleaned(
        _spaced(_unarmoured(_spaced(text, keep_lines)), keep_lines),
        was_invisible=visible != raw,
        control=f"U+{ord(control[0]):04X}" if control else "",
    )


def _unarmoured(text: str) -> str:
    """Take off ``="…"`` and the apostrophe that keeps a spreadsheet from reading a formula."""
    armour = _ARMOUR.fullmatch(text)
    if armour:
        return armour[1].replace('""', '"')
    return text[1:] if _NEUTRALISED.match(text) else text


def _spaced(text: str, keep_lines: bool) -> str:
    if not keep_lines:
        return " ".join(text.split())
    return "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()


def armoured(text: str) -> str:
    """Put on what :func:`clean` takes off, so that a text from where no spreadsheet writes stays as it is.

    Examples
    --------
    >>> [clean(armoured(text)).text for text in ("'=1", '="01"', "OPS")]
    ["'=1", '="01"', 'OPS']
    """
    is_taken_off = text[:1] in "'=" and (_NEUTRALISED.match(text) or _ARMOUR.fullmatch(text))
    return f"'{text}" if is_taken_off else text


def letters(number_of_column: int) -> str:
    """Name a column as a spreadsheet does.

    Examples
    --------
    >>> letters(1), letters(27)
    ('A', 'AA')
    """
    named = ""
    while number_of_column:
        number_of_column, rest = divmod(number_of_column - 1, 26)
        named = chr(65 + rest) + named
    return named


def number_of_column(named: str) -> int:
    """Count a column as a spreadsheet names it, from 1: what :func:`letters` names.

    Examples
    --------
    >>> number_of_column("A"), number_of_column("AA")
    (1, 27)
    """
    number = 0
    for letter in named:
        number = number * 26 + ord(letter) - 64
    return number


def texts_of_row(cells: Iterable[str | None]) -> list[str]:
    """Give the clean text of each cell of a row; of one that is not filled an empty one."""
    return [clean(cell or "").text for cell in cells]
