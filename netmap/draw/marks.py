"""How answers and states look in print: a sign, a pale fill, the key of its word; the sign tells it by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from netmap.gaps import GapState, NeedState, SectorState, State

__all__ = ["ANSWERS", "NEEDS", "PAIRS", "SECTORS", "STEPS", "WAYS", "Mark"]


@dataclass(frozen=True)
class Mark:
    """A sign on a fill; ``word`` is the key of the message that says it."""

    sign: str
    fill: str
    word: str


ANSWERS: Mapping[str, Mark] = {
    State.MET: Mark("✓", "#cfe8d5", "gaps-answer-met"),
    State.PARTLY: Mark("½", "#fbe3b8", "gaps-answer-partly"),
    State.NOT_MET: Mark("✗", "#f3b8ab", "gaps-answer-not-met"),
    State.UNKNOWN: Mark("?", "#dcd2ec", "gaps-answer-unknown"),
    State.NOT_APPLICABLE: Mark("–", "#efefef", "gaps-answer-not-applicable"),
}
"""The five answers of a rule."""

_GOOD, _HALF, _BAD, _OPEN, _NONE = "#cfe8d5", "#fbe3b8", "#f3b8ab", "#dcd2ec", "#d6e0ea"

SECTORS: Mapping[str, Mark] = {
    SectorState.TIED: Mark("✓", _GOOD, "gaps-sector-state-tied"),
    SectorState.UNKNOWN: Mark("?", _OPEN, "gaps-sector-state-unknown"),
    SectorState.UNTIED: Mark("✗", _BAD, "gaps-sector-state-untied"),
    SectorState.ABSENT: Mark("∅", _NONE, "gaps-sector-state-absent"),
}
"""What a commune has of a sector."""

NEEDS: Mapping[str, Mark] = {
    NeedState.COVERED: Mark("✓", _GOOD, "gaps-need-state-covered"),
    NeedState.APART: Mark("≠", _HALF, "gaps-need-state-apart"),
    NeedState.FRAGILE: Mark("!", _HALF, "gaps-need-state-fragile"),
    NeedState.UNKNOWN: Mark("?", _OPEN, "gaps-need-state-unknown"),
    NeedState.OUT_OF_REACH: Mark("✗", _BAD, "gaps-need-state-out-of-reach"),
    NeedState.ABSENT: Mark("∅", _NONE, "gaps-need-state-absent"),
}
"""How a commune provides for a need."""

STEPS: Mapping[str, Mark] = {
    "steps_0": Mark("0", _GOOD, "draw-steps-none"),
    "steps_1": Mark("1", _GOOD, "draw-steps-one"),
    "steps_2": Mark("2", _HALF, "draw-steps-two"),
    "steps_open": Mark("?", _OPEN, "draw-steps-open"),
    "steps_far": Mark("✗", _BAD, "draw-steps-far"),
}
"""How far a body that can meet a need stands from the OPS."""

WAYS: Mapping[str, Mark] = {
    "met": Mark("✓", _GOOD, "gaps-path-state-met"),
    "unknown": Mark("?", _OPEN, "gaps-path-state-unknown"),
    "missing": Mark("✗", _BAD, "gaps-path-state-missing"),
    "absent": Mark("∅", _NONE, "gaps-path-state-absent"),
}
"""What becomes of a kind of case: its way breaks for want of a tie, or for want of a body."""

PAIRS: Mapping[str, Mark] = {
    GapState.MET: Mark("✓", _GOOD, "gaps-state-met"),
    GapState.TOO_WEAK: Mark("↓", _HALF, "gaps-state-too-weak"),
    GapState.ONE_SIDED: Mark("→", _HALF, "gaps-state-one-sided"),
    GapState.UNKNOWN: Mark("?", _OPEN, "gaps-state-unknown"),
    GapState.MISSING: Mark("✗", _BAD, "gaps-state-missing"),
}
"""The states of a required pair."""
