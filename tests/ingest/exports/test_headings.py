"""Headings taken apart, as each tool packs them."""

import pytest

from netmap.ingest.exports.headings import headings_of

BODIES = {"GOPS", "SP", "GOK", "Biblioteka - filia"}


def parted(tool, titles, labels=(), boxes=()):
    told, style = headings_of(
        tool, list(enumerate(titles)), labels, lambda at: at in boxes, BODIES.__contains__
    )
    return [(h.question, h.items, h.aspect) for h in told], style


@pytest.mark.parametrize(("title", "parts"), [
    ("Q1", ("Q1", (), "")),
    ("Q1[SQ001]", ("Q1", ("SQ001",), "")),
    ("Q1[SQ001_SQ002]", ("Q1", ("SQ001", "SQ002"), "")),
    ("Q1[SQ001][1]", ("Q1#1", ("SQ001",), "")),
    ("Q1[SQ001][2]", ("Q1#2", ("SQ001",), "")),
    ("Q1[SQ001#1]", ("Q1#2", ("SQ001",), "")),
    ("Q1[SQ001comment]", ("Q1", ("SQ001",), "comment")),
    ("Q1[other]", ("Q1", (), "other")),
    ("Q1[othercomment]", ("Q1", (), "comment")),
])  # fmt: skip
def test_limesurvey_codes(title, parts):
    assert parted("limesurvey", [title]) == ([parts], "codes")


@pytest.mark.parametrize(("title", "parts"), [
    ("Q1.SQ001.", ("Q1", ("SQ001",), "")),
    ("Q1.SQ001_SQ002.", ("Q1", ("SQ001", "SQ002"), "")),
    ("Q1.SQ001..2.", ("Q1#2", ("SQ001",), "")),
    ("Q1.other.", ("Q1", (), "other")),
])  # fmt: skip
def test_limesurvey_codes_as_r_writes_them(title, parts):
    assert parted("limesurvey", [title]) == ([parts], "r")


def test_limesurvey_codes_with_underscores_need_a_neighbour():
    told, style = parted("limesurvey", ["Q1_SQ001", "Q1_SQ002", "kto_ja"])
    assert told == [("Q1", ("SQ001",), ""), ("Q1", ("SQ002",), ""), ("kto_ja", (), "")]
    assert style == "r"


@pytest.mark.parametrize(("title", "parts"), [
    ("Jak często? [GOPS]", ("Jak często?", ("GOPS",), "")),
    ("Jak często? [GOPS][Skala 1]", ("Jak często?#1", ("GOPS",), "")),
    ("Jak często? [GOPS] [Scale 2]", ("Jak często?#2", ("GOPS",), "")),
    ("Jak często? [Inne]", ("Jak często?", (), "other")),
    ("Jak często? [GOPS] [Komentarz]", ("Jak często?", ("GOPS",), "comment")),
])  # fmt: skip
def test_limesurvey_full_texts(title, parts):
    assert parted("limesurvey", [title]) == ([parts], "text")


def test_limesurvey_codes_with_texts_take_names_from_the_text():
    told, style = parted("limesurvey", ["Q1[SQ001]. Jak często? [GOPS]", "Q2. Kto?"])
    assert told == [("Q1", ("GOPS",), ""), ("Q2", (), "")]
    assert style == "both"


def test_qualtrics_takes_the_item_from_the_text():
    labels = [
        "Who?", "How often - GOPS", "How often - Biblioteka - filia", "Which - Selected Choice - SP",
        "Which - Other - Text",
    ]  # fmt: skip
    told, _ = parted("qualtrics", ["Q1", "Q2_1", "Q2_2", "Q3_1", "Q3_4_TEXT"], labels)
    assert told == [
        ("Q1", (), ""), ("Q2", ("GOPS",), ""), ("Q2", ("Biblioteka - filia",), ""),
        ("Q3", ("SP",), ""), ("Q3", (), "other"),
    ]  # fmt: skip


def test_kobo_paths_are_options_only_beside_other_options():
    titles = ["dane/kto", "dane/info", "dane/info/GOPS", "dane/info/SP", "dane/info/inne"]
    told, style = parted("kobo", titles, boxes={2, 3, 4})
    assert told == [
        ("dane/kto", (), ""), ("dane/info", (), ""), ("dane/info", ("GOPS",), ""),
        ("dane/info", ("SP",), ""), ("dane/info", (), "other"),
    ]  # fmt: skip
    assert style == "paths"


def test_names_in_a_row_are_one_question_and_a_name_met_again_the_next():
    told, _ = parted("msforms", ["Kto", "GOPS", "SP", "GOPS2", "SP2", "Uwagi"])
    assert told == [
        ("Kto", (), ""), ("GOPS … SP", ("GOPS",), ""), ("GOPS … SP", ("SP",), ""),
        ("GOPS2 … SP2", ("GOPS",), ""), ("GOPS2 … SP2", ("SP",), ""), ("Uwagi", (), ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Jak silna jest współpraca? - PCPR", ("Jak silna jest współpraca?", ("PCPR",))),
        ("2. Współpraca – GOPS", ("2. Współpraca", ("GOPS",))),
        ("How often?.PCPR", ("How often", ("PCPR",))),
        ("Jak często: PCPR", ("Jak często", ("PCPR",))),
        ("Uwagi - inne", ("Uwagi - inne", ())),
        ("PCPR - jak często", ("PCPR - jak często", ())),
    ],
)
def test_a_heading_that_ends_in_a_name_asks_about_it(title, parts):
    (read,), _ = headings_of(
        "msforms", [(0, title)], [], lambda _: False, {"PCPR", "GOPS"}.__contains__
    )
    assert (read.question, read.items) == parts
