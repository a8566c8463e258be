"""The pairs of a network with a few ties more: only what is said of the pairs they tie is judged anew."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, cast

from netmap.gaps.pairs import Demand, Pair, Pairs
from netmap.model import Nomination
from netmap.network import AddedTie, Tie, said_with

__all__ = ["PairsTried"]

V = TypeVar("V")
T = TypeVar("T", Nomination, Tie)


class PairsTried(Pairs):
    """What is known of every pair once a few ties are added; who answered stays as it was.

    Parameters
    ----------
    before
        The pairs of the network as it is: they answer for every pair that no tie touches.
    ties
        Ties between bodies of that network.
    """

    def __init__(self, before: Pairs, ties: Sequence[AddedTie]) -> None:
        self.before, self.about = before, before.about
        self.moved = frozenset(tie.bodies for tie in ties)
        self._unheard = before._unheard
        self._known, self._counted = {}, {}
        known = [word for ends in self.moved for word in before.words(*ends)]
        words, made = said_with(before.about, known, ties)
        self._words = _over(_by_pair(words), before._words)
        self._said = _over(_by_pair(made), before._said)
        self._partners = _over(self._nearer(), before._partners)

    def _nearer(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for one, other in (sorted(ends) for ends in self.moved):
            for body, partner in ((one, other), (other, one)):
                found.setdefault(body, set(self.before._partners[body])).add(partner)
        return found

    def once(self, key: object, count: Callable[[Pairs], V], again: Callable[[Pairs, V], V]) -> V:
        """Count from what was counted of the network as it is."""
        if key not in self._counted:
            self._counted[key] = again(self, self.before.once(key, count, again))
        found: V = self._counted[key]
        return found

    def judge(self, source: str, target: str, demand: Demand) -> Pair:
        """Judge a pair anew if a tie touches it; of any other nothing has changed."""
        if frozenset((source, target)) in self.moved:
            return super().judge(source, target, demand)
        return self.before.judge(source, target, demand)


def _by_pair(told: Iterable[T]) -> dict[frozenset[str], list[T]]:
    found: dict[frozenset[str], list[T]] = {}
    for one in told:
        found.setdefault(frozenset((one.source, one.target)), []).append(one)
    return found


def _over(own: Mapping[Any, V], before: Mapping[Any, V]) -> Mapping[Any, V]:
    return cast(Mapping[Any, V], ChainMap(cast(Any, own), cast(Any, before)))
