"""What a cell's text means."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.codebook import load_codebook
from netmap.ingest.values import (
    Trouble,
    code,
    date,
    known_codes,
    likely_codes,
    number,
    on_scale,
    words,
)

BOOK = load_codebook("kooperacja")
STRENGTH = BOOK.scales["strength"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3), ("2,5", 2.5), ("2.5", 2.5), ("-1", -1), ("+4", 4), ("1 234", 1234), ("12 345,5", 12345.5),
        ("1e-05", 1e-5), ("007", 7),
    ],
)  # fmt: skip
def test_numbers_are_read(text, value):
    assert number(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "", "٣", "3_0", "nan", "inf", "1e309", "1.234,5", "1,234.5", "0x10", "3 koordynacja", "1 23", "--1", "½", "３",
    ],
)  # fmt: skip
def test_what_is_no_number_is_trouble(text):
    assert number(text) == Trouble("cell-not-a-number")


@given(st.floats(-1e9, 1e9))
def test_a_number_written_either_way_is_read_back(value):
    assert number(repr(value)) == number(repr(value).replace(".", ",")) == value


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("3", 3), ("2,5", 2.5), ("koordynacja", 3), ("Coordination", 3), ("3 - koordynacja", 3), ("3. koordynacja", 3),
        ("3 – Koordynacja", 3), ("3 (koordynacja)", 3), ("brak współpracy", 0), ("0", 0), ("5", 5),
        ("koordynacja (3)", 3), ("Koordynacja – 3", 3), ("3 koordynacja", 3), ("koordynacja 3", 3),
    ],
)  # fmt: skip
def test_strength_is_a_number_a_label_or_both(text, level):
    assert on_scale(text, STRENGTH) == level


@pytest.mark.parametrize(
    "text",
    [
        "6",
        "-1",
        "7 - koordynacja",
        "2 - koordynacja",
        "koordynacja (2)",
        "silna",
        "2 koordynacja",
        "2 razy",
    ],
)
def test_what_is_off_the_scale_names_the_scale(text):
    trouble = on_scale(text, STRENGTH)
    assert trouble.code == "cell-out-of-scale"
    assert (trouble.params["least"], trouble.params["most"]) == ("0", "5")


def test_an_open_scale_has_no_end():
    scale = load_codebook("generic").scales["strength"]
    assert on_scale("1000000", scale) == 1_000_000
    assert on_scale("-1", scale).params["most"] == "∞"
    assert on_scale("dużo", scale).code == "cell-not-a-number"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-06-04", "2019-06-04"), ("2019-6-4", "2019-06-04"), ("2019-06-04T10:30:00", "2019-06-04"),
        ("4.06.2019", "2019-06-04"), ("04.06.2019 r.", "2019-06-04"), ("4-6-2019", "2019-06-04"),
        ("29.02.2020", "2020-02-29"), ("2019/06/04", "2019-06-04"), ("4. 06. 2019", "2019-06-04"),
    ],
)  # fmt: skip
def test_dates_are_read(text, day):
    assert date(text) == day


@pytest.mark.parametrize(
    "text", ["", "2019", "31.02.2019", "1.13.2020", "6/4/2019", "43620", "4.06.19", "0001-01-01"]
)
def test_what_is_no_date_is_trouble(text):
    assert date(text) == Trouble("cell-not-a-date")


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))
def test_a_date_written_either_way_is_read_back(day):
    assert date(day.isoformat()) == date(f"{day.day}.{day.month:02d}.{day.year}") == day.isoformat()


def test_words_are_parted_and_said_once():
    assert words("OPS Oksa; GOPS |OPS  Oksa\nOśrodek;") == ("OPS Oksa", "GOPS", "Ośrodek")


def test_codes_are_found_by_code_and_label():
    assert code("Wymiana informacji", BOOK, "layers") == "information"
    assert code("plotki", BOOK, "layers") is None
    assert code("plotki", load_codebook("generic"), "layers") == "plotki"


@pytest.mark.parametrize(
    ("text", "field", "meant"),
    [
        ("przedszkole", "types", "kindergarten"), ("policja", "types", "police"), ("powiatowa", "tiers", "county"),
        ("kierowanie", "layers", "referral"),
    ],
)  # fmt: skip
def test_a_word_is_understood_by_likeness(text, field, meant):
    assert [found for found, _ in likely_codes(text, BOOK, field)] == [meant]


@pytest.mark.parametrize(
    ("text", "field"), [("wspólne", "layers"), ("zzz", "types"), ("x", "tiers")]
)
def test_what_is_like_many_or_none_is_not_understood(text, field):
    assert len(likely_codes(text, BOOK, field)) != 1


def test_what_could_be_written_is_listed_with_the_likeliest_first():
    assert known_codes("wymiana informacyj", BOOK, "layers").pl.startswith("wymiana informacji")
    assert known_codes("x", BOOK, "types").en.count(";") == 11
    assert known_codes("x", load_codebook("generic"), "types").pl == ""
