"""Areas of courts as a regulation tells them: communes by name, and whether a town or another commune is meant."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Named", "communes_named"]

_BETWEEN = re.compile(
    r"[;,\n]|(?:^| )(?:oraz|a także)(?: dla)? |(?<!miasto)(?<!miasta) i (?!gmin[ay])",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:dla )?(miasto i gmina|miasta i gminy|miasto|miasta|miast|gmina|gminy|gmin|m\.|gm\.)"
    r"(?: (miejsk|wiejsk)(?:a|iej|ich|ie))?(?!\w) ?(:?) ?(.+)",
    re.IGNORECASE,
)
_MANY = ("miast", "gmin")


class Named(NamedTuple):
    """A commune as it is named; ``is_town`` whether a town is meant by it, ``None`` if that is not said."""

    name: str
    is_town: bool | None = None


def communes_named(text: str) -> list[Named]:
    """Part a list of communes; what is said before several of them ("gmin: …") holds until something else is said.

    Examples
    --------
    >>> [
    ...     (one.name, one.is_town)
    ...     for one in communes_named("dla miasta Kolno oraz gmin: Kolno i Stawiski")
    ... ]
    [('Kolno', True), ('Kolno', False), ('Stawiski', False)]
    """
    told: list[Named] = []
    held: bool | None = None
    for part in _BETWEEN.split(text):
        item = " ".join(part.split()).rstrip(".")
        found = _SAID.fullmatch(item)
        if found is None:
            told += [Named(item, held)] if item else []
            continue
        word, kind, colon, name = found.groups()
        is_town = _is_town(word.casefold(), (kind or "").casefold())
        held = is_town if colon or word.casefold() in _MANY else None
        told.append(Named(name, is_town))
    return told


def _is_town(word: str, kind: str) -> bool | None:
    if " i " in word:
        return None
    return kind == "miejsk" if kind else word.startswith("m")
