"""Change with its doubt: intervals, tests, what explains ties, communes side by side."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd

from netmap.compare import (
    FEWEST_BODIES,
    HERE,
    LAYER_COLUMNS,
    MRQAP_COLUMNS,
    Comparison,
    DifferenceInDifferences,
    Pooled,
    Reading,
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
    seen_changes,
)
from netmap.metrics import MEASURES, Level
from netmap.model import Group
from netmap.network import TieRule
from netmap.study.analysis import compare
from netmap.study.changes import communes_apart
from netmap.study.missing import SEED
from netmap.study.predictors import Circles, circles_of, predictors
from netmap.study.reading import network, participations
from netmap.study.session import Study

__all__ = [
    "FAMILIES",
    "FIRST_MEASURES",
    "TEST_COLUMNS",
    "Across",
    "Drawn",
    "Draws",
    "Question",
    "ask_chance",
    "question_of",
]

FAMILIES = ("linear", "logistic")
FIRST_MEASURES = ("net_density", "net_mean_degree", "net_centralization", "net_components")
"""Whose change is told unless others are asked for."""

TEST_COLUMNS = ("test", "statistic", "p_greater", "p_less", "p_two_sided")
_UNSAID = ("density_change", "error", "low", "high")  # of a commune under a stop sign
_LEVELS = (Level.NET, Level.GROUP, Level.NODE)


@dataclass(frozen=True)
class Draws:
    """What is asked of chance: how many draws (0 for none), seed, where; of which measures, how ties are explained.

    ``measure_draws`` is how many times networks are made anew for the intervals of measures, which take far longer.
    """

    draws: int = 0
    seed: int = SEED
    measures: tuple[str, ...] = ()
    family: str = ""
    work: Work = field(default=HERE)
    measure_draws: int | None = None

    def rng(self) -> np.random.Generator:
        """Give the chance: the same for every question, so that one does not hang on another."""
        return np.random.default_rng(self.seed)

    @property
    def of_measures(self) -> int:
        """How many times networks are made anew."""
        return self.draws if self.measure_draws is None else self.measure_draws


@dataclass(frozen=True, eq=False)
class Question:
    """Everything about two waves that chance is asked about, read from the study beforehand.

    ``places`` are the comparisons of communes by code, none where the rule names one or there is but one; ``groups``
    what each is in the pilot. ``circles`` is what may explain ties beside the earlier wave.
    """

    found: Comparison
    graphs: tuple[nx.MultiDiGraph, nx.MultiDiGraph]
    circles: Circles
    places: Mapping[str, Comparison]
    groups: Mapping[str, Group]


@dataclass(frozen=True, eq=False)
class Across:
    """Many communes: a row each, their change pooled, and pilot against comparison; who is stopped is in rows only."""

    by_commune: pd.DataFrame
    pooled: Pooled
    held: DifferenceInDifferences


@dataclass(frozen=True, eq=False)
class Drawn:
    """What chance says of a change.

    ``numbers`` as :func:`netmap.compare.seen_changes` gives them; ``tests``: likeness of the waves, density,
    reciprocity; ``layers``, ``measures`` and ``explained`` as their functions give them, over the ``bodies``
    institutions of which both waves heard. Tables not asked for, or withheld, are empty. ``withheld`` says why there
    are no tests: ``stop`` under the response thresholds, ``few`` institutions, many ``communes`` at once, or nothing.
    ``is_full`` tells whether enough answered for single institutions to be spoken of.
    """

    asked: Draws
    bodies: int
    withheld: str
    numbers: pd.DataFrame
    tests: pd.DataFrame
    layers: pd.DataFrame
    measures: pd.DataFrame
    explained: pd.DataFrame
    across: Across | None = None
    is_full: bool = True

    @property
    def withholds_single(self) -> bool:
        """Tell whether measures of institutions were asked for where too few answered to speak of single ones."""
        return not self.is_full and any(
            MEASURES[i].level is Level.NODE for i in self.asked.measures
        )


def question_of(study: Study, before: str, after: str, rule: TieRule) -> Question:
    """Read from the study what chance is asked about."""
    places = {
        place.terc: compare(study, before, after, replace(rule, commune=place.terc))
        for place in communes_apart(study, rule)
    }
    return Question(
        compare(study, before, after, rule),
        (network(study, before, rule), network(study, after, rule)),
        circles_of(study),
        places,
        {part.commune: part.group for part in participations(study)},
    )


def ask_chance(question: Question, asked: Draws) -> Drawn:
    """Tell how sure a change is.

    Parameters
    ----------
    question
        What :func:`question_of` read.
    asked
        How many draws, of what, where; its work is told how much of everything is done.

    Raises
    ------
    ComparisonError
        Cancelled, or the scheduler cannot be reached.
    """
    pair, bodies = both_heard(*question.graphs)
    withheld = _withheld(question, len(bodies))
    steps: dict[str, Callable[[Draws], Any]] = {}
    if withheld in ("", "few") and question.found.counts.shared:
        steps["numbers"] = lambda own: seen_changes(
            question.found, own.draws, rng=own.rng(), work=own.work
        )
    if not withheld:
        steps["tests"] = lambda own: _tests(pair, own)
        steps["layers"] = lambda own: qap_layers(pair[1], own.draws, rng=own.rng(), work=own.work)
    if withheld in ("", "few") and _ids(question, asked):
        steps["measures"] = lambda own: _measures(question, own)
    if asked.family and _explains(question, len(bodies)):
        steps["explained"] = lambda own: _explained(question, pair, bodies, own)
    if question.places:
        steps["across"] = lambda own: _across(question, own)
    told = _in_turn(steps, asked)
    empty = {
        "numbers": ("measure", "value", "error", "low", "high", "bodies"),
        "tests": TEST_COLUMNS,
        "layers": LAYER_COLUMNS,
        "measures": ("measure", "before", "after", "change", "error", "low", "high", "bodies"),
        "explained": MRQAP_COLUMNS,
    }
    tables = {
        name: told.get(name, pd.DataFrame(columns=list(columns))) for name, columns in empty.items()
    }
    full = question.found.reading is Reading.SINGLE_POSITIONS
    across = told.get("across")
    return Drawn(asked, len(bodies), withheld, **tables, across=across, is_full=full)


def _withheld(question: Question, bodies: int) -> str:
    if question.places:
        return "communes"
    if question.found.reading is Reading.STOP:
        return "stop"
    return "few" if bodies < FEWEST_BODIES else ""


def _explains(question: Question, bodies: int) -> bool:
    """Tell whether enough answered for ties to be explained; over many communes the seat is one of the predictors."""
    return question.found.reading is not Reading.STOP and bodies >= FEWEST_BODIES


def _in_turn(steps: Mapping[str, Callable[[Draws], Any]], asked: Draws) -> dict[str, Any]:
    """Take one step after another, each telling its draws as its share of the whole."""
    told = {}
    for number, (name, step) in enumerate(steps.items()):
        progress = _part(asked.work.progress, number, len(steps))
        told[name] = step(replace(asked, work=replace(asked.work, progress=progress)))
    return told


def _part(
    progress: Callable[[int, int], None] | None, number: int, of: int
) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, draws: progress(number * draws + done, of * draws)


def _tests(pair: tuple[nx.Graph, nx.Graph], asked: Draws) -> pd.DataFrame:
    (one, other), draws = pair, asked.draws
    found = {"qap_waves": qap_correlation(one, other, draws, rng=asked.rng(), work=asked.work)}
    for name in ("density", "reciprocity"):
        found[name] = exchange_test(one, other, name, draws, rng=asked.rng(), work=asked.work)
    rows = [{"test": name, **row.to_dict()} for name, row in found.items()]
    return pd.DataFrame(rows, columns=list(TEST_COLUMNS))


def _ids(question: Question, asked: Draws) -> dict[Level, list[str]]:
    """Sort the measures asked for by level; those of single institutions only where enough answered."""
    is_full = question.found.reading is Reading.SINGLE_POSITIONS
    levels = [level for level in _LEVELS if is_full or level is not Level.NODE]
    found = {level: [i for i in asked.measures if MEASURES[i].level is level] for level in levels}
    return {level: ids for level, ids in found.items() if ids}


def _measures(question: Question, asked: Draws) -> pd.DataFrame:
    tables = [
        measure_changes(
            *question.graphs, level, ids, asked.of_measures, rng=asked.rng(), work=asked.work
        )
        for level, ids in _ids(question, asked).items()
    ]
    return pd.concat(tables, ignore_index=True)


def _explained(
    question: Question,
    pair: tuple[nx.Graph, nx.Graph],
    bodies: tuple[Hashable, ...],
    asked: Draws,
) -> pd.DataFrame:
    x = predictors(pair, bodies, question.circles)
    if not x:
        return pd.DataFrame(columns=list(MRQAP_COLUMNS))
    return mrqap(pair[1], x, asked.family, asked.draws, rng=asked.rng(), work=asked.work)


def _across(question: Question, asked: Draws) -> Across:
    table = change_by_commune(question.places, asked.draws, rng=asked.rng(), work=asked.work)
    read = table[table["reading"] != Reading.STOP.value]
    pooled = pool(read["density_change"].tolist(), read["error"].tolist())
    table.loc[table["reading"] == Reading.STOP.value, list(_UNSAID)] = np.nan
    return Across(table, pooled, _difference(question.groups, read, asked))


def _difference(
    groups: Mapping[str, Group], read: pd.DataFrame, asked: Draws
) -> DifferenceInDifferences:
    sides = [
        read[read["commune"].map(lambda terc, side=side: groups.get(terc) is side).astype(bool)]
        for side in (Group.PILOT, Group.COMPARISON)
    ]
    changes = [side["density_change"].tolist() for side in sides]
    pairs = [side["shared"].tolist() for side in sides]
    return difference_in_differences(
        changes[0], changes[1], (pairs[0], pairs[1]), asked.draws, rng=asked.rng()
    )
