"""A norm unfolded over the bodies of a network: which pairs each rule asks for, and which bodies there are not.

A requirement is fulfilled by any one of its pairs: "OPS – education" by one school, not by every school.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import networkx as nx

from netmap.gaps.norm import (
    MutualFlow,
    Norm,
    NormRule,
    ReachSectors,
    SectorCoverage,
    TieBetweenTypes,
    TiersMeetInSectors,
    TwoTiers,
)
from netmap.gaps.pairs import Credit, Demand, GapState, Pair, Pairs, any_of
from netmap.network import info

__all__ = ["Absence", "Place", "Requirement", "absences", "beyond", "requirements"]


_OPEN_FIRST = (
    GapState.MET,
    GapState.UNKNOWN,
    GapState.TOO_WEAK,
    GapState.ONE_SIDED,
    GapState.MISSING,
)


@dataclass(frozen=True)
class Requirement:
    """What one rule asks for once: any one of the pairs fulfils it.

    ``key`` is the same for the same requirement of two rules (R3 and R7 both ask for "OPS – education").
    """

    key: str
    demand: Demand
    pairs: tuple[Pair, ...]
    sector: str = ""

    @cached_property
    def credit(self) -> Credit:
        """How far it is fulfilled at worst and at best."""
        return any_of(pair.credit for pair in self.pairs)

    @property
    def is_met(self) -> bool:
        """Tell whether it is fulfilled whatever those not heard would say."""
        return self.credit.worst == 2

    @property
    def state(self) -> GapState:
        """The state of the whole: what is still open counts before what is known to fall short."""
        states = [pair.state for pair in self.pairs]
        return min(states, key=_OPEN_FIRST.index, default=GapState.MISSING)

    @cached_property
    def telling(self) -> tuple[Pair, ...]:
        """The pairs that the answer rests on: those that fulfil it, with both sides heard if there are such, or all."""
        met = tuple(pair for pair in self.pairs if pair.state is GapState.MET)
        return tuple(pair for pair in met if not pair.unheard) or met or self.pairs


@dataclass(frozen=True)
class Absence:
    """A sector, type or tier that a rule asks for and of which no body serves the place: a resource gap."""

    rule: str
    what: str
    code: str


class Place:
    """The bodies of a network as a norm sees them: who is the OPS, who is of which type, sector and tier."""

    def __init__(self, network: nx.Graph, norm: Norm) -> None:
        self.network = network
        self.norm = norm
        self.pairs = Pairs(network)
        self.ops = self.of("type", *norm.ops)

    def of(self, attribute: str, *codes: str) -> list[str]:
        """List the bodies with one of the codes, by id."""
        return sorted(
            b for b, data in self.network.nodes(data=True) if data.get(attribute) in codes
        )

    @property
    def is_city(self) -> bool:
        """Tell whether this is a city with county rights, where the OPS is the county centre too.

        Known by the type of every OPS here, or by a county number above 60 in the commune's code.
        """
        types = {self.network.nodes[body].get("type") for body in self.ops}
        county = info(self.network).rule.commune[2:4]
        return (bool(types) and types <= set(self.norm.ops_and_pcpr)) or county > "60"

    @property
    def centres(self) -> list[list[str]]:
        """Group the OPS by place: those of one commune (an OPS and a CUS beside it) reach the sectors together."""
        together = bool(info(self.network).rule.commune)
        return [self.ops] if together and self.ops else [[body] for body in self.ops]

    def judge(self, sources: list[str], targets: list[str], demand: Demand) -> tuple[Pair, ...]:
        """Judge every pair of two groups of bodies; a body is never paired with itself."""
        return tuple(self.pairs.judge(a, b, demand) for a, b in product(sources, targets) if a != b)


def requirements(place: Place, rule: NormRule) -> tuple[Requirement, ...]:
    """Unfold a rule into the requirements that the bodies here make possible, each judged."""
    if isinstance(rule, TieBetweenTypes):
        return tuple(_ops_with_types(place, rule))
    if isinstance(rule, (ReachSectors, SectorCoverage)):
        return tuple(_ops_with_sectors(place, rule, rule.sectors))
    if isinstance(rule, TiersMeetInSectors):
        return tuple(_tiers_in_sectors(place, rule))
    if isinstance(rule, TwoTiers):
        return _between_tiers(place, rule)
    if isinstance(rule, MutualFlow):
        return tuple(_ops_flows(place, rule))
    raise TypeError(f"no such kind of rule: {rule!r}")


def absences(place: Place, rule: NormRule) -> tuple[Absence, ...]:
    """List what a rule asks for and no body here could give: resource gaps, not cooperation gaps."""
    wanted: list[tuple[str, str, bool]] = []
    if isinstance(rule, (TieBetweenTypes, ReachSectors, SectorCoverage)):
        wanted.append(("type", place.norm.ops[0], bool(place.ops)))
    if isinstance(rule, TieBetweenTypes) and not place.is_city:
        wanted.append(("type", rule.types[0], bool(place.of("type", *rule.types))))
    if isinstance(rule, (ReachSectors, SectorCoverage)):
        wanted += [("sector", code, bool(_partners(place, code))) for code in rule.sectors]
    if isinstance(rule, TwoTiers) and not place.is_city:
        wanted += [("tier", code, bool(place.of("tier", code))) for code in rule.tiers]
    return tuple(Absence(rule.id, what, code) for what, code, is_here in wanted if not is_here)


def _partners(place: Place, sector: str) -> list[str]:
    return [body for body in place.of("sector", sector) if body not in place.ops]


def _ops_with_types(place: Place, rule: TieBetweenTypes) -> Iterator[Requirement]:
    demand = Demand(rule.strength, rule.layers)
    centres = [] if place.is_city else place.of("type", *rule.types)
    for ops in place.of("type", *set(place.norm.ops) - set(place.norm.ops_and_pcpr)):
        pairs = place.judge([ops], centres, demand)
        if pairs:
            yield _requirement(f"{ops}:{'+'.join(rule.types)}", demand, pairs)


def beyond(place: Place, rule: NormRule) -> tuple[Requirement, ...]:
    """Unfold what a rule looks at and does not require: optional sectors."""
    if not isinstance(rule, SectorCoverage):
        return ()
    return tuple(_ops_with_sectors(place, rule, rule.optional))


def _ops_with_sectors(
    place: Place, rule: ReachSectors | SectorCoverage, sectors: tuple[str, ...]
) -> Iterator[Requirement]:
    demand = Demand(rule.strength, rule.layers)
    for centres in place.centres:
        for sector in sectors:
            pairs = place.judge(centres, _partners(place, sector), demand)
            if pairs:
                yield _requirement(f"{'+'.join(centres)}:{sector}", demand, pairs, sector)


def _tiers_in_sectors(place: Place, rule: TiersMeetInSectors) -> Iterator[Requirement]:
    demand = Demand(rule.strength, rule.layers)
    if place.is_city:
        return
    here = {str(data.get("sector") or "") for _, data in place.network.nodes(data=True)}
    for sector in rule.sectors or sorted(here - {""}):
        lower, upper = (
            [body for body in place.of("tier", tier) if body in place.of("sector", sector)]
            for tier in rule.tiers
        )
        pairs = place.judge(lower, upper, demand)
        if pairs:
            yield _requirement(f"{'+'.join(rule.tiers)}:{sector}", demand, pairs, sector)


def _between_tiers(place: Place, rule: TwoTiers) -> tuple[Requirement, ...]:
    demand = Demand(rule.strength, rule.layers)
    lower, upper = (place.of("tier", tier) for tier in rule.tiers)
    return (_requirement("+".join(rule.tiers), demand, place.judge(lower, upper, demand)),)


def _ops_flows(place: Place, rule: MutualFlow) -> Iterator[Requirement]:
    demand = Demand(layers=rule.layers, both_ways=True)
    for pair in place.pairs.flows(rule.layers):
        if rule.ops_pairs and set(pair.bodies) & set(place.ops):
            ops_first = pair if pair.source in place.ops else pair.turned()
            yield _requirement("<>".join(ops_first.bodies), demand, (ops_first,))


def _requirement(
    name: str, demand: Demand, pairs: tuple[Pair, ...], sector: str = ""
) -> Requirement:
    """Name the requirement so that the same demand on the same pairs has the same key."""
    layers = "+".join(demand.layers) or "*"
    return Requirement(f"{name}@{layers}>={demand.strength:g}", demand, pairs, sector)
