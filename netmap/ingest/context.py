"""What the readers of the kinds of sheet share while an import is being understood."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from netmap.codebook import Codebook
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report, Where
from netmap.ingest.matching import Clue, Verdict
from netmap.ingest.names import Directory
from netmap.ingest.naming import name_in_row
from netmap.ingest.places import Atlas
from netmap.ingest.plan import Known
from netmap.ingest.rows import Row
from netmap.ingest.waves import Waves
from netmap.model import Institution
from netmap.territory import shared_communes

__all__ = ["ANY_LAYER", "Context", "only_commune", "untold_layer"]

ANY_LAYER = "tie"
"""The layer of a network whose file names none."""


def untold_layer(sheet: str, book: Codebook) -> str:
    """Give the layer of ties that tell none: the one their sheet is named after, else the first of the codebook."""
    told = book.find("layers", sheet) if sheet and not book.is_open else None
    return told or next(iter(book.layers), ANY_LAYER)


@dataclass
class Context:
    """What is known, what has been said so far, and where findings go; ``registers`` says which sheets are of which."""

    known: Known
    report: Report
    drafts: Drafts
    atlas: Atlas
    waves: Waves
    directory: Directory
    commune: str = ""
    foreseen: Directory | None = None
    registers: dict[Where, str] = field(default_factory=dict)

    @property
    def likely(self) -> Directory:
        """The institutions that what stands in a sheet may mean: also those of rosters that are to be read yet."""
        return self.foreseen or self.directory

    @cached_property
    def stored(self) -> Directory:
        """The institutions the study held before this import."""
        known = self.known
        bodies, decided = known.institutions.values(), known.namings.values()
        return Directory(bodies, known.codebook, self.atlas.names, decided)

    @property
    def book(self) -> Codebook:
        """The codebook of the study."""
        return self.known.codebook

    def institution(
        self, row: Row, field: str, commune: str = "", clue: Clue | None = None
    ) -> str | None:
        """Say which institution a required cell means; in an open codebook a new name makes a new one.

        ``None`` if there is no such cell, or if it is not clear: the row then fails, or waits.
        """
        word = row.name(field)
        if not word:
            row.lacks(field)
            return None
        if self.book.is_open and not self.directory.find(word):
            return self._new(word, row.where.at(row.table.title(field), word))
        return name_in_row(row, field, self.directory, commune, clue)

    def meant(self, word: str, where: Where, commune: str = "") -> Verdict:
        """Say which institution a word means, wherever it stands; in an open codebook a new name makes a new one."""
        if self.book.is_open and not self.directory.find(word):
            return Verdict(self._new(word, where))
        return self.directory.match(word, commune)

    def shared_commune(self, one: str, other: str) -> str:
        """Give the one commune that both bodies serve; empty if there is none or more than one."""
        return only_commune(self.directory[one].serves, self.directory[other].serves)

    def _new(self, word: str, where: Where) -> str:
        if self.directory.has_roster:
            self.report.add("name-new", where)
        self.drafts.add("institution", {"id": word}, where, proposed={"name": word})
        self.directory.add(Institution(word, word))
        return word


def only_commune(ones: Iterable[str], others: Iterable[str]) -> str:
    """Give the one commune that two areas share; empty if there is none or more than one.

    Examples
    --------
    >>> only_commune(["2602"], ["260205", "260401"])
    '260205'
    """
    shared = shared_communes(ones, others)
    only = next(iter(shared)) if len(shared) == 1 else ""
    return only if len(only) == 6 else ""
