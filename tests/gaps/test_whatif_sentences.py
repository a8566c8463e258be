"""Proposals and trials read aloud."""

import pytest

from netmap.gaps import (
    proposals,
    say_effect,
    say_proposal,
    say_reasons,
    say_risks,
    say_trial,
    what_if,
)

RURAL = "liderzy-kooperacji"


@pytest.fixture(scope="module")
def network(commune, said):
    return commune(
        said.both("ops", "sp1", 4, "information"),
        said.both("sp1", "pcpr", 3),
        said.one("ops", "kpp", 2),
        said.both("sp1", "gok", 3),
    )


def proposed(network, body):
    found = proposals(network, RURAL, most=60)
    return next(one for one in found if {one.source, one.target} == {"ops", body})


def test_a_proposal_says_what_it_closes_and_who_could_introduce_the_two(network):
    said = say_proposal(proposed(network, "pcpr"), network, "pl")
    assert said.startswith("OPS – PCPR: ")
    assert "spełnia cały wymóg R1" in said
    assert "wymaga R1" not in said  # said once
    assert "zamyka R6 w obszarze: pomoc i integracja społeczna" in said
    assert "obie strony znają już: SP1" in said
    assert "R6 in the area: social assistance" in say_proposal(
        proposed(network, "pcpr"), network, "en"
    )


def test_a_risk_is_said(network):
    police = proposed(network, "kpp")
    assert "jedna ze stron tej współpracy nie potwierdza" in say_risks(police, network, "pl")
    assert say_reasons(police, network, "pl").startswith("zamyka R3, R7 w obszarze: policja")


def test_strangers_are_called_so(network):
    assert "nie mają wspólnego partnera" in say_proposal(proposed(network, "court"), network, "pl")


def test_a_trial_and_its_effect(network):
    effect = what_if(network, RURAL, remove=["sp1"], add=[("ops", "pcpr")], close_layer=["projects"])  # fmt: skip
    assert say_trial(effect.trial, network, "pl") == (
        "bez instytucji: SP1; z nową więzią: OPS – PCPR; bez więzi rodzaju: wspólne projekty, działania"
    )
    said = say_effect(effect, "pl")
    assert said[0].startswith("Spełnione wymogi: 2 → 4; ")
    assert any("traci ostatnią drogę" in line and "OPS – GOK" in line for line in said)
    assert "Zostają bez żadnej więzi: GOK." in said
    assert len(say_effect(effect, "en")) == len(said)


def test_what_no_longer_applies_is_said(network):
    effect = what_if(network, RURAL, remove=["ops"])
    assert "przestają dotyczyć tej gminy: R1, R2, R3, R4, R7, R13" in say_effect(effect, "pl")[0]
    nothing = say_effect(what_if(network, RURAL), "pl")
    assert nothing[0].endswith("żadna ocena się nie zmienia.")
    assert nothing[1].startswith("Żadna z pozostałych")
