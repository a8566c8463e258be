"""The norms that ship: which rules, which areas, for whom."""

import pytest

from netmap.gaps import KINDS, NORMS, load_norm


def test_both_models_ship_with_the_six_rules():
    assert NORMS == ("kooperacje-3d", "liderzy-kooperacji")
    for name in NORMS:
        norm = load_norm(name)
        assert norm.name == name
        assert [rule.id for rule in norm.rules] == ["R1", "R3", "R5", "R6", "R7", "R8"]
        assert {rule.kind for rule in norm.rules} == set(KINDS)
        assert norm.ops == ("ops", "cus", "mopr")


def test_the_labour_market_is_required_in_towns_only():
    rural, town = (load_norm(n).rule("R7") for n in ("liderzy-kooperacji", "kooperacje-3d"))
    assert (len(rural.sectors), rural.optional) == (6, ("labour",))
    assert (len(town.sectors), town.optional) == (7, ())
    assert set(town.sectors) - set(rural.sectors) == {"labour"}


def test_rules_are_found_by_id():
    norm = load_norm("liderzy-kooperacji")
    assert norm.rule("R1").label.en == "OPS and PCPR cooperate"
    with pytest.raises(StopIteration):
        norm.rule("R99")


@pytest.mark.parametrize("name", NORMS)
def test_coordination_is_asked_of_ops_and_pcpr_and_any_tie_elsewhere(name):
    asked = {rule.id: getattr(rule, "strength", None) for rule in load_norm(name).rules}
    assert asked == {"R1": 3, "R3": 1, "R5": 1, "R6": 1, "R7": 1, "R8": None}
