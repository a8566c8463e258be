"""A form asks what the codebook holds, in words of both languages, and knows itself again."""

from dataclasses import replace

import pytest

from netmap.i18n import LANGUAGES
from netmap.questionnaire import Mark, form_words


def test_it_asks_for_every_scale_and_layer_of_the_codebook(form):
    fields = [question.field for question in form.questions]
    assert fields[:3] == ["strength", "frequency", "trust"]
    assert fields[3:] == [f"layer:{code}" for code in form.codebook.layers]
    assert [q.is_layer for q in form.questions[:4]] == [False, False, False, True]


def test_who_answers_is_not_asked_about(form):
    own = replace(form, mark=replace(form.mark, respondent="pcpr"))
    assert own.respondent.id == "pcpr"
    assert [body.id for body in own.roster] == ["ops-oksa", "sp-oksa"]
    assert form.respondent is None
    assert len(form.roster) == 3


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_are_there_in_both_languages(form, lang):
    words = form.words(lang)
    assert "Oksa" in words["title"]
    assert "Po pilotażu" in words["title"]
    assert all(words.values())
    assert form_words("pl", commune="", wave="") != form_words("en", commune="", wave="")


def test_a_mark_survives_any_wave_and_study():
    mark = Mark("a b;c=d", "kooperacja", "1", "260205", "po pilotażu; {x} & 2", "en")
    line = mark.as_text()
    assert not set(line) & set(
        '{}"<> &'
    )  # nothing that LimeSurvey would take for an expression or HTML
    assert Mark.read(line) == mark


@pytest.mark.parametrize("text", ["", "netmap=1", "study=s;wave=w", "kot", ";;=;"])
def test_what_is_no_mark_is_none(text):
    assert Mark.read(text) is None
