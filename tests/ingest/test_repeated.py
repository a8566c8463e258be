"""Columns that repeat by number or by wave become rows of a list."""

import pytest

BELONGS = {"wave": "po", "commune": "260205"}


def ties(plan, *fields):
    told = (row.record for row in plan.rows if row.kind == "nomination")
    return {(t.source, t.target, *(getattr(t, f) for f in fields)): t.strength for t in told}


@pytest.mark.parametrize(
    "heads",
    [
        ("Partner {}", "Siła {}"),
        ("partner_{}", "siła_{}"),
        ("Instytucja partnerska nr {}", "Siła ({})"),
    ],
)
def test_numbered_partners_are_partners(roster, heads):
    titles = [head.format(n) for n in (1, 2, 3) for head in heads]
    rows = [["Instytucja", *titles, "Uwagi"],
            ["GOPS", "PCPR", 4, "SP 1", 2, "", "", "umowa"], ["SP 1", "GOPS", "", "", "", "", "", ""]]  # fmt: skip
    plan = roster.plan(roster.xlsx({"A": rows}), **BELONGS)
    assert ties(plan, "note") == {
        ("ops-oksa", "pcpr", "umowa"): 4, ("ops-oksa", "sp-oksa", "umowa"): 2,
        ("sp-oksa", "ops-oksa", ""): None,
    }  # fmt: skip
    assert "header-columns-repeated" in {finding.code for finding in plan.findings}


def test_partners_alone_are_partners_too(roster):
    rows = [["Kto", "Partner 1", "Partner 2"], ["GOPS", "PCPR", "SP 1"], ["SP 1", "", "GOPS"]]
    plan = roster.plan(roster.xlsx({"A": rows}), **BELONGS)
    assert ties(plan).keys() == {("ops-oksa", "pcpr"), ("ops-oksa", "sp-oksa"), ("sp-oksa", "ops-oksa")}  # fmt: skip


def test_a_strength_of_each_wave_is_a_tie_of_each_wave(roster):
    rows = [
        ["od", "do", "siła przed", "siła po"],
        ["GOPS", "PCPR", 2, 4],
        ["SP 1", "GOPS", "", 3],
        ["PCPR", "GOPS", 0, ""],
    ]
    plan = roster.plan(roster.xlsx({"A": rows}), commune="260205")
    assert ties(plan, "wave") == {
        ("ops-oksa", "pcpr", "przed"): 2, ("ops-oksa", "pcpr", "po"): 4, ("sp-oksa", "ops-oksa", "po"): 3,
        ("pcpr", "ops-oksa", "przed"): 0,
    }  # fmt: skip


def test_years_under_one_heading_are_waves(roster):
    rows = [["Instytucja", "Partner", "Siła współpracy", ""], ["", "", 2024, 2025], ["GOPS", "PCPR", 2, 4]]  # fmt: skip

    def merge(book):
        for block in ("C1:D1", "A1:A2", "B1:B2"):
            book.active.merge_cells(block)

    plan = roster.plan(roster.xlsx({"A": rows}, change=merge), commune="260205")
    assert ties(plan, "wave") == {("ops-oksa", "pcpr", "2024"): 2, ("ops-oksa", "pcpr", "2025"): 4}


@pytest.mark.parametrize(
    "titles",
    [
        ["Instytucja 1", "Instytucja 2", "siła"],
        ["od", "do", "siła"],
        ["od", "do", "siła po"],
        ["node 1", "node 2", "siła"],
    ],
)
def test_what_does_not_repeat_stays(roster, titles):
    plan = roster.plan(roster.xlsx({"A": [titles, ["GOPS", "PCPR", 3]]}), **BELONGS)
    assert "header-columns-repeated" not in {finding.code for finding in plan.findings}
    assert ties(plan).keys() == {("ops-oksa", "pcpr")}


def test_a_column_that_looks_like_the_strength_is_told(roster):
    rows = [["od", "do", "Moja ocena (skala)"], ["GOPS", "PCPR", 3], ["PCPR", "GOPS", 1]]
    plan = roster.plan(roster.xlsx({"A": rows}), **BELONGS)
    told = [f.value for f in plan.findings if f.code == "header-strength-likely"]
    assert told == ["Moja ocena (skala)"]
    assert set(ties(plan).values()) == {None}
