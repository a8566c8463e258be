"""Sectors and needs: covered, fragile, apart, out of reach, absent, unknown."""

import math

import pytest

from netmap.gaps import needs_covered, providers, sectors_covered

NORM = "minimum"


def sectors(network):
    return sectors_covered(network, NORM).set_index("sector")


def needs(network, **more):
    return needs_covered(network, NORM, **more).set_index("need")


def tie(said, *pairs):
    return [n for a, b in pairs for n in said.both(a, b)]


def test_a_sector_is_tied_unknown_untied_or_absent(commune, said):
    network = commune(tie(said, ("ops", "sp1")), silent=["poz"], without=["kpp"])
    found = sectors(network)
    assert found.loc["education", ["state", "bodies", "tied", "open"]].tolist() == ["tied", 3, 1, 0]
    assert found.loc["health", ["state", "bodies", "tied", "open"]].tolist() == ["unknown", 1, 0, 1]
    assert (found.loc["culture", "state"], found.loc["police", "state"]) == ("untied", "absent")
    assert set(found["commune"]) == {"260205"}


def test_a_need_has_one_of_six_states(commune, said):
    network = commune(
        tie(said, ("ops", "sp1"), ("ops", "sp2"), ("ops", "pcpr"), ("ops", "pup")), silent=["poz"]
    )
    found = needs(network)
    assert found["state"].to_dict() == {
        "income": "fragile",
        "work": "fragile",
        "violence": "fragile",
        "addiction": "absent",
        "parenting": "fragile",
        "schooling": "apart",
        "health": "unknown",
        "mental_health": "out_of_reach",
        "disability": "fragile",
        "legal": "out_of_reach",
        "housing": "fragile",
        "leisure": "out_of_reach",
    }
    together = commune(tie(said, ("ops", "sp1"), ("ops", "sp2"), ("sp1", "sp2")))
    assert needs(together).loc["schooling", ["state", "providers", "near", "tied"]].tolist() == [
        "covered",
        3,
        2,
        1,
    ]


@pytest.mark.parametrize(("steps", "state"), [(1, "out_of_reach"), (2, "fragile")])
def test_reach_may_be_two_steps(commune, said, steps, state):
    network = commune(tie(said, ("ops", "pcpr"), ("pcpr", "court")))
    assert needs(network, steps=steps).loc["legal", "state"] == state


def test_silence_never_makes_a_gap(commune):
    found = needs(commune(silent=["ops"]))
    assert not {"out_of_reach", "apart"} & set(found["state"])


def test_who_can_meet_what_and_how_far_away(commune, said):
    found = providers(commune(tie(said, ("ops", "pcpr"))), NORM)
    row = found[(found["institution"] == "pcpr") & (found["need"] == "violence")].iloc[0]
    assert (row["name"], row["steps"], row["steps_at_best"]) == ("pcpr (name)", 1, 1)
    far = found[found["institution"] == "court"].iloc[0]
    assert math.isnan(far["steps"])
    assert math.isnan(far["steps_at_best"])
