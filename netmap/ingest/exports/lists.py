"""One cell that lists several things: parted where the known names end, not merely at every sign."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["parted"]

_USUAL = ";|\n"
_LONGEST = 40
"""No name has more words, or pieces between commas."""


def parted(text: str, separators: str, known: Callable[[str], bool]) -> list[str]:
    """Part a list; a comma or blank parts only where what stands on both sides of it can be a name.

    Parameters
    ----------
    text
        The cell.
    separators
        The signs by which the tool joins answers: a semicolon always parts, a comma or a blank may be part of a name.
    known
        Whether a word is a name that can stand in the list.

    Examples
    --------
    >>> (
    ...     parted("OPS;PCPR;", ";", str.isupper),
    ...     parted("OPS w Oksie PCPR", " ", {"OPS w Oksie", "PCPR"}.__contains__),
    ... )
    (['OPS', 'PCPR'], ['OPS w Oksie', 'PCPR'])
    """
    whole = [" ".join(part.split()) for part in re.split(f"[{re.escape(_USUAL)}]", text)]
    parts = [part for part in whole if part]
    for separator in separators:
        if separator not in _USUAL:
            parts = [name for part in parts for name in _by(part, separator, known)]
    return list(dict.fromkeys(parts))


def _by(text: str, separator: str, known: Callable[[str], bool]) -> list[str]:
    """Part at a sign that names may hold themselves: the longest known name goes first, the rest stays whole."""
    if separator not in text or known(text):
        return [text]
    words = [word.strip() for word in text.split(separator)]
    glue = separator if separator == " " else f"{separator} "
    named, strange, at = [], [], 0
    while at < len(words):
        last = min(len(words), at + _LONGEST)
        end = next((e for e in range(last, at, -1) if known(glue.join(words[at:e]))), 0)
        if not end:
            strange.append(words[at])
            at += 1
            continue
        named += [*_rest(strange, glue), glue.join(words[at:end])]
        strange, at = [], end
    return [*named, *_rest(strange, glue)]


def _rest(words: list[str], glue: str) -> list[str]:
    """Give words between known names as one: a strange name has blanks and commas too."""
    rest = glue.join(word for word in words if word)
    return [rest] if rest else []
