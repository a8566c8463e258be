"""Ties tried out on every rule: what each would close, raise or lower, how much effort it takes, what may hinder it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import networkx as nx

from netmap.codebook import fold
from netmap.gaps.answer import Answer, State
from netmap.gaps.answers import judge_tried
from netmap.gaps.candidates import Candidate, Ground, unmet
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import GapState, Pair
from netmap.gaps.proposal import Closed, Effort, Proposal, Risk
from netmap.gaps.whatif import fell, usual_tie
from netmap.network import AddedTie, first_layer, info, simple

__all__ = ["ADDRESSES", "Trials", "introducers"]

ADDRESSES = ("address", "adres", "building", "budynek")
"""Columns of the roster that say where a body sits: the same text is the same building."""


def introducers(network: nx.Graph, source: str, target: str) -> tuple[str, ...]:
    """List the bodies that are tied with both and could introduce them, those with the firmest ties first.

    The weaker of an introducer's two ties counts; direction does not.

    Examples
    --------
    >>> introducers(nx.Graph([("a", "b"), ("b", "c")]), "a", "c")
    ('b',)
    """
    return _introducers(nx.Graph(simple(network)), source, target)


def _introducers(flat: nx.Graph, source: str, target: str) -> tuple[str, ...]:
    both = (set(flat[source]) & set(flat[target])) - {source, target}

    def weaker(body: str) -> float:
        return min(float(flat.edges[end, body]["strength"]) for end in (source, target))

    return tuple(sorted(both, key=lambda body: (-weaker(body), body)))


class Trials(Ground):
    """Candidates tried out one by one on every rule."""

    def tried(self, candidate: Candidate) -> Proposal | None:
        """Try a candidate out; nothing is proposed that closes nothing or lowers a rule."""
        source, target = candidate.pair.bodies
        layers = sorted(candidate.layers)
        if candidate.plain and not layers:
            layers = [self._layer_of(candidate.pair)]
        tie = usual_tie(self.norm, source, target, tuple(layers))
        moves = self._moves([tie])
        closes, restores = moves.closed(), self.won(source, target)
        if moves.breaks or not (moves.met or closes or restores or moves.better):
            return None
        return self._weighed(candidate.pair, Proposal(
            tie,
            candidate.pair.state,
            moves.met,
            closes,
            restores,
            Effort.STRANGERS,
            better=moves.better,
            lowers=moves.lowers,
        ))  # fmt: skip

    def together(self, one: Proposal, other: Proposal) -> tuple[Proposal, Proposal] | tuple[()]:
        """Give two proposals, the second with what both meet, if they meet a rule that neither meets alone."""
        moves = self._moves([one.tie, other.tie])
        met = tuple(rule for rule in moves.met if rule not in (*one.met, *other.met))
        if moves.breaks or not met:
            return ()
        better = tuple(rule for rule in other.better if rule not in (*met, *one.better))
        return one, replace(other, met=(*other.met, *met), better=better)

    def _moves(self, ties: Sequence[AddedTie]) -> _Moves:
        after = judge_tried(self.place, self.answers, ties)
        return _Moves(tuple(zip(self.norm.rules, self.answers, after, strict=True)))

    def _layer_of(self, pair: Pair) -> str:
        """Strengthen what is there already in its own kind of tie."""
        return pair.tie.layer if pair.tie is not None else first_layer(self.network)

    def _weighed(self, pair: Pair, proposal: Proposal) -> Proposal:
        """Add how far the two have to go, who could introduce them, and what may stand in the way."""
        is_here = all(body in self.network for body in pair.bodies)
        known = _introducers(self.flat if is_here else self.flat_wide, *pair.bodies)
        teams = tuple(
            name for name, members in self.teams.items() if set(pair.bodies) <= set(members)
        )
        same = self._same_building(pair)
        effort = (
            Effort.STRENGTHEN
            if pair.state in (GapState.TOO_WEAK, GapState.ONE_SIDED)
            else Effort.SAME_PLACE
            if teams or same
            else Effort.INTRODUCED
            if known
            else Effort.STRANGERS
        )
        named = {body for body in (*pair.bodies, *known) if body not in self.network}
        return replace(
            proposal,
            effort=effort,
            risks=self._risks(pair, proposal),
            introducers=known,
            teams=teams,
            same_building=same,
            unheard=tuple(b for b in pair.bodies if not info(self.wide).has_answered(b)),
            outside={body: str(self.wide.nodes[body]["label"]) for body in sorted(named)},
        )

    def _same_building(self, pair: Pair) -> bool:
        """Tell whether the roster gives both the same address in the same place."""
        nodes = self.wide.nodes
        for name in ADDRESSES:
            a, b = (fold(str(nodes[body].get(name) or "")) for body in pair.bodies)
            if a and a == b:
                return True
        return False

    def _risks(self, pair: Pair, proposal: Proposal) -> tuple[Risk, ...]:
        about = info(self.wide)
        words = [w for t in pair.ties for w in (t.strength_source, t.strength_target)]
        found = {
            Risk.DENIED: 0 in words,
            Risk.SILENT: not all(about.has_answered(body) for body in pair.bodies),
            Risk.BUSY: any(self._is_busy(body) for body in pair.bodies if body in self.flat),
            Risk.LOWERS: bool(proposal.lowers),
        }
        return tuple(risk for risk, is_there in found.items() if is_there)

    def _is_busy(self, body: str) -> bool:
        partners, others = len(self.flat[body]), len(self.flat) - 1
        return partners == self.most_partners and 2 * partners >= others > 0


@dataclass(frozen=True)
class _Moves:
    """The answers of every rule before and after."""

    rules: tuple[tuple[NormRule, Answer, Answer], ...]

    @property
    def breaks(self) -> bool:
        """Tell whether a rule falls that one tie more should never lower."""
        return any(fell(o.state, n.state) for rule, o, n in self.rules if not rule.about_shares)

    @property
    def lowers(self) -> tuple[str, ...]:
        """The rules about shares that fall."""
        return tuple(r.id for r, o, n in self.rules if r.about_shares and fell(o.state, n.state))

    @property
    def met(self) -> tuple[str, ...]:
        """The rules that were known to fall short and are met now, those about shares left out."""
        return tuple(
            rule.id
            for rule, old, new in self.rules
            if not rule.about_shares
            and new.state is State.MET
            and old.state in (State.PARTLY, State.NOT_MET)
        )

    @property
    def better(self) -> tuple[str, ...]:
        """The other rules that rise, unless a requirement of theirs is named as closed."""
        told = {*self.met, *(rule for one in self.closed() for rule in one.rules)}
        return tuple(r.id for r, o, n in self.rules if r.id not in told and fell(n.state, o.state))

    def closed(self) -> tuple[Closed, ...]:
        """List the requirements that were known to fall short and are met now; one that rules share stands once."""
        asked: dict[tuple[str, tuple[str, tuple[str, ...]]], list[str]] = defaultdict(list)
        for rule, old, new in self.rules:
            short = {item.key for item in unmet(old)}
            for item in new.requirements:
                if item.is_met and item.key in short:
                    asked[item.key, (item.sector, item.demand.layers)].append(rule.id)
        merged: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
        for (_, what), found in asked.items():
            merged[what] += found
        return tuple(Closed(tuple(dict.fromkeys(found)), *what) for what, found in merged.items())
