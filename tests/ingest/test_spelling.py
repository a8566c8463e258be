"""How names are written: abbreviations spelt out, numbers and patrons apart."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.spelling import spelling

RULES = spelling(
    tuple(n for kind in load_codebook("kooperacja").types.values() for n in kind.names)
)


def read(name):
    return RULES.read(name)


@pytest.mark.parametrize(
    "name",
    [
        "Gminny Ośrodek Pomocy Społecznej w Oksie",
        "GOPS Oksa",
        "G.O.P.S. w Oksie",
        "GMINNY OSRODEK POMOCY SPOLECZNEJ OKSA",
        "Gm. Ośr. Pom. Społ. w Oksie",
        "Gminny Ośrodek Pomocy Społecznej, 28-363 Oksa, ul. Szkolna 1",
        "„GOPS” – Oksa",
        "gminnego ośrodka pomocy społecznej w Oksie",
    ],
)
def test_one_name_however_written(name):
    (reading,) = read(name)
    assert reading.words.keys() == {"gminn", "osrodk", "pomok", "spoleczn", "oks"}


@pytest.mark.parametrize(
    ("name", "meanings"),
    [
        ("SP w Oksie", 2),
        ("ZSP", 3),
        ("PP w Oksie", 2),
        ("KP", 2),
        ("PZP", 2),
        ("PSP", 2),
        ("SPZOZ", 2),
        ("UM", 2),
        ("SR", 1),
        ("GOPS", 1),
    ],
)
def test_an_abbreviation_may_mean_several_things(name, meanings):
    assert len(read(name)) == meanings


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("SP nr 1", "primary_school"),
        ("SP3", "primary_school"),
        ("PP nr 3", "kindergarten"),
        ("SP im. Reja", "primary_school"),
    ],
)
def test_a_number_or_patron_tells_the_meanings_apart(name, type_):
    assert [reading.types for reading in read(name)] == [(type_,)]


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Szkoła Podstawowa nr 1", {"1"}),
        ("SP1", {"1"}),
        ("I LO", {"1"}),
        ("Komisariat Policji II", {"2"}),
        ("Przedszkole nr 03", {"3"}),
        ("Szkoła i Przedszkole", set()),
        ("Szkoła nr 2 im. Jana Pawła II", {"2"}),
    ],
)
def test_numbers(name, numbers):
    assert {frozenset(reading.numbers) for reading in read(name)} == {frozenset(numbers)}


def test_a_patron_is_no_word_of_the_name():
    (reading,) = read("Szkoła Podstawowa nr 1 im. Mikołaja Reja w Oksie")
    assert (reading.patron, reading.words.keys()) == (
        {"mikolaj", "rej"},
        {"szkol", "podstawow", "oks"},
    )


@pytest.mark.parametrize(
    "name",
    [
        "NZOZ „Medyk” sp. z o.o.",
        "NZOZ Medyk s.c.",
        "NZOZ MEDYK Spółka z ograniczoną odpowiedzialnością",
    ],
)
def test_legal_forms_are_left_out(name):
    (reading,) = read(name)
    assert "medyk" in reading.words
    assert not {"sp", "spolk", "odpowiedzialnosk"} & reading.words.keys()


def test_gm_says_whose_body_it_is_and_an_office_of_a_commune_is_a_kind():
    assert read("OPS gm. Oksa")[0].communes == {"oks"}
    assert read("OPS w Oksie")[0].communes == frozenset()
    assert read("Urząd Gminy w Oksie")[0].words.keys() == read("UG Oksa")[0].words.keys()
