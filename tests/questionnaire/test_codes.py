"""Short codes hang on the id alone, are never shared, and are what LimeSurvey takes."""

from hypothesis import given
from hypothesis import strategies as st

from netmap.questionnaire.codes import LONGEST_CODE, short_codes


def test_the_same_id_has_the_same_code_in_any_list():
    alone, among = short_codes(["pcpr"]), short_codes(["sp-oksa", "pcpr", "ops-oksa"])
    assert alone["pcpr"] == among["pcpr"]


@given(st.lists(st.text(min_size=1, max_size=30), max_size=60))
def test_codes_are_short_plain_and_told_apart(ids):
    codes = short_codes(ids)
    assert set(codes) == set(ids)
    assert len(set(codes.values())) == len(codes)
    assert all(len(c) == LONGEST_CODE and c.isascii() and c.isalnum() for c in codes.values())
    assert all(c[0].isalpha() and c == c.lower() for c in codes.values())


def test_a_whole_register_has_no_code_twice():
    codes = short_codes(f"body-{n}" for n in range(20_000))
    assert len(set(codes.values())) == 20_000
