"""How answers and states look in print: a sign, a pale fill, the key of its word; the sign tells it by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from netmap.gaps import State

__all__ = ["ANSWERS", "Mark"]


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
