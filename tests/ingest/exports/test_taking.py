"""Exports taken in: every code of theirs is made by some file, and says itself in both languages."""

import pytest

from netmap.ingest.findings import LEVELS

SENT = "2026-11-20 10:00:00"
LIME = [["id", "submitdate", "lastpage", "instytucja", "Zgoda", "sila[pcpr]", "info[pcpr]", "uwagi", "ufa[kp]"],
        ["1", SENT, "3", "gok", "", "2", "", "nic", ""]]  # fmt: skip
MAPPING = """mapping = 1
[[sheet]]
tool = "limesurvey"
[sheet.questions]
ufa = { attribute = "trust" }
sila = { attribute = "strength" }
info = { attribute = "box" }
[sheet.items]
pcpr = { partner = "pcpr" }
kp = { partner = "kp" }
[sheet.columns]
instytucja = { is = "respondent" }
Zgoda = { is = "consent" }
"""
PASS = 'mapping = 1\n[[sheet]]\nkind = "pass"\n[sheet.columns]\na = {}\n'
MATRIX = 'mapping = 1\n[[sheet]]\nkind = "matrix"\nheader = 90\n'
TIES = 'mapping = 1\n[[sheet]]\nkind = "ties"\n[sheet.columns]\nod = { is = "source" }\nco = { is = "target" }\n'


def changed(**cells):
    return [LIME[0], [cells.get(t, c) for t, c in zip(LIME[0], LIME[1], strict=True)]]


MADE = {
    "sheet-export": (LIME, None),
    "sheet-mapping-given": (LIME, MAPPING),
    "sheet-mapping-unused": ([["od", "do"], ["gok", "ops"]], MAPPING),
    "sheet-mapping-unconfirmed": ([["Kto", "Współpraca - KP", "Współpraca - GOPS"], ["gok", "kontakt", ""]], None),
    "sheet-mapping-needed": ([["id", "submitdate", "P1[SQ001]"], ["1", SENT, "3"]], None),
    "sheet-mapping-wrong": (LIME, MAPPING + "kot = 3\n"),
    "sheet-mapping-pass": ([["a", "b"], ["1", "2"]], PASS),
    "sheet-mapping-no-matrix": ([["a", "b"], ["1", "2"]], MATRIX),
    "header-mapping-lacking": ([["od", "do"], ["gok", "ops"]], TIES),
    "header-answer-unmapped": ([["id", "submitdate", "kto", "P1[SQ001]"], ["1", SENT, "gok", "3"]], None),
    "header-answer-layer-assumed": (LIME, None),
    "header-answer-passed": (LIME, None),
    "header-answer-reversed": ([["Sygnatura czasowa", "Nazwa instytucji", "Od kogo mają Państwo dane?", "Siła [KP]"],
                               [SENT, "gok", "KP;GOPS", "3"]], None),
    "row-answer-empty": ([*LIME, ["2", SENT, *[""] * 7]], None),
    "row-answer-unfinished": (changed(submitdate=""), None),
    "row-answer-preview": ([["ResponseId", "Finished", "Status", "EndDate", "Q1", "Q2_1"],
                            ["ID", "Finished", "Type", "End", "Your institution", "How closely - KP"],
                            ["R", "1", "Survey Preview", SENT, "gok", "2"]], None),
    "row-answer-refused": ([["instytucja", "sila/kp", "sila/ops", "_id", "_uuid", "_validation_status"],
                            ["gok", "1", "2", "1", "u", "Not Approved"]], None),
    "row-answer-no-consent": (changed(Zgoda="Nie"), MAPPING),
    "row-answer-second": ([*LIME, ["2", *LIME[1][1:]]], None),
    "row-answer-unclear": (changed(**{"ufa[kp]": "3"}), MAPPING),
    "row-answer-no-and-kind": (changed(**{"sila[pcpr]": "0", "info[pcpr]": "Y"}), MAPPING),
    "row-answer-differs": ([["id", "submitdate", "lastpage", "kto", "a[pcpr]", "b[pcpr]"],
                            ["1", SENT, "3", "gok", "2", "3"]], None),
    "sheet-answer-several": ([[*LIME[0], "Stanowisko"], [*LIME[1], "kierownik"],
                               ["2", *LIME[1][1:], "asystent rodziny"]], None),
    "cell-answer-other-kind": ([["Sygnatura czasowa", "Nazwa instytucji", "Na czym polega współpraca? [KP]"],
                               [SENT, "gok", "wymiana informacji, inne"]], None),
    "cell-answer-no-respondent": (changed(instytucja=""), MAPPING),
}  # fmt: skip
KEPT = {"sheet-mapping-kept", "sheet-mapping-offered"}
"""Made in ``test_mapped`` and ``test_offer``."""


def test_every_code_of_exports_is_made():
    named = {code for code in LEVELS if {"answer", "mapping", "export"} & set(code.split("-"))}
    assert {*MADE, *KEPT} == named


@pytest.mark.parametrize("code", MADE)
def test_a_file_makes_the_finding(survey, code):
    rows, mapping = MADE[code]
    plan = survey.plan(rows, mapping=mapping)
    found = [f for f in plan.findings if f.code == code]
    assert found, [f.code for f in plan.findings]
    for finding in plan.findings:
        for lang in ("pl", "en"):
            assert finding.say(lang)
            assert finding.remedy(lang)
    assert plan.is_accepted == (not any(f.level == "error" for f in plan.findings))


def test_the_page_gets_what_it_needs_to_show_a_mapping(survey):
    shown = survey.plan(LIME).mapped[0]
    assert shown.source == "proposed"
    assert {asked.key: (asked.words, asked.has_rows) for asked in shown.questions}["sila"] == (
        ("2",),
        True,
    )
    assert shown.items == ("pcpr", "kp")
    assert shown.partners == {"pcpr": "pcpr", "kp": "kp"}
    assert set(shown.bodies) == {"ops", "sp", "gok", "kp", "pcpr"}
