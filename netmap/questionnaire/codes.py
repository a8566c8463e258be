"""Short codes of a survey tool, made from ids: the same id always gives the same code, so no table is kept of them."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Iterable

__all__ = ["LONGEST_CODE", "short_codes"]

LONGEST_CODE = 5
"""What LimeSurvey takes of a code of an answer or of a subquestion."""
_DIGITS = "234567"


def short_codes(ids: Iterable[str]) -> dict[str, str]:
    """Give each id its code: five small letters and digits, the first a letter.

    Two ids of one list never share a code; the order of the list does not matter.

    Examples
    --------
    >>> sorted(short_codes(["pcpr", "ops"]).values())
    ['ogz3c', 'vewdn']
    """
    codes: dict[str, str] = {}
    for key in sorted(set(ids)):
        spelling = b32encode(hashlib.sha256(key.encode()).digest()).decode().rstrip("=").lower()
        windows = (spelling[at : at + LONGEST_CODE] for at in range(len(spelling)))
        taken = codes.values()
        codes[key] = next(w for w in windows if w[0] not in _DIGITS and w not in taken)
    return codes
