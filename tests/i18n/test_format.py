"""Numbers, percent, dates and sorting as an office of each language writes them."""

import datetime as dt
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.i18n import format_date, format_number, format_percent, sort_key


@pytest.mark.parametrize(
    ("value", "polish", "english"),
    [
        (0.421, "0,42", "0.42"),
        (12, "12", "12"),
        (12.0, "12", "12"),
        (1234567.5, "1\xa0234\xa0567,50", "1,234,567.50"),
        (-0.5, "−0,50", "−0.50"),
        (None, "–", "–"),
        (math.nan, "–", "–"),
    ],
)
def test_numbers(value, polish, english):
    assert format_number(value, "pl") == polish
    assert format_number(value, "en") == english


def test_as_many_decimals_as_asked():
    assert format_number(0.12345, "pl", digits=3) == "0,123"


@pytest.mark.parametrize(
    ("share", "said"), [(0.42, "42%"), (1, "100%"), (None, "–"), (math.nan, "–")]
)
def test_percent(share, said):
    assert format_percent(share, "pl") == format_percent(share, "en") == said


@pytest.mark.parametrize("day", ["2019-06-04", "2019-06-04T10:30:00+00:00", dt.date(2019, 6, 4)])
def test_dates(day):
    assert format_date(day, "pl") == "4.06.2019"
    assert format_date(day, "en") == "4 Jun 2019"


def test_no_date_is_a_dash():
    assert format_date("", "pl") == format_date(None, "en") == "–"


def test_polish_letters_come_after_their_latin_twins():
    names = [
        "Żłobek",
        "Zespół",
        "Łoniów",
        "Luboń",
        "Ćmielów",
        "Czarna",
        "Oksa",
        "Ósma",
        "Pilica",
        "ńa",
        "nz",
    ]
    expected = [
        "Czarna",
        "Ćmielów",
        "Luboń",
        "Łoniów",
        "nz",
        "ńa",
        "Oksa",
        "Ósma",
        "Pilica",
        "Zespół",
        "Żłobek",
    ]
    assert sorted(names, key=sort_key("pl")) == expected


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(alphabet="aąbcćlłzźż 1„-", max_size=6), max_size=8))
def test_sorting_does_not_depend_on_the_order_before(names):
    key = sort_key("pl")
    there, back = sorted(names, key=key), sorted(reversed_of(names), key=key)
    assert [key(name) for name in there] == [key(name) for name in back]
    assert key("Ż") == key("ż")


def reversed_of(names):
    return list(reversed(names))
