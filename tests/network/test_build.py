"""The graph of a wave: the bodies that count, who of them answered, and the ties that the rule makes."""

import pytest

from netmap.errors import UnknownIdError
from netmap.model import Institution, Nomination, Wave
from netmap.network import Evidence, Rule, TieRule, build, info

WAVE = Wave("before", date="2019-05-31")
BODIES = [
    Institution("ops", "OPS", tier="commune", sector="social", serves=("260205",)),
    Institution("pcpr", "PCPR", tier="county", sector="social", serves=("2602",)),
    Institution("school", "SP", tier="commune", sector="education", serves=("260205",)),
    Institution("court", "Sąd", tier="state", sector="justice", serves=("260205", "260209")),
    Institution("rops", "ROPS", tier="voivodeship", sector="social", serves=("26",)),
]


def said(source, target, strength=None, *, layer="information", **more):
    return Nomination(source, target, "before", layer, strength=strength, **more)


def test_commune_context_keeps_neighbours_apart():
    words = [said("pcpr", "court", 3, commune="260209"), said("ops", "pcpr", 3, commune="260205")]
    oksa = build(BODIES, words, wave=WAVE, rule=TieRule(Rule.EITHER, commune="260205"))
    assert set(oksa) == {"ops", "pcpr", "school", "court"}
    assert not oksa.has_edge("pcpr", "court")
    assert oksa.has_edge("ops", "pcpr")
    wodzislaw = build(BODIES, words, wave=WAVE, rule=TieRule(Rule.EITHER, commune="260209"))
    assert set(wodzislaw) == {"pcpr", "court"}
    assert wodzislaw.edges["pcpr", "court", "information@260209"]["commune"] == "260209"


def test_voivodeship_bodies_stay_out_unless_asked_for():
    words = [said("rops", "ops", 2, layer="advice")]
    assert "rops" not in build(BODIES, words, wave=WAVE)
    assert build(BODIES, words, wave=WAVE, rule=TieRule(all_tiers=True)).has_edge("rops", "ops")


def test_wishes_are_not_ties_unless_asked_for():
    words = [said("ops", "pcpr", 2, layer="wished")]
    assert build(BODIES, words, wave=WAVE).number_of_edges() == 0
    asked = build(BODIES, words, wave=WAVE, rule=TieRule(layers=("wished",)))
    assert asked.number_of_edges() == 2


def test_bodies_come_and_go_by_their_dates():
    bodies = [*BODIES, Institution("old", "X", active_to="2019-01-01"),
              Institution("new", "Y", active_from="2020-01-01")]  # fmt: skip
    assert not {"old", "new"} & set(build(bodies, [], wave=WAVE))
    assert "new" in build(bodies, [], wave=Wave("after", date="2020-11-30"))


def test_without_records_who_named_somebody_has_answered():
    network = build(BODIES, [said("ops", "pcpr", 2)], wave=WAVE, rule=TieRule(layers=("meetings",)))
    assert network.nodes["ops"]["response"] == "answered"
    assert network.nodes["pcpr"]["response"] == "silent"
    assert info(network).answered == 1


def test_any_network_takes_ties_as_they_are():
    bodies = [Institution(i, i) for i in "abc"]
    words = [Nomination("a", "b", "1", "x"), Nomination("c", "b", "1", "y", strength=2.5)]
    network = build(bodies, words, wave=Wave("1"), codebook="generic")
    assert network.number_of_edges() == 4
    assert {t.evidence for t in info(network).ties} == {Evidence.ONE_SIDED_UNANSWERED}
    assert info(network).response == 1


def test_unknown_layer_is_refused():
    with pytest.raises(UnknownIdError) as caught:
        build(BODIES, [], wave=WAVE, rule=TieRule(layers=("gossip",)))
    assert caught.value.code == "unknown-layer"
