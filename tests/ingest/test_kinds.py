"""Columns called like kinds of ties, and headings in two rows."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.kinds import joined_heading, kind_of, kinds_in
from netmap.ingest.reading import RawSheet

BOOK = load_codebook("kooperacja")


@pytest.mark.parametrize(("title", "kind"), [
    ("informacja", "information"), ("Wymiana informacji", "information"), ("Informacja (0–5)", "information"),
    ("Skierowania [tak/nie]", "referral"), ("Rodzaj: porozumienie", "agreement"),
    ("wspólne spotkania, zespoły", "meetings"),
    ("Spotkania – siła", "meetings"), ("Uwagi", ""), ("informacja/skierowania", ""), ("", ""),
])  # fmt: skip
def test_a_heading_names_one_kind_or_none(title, kind):
    assert kind_of(title, BOOK) == kind


def test_a_column_of_sentences_is_none():
    rows = [
        (2, ["3", "Wspólne ferie dla dzieci", "tak"]),
        (3, ["x", "Piknik rodzinny w Oksie", "codziennie"]),
    ]
    assert kinds_in(["informacja", "projekty", "skierowania"], rows, set(), BOOK) == {
        0: "information",
        2: "referral",
    }
    assert kinds_in(["informacja", "projekty", "skierowania"], rows, {0}, BOOK) == {2: "referral"}


def test_the_lower_of_two_headings_names_the_kinds():
    above, below = ["Od", "Do", "Rodzaj współpracy"], ["", "", "Informacja", "Skierowania"]
    sheet = RawSheet("", rows=[(1, ["Tytuł"]), (2, above), (3, below), (4, ["GOPS", "SP", "3"])])
    assert joined_heading(sheet, BOOK).rows[1:] == [
        (3, ["Od", "Do", "Informacja", "Skierowania"]), (4, ["GOPS", "SP", "3"]),
    ]  # fmt: skip
    plain = RawSheet("", rows=[(2, above), (4, ["GOPS", "SP", "informacja"])])
    assert joined_heading(plain, BOOK) is plain
