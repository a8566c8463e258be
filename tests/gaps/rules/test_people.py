"""Who sits in the teams: R2 and R19 take each of their five answers."""

import pytest

from netmap.gaps import Reason, State
from netmap.model import Membership, Team


def test_r2_met_by_an_animator_in_the_ops(commune, ask, seats):
    found = ask(commune(), "R2", **seats("ops", "pcpr", roles={"ops": "animator"}))
    assert (found.state, found.bodies, found.params["members"]) == (State.MET, ("ops",), 2)
    assert found.say(commune(), "pl") == "Animator jest w OPS: OPS."


def test_r2_allows_a_second_one_in_the_pcpr_unless_the_norm_does_not(commune, ask, seats):
    both = seats("ops", "pcpr", roles={"ops": "animator", "pcpr": "animator"})
    assert ask(commune(), "R2", **both).state is State.MET
    assert ask(commune(), "R2", norm="minimum", **both).state is State.PARTLY
    only_pcpr = seats("ops", "pcpr", roles={"pcpr": "animator"})
    found = ask(commune(), "R2", **only_pcpr)
    assert (found.state, found.bodies) == (State.PARTLY, ("pcpr",))


def test_r2_not_met_where_nobody_of_the_team_is_the_animator(commune, ask, seats):
    assert ask(commune(), "R2", **seats("ops", "pcpr")).state is State.NOT_MET


def test_r2_unknown_without_a_team_of_this_commune(commune, ask, seats):
    found = ask(commune(), "R2")
    assert (found.state, found.reason) == (State.UNKNOWN, Reason.NO_TEAM)
    elsewhere = seats("ops", roles={"ops": "animator"}, commune="260209")
    assert ask(commune(), "R2", **elsewhere).reason is Reason.NO_TEAM
    of_the_county = seats("ops", roles={"ops": "animator"}, commune="2602")
    assert ask(commune(), "R2", **of_the_county).state is State.MET


def test_r2_does_not_apply_without_an_ops_or_in_a_comparison_commune(commune, ask, comparison):
    assert ask(commune(without=["ops"]), "R2").reason is Reason.NO_OPS
    found = ask(commune(), "R2", **comparison)
    assert (found.state, found.reason) == (State.NOT_APPLICABLE, Reason.NOT_IN_PILOT)


def test_r2_looks_at_who_sits_there_on_the_day_of_the_wave(commune, ask, waves):
    before, after, _ = waves
    team = (Team("t", "PZK", "pzk", "260205"),)
    late = (Membership("t", "ops", "animator", since="2020-06-01"), Membership("t", "pcpr"))
    told = {"teams": team, "memberships": late}
    assert ask(commune(wave=before), "R2", **told).state is State.NOT_MET
    assert ask(commune(wave=after), "R2", **told).state is State.MET


HEAD, WORKER = "Dyrektor", "pracownik socjalny GOPS"


@pytest.mark.parametrize(
    ("ranks", "state"),
    [
        ({"ops": f"{HEAD}, {WORKER}", "sp1": f"{HEAD} i pedagog"}, State.MET),
        ({"ops": HEAD, "sp1": HEAD}, State.PARTLY),
        ({"ops": "sekretarka", "sp1": "kierowca"}, State.NOT_MET),
        ({"ops": HEAD}, State.PARTLY),
        ({"ops": f"{HEAD}, {WORKER}"}, State.UNKNOWN),
        ({}, State.UNKNOWN),
    ],
)
def test_r19_by_the_words_of_the_ranks(commune, ask, seats, ranks, state):
    found = ask(commune(), "R19", **seats("ops", "sp1", ranks=ranks))
    assert found.state is state
    assert found.params["unsaid"] == 2 - len(ranks)


def test_r19_counts_the_seats_of_a_body_in_several_teams(commune, ask):
    teams = (Team("p", "PZK", "pzk", "260205"), Team("z", "ZZK", "zzk", "260205"))
    sent = (Membership("p", "ops", rank=HEAD), Membership("z", "ops", rank=WORKER))
    assert ask(commune(), "R19", teams=teams, memberships=sent).state is State.MET


def test_r19_unknown_without_a_team_and_not_for_comparison_communes(commune, ask, comparison):
    assert ask(commune(), "R19").reason is Reason.NO_TEAM
    assert ask(commune(), "R19", **comparison).reason is Reason.NOT_IN_PILOT
