"""What a comparison of two waves holds: dyads, what could not be compared, and counts that add up."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from netmap.compare.reading import Reading, reading
from netmap.i18n import format_percent, translator
from netmap.network import NetworkInfo

__all__ = ["Comparison", "Counts"]


@dataclass(frozen=True)
class Counts:
    """What the comparison counts; ``stronger`` and ``weaker`` are among the ties ``kept``.

    ``shared`` dyads are compared, ``not_comparable`` ones are not; ``ties_before`` and ``ties_after`` are all ties of
    each wave, ``lone_before`` and ``lone_after`` those of them on dyads that are not compared. ``answers_differ``
    counts changes on dyads of which not the same bodies answered in both waves.
    """

    bodies_before: int
    bodies_after: int
    bodies_shared: int
    shared: int
    not_comparable: int
    kept: int
    gained: int
    lost: int
    absent: int
    stronger: int
    weaker: int
    ties_before: int
    ties_after: int
    lone_before: int
    lone_after: int
    answers_differ: int = 0

    @property
    def changed(self) -> int:
        """Dyads on which anything changed."""
        return self.gained + self.lost + self.stronger + self.weaker

    @property
    def unchanged(self) -> int:
        """Ties kept that are neither stronger nor weaker, or whose strength nobody stated."""
        return self.kept - self.stronger - self.weaker

    @property
    def dyads(self) -> int:
        """Dyads of either wave."""
        return self.shared + self.not_comparable

    @property
    def shared_before(self) -> int:
        """Ties of the earlier wave on shared dyads."""
        return self.kept + self.lost

    @property
    def shared_after(self) -> int:
        """Ties of the later wave on shared dyads."""
        return self.kept + self.gained

    @property
    def density_before(self) -> float:
        """Share of the shared dyads that had a tie before; ``nan`` without such dyads."""
        return self.shared_before / self.shared if self.shared else float("nan")

    @property
    def density_after(self) -> float:
        """Share of the shared dyads that have a tie after; ``nan`` without such dyads."""
        return self.shared_after / self.shared if self.shared else float("nan")

    @property
    def check(self) -> bool:
        """Tell whether the parts add up to the wholes counted apart from them."""
        return (
            self.kept + self.gained + self.lost + self.absent == self.shared
            and self.shared_before + self.lone_before == self.ties_before
            and self.shared_after + self.lone_after == self.ties_after
            and self.unchanged >= 0
            and self.answers_differ <= self.changed
        )


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two waves held against one another.

    ``dyads``: every dyad observable in both waves. ``state`` is ``kept``, ``stronger``, ``weaker``, ``gained``,
    ``lost`` or ``absent``; ``change`` says ``kept`` for the first three. ``not_comparable``: all other dyads, with the
    ``reason`` (``joined``, ``left``, ``merged``, ``silent``, ``refused``, ``not_asked``, ``unstated``), the ``wave``
    that lacks them and the ``bodies`` behind it. ``joined`` and ``left`` are ids; ``renamed`` pairs the earlier id with
    the later one.
    """

    before: NetworkInfo
    after: NetworkInfo
    dyads: pd.DataFrame
    not_comparable: pd.DataFrame
    joined: tuple[str, ...]
    left: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    counts: Counts

    @property
    def reading(self) -> Reading:
        """How far the comparison may be read; the wave with fewer answers decides."""
        return reading(self.before.response, self.after.response)

    def changed(self, *states: str) -> pd.DataFrame:
        """List the dyads in some states."""
        return self.dyads[self.dyads["state"].isin(states)]

    def say(self, lang: str) -> str:
        """Say the comparison in one honest paragraph."""
        return _say(self, lang)


def _say(found: Comparison, lang: str) -> str:
    t, counts = translator(lang), found.counts
    told = [
        t(
            "compare-shared",
            before=found.before.wave.label or found.before.wave.id,
            after=found.after.wave.label or found.after.wave.id,
            shared=counts.shared,
            dyads=counts.dyads,
        ),
        t(
            "compare-changes",
            kept=counts.kept,
            stronger=counts.stronger,
            weaker=counts.weaker,
            gained=counts.gained,
            lost=counts.lost,
        ),
        t(
            "compare-density",
            before=counts.shared_before,
            after=counts.shared_after,
            shared=counts.shared,
            density_before=format_percent(counts.density_before, lang),
            density_after=format_percent(counts.density_after, lang),
        ),
        t(
            "compare-apart",
            joined=len(found.joined),
            left=len(found.left),
            apart=counts.not_comparable,
        ),
        t(
            "compare-response",
            before=found.before.answered,
            of_before=len(found.before.responses),
            after=found.after.answered,
            of_after=len(found.after.responses),
        ),
        *(
            [t("compare-answers-differ", n=counts.answers_differ, of=counts.changed)]
            * bool(counts.answers_differ)
        ),
        t(f"compare-reading-{found.reading.replace('_', '-')}"),
        t("compare-no-cause"),
    ]
    return " ".join(told)
