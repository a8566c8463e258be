"""What scripts read: JSON with keys that stay."""

import json

import pytest

from netmap.compare import Reading
from netmap.i18n import LANGUAGES
from netmap.ingest import Finding, Plan
from netmap.study import (
    compare_document,
    health_document,
    measures_document,
    named_measures,
    plan_document,
    tie_rule,
    verify,
)
from netmap.study.tables import as_json

RULE = tie_rule(commune="260205")
VIEW = {"wave", "rule", "codebook", "example", "response"}


def through_json(document):
    return json.loads(as_json(document))


def test_measures_say_what_they_are_of(study):
    told = through_json(measures_document(study, "w1", RULE))
    assert set(told) >= VIEW | {"node", "net"}
    assert set(told["rule"]) == {"rule", "layers", "min_strength", "commune", "all_tiers"}
    assert told["response"] == {"institutions": 4, "answered": 3, "share": 0.75}
    assert [row["institution"] for row in told["node"]] == ["gbp", "ops", "pcpr", "sp"]
    assert told["node"][0]["name"] == "Gminna Biblioteka Publiczna"


def test_only_the_measures_asked_for_are_told(study):
    told = measures_document(study, "w1", RULE, ids=["net_density"])
    assert set(told) == VIEW | {"net", "missing", "sentences"}
    assert [row["measure"] for row in told["net"]] == ["net_density"]
    assert "node" in measures_document(study, "w1", RULE, level="node")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_people_read_names_and_scripts_ids(study, lang):
    rows = measures_document(study, "w1", RULE, level="net")["net"]
    named = named_measures(rows, lang)
    assert not {row["measure"] for row in named} & {row["measure"] for row in rows}
    assert named_measures([{"institution": "ops"}], lang) == [{"institution": "ops"}]


def test_change_keeps_its_codes(study):
    told = through_json(compare_document(study, "w1", "w2", RULE, "pl"))
    assert set(told) >= {"before", "after", "reading", "sentence", "counts", "joined", "left",
                         "renamed", "dyads", "not_comparable"}  # fmt: skip
    assert set(told["before"]) == set(told["after"]) == VIEW
    assert told["reading"] in set(Reading)
    assert {row["state"] for row in told["dyads"]} <= {
        "gained", "lost", "stronger", "weaker", "kept", "present",
    }  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_tells_its_findings_in_words(lang):
    found = Finding("cell-required", "error", "a.csv", None, 4, "siła", "")
    told = through_json(plan_document(Plan((), (found,), (("a.csv", "00"),)), lang))
    assert (told["accepted"], told["files"]) == (False, [{"name": "a.csv", "sha256": "00"}])
    (finding,) = told["findings"]
    assert (finding["code"], finding["row"], finding["column"]) == ("cell-required", 4, "siła")
    assert finding["message"]
    assert finding["remedy"]


def test_health_tells_what_there_is(study):
    told = through_json(health_document(verify(study), "pl"))
    assert (told["sound"], told["problems"]) == (True, [])
    assert told["records"]["institution"] == 4
    assert told["entries"] == 1
