"""A sheet that is read through a mapping, as a page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from netmap.ingest.mapping.meaning import SheetMapping

__all__ = ["NOTHING", "Asked", "Mapped", "Word"]

NOTHING = "n/d"
"""What a mapping says of a word that is no answer at all."""


@dataclass(frozen=True)
class Asked:
    """A question of a sheet of answers, or a column by itself: its key in a mapping, its text, some of its cells."""

    key: str
    text: str
    words: tuple[str, ...]
    has_rows: bool


@dataclass(frozen=True)
class Word:
    """A word of the answers: for which attribute it stands, and what it is taken for; empty if that is not clear.

    ``meant`` is a step of the scale, ``yes`` (in a matrix: a tie of unknown strength) or ``no``, a
    code of a layer, or :data:`NOTHING`.
    """

    attribute: str
    text: str
    meant: str


@dataclass(frozen=True)
class Mapped:
    """A sheet that is read through a mapping, as the Data page shows it and a file keeps it.

    ``source`` is ``given``, ``kept``, ``proposed`` or, not used yet, ``offered``; ``items`` are the rows of questions,
    ``partners`` the institutions that words of the mapping mean, by id, ``bodies`` the names to choose from, by id;
    ``words`` what stands in the cells, with what it is taken for.
    """

    file: str
    mapping: SheetMapping
    source: str
    questions: tuple[Asked, ...] = ()
    items: tuple[str, ...] = ()
    partners: Mapping[str, str] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    words: tuple[Word, ...] = ()
