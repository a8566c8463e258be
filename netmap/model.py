"""What a study is made of: places, institutions, teams, waves, responses, what was said of ties, cases.

Frozen records, nothing else. What may be changed only through the journal; what is *derived* (a tie, its evidence)
lives in ``netmap.network``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "RECORD_TYPES",
    "Border",
    "Case",
    "CasePart",
    "Decision",
    "Group",
    "Institution",
    "Membership",
    "Naming",
    "Nomination",
    "Origin",
    "Participation",
    "Phase",
    "Plan",
    "Position",
    "Record",
    "Response",
    "ResponseStatus",
    "Setting",
    "Team",
    "TercEntry",
    "Territory",
    "Waiting",
    "Wave",
]


class Phase(StrEnum):
    """Where a wave stands to the pilot."""

    BEFORE = "before"
    AFTER = "after"
    LATER = "later"


class ResponseStatus(StrEnum):
    """What became of the question put to an institution; unknown is never "no tie"."""

    ANSWERED = "answered"
    REFUSED = "refused"
    SILENT = "silent"
    NOT_ASKED = "not_asked"


class Origin(StrEnum):
    """Where a nomination comes from."""

    SURVEY = "survey"
    WORKSHOP = "workshop"
    REGISTER = "register"
    DOCUMENT = "document"


class Group(StrEnum):
    """What a commune is in the pilot: the comparison group makes a difference in differences possible."""

    PILOT = "pilot"
    COMPARISON = "comparison"
    NONE = "none"


class Decision(StrEnum):
    """What somebody decided of a name: whom it means, whom it does not mean, or that it is no institution."""

    SAME = "same"
    OTHER = "other"
    NOBODY = "nobody"


class Plan(StrEnum):
    """What became of the plan of help for a case; an unknown one is never "no plan"."""

    UNKNOWN = ""
    NONE = "none"
    MADE = "made"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Territory:
    """A voivodeship, county or commune.

    ``terc`` is text of 2, 4 or 6 digits, never 7: the seventh changes in time.
    """

    terc: str
    name: str
    kind: str = ""
    parent: str = ""
    lon: float | None = None
    lat: float | None = None

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.terc


@dataclass(frozen=True, slots=True)
class Institution:
    """A body that helps families, or works beside those who do.

    ``serves`` lists territories by code of any length: a county code stands for all its communes. ``label`` is at most
    twelve characters. ``names`` are other names, older ones included; ``attributes`` are further columns of the roster.
    """

    id: str
    name: str
    label: str = ""
    type: str = ""
    sector: str = ""
    tier: str = ""
    seat: str = ""
    serves: tuple[str, ...] = ()
    parent: str = ""
    regon: str = ""
    nip: str = ""
    rspo: str = ""
    names: tuple[str, ...] = ()
    active_from: str = ""
    active_to: str = ""
    became: str = ""
    attributes: Mapping[str, str | float] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.id

    def serves_commune(self, terc: str) -> bool:
        """Tell whether the institution serves a territory: the code itself, or one that holds it."""
        return terc.startswith(self.serves)

    def is_active(self, date: str) -> bool:
        """Tell whether the institution existed on a day (ISO text; an open end is open)."""
        return not date or (self.active_from or "0") <= date <= (self.active_to or "~")


@dataclass(frozen=True, slots=True)
class Team:
    """A team of institutions (PZK, ZI …): two-mode, not one more institution."""

    id: str
    name: str
    kind: str = "other"
    commune: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.id


@dataclass(frozen=True, slots=True)
class Membership:
    """An institution in a team, with its role there."""

    team: str
    institution: str
    role: str = "member"
    rank: str = ""
    since: str = ""
    until: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return f"{self.team}|{self.institution}"


@dataclass(frozen=True, slots=True)
class Wave:
    """One measurement."""

    id: str
    label: str = ""
    date: str = ""
    phase: Phase = Phase.BEFORE
    order: int = 0

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.id


@dataclass(frozen=True, slots=True)
class Participation:
    """What a commune is in the pilot."""

    commune: str
    group: Group = Group.NONE

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.commune


@dataclass(frozen=True, slots=True)
class Response:
    """What became of the question put to an institution in a wave."""

    institution: str
    wave: str
    status: ResponseStatus = ResponseStatus.ANSWERED

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return f"{self.institution}|{self.wave}"


@dataclass(frozen=True, slots=True)
class Nomination:
    """What somebody said of a tie (Polish: wskazanie).

    ``reporter`` is the institution that said it, the source unless told otherwise; for ``workshop`` it is the room and
    may be empty. ``strength`` 0 is an explicit "no"; ``None`` says the tie is there, not how strong. ``commune`` is the
    context: a PCPR serves many communes. ``respondent`` is the role of whoever answered for the reporter, never a name:
    two respondents of one institution are kept apart by it. ``import_id`` and ``row`` lead back to the file.
    """

    source: str
    target: str
    wave: str
    layer: str
    commune: str = ""
    reporter: str = ""
    strength: float | None = None
    frequency: float | None = None
    formality: str = ""
    trust: float | None = None
    channel: str = ""
    problem: str = ""
    note: str = ""
    date: str = ""
    origin: Origin = Origin.SURVEY
    import_id: str = ""
    row: str = ""
    attributes: Mapping[str, str | float] = field(default_factory=dict)
    respondent: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same: a later word of the same reporter and respondent replaces it."""
        said = (self.wave, self.layer, self.commune, self.reporter or self.source)
        who = (self.respondent,) if self.respondent else ()
        return "|".join((*said, self.source, self.target, self.origin, *who))


@dataclass(frozen=True, slots=True)
class Case:
    """A person or family that was helped: a random number, needs and a plan, and nothing that could tell who it is.

    ``needs`` are codes; ``wave`` is the measurement the case belongs to, empty for any.
    """

    id: str
    commune: str = ""
    needs: tuple[str, ...] = ()
    plan: Plan = Plan.UNKNOWN
    wave: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.id


@dataclass(frozen=True, slots=True)
class CasePart:
    """An institution's part in a case: in the diagnosis, the plan, the help itself (``how``, a code)."""

    case_id: str
    institution: str
    how: str

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return f"{self.case_id}|{self.institution}|{self.how}"


@dataclass(frozen=True, slots=True)
class Position:
    """Where an institution stands in every diagram of a commune (of the whole study if ``commune`` is empty)."""

    institution: str
    x: float
    y: float
    commune: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return f"{self.commune}|{self.institution}"


@dataclass(frozen=True, slots=True)
class Setting:
    """A property of the study: its name, its codebook, whether its data are an invented example."""

    name: str
    value: str

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.name


@dataclass(frozen=True, slots=True)
class Naming:
    """What a name in files means, as somebody decided.

    ``name`` is folded, ``word`` as it was written; ``commune`` is the one the decision holds in, empty for rows
    of which no commune is known.
    """

    name: str
    decision: Decision
    commune: str = ""
    institution: str = ""
    word: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same: a name means one thing, and may not mean many."""
        other = self.institution if self.decision == Decision.OTHER else ""
        return f"{self.name}|{self.commune}|{other}"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row of a file that waits until somebody says which institution it means.

    ``names`` are the words that are not understood, by field of the record; ``said`` is all else the row says, as JSON.
    ``file``, ``sheet`` and ``row`` lead back to the file.
    """

    id: str
    kind: str
    said: str
    names: Mapping[str, str]
    commune: str = ""
    file: str = ""
    sheet: str = ""
    row: int | None = None

    @property
    def key(self) -> str:
        """What makes the record one and the same: the same row twice waits once."""
        return self.id


@dataclass(frozen=True, slots=True)
class TercEntry:
    """A place as the TERC register of a day has it; ``kind`` is the seventh digit, empty above communes."""

    terc: str
    date: str
    name: str
    kind: str = ""

    @property
    def key(self) -> str:
        """What makes the record one and the same: registers of several days stand side by side."""
        return f"{self.terc}|{self.date}"


@dataclass(frozen=True, slots=True)
class Border:
    """The border of a place: a GeoJSON geometry as text."""

    terc: str
    name: str
    shape: str

    @property
    def key(self) -> str:
        """What makes the record one and the same."""
        return self.terc


Record = (
    Territory
    | Institution
    | Team
    | Membership
    | Wave
    | Participation
    | Response
    | Nomination
    | Case
    | CasePart
    | Position
    | Setting
    | Naming
    | Waiting
    | TercEntry
    | Border
)

RECORD_TYPES: dict[str, type[Record]] = {
    "territory": Territory,
    "institution": Institution,
    "team": Team,
    "membership": Membership,
    "wave": Wave,
    "participation": Participation,
    "response": Response,
    "nomination": Nomination,
    "case": Case,
    "case_part": CasePart,
    "position": Position,
    "setting": Setting,
    "naming": Naming,
    "waiting": Waiting,
    "terc_entry": TercEntry,
    "border": Border,
}
"""Kinds of record by the name the journal stores them under."""
