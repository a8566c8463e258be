"""Every answer is said in a plain sentence that still can be read."""

import pytest

from netmap.gaps import NORMS, judge
from netmap.model import Institution

RURAL = "liderzy-kooperacji"
SECTORS = ("sp1", "poz", "gok", "sport", "court", "kpp")
MOPR = Institution("mopr", "MOPR", "MOPR", "mopr", "social", "commune", serves=("260205",))


def answer(network, rule, norm=RURAL):
    return next(a for a in judge(network, norm) if a.rule == rule)


def ops_with(said, *bodies, strength=4, layer="meetings"):
    return [n for b in bodies for n in said.both("ops", b, strength, layer)]


def flows(said, *pairs):
    return [n for a, b in pairs for n in said.both(a, b, 3, "information")]


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("norm", NORMS)
def test_every_answer_is_one_sentence_with_the_bodies_in_it(commune, said, norm, lang):
    cases = [
        commune(),
        commune(silent=["ops", "pcpr", "kpp"]),
        commune(ops_with(said, *SECTORS, "pcpr"), flows(said, ("ops", "sp1"))),
        commune(ops_with(said, "sp1", strength=None), without=["kpp"]),
        commune(without=["ops"]),
        commune(without=["ops", "pcpr"], extra=[MOPR]),
        commune(without=["pcpr", "ppp", "pup"]),
        commune(layers=("referral",)),
        commune(said.one("ops", "kpp"), rule="either"),
    ]
    for network in cases:
        for found in judge(network, norm):
            sentence = found.say(network, lang)
            assert sentence.endswith(".")
            odd = [piece for piece in ("{", "}", "[", "nan", ": ;", ": .") if piece in sentence]
            assert not odd, sentence


def test_the_sentence_names_what_is_missing(commune, said):
    network = commune(ops_with(said, *SECTORS[1:-1]), silent=["kpp"])
    sentence = answer(network, "R3").say(network, "pl")
    assert sentence == (
        "OPS ma bezpośrednią więź z 4 z 6 obszarów; pozostałe: edukacja (brak), policja (nie wiadomo); "
        "brak odpowiedzi: KPP."
    )


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_long_list_stays_readable(commune, lang):
    many = [
        Institution(f"s{n}", f"Szkoła nr {n} " * 20, "", "counselling", "education", "county", serves=("26",))
        for n in range(40)
    ]  # fmt: skip
    network = commune(extra=many, silent=["ops"])
    r5 = answer(network, "R5").say(network, lang)
    assert {"pl": "i jeszcze", "en": "more"}[lang] in r5
    assert len(answer(network, "R6").say(network, lang)) < 300


def test_a_pair_says_its_state_and_the_strength_found(commune, said):
    for told, sentence in (
        (said.both("ops", "pcpr", 2), "OPS – PCPR (za słaba, siła 2)"),
        (said.one("ops", "pcpr", 5), "OPS – PCPR (jednostronna)"),
        ([], "OPS – PCPR (brak)"),
        (said.both("ops", "pcpr", 4), "OPS – PCPR"),
    ):
        network = commune(told)
        assert f": {sentence}." in answer(network, "R1").say(network, "pl")


def test_what_is_weak_or_unknown_is_not_said_to_be_without_a_tie(commune, said):
    weak = [*ops_with(said, *SECTORS[:-1]), *said.both("ops", "kpp", 2)]
    sentence = answer(commune(weak, min_strength=3), "R7").say(commune(weak), "pl")
    assert "pozostałe: policja (za słaba)" in sentence
    assert "bez więzi" not in sentence


def test_an_open_flow_of_the_ops_is_named_where_it_cannot_be_said(commune, said):
    told = [
        *flows(said, ("ops", "pcpr"), ("sp1", "ppp")),
        *said.one("ops", "kpp", 3, "information"),
    ]
    network = commune(told, silent=["kpp"])
    found = answer(network, "R8")
    assert found.state == "unknown"
    assert "otoczeniu OPS: OPS – KPP (nie wiadomo, siła 3); brak odpowiedzi: KPP." in found.say(
        network, "pl"
    )


def test_a_reciprocity_that_may_still_rise_is_said_to_be_the_least(commune, said):
    told = [
        *flows(said, ("ops", "pcpr"), ("sp1", "ppp")),
        *said.one("sp2", "kpp", 3, "information"),
    ]
    assert "wzajemność co najmniej 80%," in answer(commune(told, silent=["kpp"]), "R8").say(
        commune(told, silent=["kpp"]), "pl"
    )
    assert "wzajemność 80%," in answer(commune(told), "R8").say(commune(told), "pl")
