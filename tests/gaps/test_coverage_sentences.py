"""What is covered, in sentences: nobody, only through others, one alone, several apart, not known."""

from dataclasses import replace

import pytest

from netmap.gaps import load_norm, say_needs, say_sectors
from netmap.gaps.services import NO_SERVICES

NORM = load_norm("minimum")


@pytest.fixture(scope="module")
def network(commune, said):
    tied = [("ops", "sp1"), ("ops", "sp2"), ("ops", "pcpr"), ("sp1", "ppp")]
    words = [word for a, b in tied for word in said.both(a, b)]
    return commune(words, silent=["poz"], without=["kpp"])


def test_needs_are_sorted_by_what_is_to_be_said_of_them(network):
    told = say_needs(network, NORM, "pl")
    assert told[0] == "Potrzeby, na które odpowiada instytucja z bezpośrednią więzią z OPS: 6 z 12."
    for part in (
        "Nie ma tu żadnej takiej instytucji (luka zasobowa): leczenie uzależnienia.",
        "czy OPS dociera do niej przez kogoś innego, nie wiadomo: praca i kwalifikacje (PUP)",
        "OPS dociera do niej dopiero przez kogoś innego (dwa kroki): zdrowie psychiczne (PPP).",
        "dochód i pomoc materialna (OPS)",
        "ale nie są ze sobą w kontakcie: nauka dziecka (SP1, SP2).",
        "Nie wiadomo, bo ktoś nie odpowiedział: zdrowie i rehabilitacja.",
    ):
        assert any(part in line for line in told), part


def test_sectors_are_told_by_state(network):
    told = say_sectors(network, NORM, "en")
    assert told[0] == "The OPS works with 2 of 11 areas: social assistance, education."
    assert any("cooperation gap): culture, sport and recreation" in line for line in told)
    assert any("resource gap): police" in line for line in told)
    assert any(line.startswith("Not known") and "health" in line for line in told)


def test_a_norm_without_a_basket_says_nothing_of_needs(network):
    assert say_needs(network, replace(NORM, services=NO_SERVICES), "pl") == []
