"""Rules of pairs that look beside the network: R4, R15 and R20 take each of their five answers."""

import pytest

from netmap.gaps import Reason, State, judge, ledger, load_norm
from netmap.gaps.dossier import Dossier
from netmap.model import Institution, Membership, Team

ROPS = Institution(
    "rops", "ROPS w Kielcach", "ROPS", "rops", "social", "voivodeship", serves=("26",)
)
WUP = Institution(
    "wup", "WUP", "WUP", "regional_labour_office", "labour", "voivodeship", serves=("26",)
)
KWP = Institution("kwp", "KWP", "KWP", "regional_police", "police", "voivodeship", serves=("26",))
ABOVE = [ROPS, WUP, KWP]


@pytest.fixture
def wide(commune):
    def make(*words, **change):
        """Build the commune twice: as local measures see it, and with bodies of all tiers."""
        change.setdefault("extra", ABOVE)
        return commune(*words, **change), {"wide": commune(*words, all_tiers=True, **change)}

    return make


def asked(ask, rule, told, **more):
    network, known = told
    return ask(network, rule, **known, **more)


# ── R4 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_r4_met_by_advice_of_a_body_that_local_measures_leave_out(wide, said, ask):
    told = wide(said.one("rops", "ops", 3, "advice"))
    found = asked(ask, "R4", told)
    assert "rops" not in told[0]
    assert (found.state, found.bodies) == (State.MET, ("ops", "rops"))
    assert found.say(told[0], "pl") == "Doradztwo jest: OPS – ROPS."


def test_r4_partly_not_met_and_unknown(wide, said, ask):
    weak = asked(ask, "R4", wide(said.one("rops", "ops", 1, "advice")), settings={"strength": 3})
    assert weak.state is State.PARTLY
    assert asked(ask, "R4", wide(said.both("rops", "ops", 4))).state is State.NOT_MET
    assert asked(ask, "R4", wide(silent=["rops"])).state is State.UNKNOWN
    assert asked(ask, "R4", wide(layers=("meetings",))).reason is Reason.LAYER_LEFT_OUT


def test_r4_unknown_in_a_view_of_local_tiers_and_not_applicable_without_a_rops(wide, commune, ask):
    found = ask(commune(extra=ABOVE), "R4")
    assert (found.state, found.reason) == (State.UNKNOWN, Reason.TIERS_LEFT_OUT)
    absent = asked(ask, "R4", wide(extra=[WUP]))
    assert (absent.state, absent.reason) == (State.NOT_APPLICABLE, Reason.NO_BODY)
    assert [a.code for a in absent.absences] == ["rops"]
    assert asked(ask, "R4", wide(without=["ops"])).reason is Reason.NO_OPS


def test_r4_needs_nothing_more_in_a_view_of_all_tiers(commune, said, ask):
    network = commune(said.one("rops", "ops", 3, "advice"), extra=ABOVE, all_tiers=True)
    assert ask(network, "R4").state is State.MET


def test_r4_stands_in_the_ledger_with_the_name_of_the_body_above(wide, said):
    network, known = wide(said.one("rops", "ops", 3, "advice"))
    rows = ledger(network, "liderzy-kooperacji", Dossier(**known))
    (row,) = rows[rows["rules"] == "R4"].to_dict("records")
    assert (row["target"], row["target_name"], row["state"]) == ("rops", "ROPS w Kielcach", "met")


# ── R15 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def signed(said, *bodies):
    return [n for b in bodies for n in said.both("ops", b, 3, "agreement")]


def test_r15_takes_each_answer(commune, said, ask, seats, comparison):
    team = seats("ops", "pcpr", "sp1")
    both = commune(signed(said, "pcpr", "sp1"))
    assert ask(both, "R15", **team).state is State.MET
    one = ask(commune(signed(said, "pcpr")), "R15", **team)
    assert (one.state, one.params["met"], one.params["of"]) == (State.PARTLY, 1, 2)
    assert "OPS – SP1 (brak)" in one.say(both, "pl")
    assert ask(commune(said.both("ops", "pcpr")), "R15", **team).state is State.NOT_MET
    silent = commune(signed(said, "pcpr"), silent=["sp1"])
    assert ask(silent, "R15", **team).state is State.UNKNOWN
    assert ask(both, "R15").reason is Reason.NO_TEAM
    assert ask(both, "R15", **comparison).reason is Reason.NOT_IN_PILOT
    assert ask(both, "R15", **seats("ops")).reason is Reason.NO_BODY
    assert ask(commune(without=["ops"]), "R15", **team).reason is Reason.NO_OPS


# ── R20 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

TEAMS = {
    "teams": (Team("w", "WZK", "wzk", "26"), Team("p", "PZK", "pzk", "260205")),
    "memberships": tuple(
        Membership(team, body)
        for team, body in (("w", "rops"), ("w", "wup"), ("w", "kwp"), ("p", "ops"), ("p", "kpp"))
    ),
}


def test_r20_takes_each_answer(wide, said, ask, comparison):
    both = said.both("rops", "ops"), said.both("kwp", "kpp")
    found = asked(ask, "R20", wide(*both), **TEAMS)
    assert (found.state, [r.sector for r in found.requirements]) == (
        State.MET,
        ["police", "social"],
    )
    assert asked(ask, "R20", wide(both[0]), **TEAMS).state is State.PARTLY
    assert asked(ask, "R20", wide(), **TEAMS).state is State.NOT_MET
    assert asked(ask, "R20", wide(both[0], silent=["kwp"]), **TEAMS).state is State.UNKNOWN
    assert asked(ask, "R20", wide(), **comparison).reason is Reason.NOT_IN_PILOT


def test_r20_says_which_team_is_not_known(wide, commune, ask):
    assert asked(ask, "R20", wide()).reason is Reason.NO_TEAM
    alone = {**TEAMS, "teams": TEAMS["teams"][1:]}
    assert asked(ask, "R20", wide(), **alone).reason is Reason.NO_UPPER_TEAM
    assert ask(commune(), "R20", **TEAMS).reason is Reason.TIERS_LEFT_OUT
    apart = {**TEAMS, "memberships": TEAMS["memberships"][1:4]}
    assert asked(ask, "R20", wide(), **apart).reason is Reason.NO_BODY


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("norm", ["liderzy-kooperacji", "kooperacje-3d", "minimum"])
def test_without_anything_beside_the_network_every_rule_still_answers_in_words(commune, norm, lang):
    network = commune()
    for found in judge(network, load_norm(norm)):
        assert found.say(network, lang).endswith(".")
