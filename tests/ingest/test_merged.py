"""Merged cells of sheets made by hand."""

import pytest

from netmap.ingest.findings import Report
from netmap.ingest.merged import unmerged
from netmap.ingest.reading import RawFile, RawSheet, Remark

BELONGS = {"wave": "przed", "commune": "260205"}


def merged(desk, rows, *ranges):
    def change(book):
        for one in ranges:
            book.active.merge_cells(one)

    return desk.xlsx({"Arkusz1": rows}, change=change)


def said(plan):
    told = (r.record for r in plan.rows if r.kind == "nomination" and r.record)
    return {(n.source, n.target, n.strength) for n in told}


def test_a_title_two_rows_of_header_and_sections(roster, codes):
    rows = [
        ["Wykaz współpracy"], ["kto", None, "współpraca"], ["od", "do", "siła", "data"],
        ["ops-oksa", "pcpr", 4, "4.06.2019"], [None, "sp-oksa", 3], ["Instytucje powiatowe"],
        ["pcpr", "ops-oksa", 2], ["Razem", None, 9], [], ["Źródło: zespół"],
    ]  # fmt: skip
    plan = roster.plan(merged(roster, rows, "A1:D1", "C2:D2", "A4:A5", "A6:D6"), **BELONGS)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert said(plan) == {
        ("ops-oksa", "pcpr", 4),
        ("ops-oksa", "sp-oksa", 3),
        ("pcpr", "ops-oksa", 2),
    }
    assert {"cell-merged-filled", "row-total-passed"} <= set(codes(plan))
    notes = [(f.row, f.value) for f in plan.findings if f.code == "row-note-passed"]
    assert notes == [(6, "Instytucje powiatowe"), (10, "Źródło: zespół")]


def test_a_header_merged_downwards_names_its_column(roster):
    rows = [
        ["od", "do", "współpraca"],
        [None, None, "siła", "zaufanie"],
        ["ops-oksa", "pcpr", 4, 2],
    ]
    plan = roster.plan(merged(roster, rows, "A1:A2", "B1:B2", "C1:D1"), **BELONGS)
    assert said(plan) == {("ops-oksa", "pcpr", 4)}


@pytest.mark.parametrize(
    ("ranges", "code"), [(["C1:D1"], "header-merged"), (["B2:C2"], "cell-merged")]
)
def test_what_is_not_plain_is_still_asked(roster, codes, ranges, code):
    rows = [["od", "do", "siła", "x"], ["ops-oksa", "pcpr", 4, 5], ["pcpr", "ops-oksa", 1, 2]]
    plan = roster.plan(merged(roster, rows, *ranges), **BELONGS)
    assert code in codes(plan, level="error")


def test_a_block_as_wide_as_a_sheet_fills_only_rows_that_are_there():
    sheet = RawSheet("a", rows=[(1, ["x", "y"]), (3, ["1"]), (9, ["2"])])
    sheet.remarks = [Remark("merged", 1, 1, v) for v in ("A1:A1048576", "B1:XFD1", "C3:XFD1048576")]
    filled = unmerged(RawFile("a.xlsx", "", (sheet,)), Report()).sheets[0]
    assert filled.rows == [(1, ["x", "y"]), (3, ["1"]), (9, ["2"])]
    assert [remark.value for remark in filled.remarks] == ["B1:XFD1", "C3:XFD1048576"]


GROUPS = """od;do;rodzaj
ops-oksa;sp-oksa;information
;pcpr;information
pcpr;ops-oksa;information
;sp-oksa;information
Razem;;4
;sp-wodz;information
"""


def test_a_name_in_the_first_row_of_each_group_is_written_below_it_and_that_is_said(roster):
    plan = roster.plan(GROUPS, wave="przed")
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = [(r.record.source, r.record.target) for r in plan.rows if r.kind == "nomination"]
    assert told == [
        ("ops-oksa", "sp-oksa"), ("ops-oksa", "pcpr"), ("pcpr", "ops-oksa"), ("pcpr", "sp-oksa"), ("pcpr", "sp-wodz"),
    ]  # fmt: skip
    (finding,) = (f for f in plan.findings if f.code == "header-filled-down")
    assert (finding.level, finding.column, finding.params["rows"]) == ("warning", "od", "3, 5, 7")


def test_a_single_row_without_a_name_is_refused(roster):
    plan = roster.plan(
        "od;do;rodzaj\nops-oksa;sp-oksa;information\n;pcpr;information\n", wave="przed"
    )
    assert [f.code for f in plan.findings if f.level == "error"] == ["cell-required"]
