"""A trial in one diagram: the ties that would be gained and lost over those that stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import networkx as nx

from netmap.draw.labels import place_labels
from netmap.draw.scene import SCREEN, Body, Frame, Scene, TieLine, scene
from netmap.draw.shapes import CHANGES
from netmap.draw.strengths import Step
from netmap.network import simple

__all__ = ["trial_scene"]


def trial_scene(
    before: nx.Graph,
    after: nx.Graph,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    *,
    frame: Frame = SCREEN,
) -> Scene:
    """Work out the diagram of a trial: what :func:`netmap.network.changed` makes of a network, held against it.

    Parameters
    ----------
    before, after
        The network as it is and as it would be. Whoever is taken out is a faint ghost whose label begins with "−", and
        its ties are lost ones.
    positions
        As :func:`netmap.draw.layout` gives them.
    lang
        Language of labels and legend.
    frame
        As in :func:`netmap.draw.scene`.
    """
    plain = scene(after, positions, lang, beside=[before], frame=frame, labels=False)
    ties = tuple(_ties(before, after))
    bodies = tuple(_marked(body, after) for body in plain.bodies)
    spots = place_labels(bodies, ties, frame)
    placed = tuple(replace(body, spot=spots.get(body.id)) for body in bodies)
    return replace(plain, bodies=placed, ties=ties)


def _marked(body: Body, after: nx.Graph) -> Body:
    return body if body.id in after else replace(body, label=f"− {body.label}")


def _ties(before: nx.Graph, after: nx.Graph) -> Iterator[TieLine]:
    """Draw first what stays, so that what changes lies above it."""
    was, now = (_pairs(network) for network in (before, after))
    changes = {"kept": was & now, "lost": was - now, "gained": now - was}
    for change, pairs in changes.items():
        step = Step(1, "", CHANGES[change].width)
        for source, target in sorted(pairs):
            yield TieLine(source, target, 1, True, step, "", (), 0, change)


def _pairs(network: nx.Graph) -> set[tuple[str, str]]:
    flat: nx.Graph = nx.Graph(simple(network))
    return {(min(a, b), max(a, b)) for a, b in flat.edges}
