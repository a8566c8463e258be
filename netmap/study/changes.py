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
    Reading,
    Trajectory,
    Verdict,
    Verdicts,
    Work,
    say_lasting,
    seen_changes,
    trajectory,
    verdict,
    verdicts,
)
from netmap.compare import movers_between as between
from netmap.gaps import ledger_changes
from netmap.i18n import translator
from netmap.model import Territory, Wave
from netmap.network import TieRule
from netmap.study.analysis import compare, gaps, same_bodies
from netmap.study.missing import SEED
from netmap.study.reading import communes, network, participations, waves
from netmap.study.session import Study

__all__ = [
    "Course",
    "changes_of_gaps",
    "communes_apart",
    "course",
    "doubt_of",
    "judge_change",
    "movers_between",
]


def judge_change(
    study: Study,
    before: str,
    after: str,
    rule: TieRule,
    *,
    seed: int = SEED,
    work: Work = HERE,
) -> Verdict | Verdicts:
    """Say what may be said of two waves: of the rule's commune, or of all communes when the rule names none.

    A study of one commune is judged as that commune, whether the rule names it or not.

    Parameters
    ----------
    study, before, after, rule
        Whose waves, under which tie rule.
    seed
        Where chance begins; the same seed gives the same intervals.
    work
        Where intervals are computed, and who is told.
    """
    places = communes_apart(study, rule)
    if not places:
        found = compare(study, before, after, rule)
        return verdict(found, doubt=doubt_of(found, seed=seed, work=work))
    by_place = {
        p.name: compare(study, before, after, replace(rule, commune=p.terc)) for p in places
    }
    groups = {part.commune: part.group for part in participations(study)}
    doubts = {
        name: doubt
        for name, found in by_place.items()
        if (doubt := doubt_of(found, seed=seed, work=work))
    }
    known = {p.name: groups[p.terc] for p in places if p.terc in groups}
    return verdicts(by_place, known, doubts, rng=np.random.default_rng(seed))


def communes_apart(study: Study, rule: TieRule) -> list[Territory]:
    """List the communes that are compared each by itself: several of them, where the rule names none."""
    found = [] if rule.commune else communes(study)
    return found if len(found) > 1 else []


def doubt_of(found: Comparison, *, seed: int = SEED, work: Work = HERE) -> Doubt | None:
    """Give the interval of the change in density; nothing where too few answered."""
    if found.reading is Reading.STOP:
        return None
    return Doubt.of(seen_changes(found, rng=np.random.default_rng(seed), work=work))


def movers_between(study: Study, before: str, after: str, rule: TieRule) -> pd.DataFrame:
    """Tell by institution how its betweenness changed: see :func:`netmap.compare.movers_between`."""
    return between(network(study, before, rule), network(study, after, rule))


def changes_of_gaps(
    study: Study, before: str, after: str, rule: TieRule, norm: str
) -> pd.DataFrame:
    """Hold the gap ledgers of one commune before and after against one another."""
    same = dict(compare(study, before, after, rule).renamed)
    was, now = (gaps(study, wave, rule, norm).ledger for wave in (before, after))
    return ledger_changes(was, now, same)


@dataclass(frozen=True, eq=False)
class Course:
    """All waves of a study in their order.

    ``since`` holds each wave but the first against the one before; ``followed`` follows pairs and ties over all of
    them, nothing where there is only one wave.
    """

    waves: tuple[Wave, ...]
    since: tuple[Comparison, ...] = ()
    followed: Trajectory | None = None

    @property
    def names(self) -> dict[str, str]:
        """Give what waves are called, by id."""
        return {wave.id: wave.label or wave.id for wave in self.waves}

    def is_stopped(self, since: str, until: str) -> bool:
        """Tell whether too few answered in one of the waves through which ties of one are followed until another."""
        order = [wave.id for wave in self.waves]
        steps = self.since[max(order.index(since) - 1, 0) : order.index(until)]
        return any(step.reading is Reading.STOP for step in steps)

    def say_lasting(self, lang: str) -> list[str]:
        """Say of the ties of each wave how many are still there in every later one."""
        say = translator(lang)
        return (
            []
            if self.followed is None
            else [
                say(
                    "doubt-lasting-stop",
                    **{end: self.names[row[end]] for end in ("since", "until")},
                )
                if self.is_stopped(row["since"], row["until"])
                else say_lasting(row, self.names, say)
                for _, row in self.followed.lasting.iterrows()
            ]
        )


def course(study: Study, rule: TieRule) -> Course:
    """Follow all waves of a study in their order, each against the one before."""
    known = waves(study)
    since = tuple(compare(study, one.id, other.id, rule) for one, other in pairwise(known))
    networks = [network(study, wave.id, rule) for wave in known]
    followed = trajectory(networks, same_bodies(study)) if since else None
    return Course(tuple(known), since, followed)
