"""Borders as rings of points: read from GeoJSON, laid flat, and the point in each where a name stands."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence

__all__ = ["Ring", "anchor", "flat", "rings_of", "span"]

Ring = tuple[tuple[float, float], ...]
"""The corners of a border, the first not repeated at the end."""

_ROWS = 9
"""How many lines are laid through an area to find where it is widest."""


def rings_of(shape: str) -> tuple[Ring, ...]:
    """Give the rings of a polygon or several as GeoJSON text: outer borders and holes alike, longitude first.

    Examples
    --------
    >>> rings_of('{"type": "Polygon", "coordinates": [[[20, 50], [21, 50], [21, 51], [20, 50]]]}')
    (((20.0, 50.0), (21.0, 50.0), (21.0, 51.0)),)
    """
    geometry = json.loads(shape)
    areas = geometry["coordinates"]
    areas = areas if geometry["type"] == "MultiPolygon" else [areas]
    return tuple(
        tuple((float(point[0]), float(point[1])) for point in ring[:-1])
        for area in areas
        for ring in area
    )


def flat(rings: Iterable[Ring], middle: float) -> tuple[Ring, ...]:
    """Lay rings flat, true in shape round a latitude; what lies north has the smaller second number, as on paper."""
    width = math.cos(math.radians(middle))
    return tuple(tuple((lon * width, -lat) for lon, lat in ring) for ring in rings)


def span(rings: Iterable[Ring]) -> tuple[float, float, float, float]:
    """Give the least and greatest of both numbers: left, top, right, bottom."""
    points = [point for ring in rings for point in ring]
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def anchor(rings: Sequence[Ring]) -> tuple[float, float, float]:
    """Give the middle of the widest place inside an area, and how wide it is there: holes and bays hold no name."""
    _, top, _, bottom = span(rings)
    best = (0.0, 0.0, -1.0)
    for k in range(1, _ROWS + 1):
        y = top + (bottom - top) * k / (_ROWS + 1)
        crossed = sorted(x for ring in rings for x in _crossings(ring, y))
        for left, right in zip(crossed[::2], crossed[1::2], strict=False):
            # towards the middle of the area a little less room is as good
            worth = (right - left) * (1 - 0.5 * abs(k / (_ROWS + 1) - 0.5))
            if worth > best[2]:
                best = ((left + right) / 2, y, worth)
    return best


def _crossings(ring: Ring, y: float) -> Iterable[float]:
    """Give where a level line crosses a ring."""
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > y) != (y2 > y):
            yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)
