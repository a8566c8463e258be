"""One spelling for comparing Polish names: no case, no diacritics, no dots, quotes or dashes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold"]

_NO_DECOMPOSITION = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae"})
_POLISH = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—", "acelnoszzACELNOSZZ    ")
_UNDOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b|\s|$)")
_SIGNS = re.compile(r"[^\w]+|_")


@lru_cache(maxsize=262_144)
def fold(text: str) -> str:
    """Fold a name for comparison; ``ł`` does not decompose, so it is said apart.

    Examples
    --------
    >>> fold("G.O.P.S.  „Łopuszno”"), fold("Szkoła Podstawowa nr 1")
    ('gops lopuszno', 'szkola podstawowa nr 1')
    """
    letters = text.translate(_POLISH)
    letters = letters.lower() if letters.isascii() else _decomposed(text)
    undotted = _UNDOTTED.sub("", letters) if "." in letters else letters
    return " ".join(_SIGNS.sub(" ", undotted).split())


def _decomposed(text: str) -> str:
    """Take the signs off any letters, not only Polish ones."""
    plain = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return letters.translate(_NO_DECOMPOSITION)
