"""The work with families: R11, R12 and R22 take each of their five answers."""

import pytest

from netmap.gaps import Reason, State
from netmap.model import Case, CasePart, Plan

COMMUNE = "260205"


def cases(*told, how="diagnosis", commune=COMMUNE):
    """Each case is who took part, and its plan."""
    made, parts = [], []
    for number, (bodies, plan) in enumerate(told):
        made.append(Case(f"c{number}", commune, ("violence",), Plan(plan)))
        parts += [CasePart(f"c{number}", body, how) for body in bodies]
    return {"cases": tuple(made), "case_parts": tuple(parts)}


JOINT, ALONE, NOBODY = (["ops", "sp1"], ""), (["ops", "pcpr"], ""), ([], "")


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ([JOINT, JOINT], State.MET),
        ([JOINT, ALONE], State.PARTLY),
        ([ALONE], State.NOT_MET),
        ([JOINT, NOBODY], State.UNKNOWN),
    ],
)
def test_r11_counts_the_sectors_of_a_diagnosis(commune, ask, told, state):
    found = ask(commune(), "R11", **cases(*told))
    assert (found.state, found.params["of"]) == (state, len(told))


def test_r11_looks_at_the_diagnosis_only(commune, ask):
    found = ask(commune(), "R11", **cases(JOINT, how="help"))
    assert (found.state, found.params["unsaid"]) == (State.UNKNOWN, 1)


@pytest.mark.parametrize("rule", ["R11", "R12"])
def test_without_cases_it_cannot_be_said_and_in_a_comparison_commune_it_does_not_apply(
    commune, ask, comparison, rule
):
    found = ask(commune(), rule)
    assert (found.state, found.reason) == (State.UNKNOWN, Reason.NO_CASES)
    assert "nie wczytano spraw" in found.say(commune(), "pl")
    assert ask(commune(), rule, **cases(JOINT, commune="260209")).reason is Reason.NO_CASES
    out = ask(commune(), rule, **comparison)
    assert (out.state, out.reason) == (State.NOT_APPLICABLE, Reason.NOT_IN_PILOT)


BROAD, NARROW = ["ops", "sp1", "court"], ["ops", "pcpr"]


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ([(BROAD, "made"), (BROAD, "finished")], State.MET),
        ([(NARROW, "made"), (NARROW, "finished")], State.PARTLY),
        ([(BROAD, "made"), (BROAD, "none")], State.PARTLY),
        ([(NARROW, "none")], State.NOT_MET),
        ([(BROAD, "made"), (BROAD, "")], State.UNKNOWN),
        ([([], "made")], State.UNKNOWN),
    ],
)
def test_r12_needs_a_plan_and_several_sectors_in_it(commune, ask, told, state):
    found = ask(commune(), "R12", **cases(*told, how="plan"))
    assert found.state is state
    assert found.params["finished"] == sum(plan == "finished" for _, plan in told)


def test_r12_tells_what_was_reached_elsewhere(commune, ask):
    told = cases((BROAD, "finished"), how="plan")
    assert "81%" in ask(commune(), "R12", **told).say(commune(), "pl")
    assert "%" not in ask(commune(), "R12", norm="minimum", **told).say(commune(), "pl")


def test_cases_of_another_wave_do_not_count(commune, ask, waves):
    told = {"cases": (Case("c", COMMUNE, wave="w0"),), "case_parts": ()}
    assert ask(commune(wave=waves[1]), "R11", **told).reason is Reason.NO_CASES
    assert ask(commune(wave=waves[0]), "R11", **told).params["of"] == 1


def test_few_cases_are_never_told_apart(commune, ask):
    few = ask(commune(), "R11", **cases(JOINT, ALONE))
    assert (few.shown_params["met"], few.shown_params["of"], few.shown_params["least"]) == (
        "<3",
        "<3",
        2,
    )
    assert "obszarów: mniej niż 3 z mniej niż 3." in few.say(commune(), "pl")
    many = ask(commune(), "R11", **cases(JOINT, JOINT, JOINT, ALONE))
    assert (many.shown_params["met"], many.shown_params["of"]) == (3, 4)
    plans = ask(commune(), "R12", **cases(*[(BROAD, "made")] * 3, (BROAD, "finished"), how="plan"))
    assert "ukończone plany: mniej niż 3" in plans.say(commune(), "pl")


def test_r22_takes_each_answer(commune, ask, seats, said):
    tied = commune(said.both("ops", "pcpr"))
    team, worked = seats("ops", "sp1", kind="zzk"), cases(JOINT)
    assert ask(tied, "R22", **team, **worked).state is State.MET
    alone = {**seats("ops", kind="zzk"), **cases((["ops"], ""))}
    assert ask(tied, "R22", **alone).state is State.PARTLY
    assert ask(commune(), "R22", **alone).state is State.NOT_MET
    assert ask(tied, "R22").state is State.UNKNOWN
    assert ask(commune(without=["ops"]), "R22").reason is Reason.NO_OPS
    assert "pracownicy z rodziną (nie wiadomo)" in ask(tied, "R22", **team).say(tied, "pl")
