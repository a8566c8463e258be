"""The work with families: joint diagnosis (R11), plans of several sectors (R12), three layers of work (R22)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import ClassVar

from netmap.gaps.answer import Answer, Part, Reason
from netmap.gaps.extremes import extremes
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import every_condition, from_parts, settled, unjudged, without_team
from netmap.gaps.spans import Span
from netmap.model import Case, Plan
from netmap.network import info

__all__ = [
    "CasePlans",
    "JointDiagnosis",
    "ThreeDimensions",
    "judge_case_plans",
    "judge_joint_diagnosis",
    "judge_three_dimensions",
]


@dataclass(frozen=True, kw_only=True)
class JointDiagnosis(NormRule):
    """In enough cases bodies of at least ``at_least`` sectors took part in the diagnosis (R11)."""

    kind: ClassVar[str] = "joint_diagnosis"
    about_ties: ClassVar[bool] = False
    how: tuple[str, ...]
    at_least: int = 2
    share: float = 1


@dataclass(frozen=True, kw_only=True)
class CasePlans(NormRule):
    """Enough cases have a plan, and the median plan names ``at_least`` sectors (R12).

    ``reference`` is the share of finished plans that other pilots reached: told beside, not required.
    """

    kind: ClassVar[str] = "case_plans"
    about_ties: ClassVar[bool] = False
    how: tuple[str, ...]
    at_least: int = 2
    share: float = 1
    reference: float = 0


@dataclass(frozen=True, kw_only=True)
class ThreeDimensions(NormRule):
    """Bodies work together, workers in task ``teams``, and bodies round a family (R22)."""

    kind: ClassVar[str] = "three_dimensions"
    teams: tuple[str, ...]
    strength: float = 1


def judge_joint_diagnosis(place: Place, rule: JointDiagnosis) -> Answer:
    """Count the cases whose diagnosis several sectors made; one of which nobody is recorded is open."""
    cases = _cases(place)
    if not cases:
        return unjudged(rule, _no_cases(place))
    met = sum(_sectors(place, case, rule.how) >= rule.at_least for case in cases)
    open_ = sum(not _sectors(place, case, rule.how) for case in cases)
    parts = [_case_part(_sectors(place, case, rule.how), rule.at_least) for case in cases]
    params = {"met": met, "of": len(cases), "unsaid": open_, "least": rule.at_least}
    found = from_parts(place, rule, parts, share=rule.share, params=params)
    return replace(found, hides=_COUNTS)


_COUNTS = ("met", "of", "unsaid", "finished", "cases")
"""Numbers that count cases."""


def _case_part(sectors: int, least: int) -> Part:
    """A diagnosis of which nobody is recorded may be of any sectors."""
    return Part(Credit(2 * (sectors >= least), 2 * (sectors >= least or not sectors)))


def judge_case_plans(place: Place, rule: CasePlans) -> Answer:
    """Two conditions: enough cases have a plan, and plans name several sectors."""
    cases = _cases(place)
    if not cases:
        return unjudged(rule, _no_cases(place))
    planned = [case for case in cases if case.plan in (Plan.MADE, Plan.FINISHED)]
    unsaid = sum(case.plan is Plan.UNKNOWN for case in cases)
    finished = sum(case.plan is Plan.FINISHED for case in cases)
    named = [_sectors(place, case, rule.how) for case in planned]
    enough = rule.share * len(cases) - 1e-9
    conditions = [
        Credit(int(len(planned) >= enough), int(len(planned) + unsaid >= enough)),
        _median_reaches(named, unsaid, rule.at_least),
    ]
    params = {
        "met": len(planned),
        "of": len(cases),
        "unsaid": unsaid,
        "finished": finished,
        "median": median(named) if named else 0,
        "least": rule.at_least,
        "reference": rule.reference,
    }
    state = settled(conditions, every_condition)
    spans = {"reference_share": Span(rule.reference, rule.reference)}
    return Answer(
        rule.id, rule.kind, state, tuple(place.ops), params=params, spans=spans, hides=_COUNTS
    )


def _median_reaches(named: Sequence[int], unsaid: int, least: int) -> Credit:
    """A plan of which no body is recorded, or of which it is not known whether it is, may name any number."""
    low = [*named, *[0] * unsaid]
    high = [count or least for count in named] + [least] * unsaid
    return Credit(*(int(bool(plans) and median(plans) >= least) for plans in (low, high)))


def judge_three_dimensions(place: Place, rule: ThreeDimensions) -> Answer:
    """Look which of the three layers the data hold; what is not recorded may be there."""
    if not place.ops:
        return unjudged(rule, Reason.NO_OPS)
    ties = extremes(place.pairs, list(place.network), Demand(rule.strength, rule.layers))
    teams = place.teams(rule.teams)
    members = place.members(teams)
    cases = _cases(place)
    shared = sum(len(_bodies(place, case, ())) > 1 for case in cases)
    unsaid = sum(not _bodies(place, case, ()) for case in cases)
    parts = [
        Part(_there(len(ties.certain_ends), len(ties.open_ends)), key="bodies"),
        Part(
            _filled(len({m.institution for m in members}) > 1, is_open=not members), key="workers"
        ),
        Part(_filled(shared > 0, is_open=not cases or unsaid > 0), key="families"),
    ]
    params = {"ties": len(ties.certain_ends), "teams": len(teams), "cases": len(cases)}
    return replace(from_parts(place, rule, parts, params=params), hides=("cases",))


def _there(certain: int, open_: int) -> Credit:
    return Credit(2 * bool(certain), 2 * bool(certain or open_))


def _filled(is_there: bool, *, is_open: bool) -> Credit:
    return Credit(2 * is_there, 2 * (is_there or is_open))


def _no_cases(place: Place) -> Reason:
    found = without_team(place)
    return Reason.NO_CASES if found is Reason.NO_TEAM else found


def _cases(place: Place) -> list[Case]:
    about = info(place.network)
    commune, wave = about.rule.commune, about.wave.id
    return [
        case
        for case in place.dossier.cases
        if (not commune or case.commune == commune) and case.wave in ("", wave)
    ]


def _bodies(place: Place, case: Case, how: tuple[str, ...]) -> set[str]:
    parts = place.dossier.parts_of.get(case.id, ())
    return {part.institution for part in parts if not how or part.how in how}


def _sectors(place: Place, case: Case, how: tuple[str, ...]) -> int:
    """Count the sectors of the bodies that took part so; a body outside the network has a sector of its own."""
    nodes = (place.wide or place).network.nodes
    return len(
        {
            (nodes[body].get("sector") or body) if body in nodes else body
            for body in _bodies(place, case, how)
        }
    )
