"""What only two waves show: work over borders (R10), a centre that hands over (R16), ties that last (R21), H1."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from netmap.codebook import load_codebook
from netmap.gaps.answer import Answer, Part, Reason, State
from netmap.gaps.extremes import Choice, Ends, Extremes, extremes, marked, touching, within
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand, Pair
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import by_share, every_condition, rests_on, unjudged
from netmap.gaps.spans import Span, share_of, sure
from netmap.network import info

__all__ = [
    "AcrossBorders",
    "CentreHandsOver",
    "SectorShareFalls",
    "TiesLast",
    "centralization",
    "judge_across_borders",
    "judge_centre_hands_over",
    "judge_sector_share_falls",
    "judge_ties_last",
]


@dataclass(frozen=True, kw_only=True)
class AcrossBorders(NormRule):
    """The share of ties between bodies of different tiers rises from the first wave on (R10)."""

    kind: ClassVar[str] = "across_borders"
    about_shares: ClassVar[bool] = True
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class CentreHandsOver(NormRule):
    """The OPS has the most partners at first; later ties centre less on one body and more pass it by (R16)."""

    kind: ClassVar[str] = "centre_hands_over"
    about_shares: ClassVar[bool] = True
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class TiesLast(NormRule):
    """Of the ties of the last wave in the ``phases`` enough are still there (R21)."""

    kind: ClassVar[str] = "ties_last"
    phases: tuple[str, ...]
    share: float = 0.7
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class SectorShareFalls(NormRule):
    """The share of the OPS's ties that go to the ``sectors`` falls; ties inside ``teams`` are counted beside (H1)."""

    kind: ClassVar[str] = "sector_share_falls"
    about_shares: ClassVar[bool] = True
    sectors: tuple[str, ...]
    teams: tuple[str, ...] = ()
    strength: float = 1


@dataclass(frozen=True)
class _Moments:
    """Two waves over the bodies present in both; the same body bears its later id in ``now``."""

    was: Place
    now: Place
    same: Mapping[str, str]

    def ties(self, strength: float, layers: tuple[str, ...]) -> tuple[Extremes, Extremes]:
        demand = Demand(strength, layers)
        before = extremes(self.was.pairs, list(self.same), demand)
        return before, extremes(self.now.pairs, list(self.same.values()), demand)


def _since(place: Place, earlier: Place) -> _Moments:
    became = info(place.network).became
    same = {body: _later(body, became, place) for body in earlier.network}
    taken = {body: later for body, later in same.items() if later in place.network}
    once = {later: body for body, later in reversed(taken.items())}
    return _Moments(earlier, place, {body: later for later, body in once.items()})


def _later(body: str, became: Mapping[str, str], place: Place) -> str:
    """Follow who became whom as far as a body of the later wave; a circle leads nowhere."""
    seen = {body}
    while body not in place.network and body in became and became[body] not in seen:
        body = became[body]
        seen.add(body)
    return body


def _first(place: Place) -> _Moments | None:
    """Give the first wave and this one; nothing where this is the only one."""
    return _since(place, place.earlier[0]) if place.earlier else None


def judge_across_borders(place: Place, rule: AcrossBorders) -> Answer:
    """Met if the share rises, partly if only the number of such ties does."""
    tiers = {str(data.get("tier") or "") for _, data in place.network.nodes(data=True)} - {""}
    if len(tiers) < 2:
        return unjudged(rule, Reason.NO_BODY)
    moments = _first(place)
    if moments is None:
        return unjudged(rule, Reason.NO_EARLIER)
    before, after = moments.ties(rule.strength, rule.layers)
    crossing = (_crosses(moments.was), _crosses(moments.now))
    was, now = (ties.share(over) for ties, over in zip((before, after), crossing, strict=True))
    if math.isnan(was.low) or math.isnan(now.low):
        return unjudged(rule, Reason.NO_TIES)
    count_was, count_now = (
        _counted(ties, over) for ties, over in zip((before, after), crossing, strict=True)
    )
    states = {
        State.MET if share else State.PARTLY if count else State.NOT_MET
        for share in _rises(was, now)
        for count in _rises(count_was, count_now)
    }
    params = {"count_before": count_was.low, "count_after": count_now.low}
    return _changed(
        place,
        rule,
        states,
        (before, after),
        params,
        {"before": was, "after": now},
        pairs=crossing[1],
    )


def _crosses(place: Place) -> Choice:
    nodes = place.network.nodes

    def crosses(names: Sequence[str], ends: Ends) -> npt.NDArray[np.bool_]:
        tiers = np.array([str(nodes[body].get("tier") or "") for body in names])[ends]
        return np.asarray((tiers != "").all(axis=1) & (tiers[:, 0] != tiers[:, 1]))

    return crosses


def _counted(ties: Extremes, chosen: Choice) -> Span:
    certain, _, open_, _ = ties.count(chosen)
    return Span(certain, certain + open_)


def _rises(was: Span, now: Span) -> set[bool]:
    """Tell whether a number rises: both answers where both are possible."""
    return {now.low > was.high, now.high > was.low}


def _changed(
    place: Place,
    rule: NormRule,
    states: set[State],
    beside: Sequence[Extremes],
    params: Mapping[str, float],
    spans: Mapping[str, Span],
    *,
    pairs: Choice | None = None,
    parts: tuple[Part, ...] = (),
) -> Answer:
    surely = all(
        len(ties.certain_ends) for ties in beside
    )  # a wave that may have no tie at all says nothing of change
    state = next(iter(states)) if len(states) == 1 and surely else State.UNKNOWN
    bodies, ties, missing = rests_on(place, _behind(beside[-1], pairs))
    numbers = {"met": sum(part.is_met for part in parts), "of": len(parts), **params}
    return Answer(
        rule.id,
        rule.kind,
        state,
        bodies or tuple(place.ops),
        ties,
        missing,
        numbers,
        parts=parts,
        spans=spans,
    )


def _behind(ties: Extremes, choice: Choice | None) -> Iterator[Pair]:
    """Give the certain ties that are looked at, and all open ones."""
    yield from ties.certain if choice is None else ties.chosen(choice).certain
    yield from ties.open


def judge_centre_hands_over(place: Place, rule: CentreHandsOver) -> Answer:
    """At the first wave the OPS has the most partners; from then on two directions, each half of the rule."""
    if not place.ops:
        return unjudged(rule, Reason.NO_OPS)
    moments = _first(place)
    if moments is None:
        return _starts_in_the_centre(place, rule)
    if not moments.was.ops or len(moments.same) < 4:
        return unjudged(rule, Reason.NO_OPS if not moments.was.ops else Reason.NO_BODY)
    before, after = moments.ties(rule.strength, rule.layers)
    if before.is_empty or after.is_empty:
        return unjudged(rule, Reason.NO_TIES)
    central = [centralization(ties) for ties in (before, after)]
    beside = [
        ties.share(_beside(at.ops)) for at, ties in ((moments.was, before), (moments.now, after))
    ]
    falls, rises = _rises(central[1], central[0]), _rises(beside[0], beside[1])
    parts = tuple(
        Part(Credit(2 * all(found), 2 * any(found)), key=key)
        for key, found in (("centralization-falls", falls), ("beside-rises", rises))
    )
    states = {every_condition([a, b]) for a in falls for b in rises}
    spans = dict(zip(("central_before", "central_after"), central, strict=True))
    spans |= dict(zip(("beside_before", "beside_after"), beside, strict=True))
    params = {"first": 0}
    return _changed(place, rule, states, (before, after), params, spans, parts=parts)


def _starts_in_the_centre(place: Place, rule: CentreHandsOver) -> Answer:
    if len(place.network) < 2:
        return unjudged(rule, Reason.NO_BODY)
    ties = extremes(place.pairs, place.network, Demand(rule.strength, rule.layers))
    if ties.is_empty:
        return unjudged(rule, Reason.NO_TIES)
    is_ops = marked(ties.bodies, place.ops)
    ops = [int(degrees[is_ops].max()) for degrees in ties.degrees()]
    rival = [int(degrees[~is_ops].max(initial=0)) for degrees in ties.degrees()]
    wins = {_rank_state(ops[0], rival[1]), _rank_state(ops[1], rival[0])}
    params = {"first": 1, "partners": ops[0], "rival": rival[1]}
    return _changed(place, rule, wins, (ties,), params, {})


def _rank_state(ops: int, rival: int) -> State:
    if ops > rival:
        return State.MET
    return State.PARTLY if ops == rival and ops else State.NOT_MET


def centralization(ties: Extremes) -> Span:
    """Bound Freeman's degree centralization, n times the most partners less all partners over (n-1)(n-2).

    It is highest where all open ties of one body are there and no others: exact. It is lowest where open ties fill up
    the others without lifting the most; how many can is bounded from above, so that no lower value is possible.
    """
    n, certain = len(ties.bodies), len(ties.certain_ends)
    least, most = ties.degrees()
    spread = (n - 1) * (n - 2)
    high = int((n * most - 2 * (certain + most - least)).max())
    tops = np.arange(least.max(), most.max() + 1)
    low = int((n * tops - 2 * (certain + _room(tops, least, most, ties))).min())
    return Span(max(low, 0) / spread, high / spread)


def _room(tops: Ends, least: Ends, most: Ends, ties: Extremes) -> Ends:
    """Bound how many open ties fit in while nobody has more than each of ``tops`` partners.

    Each has an end whose answer lacks, so that no more fit in than those have room for.
    """
    free = np.minimum(tops[:, None], most) - least
    asked = ties.waiting | ~ties.waiting.any(axis=1, keepdims=True)
    ends = np.unique(ties.open_ends[asked])
    through, halves = free[:, ends].sum(axis=1), free.sum(axis=1) // 2
    return np.asarray(np.minimum(np.minimum(through, halves), len(ties.open_ends)))


def _beside(ops: Sequence[str]) -> Choice:
    return lambda names, ends: ~touching(ops)(names, ends)


def judge_ties_last(place: Place, rule: TiesLast) -> Answer:
    """Count the ties of the earlier wave that are still there, over bodies present in both."""
    earlier = [at for at in place.earlier if info(at.network).wave.phase in rule.phases]
    if not earlier:
        return unjudged(rule, Reason.NO_LATER)
    moments = _since(place, earlier[-1])
    demand = Demand(rule.strength, rule.layers)
    before = extremes(moments.was.pairs, list(moments.same), demand)
    if not len(before.certain_ends):
        return unjudged(rule, Reason.NO_TIES)
    still = [
        moments.now.pairs.judge(moments.same[pair.source], moments.same[pair.target], demand)
        for pair in before.certain
    ]
    kept = sum(pair.credit.worst == 2 for pair in still)
    open_ = sum(pair.credit.worst < pair.credit.best == 2 for pair in still)
    share = share_of(kept, open_, len(still) - kept - open_)
    bodies, ties, missing = rests_on(place, still)
    return Answer(
        rule.id,
        rule.kind,
        sure(share, by_share(rule.share), State.UNKNOWN),
        bodies,
        ties,
        missing,
        {"met": kept, "of": len(still)},
        spans={"kept": share, "threshold": Span(rule.share, rule.share)},
        parts=tuple(Part(pair.credit, bodies=pair.bodies, pairs=(pair,)) for pair in still),
    )


def judge_sector_share_falls(place: Place, rule: SectorShareFalls) -> Answer:
    """Met if the share falls, partly if it stays, not met if it rises."""
    if not place.ops:
        return unjudged(rule, Reason.NO_OPS)
    if not place.of("sector", *rule.sectors):
        return unjudged(rule, Reason.NO_BODY)
    moments = _first(place)
    if moments is None:
        return unjudged(rule, Reason.NO_EARLIER)
    both = moments.ties(rule.strength, rule.layers)
    of_ops = [
        _touching(ties, at.ops) for ties, at in zip(both, (moments.was, moments.now), strict=True)
    ]
    was, now = (
        ties.share(_goes_to(at, rule.sectors))
        for ties, at in zip(of_ops, (moments.was, moments.now), strict=True)
    )
    if math.isnan(was.low) or math.isnan(now.low):
        return unjudged(rule, Reason.NO_TIES)
    states = {_direction(a, b) for a, b in ((was.low, now.high), (was.high, now.low))}
    counts = {
        f"{name}_{when}": float(n)
        for when, ties, at in zip(
            ("before", "after"), of_ops, (moments.was, moments.now), strict=True
        )
        for name, n in _h1_counts(ties, at, rule).items()
    }
    book = load_codebook(info(place.network).codebook)
    found = _changed(place, rule, states, of_ops, counts, {"before": was, "after": now})
    return replace(found, notes=tuple(book.sector(code).label for code in rule.sectors))


def _touching(ties: Extremes, ops: Sequence[str]) -> Extremes:
    """Give the ties of the OPS with others."""
    return ties.chosen(lambda names, ends: marked(names, ops)[ends].sum(axis=1) == 1)


def _goes_to(place: Place, sectors: tuple[str, ...]) -> Choice:
    return touching(set(place.of("sector", *sectors)) - set(place.ops))


def _h1_counts(ties: Extremes, place: Place, rule: SectorShareFalls) -> dict[str, int]:
    inside = {m.institution for m in place.members(place.teams(rule.teams))}
    return {
        "count": ties.count(_goes_to(place, rule.sectors))[0],
        "ties": len(ties.certain_ends),
        "team": ties.count(within(inside))[0],
    }


def _direction(was: float, now: float) -> State:
    if math.isclose(was, now):
        return State.PARTLY
    return State.MET if now < was else State.NOT_MET
