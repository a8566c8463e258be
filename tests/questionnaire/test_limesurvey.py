"""The LimeSurvey structure: read back as LimeSurvey reads it, every reference leads somewhere, both languages whole."""

from collections import Counter
from xml.etree import ElementTree as ET

import pytest

from netmap.questionnaire import Mark, short_codes, write_survey


@pytest.fixture(params=["pl", "en"])
def survey(form, tmp_path, request):
    path = tmp_path / "form.lss"
    write_survey(form, path, request.param)
    return ET.parse(path).getroot(), request.param


def rows(root, section):
    return [
        {cell.tag: cell.text or "" for cell in row} for row in root.findall(f"{section}/rows/row")
    ]


def test_it_is_a_survey_of_two_languages(survey):
    root, lang = survey
    other = "en" if lang == "pl" else "pl"
    assert root.findtext("LimeSurveyDocType") == "Survey"
    assert int(root.findtext("DBVersion")) < 400  # later versions part texts from questions
    assert [one.text for one in root.findall("languages/language")] == [lang, other]
    settings = rows(root, "surveys")[0]
    assert (settings["language"], settings["additional_languages"]) == (lang, other)
    titles = {
        row["surveyls_language"]: row["surveyls_title"]
        for row in rows(root, "surveys_languagesettings")
    }
    assert "Ankieta" in titles["pl"]
    assert "Questionnaire" in titles["en"]


def test_every_table_names_its_fields(survey):
    for section in survey[0]:
        if section.find("fields") is not None:
            named = [one.text for one in section.findall("fields/fieldname")]
            assert all([cell.tag for cell in row] == named for row in section.findall("rows/row"))


def test_every_question_stands_in_both_languages_under_one_id(survey):
    for section, key in (("questions", "qid"), ("subquestions", "qid"), ("groups", "gid")):
        counted = Counter((row[key], row["language"]) for row in rows(survey[0], section))
        assert set(counted.values()) == {1}
        assert len({key for key, _ in counted}) * 2 == len(counted)


def test_references_lead_somewhere(survey):
    root, _ = survey
    questions = {row["qid"]: row for row in rows(root, "questions")}
    groups = {row["gid"] for row in rows(root, "groups")}
    assert all(row["gid"] in groups for row in questions.values())
    for part in rows(root, "subquestions"):
        assert questions[part["parent_qid"]]["gid"] == part["gid"]
        assert part["qid"] not in questions
    for section in ("answers", "question_attributes"):
        assert all(row["qid"] in questions for row in rows(root, section))
    assert len({row["title"] for row in questions.values()}) == len(questions)


def test_it_asks_who_answers_about_whom_and_what(survey, form):
    root, _ = survey
    kinds = {row["title"]: row["type"] for row in rows(root, "questions")}
    assert kinds == {
        "respondent": "!", "role": "!", "netmap": "*", "strength": "F", "frequency": "F", "trust": "F", "kinds": ":",
    }  # fmt: skip
    codes = short_codes(body.id for body in form.bodies)
    asked = {row["title"]: row["qid"] for row in rows(root, "questions")}
    chosen = {row["code"] for row in rows(root, "answers") if row["qid"] == asked["respondent"]}
    assert chosen == set(codes.values())
    about = {
        (row["title"], row["relevance"])
        for row in rows(root, "subquestions")
        if row["parent_qid"] == asked["strength"]
    }
    assert about == {(code, f'respondent.NAOK != "{code}"') for code in codes.values()}
    levels = {row["code"] for row in rows(root, "answers") if row["qid"] == asked["strength"]}
    assert levels == set("012345")


def test_codes_are_what_limesurvey_takes(survey):
    root, _ = survey
    titles = [row["title"] for row in rows(root, "questions")]
    codes = [row["title"] for row in rows(root, "subquestions")] + [
        r["code"] for r in rows(root, "answers")
    ]
    assert all(title.isascii() and title.isalnum() and len(title) <= 20 for title in titles)
    assert all(code.isascii() and code.isalnum() and len(code) <= 5 for code in codes)


def test_kinds_are_boxes_and_the_mark_is_hidden(survey, form):
    root, _ = survey
    asked = {row["qid"]: row["title"] for row in rows(root, "questions")}
    given = {
        (asked[row["qid"]], row["attribute"], row["value"])
        for row in rows(root, "question_attributes")
    }
    assert given == {("netmap", "hidden", "1"), ("kinds", "multiflexible_checkbox", "1")}
    mark = next(row["question"] for row in rows(root, "questions") if row["title"] == "netmap")
    assert Mark.read(mark) == form.mark
    across = {r["title"] for r in rows(root, "subquestions") if r["scale_id"] == "1"}
    assert across == set(short_codes(form.codebook.layers).values())
