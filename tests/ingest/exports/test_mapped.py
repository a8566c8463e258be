"""A mapping that is given or kept goes before what netmap proposes, and what is wrong with it is said."""

from dataclasses import replace

import pytest

from netmap.ingest import KEPT, write_mapping
from netmap.model import Setting

SENT = "2026-11-20 10:00:00"
ROWS = [["id", "submitdate", "lastpage", "kto", "P1[SQ001]", "P1[SQ002]", "P2[SQ001]"],
        ["1", SENT, "3", "A7", "A2", "A1", "Y"], ["2", SENT, "3", "gok", "A3", "", ""]]  # fmt: skip
MAPPING = """mapping = 1

[[sheet]]
tool = "limesurvey"

[sheet.questions]
P1 = { attribute = "strength" }
P2 = { attribute = "box", layer = "kierowanie klientów" }

[sheet.items]
SQ001 = { partner = "pcpr" }
SQ002 = { partner = "Szkoła Podstawowa w Oksie" }

[sheet.columns]
kto = { is = "respondent" }

[sheet.values.strength]
A1 = 0
A2 = "3"
A3 = "5"

[sheet.values.respondent]
A7 = "GOPS"
"""
SAID = {("ops", "pcpr", "referral", 3), ("gok", "pcpr", "information", 5)}


def test_codes_alone_are_not_guessed(survey, codes):
    plan = survey.plan(ROWS)
    assert not plan.is_accepted
    assert codes(plan, level="error") == ["sheet-mapping-needed"]
    assert plan.mapped[0].items == ("SQ001", "SQ002")
    assert '"SQ001" = {}' in write_mapping([plan.mapped[0].mapping])


def test_a_mapping_says_what_codes_mean(survey, codes):
    plan = survey.plan(ROWS, mapping=MAPPING)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan) >= SAID
    assert ("ops", "sp", "meetings", 0) in survey.said(plan)
    assert "sheet-mapping-given" in codes(plan)


def test_what_was_kept_is_used_for_the_next_wave(survey, codes):
    plan = survey.plan(ROWS, mapping=MAPPING)
    kept = [one.mapping for one in plan.mapped]
    setting = Setting(f"{KEPT}{kept[0].key}", write_mapping(kept))
    survey.desk.known = replace(survey.desk.known, settings={setting.name: setting})
    wider = [[*ROWS[0], "P1[SQ003]"], *([*row, ""] for row in ROWS[1:])]
    again = survey.plan(wider, wave="później")
    assert survey.said(again) == survey.said(plan)
    assert "sheet-mapping-kept" in codes(again)
    assert again.mapped[0].source == "kept"


def test_a_kept_mapping_does_not_reach_for_other_surveys(survey, codes):
    kept = survey.plan(ROWS, mapping=MAPPING).mapped[0].mapping
    setting = Setting(f"{KEPT}{kept.key}", write_mapping([kept]))
    survey.desk.known = replace(survey.desk.known, settings={setting.name: setting})
    other = survey.plan([["Timestamp", "Instytucja", "Jak mocno? [GOPS]"], [SENT, "gok", "3"]])
    assert survey.said(other) == {("gok", "ops", "information", 3)}
    assert "sheet-mapping-kept" not in codes(other)


def test_a_kept_mapping_of_another_codebook_is_let_be(survey):
    setting = Setting(f"{KEPT}x", MAPPING.replace("kierowanie klientów", "plotki"))
    survey.desk.known = replace(survey.desk.known, settings={setting.name: setting})
    assert not survey.plan(ROWS).is_accepted


@pytest.mark.parametrize(("old", "new", "line", "why"), [
    ("kierowanie klientów", "plotki", 8, "layer"), ("P1 = {", "P1 = ", 7, "broken"),
    ("is =", "iss =", 15, "unknown-key"),
    ('"respondent"', '"nikt"', 15, "unknown-value"), ("mapping = 1", "mapping = 2", 1, "version"),
])  # fmt: skip
def test_an_error_names_its_line_and_nothing_is_saved(survey, old, new, line, why):
    plan = survey.plan(ROWS, mapping=MAPPING.replace(old, new, 1))
    found = next(f for f in plan.findings if f.code == "sheet-mapping-wrong")
    assert (found.file, found.row, found.params["why"]) == ("m.toml", line, why)
    assert all(found.say(lang) and found.remedy(lang) for lang in ("pl", "en"))
    assert not plan.is_accepted


def test_a_mapping_for_another_file_is_said(survey, codes):
    plan = survey.plan([["od", "do", "siła"], ["gok", "ops", "3"]], mapping=MAPPING)
    assert "sheet-mapping-unused" in codes(plan)
    assert survey.said(plan) == {("gok", "ops", "information", 3)}


def test_a_sheet_can_be_passed_over(survey, desk, codes):
    path = desk.xlsx(
        {"Notatki": [["kot", "pies"], ["1", "2"]], "Więzi": [["od", "do"], ["gok", "ops"]]}
    )
    mapping = 'mapping = 1\n[[sheet]]\nname = "Notatki"\nkind = "pass"\n'
    plan = desk.plan(path, wave="po", commune="260205", mapping=mapping)
    assert "sheet-mapping-pass" in codes(plan)
    assert survey.said(plan) == {("gok", "ops", "information", None)}


def test_what_a_mapping_speaks_of_and_the_file_lacks_is_said(survey):
    renamed = [[title.replace("SQ002", "SQ102") for title in ROWS[0]], *ROWS[1:]]
    plan = survey.plan(renamed, mapping=MAPPING)
    [lacking] = [f for f in plan.findings if f.code == "header-mapping-lacking"]
    assert "SQ002" in lacking.say("pl")
    assert "header-answer-unmapped" in {f.code for f in plan.findings}


def test_an_access_code_may_say_who_answers(survey):
    mapping = MAPPING.replace("kto = {", "token = {").replace("A7 = ", "xK9 = ")
    rows = [[*ROWS[0], "token"], [*ROWS[1], "xK9"], [*ROWS[2], "gok"]]
    plan = survey.plan(rows, mapping=mapping)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan) >= SAID
