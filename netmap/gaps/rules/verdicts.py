"""How weights become one of the five answers, and what every rule does alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from netmap.gaps.answer import Answer, Part, Reason, State
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Pair
from netmap.gaps.requirements import Place
from netmap.gaps.spans import Span
from netmap.model import Group
from netmap.network import Tie

__all__ = [
    "all_of",
    "by_share",
    "every_condition",
    "from_parts",
    "rests_on",
    "settled",
    "unjudged",
    "without_team",
]

_NOT_APPLICABLE = {
    Reason.CITY,
    Reason.NO_OPS,
    Reason.NO_BODY,
    Reason.NO_NEEDS,
    Reason.NO_TIES,
    Reason.NOT_IN_PILOT,
    Reason.ONE_GROUP,
}


def unjudged(rule: NormRule, reason: Reason, **more: object) -> Answer:
    """Give the answer that is none: the rule does not apply, or what it needs is not known."""
    state = State.NOT_APPLICABLE if reason in _NOT_APPLICABLE else State.UNKNOWN
    return Answer(rule.id, rule.kind, state, reason=reason, **more)  # type: ignore[arg-type]


def without_team(place: Place) -> Reason:
    """Say why a team or case cannot be looked at: a comparison commune has none, elsewhere it is not known."""
    out = place.dossier.group is Group.COMPARISON
    return Reason.NOT_IN_PILOT if out else Reason.NO_TEAM


def settled(weights: Sequence[Credit], verdict: Callable[[Sequence[int]], State]) -> State:
    """Give the verdict that holds whatever those not heard would say, else ``unknown``."""
    worst, best = verdict([c.worst for c in weights]), verdict([c.best for c in weights])
    return worst if worst is best else State.UNKNOWN


def all_of(got: Sequence[int], share: float) -> State:
    """Met if enough are fulfilled, partly if anything is."""
    if not got:
        return State.NOT_MET
    if sum(credit == 2 for credit in got) >= share * len(got) - 1e-9:
        return State.MET
    return State.PARTLY if any(got) else State.NOT_MET


def every_condition(got: Sequence[int]) -> State:
    """Met if every condition holds, partly if any does."""
    if all(got):
        return State.MET
    return State.PARTLY if any(got) else State.NOT_MET


def by_share(threshold: float) -> Callable[[float], State]:
    """Met at the threshold, partly at half of it, else not met."""

    def verdict(share: float) -> State:
        if share >= threshold - 1e-9:
            return State.MET
        return State.PARTLY if share >= threshold / 2 - 1e-9 and share > 0 else State.NOT_MET

    return verdict


def from_parts(
    place: Place,
    rule: NormRule,
    parts: Sequence[Part],
    *,
    share: float = 1,
    params: Mapping[str, float] | None = None,
    spans: Mapping[str, Span] | None = None,
    absences: tuple[object, ...] = (),
) -> Answer:
    """Answer a rule by parts of which enough must be fulfilled."""
    bodies, ties, missing = rests_on(place, (pair for part in parts for pair in part.pairs))
    named = dict.fromkeys(body for part in parts for body in part.bodies)
    return Answer(
        rule.id,
        rule.kind,
        settled([part.credit for part in parts], partial(all_of, share=share)),
        tuple(sorted({*named, *bodies})),
        ties,
        missing,
        {"met": sum(part.is_met for part in parts), "of": len(parts), **(params or {})},
        parts=tuple(parts),
        spans=spans or {},
        absences=absences,  # type: ignore[arg-type]
    )


def rests_on(
    place: Place,
    pairs: Iterable[Pair],
) -> tuple[tuple[str, ...], tuple[Tie, ...], tuple[str, ...]]:
    """Gather the bodies, ties and lacking answers behind some pairs; where ties are tried out nobody asks for them."""
    if place.is_tried:
        return (), (), ()
    told = list(pairs)
    bodies = dict.fromkeys(body for pair in told for body in pair.bodies)
    ties = dict.fromkeys(tie for pair in told for tie in pair.ties)
    missing = dict.fromkeys(body for pair in told for body in pair.unheard)
    return tuple(sorted(bodies)), tuple(ties), tuple(sorted(missing))
