"""The basket of services: every need has a provider near the OPS (R13), services are not doubled (R14)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import ClassVar

from netmap.gaps.answer import Answer, Part, Reason
from netmap.gaps.basket import Provision, provisions
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand, Pair, any_of
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import from_parts, unjudged

__all__ = ["DoubledServices", "ServiceBasket", "judge_doubled_services", "judge_service_basket"]


@dataclass(frozen=True, kw_only=True)
class ServiceBasket(NormRule):
    """Every need (of the ``needs`` named, or of all) has ``at_least`` providers within ``steps`` of the OPS (R13)."""

    kind: ClassVar[str] = "service_basket"
    needs: tuple[str, ...] = ()
    at_least: int = 1
    steps: int = 1
    strength: float = 1
    share: float = 1


@dataclass(frozen=True, kw_only=True)
class DoubledServices(NormRule):
    """Where a need has ``at_least`` providers, some are tied: else their help may double or contradict (R14)."""

    kind: ClassVar[str] = "doubled_services"
    needs: tuple[str, ...] = ()
    at_least: int = 3
    strength: float = 1
    share: float = 1


def judge_service_basket(place: Place, rule: ServiceBasket) -> Answer:
    """Count the needs that have their providers; one step too far is half of it, no body here is a resource gap."""
    if not place.ops:
        return unjudged(rule, Reason.NO_OPS)
    found = provisions(place, rule.needs, rule.strength, rule.layers)
    if not found:
        return unjudged(rule, Reason.NO_NEEDS)
    parts = [_need_part(place, rule, provision) for provision in found]
    fragile = [p.need.label for p in found if p.providers and len(p.within(rule.steps)[1]) == 1]
    params = {
        "absent": sum(not p.providers for p in found),
        "fragile": len(fragile),
        "steps": rule.steps,
    }
    answer = from_parts(place, rule, parts, share=rule.share, params=params)
    return replace(answer, notes=tuple(fragile))


def _need_part(place: Place, rule: ServiceBasket, provision: Provision) -> Part:
    ends = [
        max(
            (2 - far) * (len(provision.within(rule.steps + far)[end]) >= rule.at_least)
            for far in (0, 1)
        )
        for end in (0, 1)
    ]
    demand = Demand(rule.strength, rule.layers)
    pairs = place.judge(place.ops, [b for b in provision.providers if b not in place.ops], demand)
    credit = Credit(*ends)
    telling = tuple(pair for pair in pairs if pair.credit.worst == 2) or pairs
    return Part(credit, provision.need.label, bodies=provision.providers, pairs=telling)


def judge_doubled_services(place: Place, rule: DoubledServices) -> Answer:
    """List the needs with many providers; the pairs behind each are those among the providers."""
    found = provisions(place, rule.needs, rule.strength, rule.layers)
    many = [p for p in found if len(p.providers) >= rule.at_least]
    if not found:
        return unjudged(rule, Reason.NO_NEEDS)
    if not many:
        return unjudged(rule, Reason.NO_BODY)
    parts = [
        Part(_talk(place, rule, p), p.need.label, "", p.providers, _telling(place, rule, p))
        for p in many
    ]
    return from_parts(place, rule, parts, share=rule.share, params={"least": rule.at_least})


def _talk(place: Place, rule: DoubledServices, provision: Provision) -> Credit:
    """Tell how far any two of the providers are tied; of whom nobody spoke and both answered are not."""
    if len(provision.ties.certain_ends):
        return Credit(2, 2)
    demand = Demand(rule.strength, rule.layers)
    named = place.pairs.spoken(provision.providers)
    spoken = [place.pairs.judge(a, b, demand).credit for a, b in named]
    return any_of([*spoken, Credit(0, 2 if len(provision.ties.open_ends) else 0)])


def _telling(place: Place, rule: DoubledServices, provision: Provision) -> tuple[Pair, ...]:
    """Give the pairs that are tied, or else all of them."""
    if place.is_tried or len(provision.ties.certain_ends):
        return provision.ties.certain
    demand = Demand(rule.strength, rule.layers)
    every = combinations(provision.providers, 2)
    return tuple(place.pairs.judge(a, b, demand) for a, b in every)
