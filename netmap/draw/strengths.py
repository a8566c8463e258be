"""Strength of ties in a few steps of line width, with what each step means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from netmap.codebook import Scale
from netmap.i18n import format_number

__all__ = ["Step", "step_of", "steps"]

WIDTHS = (0.8, 1.5, 3.8)
"""The thinnest line, a line alone, the thickest."""
MOST_OWN = 4
"""An open scale with at most so many different strengths gives each a step of its own."""


@dataclass(frozen=True)
class Step:
    """A step of strength: from ``least`` up, drawn ``width`` wide."""

    least: float
    label: str
    width: float


def steps(strengths: Iterable[float], scale: Scale | None, lang: str) -> tuple[Step, ...]:
    """Divide strengths into steps: the levels of the scale, or at most four ranges of an open one.

    Examples
    --------
    >>> [step.label for step in steps([1, 2, 7, 9, 30, 41], None, "pl")]
    ['1–9', '30', '41']
    """
    if scale is not None and scale.levels and scale.most:
        return _levels(scale, lang)
    found = sorted(set(strengths))
    if len(found) <= MOST_OWN:
        return tuple(
            Step(value, format_number(value, lang), width)
            for value, width in zip(found, _widths(len(found)), strict=True)
        )
    return _ranges(found, lang)


def _levels(scale: Scale, lang: str) -> tuple[Step, ...]:
    levels = [level for level in sorted(scale.levels) if level > 0]
    return tuple(
        Step(level, f"{level} – {scale.levels[level].say(lang)}", width)
        for level, width in zip(levels, _widths(len(levels)), strict=True)
    )


def _ranges(found: Sequence[float], lang: str) -> tuple[Step, ...]:
    """Divide the reach into equal parts; each is named by what was found in it, so that no two overlap."""
    bounds = [found[0] + (found[-1] - found[0]) * k / MOST_OWN for k in range(1, MOST_OWN)]
    parts = [
        [value for value in found if bisect_right(bounds, value) == k] for k in range(MOST_OWN)
    ]
    return tuple(
        Step(part[0], _reach(part, lang), width)
        for part, width in zip(parts, _widths(MOST_OWN), strict=True)
        if part
    )


def _reach(part: Sequence[float], lang: str) -> str:
    ends = (format_number(part[0], lang), format_number(part[-1], lang))
    return "–".join(dict.fromkeys(ends))


def _widths(n: int) -> list[float]:
    """Spread ``n`` widths over the range; a single step is a middling line."""
    if n <= 1:
        return [WIDTHS[1]] * n
    reach = WIDTHS[-1] - WIDTHS[0]
    return [round(WIDTHS[0] + reach * k / (n - 1), 2) for k in range(n)]


def step_of(strength: float, scale_steps: Sequence[Step]) -> Step:
    """Give the step a strength falls into; below the first, the first."""
    fitting = [step for step in scale_steps if step.least <= strength + 1e-9]
    return fitting[-1] if fitting else scale_steps[0]
