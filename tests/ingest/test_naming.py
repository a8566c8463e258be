"""What is said of a name in a row."""

import pytest


@pytest.mark.parametrize("end", ["1 2", "2 1"])
def test_a_tie_of_a_node_that_was_refused_says_nothing_more(desk, end):
    text = f'*Node data\nID name type\n1 GOPS ops\n2 "SP 1" nonsens\n*Tie data\nfrom to informacja\n{end} 3\n'
    plan = desk.plan(desk.csv(text, "x.vna"), wave="po")
    assert not plan.is_accepted
    assert {f.code for f in plan.findings} & {
        "name-unknown",
        "name-ambiguous",
        "name-understood",
    } <= {"name-understood"}
    assert [f.row for f in plan.findings if f.level == "error"] == [4]
