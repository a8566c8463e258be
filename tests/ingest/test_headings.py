"""Rows inside a table that say its heading again, or number its columns."""

import pytest

from netmap.ingest.columns import Columns
from netmap.ingest.findings import Report, Where
from netmap.ingest.headings import without_headings


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
