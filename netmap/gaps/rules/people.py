"""Who sits in the teams: the animator (R2), decision makers and practitioners (R19)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from netmap.codebook import fold
from netmap.gaps.answer import Answer, Part, Reason, State
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import from_parts, unjudged, without_team
from netmap.model import Membership

__all__ = ["Animator", "TwoRanks", "judge_animator", "judge_two_ranks"]


@dataclass(frozen=True, kw_only=True)
class Animator(NormRule):
    """A team of the commune has an animator, and it is in the OPS; one of an ``allowed`` type may stand beside (R2)."""

    kind: ClassVar[str] = "animator"
    about_ties: ClassVar[bool] = False
    teams: tuple[str, ...]
    roles: tuple[str, ...]
    types: tuple[str, ...]
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TwoRanks(NormRule):
    """Every body of the teams sends both a decision maker and a practitioner (R19).

    The words are looked for in the rank that a membership names.
    """

    kind: ClassVar[str] = "two_ranks"
    about_ties: ClassVar[bool] = False
    teams: tuple[str, ...]
    decision_makers: tuple[str, ...]
    practitioners: tuple[str, ...]
    share: float = 1


def judge_animator(place: Place, rule: Animator) -> Answer:
    """Look for the animator: met in the OPS, partly elsewhere, not met in a team that names none."""
    if not place.ops:
        return unjudged(rule, Reason.NO_OPS)
    members = place.members(place.teams(rule.teams))
    if not members:
        return unjudged(rule, without_team(place))
    found = sorted({m.institution for m in members if m.role in rule.roles})
    right = [body for body in found if body in place.of("type", *rule.types)]
    other = [b for b in found if b not in right and b not in place.of("type", *rule.allowed)]
    state = State.MET if right and not other else State.PARTLY if found else State.NOT_MET
    params = {"met": len(right), "of": len(found), "members": len(members)}
    parts = tuple(Part(_right(body in right), bodies=(body,)) for body in found)
    bodies = tuple(found or place.ops)
    return Answer(rule.id, rule.kind, state, bodies, params=params, parts=parts)


def _right(is_right: bool) -> Credit:
    return Credit(2, 2) if is_right else Credit(0, 0)


def judge_two_ranks(place: Place, rule: TwoRanks) -> Answer:
    """Look at whom each body sends; a membership that names no rank may be of either."""
    members = place.members(place.teams(rule.teams))
    if not members:
        return unjudged(rule, without_team(place))
    seats: dict[str, list[Membership]] = {}
    for member in sorted(members, key=lambda m: m.institution):
        seats.setdefault(member.institution, []).append(member)
    parts = [Part(_ranks(rule, sent), bodies=(body,)) for body, sent in seats.items()]
    unsaid = sum(not m.rank for m in members)
    return from_parts(place, rule, parts, share=rule.share, params={"unsaid": unsaid})


def _ranks(rule: TwoRanks, sent: Sequence[Membership]) -> Credit:
    ranks = [fold(m.rank) for m in sent]
    both = sum(_any_word(words, ranks) for words in (rule.decision_makers, rule.practitioners))
    return Credit(both, 2 if "" in ranks else both)


def _any_word(words: Iterable[str], ranks: Sequence[str]) -> bool:
    return any(f" {fold(word)} " in f" {rank} " for word in words for rank in ranks if rank)
