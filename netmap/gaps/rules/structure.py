"""The shape of the network: the OPS as the only bridge (R17), the way of a signal to the OPS (R18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import networkx as nx
import numpy as np
from scipy.sparse.csgraph import connected_components

from netmap.gaps.answer import Answer, Part, Reason, State
from netmap.gaps.extremes import Ends, as_matrix, extremes
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand, GapState, Pair
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import from_parts, rests_on, unjudged
from netmap.network import Evidence, Rule, Tie

__all__ = ["NotOnlyBridge", "SignalReachesOps", "judge_not_only_bridge", "judge_signal_reaches_ops"]


@dataclass(frozen=True, kw_only=True)
class NotOnlyBridge(NormRule):
    """Without the OPS no more than ``at_most`` other bodies stand outside the largest part of the network (R17)."""

    kind: ClassVar[str] = "not_only_bridge"
    at_most: int = 1
    strength: float = 1


@dataclass(frozen=True, kw_only=True)
class SignalReachesOps(NormRule):
    """From every body a signal can reach the OPS along words of who sends, in at most ``steps`` steps (R18)."""

    kind: ClassVar[str] = "signal_reaches_ops"
    steps: int = 2
    strength: float = 1
    share: float = 1


def judge_not_only_bridge(place: Place, rule: NotOnlyBridge) -> Answer:
    """Take the OPS out and look at what is left; partly where most of the others still hold together."""
    others = [body for body in place.network if body not in place.ops]
    if not place.ops:
        return unjudged(rule, Reason.NO_OPS)
    if len(others) <= rule.at_most + 1:
        return unjudged(rule, Reason.NO_BODY)
    ties = extremes(place.pairs, others, Demand(rule.strength, rule.layers))
    off = [_apart(ties.bodies, ends) for ends in (ties.certain_ends, ties.possible_ends)]
    apart = [[body for body in others if body in some] for some in off]
    states = [_bridge_state(len(some), len(others), rule.at_most) for some in apart]
    _, found, missing = rests_on(place, ties.told())
    settled = states[0] is states[1]
    return Answer(
        rule.id,
        rule.kind,
        states[0] if settled else State.UNKNOWN,
        tuple(place.ops),
        found,
        missing,
        {
            "met": len(others) - len(apart[0]),
            "of": len(others),
            "fewest": len(apart[1]),
            "most": len(apart[0]),
            "limit": rule.at_most,
        },
        parts=tuple(
            Part(Credit(0, 0 if body in off[1] else 2), bodies=(body,)) for body in apart[0]
        ),
    )


def _apart(bodies: Sequence[str], ends: Ends) -> set[str]:
    """Give the bodies outside the largest part; of two as large the one that begins later by id is taken."""
    _, part = connected_components(as_matrix(ends, len(bodies)), directed=False)
    _, first, sizes = np.unique(part, return_index=True, return_counts=True)
    largest = max(range(len(sizes)), key=lambda one: (sizes[one], first[one]))
    return {body for body, number in zip(bodies, part.tolist(), strict=True) if number != largest}


def _bridge_state(apart: int, of: int, at_most: int) -> State:
    if apart <= at_most:
        return State.MET
    return State.PARTLY if apart <= of / 2 else State.NOT_MET


def judge_signal_reaches_ops(place: Place, rule: SignalReachesOps) -> Answer:
    """Follow who says that they send to whom; a longer way than allowed is half of it."""
    others = sorted(body for body in place.network if body not in place.ops)
    if not place.ops or not others:
        return unjudged(rule, Reason.NO_BODY if place.ops else Reason.NO_OPS)
    if not place.pairs.in_view(rule.layers):
        return unjudged(rule, Reason.LAYER_LEFT_OUT)
    demand = Demand(rule.strength, rule.layers)
    certain, possible, behind = _ways(place, demand)
    far = [_steps_to(graph, place.ops) for graph in (certain, possible)]
    parts = [
        Part(
            Credit(*(_way(steps.get(body), rule.steps) for steps in far)),
            bodies=(body,),
            pairs=tuple(behind.get(body, ())),
        )
        for body in others
    ]
    found = from_parts(place, rule, parts, share=rule.share, params={"steps": rule.steps})
    return _with_silent(place, found)


def _ways(place: Place, demand: Demand) -> tuple[nx.DiGraph, nx.DiGraph, dict[str, list[Pair]]]:
    """Make the graphs of who sends to whom, for certain and possibly, and the pairs behind the certain ways."""
    certain: nx.DiGraph = nx.DiGraph()
    possible: nx.DiGraph = nx.DiGraph()
    behind: dict[str, list[Pair]] = {}
    bodies = sorted(place.network)
    for graph in (certain, possible):
        graph.add_nodes_from(bodies)
    for a, b in place.pairs.worth_judging(bodies, demand):
        pair = place.pairs.judge(a, b, demand)
        for source, target in ((a, b), (b, a)):
            sends = _sends(place, pair, source)
            if sends.worst == 2:
                certain.add_edge(source, target)
                behind.setdefault(source, []).append(pair)
            if sends.best == 2:
                possible.add_edge(source, target)
    return certain, possible, behind


def _sends(place: Place, pair: Pair, source: str) -> Credit:
    """Tell whether one of a pair sends to the other: its own word, or what the room or a paper says of both."""
    if any(_is_way(place, tie, source) for tie in pair.ties if pair.state is GapState.MET):
        return Credit(2, 2)
    said = any((_word(tie, source) or 0) > 0 for tie in pair.ties)
    is_open = source in pair.unheard or (said and pair.state is GapState.UNKNOWN)
    return Credit(0, 2 if is_open else 0)


def _is_way(place: Place, tie: Tie, source: str) -> bool:
    if not tie.exists:
        return False
    if place.pairs.about.rule.rule is Rule.AS_SAID:
        return tie.source == source
    both = tie.evidence in (Evidence.DECLARED_IN_ROOM, Evidence.REGISTER_ONLY)
    return both or (_word(tie, source) or 0) > 0


def _word(tie: Tie, body: str) -> float | None:
    return tie.strength_source if body == tie.source else tie.strength_target


def _steps_to(graph: nx.DiGraph, targets: list[str]) -> dict[str, int]:
    return dict(nx.multi_source_dijkstra_path_length(graph.reverse(copy=False), set(targets)))


def _way(steps: int | None, allowed: int) -> int:
    return 0 if steps is None else 2 if steps <= allowed else 1


def _with_silent(place: Place, answer: Answer) -> Answer:
    """Name the silent where the answer hangs on them: whoever did not answer may send to anybody."""
    if all(part.credit.worst == part.credit.best for part in answer.parts):
        return answer
    silent = sorted({*answer.missing, *place.pairs.silent})
    return replace(answer, missing=tuple(silent))
