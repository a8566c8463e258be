"""The answers: measures, gaps and change, each from the network that the graph gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import networkx as nx
import pandas as pd

from netmap.compare import Comparison
from netmap.compare import waves as compare_networks
from netmap.errors import ComparisonError, UnknownIdError
from netmap.gaps import NOTHING_MORE, Answer, Dossier, Norm, Region, judge, ledger, resources
from netmap.metrics import MEASURES, Level, compute
from netmap.model import Territory
from netmap.network import TieRule, info
from netmap.store import reading
from netmap.study.dossiers import dossier, region
from netmap.study.norms import norm_named
from netmap.study.reading import communes, network, wave_named, waves
from netmap.study.session import Study

__all__ = [
    "Gaps",
    "compare",
    "gaps",
    "gaps_of_communes",
    "measures",
    "measures_named",
    "same_bodies",
]


def measures(
    study: Study, wave: str, rule: TieRule, level: str, ids: Sequence[str] | None = None
) -> pd.DataFrame:
    """Compute the measures of one level for a wave: see :func:`netmap.metrics.compute`."""
    return compute(network(study, wave, rule), level, ids)


def measures_named(level: str | None, ids: Sequence[str]) -> dict[str, list[str]]:
    """Sort measure ids by level; without ids, every measure of the level, or the basic ones of all levels but ties.

    Ties are left out unless asked for: a list of them is long, and no summary of anything.

    Raises
    ------
    UnknownIdError
        No measure of that id.
    """
    for name in ids:
        if name not in MEASURES:
            raise UnknownIdError("unknown-measure", measure=name, known=", ".join(MEASURES))
    wanted = [MEASURES[i] for i in ids] or [
        m for m in MEASURES.values() if level or (m.basic and m.level is not Level.TIE)
    ]
    levels = [Level(level)] if level else list(Level)
    return {lv.value: [m.id for m in wanted if m.level is lv] for lv in levels}


@dataclass(frozen=True, eq=False)
class Gaps:
    """What a norm says of one commune's network: rule by rule, pair by pair, what is not there at all."""

    commune: Territory
    network: nx.MultiDiGraph
    norm: Norm
    answers: tuple[Answer, ...]
    ledger: pd.DataFrame
    resources: pd.DataFrame
    dossier: Dossier = NOTHING_MORE


def gaps(study: Study, wave: str, rule: TieRule, norm: str) -> Gaps:
    """Judge one commune's network by a norm."""
    graph = network(study, wave, rule)
    return _judged(study, graph, norm_named(study, norm), dossier(study, graph))


def gaps_of_communes(
    study: Study, wave: str, rule: TieRule, norm: str, beside: Region | None = None
) -> list[Gaps]:
    """Judge the rule's commune, or every commune of the study when the rule names none.

    ``beside`` are all communes, if somebody gathered them before: see :func:`netmap.study.dossiers.region`.
    """
    codes = [rule.commune] if rule.commune else [place.terc for place in communes(study)]
    standard = norm_named(study, norm)
    beside = beside or region(study, wave_named(study, wave), rule)
    graphs = [network(study, wave, replace(rule, commune=code)) for code in codes]
    return [_judged(study, graph, standard, dossier(study, graph, beside)) for graph in graphs]


def _judged(study: Study, graph: nx.MultiDiGraph, norm: Norm, known: Dossier) -> Gaps:
    code = info(graph).rule.commune
    place = next((p for p in communes(study) if p.terc == code), Territory(code, study.name))
    return Gaps(
        place,
        graph,
        norm,
        tuple(judge(graph, norm, known)),
        ledger(graph, norm, known),
        resources(graph, norm, known),
        known,
    )


def compare(study: Study, before: str, after: str, rule: TieRule) -> Comparison:
    """Compare two waves over the pairs that could be seen in both.

    Raises
    ------
    ComparisonError
        The same wave twice, or the later one first: what was gained would look lost.
    """
    one, other = wave_named(study, before), wave_named(study, after)
    if one.id == other.id:
        raise ComparisonError("same-wave", wave=one.label or one.id)
    order = [wave.id for wave in waves(study)]
    if order.index(other.id) < order.index(one.id):
        names = {"before": one.label or one.id, "after": other.label or other.id}
        raise ComparisonError("waves-turned-round", **names)
    graphs = network(study, one.id, rule), network(study, other.id, rule)
    return compare_networks(*graphs, same=same_bodies(study))


def same_bodies(study: Study) -> dict[str, str]:
    """Give what bodies became that go by another id now."""
    return {body.id: body.became for body in reading.institutions(study.graph) if body.became}
