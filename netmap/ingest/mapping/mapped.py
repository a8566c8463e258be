"""A sheet that is read through a mapping, as a page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from netmap.ingest.mapping.meaning import SheetMapping

__all__ = ["Asked", "Mapped"]


@dataclass(frozen=True)
class Asked:
    """A question of a sheet of answers, or a column by itself: its key in a mapping, its text, some of its cells."""

    key: str
    text: str
    words: tuple[str, ...]
    has_rows: bool


@dataclass(frozen=True)
class Mapped:
    """A sheet that is read through a mapping, as the Data page shows it and a file keeps it.

    ``source`` is ``given``, ``kept``, ``proposed`` or, not used yet, ``offered``; ``items`` are the rows of questions,
    ``partners`` the institutions that words of the mapping mean, by id, ``bodies`` the names to choose from, by id.
    """

    file: str
    mapping: SheetMapping
    source: str
    questions: tuple[Asked, ...] = ()
    items: tuple[str, ...] = ()
    partners: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
