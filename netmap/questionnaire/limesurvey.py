"""The questionnaire as a LimeSurvey structure file: what version 3 writes, which every later version reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from netmap.i18n import LANGUAGES
from netmap.questionnaire.codes import short_codes
from netmap.questionnaire.form import Form, Question, label_of

__all__ = ["KINDS", "MARK", "RESPONDENT", "ROLE", "columns_of", "write_survey"]

MARK, RESPONDENT, ROLE, KINDS = "netmap", "respondent", "role", "kinds"
"""Codes of the questions that are no scale."""
_OWN_COLUMNS = 15
"""Those of the answer itself (its number, days, language, access code), and of who answers."""
_SID = "260200"
_DB_VERSION = "359"
_QUESTION = (
    "qid", "parent_qid", "sid", "gid", "type", "title", "question", "preg", "help", "other", "mandatory",
    "question_order", "language", "scale_id", "same_default", "relevance", "modulename",
)  # fmt: skip
_GROUP = (
    "gid", "sid", "group_name", "group_order", "description", "language", "randomization_group", "grelevance",
)  # fmt: skip
_ANSWER = ("qid", "code", "answer", "sortorder", "assessment_value", "language", "scale_id")
_ATTRIBUTE = ("qid", "attribute", "value", "language")
_SURVEY = {
    "sid": _SID, "gsid": "1", "admin": "", "adminemail": "", "anonymized": "N", "format": "G", "savetimings": "N",
    "template": "vanilla", "language": "", "additional_languages": "", "datestamp": "Y", "usecookie": "N",
    "allowregister": "N", "allowsave": "Y", "autonumber_start": "0", "autoredirect": "N", "allowprev": "Y",
    "printanswers": "N", "ipaddr": "N", "refurl": "N", "publicstatistics": "N", "publicgraphs": "N",
    "listpublic": "N", "htmlemail": "Y", "sendconfirmation": "N", "tokenanswerspersistence": "N",
    "assessments": "N", "usecaptcha": "N", "usetokens": "N", "tokenlength": "15", "showxquestions": "N",
    "showgroupinfo": "B", "shownoanswer": "Y", "showqnumcode": "X", "bounceprocessing": "N", "showwelcome": "Y",
    "showprogress": "Y", "questionindex": "0", "navigationdelay": "0", "nokeyboard": "N",
    "alloweditaftercompletion": "N",
}  # fmt: skip
_TEXTS = (
    "surveyls_survey_id", "surveyls_language", "surveyls_title", "surveyls_description", "surveyls_welcometext",
    "surveyls_endtext", "surveyls_dateformat", "surveyls_numberformat",
)  # fmt: skip

Row = dict[str, str]


def columns_of(form: Form) -> int:
    """Count the columns that the answers to a survey have: one for every question about every institution."""
    return _OWN_COLUMNS + len(form.bodies) * len(form.questions)


def write_survey(form: Form, path: Path, lang: str) -> None:
    """Write the form as a LimeSurvey structure (``.lss``) in both languages, ``lang`` first.

    Its CSV export with codes comes back through the import: the codes are made from ids.
    """
    languages = (lang, *(other for other in LANGUAGES if other != lang))
    document = ET.Element("document")
    ET.SubElement(document, "LimeSurveyDocType").text = "Survey"
    ET.SubElement(document, "DBVersion").text = _DB_VERSION
    listed = ET.SubElement(document, "languages")
    for one in languages:
        ET.SubElement(listed, "language").text = one
    for name, fields, rows in _Survey(form, languages).sections():
        _add_section(document, name, fields, rows)
    ET.indent(document, " ")
    path.write_bytes(ET.tostring(document, encoding="utf-8", xml_declaration=True))


def _add_section(
    document: ET.Element, name: str, fields: Sequence[str], rows: Sequence[Mapping[str, str]]
) -> None:
    """Add a table of LimeSurvey's: the names of its fields, then its rows."""
    section = ET.SubElement(document, name)
    named = ET.SubElement(section, "fields")
    for field in fields:
        ET.SubElement(named, "fieldname").text = field
    held = ET.SubElement(section, "rows")
    for row in rows:
        line = ET.SubElement(held, "row")
        for field in fields:
            ET.SubElement(line, field).text = row.get(field, "")


class _Survey:
    """The tables of a survey, filled question by question."""

    def __init__(self, form: Form, languages: Sequence[str]) -> None:
        self._form, self._languages = form, languages
        self._words = {lang: form.words(lang) for lang in languages}
        self._codes = short_codes(body.id for body in form.bodies)
        self._questions: list[Row] = []
        self._subquestions: list[Row] = []
        self._answers: list[Row] = []
        self._attributes: list[Row] = []
        self._qid = 0
        self._ask_who()
        for question in form.questions:
            if question.scale:
                self._ask_scale(question)
        self._ask_kinds([q for q in form.questions if q.is_layer])

    def sections(self) -> Iterator[tuple[str, Sequence[str], Sequence[Row]]]:
        """Give the tables in LimeSurvey's order."""
        yield "answers", _ANSWER, self._answers
        yield "groups", _GROUP, list(self._groups())
        yield "questions", _QUESTION, self._questions
        yield "subquestions", _QUESTION, self._subquestions
        yield "question_attributes", _ATTRIBUTE, self._attributes
        base, *others = self._languages
        settings = _SURVEY | {"language": base, "additional_languages": " ".join(others)}
        yield "surveys", tuple(settings), [settings]
        yield "surveys_languagesettings", _TEXTS, list(self._texts())

    def _groups(self) -> Iterator[Row]:
        for gid, name, about in (("1", "institution", ""), ("2", "partner", "how")):
            for lang, words in self._words.items():
                told = words[about] if about else ""
                yield {"gid": gid, "sid": _SID, "group_name": words[name], "group_order": gid,
                       "description": told, "language": lang}  # fmt: skip

    def _texts(self) -> Iterator[Row]:
        for lang, words in self._words.items():
            yield {
                "surveyls_survey_id": _SID, "surveyls_language": lang, "surveyls_title": words["title"][:200],
                "surveyls_welcometext": f"{words['intro']} {words['persons']}",
                "surveyls_endtext": words["thanks"], "surveyls_dateformat": "6", "surveyls_numberformat": "0",
            }  # fmt: skip

    def _ask_who(self) -> None:
        qid = self._ask("1", "!", RESPONDENT, "institution", mandatory="Y")
        for order, body in enumerate(self._form.bodies, start=1):
            self._answer(
                qid, self._codes[body.id], dict.fromkeys(self._languages, body.name), order
            )
        roles = self._form.codebook.respondents
        if roles:
            qid = self._ask("1", "!", ROLE, "role")
            for order, (code, short) in enumerate(short_codes(roles).items(), start=1):
                label = roles[code].label
                self._answer(qid, short, {lang: label.say(lang) for lang in self._languages}, order)
        qid = self._ask("1", "*", MARK, self._form.mark.as_text())
        self._attributes.append({"qid": qid, "attribute": "hidden", "value": "1"})

    def _ask_scale(self, question: Question) -> None:
        qid = self._ask("2", "F", question.code, question.code)
        self._ask_rows(qid)
        scale = question.scale
        for order, level in enumerate(sorted(scale.levels) if scale else (), start=1):
            said = {lang: label_of(level, scale, lang) for lang in self._languages if scale}
            self._answer(qid, f"{level}", said, order)

    def _ask_kinds(self, layers: Sequence[Question]) -> None:
        """Ask for the kinds of tie in one table of boxes: institutions down, kinds across."""
        qid = self._ask("2", ":", KINDS, "kinds")
        self._attributes.append({"qid": qid, "attribute": "multiflexible_checkbox", "value": "1"})
        self._ask_rows(qid)
        codes = short_codes(layer.code for layer in layers)
        for order, layer in enumerate(layers, start=1):
            said = {lang: layer.label.say(lang) for lang in self._languages}
            self._row(qid, codes[layer.code], said, order, scale="1", relevance="")

    def _ask(self, group: str, kind: str, code: str, word: str, *, mandatory: str = "N") -> str:
        """Add a question in every language; its text is a word of the form, or itself."""
        self._qid += 1
        for lang, words in self._words.items():
            self._questions.append(
                {"qid": f"{self._qid}", "parent_qid": "0", "sid": _SID, "gid": group, "type": kind, "title": code,
                 "question": words.get(word, word), "other": "N", "mandatory": mandatory,
                 "question_order": f"{self._qid}", "language": lang, "scale_id": "0", "same_default": "0",
                 "relevance": "1"}
            )  # fmt: skip
        return f"{self._qid}"

    def _ask_rows(self, qid: str) -> None:
        """Add a row for every institution, hidden from that institution itself."""
        for order, body in enumerate(self._form.bodies, start=1):
            code = self._codes[body.id]
            said = dict.fromkeys(self._languages, body.name)
            self._row(qid, code, said, order, scale="0", relevance=f'{RESPONDENT}.NAOK != "{code}"')

    def _row(
        self,
        parent: str,
        code: str,
        said: Mapping[str, str],
        order: int,
        *,
        scale: str,
        relevance: str,
    ) -> None:
        self._qid += 1
        group = next(row["gid"] for row in self._questions if row["qid"] == parent)
        for lang, text in said.items():
            self._subquestions.append(
                {"qid": f"{self._qid}", "parent_qid": parent, "sid": _SID, "gid": group, "type": "T",
                 "title": code, "question": text, "other": "N", "mandatory": "N", "question_order": f"{order}",
                 "language": lang, "scale_id": scale, "same_default": "0", "relevance": relevance}
            )  # fmt: skip

    def _answer(self, qid: str, code: str, said: Mapping[str, str], order: int) -> None:
        for lang, text in said.items():
            self._answers.append(
                {"qid": qid, "code": code, "answer": text, "sortorder": f"{order}", "assessment_value": "0",
                 "language": lang, "scale_id": "0"}
            )  # fmt: skip
