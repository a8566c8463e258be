"""The norms that ship: which rules, which areas, for whom."""

import pytest

from netmap.gaps import KINDS, NORMS, load_norm

ALL = [f"R{n}" for n in range(1, 23)] + ["H1", "H2"]
STATED = ["R1", "R2", "R3", "R4", "R5", "R7", "R8", "R11", "R12", "R13", "R18", "R21"]


def test_both_models_ship_with_every_rule_and_the_competition_with_what_it_states():
    assert NORMS == ("kooperacje-3d", "liderzy-kooperacji", "minimum")
    for name in NORMS:
        norm = load_norm(name)
        assert norm.name == name
        assert [rule.id for rule in norm.rules] == (STATED if name == "minimum" else ALL)
        assert norm.ops == ("ops", "cus", "mopr")
        assert all(
            rule.label.pl and rule.label.en and rule.source.pl and rule.source.en
            for rule in norm.rules
        )


def test_every_kind_of_rule_is_used():
    assert {rule.kind for name in NORMS for rule in load_norm(name).rules} == set(KINDS)


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
    asked = {rule.id: rule.strength for rule in load_norm(name).rules if hasattr(rule, "strength")}
    assert asked.pop("R1") == 3
    assert set(asked.values()) == {1}


def test_thresholds_are_those_of_the_table_of_rules():
    norm = load_norm("liderzy-kooperacji")
    told = {
        "R8": ("reciprocity", 0.6),
        "R9": ("share", 0.5),
        "R11": ("at_least", 2),
        "R12": ("reference", 0.81),
        "R13": ("steps", 1),
        "R14": ("at_least", 3),
        "R17": ("at_most", 1),
        "R18": ("steps", 2),
        "R21": ("share", 0.7),
    }
    assert {rule: (key, getattr(norm.rule(rule), key)) for rule, (key, _) in told.items()} == told
