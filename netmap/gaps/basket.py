"""Who here can meet each need, how far from the OPS they stand, and whether they talk to one another."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse.csgraph import dijkstra

from netmap.gaps.extremes import Ends, Extremes, as_matrix, extremes, marked, within
from netmap.gaps.pairs import Credit, Demand, any_of
from netmap.gaps.requirements import Place
from netmap.gaps.services import Need

__all__ = ["Provision", "provisions"]


@dataclass(frozen=True)
class Provision:
    """A need with its providers here.

    ``steps`` tells how far each stands from the nearest OPS: for certain, and at best if all not heard said yes
    (infinite: no way at all). ``ties`` are those among the providers, of ``every`` one here.
    """

    need: Need
    providers: tuple[str, ...]
    steps: Mapping[str, tuple[float, float]]
    every: Extremes

    @cached_property
    def ties(self) -> Extremes:
        """The ties among the providers."""
        return self.every.chosen(within(self.providers))

    def within(self, steps: float) -> tuple[list[str], list[str]]:
        """List the providers that stand within some steps for certain, and those that may."""
        certain, possible = (
            [body for body in self.providers if self.steps[body][end] <= steps] for end in (0, 1)
        )
        return certain, possible

    @property
    def talk(self) -> Credit:
        """How far any two of the providers are tied."""
        return any_of(pair.credit for pair in self.ties.told())


def provisions(
    place: Place, wanted: Sequence[str], strength: float, layers: tuple[str, ...]
) -> list[Provision]:
    """Give each wanted need of the norm (all of them if none is named) with its providers."""
    demand = Demand(strength, layers)
    ties = extremes(place.pairs, place.network, demand)
    certain, possible = (
        _steps(ties.bodies, place.ops, ends) for ends in (ties.certain_ends, ties.possible_ends)
    )
    steps = {
        body: (certain.get(body, math.inf), possible.get(body, math.inf)) for body in place.network
    }
    return [
        Provision(need, providers, {b: steps[b] for b in providers}, ties)
        for need in place.norm.services.needs
        if not wanted or need.id in wanted
        for providers in [tuple(place.of("type", *need.types))]
    ]


def _steps(bodies: Sequence[str], ops: Sequence[str], ends: Ends) -> dict[str, int]:
    """Count the steps from the nearest OPS to everybody it has a way to."""
    if not ops:
        return {}
    ties = as_matrix(ends, len(bodies)).tocsr()
    sources = np.flatnonzero(marked(bodies, ops))
    far = dijkstra(ties, directed=False, indices=sources, unweighted=True, min_only=True)
    known = zip(bodies, far.tolist(), strict=True)
    return {body: int(steps) for body, steps in known if math.isfinite(steps)}
