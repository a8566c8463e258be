"""What may be said of the change between waves: the verdict of a commune or of many, and how long gains last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import pandas as pd

from netmap.compare import (
    Comparison,
    Lasting,
    Verdict,
    Verdicts,
    lasting,
    verdict,
    verdicts,
)
from netmap.gaps import ledger_changes
from netmap.model import Wave
from netmap.network import TieRule
from netmap.study.analysis import compare, gaps
from netmap.study.reading import communes, participations, waves
from netmap.study.session import Study

__all__ = ["Step", "changes_of_gaps", "course", "judge_change"]


def judge_change(study: Study, before: str, after: str, rule: TieRule) -> Verdict | Verdicts:
    """Say what may be said of two waves: of the rule's commune, or of all communes when the rule names none."""
    places = [] if rule.commune else communes(study)
    if not places:
        return verdict(compare(study, before, after, rule))
    groups = {part.commune: part.group for part in participations(study)}
    return verdicts(
        {p.name: compare(study, before, after, replace(rule, commune=p.terc)) for p in places},
        {p.name: groups[p.terc] for p in places if p.terc in groups},
    )


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
