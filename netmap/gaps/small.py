"""Counts of cases that may be told: in a small commune a count of one is a family."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["SMALL", "shown", "shown_change", "shown_parts"]

SMALL = 3
"""Fewer cases than this are never told apart, wherever a number of cases is told or leaves the study."""


def shown(value: float) -> float | str:
    """Write a count so that nobody can be told apart by it; none at all is told as it is.

    Examples
    --------
    >>> shown(2), shown(0), shown(5)
    ('<3', 0, 5)
    """
    return f"<{SMALL}" if 0 < value < SMALL else value


def shown_change(before: float, after: float) -> float | str | None:
    """Write how a count changed; nothing where one of the two is not told itself.

    Examples
    --------
    >>> shown_change(4, 9), shown_change(4, 5), shown_change(4, 4), shown_change(2, 9)
    (5, '<3', 0, None)
    """
    if any(isinstance(shown(count), str) for count in (before, after)):
        return None
    change = after - before
    return f"<{SMALL}" if 0 < abs(change) < SMALL else change


def shown_parts(counts: Mapping[str, int]) -> dict[str, float | str]:
    """Write the counts of parts that make up a whole, so that no small one follows from the whole and the others.

    Where one is small, another is told only as more than a bound.

    Examples
    --------
    >>> shown_parts({"finished": 4, "made": 3, "none": 1})
    {'finished': 4, 'made': '>0', 'none': '<3'}
    >>> shown_parts({"finished": 5, "none": 1})
    {'finished': '>3', 'none': '<3'}
    """
    told = {name: shown(count) for name, count in counts.items()}
    some = [name for name, count in counts.items() if count]
    if len(some) > 1 and any(isinstance(told[name], str) for name in some):
        least = min(some, key=lambda name: (isinstance(told[name], str), counts[name]))
        bound = max(sum(counts.values()) - SMALL, 0) if len(some) == 2 else 0
        told[least] = f">{bound}"
    return told
