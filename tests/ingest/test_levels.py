"""Lists of ties with a column for each step of the scale."""

import pytest

HEADS = [
    ["0", "1", "2", "3", "4", "5"],
    ["brak współpracy", "kontakt", "współdziałanie doraźne", "koordynacja", "partnerstwo", "kooperacja"],
    ["0 – brak", "1 – rzadko", "2 – czasem", "3 – często", "4 – bardzo często", "5 – stale"],
]  # fmt: skip


def planned(roster, head, *marks):
    rows = [["od", "do", *head]]
    pairs = [("ops-oksa", "pcpr"), ("pcpr", "ops-oksa"), ("ops-oksa", "sp-oksa")]
    for pair, told in zip(pairs, marks, strict=False):
        rows.append([*pair, *("x" if at in told else "" for at in range(6))])
    return roster.plan(roster.rows_csv(rows), wave="przed")


@pytest.mark.parametrize("head", HEADS)
def test_the_mark_says_how_strong_a_tie_is(roster, head):
    plan = planned(roster, head, {3}, {0}, set())
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = {
        (r.record.source, r.record.target): r.record.strength
        for r in plan.rows
        if r.kind == "nomination"
    }
    assert told == {("ops-oksa", "pcpr"): 3, ("pcpr", "ops-oksa"): 0, ("ops-oksa", "sp-oksa"): None}
    assert "header-levels" in [f.code for f in plan.findings]


def test_two_marks_in_a_row_are_refused_with_both(roster):
    plan = planned(roster, HEADS[0], {3}, {2, 4})
    (error,) = (f for f in plan.findings if f.level == "error")
    assert (error.row, error.value) == (3, "2 / 4")


def test_columns_of_anything_else_are_the_files_own(roster):
    plan = roster.plan("od;do;1;2;3\nops-oksa;pcpr;rano;;wieczorem\n", wave="przed")
    assert "header-levels" not in [f.code for f in plan.findings]
