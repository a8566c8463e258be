"""What the words of a question or of an answer name."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.exports.questions import post_in


@pytest.mark.parametrize(("words", "post"), [
    ("kierownik, dyrektor", "head"),
    ("Kierownik GOPS", "head"),
    ("Dyrektor szkoły", "head"),
    ("head", "head"),
    ("starszy pracownik socjalny", "social_worker"),
    ("pielęgniarka środowiskowa", "health_worker"),
    ("zastępca kierownika", ""),
    ("z-ca dyrektor", ""),
    ("deputy head", ""),
    ("wicedyrektor", ""),
    ("sekretarka", ""),
])  # fmt: skip
def test_a_post_is_told_by_its_own_words(words, post):
    assert post_in(words, load_codebook("kooperacja")) == post


@pytest.mark.parametrize(
    "title", ["Od kogo otrzymują Państwo informacje?", "From whom do you get information?"]
)
def test_what_somebody_gets_from_others_is_not_read_as_given(survey, title):
    rows = [
        ["Timestamp", "Your institution", title, "How strong is your cooperation? [KP]"],
        ["2025-10-01 10:00:00", "GOK", "KP;GOPS", "3"],
    ]
    plan = survey.plan(rows)
    assert survey.said(plan) == {("gok", "kp", "information", 3)}
    assert [f.value for f in plan.findings if f.code == "header-answer-reversed"] == [title]
