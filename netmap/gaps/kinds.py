"""Every kind of rule by the name a norm calls it, and the function that answers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from netmap.gaps.answer import Answer
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
from netmap.gaps.requirements import Place
from netmap.gaps.rules.cases import (
    CasePlans,
    JointDiagnosis,
    ThreeDimensions,
    judge_case_plans,
    judge_joint_diagnosis,
    judge_three_dimensions,
)
from netmap.gaps.rules.change import (
    AcrossBorders,
    CentreHandsOver,
    SectorShareFalls,
    TiesLast,
    judge_across_borders,
    judge_centre_hands_over,
    judge_sector_share_falls,
    judge_ties_last,
)
from netmap.gaps.rules.contact import SteadyContact, judge_steady_contact
from netmap.gaps.rules.groups import PilotChangesMore, judge_pilot_changes_more
from netmap.gaps.rules.pairs import judge_pairs
from netmap.gaps.rules.people import Animator, TwoRanks, judge_animator, judge_two_ranks
from netmap.gaps.rules.services import (
    DoubledServices,
    ServiceBasket,
    judge_doubled_services,
    judge_service_basket,
)
from netmap.gaps.rules.structure import (
    NotOnlyBridge,
    SignalReachesOps,
    judge_not_only_bridge,
    judge_signal_reaches_ops,
)

__all__ = ["JUDGES", "KINDS"]

Judge = Callable[[Place, Any], Answer]

JUDGES: dict[type[NormRule], Judge] = {
    TieBetweenTypes: judge_pairs,
    Animator: judge_animator,
    ReachSectors: judge_pairs,
    AdvisedBy: judge_pairs,
    TwoTiers: judge_pairs,
    TiersMeetInSectors: judge_pairs,
    SectorCoverage: judge_pairs,
    MutualFlow: judge_pairs,
    SteadyContact: judge_steady_contact,
    AcrossBorders: judge_across_borders,
    JointDiagnosis: judge_joint_diagnosis,
    CasePlans: judge_case_plans,
    ServiceBasket: judge_service_basket,
    DoubledServices: judge_doubled_services,
    FormalPartnership: judge_pairs,
    CentreHandsOver: judge_centre_hands_over,
    NotOnlyBridge: judge_not_only_bridge,
    SignalReachesOps: judge_signal_reaches_ops,
    TwoRanks: judge_two_ranks,
    TeamBacksTeam: judge_pairs,
    TiesLast: judge_ties_last,
    ThreeDimensions: judge_three_dimensions,
    SectorShareFalls: judge_sector_share_falls,
    PilotChangesMore: judge_pilot_changes_more,
}
"""The function that answers each kind of rule."""

KINDS: dict[str, type[NormRule]] = {rule.kind: rule for rule in JUDGES}
"""Kinds of rule by the name a norm calls them."""
