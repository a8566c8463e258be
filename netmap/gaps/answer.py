"""What a rule's answer holds: one of five states, and everything it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import networkx as nx

from netmap.codebook import Label
from netmap.gaps.pairs import Credit, GapState, Pair
from netmap.gaps.requirements import Absence, Requirement
from netmap.gaps.sentences import say_answer
from netmap.gaps.small import shown
from netmap.gaps.spans import Span
from netmap.network import Tie

__all__ = ["Answer", "Part", "Reason", "State"]


class State(StrEnum):
    """The five answers."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Reason(StrEnum):
    """Why a rule does not apply, or cannot be judged in this view or from these data."""

    NONE = ""
    CITY = "city"
    NO_OPS = "no_ops"
    NO_BODY = "no_body"
    LAYER_LEFT_OUT = "layer_left_out"
    TIERS_LEFT_OUT = "tiers_left_out"
    NO_EARLIER = "no_earlier"
    NO_LATER = "no_later"
    NO_TEAM = "no_team"
    NO_UPPER_TEAM = "no_upper_team"
    NO_CASES = "no_cases"
    NO_NEEDS = "no_needs"
    NO_TIES = "no_ties"
    NOT_IN_PILOT = "not_in_pilot"
    NO_GROUPS = "no_groups"
    ONE_GROUP = "one_group"


@dataclass(frozen=True)
class Part:
    """One of several things a rule looks at that is no pair: a need, a body, a condition.

    ``label`` names it, or ``key`` does by its message, or it is the first of ``bodies``, which are those it rests on.
    """

    credit: Credit
    label: Label | None = None
    key: str = ""
    bodies: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()

    @property
    def is_met(self) -> bool:
        """Tell whether it is fulfilled whatever those not heard would say."""
        return self.credit.worst == 2

    @property
    def state(self) -> GapState:
        """What became of it; ``too_weak`` stands for partly."""
        if self.credit.worst != self.credit.best:
            return GapState.UNKNOWN
        return (GapState.MISSING, GapState.TOO_WEAK, GapState.MET)[self.credit.worst]


@dataclass(frozen=True)
class Answer:
    """A rule's answer with what is behind it.

    ``bodies`` and ``ties`` are those the verdict rests on; ``missing`` are bodies whose answer is lacking;
    ``requirements`` is the rule unfolded into pairs, ``parts`` into what is no pair; ``beyond`` is what was looked at
    and not required, ``absences`` what no body here could give. ``params`` holds the numbers: ``met`` and ``of`` count
    requirements or parts, the rest by kind of rule. ``spans`` are shares between what is certain and what is possible,
    ``points`` differences of shares; ``notes`` are worth knowing beside the answer. ``outside``
    names bodies that are not in the network itself, like those of a voivodeship. ``hides`` are the numbers that count
    cases.
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
    parts: tuple[Part, ...] = ()
    spans: Mapping[str, Span] = field(default_factory=dict)
    points: Mapping[str, Span] = field(default_factory=dict)
    notes: tuple[Label, ...] = ()
    outside: Mapping[str, str] = field(default_factory=dict)
    hides: tuple[str, ...] = ()

    @property
    def shown_params(self) -> dict[str, float | str]:
        """The numbers as they may be shown: counts of cases below three as ``<3``."""
        return {
            key: shown(value) if key in self.hides else value for key, value in self.params.items()
        }

    def name(self, network: nx.Graph, body: str) -> str:
        """Name a body behind the answer shortly, one outside the network too."""
        if body not in network:
            return self.outside.get(body, body)
        data = network.nodes[body]
        return str(data.get("label") or data.get("name") or body)

    def say(self, network: nx.Graph, lang: str) -> str:
        """Say the answer in one plain sentence with the bodies behind it."""
        return say_answer(self, network, lang)
