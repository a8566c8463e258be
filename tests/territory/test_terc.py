import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.territory import Terc, ancestors, read_terc, shared_communes

codes = st.builds(
    lambda woj, pow_, gmi, length: f"{2 * woj:02d}{pow_:02d}{gmi:02d}"[:length],
    st.integers(1, 16),
    st.integers(1, 99),
    st.integers(1, 99),
    st.sampled_from([2, 4, 6]),
)


@pytest.mark.parametrize(
    ("text", "terc"),
    [
        ("260205", Terc("260205")),
        ("2602", Terc("2602")),
        ("26", Terc("26")),
        ("2602052", Terc("260205", was_cut=True)),
        ("0609142", Terc("060914", was_cut=True)),
        ("60914", Terc("060914", was_mended=True)),
        ("609142", Terc("060914", was_cut=True, was_mended=True)),
        ("609", Terc("0609", was_mended=True)),
        ("6", Terc("06", was_mended=True)),
        ("2602000", Terc("2602", was_cut=True)),
        ("260000", Terc("26", was_cut=True)),
    ],
)
def test_codes_are_read_as_people_write_them(text, terc):
    assert read_terc(text) == terc


@pytest.mark.parametrize(
    "text", ["", "27", "990101", "26020521", "0000000", "260005", "26O205", "٢٦", "-6"]
)
def test_what_cannot_be_a_code_is_none(text):
    assert read_terc(text) is None


@given(codes)
def test_a_whole_code_is_itself(code):
    assert read_terc(code) == Terc(code)


@given(codes)
def test_a_lost_leading_zero_comes_back(code):
    if code.startswith("0"):
        assert read_terc(code.lstrip("0")) == Terc(code, was_mended=True)


def test_a_commune_lies_in_its_county_and_voivodeship():
    assert ancestors("260205") == ("26", "2602")
    assert ancestors("26") == ()


def test_a_body_of_the_whole_county_shares_every_commune_of_the_other():
    assert shared_communes(["2602"], ["260205", "260401"]) == {"260205"}
    assert shared_communes(["2602"], ["26"]) == {"2602"}
    assert shared_communes(["260205"], ["260209"]) == set()
