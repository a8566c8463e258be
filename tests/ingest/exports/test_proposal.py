"""What netmap proposes for the columns of an export."""

import pytest

from netmap.ingest.mapping import Meaning

STAMP = ("Timestamp", "2026/11/20")


def proposed(survey, *columns):
    """Give the mapping proposed for an export with these columns: a heading, and what stands under it."""
    rows = [[column[0] for column in (STAMP, *columns)]]
    for n in range(1, max(len(column) for column in columns)):
        rows.append([column[n] if n < len(column) else "" for column in (STAMP, *columns)])
    for row in rows[1:]:
        row[0] = STAMP[1]
    return survey.plan(rows).mapped[0].mapping


@pytest.mark.parametrize(("title", "cells", "meaning"), [
    ("Jaką instytucję Państwo reprezentują?", ["GOPS", "SP"], Meaning("respondent")),
    ("Skąd Państwo są?", ["GOPS", "KP"], Meaning("respondent")),
    ("Stanowisko", ["dyrektor"], Meaning("post")),
    ("Wyrażam zgodę na przetwarzanie", ["Tak"], Meaning("consent")),
    ("Z kim (wymiana informacji)?", ["GOPS;SP;"], Meaning("partners", layer="information")),
    ("Proszę wskazać", ["GOPS;SP", "KP;"], Meaning("partners")),
    ("Jak często kontaktują się Państwo z PCPR?", ["3"], Meaning(partner="PCPR", attribute="frequency")),
    ("Imię i nazwisko", ["Jan Nowak"], Meaning()),
    ("Co jeszcze?", ["nic"], Meaning()),
])  # fmt: skip
def test_a_single_column(survey, title, cells, meaning):
    mapping = proposed(survey, (title, *cells), ("Siła [GOPS]", "3"))
    assert mapping.columns.get(title, Meaning()) == meaning


@pytest.mark.parametrize(("question", "cells", "meaning"), [
    ("Jak mocno współpracują Państwo z:", ["0", "5"], Meaning(attribute="strength")),
    ("Jak często?", ["1", "5"], Meaning(attribute="frequency")),
    ("Zaufanie", ["1", "4"], Meaning(attribute="trust")),
    ("Proszę ocenić", ["kontakt", "brak współpracy"], Meaning(attribute="strength")),
    ("Proszę zaznaczyć", ["x"], Meaning(attribute="box")),
    ("Kierowanie klientów", ["Tak", "Nie"], Meaning(layer="referral", attribute="tie")),
    ("Wspólne spotkania, zespoły", ["x", ""], Meaning(layer="meetings", attribute="box")),
    ("Formy współpracy", ["wymiana informacji;kierowanie klientów"], Meaning("layers")),
])  # fmt: skip
def test_a_question_with_institutions_in_its_rows(survey, question, cells, meaning):
    mapping = proposed(survey, ("Instytucja", "KP", "SP"), (f"{question} [GOPS]", *cells))
    assert mapping.questions[question] == meaning
    assert mapping.items == {"GOPS": Meaning(partner="GOPS")}


def test_a_question_about_one_institution_with_kinds_in_its_rows(survey):
    mapping = proposed(
        survey, ("Instytucja", "KP"), ("Współpraca z GOPS [wymiana informacji]", "Tak"),
        ("Współpraca z GOPS [kierowanie klientów]", "Nie"),
    )  # fmt: skip
    assert mapping.questions["Współpraca z GOPS"] == Meaning(partner="GOPS", attribute="tie")
    assert mapping.items["kierowanie klientów"] == Meaning(layer="referral")


def test_properties_in_the_rows(survey):
    mapping = proposed(
        survey, ("Instytucja", "KP"), ("GOPS [siła]", "3"), ("GOPS [jak często]", "4"), ("GOPS [uwagi]", "ok"),
    )  # fmt: skip
    assert mapping.questions["GOPS"].partner == "GOPS"
    assert {item: m.attribute for item, m in mapping.items.items()} == {
        "siła": "strength", "jak często": "frequency",
    }  # fmt: skip
