"""Which pairs come into question as ties to make: those that rules ask for, shorten routes, hold parts together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import networkx as nx

from netmap.gaps.answer import Answer
from netmap.gaps.answers import judge_place
from netmap.gaps.dossier import Dossier
from netmap.gaps.norm import Norm
from netmap.gaps.pairs import GapState, Pair
from netmap.gaps.requirements import Place, Requirement, sits
from netmap.gaps.whatif import Route
from netmap.network import info, simple

__all__ = ["MOST_TRIED", "Candidate", "Ground", "is_short", "unmet"]

MOST_TRIED = 60
"""So many candidates are tried out on every rule; the rest would close no more than these by what each rule lists."""

_OPEN = (GapState.MISSING, GapState.TOO_WEAK, GapState.ONE_SIDED)


@dataclass
class Candidate:
    """A pair that something asks for, before it is tried out."""

    pair: Pair
    layers: set[str] = field(default_factory=set)
    plain: bool = False
    weight: int = 0


class Ground:
    """What candidates are held against: the network as it is, its answers, its routes."""

    def __init__(
        self,
        network: nx.MultiDiGraph,
        norm: Norm,
        lost: Sequence[Route],
        dossier: Dossier,
    ) -> None:
        self.network = network
        self.norm = norm
        self.lost = lost
        self.dossier = dossier
        self.wide = network if dossier.wide is None else dossier.wide
        self.place = Place(network, norm, dossier)
        self.answers = judge_place(self.place)
        self.flat: nx.Graph = nx.Graph(simple(network))
        wanted = [(route.source, route.target) for route in lost] or self._short_of()
        self.far = [
            (a, b)
            for a, b in wanted
            if a in network and b in network and not is_short(self.flat, a, b)
        ]

    @cached_property
    def flat_wide(self) -> nx.Graph:
        """The network of all tiers with at most one tie a pair."""
        return nx.Graph(simple(self.wide))

    @cached_property
    def most_partners(self) -> int:
        """How many partners the body with the most of them has."""
        return max((len(self.flat[body]) for body in self.flat), default=0)

    def _short_of(self) -> list[tuple[str, str]]:
        """List the pairs of requirements that are known to fall short."""
        pairs = (p for answer in self.answers for item in unmet(answer) for p in item.pairs)
        return list(dict.fromkeys(pair.bodies for pair in pairs if pair.state in _OPEN))

    @cached_property
    def teams(self) -> dict[str, tuple[str, ...]]:
        """Who sits in each team on the wave's day, by its name."""
        day, members = info(self.network).wave.date, self.dossier.memberships
        return {
            team.name: tuple(m.institution for m in members if m.team == team.id and sits(m, day))
            for team in self.dossier.teams
        }

    def candidates(self) -> list[Candidate]:
        """Give the pairs worth trying: those that rules ask for, that shorten routes, that hold parts together."""
        found: dict[frozenset[str], Candidate] = {}
        for answer in self.answers:
            for item in unmet(answer):
                for pair in item.pairs:
                    self._note(found, pair, item)
        for a, b in self._shortcuts():
            one = found.setdefault(frozenset((a, b)), Candidate(self._pair(a, b), plain=True))
            one.weight += self.won(a, b)
        ranked = sorted(found.values(), key=lambda one: (-one.weight, one.pair.bodies))
        return ranked[:MOST_TRIED]

    def _note(self, found: dict[frozenset[str], Candidate], pair: Pair, item: Requirement) -> None:
        """Take a pair down that falls short of a requirement, with the kinds of tie it is asked for in."""
        in_view = all(body in self.wide for body in pair.bodies)
        if pair.state not in _OPEN or not in_view:
            return
        one = found.setdefault(frozenset(pair.bodies), Candidate(pair))
        one.layers |= set(item.demand.layers)
        one.plain |= not item.demand.layers
        one.weight += 10

    def _pair(self, a: str, b: str) -> Pair:
        """Say what stands of a pair that no rule asks for."""
        said = self.place.pairs.between(a, b)
        state = GapState.ONE_SIDED if said else GapState.MISSING
        return Pair(a, b, state, tuple(said))

    def _shortcuts(self) -> Iterator[tuple[str, str]]:
        """Give pairs without a tie that would bring required pairs nearer, or join parts that only one body holds."""
        ends = {body for pair in self.far for body in pair}
        near = ends | {other for body in ends for other in self.flat[body]}
        apart = self._apart()
        for a, b in combinations(sorted(self.network), 2):
            if self.flat.has_edge(a, b) or not self._may_be_asked(a, b):
                continue
            if (a in near and b in near and self.won(a, b)) or apart.get(a) != apart.get(b):
                yield a, b

    def _may_be_asked(self, a: str, b: str) -> bool:
        """Two bodies of which neither denies a tie; while one of them is silent nobody knows if there is one."""
        about = info(self.network)
        return about.has_answered(a) and about.has_answered(b)

    def _apart(self) -> dict[str, int]:
        """Number the parts that would be left without the body that holds most together; a whole is one part."""
        cuts = list(nx.articulation_points(self.flat))
        if not cuts:
            return {}
        hub = max(sorted(cuts), key=lambda body: len(self.flat[body]))
        rest = self.flat.subgraph(set(self.flat) - {hub})
        parts = sorted(nx.connected_components(rest), key=len, reverse=True)
        numbers = {body: n for n, part in enumerate(parts) for body in part}
        return {**numbers, hub: -1} if len(parts) > 1 else {}

    def won(self, a: str, b: str) -> int:
        """Count the far pairs that a tie would bring within two steps."""
        return sum(self._brings(a, b, s, t) for s, t in self.far)

    def _brings(self, a: str, b: str, s: str, t: str) -> bool:
        if {a, b} == {s, t}:
            return True
        return any(
            (end == s and self.flat.has_edge(other, t))
            or (end == t and self.flat.has_edge(other, s))
            for end, other in ((a, b), (b, a))
        )


def is_short(flat: nx.Graph, source: str, target: str) -> bool:
    """Tell whether two bodies are within two steps."""
    return flat.has_edge(source, target) or bool(set(flat[source]) & set(flat[target]))


def unmet(answer: Answer) -> list[Requirement]:
    """List the requirements that are known to fall short: while one is open, one has to ask first."""
    return [item for item in answer.requirements if not item.is_met and item.state in _OPEN]
