"""Between what is certain and what is possible: shares and counts while answers are lacking."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from netmap.gaps.pairs import Demand, GapState, Pair, Pairs

__all__ = ["Extremes", "Span", "extremes", "share_of", "sure"]

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


@dataclass(frozen=True)
class Extremes:
    """The pairs of some bodies that are tied for certain, and those that may turn out so."""

    certain: tuple[Pair, ...]
    open: tuple[Pair, ...]

    def count(self, chosen: Callable[[Pair], bool]) -> tuple[int, int, int, int]:
        """Count certain pairs chosen and not, then open pairs chosen and not."""
        certain, open_ = (sum(map(chosen, pairs)) for pairs in (self.certain, self.open))
        return certain, len(self.certain) - certain, open_, len(self.open) - open_

    def share(self, chosen: Callable[[Pair], bool]) -> Span:
        """Give the share of ties that are chosen."""
        yes, no, could, could_not = self.count(chosen)
        return share_of(yes, 0, no, (could, could_not))


def extremes(pairs: Pairs, bodies: Sequence[str], demand: Demand) -> Extremes:
    """Sort the pairs of some bodies into tied for certain, open, and neither.

    As in the ledger: a tie that exists under the rule is certain, on one side's word too if the rule takes it; what
    nobody named is open while either is silent.
    """
    certain, open_ = [], []
    for a, b in pairs.worth_judging(bodies, demand):
        pair = pairs.judge(a, b, demand)
        if pair.state is GapState.MET:
            certain.append(pair)
        elif pair.state is GapState.UNKNOWN:
            open_.append(pair)
    return Extremes(tuple(certain), tuple(open_))
