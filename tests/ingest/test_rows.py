"""A row asked for its fields."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.findings import Report
from netmap.ingest.rows import Row, rows_of
from netmap.ingest.tables import Table
from netmap.ingest.values import date

BOOK = load_codebook("kooperacja")


def make(value, field="strength", *, extra=(), formulas=frozenset()):
    """Make a row of one column (and further ones of its own) and the report it speaks to."""
    report = Report()
    header = ["kolumna", *extra]
    table = Table(
        "a.csv", "", "nomination", header, {field: 0}, list(range(1, len(header))),
        [(7, [value, *extra.values()] if extra else [value])], formulas,
    )  # fmt: skip
    return Row(table, *table.rows[0], report), report


def said(report):
    return [finding.code for finding in report.findings]


def test_text_is_clean_and_the_place_exact():
    row, report = make("  a\u00a0b ")
    assert row.text("strength") == "a b"
    assert row.text("frequency") == ""
    row.fault("cell-not-a-number", "strength")
    finding = report.findings[0]
    assert (finding.file, finding.row, finding.column, finding.value) == ("a.csv", 7, "kolumna", "a b")  # fmt: skip
    assert row.failed
    assert row.origin == "a.csv!7"


@pytest.mark.parametrize(
    ("text", "given"),
    [("3", {"strength": 3}), ("", {}), ("-", {"strength": None}), ("brak", {"strength": None}),
     ("brak współpracy", {"strength": 0}), ("n/d", {"strength": None})],
)  # fmt: skip
def test_missing_is_kept_apart_from_empty_and_from_zero(text, given):
    row, report = make(text)
    row.scale("strength", BOOK)
    assert (row.given, said(report), row.failed) == (given, [], False)


def test_a_parser_s_trouble_becomes_a_finding():
    row, report = make("kiedyś", "date")
    row.read("date", date)
    assert (row.given, said(report), row.failed) == ({}, ["cell-not-a-date"], True)


@pytest.mark.parametrize(
    ("text", "given", "code"),
    [
        ("wymiana informacji", {"layer": "information"}, []),
        ("Referrals", {"layer": "referral"}, []),
        ("kierowania", {"layer": "referral"}, ["cell-code-understood"]),
        ("plotki", {}, ["cell-unknown-code"]),
        ("-", {}, []),
    ],
)
def test_codes_are_read(text, given, code):
    row, report = make(text, "layer")
    row.code("layer", BOOK, "layers")
    assert (row.given, said(report)) == (given, code)


@pytest.mark.parametrize(
    ("text", "given", "code"),
    [
        ("Odmówiła", {"status": "refused"}, []),
        ("brak", {"status": "silent"}, []),
        ("nie dotyczy", {"status": "not_asked"}, []),
        ("n/d", {}, []),
        ("może", {}, ["cell-unknown-code"]),
    ],
)
def test_words_of_a_list_are_read_before_words_for_missing(text, given, code):
    row, report = make(text, "status")
    row.choice("status", "status")
    assert (row.given, said(report)) == (given, code)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("a\x00b", "cell-control-character"),
        ("#ARG!", "cell-excel-error"),
        ("x" * 40_000, "cell-too-long"),
    ],
)
def test_what_no_cell_may_hold_fails_the_row_and_is_told_once(value, code):
    row, report = make(value)
    assert row.text("strength") == row.text("strength") == ""
    row.lacks("strength")
    assert (said(report), row.failed) == ([code], True)


def test_a_formula_without_result_fails_the_row():
    row, report = make("", formulas=frozenset({(7, 0)}))
    assert row.text("strength") == ""
    assert (said(report), row.failed) == (["cell-formula-without-result"], True)


def test_invisible_characters_are_only_told():
    row, report = make("O\u200bPS")
    assert row.text("strength") == "OPS"
    assert (said(report), row.failed) == (["cell-invisible-removed"], False)


def test_further_columns_are_attributes_and_numbers_are_numbers():
    row, _ = make("x", extra={"n": "2,5", "kod": "007", "pusta": "", "brak": "n/d", "słowo": " a  b "})  # fmt: skip
    assert row.attributes() == {"n": 2.5, "kod": "007", "słowo": "a b"}


def test_rows_that_say_nothing_in_known_columns_are_passed_over():
    table = Table(
        "a.csv", "", "wave", ["fala", "inne"], {"id": 0}, [], [(2, ["1"]), (3, [None, "x"]), (4, ["2"])]
    )  # fmt: skip
    assert [row.where.row for row in rows_of(table, Report())] == [2, 4]
