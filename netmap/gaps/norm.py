"""What a cooperation model demands of a network: rules with thresholds, read from TOML (``netmap.gaps.reader``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from netmap.codebook import Label
from netmap.gaps.services import NO_SERVICES, Services

__all__ = [
    "AdvisedBy",
    "FormalPartnership",
    "MutualFlow",
    "Norm",
    "NormRule",
    "ReachSectors",
    "SectorCoverage",
    "TeamBacksTeam",
    "TieBetweenTypes",
    "TiersMeetInSectors",
    "TwoTiers",
]


@dataclass(frozen=True, kw_only=True)
class NormRule:
    """One requirement of a model: its name, where it comes from, and in which layers it is looked for.

    ``layers`` empty means every layer of the network that is judged; a kind that is not ``about_ties`` has none. One
    that is ``about_shares`` looks at a share, or at which way it moves: one tie more of the wrong sort lowers it. One
    that is not ``in_layers`` looks at ties of other layers too.
    """

    kind: ClassVar[str] = ""
    about_ties: ClassVar[bool] = True
    about_shares: ClassVar[bool] = False
    in_layers: ClassVar[bool] = True
    id: str
    label: Label
    source: Label
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TieBetweenTypes(NormRule):
    """Every OPS is tied with a body of one of the ``types`` (R1)."""

    kind: ClassVar[str] = "tie_between_types"
    types: tuple[str, ...]
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class ReachSectors(NormRule):
    """The OPS has a direct tie with every sector that has a body here (R3)."""

    kind: ClassVar[str] = "reach_sectors"
    sectors: tuple[str, ...]
    strength: float = 1
    share: float = 1


@dataclass(frozen=True, kw_only=True)
class SectorCoverage(NormRule):
    """All areas of cooperation are tied to the OPS; one without a body here is not covered (R7)."""

    kind: ClassVar[str] = "sector_coverage"
    sectors: tuple[str, ...]
    optional: tuple[str, ...] = ()
    strength: float = 1
    share: float = 1


@dataclass(frozen=True, kw_only=True)
class TwoTiers(NormRule):
    """Bodies of both tiers take part, and there is a tie between the tiers (R5)."""

    kind: ClassVar[str] = "two_tiers"
    tiers: tuple[str, ...]
    at_least: int = 1
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class TiersMeetInSectors(NormRule):
    """In every sector with bodies of both tiers the tiers are tied (R6)."""

    kind: ClassVar[str] = "tiers_meet_in_sectors"
    tiers: tuple[str, ...]
    sectors: tuple[str, ...] = ()
    strength: float = 1
    share: float = 1


@dataclass(frozen=True, kw_only=True)
class MutualFlow(NormRule):
    """What flows in these layers flows both ways (R8)."""

    kind: ClassVar[str] = "mutual_flow"
    reciprocity: float = 0.6
    ops_pairs: bool = True


@dataclass(frozen=True, kw_only=True)
class AdvisedBy(NormRule):
    """Every OPS is tied in these layers with a body of one of the ``types`` (R4).

    Such a body may stand above the local tiers: it is looked for in the network of all tiers.
    """

    kind: ClassVar[str] = "advised_by"
    types: tuple[str, ...]
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class FormalPartnership(NormRule):
    """Every member of a team of these kinds is tied with the OPS in these layers, those of papers (R15)."""

    kind: ClassVar[str] = "formal_partnership"
    teams: tuple[str, ...]
    strength: float = 1
    share: float = 1


@dataclass(frozen=True, kw_only=True)
class TeamBacksTeam(NormRule):
    """In every sector that both teams have, a body of the upper team is tied with one of the local team (R20)."""

    kind: ClassVar[str] = "team_backs_team"
    upper_teams: tuple[str, ...]
    teams: tuple[str, ...]
    strength: float = 1
    share: float = 1


@dataclass(frozen=True)
class Norm:
    """The requirements of one model.

    ``ops`` are the types that are a commune's social assistance centre; ``ops_and_pcpr`` those of them that do the
    county centre's work too, as in a city with county rights. ``services`` says which needs there are, who meets them,
    and by which bodies a case goes.
    """

    name: str
    version: str
    label: Label
    codebook: str
    ops: tuple[str, ...]
    rules: tuple[NormRule, ...]
    ops_and_pcpr: tuple[str, ...] = ()
    services: Services = NO_SERVICES

    def rule(self, rule_id: str) -> NormRule:
        """Give the rule of an id; an unknown id is a programmer's mistake."""
        return next(rule for rule in self.rules if rule.id == rule_id)
