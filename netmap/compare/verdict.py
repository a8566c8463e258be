"""What may be said of two waves: what changed, how sure, and what nobody can tell; made of codes, said in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from netmap.compare.chance import RARE
from netmap.compare.comparison import Comparison
from netmap.compare.decomposition import Cause, decompose
from netmap.compare.reading import Reading, say_response
from netmap.i18n import Translator, format_number, format_percent, translator

__all__ = [
    "FEWEST_TIES",
    "Change",
    "Contrast",
    "Doubt",
    "Sureness",
    "Verdict",
    "say_cause",
    "say_points",
    "verdict",
]

FEWEST_TIES = 5
"""With fewer ties than this in both waves together, nothing is said of a direction: one tie more would turn it."""


class Change(StrEnum):
    """What became of the ties that could be seen in both waves."""

    NOTHING_COMPARABLE = "nothing_comparable"
    NO_TIES = "no_ties"
    NONE = "none"
    STRENGTH = "strength"
    TURNOVER = "turnover"
    MORE = "more"
    FEWER = "fewer"


class Sureness(StrEnum):
    """How far the change is more than chance."""

    STOP = "stop"
    NOTHING = "nothing"
    FEW_TIES = "few_ties"
    UNTESTED = "untested"
    TOO_SMALL = "too_small"
    WITHIN_CHANCE = "within_chance"
    BEYOND_CHANCE = "beyond_chance"


@dataclass(frozen=True)
class Doubt:
    """The 95 % interval of the change in density over pairs seen in both waves; ``nan`` where n forbids any."""

    low: float
    high: float

    @classmethod
    def of(cls, seen: pd.DataFrame) -> Doubt:
        """Take the interval out of what :func:`netmap.compare.seen_changes` gives."""
        row = seen[seen["measure"] == "density_change"]
        return cls(float(row["low"].iloc[0]), float(row["high"].iloc[0]))

    @property
    def is_known(self) -> bool:
        """Tell whether there is an interval."""
        return self.low <= self.high

    @property
    def leaves_out_nothing_changed(self) -> bool:
        """Tell whether the interval lies on one side of 0."""
        return self.is_known and (self.low > 0 or self.high < 0)


@dataclass(frozen=True)
class Contrast:
    """Pilot communes against comparison communes: how many of each, and how density changed in each, in shares of 1.

    ``p_value`` is that of a randomisation over communes, ``nan`` where there are too few for any: ``assignments``
    counts the ways in which the pilot could have fallen on them.
    """

    pilot: int
    comparison: int
    change_pilot: float
    change_comparison: float
    p_value: float = float("nan")
    assignments: int = 0

    @property
    def difference(self) -> float:
        """How much more density changed in the pilot communes."""
        return self.change_pilot - self.change_comparison


@dataclass(frozen=True)
class Verdict:
    """What may be said of a comparison; every word of :meth:`say` follows from these."""

    found: Comparison
    change: Change
    sureness: Sureness
    doubt: Doubt | None = None
    contrast: Contrast | None = None

    @property
    def is_stopped(self) -> bool:
        """Tell whether too few answered for anything to be said of change."""
        return self.sureness is Sureness.STOP

    @property
    def reading(self) -> Reading:
        """How far it may be read."""
        return self.found.reading

    def say(self, lang: str) -> str:
        """Say it in one paragraph that no part of which can be quoted for more than it is worth."""
        return " ".join(_sentences(self, translator(lang)))


def verdict(
    found: Comparison, *, doubt: Doubt | None = None, contrast: Contrast | None = None
) -> Verdict:
    """Judge what may be said of two waves.

    Parameters
    ----------
    found
        The comparison.
    doubt
        Interval of the change in density, if one was computed.
    contrast
        Pilot against comparison communes, if the study has both.

    Returns
    -------
    Verdict
        ``change`` over pairs seen in both waves, and ``sureness``: ``stop`` where fewer than 65 % answered in either
        wave, ``few_ties`` where single ties would turn the sign, ``too_small`` where n forbids an interval,
        ``untested`` where none was asked for.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.compare import waves
    >>> made = verdict(waves(nx.path_graph(9), nx.cycle_graph(9)))
    >>> print(made.change, made.sureness)
    more untested
    """
    change = _change(found)
    return Verdict(found, change, _sureness(found, change, doubt), doubt, contrast)


def _change(found: Comparison) -> Change:
    counts = found.counts
    if not counts.shared:
        return Change.NOTHING_COMPARABLE
    if not (counts.kept or counts.gained or counts.lost):
        return Change.NO_TIES
    if counts.gained == counts.lost:
        if counts.gained:
            return Change.TURNOVER
        return Change.STRENGTH if counts.stronger or counts.weaker else Change.NONE
    return Change.MORE if counts.gained > counts.lost else Change.FEWER


def _sureness(found: Comparison, change: Change, doubt: Doubt | None) -> Sureness:
    if found.reading is Reading.STOP:
        return Sureness.STOP
    if change in (Change.NOTHING_COMPARABLE, Change.NO_TIES, Change.NONE):
        return Sureness.NOTHING
    counts = found.counts
    if counts.kept + counts.gained + counts.lost < FEWEST_TIES:
        return Sureness.FEW_TIES
    if doubt is None or not doubt.is_known:
        return Sureness.UNTESTED if doubt is None else Sureness.TOO_SMALL
    beyond = doubt.leaves_out_nothing_changed
    return Sureness.BEYOND_CHANCE if beyond else Sureness.WITHIN_CHANCE


# ── in words ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _sentences(one: Verdict, say: Translator) -> list[str]:
    told = [_answers(one, say)]
    if one.is_stopped:
        return [say("verdict-stop"), *told, _collected(one, say), say("verdict-stop-unsaid")]
    told += [_changed(one, say), *_sure(one, say), *_apart(one, say)]
    if one.found.reading is Reading.BROAD_PATTERNS:
        told.append(say("verdict-broad"))
    return [*told, say_cause(one.contrast, say)]


def _answers(one: Verdict, say: Translator) -> str:
    about = (one.found.before, one.found.after)
    if not all(wave.surveyed for wave in about):
        return say("verdict-answers-unnoted")
    shares = [say_response(wave.response, say.lang) for wave in about]
    return say(
        "verdict-answers",
        before=about[0].answered,
        of_before=len(about[0].responses),
        share_before=shares[0],
        after=about[1].answered,
        of_after=len(about[1].responses),
        share_after=shares[1],
    )


def _collected(one: Verdict, say: Translator) -> str:
    counts = one.found.counts
    return say("verdict-collected", before=counts.ties_before, after=counts.ties_after)


def _changed(one: Verdict, say: Translator) -> str:
    counts, lang = one.found.counts, say.lang
    return say(
        f"verdict-change-{one.change.replace('_', '-')}",
        shared=counts.shared,
        dyads=counts.dyads,
        before=counts.shared_before,
        after=counts.shared_after,
        density_before=format_percent(counts.density_before, lang),
        density_after=format_percent(counts.density_after, lang),
        kept=counts.kept,
        stronger=counts.stronger,
        weaker=counts.weaker,
        gained=counts.gained,
        lost=counts.lost,
    )


def _sure(one: Verdict, say: Translator) -> list[str]:
    if one.sureness is Sureness.NOTHING:
        return []
    told = [say(f"verdict-sure-{one.sureness.replace('_', '-')}", **_interval(one, say))]
    counts = one.found.counts
    if counts.answers_differ:
        told.append(say("compare-answers-differ", n=counts.answers_differ, of=counts.changed))
    return told


def _interval(one: Verdict, say: Translator) -> dict[str, str]:
    if one.doubt is None or not one.doubt.is_known:
        return {}
    return {
        "low": say_points(one.doubt.low, say.lang),
        "high": say_points(one.doubt.high, say.lang),
    }


def say_points(share: float, lang: str) -> str:
    """Write a change of a share in percentage points, with its sign; a little is never written as nothing.

    Examples
    --------
    >>> say_points(0.121, "pl"), say_points(-0.0002, "en"), say_points(0.0, "en")
    ('+12,1', '−0.02', '0')
    """
    points = abs(100 * share)
    digits = next((d for d in (1, 2, 3) if round(points, d)), 0)
    if not digits:
        return "0"
    return f"{'+' if share > 0 else '−'}{format_number(round(points, digits), lang, digits)}"


def _apart(one: Verdict, say: Translator) -> list[str]:
    """Say how much of the change in the number of ties is none of cooperation."""
    split, counts = decompose(one.found), one.found.counts
    if not counts.not_comparable:
        return []
    return [
        say(
            "verdict-apart",
            apart=counts.not_comparable,
            lone_before=counts.lone_before,
            lone_after=counts.lone_after,
            composition=_signed(split.of(Cause.COMPOSITION)),
            response=_signed(split.of(Cause.RESPONSE)),
        )
    ]


def _signed(number: int) -> str:
    return f"{'+' if number > 0 else '−' if number < 0 else ''}{abs(number)}"


def say_cause(contrast: Contrast | None, say: Translator) -> str:
    """Say what may be said of a cause: nothing without a comparison group, and never that the pilot was it."""
    if contrast is None or not (contrast.pilot and contrast.comparison):
        return say("verdict-no-cause")
    values = {
        "pilot": contrast.pilot,
        "comparison": contrast.comparison,
        "change_pilot": say_points(contrast.change_pilot, say.lang),
        "change_comparison": say_points(contrast.change_comparison, say.lang),
        "difference": say_points(contrast.difference, say.lang),
    }
    if contrast.p_value != contrast.p_value:
        return say("verdict-contrast-untested", **values, assignments=contrast.assignments)
    told = "beyond" if contrast.p_value <= RARE else "within"
    p_value = format_number(contrast.p_value, say.lang, 3)
    return say(f"verdict-contrast-{told}", **values, p_value=p_value)
