"""Whichever export LimeSurvey writes of a survey that netmap made, the same answers come back, by ids."""

import csv
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from netmap.questionnaire import Body, Form, Mark, short_codes, write_survey

SENT = "2026-11-20 10:00:00"
OWN = {
    "codes": ["id", "submitdate", "lastpage"],
    "pl": ["ID odpowiedzi", "Data wysłania", "Ostatnia strona"],
    "en": ["Response ID", "Date submitted", "Last page"],
}
SAID = {
    "respondent": "ops-oksa", "role": "head", ("strength", "pcpr"): "3", ("frequency", "pcpr"): "4",
    ("trust", "pcpr"): "2", ("kinds", "pcpr", "information"): "1", ("kinds", "pcpr", "referral"): "1",
    ("strength", "sp-oksa"): "0", ("strength", "ops-oksa"): None,
}  # fmt: skip
"""An answer by ids; ``None`` is a row that LimeSurvey did not show."""


class Survey:
    """A survey that LimeSurvey holds: what each of its columns is called, and what its cells say, in every export."""

    def __init__(self, study, bodies):
        self.study = study
        book = study.known.codebook
        self.mark = Mark("study-1", book.name, book.version, "260205", "after")
        write_survey(Form(self.mark, book, "Oksa", "Po", bodies), study.folder / "a.lss", "pl")
        root = ET.parse(study.folder / "a.lss").getroot()
        self.tables = {
            name: [{c.tag: c.text or "" for c in row} for row in root.findall(f"{name}/rows/row")]
            for name in ("questions", "subquestions", "answers")
        }
        self.ids = {c: i for held in ((b.id for b in bodies), book.layers, book.respondents)
                    for i, c in short_codes(held).items()}  # fmt: skip

    def columns(self, lang):
        """Give question, codes of its row and column, the texts of the three."""
        for q in (q for q in self.tables["questions"] if q["language"] == lang):
            parts = [
                s
                for s in self.tables["subquestions"]
                if (s["parent_qid"], s["language"]) == (q["qid"], lang)
            ]
            down, across = ([p for p in parts if p["scale_id"] == scale] for scale in "01")
            for chosen in [
                [one, *other] for one in down for other in ([[a] for a in across] or [[]])
            ] or [[]]:
                yield (q, [p["title"] for p in chosen], [p["question"] for p in chosen])  # fmt: skip

    def heading(self, style, question, codes, texts):
        """Write the heading of a column."""
        code = question["title"]
        coded = f"{code}[{'_'.join(codes)}]" if codes else code
        text = question["question"] + (" " + "".join(f"[{t}]" for t in texts) if texts else "")
        return {
            "codes": coded, "text": text, "both": f"{coded}. {text}",
            "dots": coded.replace("[", ".").replace("]", "."), "underscores": "_".join((code, *codes)),
        }[style]  # fmt: skip

    def cell(self, lang, is_full, question, codes):
        """Say what stands in a cell."""
        code = question["title"]
        key = (code, *(self.ids[c] for c in codes)) if codes else code
        said = self.mark.as_text() if code == "netmap" else SAID.get(key, "")
        if said is None:
            return "N/A" if is_full else ""
        short = {i: c for c, i in self.ids.items()}.get(said, said)
        if not is_full or not said:
            return short
        full = [a["answer"] for a in self.tables["answers"]
                if (a["qid"], a["code"], a["language"]) == (question["qid"], short, lang)]  # fmt: skip
        return full[0] if full else {"1": {"pl": "Tak", "en": "Yes"}[lang]}.get(said, said)

    def export(self, style, lang="pl", *, is_full=False, is_vv=False, sent=SENT):
        """Write the file, and plan its import."""
        columns = list(self.columns(lang))
        own = OWN[lang if style == "text" else "codes"]
        rows = [[*own, *(self.heading(style, *column) for column in columns)],
                ["1", sent, "3", *(self.cell(lang, is_full, q, codes) for q, codes, _ in columns)]]  # fmt: skip
        if is_vv:
            rows.insert(0, [*OWN["pl"], *(q["question"] for q, _, _ in columns)])
            rows[2] = [cell or "{question_not_shown}" for cell in rows[2]]
        path = self.study.folder / "wyniki.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter="\t" if is_vv else ",").writerows(rows)
        return self.study.plan(path)


@pytest.fixture
def survey(roster):
    roster.known = replace(roster.known, study="study-1")
    bodies = roster.known.institutions.values()
    return Survey(roster, tuple(Body(b.id, b.name) for b in bodies if b.id != "sp-wodz"))


def told(plan):
    return {
        (n.source, n.target, n.layer, n.strength, n.frequency, n.trust, n.wave, n.commune, n.respondent)
        for row in plan.rows if row.kind == "nomination" for n in [row.record]
    }  # fmt: skip


EXPORTS = {
    "full texts in Polish": ("text", {"is_full": True}),
    "full texts in English": ("text", {"lang": "en", "is_full": True}),
    "texts above, codes below": ("text", {}),
    "codes above, texts below": ("codes", {"is_full": True}),
    "codes with texts": ("both", {"is_full": True}),
    "R": ("underscores", {}),
    "R after it was read": ("dots", {}),
    "VV": ("underscores", {"is_vv": True}),
}


@pytest.mark.parametrize("name", EXPORTS)
def test_every_export_says_the_same(survey, name):
    style, options = EXPORTS[name]
    expected = told(survey.export("codes"))
    assert ("ops-oksa", "pcpr", "referral", 3, 4, 2, "after", "260205", "head") in expected
    plan = survey.export(style, **options)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert told(plan) == expected
    assert "name-understood" not in {f.code for f in plan.findings}


@pytest.mark.parametrize("name", EXPORTS)
def test_what_was_not_sent_is_no_answer(survey, name):
    style, options = EXPORTS[name]
    assert survey.export(style, sent="", **options).changes() == []


def test_an_institution_that_the_study_no_longer_has_is_told_by_its_heading(survey):
    kept = {k: b for k, b in survey.study.known.institutions.items() if k != "pcpr"}
    survey.study.known = replace(survey.study.known, institutions=kept)
    plan = survey.export("text", is_full=True)
    assert not plan.is_accepted
    [unknown] = [f for f in plan.findings if f.code == "row-form-unknown-id"]
    assert "[Powiatowe Centrum" in unknown.column
