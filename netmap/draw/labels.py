"""Where labels go: the important ones first, beside their sign, never over another sign or label.

A label that finds no room is left out and counted; a figure says so.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from netmap.draw.lettering import text_width
from netmap.draw.shapes import extent

if TYPE_CHECKING:
    from netmap.draw.scene import Body, Frame, TieLine

__all__ = ["Spot", "label_box", "place_labels", "sign_box"]

_Box = tuple[float, float, float, float]

LINE = 1.18
"""Height of a line of text by its size."""

_SIDES: tuple[tuple[float, str, float], ...] = (
    (1, "middle", 0),
    (-1, "middle", 0),
    (0, "start", 1),
    (0, "end", 1),
    (1, "middle", 0.28),
    (1, "middle", -0.28),
    (-1, "middle", 0.28),
    (-1, "middle", -0.28),
    (1, "start", 0.6),
    (1, "end", 0.6),
    (-1, "start", 0.6),
    (-1, "end", 0.6),
)
"""Below (1), beside (0) or above (-1); which end is anchored; how far it is moved aside."""

_CELL = 40.0


@dataclass(frozen=True)
class Spot:
    """Where a label stands: its base line from the centre of the sign, and which end is anchored."""

    dx: float
    dy: float
    anchor: str


class _Crowd:
    """Boxes that are taken, found by cell."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[_Box]] = defaultdict(list)

    def add(self, box: _Box) -> None:
        for cell in _cells(box):
            self._cells[cell].append(box)

    def overlap(self, box: _Box) -> float:
        """Sum the area that a box shares with those taken."""
        near = {other for cell in _cells(box) for other in self._cells.get(cell, ())}
        return sum(_shared(box, other) for other in near)


def _cells(box: _Box) -> Iterator[tuple[int, int]]:
    for i in range(int(box[0] // _CELL), int(box[2] // _CELL) + 1):
        for j in range(int(box[1] // _CELL), int(box[3] // _CELL) + 1):
            yield i, j


def _shared(a: _Box, b: _Box) -> float:
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    return width * height if width > 0 and height > 0 else 0.0


def place_labels(
    bodies: Sequence[Body], ties: Iterable[TieLine], frame: Frame, *, below: bool = False
) -> Mapping[str, Spot]:
    """Find room for labels.

    Parameters
    ----------
    bodies
        In order of importance: the first choose first.
    ties
        Lines; a label avoids them if it can.
    frame
        The paper that no label may leave.
    below
        Only right below the sign.

    Returns
    -------
    Mapping
        Institution id to the place of its label; those without room are missing.
    """
    taken, lines = _Crowd(), _Crowd()
    for body in bodies:
        taken.add(sign_box(body))
    for box in _along(bodies, ties):
        lines.add(box)
    spots: dict[str, Spot] = {}
    for body in bodies:
        spot = _best(body, frame, taken, lines, below=below)
        if spot is not None:
            spots[body.id] = spot
            taken.add(label_box(body, spot, frame.font))
    return spots


def label_box(body: Body, spot: Spot, font: float) -> tuple[float, float, float, float]:
    """Give the box that a label covers: left, top, right, bottom."""
    width = text_width(body.label, font)
    shift = {"start": 0.0, "middle": width / 2, "end": width}[spot.anchor]
    left, base = body.x + spot.dx - shift, body.y + spot.dy
    return (left, base - 0.8 * font, left + width, base - 0.8 * font + LINE * font)


def sign_box(body: Body) -> _Box:
    """Give the box of a sign; the question mark of one who did not answer sits at its upper right."""
    side, up, down = extent(body.shape, body.r)
    mark = 0.0 if body.heard else 1.5 * body.r
    return (
        body.x - side - 1,
        body.y - max(up, mark) - 1,
        body.x + max(side, mark) + 1,
        body.y + down + 1,
    )


def _along(bodies: Sequence[Body], ties: Iterable[TieLine]) -> Iterator[_Box]:
    """Cover the lines with small boxes."""
    at = {body.id: (body.x, body.y) for body in bodies}
    for tie in ties:
        (x1, y1), (x2, y2) = at[tie.source], at[tie.target]
        pieces = max(1, int(math.dist((x1, y1), (x2, y2)) / 12))
        for k in range(1, pieces):
            x, y = x1 + (x2 - x1) * k / pieces, y1 + (y2 - y1) * k / pieces
            yield (x - 2, y - 2, x + 2, y + 2)


def _best(body: Body, frame: Frame, taken: _Crowd, lines: _Crowd, *, below: bool) -> Spot | None:
    best: tuple[float, Spot] | None = None
    for rank, spot in enumerate(islice(_choices(body, frame.font), 1 if below else None)):
        box = label_box(body, spot, frame.font)
        if _leaves(box, frame) or taken.overlap(box) > 0:
            continue
        cost = lines.overlap(box) + rank * 2
        if best is None or cost < best[0]:
            best = (cost, spot)
    return best[1] if best else None


def _choices(body: Body, font: float) -> Iterator[Spot]:
    """Give the places round a sign, the nearest and most usual first."""
    left, top, right, bottom = sign_box(body)
    wide = text_width(body.label, font)
    for gap in (1.2, 1.2 + 0.6 * font):
        across = {"start": right - body.x + gap, "end": left - body.x - gap, "middle": wide}
        down = {
            1: bottom - body.y + gap + 0.8 * font,
            0: 0.21 * font,
            -1: top - body.y - gap - 0.38 * font,
        }
        for level, anchor, aside in _SIDES:
            yield Spot(round(across[anchor] * aside, 2), round(down[int(level)], 2), anchor)


def _leaves(box: _Box, frame: Frame) -> bool:
    return box[0] < 0 or box[1] < 0 or box[2] > frame.width or box[3] > frame.height
