"""Tables out of the study: nothing undefined, nothing that a spreadsheet would run, nothing lost."""

import csv
import io
import json
import math

import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.network import Evidence
from netmap.study.tables import as_csv, as_json, as_text, as_xlsx, neutral, plain, records

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS)
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
LIVE = tuple("=+-@\t\r\n＝＋－＠")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (math.nan, None), (math.inf, None), (pd.NA, None), (np.float64(2), 2), (np.int64(3), 3),
        (np.True_, True), (0.1 + 0.2, 0.3), (3 - 4e-16, 3), (Evidence.CONFIRMED, "confirmed"), ((1, 2.0), [1, 2]),
        ({1: math.nan}, {"1": None}), (-0.0, 0), (1e300, 1e300),
    ],
)  # fmt: skip
def test_values_become_what_json_knows(value, told):
    assert plain(value) == told
    assert type(plain(value)) is type(told)


@settings(deadline=None, max_examples=60)
@given(DOCUMENTS)
def test_json_says_what_was_given_and_the_same_bytes_each_time(document):
    text = as_json(document)
    assert json.loads(text) == plain(document)
    assert as_json(json.loads(text)) == text


@settings(deadline=None, max_examples=80)
@given(TEXTS)
def test_no_text_is_left_that_a_spreadsheet_would_run(text):
    told = neutral(text)
    assert told in (text, "'" + text)
    if told.startswith(LIVE):
        float(told.replace(",", "."))


@pytest.mark.parametrize("text", ["-1", "+2,5", "-0.25", "OPS", "", "1+1", "'tak'", "'"])
def test_numbers_and_words_stay_as_they_are(text):
    assert neutral(text) == text


@pytest.mark.parametrize(
    "text",
    ["=1+1", "@SUM(A1)", "-1+1", "+48 41", "\t=1", "\r=1", "＝1", "--1", "'=1", "'-1", "''@a"],
)
def test_what_begins_like_a_formula_loses_its_life(text):
    assert neutral(text) == "'" + text


@settings(deadline=None, max_examples=60)
@given(st.lists(st.fixed_dictionaries({"a": TEXTS, "b": TEXTS}), max_size=4))
@pytest.mark.parametrize(("lang", "delimiter"), [("pl", ";"), ("en", ",")])
def test_csv_is_read_back_cell_by_cell(lang, delimiter, rows):
    text = as_csv(rows, ["a", "b"], lang)
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert read[0] == ["a", "b"]
    assert read[1:] == [[neutral(row["a"]), neutral(row["b"])] for row in rows]


def test_csv_writes_numbers_as_the_language_does():
    rows = [{"n": 2.5, "m": 3.0, "none": math.nan, "list": ["a", "b"], "live": ["=1", "b"]}]
    columns = ["n", "m", "none", "list", "live"]
    assert as_csv(rows, columns, "pl").splitlines()[1] == "2,5;3;;a, b;'=1, b"
    assert as_csv(rows, columns, "en").splitlines()[1] == '2.5,3,,"a, b","\'=1, b"'


def test_headings_are_neutral_too():
    assert as_csv([], ["=1+1"], "en").strip() == "'=1+1"


def test_a_workbook_holds_numbers_as_numbers_and_formulas_as_text():
    rows = [{"a": "=1+1", "b": 2.5, "c": None, "d": ["x", "y"], "e": "bell\x07"}]
    sheet = openpyxl.load_workbook(io.BytesIO(as_xlsx(rows, list("abcde")))).worksheets[0]
    assert [cell.value for cell in sheet[1]] == list("abcde")
    assert [cell.value for cell in sheet[2]] == ["=1+1", 2.5, None, "x, y", "bell"]
    assert sheet["A2"].data_type == "s"


def test_a_table_for_the_terminal_is_one_line_a_row():
    rows = [
        {"name": "two\nlines \x1b[31m", "n": 1.5, "yes": True},
        {"name": "", "n": None, "yes": False},
    ]
    lines = as_text(rows, {"name": "Nazwa", "n": "Liczba", "yes": "Czy"}, "pl").splitlines()
    assert len(lines) == 4
    assert lines[0].split() == ["Nazwa", "Liczba", "Czy"]
    assert lines[2].split() == ["two", "lines", "[31m", "1,5", "✓"]
    assert lines[3].split() == ["–", "–", "·"]


def test_a_table_without_rows_keeps_its_headings():
    assert as_text([], {"a": "Nazwa"}, "pl").splitlines()[0] == "Nazwa"


def test_records_keep_the_index_when_it_is_named():
    frame = pd.DataFrame({"x": [1.0, math.nan]}, index=["a", "b"])
    assert records(frame, "id") == [{"id": "a", "x": 1}, {"id": "b", "x": None}]
    assert records(frame) == [{"x": 1}, {"x": None}]
