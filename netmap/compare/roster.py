"""Which bodies two waves share: the same id, or one that the other became; who joined, who left, who merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx

__all__ = ["Roster", "match_bodies"]


@dataclass(frozen=True)
class Roster:
    """Bodies of two waves held against one another.

    ``shared`` pairs the earlier id with the later one; ``renamed`` are those of them whose id changed. ``joined`` are
    later ids, ``left`` earlier ones; ``merged`` are those of either whose history has no single counterpart.
    """

    shared: tuple[tuple[str, str], ...]
    joined: tuple[str, ...]
    left: tuple[str, ...]
    merged: frozenset[str]

    @property
    def renamed(self) -> tuple[tuple[str, str], ...]:
        """Bodies that go by another id now: an OPS that became a CUS is the same body."""
        return tuple(pair for pair in self.shared if pair[0] != pair[1])


def match_bodies(
    before: nx.Graph, after: nx.Graph, same: Mapping[str, str] | None = None
) -> Roster:
    """Match the bodies of two waves.

    Parameters
    ----------
    before, after
        The earlier and the later network.
    same
        Later id by earlier id, for bodies that became another; beside the nodes' own attribute ``became``.
    """
    heirs = {
        body: heir
        for body in before
        if body not in after and (heir := _heir(body, before, after, same))
    }
    claims = Counter(heirs.values())
    sole = {b: heir for b, heir in heirs.items() if claims[heir] == 1 and heir not in before}
    shared = sorted(
        (body, sole.get(body, body)) for body in before if body in after or body in sole
    )
    old, new = {a for a, _ in shared}, {b for _, b in shared}
    merged = {b for b in heirs if b not in sole} | {h for h in heirs.values() if h not in new}
    return Roster(
        tuple(shared),
        tuple(sorted(body for body in after if body not in new)),
        tuple(sorted(body for body in before if body not in old)),
        frozenset(merged),
    )


def _heir(
    body: str, before: nx.Graph, after: nx.Graph, same: Mapping[str, str] | None
) -> str | None:
    """Follow what a body became until it is found in the later wave."""
    said, seen = dict(same or {}), {body}
    while True:
        heir = said.get(body) or (before.nodes[body].get("became") if body in before else None)
        if not heir or heir in seen:
            return None
        if heir in after:
            return str(heir)
        seen.add(heir)
        body = heir
