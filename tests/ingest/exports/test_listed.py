"""Lists made by hand, whose headings only their mapping knows."""

import pytest

TIES = """mapping = 1
[[sheet]]
kind = "ties"
layer = "referral"
[sheet.columns]
"Kto pyta" = { is = "source" }
"Kogo" = { is = "target" }
"Ile" = { is = "strength" }
"Kiedy" = { is = "date" }
"opinia" = { is = "attribute" }
[sheet.values.strength]
"dużo" = 5
"""
ROWS = [["Spis kontaktów"], [], ["Kto pyta", "Kogo", "Ile", "Kiedy", "opinia", "inne"],
        ["GOPS", "PCPR", "dużo", "4 czerwca 2019 r.", "dobra", "x"], ["SP", '="ops"', "n/d", "13/06/2019", "", ""],
        ["Razem", "", "5"], [], ["Źródło: warsztat"]]  # fmt: skip


def test_titles_totals_and_notes_are_no_ties(survey, codes):
    plan = survey.plan(ROWS, mapping=TIES)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = survey.said(plan, "date")
    assert told == {
        ("ops", "pcpr", "referral", 5, "2019-06-04"),
        ("sp", "ops", "referral", None, "2019-06-13"),
    }
    told = [r.record.attributes for r in plan.rows if r.kind == "nomination"]
    assert told == [{"opinia": "dobra"}, {}]
    assert {"row-total-passed", "row-note-passed"} <= set(codes(plan))


def test_a_list_without_a_header_is_read_by_letters(survey):
    mapping = """mapping = 1
[[sheet]]
kind = "ties"
header = 0
[sheet.columns]
A = { is = "source" }
C = { is = "target" }
"""
    plan = survey.plan([["GOPS", "x", "PCPR"], ["SP", "y", "GOPS"]], mapping=mapping)
    assert survey.said(plan) == {
        ("ops", "pcpr", "information", None),
        ("sp", "ops", "information", None),
    }


def test_a_list_of_institutions_too(desk):
    mapping = """mapping = 1
[[sheet]]
kind = "institutions"
last = 3
[sheet.columns]
"Jak się zwie" = { is = "name" }
"Gdzie działa" = { is = "serves" }
"""
    rows = [
        ["Jak się zwie", "Gdzie działa"],
        ["OPS w Oksie", "260205"],
        ["Biblioteka", "260205"],
        ["stopka", ""],
    ]
    plan = desk.plan(desk.rows_csv(rows), mapping=mapping)
    assert [r.record.name for r in plan.rows if r.kind == "institution"] == [
        "OPS w Oksie",
        "Biblioteka",
    ]


@pytest.mark.parametrize("title", ["Ile", "opinia"])
def test_a_column_that_is_not_there_is_said(survey, title):
    rows = [[cell.replace(title, "?") for cell in row] for row in ROWS]
    plan = survey.plan(rows, mapping=TIES)
    found = next(f for f in plan.findings if f.code == "header-mapping-lacking")
    assert found.params["titles"] == title
