"""Strength in few steps."""

from hypothesis import given
from hypothesis import strategies as st

from netmap.codebook import load_codebook
from netmap.draw.strengths import step_of, steps

FREY = load_codebook("kooperacja").scales["strength"]


def test_the_levels_of_the_scale_are_the_steps():
    found = steps([1, 5], FREY, "pl")
    assert [step.label for step in found][::4] == ["1 – kontakt", "5 – kooperacja"]
    assert step_of(3.4, found).label == "3 – koordynacja"
    assert step_of(0.5, found) is found[0]


def test_an_open_scale_with_one_strength_is_one_middling_line():
    (only,) = steps([1, 1, 1], None, "pl")
    assert only.label == "1"
    assert found_width(only) > found_width(steps([1, 2], None, "pl")[0])


def found_width(step):
    return step.width


@given(st.lists(st.floats(0.01, 1e6), min_size=1))
def test_a_stronger_tie_is_never_thinner(strengths):
    found = steps(strengths, load_codebook("generic").scales["strength"], "pl")
    assert 1 <= len(found) <= 4
    widths = [step_of(value, found).width for value in sorted(strengths)]
    assert widths == sorted(widths)


def test_ranges_are_named_by_what_is_in_them_and_none_overlaps():
    found = steps([1, 2, 3, 4, 5, 6, 7], load_codebook("generic").scales["strength"], "pl")
    assert [step.label for step in found] == ["1–2", "3", "4–5", "6–7"]
    assert [step_of(value, found).label for value in (2, 3, 5, 6)] == ["1–2", "3", "4–5", "6–7"]
