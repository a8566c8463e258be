"""Which bodies two waves share: the same id, or one that the other became; who joined, who left, who merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx

from netmap.network import info

__all__ = ["Roster", "counterparts", "match_bodies"]


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
        Later id by earlier id, for bodies that became another; beside what the networks' roster says, and the nodes'
        own attribute ``became`` in a graph that netmap did not build.
    """
    said = _said(before, after, same)
    forth, back = _heirs(before, after, said), _heirs(after, before, said)
    shared = sorted(_pairs(before, after, forth, back).items())
    old, new = {a for a, _ in shared}, {b for _, b in shared}
    merged = {b for b in [*forth, *back.values()] if b not in old}
    merged |= {b for b in [*back, *forth.values()] if b not in new}
    return Roster(
        tuple(shared),
        tuple(sorted(body for body in after if body not in new)),
        tuple(sorted(body for body in before if body not in old)),
        frozenset(merged),
    )


def counterparts(before: nx.Graph, after: nx.Graph) -> dict[str, str]:
    """Give the later id of every body that both waves have, by the earlier one, in the order of the earlier wave."""
    said = _said(before, after, None)
    forth, back = _heirs(before, after, said), _heirs(after, before, said)
    return _pairs(before, after, forth, back)


def _said(before: nx.Graph, after: nx.Graph, same: Mapping[str, str] | None) -> Mapping[str, str]:
    return {**info(after).became, **info(before).became, **(same or {})}


def _pairs(
    before: nx.Graph, after: nx.Graph, forth: Mapping[str, str], back: Mapping[str, str]
) -> dict[str, str]:
    turned = {old: new for new, old in _sole(back, after).items()}
    found = {**_sole(forth, before), **turned}
    return {b: found.get(b, b) for b in before if b in after or b in found}


def _heirs(one: nx.Graph, other: nx.Graph, said: Mapping[str, str]) -> dict[str, str]:
    """Give what bodies of one wave became in the other, which may be the earlier one."""
    return {
        body: heir for body in one if body not in other and (heir := _heir(body, one, other, said))
    }


def _sole(heirs: Mapping[str, str], known: nx.Graph) -> dict[str, str]:
    """Keep those that alone became another body, one that was not there beside them."""
    claims = Counter(heirs.values())
    return {b: heir for b, heir in heirs.items() if claims[heir] == 1 and heir not in known}


def _heir(body: str, before: nx.Graph, after: nx.Graph, said: Mapping[str, str]) -> str | None:
    """Follow what a body became until it is found in the later wave."""
    seen = {body}
    while True:
        heir = said.get(body) or (before.nodes[body].get("became") if body in before else None)
        if not heir or heir in seen:
            return None
        if heir in after:
            return str(heir)
        seen.add(heir)
        body = heir
