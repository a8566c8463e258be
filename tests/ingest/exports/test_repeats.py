"""Repeat groups of KoBo and ODK: a row is one partner, its answer stands in another sheet or file."""

import pytest

from netmap.ingest import write_mapping

MAIN = [
    ["start", "instytucja", "_id", "_uuid", "_submission_time", "_validation_status", "_index"],
    ["a", "ops", "11", "u1", "2026-11-20T10:00:00", "", "1"],
    ["a", "kp", "12", "u2", "2026-11-20T10:00:00", "", "2"],
    ["a", "gok", "13", "u3", "2026-11-20T10:00:00", "", "3"],
]
OF = [
    "_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid", "_submission__tags",
]  # fmt: skip
PARTNERS = ["partner", "sila", "rodzaj", "rodzaj/information", "rodzaj/referral"]
BELONGS = {"wave": "po", "commune": "260205"}


def of(number, parent, table="Ankieta"):
    """What KoBo writes at the end of a row of a repeat group."""
    return [str(number), table, str(parent), str(10 + parent), f"u{parent}", ""]


NAMED = [
    [*PARTNERS, *OF],
    ["gok", "4", "information referral", "1", "1", *of(1, 1)],
    ["pcpr", "2", "information", "1", "0", *of(2, 1)],
    ["Klub Orzeł", "3", "referral", "0", "1", *of(3, 2)],
    ["ops", "", "", "0", "0", *of(4, 2)],
]
TOLD = {
    ("ops", "gok", "information", 4), ("ops", "gok", "referral", 4), ("ops", "pcpr", "information", 2),
    ("kp", "ops", "information", None),
}  # fmt: skip


def xlsx(desk, **sheets):
    return desk.xlsx(sheets, "ankieta.xlsx")


def test_every_row_of_a_repeat_sheet_is_a_partner_of_its_answer(survey, desk, codes):
    plan = desk.plan(xlsx(desk, Ankieta=MAIN, partnerzy=NAMED), **BELONGS)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan) == TOLD
    assert plan.counts()["response"] == {"create": 3}  # who named nobody has answered too
    assert [w.names for w in plan.waiting] == [{"target": "Klub Orzeł"}]
    (found,) = (f for f in plan.findings if f.code == "sheet-repeat")
    assert (found.sheet, found.params) == ("partnerzy", {"rows": 4, "used": 4, "of": "Ankieta"})
    assert {f.column for f in plan.findings if f.code == "name-unknown"} == {"partner"}


def test_the_order_of_sheets_and_columns_does_not_matter(survey, desk):
    turned = [[*row[len(PARTNERS) :], *row[: len(PARTNERS)]] for row in NAMED]
    plan = desk.plan(xlsx(desk, partnerzy=turned, Ankieta=MAIN), **BELONGS)
    assert survey.said(plan) == TOLD


def test_a_repeat_in_a_repeat_says_more_of_its_partner(survey, desk):
    kinds = [["kind", *OF], *(["information", *of(n, n, "partnerzy")] for n in (1, 2))]
    kinds += [["referral", *of(3, 1, "partnerzy")]]
    named = [[row[0], row[1], *row[5:]] for row in NAMED]
    named[0] = ["partner", "sila", *OF]
    plan = desk.plan(xlsx(desk, Ankieta=MAIN, partnerzy=named, kinds=kinds), **BELONGS)
    told = {(t, layer) for s, t, layer, _ in survey.said(plan) if s == "ops"}
    assert told == {("gok", "information"), ("gok", "referral"), ("pcpr", "information")}


def test_two_respondents_of_one_institution_stay_two_with_all_their_partners(survey, desk, codes):
    main = [*MAIN[:2], ["a", "ops", "12", "u2", "2026-11-21T10:00:00", "", "2"]]
    plan = desk.plan(xlsx(desk, Ankieta=main, partnerzy=[*NAMED[:3], NAMED[4]]), **BELONGS)
    assert {t[4] for t in survey.said(plan, "respondent")} == {""}
    rows = [NAMED[0], *NAMED[1:3], ["gok", "1", "information", "1", "0", *of(3, 2)]]
    plan = desk.plan(xlsx(desk, Ankieta=main, partnerzy=rows), **BELONGS)
    assert {t[1:] for t in survey.said(plan, "respondent")} == {
        ("gok", "information", 4, ""), ("gok", "referral", 4, ""), ("pcpr", "information", 2, ""),
        ("gok", "information", 1, "12"),
    }  # fmt: skip
    assert codes(plan).count("row-answer-second") == 1


ODK = [["SubmissionDate", "instytucja", "meta-instanceID", "KEY", "SET-OF-partnerzy"],
       ["2026-11-20", "GOPS", "uuid:1", "uuid:1", "uuid:1/partnerzy"]]  # fmt: skip
ODK_NAMED = [
    ["nazwa_partnera", "jak_czesto", "PARENT_KEY", "KEY", "SET-OF-partnerzy"],
    ["GOK", "3", "uuid:1", "uuid:1/partnerzy[1]", "uuid:1/partnerzy"],
    ["PCPR", "1", "uuid:1", "uuid:1/partnerzy[2]", "uuid:1/partnerzy"],
    ["PCPR", "1", "uuid:9", "uuid:9/partnerzy[1]", "uuid:9/partnerzy"],
]


def test_repeats_of_odk_are_files_of_their_own(survey, desk, codes):
    files = [desk.rows_csv(ODK, "wywiad.csv"), desk.rows_csv(ODK_NAMED, "wywiad-partnerzy.csv")]
    for given in (files, files[::-1]):
        plan = desk.plan(*given, **BELONGS)
        assert plan.is_accepted
        assert survey.said(plan, "frequency") == {
            ("ops", "gok", "information", None, 3), ("ops", "pcpr", "information", None, 1),
        }  # fmt: skip
        (stray,) = (f for f in plan.findings if f.code == "row-repeat-stray")
        assert (stray.file, stray.row) == ("wywiad-partnerzy.csv", 4)


def test_a_repeat_without_its_answers_is_refused(survey, desk, codes):
    plan = desk.plan(desk.rows_csv(ODK_NAMED, "wywiad-partnerzy.csv"), **BELONGS)
    assert codes(plan, level="error") == ["sheet-repeat-alone"]
    assert not plan.is_accepted


def test_a_repeat_about_something_else_is_passed_over_and_said(survey, desk, codes):
    main = [[*row, ""] for row in MAIN]
    main[0][-1], main[1][-1] = "z_kim", "gok pcpr"
    children = [["imie", "wiek", *OF], ["x", "7", *of(1, 1)]]
    plan = desk.plan(xlsx(desk, Ankieta=main, dzieci=children), **BELONGS)
    assert plan.is_accepted
    assert {t[:2] for t in survey.said(plan)} == {("ops", "gok"), ("ops", "pcpr")}
    assert "sheet-repeat-unread" in codes(plan)


@pytest.mark.parametrize("status", ["Not approved"])
def test_rows_of_an_answer_that_does_not_count_do_not_count(survey, desk, status):
    main = [list(row) for row in MAIN]
    main[1][5] = status
    plan = desk.plan(xlsx(desk, Ankieta=main, partnerzy=NAMED), **BELONGS)
    assert {t[0] for t in survey.said(plan)} == {"kp"}
    (found,) = (f for f in plan.findings if f.code == "sheet-repeat")
    assert (found.params["rows"], found.params["used"]) == (4, 2)


def test_a_mapping_proposed_for_a_repeat_is_read_back_as_it_was(survey, desk):
    file = xlsx(desk, Ankieta=MAIN, partnerzy=NAMED)
    proposed = desk.plan(file, **BELONGS)
    text = write_mapping(one.mapping for one in proposed.mapped)
    assert 'is = "partner"' in text
    assert survey.said(desk.plan(file, mapping=text, **BELONGS)) == TOLD
    other = text.replace('attribute = "strength"', 'attribute = "trust"')
    corrected = survey.said(desk.plan(file, mapping=other, **BELONGS))
    assert corrected == {(*told[:3], None) for told in TOLD}
