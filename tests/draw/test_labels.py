"""Labels stand beside their sign and over nothing else."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.draw import Frame, layout, scene
from netmap.draw.labels import label_box
from netmap.draw.shapes import extent

PRINT = Frame(550, 410, 8, 8)


def meet(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def boxes(drawn):
    return {
        body.id: label_box(body, body.spot, drawn.frame.font)
        for body in drawn.bodies
        if body.spot is not None
    }


def signs(drawn):
    for body in drawn.bodies:
        side, up, down = extent(body.shape, body.r)
        yield (body.x - side, body.y - up, body.x + side, body.y + down)


def check(drawn):
    found = boxes(drawn)
    for a, b in combinations(found.values(), 2):
        assert not meet(a, b)
    for box in found.values():
        assert box[0] >= 0
        assert box[1] >= 0
        assert box[2] <= drawn.frame.width
        assert box[3] <= drawn.frame.height
        assert not any(meet(box, sign) for sign in signs(drawn))


@given(seed=st.integers(0, 10_000), n=st.integers(2, 14))
@settings(max_examples=25, deadline=None)
def test_a_commune_is_labelled_whole_and_without_overlap(waves, seed, n):
    networks = waves(n, seed=seed)
    drawn = scene(networks[0], layout(networks), "pl", beside=networks[1:], frame=PRINT)
    assert drawn.labelled == len(drawn.present)
    check(drawn)


@pytest.mark.parametrize("n", [60, 200])
def test_a_crowd_is_labelled_in_part_without_overlap(waves, n):
    networks = waves(n)
    drawn = scene(networks[0], layout(networks), "pl", frame=PRINT)
    assert 20 < drawn.labelled < len(drawn.present)
    check(drawn)


def test_labels_can_be_left_out(waves):
    drawn = scene(waves()[0], layout(waves()), "pl", labels=False)
    assert drawn.labelled == 0
