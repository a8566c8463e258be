"""Communes: their names and their group."""

from netmap.model import Group, Participation


def test_groups_are_taken_in(desk, records):
    text = "gmina;nazwa;grupa\n260205;Oksa;pilotaż\nBodzechów;;porównawcza\n2602063;Sędziszów;brak\n260401;;\n"
    plan = desk.take(text)
    assert list(records(plan, "participation").values()) == [
        Participation("260205", Group.PILOT),
        Participation("260703", Group.COMPARISON),
        Participation("260206", Group.NONE),
        Participation("260401", Group.NONE),
    ]
    assert records(plan, "territory")["260206"].name == "Sędziszów"
    assert records(plan, "territory")["260205"].parent == "2602"
    assert desk.plan(text).changes() == []


def test_a_place_named_here_can_be_named_in_the_roster(desk, records):
    communes = desk.csv("commune,name,group\n320101,Białogard,pilot\n", "gminy.csv")
    roster = desk.csv("id,name,serves\na,OPS Białogard,Białogard\n", "wykaz.csv")
    plan = desk.take(roster, communes)
    assert records(plan, "institution")["a"].serves == ("320101",)
    assert [f.code for f in plan.findings] == ["row-proposed"]


def test_what_is_wrong_is_told(desk, codes):
    plan = desk.plan("gmina;grupa\n;pilotaż\n2602;pilotaż\nOksa;może\n")
    assert codes(plan) == ["cell-not-a-commune", "cell-required", "cell-unknown-code"]
    assert plan.counts()["participation"] == {"reject": 3}
