"""The words of a file."""

import pytest

from netmap.ingest.vocabulary import plain, vocabulary
from netmap.model import RECORD_TYPES, Group, Origin, Phase, ResponseStatus

WORDS = vocabulary()


@pytest.mark.parametrize("kind", WORDS.columns)
@pytest.mark.parametrize("is_open", [True, False])
def test_no_name_is_borne_by_two_columns_of_a_sheet(kind, is_open):
    names = [name for c in WORDS.columns[kind] for name in c.words(is_open=is_open)]
    assert len(names) == len(set(names))


OTHERS = {
    "membership": {"team_id", "kind", "commune"},
    "case_part": {"commune", "needs", "plan", "wave"},
}
"""Columns that say something of another record than the one a sheet is named after."""


@pytest.mark.parametrize("kind", WORDS.columns)
def test_columns_are_fields_of_the_record(kind):
    others = OTHERS.get(kind, {"name"})
    fields = set(RECORD_TYPES[kind].__dataclass_fields__)
    assert {column.field for column in WORDS.columns[kind]} <= fields | others


def test_the_columns_of_the_design_are_there():
    names = {c.field: c.words(is_open=True) for c in WORDS.columns["nomination"]}
    for field, words in {
        "source": "source od z",
        "target": "target do",
        "wave": "wave fala",
        "layer": "layer rodzaj kind",
        "strength": "strength siła",
        "frequency": "frequency częstość",
        "commune": "commune gmina",
        "reporter": "reporter wskazujący",
        "date": "date data",
        "note": "note uwagi",
    }.items():
        assert {plain(word) for word in words.split()} <= set(names[field])


@pytest.mark.parametrize(
    ("name", "codes"), [("status", ResponseStatus), ("phase", Phase), ("group", Group), ("origin", Origin)]
)  # fmt: skip
def test_every_code_can_be_written(name, codes):
    assert set(WORDS.choices[name].values()) == set(codes)
    assert all(WORDS.choose(name, code) == code for code in codes)
    assert len(WORDS.samples[name].pl.split("; ")) == len(codes)


@pytest.mark.parametrize(
    "text", ["-", "–", "—", "brak", "BRAK", "nie dotyczy", "n/d", "N/A", "NULL", "brak danych"]
)
def test_words_for_missing(text):
    assert WORDS.is_missing(text)


@pytest.mark.parametrize("text", ["", "0", "brak współpracy", "nie", "tak"])
def test_words_that_are_not_for_missing(text):
    assert not WORDS.is_missing(text)


@pytest.mark.parametrize(
    "header",
    ["PESEL", "Imię i nazwisko dyrektora", "Adres e-mail", "E-mail", "Telefon", "Nr tel.", "Email"],
)
def test_columns_on_people_are_told(header):
    assert WORDS.is_personal(header)


@pytest.mark.parametrize("header", ["Liczba uczniów", "nazwa", "Budżet", "Hotel", "Adresat"])
def test_columns_on_institutions_are_not(header):
    assert not WORDS.is_personal(header)


@pytest.mark.parametrize("text", ["#REF!", "#N/A", "#ARG!", "#ref!", "#DZIEL/0!"])
def test_errors_of_spreadsheets_are_told(text):
    assert WORDS.is_excel_error(text)


def test_a_column_that_counts_rows_is_told():
    assert all(map(WORDS.is_ordinal, ("Lp.", "LP", "L.p.", "#")))
    assert not WORDS.is_ordinal("nr")
