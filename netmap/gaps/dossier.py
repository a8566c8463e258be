"""What a judge may look at beside the network of one wave: earlier waves, teams, cases, other communes."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

import networkx as nx

from netmap.model import Case, CasePart, Group, Membership, Team
from netmap.network import AddedTie, changed, info

__all__ = ["NOTHING_MORE", "CommuneWaves", "Dossier", "Region", "tried"]

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
        self._known: MutableMapping[object, Any] = {}

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

    def tried(self, after: nx.Graph) -> Region:
        """Give the same communes with another network of one of them; what is known of the others is kept."""
        commune = info(after).rule.commune
        found = Region(
            lambda: [replace(c, after=after) if c.commune == commune else c for c in self.communes]
        )
        found._known = ChainMap({}, self._known)
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
    judged
        What was judged of the earlier networks before, for whoever asks again.

    Examples
    --------
    >>> Dossier().earlier
    ()
    """

    earlier: tuple[nx.Graph, ...] = ()
    wide: nx.MultiDiGraph | None = None
    teams: tuple[Team, ...] = ()
    memberships: tuple[Membership, ...] = ()
    cases: tuple[Case, ...] = ()
    case_parts: tuple[CasePart, ...] = ()
    group: Group | None = None
    region: Region | None = None
    judged: dict[object, Any] = field(default_factory=dict, repr=False)

    @cached_property
    def parts_of(self) -> Mapping[str, list[CasePart]]:
        """The parts that bodies took in each case, by the case's id."""
        found: dict[str, list[CasePart]] = {}
        for part in self.case_parts:
            found.setdefault(part.case_id, []).append(part)
        return found


NOTHING_MORE = Dossier()
"""A judge who is given one network and nothing else."""


def tried(
    network: nx.MultiDiGraph,
    dossier: Dossier = NOTHING_MORE,
    *,
    without: Collection[str] = (),
    added: Sequence[AddedTie] = (),
    closed: Collection[str] = (),
) -> tuple[nx.MultiDiGraph, Dossier]:
    """Give a network and all that is known beside it as they would be after some changes; the past stays as it was.

    Parameters
    ----------
    network, dossier
        As a judge gets them; both are left alone. What the network does not hold and the dossier does (a voivodeship
        body) is changed there only.
    without, added, closed
        As in :func:`netmap.network.changed`. Who is taken out leaves the teams and the cases too.

    Raises
    ------
    UnknownIdError
        A body or layer that neither holds.
    """
    wide, gone = dossier.wide, set(without)
    beyond = set() if wide is None else set(wide) - set(network)
    here = changed(
        network,
        without=[body for body in without if body not in beyond],
        added=[tie for tie in added if not tie.bodies & beyond],
        closed=closed,
    )
    if wide is not None:
        wide = changed(wide, without=without, added=added, closed=closed)
    known = replace(
        dossier,
        wide=wide,
        memberships=tuple(m for m in dossier.memberships if m.institution not in gone),
        case_parts=tuple(p for p in dossier.case_parts if p.institution not in gone),
        region=dossier.region and dossier.region.tried(here),
    )
    return here, known
