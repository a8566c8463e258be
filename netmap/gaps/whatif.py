"""What if: the effect of taking bodies out, closing a kind of tie, or adding ties, on rules, measures and routes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import networkx as nx
import pandas as pd

from netmap.gaps.answer import Answer, State
from netmap.gaps.answers import judge
from netmap.gaps.dossier import NOTHING_MORE, Dossier, tried
from netmap.gaps.norm import Norm
from netmap.gaps.pairs import GapState
from netmap.gaps.reader import load_norm
from netmap.metrics import compute
from netmap.network import AddedTie, simple

__all__ = [
    "MEASURES_SHOWN",
    "SHORT",
    "Effect",
    "Route",
    "RuleChange",
    "Trial",
    "fell",
    "names_outside",
    "required_pairs",
    "routes",
    "usual_tie",
    "what_if",
]

SHORT = 2
"""A route of so many steps still carries a case: one body lies between the two at most."""

MEASURES_SHOWN = (
    "net_nodes",
    "net_ties",
    "net_density",
    "net_mean_degree",
    "net_centralization",
    "net_components",
    "net_isolates",
)
"""The measures of a whole network that a trial is told by."""

_WORSE = {
    (State.MET, State.PARTLY),
    (State.MET, State.NOT_MET),
    (State.MET, State.UNKNOWN),
    (State.PARTLY, State.NOT_MET),
    (State.PARTLY, State.UNKNOWN),
    (State.UNKNOWN, State.NOT_MET),
}


@dataclass(frozen=True)
class Trial:
    """What is tried out: bodies removed, ties added, kinds of tie closed."""

    remove: tuple[str, ...] = ()
    add: tuple[AddedTie, ...] = ()
    close: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is tried."""
        return not (self.remove or self.add or self.close)


@dataclass(frozen=True)
class RuleChange:
    """A rule's answer before and after."""

    before: Answer
    after: Answer

    @property
    def rule(self) -> str:
        """The rule's id."""
        return self.before.rule

    @property
    def is_worse(self) -> bool:
        """Tell whether the answer fell."""
        return fell(self.before.state, self.after.state)

    @property
    def is_better(self) -> bool:
        """Tell whether the answer rose."""
        return fell(self.after.state, self.before.state)


@dataclass(frozen=True)
class Route:
    """A pair that a norm requires, the rules that ask for it, and the steps between the two (infinite: no way)."""

    source: str
    target: str
    rules: tuple[str, ...]
    before: float
    after: float


@dataclass(frozen=True, eq=False)
class Effect:
    """What follows from a trial.

    ``measures`` has the columns ``before`` and ``after`` by measure. ``lost`` and ``gained`` are required pairs that
    lose their last route of two steps or less, or get their first; ``gone`` those of which one body is taken out.
    ``reach_before`` and ``reach_after`` count pairs of remaining bodies within two steps; ``alone`` are bodies that
    lose every tie. ``dossier`` is what would be known beside ``after``; ``outside`` names bodies that are in no network
    here, like those of a voivodeship.
    """

    trial: Trial
    norm: Norm
    before: nx.MultiDiGraph
    after: nx.MultiDiGraph
    measures: pd.DataFrame
    rules: tuple[RuleChange, ...]
    lost: tuple[Route, ...]
    gained: tuple[Route, ...]
    gone: tuple[Route, ...]
    reach_before: int
    reach_after: int
    alone: tuple[str, ...]
    dossier: Dossier = NOTHING_MORE
    outside: Mapping[str, str] = field(default_factory=dict)


def fell(before: State, after: State) -> bool:
    """Tell whether an answer is worse than another; what cannot be said is worse than what was met or partly met."""
    return (before, after) in _WORSE


def usual_tie(norm: Norm, source: str, target: str, layers: tuple[str, ...] = ()) -> AddedTie:
    """Make the tie that is meant by "let these two work together": as strong and steady as any rule asks."""
    strength = max((getattr(rule, "strength", 1) for rule in norm.rules), default=1)
    often = [getattr(rule, "frequency", None) for rule in norm.rules]
    channels = [channel for rule in norm.rules for channel in getattr(rule, "channels", ())]
    return AddedTie(
        source,
        target,
        layers,
        float(strength),
        max((f for f in often if f is not None), default=None),
        channels[0] if channels else "",
    )


def what_if(
    network: nx.MultiDiGraph,
    norm: Norm | str,
    *,
    remove: Sequence[str] = (),
    add: Sequence[AddedTie | tuple[str, str]] = (),
    close_layer: Sequence[str] = (),
    strength: float | None = None,
    dossier: Dossier = NOTHING_MORE,
) -> Effect:
    """Tell what would follow if bodies were gone, ties added, a kind of tie closed.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune; it is left alone. Isolates count as bodies without a
        route to anybody. Steps are counted over ties of any strength and layer, without direction.
    norm
        A norm, its name, or the path of its file: its rules are answered before and after.
    remove
        Ids of bodies to take out. Their answers go with them; nobody else's word changes.
    add
        Ties to add: pairs of ids, or ties with a layer and a strength. A mere pair works together in the kinds of tie
        that rules ask of it and do not find. An added tie stands as if both had declared it in the room.
    close_layer
        Kinds of tie of which nothing is left.
    strength
        Of mere pairs; left out, they are as strong as the most demanding rule asks.
    dossier
        What is known beside the network, as :func:`netmap.gaps.judge` takes it: only with it the answers before are
        those of the board. Earlier waves stay as they were; teams and cases lose the bodies taken out.

    Returns
    -------
    Effect
        Measures, rules and routes before and after.

    Raises
    ------
    UnknownIdError
        A body or layer that the network does not hold.

    Notes
    -----
    A what-if says how the network hangs together, not what people would do: nobody who lost a partner looks for another
    one here. Unknown stays unknown: whoever was silent may still close a gap that the trial opens.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution("o", "OPS", type="ops"), Institution("p", "PCPR", type="pcpr")]
    >>> words = [Nomination("o", "p", "w", "information", strength=4)]
    >>> network = build(bodies, words, wave=Wave("w"))
    >>> effect = what_if(network, "liderzy-kooperacji", remove=["p"])
    >>> print(effect.rules[0].before.state, effect.rules[0].after.state, effect.alone)
    met not_applicable ('o',)
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    before = judge(network, asked, dossier)
    ties = tuple(
        tie if isinstance(tie, AddedTie) else _meant(asked, before, tie, strength) for tie in add
    )
    trial = Trial(tuple(remove), ties, tuple(close_layer))
    after, known = tried(
        network, dossier, without=trial.remove, added=trial.add, closed=trial.close
    )
    answers = before, judge(after, asked, known)
    moved = list(routes(network, after, answers[0]))
    return Effect(
        trial,
        asked,
        network,
        after,
        _measured(network, after),
        tuple(RuleChange(*pair) for pair in zip(*answers, strict=True)),
        lost=tuple(r for r in moved if r.before <= SHORT < r.after and not _gone(r, after)),
        gained=tuple(r for r in moved if r.after <= SHORT < r.before),
        gone=tuple(r for r in moved if _gone(r, after)),
        reach_before=_within_reach(network, set(after)),
        reach_after=_within_reach(after, set(after)),
        alone=tuple(sorted(b for b in after if not _partners(after, b) and _partners(network, b))),
        dossier=known,
        outside=names_outside(network, dossier),
    )


def _meant(
    norm: Norm, answers: Sequence[Answer], pair: tuple[str, str], strength: float | None
) -> AddedTie:
    """Make the tie that two bodies would have if they did together what rules ask of them."""
    lacking = (
        item.demand.layers
        for answer in answers
        for item in answer.requirements
        if any({*pair} == {*one.bodies} and one.state is not GapState.MET for one in item.pairs)
    )
    tie = usual_tie(norm, *pair, tuple(sorted({layer for layers in lacking for layer in layers})))
    return tie if strength is None else replace(tie, strength=strength)


def names_outside(network: nx.Graph, dossier: Dossier) -> dict[str, str]:
    """Name the bodies that are known beside the network and not in it."""
    wide = () if dossier.wide is None else dossier.wide.nodes(data=True)
    return {body: str(data["label"]) for body, data in wide if body not in network}


def _measured(before: nx.Graph, after: nx.Graph) -> pd.DataFrame:
    values = [compute(graph, "net", MEASURES_SHOWN)["value"] for graph in (before, after)]
    return pd.DataFrame(dict(zip(("before", "after"), values, strict=True)))


def _partners(network: nx.Graph, body: str) -> set[str]:
    return {*nx.all_neighbors(network, body)} - {body}


def _gone(route: Route, after: nx.Graph) -> bool:
    return route.source not in after or route.target not in after


# ── routes ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def routes(before: nx.Graph, after: nx.Graph, answers: Sequence[Answer]) -> Iterator[Route]:
    """Give every pair that rules ask for with the steps between the two in both networks."""
    steps = [_steps(graph) for graph in (before, after)]
    for (source, target), rules in required_pairs(answers).items():
        if source in before and target in before:
            far = [found.get(source, {}).get(target, float("inf")) for found in steps]
            yield Route(source, target, rules, far[0], far[1])


def required_pairs(answers: Sequence[Answer]) -> dict[tuple[str, str], tuple[str, ...]]:
    """List the pairs that rules ask for, each once, with the rules; a tie between just any two is no required pair."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for answer in answers:
        if answer.kind == "two_tiers":
            continue
        for pair in (pair for item in answer.requirements for pair in item.pairs):
            ends = (pair.target, pair.source)
            ends = ends if ends in found else (pair.source, pair.target)
            found[ends] = tuple(dict.fromkeys((*found.get(ends, ()), answer.rule)))
    return found


def _steps(network: nx.Graph) -> dict[str, dict[str, float]]:
    flat: nx.Graph = nx.Graph(simple(network))
    return {
        source: dict(far) for source, far in nx.all_pairs_shortest_path_length(flat, cutoff=None)
    }


def _within_reach(network: nx.Graph, bodies: set[str]) -> int:
    """Count the pairs of some bodies that stand within two steps of one another."""
    flat: nx.Graph = nx.Graph(simple(network))
    near = (
        (source, target)
        for source, far in nx.all_pairs_shortest_path_length(flat, cutoff=SHORT)
        for target in far
        if source in bodies and target in bodies and source != target
    )
    return len({frozenset(pair) for pair in near})
