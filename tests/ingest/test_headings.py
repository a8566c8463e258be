"""Rows inside a table that say its heading again, or number its columns."""

import pytest

from netmap.ingest.columns import Columns
from netmap.ingest.findings import Report, Where
from netmap.ingest.headings import own_rows, without_headings


def left(titles, rows):
    """Give the rows that are left, and what was said of the others."""
    report = Report()
    kept = without_headings(titles, list(enumerate(rows, 2)), Where("a.csv"), report)
    return [cells for _, cells in kept], [finding.code for finding in report.findings]


LIST = [
    ["od", "do", "rodzaj", "siła"],
    ["ops", "sp", "information", "3"],
    ["sp", "ops", "information", "2"],
]


@pytest.mark.parametrize(
    ("at", "row"),
    [(2, ["Od", "DO:", "rodzaj", "siła"]), (3, LIST[0]), (1, ["1", "2", "3", "4"]), (1, ["(1)", "(2)", "(3)", "(4)"])],
)  # fmt: skip
def test_a_heading_said_again_and_numbers_of_columns_are_no_data(at, row):
    rows, said = left(LIST[0], [*LIST[1:at], row, *LIST[max(at, 1) :]])
    assert rows == LIST[1:]
    assert said == ["row-heading-passed"]


def test_in_a_list_of_bodies_called_by_numbers_every_row_is_one():
    rows = [["1", "2", "3"], ["2", "1", "3"]]
    assert left(["source", "target", "weight"], rows) == (rows, [])


def test_a_long_list_is_looked_through_by_columns():
    rows = [["ops", "sp", "3"], ["Od", "do", "siła"], ["od", "sp", "2"], ["sp", "ops", "1"]]
    report = Report()
    columns = Columns.of(list(enumerate(rows, 2)))
    kept = without_headings(["od", "do", "siła"], columns, Where("a.csv"), report)
    assert isinstance(kept, Columns)
    assert [number for number, _ in kept] == [2, 4, 5]
    assert [(f.code, f.row) for f in report.findings] == [("row-heading-passed", 3)]


def test_a_sum_with_words_beside_it_is_passed_over_a_body_called_so_is_not():
    report = Report()
    columns = {"source": 0, "target": 1, "strength": 2}
    rows = [
        ["GOPS", "SP", "3"],
        ["Razem gmina Oksa", "", "3"],
        ["Razem dla Oksy", "SP", "2"],
        ["Suma wskazań"],
    ]
    kept = own_rows("nomination", columns, list(enumerate(rows, 2)), Where("a.csv"), report)
    assert [number for number, _ in kept] == [2, 4]
    assert [(f.code, f.row) for f in report.findings] == [
        ("row-total-passed", 3),
        ("row-total-passed", 5),
    ]


def test_in_a_roster_only_a_row_of_numbers_in_columns_of_its_own_is_a_sum():
    rows = [
        ["OPS", "1"],
        ["Razem dla Rodziny", ""],
        ["Razem powiat", "12"],
        ["Razem dla Rodziny", "", "123456789"],
    ]
    kept = own_rows(
        "institution", {"name": 0, "regon": 2}, list(enumerate(rows, 2)), Where("a.csv"), Report()
    )
    assert [number for number, _ in kept] == [2, 3, 5]


@pytest.mark.parametrize("name", ["GOPS – razem", "Biblioteka razem", "Szkoły ogółem"])
def test_the_sum_of_a_group_in_a_list_is_passed_over(roster, name):
    rows = [
        ["Instytucja", "Partner", "Siła"],
        ["GOPS", "PCPR", 4],
        ["GOPS", "SP 1", 3],
        [name, "", 7],
        ["Razem", "", 7],
    ]
    plan = roster.plan(roster.xlsx({"A": rows}), wave="po", commune="260205")
    assert plan.is_accepted
    passed = [f.value for f in plan.findings if f.code == "row-total-passed"]
    assert passed == [name, "Razem"]
    assert len([row for row in plan.rows if row.kind == "nomination"]) == 2


def test_a_body_called_like_a_sum_is_none_where_somebody_is_named_beside_it(roster):
    rows = [["od", "do", "siła"], ["GOPS", "PCPR", 4], ["Stowarzyszenie Razem", "PCPR", 2]]
    plan = roster.plan(roster.xlsx({"A": rows}), wave="po", commune="260205")
    assert "row-total-passed" not in {finding.code for finding in plan.findings}
