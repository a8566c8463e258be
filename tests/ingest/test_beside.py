"""Tables side by side in one sheet, notes beside a table, titles above a list."""

import pytest

M = [["", "GOPS", "SP 1", "PCPR"], ["GOPS", "", 2, 1], ["SP 1", 1, "", ""], ["PCPR", "", 3, ""]]
SAID = {
    ("ops-oksa", "sp-oksa"): 2,
    ("ops-oksa", "pcpr"): 1,
    ("sp-oksa", "ops-oksa"): 1,
    ("pcpr", "sp-oksa"): 3,
}
BELONGS = {"wave": "po", "commune": "260205"}


def ties(plan, *fields):
    told = (row.record for row in plan.rows if row.kind == "nomination")
    return {(t.source, t.target, *(getattr(t, f) for f in fields)): t.strength for t in told}


def placed(rows, row, column):
    """Put rows where a table may begin, counted from 1."""
    return [[]] * (row - 1) + [[""] * (column - 1) + list(cells) for cells in rows]


def put(**cells):
    def change(book):
        for place, text in cells.items():
            book.active[place] = text

    return change


def codes(plan):
    return {finding.code for finding in plan.findings}


def test_a_matrix_is_found_wherever_it_begins_and_notes_beside_it_are_told(roster):
    notes = put(A1="Mapa współpracy", I7="Legenda", I8="0 – brak", I9="5 – stała")
    plan = roster.plan(roster.xlsx({"A": placed(M, 7, 4)}, change=notes), **BELONGS)
    assert ties(plan) == SAID
    told = [(f.column, f.value) for f in plan.findings if f.code == "sheet-part-passed"]
    assert told == [("A", "Mapa współpracy"), ("I", "Legenda")]


@pytest.mark.parametrize("gap", [1, 3])
def test_two_matrices_side_by_side_are_two(roster, gap):
    other = [["", "GOPS", "SP 1", "PCPR"], ["GOPS", "", 5, ""], ["SP 1", "", "", ""], ["PCPR", 4, "", ""]]  # fmt: skip
    rows = [["Wymiana informacji", "", "", "", *[""] * gap, "Wspólne projekty"]]
    rows += [[*one, *[""] * gap, *two] for one, two in zip(M, other, strict=True)]
    plan = roster.plan(roster.xlsx({"A": rows}), **BELONGS)
    assert ties(plan, "layer") == {
        **{(*pair, "information"): v for pair, v in SAID.items()},
        ("ops-oksa", "sp-oksa", "projects"): 5, ("pcpr", "ops-oksa", "projects"): 4,
    }  # fmt: skip
    assert "sheet-tables-beside" in codes(plan)
    assert plan.mapped == ()


def test_two_lists_side_by_side_are_of_the_waves_above_them(roster):
    head = ["od", "do", "siła"]
    rows = [["PRZED PILOTAŻEM", "", "", "", "PO PILOTAŻU"], [*head, "", *head],
            ["GOPS", "PCPR", 2, "", "GOPS", "PCPR", 4], ["SP 1", "GOPS", 1, "", "", "", ""]]  # fmt: skip

    def merge(book):
        book.active.merge_cells("A1:C1")
        book.active.merge_cells("E1:G1")

    plan = roster.plan(roster.xlsx({"A": rows}, change=merge), commune="260205")
    assert ties(plan, "wave") == {
        ("ops-oksa", "pcpr", "PRZED PILOTAŻEM"): 2, ("sp-oksa", "ops-oksa", "PRZED PILOTAŻEM"): 1,
        ("ops-oksa", "pcpr", "PO PILOTAŻU"): 4,
    }  # fmt: skip
    assert "sheet-told-by-title" in codes(plan)


@pytest.mark.parametrize("between", [3, 2])
def test_an_empty_column_inside_one_table_parts_nothing(roster, between):
    matrix = [[*row[:between], "", *row[between:]] for row in M]
    assert ties(roster.plan(roster.xlsx({"A": matrix}), **BELONGS)) == SAID
    rows = [["od", "do", "", "siła", "uwagi"], ["GOPS", "PCPR", "", 3, "umowa"]]
    plan = roster.plan(roster.xlsx({"A": rows}), **BELONGS)
    assert ties(plan, "note") == {("ops-oksa", "pcpr", "umowa"): 3}
    assert "sheet-tables-beside" not in codes(plan)


def test_a_sum_after_a_gap_belongs_to_its_matrix(roster):
    rows = [[*row, "", "Razem" if at == 0 else 3] for at, row in enumerate(M)]
    plan = roster.plan(roster.xlsx({"A": rows}), **BELONGS)
    assert ties(plan) == SAID
    assert "sheet-part-passed" not in codes(plan)


def test_a_sheet_called_as_a_wave_is_of_that_wave(roster):
    rows = [["od", "do", "siła"], ["GOPS", "PCPR", 3], [], ["Dane z warsztatu"]]
    book = {"przed": rows, "po": [["od", "do", "siła"], ["GOPS", "PCPR", 4]]}
    plan = roster.plan(roster.xlsx(book), commune="260205")
    assert ties(plan, "wave") == {("ops-oksa", "pcpr", "przed"): 3, ("ops-oksa", "pcpr", "po"): 4}
    assert set(ties(roster.plan(roster.xlsx(book | {"po": []}), wave="po"), "wave")) == {
        ("ops-oksa", "pcpr", "po")
    }
