"""The exports of survey tools, laid out as each tool writes them, become who said what of whom."""

import pytest

SENT = "2026-11-20 10:00:00"
NO = {"information", "referral", "meetings", "joint_case", "projects", "agreement", "resources",
      "advice", "training"}  # fmt: skip
"""Every kind of tie that a strength of 0 denies."""


def denied(source, target):
    return {(source, target, layer, 0) for layer in NO}


def test_limesurvey_with_full_texts(survey, codes):
    plan = survey.plan([
        ["ID odpowiedzi", "Data wysłania", "Ostatnia strona", "Język początkowy",
         "Jaką instytucję Państwo reprezentują?", "Stanowisko",
         "Jak mocno współpracują Państwo z: [GOPS]", "Jak mocno współpracują Państwo z: [SP]",
         "Kierowanie klientów do: [PCPR]", "Kierowanie klientów do: [PCPR] [Komentarz]", "Imię i nazwisko"],
        ["1", SENT, "3", "pl", "Gminny Ośrodek Kultury w Oksie", "kierownik, dyrektor", "3 – koordynacja",
         "brak współpracy", "Tak", "tylko \"Rodzina 500+\"", "Jan Nowak"],
    ])  # fmt: skip
    assert plan.is_accepted
    told = survey.said(plan, "note", "respondent", "date")
    assert ("gok", "pcpr", "referral", None, 'tylko "Rodzina 500+"', "head", "2026-11-20") in told
    assert survey.said(plan) == {
        ("gok", "ops", "information", 3), ("gok", "pcpr", "referral", None), *denied("gok", "sp"),
    }  # fmt: skip
    assert codes(plan) == ["header-answer-layer-assumed", "header-personal-column"]
    assert "Nowak" not in str(plan.rows)


CODED = [
    "id",
    "submitdate",
    "lastpage",
    "startlanguage",
    "seed",
    "kto",
    "sila[pcpr]",
    "sila[ops]",
    "info[pcpr]",
    "info[ops]",
    "info[other]",
    "info[pcprcomment]",
]
ANSWER = ["7", SENT, "4", "pl", "1934", "gok", "2", "", "Y", "", "KP", "telefonicznie"]


@pytest.mark.parametrize("style", ["codes", "r", "underscores"])
def test_limesurvey_with_codes(survey, codes, style):
    titles = {
        "codes": CODED,
        "r": [t.replace("[", ".").replace("]", ".") for t in CODED],
        "underscores": [t.replace("[", "_").replace("]", "") for t in CODED],
    }[style]
    plan = survey.plan([titles, ANSWER])
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan, "note") == {
        ("gok", "pcpr", "information", 2, "telefonicznie"), ("gok", "kp", "information", None, ""),
    }  # fmt: skip
    assert codes(plan) == ["header-answer-layer-assumed"]


def test_limesurvey_dual_scale_and_semicolons(survey):
    titles = [
        "id",
        "submitdate",
        "lastpage",
        "kto",
        "P[ops][1]",
        "P[ops][2]",
        "P[sp][1]",
        "P[sp][2]",
    ]
    mapping = """mapping = 1
    [[sheet]]
    [sheet.questions]
    "P#1" = { attribute = "strength" }
    "P#2" = { attribute = "frequency" }
    [sheet.items]
    ops = { partner = "ops" }
    sp = { partner = "sp" }
    [sheet.columns]
    kto = { is = "respondent" }
    """
    rows = [titles, ["1", SENT, "3", "pcpr", "4", "5", "", ""]]
    plan = survey.plan(rows, delimiter=";", mapping=mapping)
    assert survey.said(plan, "frequency") == {("pcpr", "ops", "information", 4, 5)}


FORMS = {
    "pl": [
        "ID",
        "Godzina rozpoczęcia",
        "Godzina ukończenia",
        "Adres e-mail",
        "Nazwa",
        "Państwa instytucja",
    ],
    "en": [
        "Id",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "Last modified time",
        "Your institution",
    ],
}


@pytest.mark.parametrize("lang", FORMS)
def test_microsoft_forms(survey, desk, lang):
    titles = [
        *FORMS[lang],
        "Z kim wymieniają Państwo informacje (wymiana informacji)?",
        "GOPS",
        "SP",
        "GOPS2",
        "SP2",
    ]
    system = [
        "3",
        "2026-11-20 9:00",
        "2026-11-20 9:10",
        "anonymous",
        "",
        *([""] if lang == "en" else []),
    ]
    rows = [titles, [*system, "PCPR", "Gminny Ośrodek Kultury w Oksie;SP;", "3", "1", "2", ""]]
    path = desk.xlsx({"Form1": rows})
    plan = desk.plan(path, wave="po", commune="260205")
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert {("pcpr", "gok", "information", None), ("pcpr", "sp", "information", 1)} <= survey.said(
        plan
    )
    found = next(f for f in plan.findings if f.code == "sheet-export")
    assert "Microsoft Forms" in found.say("pl")
    assert "Microsoft Forms" in found.say("en")


@pytest.mark.parametrize(("stamp", "separator"), [("Sygnatura czasowa", ";"), ("Timestamp", ", ")])
def test_google_forms(survey, codes, stamp, separator):
    titles = [stamp, "Adres e-mail", "Nazwa instytucji", "Jak często kontaktują się Państwo z: [GOPS]",
              "Jak często kontaktują się Państwo z: [PCPR]", "W czym współpracujecie? [GOPS]",
              "Wspólne projekty realizujemy z"]  # fmt: skip
    kinds = separator.join(["wymiana informacji", "wspólne spotkania, zespoły"])
    day = "2026/11/20 10:22:33 AM CET"
    rows = [titles, [day, "a@b.pl", "KP", "5", "0", kinds, separator.join(["SP", "PCPR"])]]
    plan = survey.plan(rows, mapping=None)
    told = survey.said(plan, "frequency", "date")
    assert ("kp", "ops", "information", None, 5, "2026-11-20") in told
    assert ("kp", "ops", "meetings", None, 5, "2026-11-20") in told
    assert ("kp", "sp", "projects", None, None, "2026-11-20") in told
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]


KOBO = ["start", "end", "dane/instytucja", "dane/sila/pcpr", "dane/sila/ops"]
KOBO_END = ["_id", "_uuid", "_submission_time", "_validation_status", "_index"]
SYSTEM = ["41", "c9b2", "2026-11-20T10:00:00", "", "1"]


@pytest.mark.parametrize(("titles", "cells"), [
    (["info", "info/ops", "info/sp"], ["ops sp", "1", "1"]),
    (["info"], ["ops sp"]),
    (["info/ops", "info/sp"], ["1", "1"]),
    (["info/ops", "info/sp"], ["True", "True"]),
], ids=["both", "summary", "details", "odk"])  # fmt: skip
def test_kobo_in_its_three_styles(survey, titles, cells):
    mapping = {"info": "wymiana informacji"}
    head = [*KOBO, *(t.replace("info", f"dane/{mapping['info']}") for t in titles), *KOBO_END]
    rows = [head, ["2026-11-20", "2026-11-20", "gok", "3", "", *cells, *SYSTEM]]
    plan = survey.plan(rows, delimiter=";")
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert {t[:3] for t in survey.said(plan)} == {
        ("gok", "pcpr", "information"), ("gok", "ops", "information"), ("gok", "sp", "information"),
    }  # fmt: skip
    assert ("gok", "pcpr", "information", 3) in survey.said(plan)


def test_odk_with_dashes_and_a_review(survey, codes):
    titles = [
        "SubmissionDate",
        "dane-instytucja",
        "dane-sila-pcpr",
        "dane-sila-ops",
        "meta-instanceID",
        "KEY",
        "ReviewState",
    ]
    row = ["2026-11-20T10:00:00.000Z", "gok", "3", "2", "uuid:1", "uuid:1", "approved"]
    plan = survey.plan([titles, row, [*row[:5], "uuid:2", "rejected"]])
    assert survey.said(plan) == {
        ("gok", "pcpr", "information", 3),
        ("gok", "ops", "information", 2),
    }
    assert "row-answer-refused" in codes(plan)


NAMES = ["StartDate", "EndDate", "Status", "Progress", "Finished", "RecordedDate", "ResponseId", "DistributionChannel",
         "Q1", "Q2_1", "Q2_2", "Q3_1", "Q3_2", "Q3_3_TEXT"]  # fmt: skip
TEXTS = ["Start Date", "End Date", "Response Type", "Progress", "Finished", "Recorded Date", "Response ID",
         "Distribution Channel", "Which institution do you represent?", "How often do you contact - GOPS",
         "How often do you contact - SP", "Referrals: to whom? - Selected Choice - GOPS",
         "Referrals: to whom? - Selected Choice - KP", "Referrals: to whom? - Other - Text"]  # fmt: skip
WIDE = [
    SENT,
    SENT,
    "IP Address",
    "100",
    "True",
    SENT,
    "R_1",
    "anonymous",
    "PCPR",
    "4",
    "",
    "GOPS",
    "",
    "SP",
]


def test_qualtrics_with_three_rows_of_header(survey, codes):
    ids = [f'{{"ImportId":"{name}"}}' for name in NAMES]
    preview = [*WIDE[:2], "Survey Preview", *WIDE[3:]]
    unfinished = [*WIDE[:3], "40", "False", *WIDE[5:]]
    plan = survey.plan([NAMES, TEXTS, ids, WIDE, preview, unfinished])
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan, "frequency") == {
        ("pcpr", "ops", "referral", None, 4), ("pcpr", "sp", "referral", None, None),
    }  # fmt: skip
    assert {"row-answer-preview", "row-answer-unfinished"} <= set(codes(plan))


def test_any_network_takes_organisations_from_an_export(generic):
    rows = [["Timestamp", "Your organisation", "Trust [Red Cross]", "Trust [City Hall]"],
            ["2026/11/20 10:00:00 AM GMT", "Food Bank", "3", "1"]]  # fmt: skip
    plan = generic.plan(
        generic.rows_csv(rows),
        mapping="""mapping = 1
[[sheet]]
[sheet.questions]
"Trust" = { layer = "trust", attribute = "strength" }
[sheet.items]
"Red Cross" = { partner = "Red Cross" }
"City Hall" = { partner = "City Hall" }
[sheet.columns]
"Your organisation" = { is = "respondent" }
""",
    )
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = {
        (r.record.source, r.record.target, r.record.layer, r.record.strength)
        for r in plan.rows
        if r.kind == "nomination"
    }
    assert told == {("Food Bank", "Red Cross", "trust", 3), ("Food Bank", "City Hall", "trust", 1)}
