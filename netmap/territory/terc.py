"""TERC codes: text of 2, 4 or 6 digits for a voivodeship, county or commune; never 7, the last one changes in time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Terc", "ancestors", "parent", "read_terc", "shared_communes"]

_VOIVODESHIPS = frozenset(f"{n:02d}" for n in range(2, 33, 2))


@dataclass(frozen=True)
class Terc:
    """A code as read, and what had to be mended: digits cut off its end, a lost leading zero put back."""

    code: str
    was_cut: bool = False
    was_mended: bool = False


def read_terc(text: str) -> Terc | None:
    """Read a TERC code as people write it; ``None`` if it cannot be one.

    Parameters
    ----------
    text
        Two to seven digits: spreadsheets lose the leading zero, registers add the kind as a seventh digit.

    Examples
    --------
    >>> read_terc("2602052"), read_terc("60914")
    (Terc(code='260205', was_cut=True, was_mended=False), Terc(code='060914', was_cut=False, was_mended=True))
    >>> read_terc("609142").code, read_terc("990101")
    ('060914', None)
    """
    if not (text.isascii() and text.isdigit() and len(text) <= 7):
        return None
    spellings = [(text, False)]
    if (
        len(text) < 6 or text[0] != "2"
    ):  # six digits from 2… are a whole code, not a longer one that lost its zero
        spellings.append((f"0{text}", True))
    for digits, was_mended in spellings:
        code = _without_zero_parts(digits[:6])
        if len(digits) in (2, 4, 6, 7) and _is_plausible(code):
            return Terc(code, code != digits, was_mended)
    return None


def parent(terc: str) -> str:
    """Give the code of the territory that holds this one; empty for a voivodeship."""
    return terc[:-2]


def ancestors(terc: str) -> tuple[str, ...]:
    """List the territories that hold this one, from the voivodeship down.

    Examples
    --------
    >>> ancestors("260205")
    ('26', '2602')
    """
    return tuple(terc[:length] for length in range(2, len(terc), 2))


def shared_communes(ones: Iterable[str], others: Iterable[str]) -> frozenset[str]:
    """Give the territories that two lists of codes have in common, as narrow as they can be named.

    Examples
    --------
    >>> sorted(shared_communes(["2602"], ["260205", "260401"]))
    ['260205']
    """
    right = tuple(others)
    return frozenset(
        max(one, other, key=len)
        for one in ones
        for other in right
        if one.startswith(other) or other.startswith(one)
    )


def _without_zero_parts(code: str) -> str:
    """Statistics write a county as a commune numbered 00: ``260200`` is ``2602``."""
    while code.endswith("00"):
        code = code[:-2]
    return code


def _is_plausible(code: str) -> bool:
    return code[:2] in _VOIVODESHIPS and code[2:4] != "00"
