"""Structures on the terminal."""

import pytest

from netmap.metrics import STRUCTURES


def asked(study, *more):
    return ("measures", "--wave", "before", "--commune", "Oksa", "--study", study, *more)


def test_only_the_structures_asked_for_are_told(answer, example_study):
    told = answer(*asked(example_study, "--structure", "circles", "--structure", "layers"))
    assert [one["structure"] for one in told["structures"]] == ["circles", "layers"]
    assert not {"net", "node", "group", "tie"} & set(told)
    assert all(one["sentence"] and one["sheets"] for one in told["structures"])


def test_a_measure_may_stand_beside(answer, example_study):
    more = ("--measure", "net_density", "--structure", "core_periphery")
    told = answer(*asked(example_study, *more))
    assert [row["measure"] for row in told["net"]] == ["net_density"]
    assert told["structures"][0]["sheets"][0]["sheet"] == "core"


@pytest.mark.parametrize("name", STRUCTURES)
def test_people_read_a_sentence_and_tables(run, example_study, name):
    shown = run(*asked(example_study, "--structure", name))
    assert STRUCTURES[name].text("label", "pl") in shown.output
    assert "───" in shown.output
    kept = run(*asked(example_study, "--structure", name, "--format", "csv"))
    assert ";" in kept.output.splitlines()[0]


def test_grouping_without_institutions_is_refused(run, example_study):
    refused = run(*asked(example_study, "--level", "net", "--group-by", "sector"), code=1)
    assert "--group-by" in refused.stderr
    assert "node_" in refused.stderr


def test_ties_that_could_come_are_listed_where_ties_are_told(answer, run, example_study):
    told = answer(*asked(example_study, "--measure", "tie_bridge"))
    pairs = told["missing"]["open_pairs"]
    assert pairs
    assert all(pair["unheard"] == ["sr-jedrzejow"] for pair in pairs)
    assert {pair["tied"] for pair in pairs} == {True, False}
    assert "Pary nierozstrzygnięte" in run(*asked(example_study, "--measure", "tie_bridge")).output
    assert "open_pairs" not in answer(*asked(example_study, "--measure", "net_ties"))["missing"]


def test_a_group_shows_the_range_of_its_mean(answer, run, example_study):
    more = ("--measure", "node_degree", "--group-by", "tier")
    rows = answer(*asked(example_study, *more))["groups"]
    assert any(row["low"] < row["high"] for row in rows)
    assert "(" in run(*asked(example_study, *more)).output.split("Miary instytucji w grupach")[1]
