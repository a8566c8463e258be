"""The survey tools whose exports are known, read from ``tools.toml``: their signs, their own columns, their words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from netmap.codebook import Label
from netmap.ingest.vocabulary import plain

__all__ = ["Tool", "asked_by", "asked_in_turn", "exact", "is_other", "kinds_asked", "says", "tools"]

_FILE = Path(__file__).with_name("tools.toml")
_CODE = re.compile(r"([a-z]+)[.:] .+", re.ASCII)
_NUMBER = re.compile(r" #[0-9]+$")
_ROLES = (
    "number", "sent", "date", "finished", "progress", "status", "channel", "review", "row", "uuid", "id", "key",
    "parent_table", "parent_row", "parent_uuid", "parent_id", "parent_key", "other",
)  # fmt: skip


def exact(title: str) -> str:
    """Fold a heading of a tool's own column; ``_id`` and ``id`` are two things, ``KEY`` and ``key`` too.

    Examples
    --------
    >>> exact("_uuid"), exact("Data wysłania")
    ('_uuid', 'data wyslania')
    """
    is_code = title.startswith("_") or (title.isupper() and title.isalpha() and len(title) > 2)
    return title if is_code else plain(title)


@dataclass(frozen=True)
class Tool:
    """A survey tool: how its export is told, and what its own columns are."""

    name: str
    label: Label
    signs: tuple[tuple[int, frozenset[str]], ...]
    columns: Mapping[str, tuple[str, ...]]
    separator: str = ""
    is_first: bool = False
    is_coded: bool = False
    starts: tuple[str, ...] = ()
    unseen: frozenset[str] = frozenset()

    def knows(self, titles: Sequence[str]) -> bool:
        """Tell whether a row of headings is this tool's."""
        here = [self._name(title) for title in titles if title]
        told = set(here[:1] if self.is_first else here)
        return any(len(told & sign) >= least for least, sign in self.signs)

    def own(self, titles: Sequence[str]) -> dict[str, int]:
        """Find the tool's own columns by role; the role's first name that is there counts."""
        places: dict[str, int] = {}
        for at, title in enumerate(titles):
            places.setdefault(self._name(title), at)
        return {
            role: next(places[name] for name in names if name in places)
            for role, names in self.columns.items()
            if role != "other" and any(name in places for name in names)
        }

    def is_own(self, title: str) -> bool:
        """Tell whether a heading is one of the tool's own."""
        name = self._name(title)
        is_named = any(name in names for names in self.columns.values())
        return is_named or title.startswith(self.starts)

    def _name(self, title: str) -> str:
        """Fold a heading; of one that holds a code of the tool's own and its words, the code: ``id. Response ID``."""
        code = _CODE.fullmatch(title) if self.is_coded else None
        return exact(code[1]) if code and exact(code[1]) in self._own else exact(title)

    @cached_property
    def _own(self) -> frozenset[str]:
        return frozenset(name for names in self.columns.values() for name in names)


@cache
def tools() -> Mapping[str, Tool]:
    """Give every tool by its name.

    Examples
    --------
    >>> [tool.name for tool in tools().values() if tool.knows(["id", "submitdate", "Q1[SQ001]"])]
    ['limesurvey']
    """
    raw = _raw()
    return {
        name: Tool(
            name,
            Label(**said["label"]),
            tuple((sign["least"], frozenset(map(exact, sign["of"]))) for sign in said["signs"]),
            {role: tuple(map(exact, said[role])) for role in _ROLES if role in said},
            said.get("separator", ""),
            said.get("first", False),
            said.get("coded", False),
            tuple(said.get("starts", ())),
            frozenset(said.get("unseen", ())),
        )
        for name, said in raw.items()
        if "signs" in said
    }


@cache
def says(list_name: str) -> frozenset[str]:
    """Give the words of a list of cells in folded form: ``preview``, ``spam``, ``refused``, ``other`` …."""
    return frozenset(map(plain, _raw()["words"][list_name]))


def is_other(text: str) -> bool:
    """Tell whether words stand for what no option named: ``Inne``, ``-oth-``, a code that ends so (``kto_inne``).

    Examples
    --------
    >>> is_other("Inna, jaka?"), is_other("informacja_inne"), is_other("inne dane")
    (True, True, False)
    """
    words = _NUMBER.sub("", text).rpartition("/")[2]
    ending = words if " " in words else words.rpartition("_")[2]
    return plain(words) in says("other") or plain(ending) in says("other")


@cache
def kinds_asked() -> tuple[str, ...]:
    """Give the kinds of cooperation that questions ask for by a verb, as the pilot's codebook calls them."""
    return tuple(_raw()["kinds"])


def asked_in_turn(title: str, among: Iterable[str]) -> list[str]:
    """Say what a question with several scales asks, in the order of its words.

    Examples
    --------
    >>> asked_in_turn("Częstość i siła współpracy", ["strength", "frequency"])
    ['frequency', 'strength']
    """
    told = f" {plain(title)} "
    found = {
        meaning: min(
            (told.find(f" {phrase} ") for phrase in _phrases(meaning) if f" {phrase} " in told),
            default=-1,
        )
        for meaning in among
    }
    return sorted((meaning for meaning, at in found.items() if at >= 0), key=found.__getitem__)


def asked_by(title: str, among: Iterable[str]) -> str:
    """Say what a question asks by its words: the longest known phrase in it counts; empty if none is there.

    Examples
    --------
    >>> asked_by("Jak często kontaktują się Państwo z:", ["strength", "frequency"])
    'frequency'
    """
    told = f" {plain(title)} "
    found = [
        (len(phrase), meaning)
        for meaning in among
        for phrase in _phrases(meaning)
        if f" {phrase} " in told
    ]
    return max(found, default=(0, ""))[1]


@cache
def _phrases(meaning: str) -> tuple[str, ...]:
    raw = _raw()
    return tuple(map(plain, raw["asks"].get(meaning) or raw["kinds"][meaning]))


@cache
def _raw() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
