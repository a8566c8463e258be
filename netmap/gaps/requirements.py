"""A norm unfolded over the bodies of a network: which pairs each rule asks for, and which bodies there are not.

A requirement is fulfilled by any one of its pairs: "OPS – education" by one school, not by every school.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import networkx as nx

from netmap.gaps.dossier import NOTHING_MORE, Dossier
from netmap.gaps.norm import (
    AdvisedBy,
    FormalPartnership,
    MutualFlow,
    Norm,
    NormRule,
    ReachSectors,
    SectorCoverage,
    TeamBacksTeam,
    TieBetweenTypes,
    TiersMeetInSectors,
    TwoTiers,
)
from netmap.gaps.pairs import Credit, Demand, GapState, Pair, Pairs, any_of
from netmap.gaps.pairs_tried import PairsTried
from netmap.model import Membership, Team
from netmap.network import AddedTie, info

__all__ = ["Absence", "Place", "Requirement", "absences", "beyond", "requirements", "sits"]


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
    """The bodies of a network as a norm sees them: who is the OPS, who is of which type, sector, tier and team.

    ``dossier`` is what is known beside the network. ``is_tried`` tells that ties are tried out: see :meth:`tried`.
    """

    is_tried = False

    def __init__(self, network: nx.Graph, norm: Norm, dossier: Dossier = NOTHING_MORE) -> None:
        self.network = network
        self.norm = norm
        self.dossier = dossier
        self.pairs = Pairs(network)
        self._of: dict[tuple[str, ...], list[str]] = {}
        self.ops = self.of("type", *norm.ops)

    def tried(self, ties: Sequence[AddedTie]) -> Place:
        """Give the same place with a few ties more.

        Only the pairs that they tie are judged anew. Answers given there say their state and what it is made of; the
        bodies and ties behind them are not gathered.
        """
        beyond = set(self.wide.network).difference(self.network) if self.wide else set()
        here = [tie for tie in ties if not tie.bodies & beyond]
        found = copy(self)
        found.is_tried = True
        found.pairs = PairsTried(self.pairs, here)
        if self.wide is self:
            found.wide = found
        elif self.wide is not None:
            found.wide = self.wide.tried(ties)
        return found

    def of(self, attribute: str, *codes: str) -> list[str]:
        """List the bodies with one of the codes, by id."""
        asked = (attribute, *codes)
        if asked not in self._of:
            nodes = self.network.nodes(data=True)
            self._of[asked] = sorted(b for b, data in nodes if data.get(attribute) in codes)
        return self._of[asked]

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

    @cached_property
    def wide(self) -> Place | None:
        """The same wave with bodies of all tiers, if it is known."""
        if info(self.network).rule.all_tiers:
            return self
        if self.dossier.wide is None:
            return None
        found = Place(self.dossier.wide, self.norm, self.dossier)
        found.wide = found
        return found

    @cached_property
    def earlier(self) -> list[Place]:
        """The same commune at earlier waves, the first one first; whoever looks again finds what was judged there."""
        return [self._judged_before(graph) for graph in self.dossier.earlier]

    def _judged_before(self, graph: nx.Graph) -> Place:
        known, key = self.dossier.judged, (graph, self.norm.ops, self.norm.ops_and_pcpr)
        if key not in known:
            known[key] = Place(graph, self.norm, self.dossier)
        found: Place = known[key]
        return found

    def teams(self, kinds: tuple[str, ...], *, from_above: bool = False) -> list[Team]:
        """List the teams of these kinds that work here; ``from_above``: one of the whole study too."""
        commune = info(self.network).rule.commune
        every = from_above or not commune
        return [
            team
            for team in self.dossier.teams
            if team.kind in kinds
            and (every if not team.commune else commune.startswith(team.commune))
        ]

    def members(self, teams: list[Team]) -> list[Membership]:
        """List who sits in some teams on the wave's day, of the bodies of the network."""
        ids, day = {team.id for team in teams}, info(self.network).wave.date
        return [
            m
            for m in self.dossier.memberships
            if m.team in ids and m.institution in self.network and sits(m, day)
        ]

    def judge(self, sources: list[str], targets: list[str], demand: Demand) -> tuple[Pair, ...]:
        """Judge every pair of two groups of bodies; a body is never paired with itself."""
        return self.pairs.once(
            ("groups", tuple(sources), tuple(targets), demand),
            lambda at: tuple(
                at.judge(a, b, demand) for a, b in product(sources, targets) if a != b
            ),
            lambda at, known: tuple(at.anew(pair, demand) for pair in known),
        )


def sits(member: Membership, day: str) -> bool:
    """Tell whether somebody sits in a team on a day; every day if no day is known."""
    return not day or (member.since or "0") <= day <= (member.until or "~")


def requirements(place: Place, rule: NormRule) -> tuple[Requirement, ...]:
    """Unfold a rule into what the bodies here make possible, each judged; nothing if it asks for no pairs."""
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
    if isinstance(rule, AdvisedBy):
        return tuple(_advised(place.wide, rule)) if place.wide else ()
    if isinstance(rule, FormalPartnership):
        return tuple(_signed(place, rule))
    if isinstance(rule, TeamBacksTeam):
        return tuple(_backed(place.wide, rule)) if place.wide else ()
    return ()


def absences(place: Place, rule: NormRule) -> tuple[Absence, ...]:
    """List what a rule asks for and no body here could give: resource gaps, not cooperation gaps."""
    wanted: list[tuple[str, str, bool]] = []
    if isinstance(rule, (TieBetweenTypes, ReachSectors, SectorCoverage)):
        wanted.append(("type", place.norm.ops[0], bool(place.ops)))
    if isinstance(rule, TieBetweenTypes) and not place.is_city:
        wanted.append(("type", rule.types[0], bool(place.of("type", *rule.types))))
    if isinstance(rule, (ReachSectors, SectorCoverage)):
        wanted += [("sector", code, bool(_partners(place, code))) for code in rule.sectors]
    if isinstance(rule, AdvisedBy) and place.wide:
        wanted.append(("type", rule.types[0], bool(place.wide.of("type", *rule.types))))
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
        there = set(place.of("sector", sector))
        lower, upper = (
            [body for body in place.of("tier", tier) if body in there] for tier in rule.tiers
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


def _advised(place: Place, rule: AdvisedBy) -> Iterator[Requirement]:
    demand = Demand(rule.strength, rule.layers)
    advisers = place.of("type", *rule.types)
    for ops in place.ops:
        pairs = place.judge([ops], advisers, demand)
        if pairs:
            yield _requirement(f"{ops}:{'+'.join(rule.types)}", demand, pairs)


def _signed(place: Place, rule: FormalPartnership) -> Iterator[Requirement]:
    demand = Demand(rule.strength, rule.layers)
    members = sorted({m.institution for m in place.members(place.teams(rule.teams))})
    for body in members:
        if body not in place.ops and place.ops:
            yield _requirement(body, demand, place.judge(place.ops, [body], demand))


def _backed(place: Place, rule: TeamBacksTeam) -> Iterator[Requirement]:
    demand = Demand(rule.strength, rule.layers)
    above = place.members(place.teams(rule.upper_teams, from_above=True))
    here = place.members(place.teams(rule.teams))
    for sector in sorted({_sector(place, m) for m in above} - {""}):
        upper, lower = (
            sorted({m.institution for m in team if _sector(place, m) == sector})
            for team in (above, here)
        )
        pairs = place.judge(upper, [body for body in lower if body not in upper], demand)
        if pairs:
            yield _requirement(f"{'+'.join(upper)}:{sector}", demand, pairs, sector)


def _sector(place: Place, member: Membership) -> str:
    return str(place.network.nodes[member.institution].get("sector") or "")


def _requirement(
    name: str, demand: Demand, pairs: tuple[Pair, ...], sector: str = ""
) -> Requirement:
    """Name the requirement so that the same demand on the same pairs has the same key."""
    layers = "+".join(demand.layers) or "*"
    return Requirement(f"{name}@{layers}>={demand.strength:g}", demand, pairs, sector)
