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
