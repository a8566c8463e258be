"""Networks that unanswered rows could still make: the two extremes, those in favour of one body, and drawn ones."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from itertools import product

import networkx as nx
import numpy as np

from netmap.metrics.habits import Habits
from netmap.network import Answer, OpenPair, Unanswered

__all__ = ["Completions"]

_ALL_TOLD_UP_TO = 6  # so many open pairs make 64 networks: then every one is looked at
_DRAWS = 60
_BODIES_IN_FULL = 60
_FEWEST_DRAWS = 20

Said = tuple[tuple[Answer, ...], ...]
"""What the unheard say of each open pair."""


class Completions:
    """The networks a wave could turn out to be, had everybody answered.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`.
    rng
        Where the draws come from.
    draws
        How many networks are drawn; unless told 60, fewer (down to 20) above 60 institutions.
    """

    def __init__(
        self, network: nx.Graph, *, rng: np.random.Generator, draws: int | None = None
    ) -> None:
        self.network = network
        self.unanswered = Unanswered(network)
        self._rng = rng
        size = len(network)
        usual = (
            _DRAWS
            if size <= _BODIES_IN_FULL
            else max(_FEWEST_DRAWS, _DRAWS * _BODIES_IN_FULL // size)
        )
        self.draws = usual if draws is None else draws
        self._shared: dict[int, tuple[nx.Graph, dict[object, object]]] = {}
        self._sides: dict[str, tuple[nx.Graph, nx.Graph]] = {}

    def shared(self, network: nx.Graph) -> dict[object, object]:
        """Give what measures of one of these networks have in common: worked out once, whichever of them asks first."""
        return self._shared.setdefault(id(network), (network, {}))[1]

    @property
    def is_settled(self) -> bool:
        """Tell whether no answer could change anything: then the network is what it is."""
        return not self.unanswered.pairs

    @cached_property
    def extremes(self) -> tuple[nx.Graph, nx.Graph]:
        """The network with the fewest and weakest ties there could be, and the one with the most and strongest."""
        return self._made(lambda _: False), self._made(lambda _: True)

    def across(self, attribute: str) -> tuple[nx.Graph, nx.Graph]:
        """Give the networks with every open tie inside groups and none across, and the other way round."""
        if attribute not in self._sides:
            inside, across = self._inside(attribute), self._across(attribute)
            self._sides[attribute] = self._made(inside), self._made(across)
        return self._sides[attribute]

    @cached_property
    def is_told_in_full(self) -> bool:
        """Tell whether so few pairs are open that every way they could turn out is looked at."""
        return len(self._units) <= _ALL_TOLD_UP_TO

    @cached_property
    def every_shape(self) -> list[nx.Graph]:
        """Every way in which open pairs could turn out tied or not, while they are few."""
        return [self._complete(said) for said in dict.fromkeys(self._shapes())]

    @cached_property
    def several(self) -> list[nx.Graph]:
        """The extremes, those that favour or disfavour one body, every shape while they are few, and the draws."""
        said = [*self._marked()]
        if self.is_told_in_full:
            said += self._shapes()
        habits = Habits(self.unanswered)
        said += [tuple(habits.draw(self.unanswered.pairs, self._rng)) for _ in range(self.draws)]
        return [self.network, *(self._complete(one) for one in dict.fromkeys(said))]

    # ── which answers ────────────────────────────────────────────────────────────────────────────────────────────────

    def _marked(self) -> Iterator[Said]:
        yield self._said(lambda _: False)
        yield self._said(lambda _: True)
        for attribute in ("sector", "tier"):
            yield self._said(self._inside(attribute))
            yield self._said(self._across(attribute))
        if self.unanswered.about.rule.directed:
            yield self._returned()
            yield self._returned(back=False)
        if len(self.network) <= _BODIES_IN_FULL:
            for body in self.network:
                yield self._said(_of(body))
                yield self._said(_not_of(body))

    def _inside(self, attribute: str) -> Callable[[OpenPair], bool]:
        group = dict(self.network.nodes(data=attribute))
        return lambda pair: group[pair.source] == group[pair.target]

    def _across(self, attribute: str) -> Callable[[OpenPair], bool]:
        inside = self._inside(attribute)
        return lambda pair: not inside(pair)

    def _said(self, yes: Callable[[OpenPair], bool]) -> Said:
        return tuple(
            ends[yes(pair)] for pair, ends in zip(self.unanswered.pairs, self._ends, strict=True)
        )

    @cached_property
    def _ends(self) -> list[tuple[tuple[Answer, ...], tuple[Answer, ...]]]:
        return [self.unanswered.extremes(pair) for pair in self.unanswered.pairs]

    def _returned(self, *, back: bool = True) -> Said:
        """Have the silent name just those who named them (or just the others); of two silent bodies both (or one)."""
        told: list[tuple[Answer, ...]] = []
        for pair, (low, high) in zip(self.unanswered.pairs, self._ends, strict=True):
            if len(pair.unheard) == 2:
                told.append((high[0], high[1] if back else low[1]))
                continue
            named = any(n.source not in pair.unheard and n.strength != 0 for n in pair.words)
            told.append(high if named is back else low)
        return tuple(told)

    @cached_property
    def _units(self) -> list[tuple[int, int | None]]:
        """What can turn out either way: a pair, or each side's word on it where ties have a direction."""
        sides = self.unanswered.about.rule.directed
        return [
            (place, side if sides else None)
            for place, pair in enumerate(self.unanswered.pairs)
            if self.unanswered.varies(pair)
            for side in range(len(pair.unheard) if sides else 1)
        ]

    def _shapes(self) -> Iterator[Said]:
        for choice in product((True, False), repeat=len(self._units)):
            told = [list(low) for low, _ in self._ends]
            for (place, side), yes in zip(self._units, choice, strict=True):
                for one in range(len(told[place])) if side is None else (side,):
                    told[place][one] = self._ends[place][yes][one]
            yield tuple(map(tuple, told))

    def _made(self, yes: Callable[[OpenPair], bool]) -> nx.Graph:
        return self._complete(self._said(yes))

    def _complete(self, said: Sequence[Sequence[Answer]]) -> nx.Graph:
        return self.unanswered.complete(said)


def _of(body: Hashable) -> Callable[[OpenPair], bool]:
    return lambda pair: body in (pair.source, pair.target)


def _not_of(body: Hashable) -> Callable[[OpenPair], bool]:
    return lambda pair: body not in (pair.source, pair.target)
