"""Proposals: the one tie that closes a rule comes first, easy before hard, and none of them lowers anything."""

from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import (
    Closed,
    Dossier,
    Effort,
    GapState,
    Risk,
    best_few,
    introducers,
    judge,
    load_norm,
    proposals,
    say_proposal,
    what_if,
)
from netmap.gaps.whatif import fell
from netmap.model import Institution, Membership, Team, Wave
from netmap.network import changed

RURAL = "liderzy-kooperacji"
EVERY = ("sp1", "poz", "gok", "sport", "court", "kpp")


@pytest.fixture(scope="module")
def nearly(commune, said):
    """Everything is met but the county centre: one tie is missing, and the school could introduce the two."""
    return commune(
        *(said.both("ops", other, 4, "information") for other in EVERY),
        said.both("sp1", "ppp", 3),
        said.both("sp1", "pcpr", 3),
    )


def pairs(found):
    return [{one.source, one.target} for one in found]


def test_the_one_tie_that_closes_a_rule_comes_first(nearly):
    best = proposals(nearly, RURAL)[0]
    assert {best.source, best.target} == {"ops", "pcpr"}
    assert set(best.met) == {"R1", "R6"}
    assert best.closes == (Closed(("R1",), ""), Closed(("R6",), "social"))
    assert (best.state, best.effort, best.introducers) == (
        GapState.MISSING,
        Effort.INTRODUCED,
        ("sp1",),
    )
    assert best.risks == (Risk.BUSY,)


def test_its_effect_is_what_the_trial_says(nearly):
    best = proposals(nearly, RURAL)[0]
    effect = what_if(nearly, RURAL, add=[best.tie])
    risen = {c.rule for c in effect.rules if c.is_better and c.after.state == "met"}
    assert risen == set(best.met)


def test_where_all_is_met_nothing_is_proposed(nearly, commune):
    best = proposals(nearly, RURAL)[0]
    assert proposals(changed(nearly, added=[best.tie]), RURAL) == []


def test_what_is_unknown_is_asked_for_and_not_proposed(commune, said):
    network = commune(*(said.both("ops", o, 4) for o in EVERY if o != "kpp"), silent=["kpp"])
    assert all("kpp" not in pair for pair in pairs(proposals(network, RURAL, most=60)))


def test_a_weak_tie_is_strengthened_before_strangers_are_brought_together(commune, said):
    network = commune(said.both("ops", "sp1", 4), said.both("ops", "pcpr", 2, "projects"))
    found = proposals(network, RURAL, most=60)
    tie = next(one for one in found if {one.source, one.target} == {"ops", "pcpr"})
    assert (tie.state, tie.effort) == (GapState.TOO_WEAK, Effort.STRENGTHEN)
    assert tie.tie.layers == ("projects",)


def test_members_of_a_team_and_tenants_of_a_house_need_no_introduction(commune, said):
    network = commune(said.both("ops", "sp1", 4))
    known = Dossier(
        teams=(Team("t", "ZI", "zi", "260205"),),
        memberships=(Membership("t", "ops"), Membership("t", "kpp")),
    )
    in_team = proposals(network, RURAL, dossier=known, most=60)
    police = next(one for one in in_team if {one.source, one.target} == {"ops", "kpp"})
    assert (police.effort, police.teams) == (Effort.SAME_PLACE, ("ZI",))
    for body in ("ops", "gok"):
        network.nodes[body]["adres"] = "ul. Rynek 1" if body == "ops" else "UL. RYNEK 1"
    culture = next(o for o in proposals(network, RURAL, most=60) if "gok" in (o.source, o.target))
    assert culture.same_building
    assert culture.effort is Effort.SAME_PLACE


def test_a_denied_tie_is_a_risk(commune, said):
    network = commune(said.one("ops", "kpp", 3), said.both("ops", "sp1", 3))
    police = next(o for o in proposals(network, RURAL, most=60) if "kpp" in (o.source, o.target))
    assert police.state is GapState.ONE_SIDED
    assert Risk.DENIED in police.risks


def test_lost_routes_are_won_back_and_named_first(commune, said):
    network = commune(
        said.both("ops", "pcpr", 4), said.both("ops", "sp1"), said.both("sp1", "gok"), said.both("pcpr", "ppp")
    )  # fmt: skip
    effect = what_if(network, RURAL, remove=["sp1"])
    best = proposals(effect.after, RURAL, lost=effect.lost)[0]
    assert "gok" in (best.source, best.target)
    assert best.restores == 1


def test_a_few_together_do_not_close_the_same_twice(commune, said):
    network = commune(said.both("ops", "pcpr", 4))
    few = best_few(network, RURAL, count=4)
    assert len(few) == 4
    assert len(set(map(frozenset, pairs(few)))) == 4
    closed = [(rule, one.sector) for p in few for one in p.closes for rule in one.rules]
    assert len(closed) == len(set(closed))


def test_two_ties_are_taken_where_only_both_fulfil_a_rule(commune, said):
    """Each sector that is left out is one tie; R3 is met by both together, and a rule met comes before half a rule."""
    network = commune(
        *(said.both("ops", other, 4, "information") for other in EVERY if other not in ("gok", "sport")),
        said.both("ops", "pcpr", 4, "information"),
        said.both("sp1", "ppp", 3, "information"),
    )  # fmt: skip
    assert not any("R3" in one.met for one in proposals(network, RURAL, most=60))
    few = best_few(network, RURAL, count=3)
    assert few == best_few(network, RURAL, count=3, singles=proposals(network, RURAL))
    assert pairs(few)[:2] == [{"ops", "gok"}, {"ops", "sport"}]
    assert {"R3", "R7"} <= set(few[1].met)


def test_a_voivodeship_body_is_proposed_where_it_is_known(commune, said):
    rops = Institution("rops", "ROPS", "ROPS", "rops", "social", "voivodeship", serves=("26",))
    network = commune(said.both("ops", "pcpr", 4))
    known = Dossier(wide=commune(said.both("ops", "pcpr", 4), extra=[rops], all_tiers=True))
    assert not any("rops" in pair for pair in pairs(proposals(network, RURAL, most=60)))
    found = proposals(network, RURAL, most=60, dossier=known)
    advice = next(one for one in found if one.target == "rops")
    assert (advice.tie.layers, advice.met, advice.effort) == (
        ("advice",),
        ("R4",),
        Effort.STRANGERS,
    )
    assert say_proposal(advice, network, "en").startswith("OPS – ROPS: fulfils the whole")


def test_a_share_that_falls_is_said_and_no_reason_to_leave_a_tie_out(commune, said):
    """One tie more of the OPS centres the network on it (R16): the missing sector is proposed all the same."""
    first, later = Wave("w0", date="2019-01-01"), Wave("w1", date="2021-01-01")
    held = ("ops", "sp1"), ("pcpr", "ppp")
    once = *held, ("ops", "pcpr"), ("sp1", "sp2"), ("poz", "gok")
    then = commune(*(said.both(*pair) for pair in once), wave=first)
    now = *held, ("sp2", "poz"), ("gok", "sport")
    network = commune(*(said.both(*pair) for pair in now), wave=later)
    found = proposals(network, RURAL, most=60, dossier=Dossier(earlier=(then,)))
    police = next(one for one in found if {one.source, one.target} == {"ops", "kpp"})
    assert police.closes == (Closed(("R3", "R7"), "police"),)
    assert "R16" in police.lowers
    assert Risk.LOWERS in police.risks
    assert "lowers: " in say_proposal(police, network, "en")


def test_introducers_are_partners_of_both_the_firmest_first():
    graph = nx.Graph()
    graph.add_weighted_edges_from(
        [("a", "m", 1), ("m", "b", 5), ("a", "n", 3), ("n", "b", 2), ("a", "o", 4)]
    )
    assert introducers(graph, "a", "b") == ("n", "m")


def test_the_example_in_order_of_rank(nearly):
    found = proposals(nearly, RURAL, most=60)
    assert found == sorted(found, key=lambda one: one.rank)
    assert replace(found[0], restores=99).rank < found[0].rank


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_no_proposal_lowers_a_rule(commune, said, data):
    bodies = st.sampled_from(("ops", "pcpr", "sp1", "ppp", "kpp", "gok"))
    words = data.draw(
        st.lists(
            st.tuples(bodies, bodies, st.sampled_from((0, 1, 3)), st.sampled_from(("information", "referral")))
            .filter(lambda w: w[0] != w[1])
        )
    )  # fmt: skip
    silent = data.draw(st.sets(bodies, max_size=2))
    told = [said.one(*word) for word in words if word[0] not in silent]
    rule = data.draw(st.sampled_from(("either", "both", "either_unless_denied", "as_said")))
    network = commune(*told, silent=silent, rule=rule)
    before = judge(network, RURAL)
    for one in proposals(network, RURAL, most=3):
        after = judge(changed(network, added=[one.tie]), RURAL)
        fallen = [a.rule for a, b in zip(before, after, strict=True) if fell(a.state, b.state)]
        assert fallen == list(one.lowers)
        assert not [r for r in fallen if not load_norm(RURAL).rule(r).about_shares]
        risen = (b.rule for a, b in zip(before, after, strict=True) if b.state == "met" != a.state)
        assert set(risen) >= set(one.met)


def test_a_study_without_an_ops_has_no_ops_to_propose(commune):
    found = proposals(commune(without=["ops"]), RURAL, most=60)
    assert all("ops" not in pair for pair in pairs(found))


def test_many_bodies_are_still_quick_to_look_through(commune, said):
    extra = [
        Institution(f"n{k}", f"N{k}", f"N{k}", "association", "ngo", "civic", serves=("260205",))
        for k in range(40)
    ]
    found = proposals(commune(said.both("ops", "pcpr", 2), extra=extra), RURAL, most=5)
    assert len(found) == 5


def test_a_tie_of_a_certain_kind_is_said_to_be_of_it(commune, said):
    """R15 asks for an agreement: working together more does not close it."""
    network = commune(said.both("ops", "kpp", 4))
    known = Dossier(
        teams=(Team("t", "PZK", "pzk", "260205"),),
        memberships=(Membership("t", "ops"), Membership("t", "kpp")),
    )
    found = proposals(network, RURAL, dossier=known, most=60)
    police = next(one for one in found if {one.source, one.target} == {"ops", "kpp"})
    assert "R15" in police.met
    assert Closed(("R15",), "", ("agreement",)) in police.closes
    assert police.tie.layers == ("agreement",)
    assert "; potrzebne: porozumienie formalne; " in say_proposal(police, network, "pl")
    assert "; needed: formal agreement; " in say_proposal(police, network, "en")
