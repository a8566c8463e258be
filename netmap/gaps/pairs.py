"""What is known of a required pair under the network's tie rule: met, too weak, one-sided, missing or unknown.

A body that did not answer never makes a pair *missing*: as long as its word could still make the tie, the pair is
*unknown*, unless somebody else's word already settles it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import combinations
from typing import Any, TypeVar

import networkx as nx

from netmap.codebook import load_codebook
from netmap.model import Nomination
from netmap.network import Evidence, NetworkInfo, Rule, Tie, info

__all__ = ["Credit", "Demand", "GapState", "Pair", "Pairs", "any_of"]

V = TypeVar("V")


class GapState(StrEnum):
    """What became of a required pair; the order is from best to worst known."""

    MET = "met"
    TOO_WEAK = "too_weak"
    ONE_SIDED = "one_sided"
    UNKNOWN = "unknown"
    MISSING = "missing"


# a tie that stands in another layer but is of unknown strength says more than one that was denied
_BEST_FIRST = (
    GapState.MET,
    GapState.TOO_WEAK,
    GapState.UNKNOWN,
    GapState.ONE_SIDED,
    GapState.MISSING,
)


@dataclass(frozen=True)
class Credit:
    """How far a requirement is fulfilled at worst and at best: 0 not, 1 half (too weak, one-sided), 2 fully.

    The two differ where answers are lacking; a verdict is given only when both ends lead to the same one.
    """

    worst: int
    best: int


def any_of(several: Iterable[Credit]) -> Credit:
    """Give the credit of a requirement that any one of several fulfils; of none at all, nothing."""
    given = list(several)
    return Credit(max((c.worst for c in given), default=0), max((c.best for c in given), default=0))


@dataclass(frozen=True)
class Demand:
    """What is asked of a pair: the least strength and the layers (none: every layer), or a flow both ways."""

    strength: float = 1
    layers: tuple[str, ...] = ()
    both_ways: bool = False


@dataclass(frozen=True)
class Pair:
    """A required pair of bodies, its state, and what the state rests on.

    ``ties`` is everything said of the pair in the demanded layers, the telling tie first; ``unheard`` are those of the
    two whose answer is lacking.
    """

    source: str
    target: str
    state: GapState
    ties: tuple[Tie, ...] = ()
    unheard: tuple[str, ...] = ()

    @property
    def bodies(self) -> tuple[str, str]:
        """The two bodies."""
        return (self.source, self.target)

    def turned(self) -> Pair:
        """Give the same pair with the other body first."""
        return replace(self, source=self.target, target=self.source)

    @property
    def tie(self) -> Tie | None:
        """The tie that the state rests on, if anybody spoke of one."""
        return self.ties[0] if self.ties else None

    @cached_property
    def credit(self) -> Credit:
        """How far the pair is fulfilled at worst and at best."""
        if self.state is GapState.UNKNOWN:
            return Credit(int(any(tie.strength > 0 for tie in self.ties)), 2)
        half = self.state in (GapState.TOO_WEAK, GapState.ONE_SIDED)
        sure = 2 if self.state is GapState.MET else int(half)
        return Credit(sure, sure)


class Pairs:
    """Everything said in a network, by pair of bodies: ask it for the state of any pair.

    ``moved`` are the pairs of which more is said than in the network that was judged before: see
    :class:`netmap.gaps.pairs_tried.PairsTried`.
    """

    moved: frozenset[frozenset[str]] = frozenset()

    def __init__(self, network: nx.Graph) -> None:
        self.about: NetworkInfo = info(network)
        self._said: Mapping[frozenset[str], list[Tie]] = defaultdict(list)
        self._partners: Mapping[str, set[str]] = defaultdict(set)
        for tie in self.about.ties:
            self._said[frozenset((tie.source, tie.target))].append(tie)
            self._partners[tie.source].add(tie.target)
            self._partners[tie.target].add(tie.source)
        self._unheard = {b for b in network if not self.about.has_answered(b)}
        self._known: dict[tuple[str, str, Demand], Pair] = {}
        self._counted: dict[object, Any] = {}
        self._words: Mapping[frozenset[str], list[Nomination]] = defaultdict(list)
        for word in self.about.words:
            self._words[frozenset((word.source, word.target))].append(word)

    def once(self, key: object, count: Callable[[Pairs], V], again: Callable[[Pairs, V], V]) -> V:
        """Count something over all pairs once; where a few have moved, ``again`` is told what was counted before."""
        del again
        if key not in self._counted:
            self._counted[key] = count(self)
        found: V = self._counted[key]
        return found

    def anew(self, pair: Pair, demand: Demand) -> Pair:
        """Judge a pair once more if it has moved."""
        return self.judge(*pair.bodies, demand) if frozenset(pair.bodies) in self.moved else pair

    def spoken(self, bodies: Sequence[str]) -> list[tuple[str, str]]:
        """List the pairs of some bodies of which anybody spoke, by id."""
        here = set(bodies)
        return sorted(
            (min(ends), max(ends)) for ends in self._said if len(ends) == 2 and ends <= here
        )

    @property
    def silent(self) -> list[str]:
        """Who of the network did not answer, by id."""
        return sorted(self._unheard)

    def words(self, a: str, b: str) -> list[Nomination]:
        """List the words of which the ties of a pair are made."""
        return self._words.get(frozenset((a, b)), [])

    def in_view(self, layers: Sequence[str]) -> bool:
        """Tell whether the network holds any of these layers at all: a tie rule may leave layers out."""
        shown = self.about.rule.layers
        return not layers or not shown or bool(set(layers) & set(shown))

    def flows(self, layers: Sequence[str]) -> list[Pair]:
        """Judge every pair in which something flows in these layers, at least one way; by id."""
        demand = Demand(layers=tuple(layers), both_ways=True)
        least = self.about.rule.min_strength

        def among(pairs: Pairs, some: Iterable[frozenset[str]]) -> list[Pair]:
            judged = [pairs.judge(min(ends), max(ends), demand) for ends in some]
            return [pair for pair in judged if _flows(pair, least)]

        def again(pairs: Pairs, known: list[Pair]) -> list[Pair]:
            kept = [pair for pair in known if frozenset(pair.bodies) not in pairs.moved]
            return sorted([*kept, *among(pairs, pairs.moved)], key=lambda pair: pair.bodies)

        return self.once(
            ("flows", demand),
            lambda at: among(at, map(frozenset, sorted(map(sorted, at._said)))),
            again,
        )

    def between(self, a: str, b: str, *, layers: Sequence[str] = ()) -> list[Tie]:
        """List what was said of a pair in some layers (none: in all)."""
        said = self._said.get(frozenset((a, b)), [])
        return [tie for tie in said if not layers or tie.layer in layers]

    def worth_judging(self, bodies: Sequence[str], demand: Demand) -> Iterator[tuple[str, str]]:
        """Give the pairs among some bodies that may be anything but missing, by id.

        A pair of which nobody spoke although both answered is missing, and in a large network that is nearly all of
        them: who counts ties need not look at each.
        """
        chosen = set(bodies)
        if not self.in_view(demand.layers):
            yield from combinations(sorted(chosen), 2)
            return
        for a in sorted(chosen):
            others = chosen if a in self._unheard else chosen & (self._partners[a] | self._unheard)
            yield from ((a, b) for b in sorted(others) if a < b)

    def judge(self, source: str, target: str, demand: Demand) -> Pair:
        """Judge one pair under a demand; asked again, it is answered from memory."""
        asked = (source, target, demand)
        if asked not in self._known:
            self._known[asked] = self._judged(source, target, demand)
        return self._known[asked]

    def _judged(self, source: str, target: str, demand: Demand) -> Pair:
        ties = self.between(source, target, layers=demand.layers)
        unheard = tuple(b for b in (source, target) if not self._heard(b, ties))
        if not self.in_view(demand.layers):
            return Pair(source, target, GapState.UNKNOWN)
        if demand.both_ways:
            state = _flow((source, target), ties, unheard, self.about.rule.min_strength)
            return Pair(source, target, state, tuple(ties), unheard)
        judged = [(self._tie_state(tie, demand, unheard), tie) for tie in ties]
        judged.sort(key=lambda item: (_BEST_FIRST.index(item[0]), -item[1].strength))
        state = judged[0][0] if judged else GapState.MISSING
        if state is not GapState.MET and unheard and self._may_turn(source, target, ties, demand):
            state = GapState.UNKNOWN
        return Pair(source, target, state, tuple(tie for _, tie in judged), unheard)

    def _may_turn(self, a: str, b: str, ties: Sequence[Tie], demand: Demand) -> bool:
        """Tell whether one more word could make a tie of another kind, which nobody has named yet, strong enough.

        Where nothing at all is known of two, it may: a silent body never makes a gap, even if its word alone would not
        make a tie under the rule. What the room has settled needs nobody's answer.
        """
        named = [tie for tie in ties if tie.strength > 0]
        if not named or named[0].evidence is Evidence.DECLARED_IN_ROOM:
            return not named
        spoken = {tie.layer for tie in ties}
        return any(
            self._may_be_named(a, b, mutual=layer.mutual)
            for code, layer in load_codebook(self.about.codebook).layers.items()
            if code not in spoken and self._asked(code, layer.counts, demand)
        )

    def _asked(self, layer: str, counts: bool, demand: Demand) -> bool:
        """Tell whether ties of a kind are looked at, by the demand and in this view."""
        shown = self.about.rule.layers
        return (layer in shown if shown else counts) and (
            not demand.layers or layer in demand.layers
        )

    def _may_be_named(self, a: str, b: str, *, mutual: bool) -> bool:
        """Tell whether a kind of tie that neither has named could still be there by the word of who is silent."""
        heard = self.about.has_answered(a) + self.about.has_answered(b)
        if self.about.rule.rule is Rule.BOTH:
            return not heard
        denies = mutual and self.about.rule.rule is Rule.EITHER_UNLESS_DENIED
        return not (denies and heard)

    def with_anybody(self, body: str, demand: Demand) -> Credit:
        """Give how far a body is tied with anybody; whom nobody spoke of counts only while somebody is silent."""
        partners = self._partners[body]
        open_ = body in self._unheard or bool(self._unheard - partners)
        spoken = [self.judge(body, partner, demand).credit for partner in sorted(partners)]
        return any_of([*spoken, Credit(0, 2 if open_ else 0)])

    def _heard(self, body: str, ties: Sequence[Tie]) -> bool:
        return self.about.has_answered(body) or any(_word(tie, body) is not None for tie in ties)

    def _tie_state(self, tie: Tie, demand: Demand, unheard: Sequence[str]) -> GapState:
        """Judge one tie of one layer; what the room declared needs nobody's answer."""
        rule, in_room = self.about.rule.rule, tie.evidence is Evidence.DECLARED_IN_ROOM
        if tie.exists and tie.strength >= demand.strength:
            return GapState.MET
        if tie.strength == 0:
            return GapState.MISSING if in_room else GapState.ONE_SIDED
        if unheard and not in_room and _may_rise(tie, rule):
            return GapState.UNKNOWN
        if rule is Rule.BOTH and not in_room and tie.evidence is not Evidence.CONFIRMED:
            return GapState.UNKNOWN if unheard else GapState.ONE_SIDED
        if not tie.stated:
            return GapState.UNKNOWN
        weak = tie.strength < max(demand.strength, self.about.rule.min_strength)
        return GapState.TOO_WEAK if weak else GapState.ONE_SIDED  # on paper only, denied in words


def _may_rise(tie: Tie, rule: Rule) -> bool:
    """Tell whether one more word could make the tie stronger: the stronger counts, or papers give way to words."""
    return rule in (Rule.EITHER, Rule.AS_SAID) or tie.evidence is Evidence.REGISTER_ONLY


def _word(tie: Tie, body: str) -> float | None:
    return tie.strength_source if body == tie.source else tie.strength_target


def _passes_on(body: str, ties: Sequence[Tie], least: float) -> bool:
    return any((_word(tie, body) or 0) >= least for tie in ties)


def _may_pass(ties: Sequence[Tie], least: float) -> bool:
    """Tell whether somebody named a flow and nobody said how strong: it may reach the least strength or not."""
    return any(0 < tie.strength < least and not tie.stated for tie in ties)


def _flows(pair: Pair, least: float) -> bool:
    """Tell whether anybody says that something flows, be it of unknown strength."""
    if pair.state is GapState.UNKNOWN:
        passing = any(_passes_on(body, pair.ties, least) for body in pair.bodies)
        return passing or _may_pass(pair.ties, least)
    return pair.state is not GapState.MISSING


def _flow(
    bodies: tuple[str, str], ties: Sequence[Tie], unheard: Sequence[str], least: float
) -> GapState:
    """Judge a flow both ways: each side must say that it passes on, unless the room has settled it."""
    room = [tie for tie in ties if tie.evidence is Evidence.DECLARED_IN_ROOM]
    passing = [body for body in bodies if _passes_on(body, ties, least)]
    if any(tie.strength >= least for tie in room) or (len(passing) == 2 and not room):
        return GapState.MET
    if _may_pass(ties, least) or (unheard and not room):
        return GapState.UNKNOWN
    return GapState.ONE_SIDED if passing and not room else GapState.MISSING
