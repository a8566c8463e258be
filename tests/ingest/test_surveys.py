"""The CSV export of netmap's own LimeSurvey survey comes back by its codes."""

import csv
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from netmap.questionnaire import Body, Form, Mark, short_codes, write_survey

OPS, PCPR, SP = "ops-oksa", "pcpr", "sp-oksa"


@pytest.fixture
def study(roster):
    """A study that knows four institutions, and that has an id."""
    roster.known = replace(roster.known, study="study-1")
    return roster


@pytest.fixture
def exported(study):
    """Give what answers a survey as LimeSurvey would export it: every column of the structure, codes in the cells."""

    def export(*answers, name="results-survey.csv", **mark):
        book = study.known.codebook
        made = {"study": "study-1", "codebook": book.name, "codebook_version": book.version,
                "commune": "260205", "wave": "after"} | mark  # fmt: skip
        bodies = tuple(
            Body(i, b.name) for i, b in study.known.institutions.items() if i != "sp-wodz"
        )
        form = Form(Mark(**made), book, "Oksa", "Po", bodies)
        write_survey(form, study.folder / "form.lss", "pl")
        titles = columns(ET.parse(study.folder / "form.lss").getroot())
        codes = {
            **short_codes(b.id for b in bodies),
            **short_codes(book.layers),
            **short_codes(book.respondents),
        }
        path = study.folder / name
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_ALL)
            writer.writerow(titles)
            for number, answer in enumerate(answers, start=1):
                told = {
                    "id": number,
                    "submitdate": "2026-11-20 10:00:00",
                    "netmap": form.mark.as_text(),
                } | {
                    coded(title, codes): codes.get(value, value) for title, value in answer.items()
                }
                assert set(told) <= set(titles)
                writer.writerow([told.get(title, "") for title in titles])
        return path

    return export


def columns(root):
    """Give the headings of LimeSurvey's export with codes."""
    rows = {
        section: [{c.tag: c.text or "" for c in row} for row in root.findall(f"{section}/rows/row")]
        for section in ("questions", "subquestions")
    }
    titles = ["id", "submitdate", "lastpage", "startlanguage", "seed"]
    for question in (q for q in rows["questions"] if q["language"] == "pl"):
        parts = [
            p
            for p in rows["subquestions"]
            if (p["parent_qid"], p["language"]) == (question["qid"], "pl")
        ]
        down, across = ([p["title"] for p in parts if p["scale_id"] == scale] for scale in "01")
        cells = [f"{one}_{other}" for one in down for other in across] or down
        titles += [f"{question['title']}[{cell}]" for cell in cells] or [question["title"]]
    return titles


def coded(title, codes):
    """Put codes into a heading written with ids: ``kinds[pcpr_information]``."""
    name, _, rest = title.partition("[")
    parts = rest.rstrip("]").split("|")
    return f"{name}[{'_'.join(codes[part] for part in parts)}]" if rest else name


ANSWER = {
    "respondent": OPS, "role": "head", "strength[pcpr]": "3", "frequency[pcpr]": "4", "trust[pcpr]": "2",
    "kinds[pcpr|information]": "1", "strength[sp-oksa]": "0",
}  # fmt: skip


def test_an_export_comes_back(study, exported, codes):
    plan = study.plan(exported(ANSWER))
    assert codes(plan) == ["sheet-form"]
    told = [row.record for row in plan.rows if row.kind == "nomination"]
    assert {(n.source, n.wave, n.commune, n.respondent) for n in told} == {
        (OPS, "after", "260205", "head")
    }
    assert {(n.layer, n.strength, n.frequency, n.trust) for n in told if n.target == PCPR} == {
        ("information", 3, 4, 2)
    }
    assert {n.strength for n in told if n.target == SP} == {0}
    assert plan.counts()["response"] == {"create": 1}


def test_every_row_is_a_respondent(study, exported):
    plan = study.plan(
        exported(ANSWER, {"respondent": SP, "strength[pcpr]": "1", "kinds[pcpr|referral]": "1"})
    )
    assert plan.is_accepted
    assert plan.counts()["response"] == {"create": 2}


WRONG = {
    "cell-form-no-respondent": {"respondent": ""},
    "cell-form-unknown-respondent": {"respondent": "zzzzz"},
    "cell-form-unknown-role": {"role": "zzzzz"},
    "row-form-no-mark": {"netmap": "kot"},
    "row-form-unfinished": {"submitdate": ""},
    "row-form-strength-without-kind": {"kinds[pcpr|information]": ""},
    "cell-out-of-scale": {"strength[pcpr]": "7"},
}


@pytest.mark.parametrize("code", WRONG)
def test_what_is_wrong_is_said_in_its_row(study, exported, code):
    plan = study.plan(
        exported(
            {"respondent": SP, "strength[pcpr]": "1", "kinds[pcpr|referral]": "1"},
            ANSWER | WRONG[code],
        )
    )
    found = [f for f in plan.findings if f.code == code]
    assert [(f.file, f.row) for f in found] == [("results-survey.csv", 3)]
    assert all(f.say(lang) and f.remedy(lang) for f in plan.findings for lang in ("pl", "en"))
    assert plan.is_accepted == (found[0].level != "error")


def test_an_unfinished_survey_is_no_answer(study, exported):
    assert study.plan(exported(ANSWER | {"submitdate": ""})).changes() == []


def test_an_institution_the_study_no_longer_knows_is_said(study, exported, codes):
    path = exported(ANSWER)
    study.known = replace(
        study.known, institutions={k: v for k, v in study.known.institutions.items() if k != PCPR}
    )
    assert codes(study.plan(path), level="error") == ["row-form-unknown-id"]


def test_a_survey_of_another_study_is_refused(study, exported, codes):
    plan = study.plan(exported(ANSWER, ANSWER | {"respondent": SP}, study="study-2"))
    assert codes(plan, level="error") == ["sheet-form-other-study"]
    assert plan.changes() == []
