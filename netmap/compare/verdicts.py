"""What may be said of many communes: how many changed which way, which cannot be read, pilot against comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from netmap.compare.comparison import Comparison
from netmap.compare.reading import Reading
from netmap.compare.verdict import Change, Contrast, Verdict, say_cause, verdict
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


def verdicts(found: Mapping[str, Comparison], groups: Mapping[str, Group]) -> Verdicts:
    """Judge what may be said of many communes.

    Parameters
    ----------
    found
        Comparisons by the name of the commune.
    groups
        What each commune is in the pilot, by its name.
    """
    by_group = {
        group: [one for name, one in found.items() if groups.get(name) is group]
        for group in (Group.PILOT, Group.COMPARISON)
    }
    against = contrast(by_group[Group.PILOT], by_group[Group.COMPARISON])
    return Verdicts({name: verdict(one) for name, one in found.items()}, against)


def contrast(pilot: Sequence[Comparison], comparison: Sequence[Comparison]) -> Contrast | None:
    """Hold pilot communes against comparison communes, over pairs seen in both waves; a stop sign leaves a commune out.

    Returns
    -------
    Contrast or None
        Nothing if one of the groups has no commune left.
    """
    read = [[one for one in some if _is_readable(one)] for some in (pilot, comparison)]
    if not all(read):
        return None
    return Contrast(len(read[0]), len(read[1]), *(_change_of(some) for some in read))


def _is_readable(found: Comparison) -> bool:
    return found.reading is not Reading.STOP and found.counts.shared > 0


def _change_of(some: Sequence[Comparison]) -> float:
    """Give how much the density over all pairs of these communes changed."""
    shared = sum(one.counts.shared for one in some)
    return sum(one.counts.gained - one.counts.lost for one in some) / shared


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
    return [*told, say_cause(one.contrast, say)]


def _summed(one: Verdicts, say: Translator) -> str:
    counted = [found.counts for found in one.readable]
    sums = {
        name: sum(getattr(counts, name) for counts in counted)
        for name in ("shared", "kept", "gained", "lost", "answers_differ")
    }
    return say("verdicts-summed", n=len(counted), **sums)
