"""What scripts read of gaps: JSON with keys that stay."""

import json

import pytest

from netmap.i18n import LANGUAGES
from netmap.study import gaps_document, tie_rule
from netmap.study.tables import as_json

RULE = tie_rule(commune="260205")


@pytest.fixture(params=LANGUAGES)
def told(study, request):
    return json.loads(
        as_json(gaps_document(study, "w1", RULE, "liderzy-kooperacji", request.param))
    )


def test_gaps_keep_their_codes_in_both_languages(told):
    assert set(told) >= {
        "wave", "rule", "codebook", "example", "response", "communes",
        "norm", "norm_version", "norm_label", "services", "services_version",
    }  # fmt: skip
    (place,) = told["communes"]
    assert set(place) == {
        "commune", "name", "response", "rules", "ledger", "resources", "summary",
        "summary_sentence",
        "total",
        "totals", "sectors", "needs", "providers", "paths",
    }  # fmt: skip


def test_every_rule_has_its_state_and_sentence(told):
    keys = {"rule", "state", "state_label", "sentence", "bodies", "ties", "missing", "params"}
    answers = told["communes"][0]["rules"]
    assert all(set(answer) >= keys and answer["sentence"] for answer in answers)
    states = {"met", "partly", "not_met", "unknown", "not_applicable"}
    assert {answer["state"] for answer in answers} <= states


def test_coverage_and_paths_are_told_in_codes_and_words(told):
    place = told["communes"][0]
    assert {row["state"] for row in place["sectors"]} <= {"tied", "unknown", "untied", "absent"}
    assert {row["state"] for row in place["needs"]} <= {
        "covered", "apart", "fragile", "unknown", "out_of_reach", "absent",
    }  # fmt: skip
    for rows, label in (
        ("sectors", "sector_label"),
        ("needs", "need_label"),
        ("paths", "sentence"),
    ):
        assert all(row[label] and row["state_label"] for row in place[rows])
    (schooling,) = [row for row in place["needs"] if row["need"] == "schooling"]
    assert schooling["bodies"] == ["sp"]
    assert {row["need"] for row in place["providers"] if row["institution"] == "sp"} == {
        "schooling"
    }
    links = next(path for path in place["paths"] if path["path"] == "violence")["links"]
    assert links[0]["to"] == ["ops", "cus", "mopr"]
    assert links[0]["absent"] is True


def test_totals_name_types_and_bodies(told):
    totals = told["communes"][0]["totals"]
    assert all(row["key_label"] and row["of"] >= row["met"] for row in totals["types"])
    assert {row["key"] for row in totals["institution"]} >= {"ops", "pcpr"}
    assert all(row["low"] <= row["high"] for row in (*totals["types"], *totals["institution"]))
