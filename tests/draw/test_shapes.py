"""Signs tell apart without colour."""

import re
from itertools import combinations

import pytest

from netmap.codebook import load_codebook
from netmap.draw.shapes import DASHES, SHAPES, dash, extent, letters, outline, readable_on
from netmap.network import Evidence


def test_every_tier_of_the_codebook_has_a_shape_of_its_own():
    shapes = [tier.shape for tier in load_codebook("kooperacja").tiers.values()]
    assert set(shapes) <= set(SHAPES)
    assert len(set(shapes)) == len(shapes)


def test_every_evidence_has_a_dash_of_its_own():
    assert set(DASHES) == set(Evidence)
    assert len({dash(evidence, 1.5) for evidence in Evidence}) == len(Evidence)
    assert dash(Evidence.CONFIRMED, 3) is None


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_every_sector_has_a_letter_of_its_own(lang):
    sectors = load_codebook("kooperacja").sectors
    signs = letters({code: sector.short.say(lang) for code, sector in sectors.items()})
    assert all(signs.values())
    assert all(a != b for a, b in combinations(signs.values(), 2))


def test_outlines_reach_as_far_as_they_say():
    for shape in SHAPES:
        path = outline(shape, 10)
        if shape == "circle":
            continue
        points = [tuple(map(float, p.split(","))) for p in re.findall(r"-?[\d.]+,-?[\d.]+", path)]
        side, up, down = extent(shape, 10)
        assert max(abs(x) for x, _ in points) <= side + 0.01
        assert -min(y for _, y in points) <= up + 0.01
        assert max(y for _, y in points) <= down + 0.01


def test_an_unknown_shape_is_a_circle():
    assert outline("blob", 5) == outline("circle", 5)
    assert extent("blob", 5) == (5, 5, 5)


def test_letters_stand_out_on_every_sector():
    assert readable_on("#1B3A6B") == "#fff"
    assert readable_on("#F0E442") == "#000"
