"""What a wide answer says: of many, by many, again, and by two of one institution."""

import pytest

from netmap.network.talk import Word

SENT = "2026-11-20 10:00:00"
HEAD = [
    "id",
    "submitdate",
    "lastpage",
    "kto",
    "Stanowisko",
    "sila[pcpr]",
    "sila[ops]",
    "info[pcpr]",
    "info[ops]",
]
FIRST = ["1", SENT, "3", "gok", "", "2", "", "Y", ""]


def test_a_later_export_updates_and_leaves_the_rest(survey):
    survey.desk.take(survey.desk.rows_csv([HEAD, FIRST]), wave="po", commune="260205")
    later = [*FIRST[:5], "4", "1", "Y", ""]
    plan = survey.plan([HEAD, later], "później.csv")
    found = {(r.record.target, r.action) for r in plan.rows if r.kind == "nomination"}
    assert found == {("pcpr", "update"), ("ops", "create")}
    assert next(r.before.strength for r in plan.rows if r.action == "update") == 2
    assert survey.plan([HEAD, FIRST]).changes() == []


def test_two_of_one_institution_are_kept_apart_by_post_then_by_number(survey, codes):
    rows = [
        [*FIRST[:4], "kierownik, dyrektor", "2", "", "", ""],
        ["2", "2026-11-21", "3", "gok", "pracownik socjalny", "5", "", "", ""],
        ["3", "2026-11-22", "3", "gok", "pracownik socjalny", "0", "", "", ""],
        ["4", "2026-11-19", "3", "gok", "Anna Nowak", "1", "", "", ""],
    ]
    plan = survey.plan([HEAD, *rows])
    told = survey.said(plan, "respondent")
    assert {t[3:] for t in told if t[2] == "information"} == {
        (2, "head"), (5, "social_worker"), (0, "social_worker 3"), (1, "other"),
    }  # fmt: skip
    assert "row-answer-second" in codes(plan)
    assert "Nowak" not in str(plan.rows)
    spoken = [
        r.record for r in plan.rows if r.kind == "nomination" and r.record.layer == "information"
    ]
    assert Word.of(spoken) == Word(5, stated=True)  # the institution's word is the strongest


def test_who_answered_first_bears_no_number_whatever_the_order_of_rows(survey):
    early, late = ["9", "2026-11-01", "3", "gok", "", "1", "", "", ""], FIRST
    for rows in ([early, late], [late, early]):
        told = survey.said(survey.plan([HEAD, *rows]), "respondent")
        assert {t[3:] for t in told} == {(1, ""), (2, "1")}


def test_blank_boxes_and_strengths_mean_none_only_where_the_user_says_so(survey):
    row = [*FIRST[:5], "", "", "Y", ""]
    assert survey.said(survey.plan([HEAD, row])) == {("gok", "pcpr", "information", None)}
    told = survey.said(survey.plan([HEAD, row], blank="none"))
    assert ("gok", "ops", "information", 0) in told


def test_nobody_names_himself(survey):
    row = ["1", SENT, "3", "ops", "", "2", "5", "Y", "Y"]
    assert {t[1] for t in survey.said(survey.plan([HEAD, row]))} == {"pcpr"}


def test_what_is_no_step_of_the_scale_is_named_and_nothing_is_saved(survey, codes):
    plan = survey.plan([HEAD, FIRST, [*FIRST[:3], "ops", "", "9", "", "", ""]])
    found = [(f.code, f.row, f.column) for f in plan.findings if f.level == "error"]
    assert found == [("cell-out-of-scale", 3, "sila[pcpr]")]
    assert plan.counts()["nomination"] == {"create": 1, "reject": 1}


@pytest.mark.parametrize("cell", ["Nikt taki", "Sąd Rejonowy w Nigdzie"])
def test_an_answer_of_somebody_unknown_waits_and_the_rest_is_taken(survey, cell):
    plan = survey.plan([HEAD, FIRST, [*FIRST[:3], cell, "", "3", "", "", ""]])
    assert plan.is_accepted
    found = [(f.row, f.column, f.value) for f in plan.findings if f.code == "name-unknown"]
    assert found == [(3, "kto", cell)]
    assert plan.counts()["nomination"] == {"create": 1, "queue": 1}
    assert plan.counts()["response"] == {"create": 1, "queue": 1}
    assert [doubt.word for doubt in plan.doubts] == [cell]


def test_an_unknown_partner_waits_in_every_row_and_is_said_once(survey):
    titles = ["Timestamp", "Instytucja", "Jak mocno? [GOPS]", "Jak mocno? [Sąd]"]
    plan = survey.plan([titles, ["2026/11/20", "gok", "1", "2"], ["2026/11/20", "sp", "", "3"]])
    found = [(f.column, f.value) for f in plan.findings if f.code == "name-unknown"]
    assert found == [("Jak mocno? [Sąd]", "Sąd")]
    assert plan.counts()["nomination"] == {"create": 1, "queue": 2}


def test_what_waited_becomes_ties_once_the_roster_knows_both(survey, desk):
    head = ["id", "submitdate", "lastpage", "instytucja", "sila[pcpr]", "sila[ops]"]
    rows = [head, ["1", SENT, "3", "Biblioteka", "3", ""]]
    desk.take(desk.rows_csv(rows), wave="po", commune="260205")
    assert desk.known.nominations == {}
    plan = desk.take(desk.csv("id;nazwa;typ;obszar\ngbp;Biblioteka;library;260205\n", "b.csv"))
    assert survey.said(plan) == {("gbp", "pcpr", "information", 3)}
    assert [r.institution for r in desk.known.responses.values()] == ["gbp"]


def test_a_contradiction_says_nothing_of_the_tie(survey, codes):
    plan = survey.plan([HEAD, [*FIRST[:5], "0", "3", "Y", ""]])
    assert plan.is_accepted
    assert survey.said(plan) == {("gok", "ops", "information", 3)}
    assert "row-answer-no-and-kind" in codes(plan)


def test_never_meeting_denies_and_trust_alone_says_nothing(survey, codes):
    titles = [
        "Timestamp",
        "Instytucja",
        "Jak często? [GOPS]",
        "Jak często? [SP]",
        "Zaufanie [KP]",
        "Zaufanie [SP]",
    ]
    plan = survey.plan([titles, ["2026/11/20", "gok", "0", "3", "4", "2"]])
    told = survey.said(plan, "frequency", "trust")
    assert ("gok", "ops", "information", 0, 0, None) in told
    assert ("gok", "sp", "information", None, 3, 2) in told
    assert not [t for t in told if t[1] == "kp"]
    assert "row-answer-unclear" in codes(plan)


def test_waves_and_communes_may_stand_in_columns(survey):
    titles = ["Timestamp", "Instytucja", "Pomiar", "Gmina", "Jak mocno? [GOPS]"]
    plan = survey.plan(
        [titles, ["2026/11/20", "gok", "przed", "Oksa", "1"]], wave=None, commune=None
    )
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan, "wave", "commune") == {
        ("gok", "ops", "information", 1, "przed", "260205")
    }


def test_without_a_wave_nothing_is_read(survey, codes):
    plan = survey.plan([HEAD, FIRST, ["2", *FIRST[1:]]], wave=None)
    assert codes(plan, level="error") == ["header-no-wave"]


def test_a_row_about_one_partner_names_it_in_a_cell(survey):
    mapping = """mapping = 1
[[sheet]]
tool = "kobo"
[sheet.columns]
"kto" = { is = "respondent" }
"z kim" = { is = "partner" }
"jak mocno" = { attribute = "strength", layer = "spotkania" }
"rodzaje" = { is = "layers" }
"""
    rows = [
        ["kto", "z kim", "jak mocno", "rodzaje", "_id", "_uuid"],
        ["gok", "ops", "3", "projekty informacja", "1", "u"],
    ]
    plan = survey.plan(rows, mapping=mapping)
    assert {t[1:] for t in survey.said(plan)} == {
        ("ops", "meetings", 3), ("ops", "projects", None), ("ops", "information", None),
    }  # fmt: skip


def test_who_says_n_a_says_nothing_and_it_is_no_blank_either(survey, codes):
    row = [*FIRST[:5], "3", "N/A", "", "nie dotyczy"]
    for blank in ("unknown", "none"):
        plan = survey.plan([HEAD, row], blank=blank)
        assert {t[1] for t in survey.said(plan)} == {"pcpr"}
        assert "row-answer-unclear" not in codes(plan)


def test_the_box_for_others_is_nobody_and_what_is_written_beside_it_is_somebody(survey):
    head = ["Instytucja", "Z kim?/GOK", "Z kim?/PCPR", "Z kim?/Inne", "Jakie inne?", "_id", "_uuid"]
    plan = survey.plan([head, ["SP", "1", "0", "1", "Klub Orzeł", "1", "u"]])
    assert {t[1] for t in survey.said(plan)} == {"gok"}
    assert [w.names for w in plan.waiting] == [{"target": "Klub Orzeł"}]
    head = ["Timestamp", "Instytucja", "Z kim prowadzą Państwo szkolenia?"]
    plan = survey.plan([head, ["2026/11/20", "SP", "GOK, Inne"]])
    assert {t[1] for t in survey.said(plan)} == {"gok"}
    assert plan.waiting == ()
