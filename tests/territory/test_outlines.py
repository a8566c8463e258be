"""Borders as rings: read, laid flat, and where a name stands in them."""

import json
import math

import pytest

from netmap.territory import anchor, flat, rings_of, span

SQUARE = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]
HOLE = [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]


def text(kind, coordinates):
    return json.dumps({"type": kind, "coordinates": coordinates})


def test_holes_and_islands_are_rings_of_their_own():
    island = [[[9, 9], [10, 9], [10, 10], [9, 9]]]
    rings = rings_of(text("MultiPolygon", [[SQUARE, HOLE], island]))
    assert [len(ring) for ring in rings] == [4, 4, 3]
    assert span(rings) == (0, 0, 10, 10)


def test_what_lies_north_is_above_and_a_degree_of_longitude_is_shorter():
    ((_, south), (east, _), (_, north)) = flat([((0.0, 60.0), (1.0, 60.0), (0.0, 61.0))], 60)[0]
    assert north < south
    assert east == pytest.approx(math.cos(math.radians(60)))


def test_a_name_stands_in_the_area_not_in_its_hole_or_bay():
    x, y, wide = anchor(rings_of(text("Polygon", [SQUARE])))
    assert (x, wide) == (2, pytest.approx(4, abs=1))
    assert 1 < y < 3
    x, y, _ = anchor(rings_of(text("Polygon", [SQUARE, HOLE])))
    assert not (1 < x < 3 and 1 < y < 3)
    bay = [[0, 0], [6, 0], [6, 6], [5, 6], [5, 1], [1, 1], [1, 6], [0, 6], [0, 0]]
    x, y, _ = anchor(rings_of(text("Polygon", [bay])))
    assert not (1 < x < 5 and y > 1)
