"""Who here can meet each need, how far from the OPS they stand, and whether they talk to one another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from netmap.gaps.pairs import Credit, Demand, Pair, any_of
from netmap.gaps.requirements import Place
from netmap.gaps.services import Need
from netmap.gaps.spans import Extremes, extremes

__all__ = ["Provision", "provisions"]


@dataclass(frozen=True)
class Provision:
    """A need with its providers here.

    ``steps`` tells how far each stands from the nearest OPS: for certain, and at best if all not heard said yes
    (infinite: no way at all). ``ties`` are those among the providers.
    """

    need: Need
    providers: tuple[str, ...]
    steps: Mapping[str, tuple[float, float]]
    ties: Extremes

    def within(self, steps: float) -> tuple[list[str], list[str]]:
        """List the providers that stand within some steps for certain, and those that may."""
        certain, possible = (
            [body for body in self.providers if self.steps[body][end] <= steps] for end in (0, 1)
        )
        return certain, possible

    @property
    def talk(self) -> Credit:
        """How far any two of the providers are tied."""
        return any_of([*(p.credit for p in self.ties.certain), *(p.credit for p in self.ties.open)])


def provisions(
    place: Place, wanted: Sequence[str], strength: float, layers: tuple[str, ...]
) -> list[Provision]:
    """Give each wanted need of the norm (all of them if none is named) with its providers."""
    demand = Demand(strength, layers)
    ties = extremes(place.pairs, list(place.network), demand)
    certain, possible = (
        _steps(place, pairs) for pairs in (ties.certain, (*ties.certain, *ties.open))
    )
    steps = {
        body: (certain.get(body, math.inf), possible.get(body, math.inf)) for body in place.network
    }
    return [
        Provision(need, providers, {b: steps[b] for b in providers}, _among(providers, ties))
        for need in place.norm.services.needs
        if not wanted or need.id in wanted
        for providers in [tuple(place.of("type", *need.types))]
    ]


def _steps(place: Place, pairs: Sequence[Pair]) -> dict[str, int]:
    graph: nx.Graph = nx.Graph()
    graph.add_nodes_from(place.network)
    graph.add_edges_from(pair.bodies for pair in pairs)
    if not place.ops:
        return {}
    return dict(nx.multi_source_dijkstra_path_length(graph, set(place.ops)))


def _among(bodies: Sequence[str], ties: Extremes) -> Extremes:
    chosen = set(bodies)

    def within(pairs: Sequence[Pair]) -> Iterator[Pair]:
        return (pair for pair in pairs if set(pair.bodies) <= chosen)

    return Extremes(tuple(within(ties.certain)), tuple(within(ties.open)))
