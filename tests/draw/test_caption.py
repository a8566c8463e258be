"""The words of a figure, in both languages."""

import networkx as nx
import pytest

from netmap.draw import caption, caption_pair, describe_layers, describe_rule, describe_wave
from netmap.metrics import describe
from netmap.model import Institution, Nomination, Phase, Response, ResponseStatus, Wave
from netmap.network import RULES, Rule, TieRule, build

WAVE = Wave("before", "", "2019-05-31", Phase.BEFORE)
BODIES = [Institution("ops", "OPS"), Institution("sp", "Szkoła"), Institution("gok", "GOK")]
SAID = [Nomination("ops", "sp", "before", "information", strength=3)]
HEARD = [Response("ops", "before"), Response("sp", "before", ResponseStatus.REFUSED)]


def network(**more):
    return build(BODIES, SAID, HEARD, wave=WAVE, rule=TieRule(Rule.EITHER), **more)


def test_a_caption_in_polish():
    words = caption(
        network(example=True), "pl", commune_name="Oksa", made_on="2024-06-12", labelled=2
    )
    assert words.title == "Sieć współpracy instytucji: Oksa"
    assert words.lines == (
        "Przed pilotażem (31.05.2019)",
        "3 instytucje, 1 więź (każda para instytucji liczona raz). Odpowiedzi: 1 z 3 (33%). "
        "Stop: odpowiedzi jest za mało, aby opisywać sieć. "
        "Podpisano 2 z 3 instytucji, na pozostałe podpisy nie ma miejsca.",
        "Więź: wystarczy wskazanie jednej strony (liczy się silniejsze); rodzaje więzi: wszystkie razem "
        "(bez: współpraca pożądana); siła co najmniej 1 (kontakt); bez instytucji wojewódzkich.",
        "Sporządzono 12.06.2024.",
        "dane przykładowe, zmyślone",
    )
    assert words.alt == "Diagram sieci współpracy. " + describe(network(), "pl")


def test_a_caption_in_english():
    words = caption(network(), "en", title="My title")
    assert words.title == "My title"
    assert words.example == ""
    assert words.lines[0] == "Before the pilot (31 May 2019)"
    assert words.lines[1].startswith(
        "3 institutions, 1 tie (each pair of institutions counted once)."
    )


def test_a_shared_rule_is_said_once():
    words = caption_pair(network(), network(), "pl")
    assert sum(line.startswith("Więź:") for line in words.lines) == 1
    other = build(BODIES, SAID, HEARD, wave=WAVE, rule=TieRule(Rule.BOTH))
    words = caption_pair(network(), other, "pl")
    assert sum(line.startswith("Więź:") for line in words.lines) == 2


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_every_rule_has_words_of_its_own(lang):
    said = {describe_rule(TieRule(Rule(rule)), "kooperacja", lang) for rule in RULES}
    assert len(said) == len(RULES)


def test_a_rule_names_layers_strength_commune_and_tiers():
    rule = TieRule(Rule.BOTH, ("referral", "joint_case"), 2.5, "260205", all_tiers=True)
    assert describe_rule(rule, "kooperacja", "pl", commune_name="Oksa") == (
        "Więź: potrzebne są wskazania obu stron (liczy się słabsze); rodzaje więzi: kierowanie klientów, "
        "wspólna praca z rodziną; siła co najmniej 2,5; gmina: Oksa; z instytucjami wojewódzkimi"
    )


def test_an_open_codebook_has_neither_wishes_nor_tiers():
    assert describe_layers((), "generic", "pl") == "rodzaje więzi: wszystkie razem"
    assert "wojewódzk" not in describe_rule(TieRule(), "generic", "pl")


def test_a_bare_graph_has_neither_wave_nor_rule():
    words = caption(nx.karate_club_graph(), "en")
    assert describe_wave(Wave(""), "en") == ""
    assert words.lines == ("34 institutions, 78 ties (each pair of institutions counted once).",)


def test_directed_ties_are_counted_with_direction():
    told = build(BODIES, SAID, HEARD, wave=WAVE, rule=TieRule(Rule.AS_SAID))
    assert "1 więź z kierunkiem" in caption(told, "pl").lines[1]


def test_an_empty_network_has_a_caption():
    words = caption(build([], [], wave=WAVE), "pl")
    assert words.lines[1].startswith("0 instytucji, 0 więzi")
    assert words.alt.startswith("Diagram sieci współpracy. ")


def test_the_words_of_a_pair_tell_both_waves():
    words = caption_pair(network(), network(), "en")
    assert words.alt.count(describe(network(), "en")) == 2


def test_a_rule_that_asks_for_no_strength_says_so():
    assert "ties of any strength" in describe_rule(TieRule(min_strength=0), "generic", "en")


@pytest.mark.parametrize(
    ("heard", "told"),
    [(5, ""), (4, ""), (3, "Stop: odpowiedzi jest za mało, aby opisywać sieć")],
)
def test_a_figure_says_how_far_its_answers_carry(heard, told):
    bodies = [Institution(f"b{k}", f"B{k}") for k in range(5)]
    answers = [Response(body.id, "before") for body in bodies[:heard]]
    words = caption(build(bodies, [], answers, wave=WAVE), "pl").lines[1]
    assert ("Stop" in words) == bool(told)
    assert told in words


def test_between_the_thresholds_a_figure_shows_the_broad_picture():
    bodies = [Institution(f"b{k}", f"B{k}") for k in range(3)]
    answers = [Response(body.id, "before") for body in bodies[:2]]
    words = caption(build(bodies, [], answers, wave=WAVE), "en").lines[1]
    assert "67%). There are answers enough for the broad picture only." in words


def test_a_wave_that_nobody_described_is_called_by_its_id():
    assert describe_wave(Wave("w1"), "pl") == "w1"
    assert describe_wave(Wave("after", "", "2020-11-30", Phase.AFTER), "pl") == (
        "Po pilotażu (30.11.2020)"
    )


def test_a_list_of_ties_boasts_of_no_answers():
    told = build(BODIES, [Nomination("ops", "sp", "w", "tie")], wave=Wave("w"), codebook="generic")
    words = caption(told, "pl")
    assert "Nie zapisano, kogo pytano ani kto odpowiedział" in words.lines[1]
    assert "%" not in words.lines[1]
    assert "odpowiedział" not in words.alt


def test_the_whole_study_stands_in_the_title():
    assert caption(network(study="Pilotaż"), "pl").title == "Sieć współpracy instytucji: Pilotaż"
    assert caption(network(study="Pilotaż"), "pl", commune_name="Oksa").title.endswith(": Oksa")
