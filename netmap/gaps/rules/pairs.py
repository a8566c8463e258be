"""Rules that are lists of pairs, or of flows: R1, R3–R8, R15, R20.

Each is judged twice, as if everybody not heard had said "no" and as if they had said "yes"; only when both lead to the
same verdict is it given, else the answer is *unknown*.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import combinations

from netmap.gaps.answer import Answer, Reason, State
from netmap.gaps.norm import (
    AdvisedBy,
    FormalPartnership,
    MutualFlow,
    NormRule,
    ReachSectors,
    SectorCoverage,
    TeamBacksTeam,
    TieBetweenTypes,
    TiersMeetInSectors,
    TwoTiers,
)
from netmap.gaps.pairs import Credit, Demand, GapState, Pair
from netmap.gaps.requirements import Absence, Place, Requirement, absences, beyond, requirements
from netmap.gaps.rules.verdicts import (
    all_of,
    every_condition,
    rests_on,
    settled,
    unjudged,
    without_team,
)
from netmap.gaps.spans import Span

__all__ = ["judge_pairs", "reciprocity"]


def judge_pairs(place: Place, rule: NormRule) -> Answer:
    """Answer a rule by the pairs it asks for."""
    unfolded, absent = requirements(place, rule), absences(place, rule)
    reason = _out_of_scope(place, rule, unfolded)
    if reason is not Reason.NONE:
        return unjudged(rule, reason, absences=absent)
    if isinstance(rule, MutualFlow):
        return _mutual_flow(place, rule, unfolded)
    weights, verdict = _weighed(place, rule, unfolded, absent)
    bodies, ties, missing = rests_on(place, (pair for r in unfolded for pair in r.telling))
    return Answer(
        rule.id,
        rule.kind,
        settled(weights, verdict),
        bodies or tuple(place.ops),
        ties,
        missing,
        {"met": sum(r.is_met for r in unfolded), "of": len(unfolded)},
        requirements=unfolded,
        beyond=beyond(place, rule),
        absences=absent,
    )


def _weighed(
    place: Place,
    rule: NormRule,
    unfolded: Sequence[Requirement],
    absent: Sequence[Absence],
) -> tuple[list[Credit], Callable[[Sequence[int]], State]]:
    """Give what a rule is judged by, and how."""
    weights = [requirement.credit for requirement in unfolded]
    if isinstance(rule, TwoTiers):
        return [*weights, *(_takes_part(place, rule, tier) for tier in rule.tiers)], _two_tiers
    if isinstance(rule, SectorCoverage):
        weights += [Credit(0, 0) for absence in absent if absence.what == "sector"]
    return weights, partial(all_of, share=getattr(rule, "share", 1))


def _out_of_scope(place: Place, rule: NormRule, unfolded: Sequence[Requirement]) -> Reason:
    if place.is_city and isinstance(rule, (TieBetweenTypes, TwoTiers, TiersMeetInSectors)):
        return Reason.CITY
    if not place.ops and isinstance(rule, _OF_THE_OPS):
        return Reason.NO_OPS
    lacking = _lacking(place, rule)
    if lacking is not Reason.NONE:
        return lacking
    flows = isinstance(rule, MutualFlow)  # between any two, so that nothing need be asked for
    if len(place.network) < 2 if flows else not unfolded and not isinstance(rule, SectorCoverage):
        return Reason.NO_BODY
    return Reason.NONE if place.pairs.in_view(rule.layers) else Reason.LAYER_LEFT_OUT


_OF_THE_OPS = (TieBetweenTypes, ReachSectors, SectorCoverage, AdvisedBy, FormalPartnership)


def _lacking(place: Place, rule: NormRule) -> Reason:
    """Say what a rule needs beside the network and is not given: bodies of all tiers, teams."""
    if isinstance(rule, (FormalPartnership, TeamBacksTeam)) and not place.teams(rule.teams):
        return without_team(place)
    if isinstance(rule, (AdvisedBy, TeamBacksTeam)) and place.wide is None:
        return Reason.TIERS_LEFT_OUT
    if isinstance(rule, TeamBacksTeam) and not place.teams(rule.upper_teams, from_above=True):
        return Reason.NO_UPPER_TEAM
    return Reason.NONE


def _two_tiers(got: Sequence[int]) -> State:
    between, *tiers = got
    if between == min(tiers) == 2:
        return State.MET
    return State.PARTLY if between or min(tiers) == 2 else State.NOT_MET


def _takes_part(place: Place, rule: TwoTiers, tier: str) -> Credit:
    """A tier takes part when enough of its bodies have a tie with anybody."""
    demand, here = Demand(rule.strength, rule.layers), place.of("tier", tier)
    found = place.pairs.once(
        ("with anybody", tier, demand),
        lambda pairs: {body: pairs.with_anybody(body, demand) for body in here},
        lambda pairs, known: (
            known
            | {b: pairs.with_anybody(b, demand) for ends in pairs.moved for b in ends if b in known}
        ),
    )
    bodies = list(found.values())
    if len(bodies) < rule.at_least:
        return Credit(0, 0)
    worst = sorted((c.worst for c in bodies), reverse=True)
    best = sorted((c.best for c in bodies), reverse=True)
    return Credit(worst[rule.at_least - 1], best[rule.at_least - 1])


def _mutual_flow(place: Place, rule: MutualFlow, unfolded: Sequence[Requirement]) -> Answer:
    """Two conditions: enough of all one-way words are returned, and every flow of the OPS is mutual."""
    flows = place.pairs.flows(rule.layers)
    silent = tuple(place.pairs.silent)
    mutual = sum(pair.state is GapState.MET for pair in flows)
    found = reciprocity(place, rule.layers)
    low, high = found.low, found.high
    conditions = [_condition(low, high, rule.reciprocity, bool(flows or not silent))]
    if rule.ops_pairs and place.ops:
        all_of_ops = [requirement.credit for requirement in unfolded] or [
            Credit(0, 2 if silent else 0)
        ]
        conditions.append(
            Credit(min(c.worst for c in all_of_ops) // 2, min(c.best for c in all_of_ops) // 2)
        )
    bodies, ties, _ = rests_on(place, flows)
    return Answer(
        rule.id,
        rule.kind,
        settled(conditions, every_condition),
        bodies or tuple(place.ops),
        ties,
        silent,
        {"met": mutual, "of": len(flows), "low": low, "high": high, "threshold": rule.reciprocity},
        requirements=tuple(unfolded),
    )


def reciprocity(place: Place, layers: tuple[str, ...]) -> Span:
    """Give the share of words in some layers that are returned, between what is certain and what is possible."""
    flows = place.pairs.flows(layers)
    mutual, open_, one_way = (
        sum(pair.state is state for pair in flows)
        for state in (GapState.MET, GapState.UNKNOWN, GapState.ONE_SIDED)
    )
    unseen = _unseen(place, layers, flows)
    return Span(
        _reciprocity(mutual, one_way + open_), _reciprocity(mutual + open_ + unseen, one_way)
    )


def _unseen(place: Place, layers: tuple[str, ...], flows: Sequence[Pair]) -> int:
    """Count pairs of two silent bodies of which nobody spoke: they may be mutual."""
    spoken = {frozenset(pair.bodies) for pair in flows}
    demand = Demand(layers=layers, both_ways=True)
    return sum(
        place.pairs.judge(a, b, demand).state is GapState.UNKNOWN
        for a, b in combinations(place.pairs.silent, 2)
        if frozenset((a, b)) not in spoken
    )


def _reciprocity(mutual: int, one_way: int) -> float:
    """Share of words that are returned: a mutual pair is two words (edgewise reciprocity)."""
    words = 2 * mutual + one_way
    return 2 * mutual / words if words else float("nan")


def _condition(low: float, high: float, threshold: float, known: bool) -> Credit:
    """1 fulfilled, 0 not; nothing named while somebody is silent may turn out either way."""
    return Credit(int(low >= threshold), int(high >= threshold or not known))
