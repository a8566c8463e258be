"""What may go together with ties: an earlier tie, the same sector, tier, seat, commune or team."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from netmap.compare import Pairs, alike, team_ties, that_say_more
from netmap.store import reading
from netmap.study.reading import communes
from netmap.study.session import Study
from netmap.study.trials import bodies_of_teams

__all__ = ["Circles", "circles_of", "predictors"]


@dataclass(frozen=True, eq=False)
class Circles:
    """Who has what in common, beside what the network says: seats by institution, members of communes and of teams.

    An institution that serves several communes is a member of each.
    """

    seats: Mapping[str, str]
    communes: Mapping[str, Collection[str]]
    teams: Mapping[str, Collection[str]]


def circles_of(study: Study) -> Circles:
    """Read from the study who has what in common."""
    bodies = reading.institutions(study.graph)
    served = {
        place.terc: tuple(body.id for body in bodies if body.serves_commune(place.terc))
        for place in communes(study)
    }
    return Circles({body.id: body.seat for body in bodies}, served, bodies_of_teams(study))


def predictors(
    pair: tuple[nx.Graph, nx.Graph], bodies: Sequence[Hashable], circles: Circles
) -> dict[str, Pairs]:
    """Give what may go together with the ties of the later of two waves, over the same pairs; for waves of any size.

    Parameters
    ----------
    pair
        Both waves among the same bodies, numbered (:func:`netmap.compare.both_heard`).
    bodies
        Their ids in the order of the numbers.
    circles
        Who has what in common.

    Returns
    -------
    dict
        ``earlier_tie``, ``same_sector``, ``same_tier``, ``same_seat``, ``same_commune``, ``same_team``.
        What is the same for every pair, or follows from those before it, is left out: it could explain nothing more.
    """
    one, other = pair
    place = {body: number for number, body in enumerate(bodies)}
    seats: dict[Hashable, object] = {
        number: circles.seats.get(str(body), "") for body, number in place.items()
    }
    return that_say_more(
        {
            "earlier_tie": one,
            "same_sector": alike(other, "sector"),
            "same_tier": alike(other, "tier"),
            "same_seat": alike(other, seats),
            "same_commune": _in_one(other, _numbered(circles.communes, place)),
            "same_team": _in_one(other, _numbered(circles.teams, place)),
        }
    )


def _in_one(network: nx.Graph, circles: Mapping[Hashable, Collection[Hashable]]) -> Pairs:
    """Tell which bodies are in a circle together: a number a body where none is in two, and ties where some are."""
    of = [(body, name) for name, members in circles.items() for body in members]
    alone = dict(of)
    return alike(network, alone) if len(alone) == len(of) else team_ties(network, circles)


def _numbered(
    circles: Mapping[str, Collection[str]], place: Mapping[Hashable, int]
) -> dict[Hashable, Collection[Hashable]]:
    return {
        name: [place[body] for body in members if body in place]
        for name, members in circles.items()
    }
