"""The page that works offline: a diagram to look around in, drawn by pyvis with our own template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx as nx

__all__ = ["html"]


def html(
    network: nx.Graph,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    *,
    title: str | None = None,
    commune_name: str = "",
    made_on: str,
    beside: Sequence[nx.Graph] = (),
) -> str:
    """Make a self-contained page of one wave.

    Takes what :func:`netmap.draw.figure` takes; write the result with :func:`netmap.draw.write_html`.
    """
    raise NotImplementedError
