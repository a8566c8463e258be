"""Matrices body × body as people make them by hand."""

import pytest

ROSTER = [
    ["id", "nazwa", "skrót", "typ", "obszar"],
    ["ops", "Gminny Ośrodek Pomocy Społecznej", "GOPS", "ops", "260205"],
    ["sp", "Szkoła Podstawowa", "SP", "primary_school", "260205"],
    ["gok", "Gminny Ośrodek Kultury", "GOK", "culture_centre", "260205"],
    ["kp", "Komisariat Policji", "KP", "police", "260205"],
]
NAMES = ["GOPS", "SP", "GOK", "KP"]
WAVE = {"wave": "przed", "commune": "260205"}


def said(plan):
    return {
        (r.record.source, r.record.target): r.record.strength
        for r in plan.rows
        if r.kind == "nomination" and r.record
    }


def codes(plan):
    return [f.code for f in plan.findings]


def matrix(*rows, names=NAMES):
    return [["", *names], *([name, *row] for name, row in zip(names, rows, strict=True))]


VALUED = matrix(
    ["", "3", "x", "0"], ["2", "", "", "nie"], ["tak", "n/d", "-", ""], ["", "", "5", ""]
)
HEARD = {
    ("ops", "sp"): 3, ("ops", "gok"): None, ("ops", "kp"): 0, ("sp", "ops"): 2, ("sp", "kp"): 0,
    ("gok", "ops"): None, ("kp", "gok"): 5,
}  # fmt: skip


def test_each_cell_is_what_the_row_says_of_the_column(desk):
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": VALUED}), **WAVE)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert said(plan) == HEARD
    assert "sheet-matrix" in codes(plan)
    assert "sheet-matrix-blank-unknown" in codes(plan)


def test_an_empty_cell_means_none_where_the_user_says_so(desk):
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": VALUED}), **WAVE, blank="none")
    heard = said(plan)
    assert {pair: value for pair, value in heard.items() if pair in HEARD} == HEARD
    assert heard["kp", "ops"] == 0
    assert ("gok", "sp") not in heard  # n/d says that nobody knows
    assert all(source != target for source, target in heard)


def test_title_numbers_totals_and_notes_are_no_part_of_it(desk):
    rows = [
        ["Macierz współpracy w gminie Oksa"],
        [],
        ["Lp.", "Instytucja", "1", "2", "3", "4", "Razem"],
        ["1", "Gminny Ośrodek Pomocy Społecznej", "x", "1", "1", "0", "2"],
        ["2", "Szkoła Podstawowa", "1", "x", "0", "0", "1"],
        ["3", "Gminny Ośrodek Kultury", "0", "0", "x", "1", "1"],
        ["4", "Komisariat Policji", "0", "0", "0", "x", "0"],
        ["", "Razem", "1", "1", "1", "1", "4"],
        ["źródło: warsztat"],
    ]
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Arkusz1": rows}), **WAVE)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    heard = said(plan)
    assert len(heard) == 12
    assert {pair for pair, value in heard.items() if value is None} == {
        ("ops", "sp"), ("ops", "gok"), ("sp", "ops"), ("gok", "kp"),
    }  # fmt: skip
    assert {value for value in heard.values() if value is not None} == {0}


@pytest.mark.parametrize(("title", "field", "value"), [
    ("Wymiana informacji", "layer", "information"), ("Po pilotażu", "wave", "after"),
])  # fmt: skip
def test_the_sheet_is_named_after_its_layer_or_wave(desk, title, field, value):
    desk.take(desk.xlsx({"Fale": [["fala", "etap"], ["before", "przed"], ["after", "po"]]}))
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, title: VALUED}), **WAVE)
    told = {getattr(r.record, field) for r in plan.rows if r.kind == "nomination"}
    assert told == {value}


def test_names_that_only_the_study_knows_make_a_matrix_too(desk):
    desk.take(desk.xlsx({"Wykaz": ROSTER}))
    full = [
        ["", *NAMES],
        *([row[1], *cells[1:]] for row, cells in zip(ROSTER[1:], VALUED[1:], strict=True)),
    ]
    assert said(desk.plan(desk.rows_csv(full), **WAVE)) == HEARD


def test_a_cell_nobody_understands_is_named_with_its_row_and_column(desk):
    rows = matrix(["", "czasem", "1", "1"], ["9", "", "2", ""], ["", "", "", ""], ["", "", "", ""])
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": rows}), **WAVE)
    errors = [(f.code, f.row, f.column, f.value) for f in plan.findings if f.level == "error"]
    assert errors == [
        ("cell-out-of-scale", 2, "SP", "czasem"), ("cell-out-of-scale", 3, "GOPS", "9"),
    ]  # fmt: skip
    assert plan.counts()["nomination"] == {"create": 3, "reject": 2}


def test_a_matrix_of_any_other_network_keeps_its_numbers(generic):
    rows = matrix(["0", "2.5", "0"], ["7", "0", "0"], ["0", "", "0"], names=["a", "b", "c"])
    heard = said(generic.plan(generic.rows_csv(rows)))
    assert heard == {("a", "b"): 2.5, ("a", "c"): 0, ("b", "a"): 7, ("b", "c"): 0, ("c", "a"): 0}


def test_a_tie_list_is_no_matrix(desk):
    rows = [["od", "do", "siła"], ["GOPS", "SP", "3"], ["SP", "GOPS", "2"], ["GOK", "GOPS", "1"]]
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Więzi": rows}), **WAVE)
    assert len(said(plan)) == 3
    assert "sheet-matrix" not in codes(plan)
