"""What the study knows beside one network."""

from dataclasses import replace

from netmap.model import Group, Membership, Participation, Team
from netmap.study import changes_of, communes, dossier, gaps, network, region, tie_rule, waves

RULE = tie_rule(commune="260205")


def test_earlier_waves_teams_and_what_the_commune_is(study):
    records = [
        Team("p", "PZK", "pzk", "260205"),
        Membership("p", "ops", "animator"),
        Participation("260205", Group.PILOT),
    ]
    study.save(changes_of(records), action="edit")
    first, last = (dossier(study, network(study, wave, RULE)) for wave in ("w1", "w2"))
    assert first.earlier == ()
    assert [g.graph["info"].wave.id for g in last.earlier] == ["w1"]
    assert (last.teams, last.memberships) == ((records[0],), (records[1],))
    assert last.group is Group.PILOT
    assert last.wide.graph["info"].rule == replace(RULE, all_tiers=True)


def test_a_study_that_does_not_say_what_a_commune_is(study):
    assert dossier(study, network(study, "w1", RULE)).group is None


def test_a_region_holds_every_commune_at_the_first_wave_and_this_one(example):
    first, last = waves(example)[0], waves(example)[-1]
    found = region(example, last, tie_rule()).communes
    assert [c.commune for c in found] == [place.terc for place in communes(example)]
    assert {c.group for c in found} == {Group.PILOT, Group.COMPARISON}
    for one in found:
        assert [g.graph["info"].wave.id for g in (one.before, one.after)] == [first.id, last.id]
        assert one.after.graph["info"].rule.commune == one.commune


def test_rules_of_teams_tiers_and_change_are_judged_in_the_example(example):
    code = next(place.terc for place in communes(example) if place.name == "Oksa")
    found = gaps(example, "after", tie_rule(commune=code), "liderzy-kooperacji")
    states = {answer.rule: answer.state.value for answer in found.answers}
    assert (states["R2"], states["R4"], states["R15"], states["H1"]) == (
        "met",
        "met",
        "partly",
        "met",
    )
    assert (states["R11"], states["R20"], states["R22"]) == ("met", "met", "met")
    assert states["R21"] == "unknown"
    assert "rops-kielce" in set(found.ledger["target"])
