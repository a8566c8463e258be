"""What may go together with ties: an earlier tie, the same sector, tier, seat, commune or team."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
import pandas as pd

from netmap.compare import same, together
from netmap.metrics.matrix import adjacency
from netmap.store import reading
from netmap.study.reading import communes
from netmap.study.session import Study
from netmap.study.trials import bodies_of_teams

__all__ = ["Circles", "circles_of", "predictors"]

_NOTHING_LEFT = 1e-6  # share of a predictor below which the ones before it say all of it


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
) -> dict[str, pd.DataFrame]:
    """Give what may go together with the ties of the later of two waves, as tables over the same pairs.

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
    names = pd.Index(range(len(bodies)))
    tied = pd.DataFrame(adjacency(one).toarray() > 0, names, names).astype(float)
    seats: dict[Hashable, object] = {
        number: circles.seats.get(str(body), "") for body, number in place.items()
    }
    known = {
        "earlier_tie": tied,
        "same_sector": same(other, "sector"),
        "same_tier": same(other, "tier"),
        "same_seat": same(other, seats),
        "same_commune": together(other, _numbered(circles.communes, place)),
        "same_team": together(other, _numbered(circles.teams, place)),
    }
    return _that_say_more(known)


def _numbered(
    circles: Mapping[str, Collection[str]], place: Mapping[Hashable, int]
) -> dict[Hashable, Collection[Hashable]]:
    return {
        name: [place[body] for body in members if body in place]
        for name, members in circles.items()
    }


def _that_say_more(known: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    found: dict[str, pd.DataFrame] = {}
    size = len(next(iter(known.values())))
    off = ~np.eye(size, dtype=bool)
    basis = [np.full(off.sum(), 1 / np.sqrt(max(off.sum(), 1)))]
    for name, table in known.items():
        cells = table.to_numpy(dtype=np.float64)[off]
        rest = cells.copy()
        for direction in basis:
            rest -= (rest @ direction) * direction
        left = np.linalg.norm(rest)
        if left > _NOTHING_LEFT * max(float(np.linalg.norm(cells)), 1.0):
            found[name] = table
            basis.append(rest / left)
    return found
