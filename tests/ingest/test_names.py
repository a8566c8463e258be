"""Which institution is meant."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.names import Directory, slug
from netmap.model import Institution

OPS = Institution(
    "ops-oksa", "Gminny Ośrodek Pomocy Społecznej w Oksie", "GOPS", serves=("260205",), names=("OPS Oksa",)
)  # fmt: skip
SP_OKSA = Institution("sp-oksa", "Szkoła Podstawowa nr 1", "SP 1", serves=("260205",))
SP_WODZ = Institution("sp-wodz", "Szkoła Podstawowa nr 1", "SP 1", serves=("260209",))
PCPR = Institution("pcpr", "PCPR w Jędrzejowie", serves=("2602",))
EVERYBODY = Directory([OPS, SP_OKSA, SP_WODZ, PCPR])


@pytest.mark.parametrize(
    "word",
    [
        "ops-oksa", "OPS-OKSA", "Gminny Ośrodek Pomocy Społecznej w Oksie", "gminny osrodek pomocy spolecznej w oksie",
        "GOPS", "G.O.P.S.", "ops oksa", "OPS Oksa",
    ],
)  # fmt: skip
def test_id_name_label_and_other_names_find_an_institution(word):
    assert EVERYBODY.find(word) == ["ops-oksa"]


def test_the_commune_tells_namesakes_apart():
    assert EVERYBODY.find("SP 1") == ["sp-oksa", "sp-wodz"]
    assert EVERYBODY.find("Szkoła podstawowa nr 1", "260209") == ["sp-wodz"]
    assert EVERYBODY.find("SP 1", "260401") == ["sp-oksa", "sp-wodz"]


def test_an_id_is_stronger_than_a_name():
    directory = Directory([Institution("GOPS", "Inny"), OPS])
    assert directory.find("GOPS") == ["GOPS"]


def test_in_any_other_network_a_name_is_what_is_written():
    directory = Directory(
        [Institution("A-1", "A-1"), Institution("a 1", "a 1")], load_codebook("generic")
    )
    assert (directory.find("A-1"), directory.find("a 1"), directory.find("A 1")) == (["A-1"], ["a 1"], [])  # fmt: skip


def test_an_id_is_known_whatever_its_case():
    assert EVERYBODY.same_id("OPS-Oksa") == "ops-oksa"
    assert EVERYBODY.same_id("nowa") == "nowa"


def test_a_newer_version_keeps_the_old_name():
    directory = Directory([OPS])
    directory.add(Institution("ops-oksa", "Centrum Usług Społecznych w Oksie"))
    assert directory.find("GOPS") == directory.find("Centrum usług społecznych w Oksie") == ["ops-oksa"]  # fmt: skip
    assert directory["ops-oksa"].name.startswith("Centrum")


def test_slugs_are_plain():
    assert slug("„Żółw” – Świetlica/Klub nr 2") == "zolw-swietlica-klub-nr-2"
