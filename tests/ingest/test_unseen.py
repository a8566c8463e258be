"""What a workbook holds and does not show: hidden rows and columns, comments."""

import pytest
from openpyxl.comments import Comment

TIES = [
    ["od", "do", "rodzaj", "siła", "uwagi"], ["ops-oksa", "pcpr", "information", 3, "a"],
    ["ops-oksa", "sp-oksa", "information", 2, "b"], ["pcpr", "ops-oksa", "information", 1, "c"],
    ["sp-oksa", "ops-oksa", "information", 5, "d"], ["sp-oksa", "pcpr", "information", 4, "e"],
]  # fmt: skip


def planned(roster, change):
    return roster.plan(roster.xlsx({"Więzi": TIES}, change=change), wave="przed")


def told(plan, code):
    return [f for f in plan.findings if f.code == code]


def ties(plan):
    return {(r.record.source, r.record.target) for r in plan.rows if r.kind == "nomination"}


def test_hidden_rows_are_left_out_and_told_by_their_numbers(roster):
    def hide(book):
        for row in (3, 4, 6):
            book.active.row_dimensions[row].hidden = True

    plan = planned(roster, hide)
    assert plan.is_accepted
    assert ties(plan) == {("ops-oksa", "pcpr"), ("sp-oksa", "ops-oksa")}
    (finding,) = told(plan, "sheet-rows-hidden")
    assert (finding.level, finding.sheet) == ("warning", "Więzi")
    assert (finding.params["n"], finding.params["rows"]) == (3, "3–4, 6")
    assert "3–4, 6" in finding.say("pl")


def test_rows_that_a_filter_hides_are_told_as_such(roster):
    def filtered(book):
        book.active.auto_filter.ref = "A1:E6"
        book.active.auto_filter.add_filter_column(0, ["ops-oksa"])
        for row in (4, 5, 6):
            book.active.row_dimensions[row].hidden = True

    plan = planned(roster, filtered)
    assert len(ties(plan)) == 2
    assert told(plan, "sheet-rows-filtered")[0].params["n"] == 3
    assert not told(plan, "sheet-rows-hidden")


def test_hidden_columns_are_left_out_and_told_by_letter_and_heading(roster):
    def hide(book):
        book.active.column_dimensions["D"].hidden = True

    plan = planned(roster, hide)
    assert {r.record.strength for r in plan.rows if r.kind == "nomination"} == {None}
    assert told(plan, "sheet-columns-hidden")[0].params["columns"] == "D (siła)"


def test_empty_rows_and_columns_may_be_hidden(roster):
    def hide(book):
        book.active.row_dimensions[9].hidden = True
        book.active.column_dimensions["G"].hidden = True

    plan = planned(roster, hide)
    assert len(ties(plan)) == 5
    assert not [f for f in plan.findings if f.code.startswith("sheet-")]


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_comments_are_told_and_their_words_are_not_kept(roster, lang):
    def comment(book):
        book.active["D2"].comment = Comment("Jan Kowalski: tylko telefonicznie", "Jan Kowalski")
        book.active["A3"].comment = Comment("do sprawdzenia", "")

    plan = planned(roster, comment)
    assert len(ties(plan)) == 5
    (finding,) = told(plan, "sheet-comments")
    assert {*finding.params["cells"].split(", ")} == {"A3", "D2"}
    assert "D2" in finding.say(lang)
    assert "Kowalski" not in repr(plan)
