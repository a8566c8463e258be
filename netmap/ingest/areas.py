"""Areas of courts as a regulation tells them: communes by name, and whether a town or another commune is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from netmap.ingest.layouts import layouts

__all__ = ["Named", "communes_named"]


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
    codes = text.split()
    if len(codes) > 1 and all(map(str.isdecimal, codes)):
        return [Named(code) for code in codes]
    words, between, said = layouts()["areas"], *_patterns()
    told: list[Named] = []
    held: bool | None = None
    for part in between.split(text):
        item = " ".join(part.split()).rstrip(".")
        found = said.fullmatch(item)
        if found is None:
            told += [Named(item, held)] if item else []
            continue
        word, kind, name = found["word"].casefold(), found["kind"] or "", found["name"]
        if kind != kind.casefold():  # a part of the name: Miejska Górka
            kind, name = "", f"{kind} {name}"
        is_town = (
            None if word in words["both"] else (kind or word) in (*words["town"], *words["urban"])
        )
        held = is_town if found["colon"] or word in words["many"] else None
        told.append(Named(name, is_town))
    return told


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what stands between communes, and what is said in front of one."""
    words = layouts()["areas"]
    joined = _one_of(f"{word} " for word in words["between"])
    ends = (one.split(maxsplit=1) for one in words["both"])
    within = "".join(rf"(?!(?<={re.escape(first)} ){re.escape(rest)}\b)" for first, rest in ends)
    between = rf"[;,\n]|(?:^|(?<= )){within}{joined}"
    word = _one_of((*words["both"], *words["town"], *words["other"]))
    kind = _one_of((*words["urban"], *words["rural"]))
    before = rf"{_one_of(words['for'])}? ?(?P<word>{word})(?: (?P<kind>{kind}))?(?!\w)"
    said = rf"{before} ?(?P<colon>:?) ?(?P<name>.+)"
    return re.compile(between, re.IGNORECASE), re.compile(said, re.IGNORECASE)


def _one_of(words: Iterable[str]) -> str:
    """Make a pattern of any of some words, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"
