"""What a cooperation model demands of a network: rules with thresholds, read from TOML (``netmap.gaps.reader``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from netmap.codebook import Label

__all__ = [
    "KINDS",
    "MutualFlow",
    "Norm",
    "NormRule",
    "ReachSectors",
    "SectorCoverage",
    "TieBetweenTypes",
    "TiersMeetInSectors",
    "TwoTiers",
]


@dataclass(frozen=True, kw_only=True)
class NormRule:
    """One requirement of a model: its name, where it comes from, and in which layers it is looked for.

    ``layers`` empty means every layer of the network that is judged.
    """

    kind: ClassVar[str] = ""
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


KINDS: dict[str, type[NormRule]] = {
    rule.kind: rule
    for rule in (
        TieBetweenTypes,
        ReachSectors,
        SectorCoverage,
        TwoTiers,
        TiersMeetInSectors,
        MutualFlow,
    )
}
"""Kinds of rule by the name a norm calls them."""


@dataclass(frozen=True)
class Norm:
    """The requirements of one model.

    ``ops`` are the types that are a commune's social assistance centre; ``ops_and_pcpr`` those of them that do the
    county centre's work too, as in a city with county rights.
    """

    name: str
    version: str
    label: Label
    codebook: str
    ops: tuple[str, ...]
    rules: tuple[NormRule, ...]
    ops_and_pcpr: tuple[str, ...] = ()

    def rule(self, rule_id: str) -> NormRule:
        """Give the rule of an id; an unknown id is a programmer's mistake."""
        return next(rule for rule in self.rules if rule.id == rule_id)
