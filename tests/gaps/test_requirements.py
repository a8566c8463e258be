"""A norm unfolded over the bodies of a place."""

import pytest

from netmap.gaps import GapState, load_norm
from netmap.gaps.requirements import Place, absences, beyond, requirements
from netmap.model import Institution

RURAL = load_norm("liderzy-kooperacji")


def unfolded(network, rule):
    return requirements(Place(network, RURAL), RURAL.rule(rule))


def pairs_of(requirement):
    return [pair.bodies for pair in requirement.pairs]


def test_one_requirement_a_sector_with_every_body_of_it(commune):
    found = {r.sector: pairs_of(r) for r in unfolded(commune(), "R3")}
    assert found["education"] == [("ops", "ppp"), ("ops", "sp1"), ("ops", "sp2")]
    assert found["police"] == [("ops", "kpp")]
    assert list(found) == ["education", "health", "culture", "sport", "justice", "police"]


def test_two_rules_that_ask_the_same_share_the_key(commune):
    network = commune()
    keys = [{r.key for r in unfolded(network, rule)} for rule in ("R3", "R7")]
    assert keys[0] == keys[1]
    assert not keys[0] & {r.key for r in unfolded(network, "R1")}


def test_tiers_are_paired_within_a_sector_only(commune):
    found = {r.sector: pairs_of(r) for r in unfolded(commune(), "R6")}
    assert found == {
        "education": [("sp1", "ppp"), ("sp2", "ppp")],
        "social": [("ops", "pcpr")],
    }


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({"sp1": 4}, GapState.MET),
        ({"sp1": 4, "silent": "sp2"}, GapState.MET),
        ({"silent": "sp2"}, GapState.UNKNOWN),
        ({}, GapState.MISSING),
    ],
)
def test_any_one_pair_fulfils_and_what_is_open_comes_before_what_fails(commune, said, told, state):
    words = said.both("ops", "sp1", told["sp1"]) if "sp1" in told else []
    silent = [told["silent"]] if "silent" in told else []
    school = unfolded(commune(words, silent=silent), "R3")[0]
    assert school.state is state
    assert school.is_met == (state is GapState.MET)
    assert len(school.telling) == (1 if school.is_met else 3)


def test_what_nobody_here_could_give(commune):
    def lacking(rule, **change):
        place = Place(commune(**change), RURAL)
        return [(a.what, a.code) for a in absences(place, RURAL.rule(rule))]

    assert lacking("R1", without=["pcpr"]) == [("type", "pcpr")]
    assert lacking("R7", without=["ops", "sport"]) == [("type", "ops"), ("sector", "sport")]
    assert lacking("R5", without=["pcpr", "ppp", "pup"]) == [("tier", "county")]
    assert lacking("R6", without=["ppp"]) == lacking("R8") == []


def test_optional_sectors_are_looked_at_beyond_the_rule(commune):
    place = Place(commune(), RURAL)
    assert [r.sector for r in beyond(place, RURAL.rule("R7"))] == ["labour"]
    assert beyond(place, RURAL.rule("R3")) == ()


def test_a_place_is_a_city_by_all_of_its_centres(commune):
    mopr = Institution("mopr", "MOPR", "", "mopr", "social", "commune", serves=("260205",))
    assert not Place(commune(), RURAL).is_city
    assert not Place(commune(extra=[mopr]), RURAL).is_city
    assert Place(commune(without=["ops"], extra=[mopr]), RURAL).is_city
    assert not Place(commune(without=["ops"]), RURAL).is_city
    assert not Place(commune(commune=""), RURAL).is_city
