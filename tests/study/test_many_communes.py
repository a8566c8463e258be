"""Thirty communes at once: shared county bodies, a city with county rights, two county centres, absent sectors."""

import importlib.util
import sys
from pathlib import Path

import pytest

from netmap import study as use
from netmap.study import changes_of, gaps_document, open_study

BENCH = Path(__file__).parents[2] / "bench" / "gaps.py"
NORM = "liderzy-kooperacji"
CITY = "266101"
OF_TWO_TIERS = ("R1", "R5", "R6")


@pytest.fixture(scope="module")
def monkeypatch_module():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture(scope="module")
def region(monkeypatch_module):
    spec = importlib.util.spec_from_file_location("bench_gaps", BENCH)
    module = importlib.util.module_from_spec(spec)
    monkeypatch_module.setitem(sys.modules, spec.name, module)  # its dataclasses look there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def records(region):
    return region.made(30)


@pytest.fixture(scope="module")
def study(records, tmp_path_factory):
    path = tmp_path_factory.mktemp("region") / "region.netmap"
    with open_study(path, "memory", create=True) as study:
        study.save(changes_of(records.every()), action="edit")
        yield study


@pytest.fixture(scope="module")
def board(study):
    told = gaps_document(study, "w1", use.tie_rule(), NORM, "pl")
    return {place["commune"]: place for place in told["communes"]}


def states(place):
    return {rule["rule"]: rule["state"] for rule in place["rules"]}


def test_every_commune_answers_every_rule_in_words(board):
    assert len(board) == 30
    for place in board.values():
        assert len(place["rules"]) == 24
        assert all(rule["sentence"].endswith(".") for rule in place["rules"])
        assert place["total"]["of"] == sum(
            place["total"][state]
            for state in ("met", "too_weak", "one_sided", "unknown", "missing")
        )


def test_a_city_with_county_rights_has_no_two_tiers_to_join(board):
    assert {states(board[CITY])[rule] for rule in OF_TWO_TIERS} == {"not_applicable"}
    others = [states(place) for code, place in board.items() if code != CITY]
    assert not any(found["R5"] == "not_applicable" for found in others)
    assert states(board[CITY])["R3"] != "not_applicable"


def test_a_commune_between_two_counties_may_turn_to_either_centre(board):
    centres = {
        row["target"] for row in board["260201"]["ledger"] if "R1" in row["rules"].split("; ")
    }
    assert centres == {"pcpr-2601", "pcpr-2602"}
    assert {
        row["target"] for row in board["260202"]["ledger"] if "R1" in row["rules"].split("; ")
    } == {"pcpr-2602"}


def test_ties_of_a_shared_body_stay_in_their_commune(study, records):
    shared = "pcpr-2603"
    for code in ("260301", "260302"):
        said = {
            frozenset((n.source, n.target))
            for n in records.words
            if n.wave == "w1" and n.commune == code and shared in (n.source, n.target)
        }
        ties = use.ties(study, "w1", use.tie_rule(commune=code))
        found = {
            frozenset(pair)
            for pair in zip(ties["source"], ties["target"], strict=True)
            if shared in pair
        }
        assert found == said


def test_a_sector_without_a_body_is_a_resource_gap_and_no_missing_tie(board):
    lacking = {code: {r["code"] for r in place["resources"]} for code, place in board.items()}
    without = [code for code, gone in lacking.items() if "sport" in gone]
    assert without
    assert len(without) < 30
    for code in without:
        assert not [row for row in board[code]["ledger"] if row["sector"] == "sport"]
        assert (
            next(s for s in board[code]["sectors"] if s["sector"] == "sport")["state"] == "absent"
        )


def test_the_comparison_of_groups_says_the_same_in_every_commune(board):
    assert (
        len(
            {
                rule["sentence"]
                for p in board.values()
                for rule in p["rules"]
                if rule["rule"] == "H2"
            }
        )
        == 1
    )


def test_a_trial_of_a_shared_body_concerns_its_communes_only(study):
    norm = use.norm_named(study, NORM)
    found = use.try_out(study, "w1", use.tie_rule(), norm, remove=["pcpr-2603"])
    assert [one.commune.terc for one in found] == ["260301", "260302"]
    for one in found:
        before = {c.rule: c.before.state.value for c in one.effect.rules}
        assert before["R1"] != "not_applicable"
        assert next(c for c in one.effect.rules if c.rule == "R1").after.state == "not_applicable"
