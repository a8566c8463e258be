"""What a study holds: waves and communes by any of their names, lists, the network of a wave."""

import pytest

from netmap.errors import UnknownIdError
from netmap.model import (
    Group,
    Institution,
    Membership,
    Nomination,
    Participation,
    Phase,
    Team,
    Territory,
    Wave,
)
from netmap.network import Rule, TieRule, info
from netmap.study import (
    changes_of,
    commune_named,
    communes,
    institutions,
    layers_named,
    least_strength,
    named_ties,
    network,
    open_study,
    participations,
    responses,
    teams,
    territories,
    tie_rule,
    ties,
    wave_named,
    waves,
    waves_table,
)


@pytest.mark.parametrize("name", ["w2", "W2", "Drugi pomiar", "drugi pomiar", "after"])
def test_a_wave_goes_by_id_label_or_phase(study, name):
    assert wave_named(study, name).id == "w2"


def test_a_wave_nobody_knows_is_refused_with_those_that_are(study):
    with pytest.raises(UnknownIdError) as caught:
        wave_named(study, "trzeci")
    assert caught.value.code == "unknown-wave"
    assert caught.value.params["known"] == "w1, w2"


def test_waves_stand_in_their_order(study, example):
    assert [wave.id for wave in waves(study)] == ["w1", "w2"]
    assert list(waves_table(example)["id"]) == ["before", "after"]
    assert list(waves_table(example).columns) == ["id", "label", "date", "phase", "order"]


def test_without_participation_a_commune_served_only_beside_others_is_not_of_the_study(study):
    assert [place.name for place in communes(study)] == ["Oksa"]


def test_a_commune_with_an_institution_of_its_own_or_with_ties_is_of_the_study(study):
    study.save(changes_of([Institution("gok", "GOK", serves=("260401",))]), action="edit")
    told = Nomination("pcpr", "ops", "w1", "information", commune="260209", strength=2)
    study.save(changes_of([told]), action="edit")
    assert [place.terc for place in communes(study)] == ["260401", "260205", "260209"]


def test_where_every_institution_serves_several_all_they_serve_are_of_the_study(empty):
    empty.save(changes_of([Institution("a", "A", serves=("260205", "260209"))]), action="edit")
    assert {place.terc for place in communes(empty)} == {"260205", "260209"}


@pytest.mark.parametrize("name", ["260209", "Wodzisław", "wodzislaw", "WODZISŁAW"])
def test_a_commune_is_found_by_code_or_name_however_written(study, name):
    assert commune_named(study, name) == "260209"


def test_two_communes_of_one_name_are_told_apart_by_code(study):
    twins = [Territory(code, "Kolno", "commune") for code in ("200601", "200603")]
    bodies = [Institution(f"b{place.terc}", "B", serves=(place.terc,)) for place in twins]
    study.save(changes_of([*twins, *bodies]), action="edit")
    with pytest.raises(UnknownIdError) as caught:
        commune_named(study, "Kolno")
    assert caught.value.code == "ambiguous-commune"
    assert caught.value.params["known"] == "Kolno (200601), Kolno (200603)"
    assert commune_named(study, "200603") == "200603"


def test_ties_bear_the_names_of_both_sides(study):
    listed = named_ties(study, "w1", tie_rule())
    assert list(listed.columns[:2]) == ["source", "target"]
    assert "Gminny Ośrodek Pomocy Społecznej w Oksie" in set(listed["source_name"]) | set(
        listed["target_name"]
    )
    assert not listed[["source_name", "target_name"]].isna().to_numpy().any()


def test_the_least_strength_is_the_lowest_level_or_anything_on_a_scale_without_levels(
    study, tmp_path
):
    assert least_strength(study) == 1
    with open_study(tmp_path / "any.netmap", "memory", create=True) as any_network:
        _any_network(any_network)


def _any_network(study):
    study.set("codebook", "generic")
    bodies = [Institution(name, name) for name in "abc"]
    words = [
        Nomination("a", "b", "1", "tie", strength=0.25),
        Nomination("b", "c", "1", "tie", strength=0),
    ]
    study.save(changes_of([*bodies, *words, Wave("1", "", "", Phase.BEFORE, 1)]), action="edit")
    assert least_strength(study) == 0
    assert {frozenset(pair) for pair in network(study, "1").edges()} == {frozenset("ab")}


def test_with_participation_the_study_is_of_those_that_take_part(study):
    told = [Participation("260209", Group.PILOT), Participation("260205", Group.NONE)]
    study.save(changes_of(told), action="edit")
    assert [place.name for place in communes(study)] == ["Wodzisław"]
    assert {p.commune: p.group for p in participations(study)} == {
        "260205": Group.NONE,
        "260209": Group.PILOT,
    }


def test_communes_stand_as_in_a_polish_list(example):
    names = [place.name for place in communes(example)]
    assert len(names) == 8
    assert names[:5] == ["Bieliny", "Bodzechów", "Bogoria", "Łoniów", "Łopuszno"]


@pytest.mark.parametrize("name", ["260205", "Oksa", "oksa", ""])
def test_a_commune_goes_by_code_or_name(study, name):
    assert commune_named(study, name) == ("260205" if name else "")


def test_a_commune_nobody_knows_is_refused(study):
    with pytest.raises(UnknownIdError) as caught:
        commune_named(study, "Atlantyda")
    assert caught.value.code == "unknown-commune"
    assert "Oksa (260205)" in caught.value.params["known"]


def test_layers_go_by_code_or_label_in_either_language(study):
    assert layers_named(study, ["information", "wymiana informacji"]) == ("information",) * 2
    assert layers_named(study, []) == ()
    with pytest.raises(UnknownIdError):
        layers_named(study, ["plotki"])


def test_in_an_open_codebook_any_word_is_a_layer(empty):
    empty.set("codebook", "generic")
    assert layers_named(empty, ["plotki"]) == ("plotki",)


def test_institutions_of_a_commune_are_those_that_serve_it(study):
    assert list(institutions(study)["id"]) == ["gbp", "ops", "pcpr", "sp"]
    assert list(institutions(study, "260209")["id"]) == ["pcpr"]
    assert list(institutions(study, "260401").columns) == list(institutions(study).columns)


def test_a_team_without_members_is_listed_still(study):
    told = [Team("pzk", "Zespół", "pzk", "260205"), Team("zi", "Pusty", "zi", "260205")]
    study.save(changes_of([*told, Membership("pzk", "ops", "coordinator")]), action="edit")
    listed = teams(study)[["team", "institution", "role"]].values.tolist()
    assert listed == [["pzk", "ops", "coordinator"], ["zi", "", ""]]


def test_ties_are_listed_with_those_that_the_rule_refuses(study):
    both = ties(study, "w1", tie_rule("both")).set_index(["source", "target"])
    assert both.loc[("ops", "pcpr"), ["evidence", "exists", "strength"]].tolist() == [
        "confirmed", True, 2,
    ]  # fmt: skip
    assert both.loc[("ops", "sp"), ["evidence", "exists"]].tolist() == [
        "one_sided_unanswered", False,
    ]  # fmt: skip


def test_responses_are_of_everybody_in_the_network(study):
    told = responses(study, "w1", tie_rule()).set_index("institution")["response"].to_dict()
    assert told == {"ops": "answered", "pcpr": "answered", "gbp": "answered", "sp": "silent"}


def test_the_network_takes_its_rule_in_parts_or_whole(study):
    whole = TieRule(Rule.BOTH, ("information",), 2, "260205")
    in_parts = network(study, "w1", "both", "Oksa", ["information"], 2)
    assert info(network(study, "w1", whole)).rule == whole
    assert info(in_parts).rule == whole
    assert set(in_parts) == {"ops", "pcpr", "sp", "gbp"}
    assert in_parts.number_of_edges("ops", "pcpr") == 1
    assert in_parts.number_of_edges("ops", "sp") == 0


def test_the_network_says_what_it_is_of(example):
    about = info(network(example, "Po pilotażu", commune="Oksa"))
    assert (about.wave.id, about.example, about.rule.commune) == ("after", True, "260205")
    assert about.study == example.name


def test_places_go_by_their_code(study):
    assert territories(study)["260205"].name == "Oksa"


def test_a_place_without_a_name_goes_by_its_code(empty):
    empty.save(changes_of([Institution("a", "A", serves=("260401", "26"))]), action="edit")
    assert [(place.terc, place.name) for place in communes(empty)] == [("260401", "260401")]
