"""Rows that are no answers: each is passed over with its reason, and nobody counts as having answered."""

import pytest

SENT = "2026-11-20 10:00:00"
LIME = [["id", "submitdate", "lastpage", "instytucja", "Zgoda", "sila[pcpr]", "sila[ops]"],
        ["1", SENT, "3", "gok", "", "2", "1"]]  # fmt: skip
KOBO = [
    ["instytucja", "sila/pcpr", "sila/ops", "_id", "_uuid", "_validation_status"],
    ["gok", "2", "1", "1", "u", ""],
]
QUALTRICS = [
    ["StartDate", "Status", "Finished", "Progress", "DistributionChannel", "ResponseId", "Q1", "Q2_1"],
    ["Start", "Response Type", "Finished", "Progress", "Channel", "ID", "Your institution", "How closely - PCPR"],
    [SENT, "IP Address", "True", "100", "anonymous", "R_1", "gok", "2"],
]  # fmt: skip
CASES = [
    (LIME, "submitdate", "", "row-answer-unfinished"),
    (LIME, "submitdate", "N/A", "row-answer-unfinished"),
    (LIME, "Zgoda", "Nie wyrażam zgody", "row-answer-no-consent"),
    (LIME, "instytucja", "", "cell-answer-no-respondent"),
    (KOBO, "_validation_status", "Not Approved", "row-answer-refused"),
    (KOBO, "_validation_status", "validation_status_not_approved", "row-answer-refused"),
    (QUALTRICS, "Status", "Survey Preview", "row-answer-preview"),
    (QUALTRICS, "Status", "1", "row-answer-preview"),
    (QUALTRICS, "Status", "Spam", "row-answer-preview"),
    (QUALTRICS, "DistributionChannel", "preview", "row-answer-preview"),
    (QUALTRICS, "Finished", "False", "row-answer-unfinished"),
    (QUALTRICS, "Finished", "0", "row-answer-unfinished"),
]


@pytest.mark.parametrize(("rows", "title", "cell", "code"), CASES)
def test_a_row_that_is_no_answer_says_so_and_nothing_else(survey, rows, title, cell, code):
    *head, row = rows
    changed = [cell if name == title else kept for name, kept in zip(head[0], row, strict=True)]
    whole = survey.plan([*head, row, changed])
    assert [(f.code, f.row) for f in whole.findings if f.code == code] == [(code, len(rows) + 1)]
    assert whole.is_accepted, [f.say("pl") for f in whole.findings]
    alone = survey.plan([*head, changed])
    assert "nomination" not in alone.counts()
    assert "response" not in alone.counts()
    assert whole.counts()["response"] == {"create": 1}


def test_consent_that_was_given_counts(survey):
    head, row = LIME
    agreed = [("Tak, wyrażam zgodę" if t == "Zgoda" else c) for t, c in zip(head, row, strict=True)]
    assert survey.plan([head, agreed]).counts()["response"] == {"create": 1}


def test_a_survey_without_dates_has_no_day_of_1980(survey):
    head, row = LIME
    undated = [row[0], "1980-01-01 00:00:00", *row[2:]]
    assert {t[4] for t in survey.said(survey.plan([head, undated]), "date")} == {""}


def test_every_row_is_counted(survey):
    head, row = LIME
    empty = ["9", SENT, "1", "", "", "", ""]
    plan = survey.plan([head, row, [*row[:1], "", *row[2:]], empty])
    found = next(f for f in plan.findings if f.code == "sheet-export")
    assert (found.params["rows"], found.params["used"]) == (3, 1)
    assert {f.row for f in plan.findings if f.code.startswith("row-answer")} == {3, 4}
