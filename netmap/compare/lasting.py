"""What became of gained ties in a later wave: how many of them last after support ends."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from netmap.compare.comparison import Comparison

__all__ = ["Lasting", "lasting"]


@dataclass(frozen=True, eq=False)
class Lasting:
    """Ties gained between two waves, and what became of them in a third.

    ``ties``: one row each, ``fate`` is ``kept``, ``lost``, or ``unseen`` where the third wave could not be compared.
    """

    ties: pd.DataFrame
    gained: int
    kept: int
    lost: int
    unseen: int

    @property
    def share(self) -> float:
        """Share of the gained ties that last, of those that could be seen; ``nan`` without any."""
        seen = self.kept + self.lost
        return self.kept / seen if seen else float("nan")


def lasting(first: Comparison, second: Comparison) -> Lasting:
    """Follow the ties gained in one comparison through the next.

    Parameters
    ----------
    first
        The earlier wave against the middle one.
    second
        The middle wave against the later one, under the same tie rule.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.compare import waves
    >>> one, two, three = (nx.Graph(ties) for ties in (["ab"], ["ab", "bc", "ac"], ["ab", "bc"]))
    >>> one.add_node("c")
    >>> found = lasting(waves(one, two), waves(two, three))
    >>> found.gained, found.kept, found.lost, found.unseen, found.share
    (2, 1, 1, 0, 0.5)
    """
    now = dict(second.renamed)
    columns = ["source", "target", "source_name", "target_name"]
    gained = first.changed("gained")[columns].copy()
    seen = second.dyads
    fates = {
        _pair(first, str(a), str(b)): str(change)
        for a, b, change in zip(seen["source"], seen["target"], seen["change"], strict=True)
    }
    gained["fate"] = [
        fates.get(_pair(first, now.get(a, a), now.get(b, b)), "unseen")
        for a, b in zip(gained["source"].astype(str), gained["target"].astype(str), strict=True)
    ]
    count = gained["fate"].value_counts()
    kept, lost, unseen = (int(count.get(fate, 0)) for fate in ("kept", "lost", "unseen"))
    return Lasting(gained.reset_index(drop=True), len(gained), kept, lost, unseen)


def _pair(found: Comparison, source: str, target: str) -> tuple[str, ...]:
    """Name a pair, by its order only where ties have a direction."""
    directed = found.before.rule.directed
    return (source, target) if directed or source <= target else (target, source)
