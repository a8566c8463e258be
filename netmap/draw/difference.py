"""Two waves in one diagram: ties kept, gained and lost, each with a line of its own; what cannot be compared, apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import networkx as nx

from netmap.compare import Comparison
from netmap.draw.labels import place_labels
from netmap.draw.scene import SCREEN, Body, Frame, Scene, TieLine, scene
from netmap.draw.shapes import CHANGES
from netmap.draw.strengths import Step
from netmap.i18n import translator

__all__ = ["difference_scene", "say_difference"]


def difference_scene(
    before: nx.Graph,
    after: nx.Graph,
    found: Comparison,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    *,
    frame: Frame = SCREEN,
    labels: bool = True,
) -> Scene:
    """Work out the diagram of a difference.

    Parameters
    ----------
    before, after
        The networks that were compared.
    found
        Their comparison. A tie on a pair that only one wave could see is neither gained nor lost: it is ``apart``.
    positions
        As :func:`netmap.draw.layout` gives them: every body stands where it does in the diagrams of the waves.
    lang
        Language of labels and legend.
    frame, labels
        As in :func:`netmap.draw.scene`.

    Notes
    -----
    Bodies are those of the later wave; whoever left is a faint ghost. The labels of those that joined begin with "+",
    of those that left with "−".
    """
    plain = scene(after, positions, lang, beside=[before], frame=frame, labels=False)
    ties = tuple(_ties(found))
    bodies = tuple(_bodies(plain.bodies, found))
    if labels:
        spots = place_labels(bodies, ties, frame)
        bodies = tuple(replace(body, spot=spots.get(body.id)) for body in bodies)
    return replace(plain, bodies=bodies, ties=ties)


def _bodies(bodies: Iterable[Body], found: Comparison) -> Iterator[Body]:
    """Mark who joined and who left; a body that goes by another id now stands there once."""
    old = {earlier for earlier, _ in found.renamed}
    signs = dict.fromkeys(found.joined, "+") | dict.fromkeys(found.left, "−")
    for body in bodies:
        if body.id not in old:
            sign = signs.get(body.id)
            yield replace(body, label=f"{sign} {body.label}") if sign else body


def _ties(found: Comparison) -> Iterator[TieLine]:
    """Draw first what is pale, so that what changed lies above it."""
    lines = [*_seen(found), *_apart(found)]
    order = list(CHANGES)
    yield from sorted(lines, key=lambda tie: -order.index(tie.change))


def _seen(found: Comparison) -> Iterator[TieLine]:
    rows = found.dyads[found.dyads["change"] != "absent"]
    for source, target, change in zip(rows["source"], rows["target"], rows["change"], strict=True):
        yield _line(found, str(source), str(target), str(change))


def _apart(found: Comparison) -> Iterator[TieLine]:
    rows = found.not_comparable
    rows = rows[rows["tie_before"].astype(bool) | rows["tie_after"].astype(bool)]
    for source, target in zip(rows["source"], rows["target"], strict=True):
        yield _line(found, str(source), str(target), "apart")


def _line(found: Comparison, source: str, target: str, change: str) -> TieLine:
    step = Step(1, "", CHANGES[change].width)
    arrows = int(found.after.rule.directed)
    return TieLine(source, target, 1, True, step, "", (), arrows, change)


def say_difference(found: Comparison, lang: str) -> str:
    """Say a difference in a sentence: what a reader who sees no diagram hears."""
    counts = found.counts
    return translator(lang)(
        "draw-difference-said",
        kept=counts.kept,
        gained=counts.gained,
        lost=counts.lost,
        apart=counts.lone_before + counts.lone_after,
    )
