"""Where a change in the number of ties comes from: cooperation, who is there, and who answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from netmap.compare.comparison import Comparison

__all__ = ["PARTS", "Cause", "Decomposition", "Part", "decompose"]


class Cause(StrEnum):
    """What a part of the change is put down to."""

    TIES = "ties"
    """Seen in both waves: the ties themselves changed or stayed."""

    COMPOSITION = "composition"
    """One of the two bodies is in one wave only."""

    RESPONSE = "response"
    """Nobody was able to report the pair in one of the waves."""


PARTS: dict[str, Cause] = {
    **dict.fromkeys(("kept", "stronger", "weaker", "gained", "lost", "absent"), Cause.TIES),
    **dict.fromkeys(("joined", "left", "merged"), Cause.COMPOSITION),
    **dict.fromkeys(("silent", "refused", "not_asked", "unstated"), Cause.RESPONSE),
}
"""What every pair is one of, and what it is put down to; ``kept`` is of the same strength, or of none stated."""


@dataclass(frozen=True)
class Part:
    """Some pairs of bodies, and the ties among them in both waves.

    ``answers_differ`` counts those of the pairs that changed and of which not the same bodies answered in both waves.
    """

    name: str
    cause: Cause
    dyads: int
    ties_before: int
    ties_after: int
    answers_differ: int = 0

    @property
    def change(self) -> int:
        """How many ties more, or fewer."""
        return self.ties_after - self.ties_before


@dataclass(frozen=True)
class Decomposition:
    """The change in the number of ties, whole and in parts that add up to it; every part of :data:`PARTS` is there."""

    parts: tuple[Part, ...]
    ties_before: int
    ties_after: int
    dyads: int

    @property
    def change(self) -> int:
        """How many ties more, or fewer, were counted."""
        return self.ties_after - self.ties_before

    def of(self, cause: Cause) -> int:
        """How much of the change is put down to a cause."""
        return sum(part.change for part in self.parts if part.cause is cause)

    @property
    def check(self) -> bool:
        """Tell whether the parts add up to wholes that were counted apart from them."""
        return (
            sum(part.ties_before for part in self.parts) == self.ties_before
            and sum(part.ties_after for part in self.parts) == self.ties_after
            and sum(part.dyads for part in self.parts) == self.dyads
        )


def decompose(found: Comparison) -> Decomposition:
    """Split the change in the number of ties into ties, composition and response.

    A wave in which five more bodies answered has more ties though nobody began to cooperate. ``ties`` is the only part
    that speaks of cooperation: pairs that could be seen in both waves.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.compare import waves
    >>> late = nx.Graph([(0, 1), (0, 2), (0, 3)])
    >>> whole = decompose(waves(nx.path_graph(3), late))
    >>> whole.change, whole.of(Cause.TIES), whole.of(Cause.COMPOSITION), whole.check
    (1, 0, 1, True)
    """
    counts = found.counts
    return Decomposition(
        (*_seen(found.dyads), *_unseen(found.not_comparable)),
        counts.ties_before,
        counts.ties_after,
        counts.dyads,
    )


def _seen(dyads: pd.DataFrame) -> Iterator[Part]:
    for name in (part for part, cause in PARTS.items() if cause is Cause.TIES):
        some = dyads[dyads["state"] == name]
        number = len(some)
        differ = int(some["answers_differ"].sum()) if name not in ("kept", "absent") else 0
        yield Part(
            name,
            Cause.TIES,
            number,
            0 if name in ("gained", "absent") else number,
            0 if name in ("lost", "absent") else number,
            differ,
        )


def _unseen(apart: pd.DataFrame) -> Iterator[Part]:
    for name, cause in PARTS.items():
        if cause is not Cause.TIES:
            some = apart[apart["reason"] == name]
            before, after = int(some["tie_before"].sum()), int(some["tie_after"].sum())
            yield Part(name, cause, len(some), before, after)
