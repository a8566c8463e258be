"""A proposal: one tie to make or to strengthen, what it gives, how hard it is, what may stand in its way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import networkx as nx

from netmap.gaps.pairs import GapState
from netmap.network import AddedTie

__all__ = ["Closed", "Effort", "Proposal", "Risk"]


class Effort(StrEnum):
    """How far the two have to go: they work together already, know one another, have a friend in common, or none."""

    STRENGTHEN = "strengthen"
    SAME_PLACE = "same_place"
    INTRODUCED = "introduced"
    STRANGERS = "strangers"


class Risk(StrEnum):
    """What may stand in the way of a proposal, or what it would make worse."""

    DENIED = "denied"
    SILENT = "silent"
    BUSY = "busy"
    LOWERS = "lowers"


@dataclass(frozen=True)
class Closed:
    """One requirement that a tie would fulfil, of the rules that ask for it.

    ``sector`` is empty for a mere pair. ``layers`` are the kinds of tie that are asked for; where there are none any
    kind will do.
    """

    rules: tuple[str, ...]
    sector: str = ""
    layers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """One tie to make or to strengthen, and why.

    ``state`` is what stands of the pair now. ``met`` are rules that would be met as a whole, ``closes`` the single
    requirements, ``better`` rules that would be answered better without that: some way further, or a share that moves
    the right way; ``lowers`` are rules about shares that would be answered worse. ``restores`` counts required pairs
    that would get a route of two steps or less. ``introducers`` are partners of both, the firmest first; ``teams``
    names teams in which both sit; ``unheard`` are those of the two who did not answer. ``outside`` names bodies that
    are not in the network itself, like those of a voivodeship.
    """

    tie: AddedTie
    state: GapState
    met: tuple[str, ...]
    closes: tuple[Closed, ...]
    restores: int
    effort: Effort
    risks: tuple[Risk, ...] = ()
    introducers: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    same_building: bool = False
    better: tuple[str, ...] = ()
    lowers: tuple[str, ...] = ()
    unheard: tuple[str, ...] = ()
    outside: Mapping[str, str] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """The first of the two bodies."""
        return self.tie.source

    @property
    def target(self) -> str:
        """The second of the two bodies."""
        return self.tie.target

    def name(self, network: nx.Graph, body: str) -> str:
        """Name one of the bodies shortly, also one that is not in the network itself."""
        if body not in network:
            return self.outside.get(body, body)
        data = network.nodes[body]
        return str(data.get("label") or data.get("name") or body)

    @property
    def rank(self) -> tuple[object, ...]:
        """Order: rules met, requirements closed, effort, risk, rules bettered, routes won; then by id."""
        efforts = list(Effort)
        return (
            -len(self.met),
            -sum(len(one.rules) for one in self.closes),
            efforts.index(self.effort),
            len(self.risks),
            -len(self.better),
            -self.restores,
            self.source,
            self.target,
        )
