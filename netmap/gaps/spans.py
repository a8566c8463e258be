"""Between what is certain and what is possible: shares and counts while answers are lacking."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

__all__ = ["Span", "share_of", "sure"]

V = TypeVar("V")


@dataclass(frozen=True)
class Span:
    """A number that lies between two bounds, whatever those not heard would say; ``nan`` where it is undefined."""

    low: float
    high: float

    @property
    def is_exact(self) -> bool:
        """Tell whether nothing is open."""
        return self.low == self.high or math.isnan(self.low)

    def __sub__(self, other: Span) -> Span:
        return Span(self.low - other.high, self.high - other.low)


def share_of(yes: int, maybe: int, no: int, open_: tuple[int, int] = (0, 0)) -> Span:
    """Give the share of yes among things of which some are open.

    Parameters
    ----------
    yes, maybe, no
        Things that are there: with the property, perhaps with it, without it.
    open_
        Things that may be there or not: how many could count as yes, how many as no.

    Examples
    --------
    >>> share_of(2, 1, 1)
    Span(low=0.5, high=0.75)
    >>> share_of(1, 0, 1, open_=(2, 2))
    Span(low=0.25, high=0.75)
    """
    there, (could, could_not) = yes + maybe + no, open_
    least, most = there + could_not, there + could
    if not there and (could or could_not):
        return Span(0.0 if could_not else 1.0, 1.0 if could else 0.0)
    low = yes / least if least else math.nan
    high = (yes + maybe + could) / most if most else math.nan
    return Span(low, high)


def sure(span: Span, verdict: Callable[[float], V], unknown: V) -> V:
    """Give the verdict that both ends of a span lead to, else ``unknown``."""
    worst, best = verdict(span.low), verdict(span.high)
    return worst if worst == best else unknown
