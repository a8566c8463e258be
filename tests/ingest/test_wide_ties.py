"""Lists of ties with a column for each kind of tie, as people make them by hand."""

import pytest

from netmap.ingest import write_mapping

ROSTER = [
    ["id", "nazwa", "skrót", "typ", "obszar"],
    ["ops", "Gminny Ośrodek Pomocy Społecznej", "GOPS", "ops", "260205"],
    ["sp", "Szkoła Podstawowa", "SP", "primary_school", "260205"],
    ["gok", "Gminny Ośrodek Kultury", "GOK", "culture_centre", "260205"],
    ["kp", "Komisariat Policji", "KP", "police", "260205"],
]
WAVE = {"wave": "przed", "commune": "260205"}
HEAD = ["Od", "Do", "informacja", "skierowania", "porozumienie"]


@pytest.fixture
def desk(desk):
    desk.take(desk.rows_csv(ROSTER, "wykaz.csv"))
    return desk


def told(plan):
    found = (r.record for r in plan.rows if r.kind == "nomination" and r.record)
    return {(n.source, n.target, n.layer): n.strength for n in found}


def codes(plan, level=None):
    return [f.code for f in plan.findings if level in (None, f.level)]


def test_each_answer_is_a_tie_of_the_kind_of_its_column(desk):
    rows = [
        HEAD,
        ["GOPS", "SP", "3", "tak", "nie"],
        ["SP", "GOPS", "x", "", "0"],
        ["GOK", "KP", "n/d", "5", ""],
    ]
    plan = desk.plan(desk.rows_csv(rows), **WAVE)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert told(plan) == {
        ("ops", "sp", "information"): 3, ("ops", "sp", "referral"): None, ("ops", "sp", "agreement"): 0,
        ("sp", "ops", "information"): None, ("sp", "ops", "agreement"): 0, ("gok", "kp", "referral"): 5,
    }  # fmt: skip
    assert "sheet-kinds" in codes(plan)
    assert "sheet-matrix-blank-unknown" in codes(plan)
    assert "header-kept-as-attribute" not in codes(plan)


def test_an_empty_cell_is_none_where_the_user_says_so(desk):
    rows = [HEAD, ["GOPS", "SP", "x", "", "brak danych"]]
    plan = desk.plan(desk.rows_csv(rows), **WAVE, blank="none")
    assert told(plan) == {("ops", "sp", "information"): None, ("ops", "sp", "referral"): 0}
    assert "sheet-matrix-blank-none" in codes(plan)


def test_ones_and_zeros_are_yes_and_no(desk):
    plan = desk.plan(desk.rows_csv([HEAD, ["GOPS", "SP", "1", "0", "1"]]), **WAVE)
    assert told(plan) == {
        ("ops", "sp", "information"): None, ("ops", "sp", "referral"): 0, ("ops", "sp", "agreement"): None,
    }  # fmt: skip


def test_every_row_is_accounted_for(desk):
    rows = [
        HEAD, ["GOPS", "SP", "3", "", ""], ["GOPS", "GOK", "", "", ""], ["GOPS", "KP", "7", "1", ""],
        ["GOPS", "Nikt", "2", "", ""], ["Razem", "", "5", "1", ""],
    ]  # fmt: skip
    plan = desk.plan(desk.rows_csv(rows), **WAVE)
    assert plan.counts()["nomination"] == {"create": 2, "reject": 1, "queue": 1}
    (error,) = (f for f in plan.findings if f.level == "error")
    assert (error.code, error.row, error.column, error.value) == (
        "cell-out-of-scale",
        4,
        "informacja",
        "7",
    )
    (kinds,) = (f for f in plan.findings if f.code == "sheet-kinds")
    assert (kinds.params["rows"], kinds.params["silent"]) == (4, 1)
    assert "row-total-passed" in codes(plan)


def test_a_strength_for_the_whole_row_is_that_of_each_kind_it_marks(desk):
    rows = [
        ["od", "do", "siła", "częstość", "informacja", "skierowania"],
        ["GOPS", "SP", "4", "raz w miesiącu", "tak", "nie"], ["GOPS", "GOK", "0", "", "", ""],
        ["GOPS", "KP", "2", "", "", ""], ["SP", "GOPS", "2", "", "5", "x"], ["SP", "KP", "0", "", "tak", ""],
    ]  # fmt: skip
    plan = desk.plan(desk.rows_csv(rows), **WAVE)
    assert plan.is_accepted, [f for f in plan.findings if f.level == "error"]
    assert told(plan) == {
        ("ops", "sp", "information"): 4, ("ops", "sp", "referral"): 0,
        ("ops", "gok", "information"): 0, ("ops", "gok", "referral"): 0,
        ("ops", "kp", "information"): 2, ("sp", "ops", "information"): 5, ("sp", "ops", "referral"): 2,
    }  # fmt: skip
    often = {
        (r.record.target, r.record.layer): r.record.frequency
        for r in plan.rows
        if r.kind == "nomination" and r.record
    }
    assert often["sp", "information"] == 3
    assert often["sp", "referral"] is None
    assert codes(plan, "warning") == ["row-strength-kind-assumed", "row-answer-no-and-kind"]


def test_a_column_of_no_cooperation_denies_every_kind(desk):
    rows = [
        [*HEAD[:4], "brak współpracy"],
        ["GOPS", "SP", "", "", "x"],
        ["SP", "GOPS", "tak", "", ""],
    ]
    plan = desk.plan(desk.rows_csv(rows), **WAVE)
    assert told(plan) == {
        ("ops", "sp", "information"): 0, ("ops", "sp", "referral"): 0, ("sp", "ops", "information"): None,
    }  # fmt: skip


def test_a_heading_in_two_rows_names_the_kinds_below(desk):
    rows = [
        ["Współpraca w gminie Oksa"], ["Od", "Do", "Rodzaj współpracy", "", "", "Uwagi"],
        ["", "", "Informacja (0–5)", "Skierowania", "Porozumienie"], ["GOPS", "SP", "3", "x", "", "od lat"],
    ]  # fmt: skip
    plan = desk.plan(desk.xlsx({"Więzi": rows}), **WAVE)
    assert told(plan) == {("ops", "sp", "information"): 3, ("ops", "sp", "referral"): None}
    assert {r.record.note for r in plan.rows if r.kind == "nomination"} == {"od lat"}


def test_a_merged_heading_over_the_kinds_is_the_same(desk):
    rows = [
        ["Od", "Do", "Rodzaj współpracy", None, None], [None, None, "Informacja", "Skierowania", "Porozumienie"],
        ["GOPS", "SP", 3, "x", None],
    ]  # fmt: skip

    def merge(book):
        for place in ("A1:A2", "B1:B2", "C1:E1"):
            book.active.merge_cells(place)

    plan = desk.plan(desk.xlsx({"Więzi": rows}, change=merge), **WAVE)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert told(plan) == {("ops", "sp", "information"): 3, ("ops", "sp", "referral"): None}


def test_a_column_of_sentences_is_the_files_own(desk):
    rows = [["od", "do", "projekty"], ["GOPS", "SP", "Wspólne ferie dla dzieci z gminy"]]
    plan = desk.plan(desk.rows_csv(rows), **WAVE)
    assert told(plan) == {("ops", "sp", "information"): None}
    assert "header-layer-assumed" in codes(plan)
    assert next(iter(r.record.attributes for r in plan.rows if r.kind == "nomination"))["projekty"]


def test_two_columns_of_one_kind_are_refused(desk):
    plan = desk.plan(
        desk.rows_csv([[*HEAD, "zgłoszenia"], ["GOPS", "SP", "x", "nie", "", "tak"]]), **WAVE
    )
    assert codes(plan, "error") == ["header-kinds-of-ties"]


MAPPING = """mapping = 1
[[sheet]]
kind = "ties"
[sheet.columns]
"kto" = { is = "source" }
"komu" = { is = "target" }
"narady" = { layer = "meetings" }
"pisma" = { layer = "information" }
[sheet.values.strength]
"!" = 5
"??" = "n/d"
"""


def test_a_mapping_says_which_columns_are_kinds(desk):
    file = desk.rows_csv(
        [["kto", "komu", "narady", "pisma"], ["GOPS", "SP", "!", "nie"], ["SP", "GOK", "??", "x"]]
    )
    plan = desk.plan(file, **WAVE, mapping=MAPPING)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert told(plan) == {
        ("ops", "sp", "meetings"): 5, ("ops", "sp", "information"): 0, ("sp", "gok", "information"): None,
    }  # fmt: skip
    (shown,) = plan.mapped
    assert (shown.source, shown.mapping.kind) == ("given", "ties")
    assert {w.text: w.meant for w in shown.words} == {"!": "5", "??": "n/d", "nie": "0", "x": "yes"}


def test_what_was_recognised_can_be_kept_as_a_mapping_and_says_the_same(desk):
    file = desk.rows_csv([[*HEAD, "uwagi"], ["GOPS", "SP", "3", "!", "nie", "od lat"]])
    plan = desk.plan(file, **WAVE)
    assert codes(plan, "error") == ["cell-out-of-scale"]
    (shown,) = plan.mapped
    assert {w.text: w.meant for w in shown.words} == {"3": "3", "nie": "0", "!": ""}
    text = write_mapping([shown.mapping]) + '\n[sheet.values.strength]\n"!" = 4\n'
    again = desk.plan(file, **WAVE, mapping=text)
    assert again.is_accepted, [f.say("pl") for f in again.findings]
    assert told(again)["ops", "sp", "referral"] == 4
    assert {r.record.note for r in again.rows if r.kind == "nomination"} == {"od lat"}


def test_columns_without_a_heading_are_told_by_their_letters(desk):
    text = MAPPING.replace("[sheet.columns]", "header = 0\n[sheet.columns]")
    for title, letter in zip(("kto", "komu", "narady", "pisma"), "ABCD", strict=True):
        text = text.replace(f'"{title}"', f'"{letter}"')
    plan = desk.plan(desk.rows_csv([["GOPS", "SP", "!", "nie"]]), **WAVE, mapping=text)
    assert told(plan) == {("ops", "sp", "meetings"): 5, ("ops", "sp", "information"): 0}


def test_a_column_that_the_mapping_names_and_the_file_lacks_is_said(desk):
    text = MAPPING.replace('"pisma"', '"telefony"')
    plan = desk.plan(
        desk.rows_csv([["kto", "komu", "narady"], ["GOPS", "SP", "3"]]), **WAVE, mapping=text
    )
    (lacking,) = (f for f in plan.findings if f.code == "header-mapping-lacking")
    assert lacking.params["titles"] == "telefony"
