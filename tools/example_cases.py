"""The cases of the example: random numbers, needs, a plan, and which bodies took part. No family is described."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import cycle, islice
from typing import NamedTuple

import example_story as story
import numpy as np
from example_bodies import BOOK, Body, network_of

SEED = 172


class Part(NamedTuple):
    """A row of the sheet of cases."""

    number: str
    commune: str
    needs: str
    plan: str
    body: str
    how: str


def cases(everybody: Mapping[str, Body]) -> list[Part]:
    """Give what the pilot communes wrote down of their cases; the same seed gives the same cases."""
    rng = np.random.default_rng(SEED)
    numbers = iter(rng.permutation(np.arange(1000, 10000)).tolist())
    found: list[Part] = []
    for commune in story.COMMUNES:
        here = network_of(commune, everybody, story.WAVES[-1].date)
        kinds = islice(cycle(story.KINDS_OF_CASE), story.CASES.get(commune.key, 0))
        for kind in kinds:
            found += _case(f"S{next(numbers)}", commune, kind, here, rng)
    return found


def _case(
    number: str,
    commune: story.Commune,
    kind: story.CaseKind,
    here: Mapping[str, Body],
    rng: np.random.Generator,
) -> Iterator[Part]:
    """Give a case's rows: who noticed, who made the diagnosis and the plan, who helps; the centre is always there."""
    draws = rng.random(2)
    joins = draws[0] < (commune.success or 0)
    plan = "ukończony" if draws[1] < story.FINISHED else "w toku" if draws[1] < 0.95 else "brak"
    others = [name for name in kind.diagnosis.split() if name in here and name != "ops"]
    diagnosis = ["ops", *(others if joins else [])]
    helps = ["ops", *(name for name in kind.help.split() if name in here)]
    took = {
        "signal": [kind.noticed] if kind.noticed in here else ["ops"],
        "diagnosis": diagnosis,
        "plan": [] if plan == "brak" else diagnosis,
        "help": helps if joins else helps[:2],
    }
    for how, bodies in took.items():
        for body in bodies:
            label = BOOK.parts[how].label.pl
            yield Part(number, commune.name, kind.needs, plan, here[body].label, label)
