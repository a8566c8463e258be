"""One spelling for comparing Polish names: no case, no diacritics, no dots, quotes or dashes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold"]

_NO_DECOMPOSITION = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae"})


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Fold a name for comparison; ``ł`` does not decompose, so it is said apart.

    Examples
    --------
    >>> fold("G.O.P.S.  „Łopuszno”"), fold("Szkoła Podstawowa nr 1")
    ('gops lopuszno', 'szkola podstawowa nr 1')
    """
    plain = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    letters = letters.translate(_NO_DECOMPOSITION)
    undotted = re.sub(r"(?<=\b\w)\.(?=\w\b|\s|$)", "", letters)
    return " ".join(re.sub(r"[^\w]+|_", " ", undotted).split())
