"""Trials of a study: bodies by any of their names, every commune they concern, teams that need no introduction."""

import pytest

from netmap import study as use
from netmap.errors import UnknownIdError
from netmap.gaps import load_norm
from netmap.study.trials import body_named, proposal_document, tried_document

OKSA = "260205"
NORM = load_norm("liderzy-kooperacji")


def test_a_body_is_known_by_id_label_and_name(example):
    graph = use.network(example, "after", commune=OKSA)
    assert body_named(graph, "ops-oksa") == "ops-oksa"
    assert body_named(graph, "gops") == "ops-oksa"
    assert body_named(graph, "Gminny Ośrodek Pomocy Społecznej w Oksie") == "ops-oksa"
    assert body_named(graph, "nikt") is None


def test_a_county_body_is_tried_in_every_commune_it_serves(example):
    found = use.try_out(example, "after", use.tie_rule(), NORM, remove=["pcpr-jedrzejow"])
    assert {one.commune.name for one in found} == {"Oksa", "Wodzisław"}
    (oksa,) = use.try_out(
        example, "after", use.tie_rule(commune=OKSA), NORM, remove=["PCPR"], close_layer=["kierowanie klientów"]
    )  # fmt: skip
    assert oksa.effect.trial.close == ("referral",)


def test_nobody_of_that_name_is_said(example):
    with pytest.raises(UnknownIdError) as caught:
        use.try_out(example, "after", use.tie_rule(commune=OKSA), NORM, remove=["nikt"])
    assert caught.value.params["institution"] == "nikt"


def test_the_teams_of_the_study(example):
    teams = use.bodies_of_teams(example)
    assert teams
    assert all(members for members in teams.values())


def test_documents_hold_ids_and_words(example):
    rule = use.tie_rule(commune="261103")
    graph = use.network(example, "before", rule)
    first = use.proposals_of(example, "before", rule, NORM, most=3)[0]
    told = proposal_document(first, graph, "pl")
    assert told["source_name"] == graph.nodes[first.source]["name"]
    assert told["sentence"].endswith(".")
    (tried,) = use.try_out(
        example, "before", rule, NORM, add=[(first.source, first.target)], strength=5
    )
    found = tried_document(tried, "en")
    risen = {row["rule"] for row in found["rules"] if row["better"]}
    assert set(first.met) <= risen
    assert found["trial"]["add"] == [[first.source, first.target]]
    assert {row["measure"] for row in found["measures"]} >= {"net_ties", "net_density"}
    assert found["introducers"][0]["bodies"] == list(first.introducers)


def test_a_trial_begins_where_the_board_stands(example):
    """What was before a trial is what `netmap gaps` says: teams, cases and waves are known to both."""
    board = use.gaps_document(example, "after", use.tie_rule(), NORM.name, "pl")
    tried = use.try_out(example, "after", use.tie_rule(), NORM, remove=["ROPS"])
    assert [one.commune.terc for one in tried] == [place["commune"] for place in board["communes"]]
    for one, place in zip(tried, board["communes"], strict=True):
        before = [(c.before.rule, c.before.state.value) for c in one.effect.rules]
        assert before == [(rule["rule"], rule["state"]) for rule in place["rules"]]
        said = [c.before.say(one.effect.before, "pl") for c in one.effect.rules]
        assert said == [rule["sentence"] for rule in place["rules"]]


def test_the_regional_centre_can_be_tried_without_and_proposed(example):
    rule = use.tie_rule(commune="260703")
    (without,) = use.try_out(example, "after", rule, NORM, remove=["ROPS"])
    assert tried_document(without, "pl")["trial"]["sentence"] == "bez instytucji: ROPS"
    best = use.proposals_of(example, "after", rule, NORM)
    (advice,) = (one for one in best if one.target == "rops-kielce")
    told = proposal_document(advice, use.network(example, "after", rule), "pl")
    assert told["target_name"] == "ROPS"
    (tried,) = use.try_out(example, "after", rule, NORM, add=[(advice.source, "ROPS")])
    assert {c.rule for c in tried.effect.rules if c.is_better} == set(advice.met) == {"R4"}
