"""What an import would do, row by row: shown first, saved only when nothing is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from netmap.codebook import Codebook, load_codebook
from netmap.ingest.findings import Finding
from netmap.ingest.mapping import Mapped
from netmap.ingest.planned import PlannedRow, PlannedRows
from netmap.ingest.waiting import Doubt
from netmap.model import (
    Border,
    Case,
    CasePart,
    Institution,
    Membership,
    Naming,
    Nomination,
    Participation,
    Record,
    Response,
    Setting,
    Team,
    TercEntry,
    Territory,
    Waiting,
    Wave,
)

__all__ = ["Known", "Plan"]

_HELD = {
    "institution": "institutions",
    "territory": "territories",
    "team": "teams",
    "membership": "memberships",
    "wave": "waves",
    "participation": "participations",
    "response": "responses",
    "nomination": "nominations",
    "case": "cases",
    "case_part": "case_parts",
    "setting": "settings",
    "naming": "namings",
    "waiting": "waiting",
    "terc_entry": "terc",
    "border": "borders",
}


@dataclass(frozen=True)
class Known:
    """What the study already holds, by ``record.key``, and the codebook it speaks.

    ``study`` is the study's own id, by which its questionnaires are known; empty for a study that is yet to be.
    """

    institutions: Mapping[str, Institution] = field(default_factory=dict)
    territories: Mapping[str, Territory] = field(default_factory=dict)
    teams: Mapping[str, Team] = field(default_factory=dict)
    memberships: Mapping[str, Membership] = field(default_factory=dict)
    waves: Mapping[str, Wave] = field(default_factory=dict)
    participations: Mapping[str, Participation] = field(default_factory=dict)
    responses: Mapping[str, Response] = field(default_factory=dict)
    nominations: Mapping[str, Nomination] = field(default_factory=dict)
    cases: Mapping[str, Case] = field(default_factory=dict)
    case_parts: Mapping[str, CasePart] = field(default_factory=dict)
    settings: Mapping[str, Setting] = field(default_factory=dict)
    namings: Mapping[str, Naming] = field(default_factory=dict)
    waiting: Mapping[str, Waiting] = field(default_factory=dict)
    terc: Mapping[str, TercEntry] = field(default_factory=dict)
    borders: Mapping[str, Border] = field(default_factory=dict)
    codebook: Codebook = field(default_factory=lambda: load_codebook("kooperacja"))
    study: str = ""

    def records(self, kind: str) -> Mapping[str, Record]:
        """Give the records of a kind (a name of ``model.RECORD_TYPES``)."""
        records: Mapping[str, Record] = getattr(self, _HELD[kind])
        return records


@dataclass(frozen=True)
class Plan:
    """The plan of an import: every row, every finding, the files it was made from, and what their columns mean.

    ``doubts`` are the names of which somebody must say whom they mean, ``bodies`` the institutions they may mean;
    ``waiting`` the rows that would be kept until then, ``settled`` the keys of rows that waited and need not any more.
    """

    rows: Sequence[PlannedRow] = ()
    findings: tuple[Finding, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    settled: tuple[str, ...] = ()
    bodies: tuple[Institution, ...] = ()
    mapped: tuple[Mapped, ...] = ()

    @cached_property
    def planned(self) -> PlannedRows:
        """The rows, with those told apart that are held together."""
        return self.rows if isinstance(self.rows, PlannedRows) else PlannedRows(self.rows)

    def counts(self) -> dict[str, dict[str, int]]:
        """Count the rows by kind and action."""
        return self.planned.counts()

    @property
    def queued(self) -> int:
        """How many rows wait until somebody says whom a name means."""
        return sum(row.action == "queue" for row in self.planned.single)

    @property
    def is_accepted(self) -> bool:
        """Tell whether it may be saved: no error, and no row rejected; rows that wait are kept."""
        return not any(finding.level == "error" for finding in self.findings) and not any(
            row.action == "reject" for row in self.planned.single
        )

    @property
    def changes_nothing(self) -> bool:
        """Tell whether nothing would be written."""
        return not self.planned.many and not self.single_changes()

    def changes(self) -> list[tuple[str, str, Record | None]]:
        """List what would be written: kind, key and the new record; ``None`` for what goes out."""
        new = (many.record(at) for many in self.planned.many for at in range(len(many)))
        return [*self.single_changes(), *(("nomination", tie.key, tie) for tie in new)]

    def single_changes(self) -> list[tuple[str, str, Record | None]]:
        """List what would be written besides the ties that are held together."""
        written: list[tuple[str, str, Record | None]] = [
            (row.kind, row.key, row.record)
            for row in self.planned.single
            if row.action in ("create", "update") and row.record is not None
        ]
        kept = [("waiting", row.id, row) for row in self.waiting]
        return [*written, *kept, *(("waiting", key, None) for key in self.settled)]
