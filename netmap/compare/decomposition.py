"""Where the change in the number of ties comes from: cooperation that was seen, bodies, answers; parts that add up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from netmap.compare.comparison import Comparison

__all__ = ["Cause", "Decomposition", "Part", "decomposition", "pooled"]


class Cause(StrEnum):
    """What a change in the number of ties comes from."""

    SEEN = "seen"
    COMPOSITION = "composition"
    RESPONSE = "response"


CAUSES: dict[str, Cause] = {
    "seen": Cause.SEEN,
    "joined": Cause.COMPOSITION,
    "left": Cause.COMPOSITION,
    "merged": Cause.COMPOSITION,
    "silent": Cause.RESPONSE,
    "refused": Cause.RESPONSE,
    "not_asked": Cause.RESPONSE,
    "unstated": Cause.RESPONSE,
}
"""Every reason of the list of what cannot be compared, and what was seen in both waves, in the order of a figure."""


@dataclass(frozen=True)
class Part:
    """The share of one reason in the change.

    ``lost`` ties are of the earlier wave only and ``gained`` ones of the later; ``pairs`` counts the dyads behind them,
    with a tie or without. ``lost_doubtful`` and ``gained_doubtful`` are those of them on dyads of which not the same
    bodies answered in both waves.
    """

    reason: str
    pairs: int
    lost: int
    gained: int
    lost_doubtful: int = 0
    gained_doubtful: int = 0

    @property
    def cause(self) -> Cause:
        """Tell what the part comes from."""
        return CAUSES[self.reason]

    @property
    def net(self) -> int:
        """Give what the part adds to the number of ties."""
        return self.gained - self.lost


@dataclass(frozen=True)
class Decomposition:
    """The way from the ties of the earlier wave to those of the later; ``parts`` hold every reason that occurs."""

    ties_before: int
    ties_after: int
    kept: int
    stronger: int
    weaker: int
    parts: tuple[Part, ...]

    def net(self, cause: Cause) -> int:
        """Give what a cause adds to the number of ties."""
        return sum(part.net for part in self.parts if part.cause is cause)

    def moved(self, cause: Cause) -> int:
        """Count the ties of either wave alone that come from a cause."""
        return sum(part.lost + part.gained for part in self.parts if part.cause is cause)

    @property
    def seen(self) -> Part:
        """Give the change that was seen: over dyads observable in both waves."""
        return next(part for part in self.parts if part.cause is Cause.SEEN)

    @property
    def check(self) -> bool:
        """Tell whether the parts add up to the wholes counted apart from them."""
        lost, gained = (sum(getattr(p, name) for p in self.parts) for name in ("lost", "gained"))
        return (
            self.kept + lost == self.ties_before
            and self.kept + gained == self.ties_after
            and self.stronger + self.weaker <= self.kept
        )


def decomposition(found: Comparison) -> Decomposition:
    """Split the change in the number of ties by where it comes from.

    Parameters
    ----------
    found
        Two waves held against one another by :func:`netmap.compare.waves`.

    Returns
    -------
    Decomposition
        Ties lost and gained where both waves could see (``seen``), through bodies that ``joined``, ``left`` or
        ``merged``, and through answers: ties that only one wave could show because bodies were ``silent``, ``refused``,
        were ``not_asked``, or left the strength ``unstated``. ``ties_before`` − lost + gained = ``ties_after``.

    Notes
    -----
    Ordered pairs are counted where ties have a direction. The part of ``seen`` always stands; another only if a dyad is
    left out for its reason.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.compare import waves
    >>> split = decomposition(waves(nx.path_graph(3), nx.complete_graph(4)))
    >>> split.ties_before, [(p.reason, p.lost, p.gained) for p in split.parts], split.ties_after
    (2, [('seen', 0, 1), ('joined', 0, 3)], 6)
    """
    counts = found.counts
    return Decomposition(
        counts.ties_before,
        counts.ties_after,
        counts.kept,
        counts.stronger,
        counts.weaker,
        (_seen(found), *_apart(found)),
    )


def _seen(found: Comparison) -> Part:
    counts = found.counts
    doubtful = found.dyads["answers_differ"].astype(bool)
    lost, gained = (int((doubtful & (found.dyads["state"] == s)).sum()) for s in ("lost", "gained"))
    return Part("seen", counts.shared, counts.lost, counts.gained, lost, gained)


def _apart(found: Comparison) -> Iterable[Part]:
    rows = found.not_comparable
    for reason in CAUSES:
        some = rows[rows["reason"] == reason]
        if len(some):
            ties = (int(some[name].astype(bool).sum()) for name in ("tie_before", "tie_after"))
            yield Part(reason, len(some), *ties)


def pooled(splits: Iterable[Decomposition]) -> Decomposition:
    """Add up the changes of several places; a body that serves several counts in each.

    Examples
    --------
    >>> one = Decomposition(3, 4, 2, 1, 0, (Part("seen", 9, 1, 2),))
    >>> pooled([one, one]).parts
    (Part(reason='seen', pairs=18, lost=2, gained=4, lost_doubtful=0, gained_doubtful=0),)
    """
    known = list(splits)
    parts = (_added(r, [p for one in known for p in one.parts if p.reason == r]) for r in CAUSES)
    return Decomposition(
        sum(one.ties_before for one in known),
        sum(one.ties_after for one in known),
        sum(one.kept for one in known),
        sum(one.stronger for one in known),
        sum(one.weaker for one in known),
        tuple(part for part in parts if part.pairs or part.reason == "seen"),
    )


def _added(reason: str, parts: Iterable[Part]) -> Part:
    known, names = list(parts), ("pairs", "lost", "gained", "lost_doubtful", "gained_doubtful")
    return Part(reason, *(sum(getattr(part, name) for part in known) for name in names))
