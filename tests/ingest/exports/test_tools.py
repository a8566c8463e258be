"""Survey tools are told by the columns they add of their own."""

import pytest

from netmap.ingest.exports.tools import asked_by, exact, says, tools

HEADERS = {
    "limesurvey": [
        ["id", "submitdate", "lastpage", "startlanguage", "seed", "Q1[SQ001]"],
        ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Which? [GOPS]"],
        ["ID odpowiedzi", "Data wysłania", "Ostatnia strona", "Język początkowy", "Kto? [GOPS]"],
    ],
    "msforms": [
        ["ID", "Godzina rozpoczęcia", "Godzina ukończenia", "Adres e-mail", "Nazwa", "Pytanie"],
        ["Id", "Start time", "Completion time", "Email", "Name", "Last modified time", "Question"],
    ],
    "google": [["Sygnatura czasowa", "Pytanie [GOPS]"], ["Timestamp", "Email Address", "Question"]],
    "kobo": [
        ["start", "end", "grupa/pytanie", "_id", "_uuid", "_submission_time"],
        ["SubmissionDate", "grupa-pytanie", "meta-instanceID", "KEY", "SubmitterID"],
    ],
    "qualtrics": [["StartDate", "EndDate", "Status", "Finished", "ResponseId", "Q1", "Q2_1"]],
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_is_told_by_its_tool_and_no_other(name):
    for header in HEADERS[name]:
        assert [tool.name for tool in tools().values() if tool.knows(header)] == [name]


@pytest.mark.parametrize("header", [
    ["od", "do", "fala", "siła"], ["id", "nazwa", "typ"], ["Instytucja", "GOPS", "SP"], ["data", "od", "do"],
    ["fala", "data"], ["Pytanie", "Sygnatura czasowa"], ["ID", "Nazwa", "E-mail"], [],
])  # fmt: skip
def test_a_sheet_of_ones_own_is_no_tools(header):
    assert not any(tool.knows(header) for tool in tools().values())


def test_a_tools_own_columns_are_found_by_their_role():
    tool = tools()["kobo"]
    titles = ["start", "pytanie", "_id", "_uuid", "_submission_time"]
    assert tool.own(titles) == {"number": 2, "id": 2, "uuid": 3, "sent": 4}
    assert [tool.is_own(title) for title in titles] == [True, False, True, True, True]


def test_codes_keep_their_signs_and_words_do_not():
    assert exact("_id") != exact("id")
    assert exact("KEY") != exact("key")
    assert exact("Data  Wysłania") == exact("data wysłania")


@pytest.mark.parametrize(("question", "meaning"), [
    ("Jak często kontaktują się Państwo z:", "frequency"), ("How often do you meet", "frequency"),
    ("Jak mocno współpracujecie", "strength"), ("Zaufanie do instytucji", "trust"), ("Kolor ścian", ""),
    ("Z kim współpracują Państwo w gminie?", "partners"), ("Państwa instytucja", "respondent"),
])  # fmt: skip
def test_a_question_is_told_by_its_words(question, meaning):
    among = ["strength", "frequency", "trust", "partners", "respondent"]
    assert asked_by(question, among) == meaning


def test_lists_of_words_are_folded():
    assert "survey preview" in says("preview")
    assert "not approved" in says("refused")
