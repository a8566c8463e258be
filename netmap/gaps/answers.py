"""The rules of a norm answered for a network: met, partly, not met, unknown, not applicable, and what is behind it.

Each rule is judged twice, as if everybody not heard had said "no" and as if they had said "yes"; only when both lead to
the same verdict is it given, else the answer is *unknown*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from itertools import combinations

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
from netmap.gaps.pairs import Credit, Demand, GapState, Pair
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Absence, Place, Requirement, absences, beyond, requirements
from netmap.gaps.sentences import say_answer
from netmap.network import Tie, info

__all__ = ["Answer", "Reason", "State", "judge"]


class State(StrEnum):
    """The five answers."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Reason(StrEnum):
    """Why a rule does not apply, or cannot be judged in this view."""

    NONE = ""
    CITY = "city"
    NO_OPS = "no_ops"
    NO_BODY = "no_body"
    LAYER_LEFT_OUT = "layer_left_out"


@dataclass(frozen=True)
class Answer:
    """A rule's answer with what is behind it.

    ``bodies`` and ``ties`` are those the verdict rests on; ``missing`` are bodies whose answer is lacking;
    ``requirements`` is the rule unfolded, ``beyond`` what was looked at and not required, ``absences`` what no body
    here could give. ``params`` holds the numbers: ``met`` and ``of`` count requirements, the rest by kind of rule.
    """

    rule: str
    kind: str
    state: State
    bodies: tuple[str, ...] = ()
    ties: tuple[Tie, ...] = ()
    missing: tuple[str, ...] = ()
    params: Mapping[str, float] = field(default_factory=dict)
    reason: Reason = Reason.NONE
    requirements: tuple[Requirement, ...] = ()
    beyond: tuple[Requirement, ...] = ()
    absences: tuple[Absence, ...] = ()

    def say(self, network: nx.Graph, lang: str) -> str:
        """Say the answer in one plain sentence with the bodies behind it."""
        return say_answer(self, network, lang)


def judge(network: nx.Graph, norm: Norm | str) -> list[Answer]:
    """Answer every rule of a norm for one place.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune: all its bodies are taken to serve one place.
    norm
        A norm, its name, or the path of its file.

    Returns
    -------
    list of Answer
        In the order of the norm.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution("o", "OPS", type="ops"), Institution("p", "PCPR", type="pcpr")]
    >>> words = [Nomination("o", "p", "w", "information", strength=4)]
    >>> network = build(bodies, words, wave=Wave("w"))
    >>> print(judge(network, "liderzy-kooperacji")[0].state)
    met
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    place = Place(network, asked)
    return [_answer(place, rule) for rule in asked.rules]


def _answer(place: Place, rule: NormRule) -> Answer:
    unfolded, absent = requirements(place, rule), absences(place, rule)
    reason = _out_of_scope(place, rule, unfolded)
    if reason is not Reason.NONE:
        state = State.UNKNOWN if reason is Reason.LAYER_LEFT_OUT else State.NOT_APPLICABLE
        return Answer(rule.id, rule.kind, state, reason=reason, absences=absent)
    if isinstance(rule, MutualFlow):
        return _mutual_flow(place, rule, unfolded)
    weights, verdict = _weighed(place, rule, unfolded, absent)
    bodies, ties, missing = _rests_on(pair for r in unfolded for pair in r.telling)
    return Answer(
        rule.id,
        rule.kind,
        _settled(weights, verdict),
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
    return weights, partial(_all_of, share=getattr(rule, "share", 1))


def _out_of_scope(place: Place, rule: NormRule, unfolded: Sequence[Requirement]) -> Reason:
    if place.is_city and isinstance(rule, (TieBetweenTypes, TwoTiers, TiersMeetInSectors)):
        return Reason.CITY
    if not place.ops and isinstance(rule, (TieBetweenTypes, ReachSectors, SectorCoverage)):
        return Reason.NO_OPS
    if not unfolded and not isinstance(rule, (MutualFlow, SectorCoverage)):
        return Reason.NO_BODY
    return Reason.NONE if place.pairs.in_view(rule.layers) else Reason.LAYER_LEFT_OUT


def _settled(weights: Sequence[Credit], verdict: Callable[[Sequence[int]], State]) -> State:
    """Give the verdict that holds whatever those not heard would say, else ``unknown``."""
    worst, best = verdict([c.worst for c in weights]), verdict([c.best for c in weights])
    return worst if worst is best else State.UNKNOWN


def _all_of(got: Sequence[int], share: float) -> State:
    if not got:
        return State.NOT_MET
    if sum(credit == 2 for credit in got) >= share * len(got) - 1e-9:
        return State.MET
    return State.PARTLY if any(got) else State.NOT_MET


def _two_tiers(got: Sequence[int]) -> State:
    between, *tiers = got
    if between == min(tiers) == 2:
        return State.MET
    return State.PARTLY if between or min(tiers) == 2 else State.NOT_MET


def _takes_part(place: Place, rule: TwoTiers, tier: str) -> Credit:
    """A tier takes part when enough of its bodies have a tie with anybody."""
    demand = Demand(rule.strength, rule.layers)
    bodies = [place.pairs.with_anybody(body, demand) for body in place.of("tier", tier)]
    if len(bodies) < rule.at_least:
        return Credit(0, 0)
    worst = sorted((c.worst for c in bodies), reverse=True)
    best = sorted((c.best for c in bodies), reverse=True)
    return Credit(worst[rule.at_least - 1], best[rule.at_least - 1])


def _mutual_flow(place: Place, rule: MutualFlow, unfolded: Sequence[Requirement]) -> Answer:
    """Two conditions: enough of all one-way words are returned, and every flow of the OPS is mutual."""
    flows = place.pairs.flows(rule.layers)
    silent = tuple(b for b in sorted(place.network) if not info(place.network).has_answered(b))
    mutual, open_, one_way = (
        sum(pair.state is state for pair in flows)
        for state in (GapState.MET, GapState.UNKNOWN, GapState.ONE_SIDED)
    )
    low = _reciprocity(mutual, one_way + open_)
    high = _reciprocity(mutual + open_ + _unseen(place, rule, flows, silent), one_way)
    conditions = [_condition(low, high, rule.reciprocity, bool(flows or not silent))]
    if rule.ops_pairs and place.ops:
        all_of_ops = [requirement.credit for requirement in unfolded] or [
            Credit(0, 2 if silent else 0)
        ]
        conditions.append(
            Credit(min(c.worst for c in all_of_ops) // 2, min(c.best for c in all_of_ops) // 2)
        )
    bodies, ties, _ = _rests_on(flows)
    return Answer(
        rule.id,
        rule.kind,
        _settled(conditions, _every_condition),
        bodies or tuple(place.ops),
        ties,
        silent,
        {"met": mutual, "of": len(flows), "low": low, "high": high, "threshold": rule.reciprocity},
        requirements=tuple(unfolded),
    )


def _unseen(place: Place, rule: MutualFlow, flows: Sequence[Pair], silent: Sequence[str]) -> int:
    """Count pairs of two silent bodies of which nobody spoke: they may be mutual."""
    spoken = {frozenset(pair.bodies) for pair in flows}
    demand = Demand(layers=rule.layers, both_ways=True)
    return sum(
        place.pairs.judge(a, b, demand).state is GapState.UNKNOWN
        for a, b in combinations(silent, 2)
        if frozenset((a, b)) not in spoken
    )


def _reciprocity(mutual: int, one_way: int) -> float:
    """Share of words that are returned: a mutual pair is two words (edgewise reciprocity)."""
    words = 2 * mutual + one_way
    return 2 * mutual / words if words else float("nan")


def _condition(low: float, high: float, threshold: float, known: bool) -> Credit:
    """1 fulfilled, 0 not; nothing named while somebody is silent may turn out either way."""
    return Credit(int(low >= threshold), int(high >= threshold or not known))


def _every_condition(got: Sequence[int]) -> State:
    if all(got):
        return State.MET
    return State.PARTLY if any(got) else State.NOT_MET


def _rests_on(
    pairs: Iterable[Pair],
) -> tuple[tuple[str, ...], tuple[Tie, ...], tuple[str, ...]]:
    told = list(pairs)
    bodies = dict.fromkeys(body for pair in told for body in pair.bodies)
    ties = dict.fromkeys(tie for pair in told for tie in pair.ties)
    missing = dict.fromkeys(body for pair in told for body in pair.unheard)
    return tuple(sorted(bodies)), tuple(ties), tuple(sorted(missing))
