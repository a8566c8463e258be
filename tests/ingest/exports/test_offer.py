"""Lists with headings nobody knows: a mapping is offered, and nothing is read until somebody takes it."""

from dataclasses import replace

from netmap.ingest import KEPT, write_mapping
from netmap.ingest.mapping import Meaning
from netmap.model import Setting

ROWS = [["Kontakty"], [], ["Nr", "Kto pyta", "Kogo", "Ile", "W czym", "Kiedy"],
        ["A", "GOPS", "PCPR", "4", "wymiana informacji", "4.06.2019"],
        ["B", "SP", "GOPS", "1", "kierowanie klientów", ""]]  # fmt: skip


def test_a_list_of_known_institutions_is_offered_and_read_when_taken(survey, codes):
    plan = survey.plan(ROWS)
    assert codes(plan, level="error") == ["sheet-mapping-unconfirmed"]
    (offered,) = plan.mapped
    assert offered.source == "offered"
    assert offered.mapping.columns == {
        "Kto pyta": Meaning("source"), "Kogo": Meaning("target"), "Ile": Meaning("strength"),
        "W czym": Meaning("layer"), "Kiedy": Meaning("date"),
    }  # fmt: skip
    taken = survey.plan(ROWS, mapping=write_mapping([offered.mapping]))
    assert taken.is_accepted, [f.say("pl") for f in taken.findings]
    assert survey.said(taken, "date") == {
        ("ops", "pcpr", "information", 4, "2019-06-04"), ("sp", "ops", "referral", 1, ""),
    }  # fmt: skip


def test_an_offer_is_all_that_is_wrong_with_a_file_and_what_stands_beside_is_passed_over(survey):
    book = survey.desk.xlsx({"Wyniki": ROWS, "Legenda": [["Skala", "Opis"], ["1", "słabo"]]})
    plan = survey.desk.plan(book, wave="po", commune="260205")
    said = {(f.code, f.level, f.sheet) for f in plan.findings if "-" in f.code}
    assert said == {
        ("sheet-mapping-unconfirmed", "error", "Wyniki"),
        ("sheet-unrecognised", "notice", "Legenda"),
    }
    taken = survey.desk.plan(
        book, wave="po", commune="260205", mapping=write_mapping([plan.mapped[0].mapping])
    )
    assert taken.is_accepted, [f.say("pl") for f in taken.findings]
    assert len(survey.said(taken)) == 2


def test_an_offer_beside_a_table_that_is_read_keeps_nothing_from_being_saved(survey):
    known = [["od", "do", "rodzaj"], ["GOPS", "KP", "informacja"]]
    plan = survey.desk.plan(
        survey.desk.xlsx({"Wyniki": ROWS, "Lista": known}), wave="po", commune="260205"
    )
    assert ("sheet-mapping-offered", "warning") in {(f.code, f.level) for f in plan.findings}
    assert plan.is_accepted
    assert survey.said(plan) == {("ops", "kp", "information", None)}


def test_what_names_nobody_is_not_offered(survey):
    assert survey.plan([["kot", "pies"], ["1", "2"], ["x", "y"]]).mapped == ()


def test_any_network_offers_its_first_two_columns_of_names(generic):
    plan = generic.plan(
        generic.rows_csv([["A side", "B side", "Ties"], ["x", "y", "3"], ["y", "z", "1"]])
    )
    assert [m.says for m in plan.mapped[0].mapping.columns.values()] == [
        "source",
        "target",
        "strength",
    ]


BODIES = ("Gminny Ośrodek Pomocy Społecznej w Oksie", "PCPR", "KP")
NUMBERED = [["Nr", "Kanał", "1. Reprezentowany podmiot", *[f"2. Współpraca - {name}" for name in BODIES], "3. Uwagi"],
            ["1", "www", "GOK", "koordynacja", "", "brak współpracy", ""],
            ["2", "www", "SP", "kontakt", "partnerstwo", "", "dziękujemy"]]  # fmt: skip
TWO_ROWS = [["Respondent ID", "Collector ID", "Którą instytucję Państwo reprezentują?", "Jak często?", "", "", "Uwagi"],
            ["", "", "Response", *BODIES, "Open-Ended Response"],
            ["118001", "7", "GOK", "raz w miesiącu", "", "nigdy", ""],
            ["118002", "7", "SP", "raz w tygodniu", "raz na kwartał", "", ""]]  # fmt: skip


def test_answers_of_a_tool_nobody_knows_are_offered_and_read_when_taken(survey, codes):
    plan = survey.plan(NUMBERED)
    assert codes(plan, level="error") == ["sheet-mapping-unconfirmed"]
    (offered,) = plan.mapped
    assert (offered.source, offered.mapping.kind) == ("offered", "answers")
    taken = survey.plan(NUMBERED, mapping=write_mapping([offered.mapping]))
    assert taken.is_accepted, [f.say("pl") for f in taken.findings]
    said = {(*tie[:2], tie[3]) for tie in survey.said(taken) if tie[2] == "information"}
    assert said == {("gok", "ops", 3), ("gok", "kp", 0), ("sp", "ops", 1), ("sp", "pcpr", 4)}


def test_a_question_above_the_names_it_asks_about_is_one_heading(survey):
    (offered,) = survey.plan(TWO_ROWS).mapped
    assert offered.mapping.header == (1, 2)
    assert offered.mapping.questions == {"Jak często?": Meaning(attribute="frequency")}
    taken = survey.plan(TWO_ROWS, mapping=write_mapping([offered.mapping]))
    said = {(*tie[:2], tie[4]) for tie in survey.said(taken, "frequency") if tie[3] != 0}
    assert said == {("gok", "ops", 3), ("sp", "ops", 4), ("sp", "pcpr", 2)}


def test_a_mapping_of_two_rows_is_offered_again_wherever_they_stand(survey, codes):
    (offered,) = survey.plan(TWO_ROWS).mapped
    setting = Setting(f"{KEPT}{offered.mapping.key}", write_mapping([offered.mapping]))
    survey.desk.known = replace(survey.desk.known, settings={setting.name: setting})
    moved = [["Ankieta, druga edycja"], [], *([*row[:3], *reversed(row[3:])] for row in TWO_ROWS)]
    moved[2][3:] = ["Uwagi", "Jak często?", "", ""]
    again = survey.plan(moved, wave="po2")
    assert again.is_accepted, [f.say("pl") for f in again.findings]
    assert [one.source for one in again.mapped] == ["kept"]
    assert "sheet-mapping-kept" in codes(again)
    said = {(*tie[:2], tie[4]) for tie in survey.said(again, "frequency") if tie[3] != 0}
    assert said == {("gok", "ops", 3), ("sp", "ops", 4), ("sp", "pcpr", 2)}


def test_answers_that_repeat_a_few_words_are_no_matrix(survey):
    words = ["kontakt", "koordynacja", "kontakt", "koordynacja"]
    rows = [["Nr", "Podmiot", *[f"Współpraca - {name}" for name in (*BODIES, "GOK")]],
            ["1", "SP", *words], ["2", "GOK", *words[::-1]], ["3", "KP", *words]]  # fmt: skip
    (offered,) = survey.plan(rows).mapped
    assert offered.mapping.kind == "answers"


def test_partners_are_not_offered_as_those_who_answer(survey, codes):
    rows = [
        ["Partner", "Odpowiada: GOPS", "Odpowiada: SP", "Odpowiada: KP"],
        ["PCPR", "3", "1", ""],
        ["GOK", "4", "0", "2"],
    ]
    plan = survey.plan(rows)
    assert plan.mapped == ()
    assert codes(plan, level="error")
