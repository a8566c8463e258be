"""Matrices body × body as people make them by hand."""

import pytest

from netmap.ingest import write_mapping

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


LETTERED = [
    ["Macierz współpracy"], ["Lp.", "Instytucja", "A", "B", "C", "Ocena"],
    ["1", "OPS", "", "xx", "x", "A"], ["2", "SP", "??", "", "brak", ""], ["3", "GOK", "0", "", "", ""],
]  # fmt: skip
AS = """mapping = 1
[[sheet]]
name = "Macierz"
kind = "matrix"
header = 2
layer = "referral"
[sheet.items]
OPS = { partner = "ops" }
A = { partner = "ops" }
SP = { partner = "sp" }
B = { partner = "sp" }
GOK = { partner = "gok" }
C = { partner = "gok" }
[sheet.columns]
Ocena = { is = "pass" }
[sheet.values.strength]
xx = 4
"??" = "n/d"
"""


@pytest.fixture
def lettered(desk):
    desk.take(desk.rows_csv(ROSTER, "wykaz.csv"))
    return desk.xlsx({"Macierz": LETTERED})


def told(plan):
    found = (r.record for r in plan.rows if r.kind == "nomination" and r.record)
    return {(n.source, n.target, n.layer, n.strength) for n in found}


def test_a_mapping_says_where_a_matrix_is_whom_it_names_and_what_its_marks_mean(desk, lettered):
    plan = desk.plan(lettered, wave="po", commune="260205", mapping=AS)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    known = {("ops", "sp", "referral", 4), ("ops", "gok", "referral", None), ("gok", "ops", "referral", 0)}  # fmt: skip
    assert told(plan) == known
    (shown,) = plan.mapped
    assert (shown.source, shown.mapping.kind) == ("given", "matrix")
    assert {w.text: w.meant for w in shown.words} == {"xx": "4", "x": "yes", "??": "n/d", "0": "0"}
    none = AS.replace("header = 2", 'header = 2\nblank = "none"')
    blank = told(desk.plan(lettered, wave="po", commune="260205", mapping=none))
    assert blank - known == {("gok", "sp", "referral", 0)}
    assert known <= blank


def test_a_mapping_of_no_names_is_for_the_sheet_of_a_csv_file_and_a_matrix_offers_one(desk):
    rows = [
        ["", "OPS", "SP", "GOK"],
        ["OPS", "", "xx", "1"],
        ["SP", "3", "", "x"],
        ["GOK", "", "", ""],
    ]
    desk.take(desk.rows_csv(ROSTER, "wykaz.csv"))
    file = desk.rows_csv(rows, "macierz.csv")
    plan = desk.plan(file, wave="po", commune="260205")
    assert [f.code for f in plan.findings if f.level == "error"] == ["cell-out-of-scale"]
    (offered,) = plan.mapped
    assert offered.source == "offered"
    assert {w.text: w.meant for w in offered.words} == {"xx": "", "x": "yes", "1": "1", "3": "3"}
    text = write_mapping([offered.mapping]) + "\n[sheet.values.strength]\nxx = 5\n"
    given = desk.plan(file, wave="po", commune="260205", mapping=text)
    assert given.is_accepted
    assert ("ops", "sp", "information", 5) in told(given)


def test_matrices_one_below_another_are_told_apart_by_their_titles(desk):
    desk.take(desk.rows_csv(ROSTER, "wykaz.csv"))
    head, blank = ["", "GOPS", "SP", "GOK"], ["", "", "", ""]
    rows = [
        ["Informacja", "", "", ""], head, ["GOPS", "", "x", ""], ["SP", "x", "", ""], ["GOK", "", "", ""],
        blank, ["Skierowania", "", "", ""], head, ["GOPS", "", "", "3"], ["SP", "", "", ""], ["GOK", "x", "", ""],
    ]  # fmt: skip
    plan = desk.plan(desk.rows_csv(rows, "dwie.csv"), **WAVE)
    assert told(plan) == {
        ("ops", "sp", "information", None), ("sp", "ops", "information", None),
        ("ops", "gok", "referral", 3), ("gok", "ops", "referral", None),
    }  # fmt: skip
    assert [f.params["rows"] for f in plan.findings if f.code == "sheet-matrix"] == [3, 3]
    none = desk.plan(desk.rows_csv(rows, "dwie.csv"), blank="none", **WAVE)
    assert len(told(none)) == 12
    assert none.doubts == ()


@pytest.mark.parametrize("number", ["{}", "{}.", "{})"])
def test_numbers_before_the_names_of_rows_are_no_names(desk, number):
    desk.take(desk.rows_csv(ROSTER, "wykaz.csv"))
    named = [["GOK", "", "2", ""], ["GOPS", "1", "", ""], ["SP", "", "", "3"]]
    rows = [["Lp.", "Instytucja", "SP", "GOPS", "GOK"]]
    rows += [[number.format(n), *row] for n, row in enumerate(named, start=1)]
    plan = desk.plan(desk.rows_csv(rows, "m.csv"), **WAVE)
    assert told(plan) == {
        ("gok", "ops", "information", 2), ("ops", "sp", "information", 1), ("sp", "gok", "information", 3),
    }  # fmt: skip


def test_numbers_of_attributes_that_repeat_are_no_matrix(generic):
    people = [["id", "alcohol_1", "alcohol_2", "smoke"], ["V01", "3", "1", "3"], ["V02", "2", "2", "3"],
              ["V03", "1", "2", "3"], ["V04", "2", "3", "1"]]  # fmt: skip
    plan = generic.plan(generic.rows_csv(people, name="nodes.csv"))
    assert plan.is_accepted
    bodies = {row.key: row.record.attributes for row in plan.rows if row.kind == "institution"}
    assert said(plan) == {}
    assert bodies["V03"] == {"alcohol_1": 1, "alcohol_2": 2, "smoke": 3}
    assert len(bodies) == 4


def test_sums_between_and_below_are_passed_over_and_what_follows_them_is_read(desk):
    rows = [
        ["", *NAMES, "Razem wskazań", "Uwagi"],
        ["GOPS", "", "3", "", "", "1", "pilne"], ["SP", "2", "", "", "", "1"],
        ["Razem gmina Oksa", "2", "3", "", "", "2"],
        ["GOK", "", "1", "", "", "1"], ["KP", "", "", "5", "", "1"], ["Ogółem", "2", "4", "5", "0", "4"],
        ["źródło: warsztat"],
    ]  # fmt: skip
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": rows}), **WAVE, blank="none")
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    heard = said(plan)
    assert len(heard) == 12
    assert heard["gok", "sp"] == 1
    assert heard["kp", "gok"] == 5
    passed = [
        (f.code, f.row) for f in plan.findings if f.code.startswith("row-") and f.sheet == "Macierz"
    ]
    assert passed == [("row-total-passed", 4), ("row-total-passed", 7), ("row-note-passed", 8)]
    assert ("header-ignored", "Uwagi") in [(f.code, f.value) for f in plan.findings]


def test_a_body_may_be_called_like_a_sum(desk):
    names = ["GOPS", "SP", "Razem dla Oksy"]
    full = [*ROSTER, ["ngo", "Razem dla Oksy", "RdO", "ngo", "260205"]]
    rows = matrix(["", "3", "1"], ["", "", "2"], ["4", "", ""], names=names)
    plan = desk.plan(desk.xlsx({"Wykaz": full, "Macierz": rows}), **WAVE)
    assert said(plan) == {("ops", "sp"): 3, ("ops", "ngo"): 1, ("sp", "ngo"): 2, ("ngo", "ops"): 4}


def test_two_by_two_is_a_matrix_where_nothing_else_can_be_meant(desk):
    square = [["", "GOPS", "SP"], ["GOPS", "", "3"], ["SP", "x", ""]]
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": square}), **WAVE)
    assert said(plan) == {("ops", "sp"): 3, ("sp", "ops"): None}
    tall = [
        ["Instytucja", "GOPS", "SP"],
        ["Gminny Ośrodek Kultury", "1", "0"],
        ["KP", "tak", "nie"],
    ]
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": tall}), **WAVE)
    assert said(plan) == {
        ("gok", "ops"): None,
        ("gok", "sp"): 0,
        ("kp", "ops"): None,
        ("kp", "sp"): 0,
    }
    assert "sheet-matrix" in codes(plan)


@pytest.mark.parametrize("rows", [
    [["Kto", "GOPS", "SP"], ["Nazwa", "Gminny Ośrodek Pomocy Społecznej", "Szkoła Podstawowa"]],
    [["GOPS", "SP", "GOK"], ["SP", "GOK", "KP"]], [["", "a", "b"], ["a", "1", "2"], ["c", "3", "4"]],
])  # fmt: skip
def test_two_columns_of_anything_else_are_none(desk, rows):
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": rows}), **WAVE)
    assert "sheet-matrix" not in codes(plan)


def test_a_word_beside_the_names_of_rows_names_nobody(desk):
    desk.take(desk.rows_csv(ROSTER, "wykaz.csv"))
    rows = [
        ["", "", "Wskazywani"], ["", "", *NAMES], ["Wskazujący", "Gminny Ośrodek Pomocy Społecznej", "", "3", "", ""],
        ["Wskazujący", "Komisariat Policji", "", "", "x", ""],
    ]  # fmt: skip
    assert said(desk.plan(desk.xlsx({"Macierz": rows}), **WAVE)) == {
        ("ops", "sp"): 3,
        ("kp", "gok"): None,
    }


def test_a_matrix_may_say_how_often_and_keeps_what_stands_beside_an_answer(desk):
    rows = matrix(
        ["", "1 raz w miesiącu", "tak (umowa)", ""], ["", "", "3 – często", ""], [""] * 4, [""] * 4
    )
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": rows}), **WAVE)
    told = {
        (n.source, n.target): (n.strength, n.frequency, n.note)
        for row in plan.rows
        if row.kind == "nomination" and (n := row.record)
    }
    assert told == {
        ("ops", "sp"): (None, 3, ""),
        ("ops", "gok"): (None, None, "umowa"),
        ("sp", "gok"): (3, None, ""),
    }
    assert [f.value for f in plan.findings if f.code == "cell-code-understood"] == [
        "tak (umowa)",
        "3 – często",
    ]


def test_numbers_one_after_another_before_the_names_are_no_part_of_them(desk):
    names = [f"{n}. {name}" for n, name in enumerate(NAMES, 1)]
    rows = matrix(["", "3", "", ""], ["2", "", "", ""], ["", "", "", "x"], [""] * 4, names=names)
    plan = desk.plan(desk.xlsx({"Wykaz": ROSTER, "Macierz": rows}), **WAVE)
    assert said(plan) == {("ops", "sp"): 3, ("sp", "ops"): 2, ("gok", "kp"): None}
    assert not plan.waiting
