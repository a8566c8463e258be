"""What a judge is given beside one network: earlier waves, bodies of all tiers, teams, cases, all communes."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx

from netmap.gaps import CommuneWaves, Dossier, Region
from netmap.model import Group, Wave
from netmap.network import TieRule, info
from netmap.store import reading
from netmap.study.reading import communes, network, participations, waves
from netmap.study.session import Study

__all__ = ["dossier", "region"]


def dossier(study: Study, graph: nx.MultiDiGraph, beside: Region | None = None) -> Dossier:
    """Gather what the study knows beside a network.

    Parameters
    ----------
    study
        An open study.
    graph
        The network that is judged, as :func:`netmap.study.network` gives it.
    beside
        All communes, if somebody gathered them before: see :func:`region`.
    """
    about = info(graph)
    groups = {p.commune: p.group for p in participations(study)}
    return Dossier(
        earlier=tuple(network(study, wave.id, about.rule) for wave in _earlier(study, about.wave)),
        wide=network(study, about.wave.id, replace(about.rule, all_tiers=True)),
        teams=tuple(reading.teams(study.graph)),
        memberships=tuple(reading.memberships(study.graph)),
        cases=tuple(reading.cases(study.graph)),
        case_parts=tuple(reading.case_parts(study.graph)),
        group=groups.get(about.rule.commune),
        region=beside or region(study, about.wave, about.rule),
    )


def region(study: Study, wave: Wave, rule: TieRule) -> Region:
    """Give all communes of the study that take part, each with the first wave and this one."""

    def load() -> list[CommuneWaves]:
        groups = {p.commune: p.group for p in participations(study)}
        first = (_earlier(study, wave) or [wave])[0]
        return [
            CommuneWaves(
                place.terc,
                groups.get(place.terc, Group.NONE),
                *(network(study, w.id, replace(rule, commune=place.terc)) for w in (first, wave)),
            )
            for place in communes(study)
        ]

    return Region(load)


def _earlier(study: Study, wave: Wave) -> list[Wave]:
    """List the waves before this one, the first one first."""
    known = waves(study)
    ids = [one.id for one in known]
    return known[: ids.index(wave.id)]
