"""What a tie is: the rule that makes it, the evidence it rests on, and what a network is of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from netmap.model import Nomination, ResponseStatus, Wave

__all__ = ["RULES", "Evidence", "NetworkInfo", "Rule", "Tie", "TieRule"]


class Rule(StrEnum):
    """Which words make a tie."""

    EITHER = "either"
    BOTH = "both"
    EITHER_UNLESS_DENIED = "either_unless_denied"
    AS_SAID = "as_said"


RULES: tuple[str, ...] = tuple(rule.value for rule in Rule)


class Evidence(StrEnum):
    """What a tie rests on."""

    CONFIRMED = "confirmed"
    ONE_SIDED_DENIED = "one_sided_denied"
    ONE_SIDED_UNANSWERED = "one_sided_unanswered"
    REGISTER_ONLY = "register_only"
    DECLARED_IN_ROOM = "declared_in_room"


@dataclass(frozen=True)
class TieRule:
    """Which nominations make a tie; every table and figure names it.

    ``either``: one side's word is enough; the stronger word counts. ``both``: both must say it; the weaker word counts.
    ``either_unless_denied``: one word is enough as long as the other side, if it answered, does not deny it; the weaker
    word counts. ``as_said``: directed, just as said. The first three give ties without direction.

    ``min_strength`` is the least strength that makes a tie; 0 makes one of every "yes", never of a "no".
    ``layers`` empty means every layer that counts. ``all_tiers`` lets ROPS and other voivodeship bodies in.
    """

    rule: Rule = Rule.EITHER_UNLESS_DENIED
    layers: tuple[str, ...] = ()
    min_strength: float = 1
    commune: str = ""
    all_tiers: bool = False

    @property
    def directed(self) -> bool:
        """Tell whether ties keep their direction."""
        return self.rule is Rule.AS_SAID


@dataclass(frozen=True)
class Tie:
    """What was said of one pair in one layer and commune context, and what the rule makes of it.

    ``strength`` is what the rule counts; ``strength_source`` and ``strength_target`` are each side's own word (0: "no",
    ``None``: nothing heard). ``stated`` is false when nobody gave a strength, so that 1 stands in. ``exists`` is false
    when there were words but the rule makes no tie of them.
    """

    source: str
    target: str
    layer: str
    commune: str
    evidence: Evidence
    exists: bool
    strength: float
    strength_source: float | None
    strength_target: float | None
    stated: bool = True
    frequency: float | None = None
    formality: str = ""
    trust: float | None = None
    channel: str = ""
    origins: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The edge key in the multigraph."""
        return f"{self.layer}@{self.commune}" if self.commune else self.layer


@dataclass(frozen=True)
class NetworkInfo:
    """What a network is of: shown with every number and figure made from it.

    ``ties`` also holds what was said and did not become a tie (``exists`` false): the gap ledger needs it. ``words`` is
    what the ties were made of, and ``serves`` where each institution works: whoever asks what the silent could still
    say needs both. ``became`` is the later id by the earlier one of bodies that became another, in the whole roster.
    ``surveyed`` is false for a mere list of ties, of which nobody noted who was asked: every body counts as heard, yet
    no share of answers may be shown, nor that anybody keeps silent.
    """

    wave: Wave
    rule: TieRule
    codebook: str = "kooperacja"
    example: bool = False
    study: str = ""
    responses: Mapping[str, ResponseStatus] = field(default_factory=dict)
    ties: tuple[Tie, ...] = ()
    words: tuple[Nomination, ...] = ()
    serves: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    became: Mapping[str, str] = field(default_factory=dict)
    surveyed: bool = True

    @property
    def answered(self) -> int:
        """How many of the institutions answered."""
        return sum(status is ResponseStatus.ANSWERED for status in self.responses.values())

    @property
    def response(self) -> float:
        """Share of the institutions in the network that answered; ``nan`` for an empty one."""
        return self.answered / len(self.responses) if self.responses else float("nan")

    def has_answered(self, institution: str) -> bool:
        """Tell whether an institution answered."""
        return self.responses.get(institution) is ResponseStatus.ANSWERED
