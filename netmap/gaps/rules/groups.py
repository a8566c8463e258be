"""Pilot communes held against those that only made the model (H2): signs of differences, no test of significance."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from netmap.gaps.answer import Answer, Part, Reason
from netmap.gaps.dossier import CommuneWaves, Region
from netmap.gaps.extremes import extremes
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand, any_of
from netmap.gaps.requirements import Place
from netmap.gaps.rules.pairs import reciprocity
from netmap.gaps.rules.verdicts import from_parts, unjudged
from netmap.gaps.spans import Span
from netmap.model import Group
from netmap.network import info

__all__ = ["PilotChangesMore", "judge_pilot_changes_more"]

_MEASURES = ("density", "coverage", "reciprocity")


@dataclass(frozen=True, kw_only=True)
class PilotChangesMore(NormRule):
    """Density, sector coverage and reciprocity grow more in pilot communes than in comparison communes (H2).

    ``layers`` are those in which reciprocity is looked at; density and coverage count every layer.
    """

    kind: ClassVar[str] = "pilot_changes_more"
    about_shares: ClassVar[bool] = True
    in_layers: ClassVar[bool] = False
    sectors: tuple[str, ...]
    strength: float = 1


def judge_pilot_changes_more(place: Place, rule: PilotChangesMore) -> Answer:
    """Give the sign of each difference in differences; the same answer stands in every commune."""
    region = place.dossier.region
    groups = {c.group for c in region.communes} if region else set()
    groups -= {Group.NONE}
    if not region or not groups:
        return unjudged(rule, Reason.NO_GROUPS)
    if len(groups) < 2:
        return unjudged(rule, Reason.ONE_GROUP)
    if not place.dossier.earlier:
        return unjudged(rule, Reason.NO_EARLIER)
    found = _found(region, place, rule)
    parts = [
        Part(Credit(2 * (span.low > 0), 2 * (span.high > 0 or math.isnan(span.high))), key=name)
        for name, span in found.items()
    ]
    sizes = {
        group.value: sum(c.group is group for c in region.communes)
        for group in (Group.PILOT, Group.COMPARISON)
    }
    return replace(from_parts(place, rule, parts, params=sizes), points=found)


def _found(region: Region, place: Place, rule: PilotChangesMore) -> dict[str, Span]:
    """Give the difference in differences of each measure."""
    changes = {
        group: [_known_change(region, c, place, rule) for c in region.communes if c.group is group]
        for group in (Group.PILOT, Group.COMPARISON)
    }
    return {
        name: _told(
            _mean(c[name] for c in changes[Group.PILOT])
            - _mean(c[name] for c in changes[Group.COMPARISON])
        )
        for name in _MEASURES
    }


def _told(span: Span) -> Span:
    """Give a difference as it may be told: one of any size is not known at all."""
    return span if math.isfinite(span.low) and math.isfinite(span.high) else _UNDEFINED


def _known_change(
    region: Region, commune: CommuneWaves, place: Place, rule: PilotChangesMore
) -> dict[str, Span]:
    """Measure each commune once, whichever of them is judged and whatever is tried out in another."""
    norm, here = place.norm, info(place.network).rule.commune
    before = region.once(
        (commune, rule, norm.ops, "before"), lambda: _measured(Place(commune.before, norm), rule)
    )
    if place.is_tried and commune.commune == here:
        after = _measured(place, rule)
    else:
        after = region.once(
            (commune, rule, norm.ops), lambda: _measured(Place(commune.after, norm), rule)
        )
    return {name: after[name] - before[name] for name in _MEASURES}


def _measured(place: Place, rule: PilotChangesMore) -> dict[str, Span]:
    flow = reciprocity(place, rule.layers)
    demand = Demand(rule.strength)
    ties = extremes(place.pairs, list(place.network), demand)
    n = len(place.network)
    possible = n * (n - 1) / 2
    certain, open_ = len(ties.certain_ends), len(ties.open_ends)
    density = Span(certain / possible, (certain + open_) / possible) if possible else _UNDEFINED
    return {
        "density": density,
        "coverage": _coverage(place, rule.sectors, demand),
        "reciprocity": _ANY if math.isnan(flow.low) and place.pairs.silent else flow,
    }


_UNDEFINED = Span(math.nan, math.nan)
_ANY = Span(
    -math.inf, math.inf
)  # nothing flows for certain and somebody is silent: it may be of any size, or none


def _coverage(place: Place, sectors: Sequence[str], demand: Demand) -> Span:
    """Give the share of areas tied to the OPS; one without a body here is not covered."""
    if not place.ops or not sectors:
        return _UNDEFINED
    found = [
        any_of(pair.credit for pair in place.judge(place.ops, place.of("sector", code), demand))
        for code in sectors
    ]
    low, high = (sum(c.worst == 2 for c in found), sum(c.best == 2 for c in found))
    return Span(low / len(sectors), high / len(sectors))


def _mean(spans: Iterator[Span]) -> Span:
    known = [span for span in spans if not math.isnan(span.low)]
    if not known:
        return _UNDEFINED
    return Span(sum(s.low for s in known) / len(known), sum(s.high for s in known) / len(known))
