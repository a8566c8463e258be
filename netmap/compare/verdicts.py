"""What may be said of many communes: how many changed which way, which cannot be read, pilot against comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from netmap.compare.comparison import Comparison
from netmap.compare.randomisation import difference_in_differences
from netmap.compare.reading import Reading
from netmap.compare.verdict import Change, Contrast, Doubt, Sureness, Verdict, say_cause, verdict
from netmap.i18n import Translator, sort_key, translator
from netmap.model import Group

__all__ = ["Verdicts", "contrast", "verdicts"]

_UNREADABLE = (Change.NOTHING_COMPARABLE, Change.NO_TIES)


@dataclass(frozen=True)
class Verdicts:
    """Verdicts by the name of the commune, and how pilot communes stand against comparison communes."""

    places: Mapping[str, Verdict]
    contrast: Contrast | None = None

    def named(self, *changes: Change) -> list[str]:
        """Name the communes that may be read and changed in one of these ways."""
        return [
            name
            for name, one in self.places.items()
            if not one.is_stopped and one.change in changes
        ]

    @property
    def stopped(self) -> list[str]:
        """Name the communes of which too few answered."""
        return [name for name, one in self.places.items() if one.is_stopped]

    @property
    def readable(self) -> list[Comparison]:
        """Give the comparisons that may be read."""
        return [
            one.found
            for one in self.places.values()
            if not one.is_stopped and one.change is not Change.NOTHING_COMPARABLE
        ]

    @property
    def reading(self) -> Reading:
        """How far it may be read: not at all if no commune may be, with care unless all may be read to the full."""
        if not self.readable:
            return Reading.STOP
        full = all(one.reading is Reading.SINGLE_POSITIONS for one in self.places.values())
        return Reading.SINGLE_POSITIONS if full else Reading.BROAD_PATTERNS

    def say(self, lang: str) -> str:
        """Say it in one paragraph; sums are of the communes that may be read."""
        return " ".join(_sentences(self, translator(lang)))


def verdicts(
    found: Mapping[str, Comparison],
    groups: Mapping[str, Group],
    doubts: Mapping[str, Doubt] | None = None,
    *,
    rng: np.random.Generator,
) -> Verdicts:
    """Judge what may be said of many communes.

    Parameters
    ----------
    found
        Comparisons by the name of the commune.
    groups
        What each commune is in the pilot, by its name.
    doubts
        Intervals of the change in density by the name of the commune, as far as there are.
    rng
        The chance, for dealing out which communes were the pilot.
    """
    known = doubts or {}
    by_group = {
        group: [one for name, one in found.items() if groups.get(name) is group]
        for group in (Group.PILOT, Group.COMPARISON)
    }
    against = contrast(by_group[Group.PILOT], by_group[Group.COMPARISON], rng=rng)
    return Verdicts(
        {name: verdict(one, doubt=known.get(name)) for name, one in found.items()}, against
    )


def contrast(
    pilot: Sequence[Comparison], comparison: Sequence[Comparison], *, rng: np.random.Generator
) -> Contrast | None:
    """Hold pilot communes against comparison communes, over pairs seen in both waves, each weighing as it has pairs.

    A stop sign leaves a commune out. ``rng`` is the chance for draws, where communes are too many to deal them out in
    every way.

    Returns
    -------
    Contrast or None
        Nothing if one of the groups has no commune left.
    """
    read = [[one.counts for one in some if _is_readable(one)] for some in (pilot, comparison)]
    if not all(read):
        return None
    changes = [[one.density_after - one.density_before for one in some] for some in read]
    weights = ([float(one.shared) for one in read[0]], [float(one.shared) for one in read[1]])
    found = difference_in_differences(changes[0], changes[1], weights, rng=rng)
    return Contrast(
        found.pilot,
        found.comparison,
        found.change_pilot,
        found.change_comparison,
        found.p_value,
        found.assignments,
    )


def _is_readable(found: Comparison) -> bool:
    return found.reading is not Reading.STOP and found.counts.shared > 0


# ── in words ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _sentences(one: Verdicts, say: Translator) -> list[str]:
    told = [
        say(
            "verdicts-communes",
            n=len(one.places),
            more=len(one.named(Change.MORE)),
            fewer=len(one.named(Change.FEWER)),
            same=len(one.named(Change.TURNOVER, Change.STRENGTH, Change.NONE)),
        )
    ]
    for key, names in (("stopped", one.stopped), ("nothing", one.named(*_UNREADABLE))):
        if names:
            listed = ", ".join(sorted(names, key=sort_key(say.lang)))
            told.append(say(f"verdicts-{key}", n=len(names), list=listed))
    if one.readable:
        told.append(_summed(one, say))
    told.extend(_sure(one, say))
    return [*told, say_cause(one.contrast, say)]


def _sure(one: Verdicts, say: Translator) -> list[str]:
    """Say in how many communes change is beyond chance; nothing where no interval was asked for."""
    found = [place.sureness for place in one.places.values()]
    if not any(place.doubt for place in one.places.values()):
        return []
    return [
        say(
            "verdicts-sure",
            beyond=found.count(Sureness.BEYOND_CHANCE),
            within=found.count(Sureness.WITHIN_CHANCE),
            untold=found.count(Sureness.TOO_SMALL) + found.count(Sureness.FEW_TIES),
        )
    ]


def _summed(one: Verdicts, say: Translator) -> str:
    counted = [found.counts for found in one.readable]
    sums = {
        name: sum(getattr(counts, name) for counts in counted)
        for name in ("shared", "kept", "gained", "lost", "answers_differ")
    }
    return say("verdicts-summed", n=len(counted), **sums)
