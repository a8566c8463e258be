"""Cases: numbers, needs, plans and who took part; never who it is."""

import pytest

from netmap.model import Case, CasePart, Plan

TEXT = """nr sprawy;gmina;potrzeby;plan;instytucja;udział
A-01;Oksa;przemoc, praca;tak;GOPS;diagnoza
A-01;Oksa;;;PCPR;diagnoza
A-01;Oksa;;;PCPR;plan pomocy
A-02;Oksa;;ukończony;;
A-03;Wodzisław;zdrowie i rehabilitacja;nie;;
"""


def test_cases_and_parts_are_taken_in(roster, records):
    plan = roster.take(TEXT)
    assert list(records(plan, "case").values()) == [
        Case("A-01", "260205", ("violence", "work"), Plan.MADE),
        Case("A-02", "260205", plan=Plan.FINISHED),
        Case("A-03", "260209", ("health",), Plan.NONE),
    ]
    assert list(records(plan, "case_part").values()) == [
        CasePart("A-01", "ops-oksa", "diagnosis"),
        CasePart("A-01", "pcpr", "diagnosis"),
        CasePart("A-01", "pcpr", "plan"),
    ]
    assert plan.findings == ()
    again = roster.plan(TEXT)
    assert (again.changes(), again.findings) == ([], ())


def test_english_columns_will_do(roster, records):
    text = "case,commune,needs,plan,institution,part\n1,Oksa,violence,finished,ops-oksa,help\n"
    plan = roster.take(text)
    assert records(plan, "case")["1"].plan is Plan.FINISHED
    assert records(plan, "case_part")["1|ops-oksa|help"].how == "help"


@pytest.mark.parametrize("number", ["Jan Kowalski", "90010112345", "x" * 21, "a@b.pl"])
def test_a_number_that_could_tell_who_it_is_is_refused(roster, codes, number):
    plan = roster.plan(f"nr sprawy;gmina;plan\n{number};Oksa;tak\n")
    assert codes(plan) == ["cell-not-a-case-number"]
    assert plan.counts()["case"] == {"reject": 1}


def test_columns_of_its_own_are_not_kept(roster, records):
    text = "nr sprawy;gmina;plan;opis rodziny\nA-1;Oksa;tak;dwoje dzieci\n"
    plan = roster.take(text)
    assert "dwoje" not in repr(records(plan, "case"))


def test_what_is_wrong_is_told(roster, codes):
    text = "nr sprawy;gmina;potrzeby;plan;instytucja;udział\nA-1;Oksa;szczęście;może;GOPS;\n;Oksa;;tak;;\n"
    plan = roster.plan(text)
    assert codes(plan) == [
        "cell-required",
        "cell-required",
        "cell-unknown-code",
        "cell-unknown-code",
    ]
