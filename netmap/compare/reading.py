"""What may be read from a measurement with so many answers: single positions, broad patterns, or nothing."""

from __future__ import annotations

import math
from enum import StrEnum

from netmap.i18n import format_percent

__all__ = ["BROAD_PATTERNS", "SINGLE_POSITIONS", "Reading", "reading", "say_response"]

SINGLE_POSITIONS = 0.80
"""From this share of answers on, positions of single bodies may be read."""

BROAD_PATTERNS = 0.65
"""From this share on, broad patterns only; below it, a stop sign."""


class Reading(StrEnum):
    """How far a comparison may be read."""

    SINGLE_POSITIONS = "single_positions"
    BROAD_PATTERNS = "broad_patterns"
    STOP = "stop"


def reading(*responses: float) -> Reading:
    """Tell how far waves with these shares of answers may be read; the worst one decides.

    Examples
    --------
    >>> print(reading(0.92, 0.75), reading(0.8, 0.8), reading(float("nan")))
    broad_patterns single_positions stop
    """
    if all(response >= SINGLE_POSITIONS for response in responses):
        return Reading.SINGLE_POSITIONS
    enough = all(response >= BROAD_PATTERNS for response in responses)
    return Reading.BROAD_PATTERNS if enough else Reading.STOP


def say_response(share: float, lang: str) -> str:
    """Write a share of answers as a percent, never as a threshold that it falls short of.

    Examples
    --------
    >>> say_response(0.667, "pl"), say_response(0.647, "pl"), say_response(0.798, "en")
    ('67%', '64%', '79%')
    """
    short = any(share < least <= round(share, 2) for least in (BROAD_PATTERNS, SINGLE_POSITIONS))
    return format_percent(math.floor(share * 100) / 100 if short else share, lang)
