"""What if: hand-made communes in which the only broker goes, a kind of tie closes, a tie is added."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.errors import UnknownIdError
from netmap.gaps import CommuneWaves, Dossier, Region, State, judge, say_trial, what_if
from netmap.gaps.whatif import fell, required_pairs, routes, usual_tie
from netmap.model import Case, CasePart, Group, Institution, Membership, Team, Wave

RURAL = "liderzy-kooperacji"


@pytest.fixture(scope="module")
def rops():
    return Institution("rops", "ROPS", "ROPS", "rops", "social", "voivodeship", serves=("26",))


@pytest.fixture(scope="module")
def bridged(commune, said):
    """The school knows both: without it the OPS has no way to the culture centre within two steps."""
    return commune(
        said.both("ops", "pcpr", 4, "information"),
        said.both("ops", "sp1", 3),
        said.both("sp1", "gok", 3),
        said.both("sp1", "ppp", 3),
    )


def state(effect, rule):
    found = next(change for change in effect.rules if change.rule == rule)
    return found.before.state, found.after.state


def test_without_the_only_broker_required_pairs_lose_their_routes(bridged):
    effect = what_if(bridged, RURAL, remove=["sp1"])
    lost = {(route.source, route.target): route for route in effect.lost}
    assert set(lost) == {("ops", "gok"), ("ops", "ppp")}
    assert lost["ops", "gok"].before == 2
    assert lost["ops", "gok"].after == math.inf
    assert lost["ops", "gok"].rules == ("R3", "R7")
    assert {(r.source, r.target) for r in effect.gone} == {("ops", "sp1"), ("sp1", "ppp")}
    assert effect.alone == ("gok", "ppp")
    # before: ops-pcpr, and by the school ops-gok, ops-ppp, gok-ppp; after: ops-pcpr alone
    assert (effect.reach_before, effect.reach_after) == (4, 1)


def test_a_rule_that_rested_on_the_body_falls(bridged):
    effect = what_if(bridged, RURAL, remove=["sp1"])
    assert state(effect, "R3") == (State.PARTLY, State.NOT_MET)
    assert next(c for c in effect.rules if c.rule == "R3").is_worse
    assert state(effect, "R1") == (State.MET, State.MET)


def test_measures_stand_side_by_side(bridged):
    table = what_if(bridged, RURAL, remove=["sp1"]).measures
    assert table.loc["net_nodes"].tolist() == [11, 10]
    assert table.loc["net_ties"].tolist() == [4, 1]


def test_the_pair_without_the_county_centre_no_longer_applies(bridged):
    effect = what_if(bridged, RURAL, remove=["pcpr"])
    assert state(effect, "R1") == (State.MET, State.NOT_APPLICABLE)
    assert effect.lost == ()


def test_a_closed_kind_takes_its_rule_along(bridged):
    effect = what_if(bridged, RURAL, close_layer=["information"])
    assert state(effect, "R8") == (State.MET, State.NOT_MET)
    assert state(effect, "R1") == (State.MET, State.NOT_MET)
    assert effect.lost[0].rules == ("R1", "R6", "R8")


def test_an_added_tie_is_as_strong_as_the_model_asks(commune):
    effect = what_if(commune(), RURAL, add=[("ops", "pcpr")])
    assert effect.trial.add[0].strength == 3
    assert state(effect, "R1") == (State.NOT_MET, State.MET)
    assert {(r.source, r.target) for r in effect.gained} == {("ops", "pcpr")}


def test_a_mere_pair_does_together_what_the_rules_ask_of_it(commune, said, rops):
    """R4 asks for advice: that two bodies "work together" must mean that, or the trial would change nothing."""
    network, wide = commune(), commune(extra=[rops], all_tiers=True)
    effect = what_if(network, RURAL, add=[("ops", "rops")], dossier=Dossier(wide=wide))
    assert effect.trial.add[0].layers == ("advice",)
    assert state(effect, "R4") == (State.NOT_MET, State.MET)
    assert effect.outside == {"rops": "ROPS"}
    assert say_trial(effect.trial, network, "en", effect.outside) == "with a new tie: OPS – ROPS"
    assert set(effect.after) == set(network)


def test_a_body_above_the_commune_can_be_taken_out(commune, said, rops):
    network, words = commune(), said.one("rops", "ops", 3, "advice")
    known = Dossier(wide=commune(words, extra=[rops], all_tiers=True))
    effect = what_if(network, RURAL, remove=["rops"], dossier=known)
    assert state(effect, "R4") == (State.MET, State.NOT_APPLICABLE)
    with pytest.raises(UnknownIdError):
        what_if(network, RURAL, remove=["rops"])


def test_teams_and_cases_lose_who_is_taken_out_and_the_past_stays(commune, said):
    team, case = Team("t", "PZK", "pzk", "260205"), Case("1", "260205", "w")
    known = Dossier(
        earlier=(commune(said.both("ops", "sp1"), wave=Wave("w0", phase="before")),),
        teams=(team,),
        memberships=(Membership("t", "ops", role="animator"), Membership("t", "sp1")),
        cases=(case,),
        case_parts=(CasePart("1", "ops", "diagnosis"), CasePart("1", "sp1", "diagnosis")),
    )
    network = commune(said.both("ops", "sp1"))
    effect = what_if(network, RURAL, remove=["sp1"], dossier=known)
    assert state(effect, "R11") == (State.MET, State.NOT_MET)
    assert [m.institution for m in effect.dossier.memberships] == ["ops"]
    assert effect.dossier.earlier == known.earlier
    without_the_ops = what_if(network, RURAL, remove=["ops"], dossier=known)
    assert state(without_the_ops, "R2") == (State.MET, State.NOT_APPLICABLE)


def test_the_answers_before_are_those_of_the_board(commune, said):
    known = Dossier(earlier=(commune(said.both("ops", "pup"), wave=Wave("w0", phase="before")),))
    network = commune(said.both("ops", "pcpr", 4))
    effect = what_if(network, RURAL, add=[("ops", "sp1")], dossier=known)
    for change, board in zip(effect.rules, judge(network, RURAL, known), strict=True):
        assert (change.before.rule, change.before.state) == (board.rule, board.state)
        assert change.before.say(network, "pl") == board.say(network, "pl")
    after = judge(effect.after, RURAL, effect.dossier)
    assert [c.after.state for c in effect.rules] == [a.state for a in after]
    assert state(effect, "H1") == (State.MET, State.MET)


def test_other_communes_are_measured_once_and_this_one_anew(commune, said):
    asked = []
    communes = [
        CommuneWaves("260205", Group.PILOT, commune(), commune()),
        CommuneWaves("260703", Group.COMPARISON, commune(), commune()),
    ]
    region = Region(lambda: asked.append(1) or communes)
    known = Dossier(earlier=(communes[0].before,), region=region)
    effect = what_if(communes[0].after, RURAL, add=[("ops", "sp1")], dossier=known)
    before, after = (
        getattr(next(c for c in effect.rules if c.rule == "H2"), end) for end in ("before", "after")
    )
    assert before.points["density"].high == 0 < after.points["density"].low == pytest.approx(1 / 55)
    assert asked == [1]
    assert region.communes[0].after is communes[0].after


def test_the_silent_may_still_close_what_a_trial_opens(commune, said):
    network = commune(said.both("ops", "pcpr", 4), silent=["pcpr"])
    assert state(what_if(network, RURAL, close_layer=["meetings"]), "R1")[1] is State.UNKNOWN


def test_two_centres_both_count(commune, said):
    cus = Institution("cus", "CUS", "CUS", "cus", "social", "commune", serves=("260205",))
    network = commune(said.both("ops", "pcpr", 4), extra=[cus])
    effect = what_if(network, RURAL, remove=["cus"])
    assert state(effect, "R1") == (State.PARTLY, State.MET)


@pytest.mark.parametrize(
    ("before", "after", "worse"),
    [
        (State.MET, State.UNKNOWN, True),
        (State.PARTLY, State.NOT_MET, True),
        (State.NOT_MET, State.UNKNOWN, False),
        (State.UNKNOWN, State.PARTLY, False),
        (State.MET, State.NOT_APPLICABLE, False),
        (State.MET, State.MET, False),
    ],
)
def test_what_is_worse(before, after, worse):
    assert fell(before, after) is worse


def test_a_pair_is_asked_for_once_with_all_its_rules(bridged):
    answers = [change.before for change in what_if(bridged, RURAL).rules]
    pairs = required_pairs(answers)
    assert pairs["ops", "pcpr"] == ("R1", "R6", "R8")
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)
    assert all(route.before == route.after for route in routes(bridged, bridged, answers))


def test_the_usual_tie_is_the_most_demanding():
    from netmap.gaps import load_norm

    tie = usual_tie(load_norm(RURAL), "a", "b", ("information",))
    assert (tie.strength, tie.layers) == (3, ("information",))


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_trial_leaves_the_network_alone_and_removal_never_shortens_a_route(commune, said, data):
    bodies = st.sampled_from(("ops", "pcpr", "sp1", "ppp", "gok"))
    pairs = data.draw(st.lists(st.tuples(bodies, bodies).filter(lambda p: p[0] != p[1])))
    network = commune(*(said.both(a, b, 3) for a, b in pairs))
    held = list(network.edges(keys=True, data=True))
    effect = what_if(network, RURAL, remove=[data.draw(bodies)])
    assert list(network.edges(keys=True, data=True)) == held
    assert effect.gained == ()
    assert effect.reach_after <= effect.reach_before
