"""Change with its doubt: intervals, tests, what explains ties, communes side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd

from netmap.compare import (
    HERE,
    Comparison,
    Pooled,
    Work,
    both_heard,
    change_by_commune,
    difference_in_differences,
    exchange_test,
    measure_changes,
    mrqap,
    pool,
    qap_correlation,
    qap_layers,
    same,
    seen_changes,
    together,
    trajectory,
)
from netmap.metrics import MEASURES, Level
from netmap.model import Group
from netmap.network import TieRule
from netmap.study.analysis import compare
from netmap.study.missing import SEED
from netmap.study.reading import communes, network, participations, waves
from netmap.study.session import Study
from netmap.study.tables import plain, records
from netmap.study.trials import bodies_of_teams

__all__ = ["FAMILIES", "Draws", "drawn_document"]

Document = dict[str, Any]
FAMILIES = ("linear", "logistic")
_FEWEST = 3  # bodies among which patterns can be compared


@dataclass(frozen=True)
class Draws:
    """What is asked of chance: how many draws (0 for none), seed, where; of which measures, how ties are explained."""

    draws: int = 0
    seed: int = SEED
    measures: tuple[str, ...] = ()
    family: str = ""
    work: Work = field(default=HERE)

    def rng(self) -> np.random.Generator:
        """Give the chance: the same for every question, so that one does not hang on another."""
        return np.random.default_rng(self.seed)


def drawn_document(
    study: Study, before: str, after: str, rule: TieRule, found: Comparison, asked: Draws
) -> Document:
    """Tell how sure a change is; nothing without draws.

    Returns
    -------
    dict
        ``numbers`` (over pairs seen in both waves), ``tests``, ``layers``,
        ``measures`` and ``explained`` as asked, ``lasting`` over every wave of the study, and over many communes
        ``by_commune``, ``pooled`` and ``difference_in_differences``.
    """
    if not asked.draws:
        return {}
    graphs = network(study, before, rule), network(study, after, rule)
    document: Document = {"numbers": records(_numbers(found, asked))}
    document |= _patterns(graphs, study, asked)
    document["lasting"] = _lasting(study, rule)
    if not rule.commune:
        document |= _many(study, before, after, rule, asked)
    return document


def _numbers(found: Comparison, asked: Draws) -> pd.DataFrame:
    return seen_changes(found, asked.draws, rng=asked.rng(), work=asked.work)


def _patterns(graphs: tuple[nx.Graph, nx.Graph], study: Study, asked: Draws) -> Document:
    """Hold whole patterns against one another, over bodies that were heard in both waves."""
    (one, other), bodies = both_heard(*graphs)
    document: Document = {"tests": [], "layers": [], "measures": [], "explained": []}
    if len(bodies) < _FEWEST:
        return document
    draws, work = asked.draws, asked.work
    tests = {"qap_waves": qap_correlation(one, other, draws, rng=asked.rng(), work=work)}
    for name in ("density", "reciprocity"):
        tests[name] = exchange_test(one, other, name, draws, rng=asked.rng(), work=work)
    document["tests"] = [plain({"test": name, **row.to_dict()}) for name, row in tests.items()]
    document["layers"] = records(qap_layers(other, draws, rng=asked.rng(), work=work))
    for level in (Level.NET, Level.GROUP, Level.NODE):
        ids = [i for i in asked.measures if MEASURES[i].level is level]
        if ids:
            table = measure_changes(
                *graphs, level, ids, asked.draws, rng=asked.rng(), work=asked.work
            )
            document["measures"] += records(table)
    if asked.family:
        x = dict(_predictors(one, other, bodies, study))
        table = mrqap(other, x, asked.family, draws, rng=asked.rng(), work=work)
        document["explained"] = records(table)
    return document


def _predictors(
    one: nx.Graph, other: nx.Graph, bodies: tuple[object, ...], study: Study
) -> Iterator[tuple[str, nx.Graph | pd.DataFrame]]:
    """Give what may explain ties; what is the same for every pair explains nothing."""
    yield "earlier_tie", one
    place = {body: number for number, body in enumerate(bodies)}
    teams: Mapping[Any, Any] = {
        name: [place[body] for body in members if body in place]
        for name, members in bodies_of_teams(study).items()
    }
    tables = {f"same_{name}": same(other, name) for name in ("sector", "tier", "seat")}
    for name, table in {**tables, "same_team": together(other, teams)}.items():
        cells = table.to_numpy()[~np.eye(len(bodies), dtype=bool)]
        if cells.min() < cells.max():
            yield name, table


def _lasting(study: Study, rule: TieRule) -> list[Document]:
    """Follow ties over every wave of the study that has any word."""
    ids = [wave.id for wave in waves(study)]
    if len(ids) < 2:
        return []
    return records(trajectory([network(study, wave, rule) for wave in ids]).lasting)


def _many(study: Study, before: str, after: str, rule: TieRule, asked: Draws) -> Document:
    found = {
        place.terc: compare(study, before, after, replace(rule, commune=place.terc))
        for place in communes(study)
    }
    table = change_by_commune(found, asked.draws, rng=asked.rng(), work=asked.work)
    read = table[table["reading"] != "stop"]
    pooled: Pooled = pool(read["density_change"].tolist(), read["error"].tolist())
    return {
        "by_commune": records(table),
        "pooled": plain(asdict(pooled)),
        "difference_in_differences": _difference(study, read, asked),
    }


def _difference(study: Study, read: pd.DataFrame, asked: Draws) -> object:
    group = {p.commune: p.group for p in participations(study)}
    sides = [
        read[[group.get(terc) is side for terc in read["commune"]]]
        for side in (Group.PILOT, Group.COMPARISON)
    ]
    changes = [side["density_change"].tolist() for side in sides]
    pairs = [side["shared"].tolist() for side in sides]
    held = difference_in_differences(
        changes[0], changes[1], (pairs[0], pairs[1]), asked.draws, rng=asked.rng()
    )
    told = {"difference": held.difference, "sign": held.sign, "least_p": held.least_p}
    return plain({**asdict(held), **told})
