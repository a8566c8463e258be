"""What may be said of the change between waves: the verdict of a commune or of many, and how long gains last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import pandas as pd

from netmap.compare import (
    HERE,
    Comparison,
    Doubt,
    Lasting,
    Reading,
    Verdict,
    Verdicts,
    Work,
    lasting,
    seen_changes,
    verdict,
    verdicts,
)
from netmap.gaps import ledger_changes
from netmap.model import Wave
from netmap.network import TieRule
from netmap.study.analysis import compare, gaps
from netmap.study.missing import SEED
from netmap.study.reading import communes, participations, waves
from netmap.study.session import Study

__all__ = ["MOST_IN_PASSING", "Step", "changes_of_gaps", "course", "doubt_of", "judge_change"]


MOST_IN_PASSING = 100
"""Intervals of places with more institutions than this take long enough to be asked for."""


def judge_change(
    study: Study,
    before: str,
    after: str,
    rule: TieRule,
    *,
    seed: int = SEED,
    most: int = MOST_IN_PASSING,
    work: Work = HERE,
) -> Verdict | Verdicts:
    """Say what may be said of two waves: of the rule's commune, or of all communes when the rule names none.

    Parameters
    ----------
    study, before, after, rule
        Whose waves, under which tie rule.
    seed
        Where chance begins; the same seed gives the same intervals.
    most
        Places with more institutions than this in both waves get no interval.
    work
        Where intervals are computed, and who is told.
    """
    places = [] if rule.commune else communes(study)
    if not places:
        found = compare(study, before, after, rule)
        return verdict(found, doubt=doubt_of(found, seed=seed, most=most, work=work))
    by_place = {
        p.name: compare(study, before, after, replace(rule, commune=p.terc)) for p in places
    }
    groups = {part.commune: part.group for part in participations(study)}
    doubts = {
        name: doubt
        for name, found in by_place.items()
        if (doubt := doubt_of(found, seed=seed, most=most, work=work))
    }
    known = {p.name: groups[p.terc] for p in places if p.terc in groups}
    return verdicts(by_place, known, doubts, rng=np.random.default_rng(seed))


def doubt_of(
    found: Comparison, *, seed: int = SEED, most: int = MOST_IN_PASSING, work: Work = HERE
) -> Doubt | None:
    """Give the interval of the change in density; nothing where too few answered or there are too many institutions."""
    if found.reading is Reading.STOP or found.counts.bodies_shared > most:
        return None
    return Doubt.of(seen_changes(found, rng=np.random.default_rng(seed), work=work))


def changes_of_gaps(
    study: Study, before: str, after: str, rule: TieRule, norm: str
) -> pd.DataFrame:
    """Hold the gap ledgers of one commune before and after against one another."""
    same = dict(compare(study, before, after, rule).renamed)
    was, now = (gaps(study, wave, rule, norm).ledger for wave in (before, after))
    return ledger_changes(was, now, same)


@dataclass(frozen=True, eq=False)
class Step:
    """A wave in the course of a study: what changed since the wave before, and what became of ties gained by then.

    ``since`` is nothing for the first wave; ``lasting`` follows the ties gained up to the wave before into this one.
    """

    wave: Wave
    since: Comparison | None = None
    lasting: Lasting | None = None


def course(study: Study, rule: TieRule) -> list[Step]:
    """Follow all waves of a study in their order, each against the one before."""
    known = waves(study)
    since = [compare(study, one.id, other.id, rule) for one, other in pairwise(known)]
    followed = [lasting(one, other) for one, other in pairwise(since)]
    return [
        Step(wave, one, other)
        for wave, one, other in zip(known, [None, *since], [None, None, *followed], strict=False)
    ]
