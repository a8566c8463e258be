"""What a workbook holds and does not show: hidden rows and columns, comments."""

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

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


# ── colours ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def painted(roster, rows, **colours):
    """Plan a sheet in which cells have a colour."""

    def paint(book):
        for place, colour in colours.items():
            book.active[place].fill = PatternFill("solid", fgColor=colour)

    plan = roster.plan(roster.xlsx({"A": rows}, change=paint), wave="po", commune="260205")
    return [finding.params["cells"] for finding in told(plan, "sheet-colours")], plan


GREEN, RED, GREY = "FF00B050", "FFFF0000", "FFBFBFBF"
MATRIX = [["", "GOPS", "SP 1", "PCPR"], ["GOPS"], ["SP 1"], ["PCPR"]]


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_answers_that_are_only_colours_are_told(roster, lang):
    cells, plan = painted(roster, MATRIX, C2=GREEN, D2=RED, B3=GREEN, B2=GREY, C3=GREY, D4=GREY)
    assert cells == ["C2, D2, B3"]
    assert "C2" in told(plan, "sheet-colours")[0].say(lang)
    listed = [["od", "do", "siła"], ["GOPS", "PCPR"], ["PCPR", "GOPS"]]
    assert painted(roster, listed, C2=GREEN, C3=RED)[0] == ["C2, C3"]


def test_colours_that_stand_for_nothing_are_not_told(roster):
    full = [
        row if at == 0 else [row[0], *("" if n == at else 2 for n in (1, 2, 3))]
        for at, row in enumerate(MATRIX)
    ]
    assert painted(roster, full, B2=GREY, C3=GREY, D4=GREY, C2=GREEN, D2=GREEN)[0] == []
    banded = {f"{column}{row}": GREY for row in (3, 5) for column in "ABCDE"}
    assert painted(roster, [[*row[:4], ""] for row in TIES], **banded)[0] == []
    title = {f"{column}1": GREEN for column in "ABCD"}
    assert painted(roster, [["Mapa"], *full], **title)[0] == []
    assert painted(roster, MATRIX, C2="FFFFFFFF", D2="FFFFFFFF")[0] == []
