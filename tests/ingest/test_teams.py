"""Teams and who sits in them."""

from netmap.model import Membership, Team

TEXT = """zespół;rodzaj;gmina;instytucja;rola;ranga;od;do
PZK Oksa;PZK;Oksa;GOPS;animator;kierownik;1.06.2019;
PZK Oksa;PZK;Oksa;PCPR;koordynator;;;2020-12-31
PZK Oksa;;;SP 1;;;;
Zespół Interdyscyplinarny;;Wodzisław;SP 1;przewodniczący;;;
"""


def test_teams_and_members_are_taken_in(roster, records):
    plan = roster.take(TEXT.replace("PZK Oksa;;;SP 1", "PZK Oksa;;Oksa;SP 1"))
    assert list(records(plan, "team").values()) == [
        Team("pzk-oksa-260205", "PZK Oksa", "pzk", "260205"),
        Team("zespol-interdyscyplinarny-260209", "Zespół Interdyscyplinarny", "zi", "260209"),
    ]
    assert list(records(plan, "membership").values()) == [
        Membership("pzk-oksa-260205", "ops-oksa", "animator", "kierownik", "2019-06-01"),
        Membership("pzk-oksa-260205", "pcpr", "coordinator", until="2020-12-31"),
        Membership("pzk-oksa-260205", "sp-oksa"),
        Membership("zespol-interdyscyplinarny-260209", "sp-wodz", "coordinator"),
    ]
    assert plan.findings == ()
    again = roster.plan(TEXT.replace("PZK Oksa;;;SP 1", "PZK Oksa;;Oksa;SP 1"))
    assert (again.changes(), again.findings) == ([], ())


def test_teams_of_one_name_in_two_communes_are_two(roster, records):
    text = "zespół;gmina;instytucja\nPZK;Oksa;GOPS\nPZK;Wodzisław;PCPR\n"
    plan = roster.take(text)
    assert list(records(plan, "team")) == ["pzk-260205", "pzk-260209"]
    assert roster.plan(text).changes() == []


def test_a_team_may_be_named_by_its_id_and_come_without_members(roster, records):
    roster.take("team,team id,kind,commune\nRada,rada-1,other,Oksa\n")
    plan = roster.take("team,institution,role\nrada-1,pcpr,member\nRADA,ops-oksa,member\n")
    assert [m.team for m in records(plan, "membership").values()] == ["rada-1", "rada-1"]
    assert plan.counts()["team"] == {"unchanged": 1}
    assert records(plan, "team")["rada-1"] == Team("rada-1", "Rada", "other", "260205")


def test_what_is_wrong_is_told(roster, codes):
    text = "zespół;rodzaj;gmina;instytucja;rola;od\n;PZK;Oksa;GOPS;;\nX;rada;Nibylandia;Nikt;szef;kiedyś\n"
    plan = roster.plan(text)
    assert codes(plan) == [
        "cell-not-a-date", "cell-required", "cell-unknown-code", "cell-unknown-code", "cell-unknown-place",
        "name-unknown",
    ]  # fmt: skip
    assert plan.counts()["membership"] == {"reject": 2}
