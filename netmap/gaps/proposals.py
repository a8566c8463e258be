"""What to do next: single ties that close the most of what a norm requires, easy and safe ones first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations

import networkx as nx

from netmap.codebook import fold
from netmap.gaps.answer import Answer, State
from netmap.gaps.answers import judge
from netmap.gaps.norm import Norm
from netmap.gaps.pairs import GapState, Pair
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Requirement
from netmap.gaps.whatif import Route, fell, usual_tie
from netmap.network import AddedTie, changed, first_layer, info, simple

__all__ = [
    "ADDRESSES",
    "Closed",
    "Effort",
    "Proposal",
    "Risk",
    "best_few",
    "introducers",
    "proposals",
]

ADDRESSES = ("address", "adres", "building", "budynek")
"""Columns of the roster that say where a body sits: the same text is the same building."""

MOST_TRIED = 60
"""So many candidates are tried out on every rule; the rest would close no more than these by what each rule lists."""

_OPEN = (GapState.MISSING, GapState.TOO_WEAK, GapState.ONE_SIDED)


class Effort(StrEnum):
    """How far the two have to go: they work together already, know one another, have a friend in common, or none."""

    STRENGTHEN = "strengthen"
    SAME_PLACE = "same_place"
    INTRODUCED = "introduced"
    STRANGERS = "strangers"


class Risk(StrEnum):
    """What may stand in the way of a proposal."""

    DENIED = "denied"
    SILENT = "silent"
    BUSY = "busy"


@dataclass(frozen=True)
class Closed:
    """One requirement that a tie would fulfil, of the rules that ask for it; ``sector`` is empty for a mere pair."""

    rules: tuple[str, ...]
    sector: str = ""


@dataclass(frozen=True)
class Proposal:
    """One tie to make or to strengthen, and why.

    ``state`` is what stands of the pair now. ``met`` are rules that would be met as a whole, ``closes`` the single
    requirements. ``restores`` counts required pairs that would get a route of two steps or less. ``introducers`` are
    partners of both, the firmest first; ``teams`` names teams in which both sit.
    """

    tie: AddedTie
    state: GapState
    met: tuple[str, ...]
    closes: tuple[Closed, ...]
    restores: int
    effort: Effort
    risks: tuple[Risk, ...] = ()
    introducers: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    same_building: bool = False

    @property
    def source(self) -> str:
        """The first of the two bodies."""
        return self.tie.source

    @property
    def target(self) -> str:
        """The second of the two bodies."""
        return self.tie.target

    @property
    def rank(self) -> tuple[object, ...]:
        """Order: rules met, requirements closed, effort, risk, routes won; then by id."""
        efforts = list(Effort)
        return (
            -len(self.met),
            -sum(len(one.rules) for one in self.closes),
            efforts.index(self.effort),
            len(self.risks),
            -self.restores,
            self.source,
            self.target,
        )


@dataclass
class _Candidate:
    """A pair that something asks for, before it is tried out."""

    pair: Pair
    layers: set[str] = field(default_factory=set)
    plain: bool = False
    weight: int = 0


def proposals(
    network: nx.MultiDiGraph,
    norm: Norm | str,
    *,
    most: int = 10,
    lost: Sequence[Route] = (),
    together: Mapping[str, Sequence[str]] | None = None,
) -> list[Proposal]:
    """Rank single ties by what each would close, how much effort it takes, and what may stand in its way.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune; isolates may be proposed ties like anybody.
    norm
        A norm, its name, or the path of its file.
    most
        How many to give at most.
    lost
        Required pairs whose short routes are to be won back, as :func:`netmap.gaps.what_if` gives them; what wins the
        most of them back then comes first.
    together
        By team the ids of its members: who sits in one team need not be introduced.

    Returns
    -------
    list of Proposal
        Best first. Every one closes, raises or restores something, and lowers no rule. Pairs whose state is unknown are
        never proposed: there one has to ask first.

    Notes
    -----
    Each candidate is tried out as a tie that both want, as strong as the most demanding rule asks, in the kinds of tie
    that the rules name, and every rule is answered anew. Effort: a tie that is there and too weak, or that one side
    already names, only wants strengthening; members of one team or tenants of one building meet anyway; others can be
    introduced by a partner of both; the rest are strangers. Risks: one side said "no", a side did not answer, one of
    the two already has the most partners of all and with at least half of the others.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [
    ...     Institution("o", "OPS", type="ops"),
    ...     Institution("p", "PCPR", type="pcpr"),
    ...     Institution("s", "SP"),
    ... ]
    >>> words = [Nomination("o", "s", "w", "meetings"), Nomination("p", "s", "w", "meetings")]
    >>> words += [Nomination("s", one, "w", "meetings") for one in "op"]
    >>> best = proposals(build(bodies, words, wave=Wave("w")), "liderzy-kooperacji")[0]
    >>> best.source, best.target, best.met, best.introducers
    ('o', 'p', ('R1', 'R8'), ('s',))
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    ground = _Ground(network, asked, lost, together or {})
    tried = [found for one in ground.candidates() if (found := ground.tried(one)) is not None]
    return sorted(tried, key=lambda one: (-one.restores * bool(lost), one.rank))[:most]


def best_few(
    network: nx.MultiDiGraph,
    norm: Norm | str,
    *,
    count: int = 3,
    lost: Sequence[Route] = (),
    together: Mapping[str, Sequence[str]] | None = None,
) -> list[Proposal]:
    """Choose a few ties one after another, each the best once those before it are there.

    Parameters and notes as in :func:`proposals`; what one tie closes is not closed again by the next.
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    chosen: list[Proposal] = []
    for _ in range(count):
        after = changed(network, added=[one.tie for one in chosen])
        found = proposals(after, asked, most=1, lost=_still_lost(after, lost), together=together)
        if not found:
            break
        chosen.append(found[0])
    return chosen


def introducers(network: nx.Graph, source: str, target: str) -> tuple[str, ...]:
    """List the bodies that are tied with both and could introduce them, those with the firmest ties first.

    The weaker of an introducer's two ties counts; direction does not.

    Examples
    --------
    >>> introducers(nx.Graph([("a", "b"), ("b", "c")]), "a", "c")
    ('b',)
    """
    flat: nx.Graph = nx.Graph(simple(network))
    both = (set(flat[source]) & set(flat[target])) - {source, target}

    def weaker(body: str) -> float:
        return min(float(flat.edges[end, body]["strength"]) for end in (source, target))

    return tuple(sorted(both, key=lambda body: (-weaker(body), body)))


def _still_lost(network: nx.Graph, lost: Sequence[Route]) -> list[Route]:
    flat: nx.Graph = nx.Graph(simple(network))
    return [route for route in lost if not _is_short(flat, route.source, route.target)]


def _is_short(flat: nx.Graph, source: str, target: str) -> bool:
    return flat.has_edge(source, target) or bool(set(flat[source]) & set(flat[target]))


class _Ground:
    """What candidates are held against: the network as it is, its answers, its routes."""

    def __init__(
        self,
        network: nx.MultiDiGraph,
        norm: Norm,
        lost: Sequence[Route],
        together: Mapping[str, Sequence[str]],
    ) -> None:
        self.network = network
        self.norm = norm
        self.together = together
        self.answers = judge(network, norm)
        self.flat: nx.Graph = nx.Graph(simple(network))
        wanted = [(route.source, route.target) for route in lost] or self._short_of()
        self.far = [
            (a, b)
            for a, b in wanted
            if a in network and b in network and not _is_short(self.flat, a, b)
        ]

    def _short_of(self) -> list[tuple[str, str]]:
        """List the pairs of requirements that are known to fall short."""
        pairs = (p for answer in self.answers for item in _unmet(answer) for p in item.pairs)
        return list(dict.fromkeys(pair.bodies for pair in pairs if pair.state in _OPEN))

    # ── who comes into question ─────────────────────────────────────────────────────────────────────────────────

    def candidates(self) -> list[_Candidate]:
        """Give the pairs worth trying: those that rules ask for, that shorten routes, that hold parts together."""
        found: dict[frozenset[str], _Candidate] = {}
        for answer in self.answers:
            for item in _unmet(answer):
                for pair in item.pairs:
                    self._note(found, pair, item)
        for a, b in self._shortcuts():
            one = found.setdefault(frozenset((a, b)), _Candidate(self._pair(a, b), plain=True))
            one.weight += self._won(a, b)
        ranked = sorted(found.values(), key=lambda one: (-one.weight, one.pair.bodies))
        return ranked[:MOST_TRIED]

    def _note(self, found: dict[frozenset[str], _Candidate], pair: Pair, item: Requirement) -> None:
        """Take a pair down that falls short of a requirement, with the kinds of tie it is asked for in."""
        in_view = all(body in self.network for body in pair.bodies)
        if pair.state not in _OPEN or not in_view:
            return
        one = found.setdefault(frozenset(pair.bodies), _Candidate(pair))
        one.layers |= set(item.demand.layers)
        one.plain |= not item.demand.layers
        one.weight += 10

    def _pair(self, a: str, b: str) -> Pair:
        """Say what stands of a pair that no rule asks for."""
        said = [t for t in info(self.network).ties if {t.source, t.target} == {a, b}]
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
            if (a in near and b in near and self._won(a, b)) or apart.get(a) != apart.get(b):
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

    def _won(self, a: str, b: str) -> int:
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

    # ── tried out ───────────────────────────────────────────────────────────────────────────────────────────────

    def tried(self, candidate: _Candidate) -> Proposal | None:
        """Try a candidate out; nothing is proposed that closes nothing or lowers a rule."""
        source, target = candidate.pair.bodies
        layers = sorted(candidate.layers)
        if candidate.plain and not layers:
            layers = [self._layer_of(candidate.pair)]
        tie = usual_tie(self.norm, source, target, tuple(layers))
        after = judge(changed(self.network, added=[tie]), self.norm)
        both = list(zip(self.answers, after, strict=True))
        if any(fell(old.state, new.state) for old, new in both):
            return None
        met = tuple(
            new.rule
            for old, new in both
            if new.state is State.MET and old.state in (State.PARTLY, State.NOT_MET)
        )
        closes, restores = _closed(both), self._won(source, target)
        if not (met or closes or restores or any(fell(new.state, old.state) for old, new in both)):
            return None
        return self._weighed(candidate.pair, tie, met, closes, restores)

    def _layer_of(self, pair: Pair) -> str:
        """Strengthen what is there already in its own kind of tie."""
        return pair.tie.layer if pair.tie is not None else first_layer(self.network)

    def _weighed(
        self,
        pair: Pair,
        tie: AddedTie,
        met: tuple[str, ...],
        closes: tuple[Closed, ...],
        restores: int,
    ) -> Proposal:
        known = introducers(self.network, *pair.bodies)
        teams = tuple(
            team for team, members in self.together.items() if set(pair.bodies) <= set(members)
        )
        same = self._same_building(pair)
        effort = (
            Effort.STRENGTHEN
            if pair.state in (GapState.TOO_WEAK, GapState.ONE_SIDED)
            else Effort.SAME_PLACE
            if teams or same
            else Effort.INTRODUCED
            if known
            else Effort.STRANGERS
        )
        proposal = Proposal(tie, pair.state, met, closes, restores, effort)
        return replace(
            proposal,
            risks=self._risks(pair),
            introducers=known,
            teams=teams,
            same_building=same,
        )

    def _same_building(self, pair: Pair) -> bool:
        """Tell whether the roster gives both the same address in the same place."""
        nodes = self.network.nodes
        for name in ADDRESSES:
            a, b = (fold(str(nodes[body].get(name) or "")) for body in pair.bodies)
            if a and a == b:
                return True
        return False

    def _risks(self, pair: Pair) -> tuple[Risk, ...]:
        about = info(self.network)
        words = [w for t in pair.ties for w in (t.strength_source, t.strength_target)]
        found = {
            Risk.DENIED: 0 in words,
            Risk.SILENT: not all(about.has_answered(body) for body in pair.bodies),
            Risk.BUSY: any(self._is_busy(body) for body in pair.bodies),
        }
        return tuple(risk for risk, is_there in found.items() if is_there)

    def _is_busy(self, body: str) -> bool:
        partners = {b: len(self.flat[b]) for b in self.flat}
        others = len(self.flat) - 1
        return partners[body] == max(partners.values()) and 2 * partners[body] >= others > 0


def _unmet(answer: Answer) -> list[Requirement]:
    """List the requirements that are known to fall short: while one is open, one has to ask first."""
    return [item for item in answer.requirements if not item.is_met and item.state in _OPEN]


def _closed(both: Sequence[tuple[Answer, Answer]]) -> tuple[Closed, ...]:
    """List the requirements that were known to fall short and are met now; one that two rules share stands once."""
    rules: dict[str, list[str]] = defaultdict(list)
    sectors: dict[str, str] = {}
    for old, new in both:
        short = {item.key for item in _unmet(old)}
        for item in new.requirements:
            if item.is_met and item.key in short:
                rules[item.key].append(old.rule)
                sectors[item.key] = item.sector
    merged: dict[str, list[str]] = defaultdict(list)
    for key, found in rules.items():
        merged[sectors[key]] += found
    return tuple(Closed(tuple(dict.fromkeys(found)), sector) for sector, found in merged.items())
