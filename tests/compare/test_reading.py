"""The thresholds of response, at and beside the line."""

import pytest

from netmap.compare import Reading, reading


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (10 / 12, 12 / 12, Reading.SINGLE_POSITIONS),
        (4 / 5, 0.8, Reading.SINGLE_POSITIONS),
        (1, 0.799, Reading.BROAD_PATTERNS),
        (13 / 20, 1, Reading.BROAD_PATTERNS),
        (1, 7 / 11, Reading.STOP),
        (0.1, 0.1, Reading.STOP),
        (float("nan"), 1, Reading.STOP),
    ],
)
def test_the_worse_wave_decides(before, after, expected):
    assert reading(before, after) is expected
    assert reading(after, before) is expected
