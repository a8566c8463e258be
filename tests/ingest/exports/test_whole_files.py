"""Whole files as tools write them, down to marks, separators and archives: every answer is accounted for."""

import csv
import io
import zipfile

import pytest

SENT = "2026-11-20 10:00:00"
KOBO = ["_id", "_uuid", "_submission_time", "_validation_status", "_index"]
QUALTRICS = ["StartDate", "EndDate", "Status", "Progress", "Finished", "RecordedDate", "ResponseId",
             "DistributionChannel"]  # fmt: skip
SENT_Q = [SENT, SENT, "IP Address", "100", "True", SENT, "R_1", "anonymous"]


def kobo(number):
    return [f"{number}", f"u-{number}", SENT, "", f"{number}"]


def ids(names):
    return [f'{{"ImportId":"{name}"}}' for name in names]


def written(rows, delimiter=",", encoding="utf-8", quoting=csv.QUOTE_ALL):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=quoting).writerows(rows)
    return text.getvalue().encode(encoding)


def packed(files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def canvas(prefix, ego, who, alters, edges=()):
    return {
        f"{prefix}_ego.csv": written([
            ["networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasSessionID", "instytucja"],
            [ego, "c", "s", who],
        ]),
        f"{prefix}_attributeList_Instytucja.csv": written([
            ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID", "name", "sila"], *alters
        ]),
        f"{prefix}_edgeList_zna.csv": written([
            ["edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasSourceUUID", "networkCanvasTargetUUID"],
            *edges,
        ]),
    }  # fmt: skip


CANVAS = {
    **canvas("a_1", "e1", "GOPS", [["1", "e1", "n1", "PCPR", "3"], ["2", "e1", "n2", "SP", ""]],
             [["1", "1", "2", "e1", "n1", "n2"]]),
    **canvas("b_2", "e2", "SP", [["1", "e2", "m1", "GOPS", "4"]]),
}  # fmt: skip
NAMED = {
    ("ops", "pcpr", "information", 3),
    ("ops", "sp", "information", None),
    ("sp", "ops", "information", 4),
}

FILES = {
    "limesurvey, VV": ({"vv_482913.csv": written([
        ["ID odpowiedzi", "Kod dostępu", "Data wysłania", "Ostatnia strona", "Język początkowy",
         "Jaką instytucję Państwo reprezentują?", *["Jak silna jest współpraca z:"] * 3],
        ["id", "token", "submitdate", "lastpage", "startlanguage", "inst", "w_ops", "w_pcpr", "w_sp"],
        ["1", "{question_not_shown}", SENT, "3", "pl", "sp", "3", "{question_not_shown}", ""],
        ["2", "{question_not_shown}", "{question_not_shown}", "1", "pl", "gok", "", "2", ""],
    ], "\t")}, {("sp", "ops", "information", 3)}),
    "limesurvey, codes and texts": ({"wyniki.csv": written([
        ["id. ID odpowiedzi", "submitdate. Data wysłania", "lastpage. Ostatnia strona",
         "inst. Jaką instytucję Państwo reprezentują?", "w1[a]. Siła współpracy [GOPS]",
         "w2[a_b]. Rodzaje [GOPS][kierowanie klientów]", "w2[a_c]. Rodzaje [GOPS][wymiana informacji]"],
        ["5", SENT, "3", "Gminny Ośrodek Kultury w Oksie", "4", "1", ""],
    ])}, {("gok", "ops", "referral", 4)}),
    "limesurvey, numbered questions, steps with their number, with a mark": ({"wyniki.csv": written([
        ["Response ID", "Date submitted", "Last page", "Start language", "Q0. Which institution do you represent?",
         "Q1. How strong is your cooperation? [GOPS]", "Q1. How strong is your cooperation? [PCPR]"],
        ["1", SENT, "3", "pl", "Szkoła Podstawowa w Oksie", "3 koordynacja", "2 współdziałanie doraźne"],
        ["2", "", "1", "pl", "GOK", "5", ""],
    ], ";", "utf-8-sig")}, {("sp", "ops", "information", 3), ("sp", "pcpr", "information", 2)}),
    "limesurvey, two scales asked in one question": ({"wyniki.csv": written([
        ["id", "submitdate", "lastpage", "Instytucja", "W1. Częstość i siła [GOPS][Scale 1]",
         "W1. Częstość i siła [GOPS][Scale 2]"],
        ["1", SENT, "3", "SP", "raz w miesiącu", "3"],
    ])}, {("sp", "ops", "information", 3)}),
    "forms, saved as CSV by Excel on the web": ({"Ankieta.csv": written([
        ["ID", "Godzina rozpoczęcia", "Godzina ukończenia", "Adres e-mail", "Nazwa", "Instytucja",
         "Zaznacz instytucje, do których kierują Państwo klientów (kierowanie klientów)"],
        ["1", "04.06.2019 10:00", "04.06.2019 10:07", "anonymous", "", "SP", "GOPS;PCPR;"],
    ], ";", "cp1250", csv.QUOTE_MINIMAL)}, {("sp", "ops", "referral", None), ("sp", "pcpr", "referral", None)}),
    "google, boxes whose words hold commas": ({"Ankieta (Odpowiedzi) - 1.csv": written([
        ["Sygnatura czasowa", "Adres e-mail", "Nazwa Państwa instytucji", "Na czym polega współpraca? [GOPS]",
         "Na czym polega współpraca? [PCPR]"],
        ["2019/06/04 1:12:33 PM CET", "a@b.pl", "SP", "wymiana informacji, wspólne projekty, działania", ""],
    ], quoting=csv.QUOTE_MINIMAL)}, {("sp", "ops", "information", None), ("sp", "ops", "projects", None)}),
    "kobo, names that end in a body": ({"wspolpraca.csv": written([
        ["start", "end", "resp/instytucja", "sila/sila_ops", "sila/sila_pcpr", *KOBO],
        [SENT, SENT, "kp", "3", "", *kobo(1)], [SENT, SENT, "gok", "", "2", *kobo(2)],
    ], ";")}, {("kp", "ops", "information", 3), ("gok", "pcpr", "information", 2)}),
    "odk, a repeat group in an archive": ({"wspolpraca.csv.zip": packed({
        "wspolpraca.csv": written([["SubmissionDate", "instytucja", "KEY", "SubmitterID", "ReviewState"],
                                   [SENT, "ops", "uuid:1", "1", ""]]),
        "wspolpraca-partner.csv": written([["kto", "sila", "PARENT_KEY", "KEY"],
                                           ["pcpr", "2", "uuid:1", "uuid:1/partner[1]"]]),
        "media/foto.jpg": b"\xff\xd8",
    })}, {("ops", "pcpr", "information", 2)}),
    "qualtrics, choices in semicolons with a mark": ({"q.csv": written([
        [*QUALTRICS, "Q1", "Q7_1", "Q7_2"],
        [*QUALTRICS, "Nazwa instytucji", "Z kim (porozumienie formalne)? - Wybrany wariant - GOPS",
         "Z kim (porozumienie formalne)? - Wybrany wariant - KP"],
        ids([*QUALTRICS, "QID1_TEXT", "QID7_1", "QID7_2"]),
        [*SENT_Q, "SP", "GOPS", ""], [*SENT_Q[:4], "False", *SENT_Q[5:], "GOK", "GOPS", "KP"],
    ], ";", "utf-8-sig")}, {("sp", "ops", "agreement", None)}),
    "limesurvey, who is on no list writes the name, codes": ({"wyniki.csv": written([
        ["id", "submitdate", "lastpage", "inst", "inst[other]", "sila[ops]", "sila[pcpr]", "info[pcpr]", "info[other]"],
        ["1", SENT, "4", "sp", "", "4", "", "", ""],
        ["2", SENT, "4", "-oth-", "Gminny Ośrodek Kultury w Oksie", "2", "", "Y", "KP"],
    ])}, {("sp", "ops", "information", 4), ("gok", "ops", "information", 2), ("gok", "pcpr", "information", None),
          ("gok", "kp", "information", None)}),
    "limesurvey, who is on no list writes the name, texts": ({"wyniki.csv": written([
        ["ID odpowiedzi", "Data wysłania", "Ostatnia strona", "Jaką instytucję Pan/Pani reprezentuje?",
         "Jaką instytucję Pan/Pani reprezentuje? [Inne]", "Jak silna jest współpraca? [PCPR]"],
        ["1", SENT, "4", "Szkoła Podstawowa w Oksie", "", "kontakt"], ["2", SENT, "4", "Inne", "GOK", "koordynacja"],
    ])}, {("sp", "pcpr", "information", 1), ("gok", "pcpr", "information", 3)}),
    "limesurvey, comments before their option": ({"wyniki.csv": written([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji",
         *[f"Do jakich instytucji kierują Państwo klientów? {part}" for part in (
             "[GOPS]", "[Komentarz] [GOPS]", "[PCPR]", "[Komentarz] [PCPR]", "[Inne]", "[Komentarz inne]")]],
        ["1", SENT, "KP", "Tak", "głównie przemoc", "Nie", "", "GOK", "bywa"],
    ])}, {("kp", "ops", "referral", None), ("kp", "gok", "referral", None)}),
    "limesurvey, a ranking": ({"wyniki.csv": written([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji",
         *[f"Proszę wskazać najważniejszych partnerów (wymiana informacji) [Pozycja {n}]" for n in (1, 2)]],
        ["1", SENT, "GOK", "Szkoła Podstawowa w Oksie", "PCPR"],
    ])}, {("gok", "sp", "information", None), ("gok", "pcpr", "information", None)}),
    "limesurvey, up to three names, written freely": ({"wyniki.csv": written([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji",
         *[f"Proszę wymienić do trzech instytucji, z którymi współpracują Państwo najczęściej [{n}]" for n in (1, 2)]],
        ["1", SENT, "GOK", "szkoła podstawowa w Oksie", "PCPR"],
        ["2", SENT, "SP", "ośrodek pomocy społecznej Oksa", ""],
    ])}, {("gok", "sp", "information", None), ("gok", "pcpr", "information", None),
          ("sp", "ops", "information", None)}),
    "limesurvey, yes or no of each body, in another case": ({"wyniki.csv": written([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji",
         "Czy w ostatnim roku kierowali Państwo klientów (kierowanie klientów) do PCPR?",
         "Czy w ostatnim roku współpracowali Państwo (porozumienie) z Gminnym Ośrodkiem Kultury w Oksie?"],
        ["1", SENT, "GOPS", "Nie", "Tak"],
    ])}, {("ops", "pcpr", "referral", 0), ("ops", "gok", "agreement", None)}),
    "limesurvey, yes, no, uncertain": ({"wyniki.csv": written([
        ["Response ID", "Date submitted", "Name of your institution",
         *[f"Do you run joint projects with: [{name}]" for name in ("GOPS", "PCPR", "KP")]],
        ["1", SENT, "GOK", "Yes", "No", "Uncertain"], ["2", SENT, "SP", "No", "", "Yes"],
    ])}, {("gok", "ops", "projects", None), ("gok", "pcpr", "projects", 0), ("sp", "ops", "projects", 0),
          ("sp", "kp", "projects", None)}),
    "limesurvey, a column of boxes for each step": ({"wyniki.csv": written([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji",
         *[f"Jak silna jest współpraca [{step}][PCPR]" for step in ("Kontakt", "Koordynacja")]],
        ["1", SENT, "GOK", "Tak", ""], ["2", SENT, "KP", "", "Tak"],
    ])}, {("gok", "pcpr", "information", 1), ("kp", "pcpr", "information", 3)}),
    "forms, a quiz": ({"Ankieta.csv": written([
        ["ID", "Godzina rozpoczęcia", "Godzina ukończenia", "Suma punktów", "Nazwa instytucji",
         "Punkty — Nazwa instytucji", "Z kim mają Państwo podpisane porozumienie?",
         "Punkty — Z kim mają Państwo podpisane porozumienie?", "Opinia — Z kim mają Państwo podpisane porozumienie?"],
        ["1", SENT, SENT, "0", "GOK", "0", "GOPS;KP;", "0", ""],
    ])}, {("gok", "ops", "agreement", None), ("gok", "kp", "agreement", None)}),
    "google, kinds in rows and institutions in cells": ({"odpowiedzi.csv": written([
        ["Sygnatura czasowa", "Państwa instytucja", "Rodzaje współpracy [wymiana informacji]",
         "Rodzaje współpracy [kierowanie klientów]"],
        [SENT, "GOPS", "PCPR, GOK", "PCPR"], [SENT, "GOK", "GOPS", ""],
    ])}, {("ops", "pcpr", "information", None), ("ops", "gok", "information", None), ("ops", "pcpr", "referral", None),
          ("gok", "ops", "information", None)}),
    "google, consent in the third person; nobody is nobody": ({"odpowiedzi.csv": written([
        ["Sygnatura czasowa", "Czy wyrażają Państwo zgodę na udział w badaniu?", "Nazwa instytucji",
         "Z kim prowadzą Państwo wspólne projekty?"],
        [SENT, "Tak, zgadzam się", "GOK", "PCPR"], [SENT, "Nie", "SP", "PCPR"], [SENT, "Tak", "KP", "z żadną"],
    ])}, {("gok", "pcpr", "projects", None)}),
    "kobo, others are written in a column beside": ({"siec.csv": written([
        ["instytucja", "informacja", "informacja/ops", "informacja/pcpr", "informacja/inne", "informacja_inne", *KOBO],
        ["gok", "ops inne", "1", "0", "1", "KP", *kobo(1)],
    ], ";")}, {("gok", "ops", "information", None), ("gok", "kp", "information", None)}),
    "qualtrics, boxes of two axes": ({"siec.csv": written([
        [*QUALTRICS, "Q1", "Q6_1_1", "Q6_1_2", "Q6_2_1", "Q6_2_2"],
        [*QUALTRICS, "Nazwa instytucji", *[f"Rodzaje współpracy - {body} - {kind}" for body in ("GOPS", "PCPR")
                                           for kind in ("wymiana informacji", "kierowanie klientów")]],
        ids([*QUALTRICS, "QID1", "QID6_1_1", "QID6_1_2", "QID6_2_1", "QID6_2_2"]),
        [*SENT_Q, "GOK", "wymiana informacji", "", "", "kierowanie klientów"],
    ])}, {("gok", "ops", "information", None), ("gok", "pcpr", "referral", None)}),
    "qualtrics, shown and not answered; another institution": ({"siec.csv": written([
        [*QUALTRICS, "Q1", "Q2", "Q2_9_TEXT", "Q7_1", "Q7_2"],
        [*QUALTRICS, "Nazwa instytucji", "Z kim wymieniają Państwo informacje? - Selected Choice",
         "Z kim wymieniają Państwo informacje? - Inna instytucja - Text",
         *[f"Jak silna jest współpraca? - {body}" for body in ("GOPS", "PCPR")]],
        ids([*QUALTRICS, "QID1", "QID2", "QID2_9_TEXT", "QID7_1", "QID7_2"]),
        [*SENT_Q, "GOK", "GOPS,Inna instytucja", "Komisariat Policji w Nagłowicach", "4", "-99"],
    ])}, {("gok", "ops", "information", 4), ("gok", "kp", "information", None)}),
    "canvas, people beside institutions": (
        {**CANVAS, "a_1_attributeList_Osoba.csv": written([
            ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID", "imie", "rola"],
            ["3", "e1", "p1", "Anna", "sąsiadka"],
        ])}, NAMED),
    "canvas, files": (CANVAS, NAMED),
    "canvas, the archive it writes": ({"networkCanvasExport-1559642400000.zip": packed({
        **CANVAS, "a_1.graphml": b"<graphml/>",
        "a_1_adjacencyMatrix_zna.csv": written([["", "n1", "n2"], ["n1", "0", "1"], ["n2", "1", "0"]]),
    })}, NAMED),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_what_its_respondents_said_and_nothing_else(survey, name):
    files, expected = FILES[name]
    paths = [survey.desk.folder / file for file in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    plan = survey.desk.plan(*paths, wave="po", commune="260205")
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan) == expected
    assert not plan.waiting
    assert {f.code for f in plan.findings if f.level == "error"} == set()
    assert "sheet-export" in {f.code for f in plan.findings}


def test_what_network_canvas_writes_twice_is_read_once_and_said(survey):
    path = survey.desk.folder / "sesja.zip"
    [data] = FILES["canvas, the archive it writes"][0].values()
    path.write_bytes(data)
    plan = survey.desk.plan(path, wave="po", commune="260205")
    told = {f.code: f.file for f in plan.findings}
    assert told["file-archive"] == "sesja.zip"
    assert told["file-archive-passed-over"] == "a_1.graphml"
    assert told["file-canvas-matrix"] == "a_1_adjacencyMatrix_zna.csv"
    assert all(f.say(lang) and f.remedy(lang) for f in plan.findings for lang in ("pl", "en"))


def test_columns_that_say_different_things_of_one_tie_are_told_of(survey, codes):
    head = ["id", "submitdate", "lastpage", "kto", "D1[ops]", "D2[ops]", "uwagi[ops]", "rem[ops]"]
    mapping = """mapping = 1
[[sheet]]
tool = "limesurvey"
[sheet.questions]
D1 = { attribute = "strength" }
D2 = { attribute = "strength" }
uwagi = { attribute = "note" }
rem = { attribute = "note" }
[sheet.items]
ops = { partner = "ops" }
[sheet.columns]
kto = { is = "respondent" }
"""
    plan = survey.plan(
        [head, ["1", SENT, "3", "sp", "4", "2", "rzadko", "ale dobrze"]], mapping=mapping
    )
    assert survey.said(plan, "note") == {("sp", "ops", "information", 4, "rzadko; ale dobrze")}
    assert "row-answer-differs" in codes(plan, "warning")


def test_what_a_set_of_network_canvas_lists_beside_institutions_is_told_of(survey, codes):
    files, _ = FILES["canvas, people beside institutions"]
    for name, data in files.items():
        (survey.desk.folder / name).write_bytes(data)
    plan = survey.desk.plan(
        *(survey.desk.folder / name for name in files), wave="po", commune="260205"
    )
    [told] = [f for f in plan.findings if f.code == "sheet-canvas-unread"]
    assert (told.file, told.level) == ("a_1_attributeList_Osoba.csv", "warning")
    assert all(told.say(lang) and told.remedy(lang) for lang in ("pl", "en"))


def test_two_who_wrote_only_that_they_are_another_body_are_not_one(survey, codes):
    plan = survey.plan([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji", "Jak silna jest współpraca? [PCPR]"],
        ["1", SENT, "Inna", "3"], ["2", SENT, "Inne", "1"], ["3", SENT, "GOK", "2"],
    ])  # fmt: skip
    assert survey.said(plan) == {("gok", "pcpr", "information", 2)}
    assert codes(plan).count("cell-answer-no-respondent") == 2


def test_a_column_that_asks_of_ties_and_names_nobody_is_told_of_by_itself(survey):
    plan = survey.plan([
        ["ID odpowiedzi", "Data wysłania", "Nazwa instytucji", "Jak silna jest współpraca? [PCPR]",
         "Jak często kontaktują się Państwo z Klubem Seniora w Oksie?", "Uwagi"],
        ["1", SENT, "GOK", "3", "raz w miesiącu", "dziękujemy"],
    ])  # fmt: skip
    told = {f.code: f.column for f in plan.findings}
    assert (
        told["header-answer-unmapped"]
        == "Jak często kontaktują się Państwo z Klubem Seniora w Oksie?"
    )
