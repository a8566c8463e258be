"""What a judge may look at beside the network of one wave: earlier waves, teams, cases, other communes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import networkx as nx

from netmap.model import Case, CasePart, Group, Membership, Team

__all__ = ["NOTHING_MORE", "CommuneWaves", "Dossier", "Region"]

V = TypeVar("V")


@dataclass(frozen=True, eq=False)
class CommuneWaves:
    """A commune of the study: what it is in the pilot, its first network and the one that is judged."""

    commune: str
    group: Group
    before: nx.Graph
    after: nx.Graph


class Region:
    """All communes of the study side by side; what is computed over them once is kept.

    Parameters
    ----------
    load
        Gives every commune with its networks of two waves under one tie rule; asked only when a rule looks at them.
    """

    def __init__(self, load: Callable[[], Sequence[CommuneWaves]]) -> None:
        self._load = load
        self._known: dict[object, Any] = {}

    @cached_property
    def communes(self) -> tuple[CommuneWaves, ...]:
        """Every commune."""
        return tuple(self._load())

    def once(self, key: object, compute: Callable[[], V]) -> V:
        """Compute something over all communes once and give it again to the next one who asks."""
        if key not in self._known:
            self._known[key] = compute()
        found: V = self._known[key]
        return found


@dataclass(frozen=True, eq=False)
class Dossier:
    """What is known beside the network that is judged; whatever is left out, its rules cannot be said.

    Parameters
    ----------
    earlier
        Networks of the same commune under the same tie rule, of earlier waves, the first one first.
    wide
        The same wave with bodies of all tiers, voivodeship ones too.
    teams, memberships
        The teams of the study and who sits in them.
    cases, case_parts
        The cases of the study, and which bodies took part in them and how.
    group
        What the commune is in the pilot; ``None`` if the study does not say.
    region
        All communes of the study, for what is seen only by comparing them.

    Examples
    --------
    >>> Dossier().earlier
    ()
    """

    earlier: tuple[nx.Graph, ...] = ()
    wide: nx.Graph | None = None
    teams: tuple[Team, ...] = ()
    memberships: tuple[Membership, ...] = ()
    cases: tuple[Case, ...] = ()
    case_parts: tuple[CasePart, ...] = ()
    group: Group | None = None
    region: Region | None = None

    @cached_property
    def parts_of(self) -> Mapping[str, list[CasePart]]:
        """The parts that bodies took in each case, by the case's id."""
        found: dict[str, list[CasePart]] = {}
        for part in self.case_parts:
            found.setdefault(part.case_id, []).append(part)
        return found


NOTHING_MORE = Dossier()
"""A judge who is given one network and nothing else."""
