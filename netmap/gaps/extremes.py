"""Which pairs are tied for certain and which may turn out so: what rules about the whole network are counted over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import combinations

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array

from netmap.gaps.pairs import Demand, GapState, Pair, Pairs
from netmap.gaps.spans import Span, share_of

__all__ = ["Choice", "Ends", "Extremes", "as_matrix", "extremes", "marked", "touching", "within"]

Ends = npt.NDArray[np.int64]
"""Pairs as the places of their two bodies in a list, a pair a row."""

Mask = npt.NDArray[np.bool_]

Choice = Callable[[Sequence[str], Ends], Mask]
"""Tells of each pair of some bodies whether it is looked at."""


@dataclass(frozen=True, eq=False)
class Extremes:
    """The pairs of some bodies that are tied for certain, and those that may turn out so.

    ``bodies`` stand in the order of their ids, and so do the pairs. ``waiting`` tells of each open pair whose answer
    lacks. A silent body makes an open pair with every other one, so they are held as numbers, and written out as
    :class:`Pair` only for who looks at them.
    """

    bodies: tuple[str, ...]
    certain_ends: Ends
    open_ends: Ends
    waiting: Mask
    judge: Callable[[str, str], Pair]

    @classmethod
    def of(cls, bodies: Iterable[str], certain: Iterable[Pair], open_: Iterable[Pair]) -> Extremes:
        """Put together what was judged pair by pair."""
        names = tuple(sorted(set(bodies)))
        known = {frozenset(pair.bodies): pair for pair in (*certain, *open_)}
        blank = cls(names, _NO_ENDS, _NO_ENDS, _NO_MASK, lambda a, b: known[frozenset((a, b))])
        return blank.with_pairs(known.values())

    @cached_property
    def certain(self) -> tuple[Pair, ...]:
        """The pairs that are tied whatever those not heard would say."""
        return tuple(self._pairs(self.certain_ends))

    @cached_property
    def open(self) -> tuple[Pair, ...]:
        """The pairs that hang on those not heard."""
        return tuple(self._pairs(self.open_ends))

    @property
    def possible_ends(self) -> Ends:
        """The certain pairs, and after them the open ones."""
        return np.concatenate([self.certain_ends, self.open_ends])

    @property
    def is_empty(self) -> bool:
        """Tell whether no pair is tied or may turn out so."""
        return not (len(self.certain_ends) or len(self.open_ends))

    def told(self) -> Iterator[Pair]:
        """Give all of them, the certain ones first."""
        yield from self.certain
        yield from self.open

    def _pairs(self, ends: Ends) -> Iterator[Pair]:
        return (self.judge(self.bodies[a], self.bodies[b]) for a, b in ends.tolist())

    def chosen(self, choice: Choice) -> Extremes:
        """Give those of the pairs that are chosen."""
        certain, open_ = (choice(self.bodies, e) for e in (self.certain_ends, self.open_ends))
        return Extremes(
            self.bodies,
            self.certain_ends[certain],
            self.open_ends[open_],
            self.waiting[open_],
            self.judge,
        )

    def count(self, choice: Choice) -> tuple[int, int, int, int]:
        """Count certain pairs chosen and not, then open pairs chosen and not."""
        ends = (self.certain_ends, self.open_ends)
        certain, open_ = (int(choice(self.bodies, pairs).sum()) for pairs in ends)
        return certain, len(ends[0]) - certain, open_, len(ends[1]) - open_

    def share(self, choice: Choice) -> Span:
        """Give the share of ties that are chosen."""
        yes, no, could, could_not = self.count(choice)
        return share_of(yes, 0, no, (could, could_not))

    def degrees(self) -> tuple[Ends, Ends]:
        """Count the partners of every body, for certain and at most, in the order of the bodies."""
        n = len(self.bodies)
        least, more = (
            np.bincount(e.ravel(), minlength=n) for e in (self.certain_ends, self.open_ends)
        )
        return least, least + more

    def with_pairs(self, judged: Iterable[Pair]) -> Extremes:
        """Give the same with a few pairs judged anew, each sorted to where it belongs now."""
        place = {body: number for number, body in enumerate(self.bodies)}
        known = [(place[min(p.bodies)], place[max(p.bodies)], p) for p in judged]
        drop = [(a, b) for a, b, _ in known]
        certain, _ = _merged(
            self.certain_ends,
            np.zeros_like(self.certain_ends, dtype=bool),
            drop,
            [(a, b, p) for a, b, p in known if p.state is GapState.MET],
        )
        open_, waiting = _merged(
            self.open_ends,
            self.waiting,
            drop,
            [(a, b, p) for a, b, p in known if p.state is GapState.UNKNOWN],
        )
        return Extremes(self.bodies, certain, open_, waiting, self.judge)


_NO_ENDS: Ends = np.empty((0, 2), dtype=np.int64)
_NO_MASK: Mask = np.empty((0, 2), dtype=bool)


def _merged(
    ends: Ends,
    waiting: Mask,
    drop: Sequence[tuple[int, int]],
    more: Sequence[tuple[int, int, Pair]],
) -> tuple[Ends, Mask]:
    """Take some rows out and put others in, in order."""
    kept = ~_holds(ends, drop)
    rows = [ends[kept], np.array([(a, b) for a, b, _ in more], dtype=np.int64).reshape(-1, 2)]
    lacking = [[body in p.unheard for body in sorted(p.bodies)] for _, _, p in more]
    asked = [waiting[kept], np.array(lacking, dtype=bool).reshape(-1, 2)]
    both, told = np.concatenate(rows), np.concatenate(asked)
    order = np.lexsort((both[:, 1], both[:, 0]))
    return both[order], told[order]


def _holds(ends: Ends, pairs: Sequence[tuple[int, int]]) -> Mask:
    if not len(ends) or not pairs:
        return np.zeros(len(ends), dtype=bool)
    width = int(max(ends.max(), np.max(pairs))) + 1
    keys = [np.asarray(some, dtype=np.int64) @ (width, 1) for some in (ends, pairs)]
    return np.isin(keys[0], keys[1])


def extremes(pairs: Pairs, bodies: Iterable[str], demand: Demand) -> Extremes:
    """Sort the pairs of some bodies into tied for certain, open, and neither.

    As in the ledger: a tie that exists under the rule is certain, on one side's word too if the rule takes it; what
    nobody named is open while either is silent. Asked again, it is answered from memory.
    """
    names = tuple(sorted(set(bodies)))
    return pairs.once(
        ("extremes", names, demand),
        lambda at: _extremes(at, names, demand),
        lambda at, known: _moved(at, known, demand),
    )


def _extremes(pairs: Pairs, names: tuple[str, ...], demand: Demand) -> Extremes:
    """Judge the pairs of which somebody spoke; of the others all with a silent body are open, and no more.

    Where the tie rule leaves the layers out nothing is known of any pair.
    """
    judge = partial(pairs.judge, demand=demand)
    if not pairs.in_view(demand.layers):
        every = np.array(list(combinations(range(len(names)), 2)), dtype=np.int64).reshape(-1, 2)
        return Extremes(names, _NO_ENDS, every, np.zeros_like(every, dtype=bool), judge)
    silent = marked(names, pairs.silent)
    open_ = _with_any(np.flatnonzero(silent), len(names))
    blank = Extremes(names, _NO_ENDS, open_, silent[open_], judge)
    return blank.with_pairs(judge(a, b) for a, b in pairs.spoken(names))


def _with_any(some: Ends, n: int) -> Ends:
    """Give every pair of some bodies with any other, each once, in order."""
    one, other = np.repeat(some, n), np.tile(np.arange(n), len(some))
    keys = np.unique((np.minimum(one, other) * n + np.maximum(one, other))[one != other])
    return np.stack(np.divmod(keys, max(n, 1)), axis=1).astype(np.int64)


def _moved(pairs: Pairs, known: Extremes, demand: Demand) -> Extremes:
    here, judge = set(known.bodies), partial(pairs.judge, demand=demand)
    anew = [judge(*sorted(ends)) for ends in pairs.moved if ends <= here]
    found = known.with_pairs(anew)
    return Extremes(known.bodies, found.certain_ends, found.open_ends, found.waiting, judge)


def as_matrix(ends: Ends, n: int) -> coo_array:
    """Give pairs of ``n`` bodies as a table, each with a one on one side of the diagonal."""
    return coo_array((np.ones(len(ends), np.int8), (ends[:, 0], ends[:, 1])), shape=(n, n))


# ── which pairs ─────────────────────────────────────────────────────────────────────────────────────────────────────


def marked(names: Sequence[str], some: Collection[str]) -> Mask:
    """Mark which of the names are among some."""
    wanted = set(some)
    return np.fromiter((name in wanted for name in names), dtype=bool, count=len(names))


def touching(some: Collection[str]) -> Choice:
    """Choose the pairs of which one body or both are among some."""
    return lambda names, ends: np.asarray(marked(names, some)[ends].any(axis=1))


def within(some: Collection[str]) -> Choice:
    """Choose the pairs of which both bodies are among some."""
    return lambda names, ends: np.asarray(marked(names, some)[ends].all(axis=1))
