"""Several names in one cell of a list of ties."""

import pytest

ROSTER = """id;nazwa;skrót;typ;obszar
ops;Gminny Ośrodek Pomocy Społecznej w Oksie;GOPS;ops;260205
sp1;Szkoła Podstawowa nr 1 w Oksie;SP 1;primary_school;260205
sp2;Szkoła Podstawowa nr 2 w Oksie;SP 2;primary_school;260205
gok;Gminny Ośrodek Kultury w Oksie;GOK;culture_centre;260205
kp;Komisariat Policji w Oksie;KP;police;260205
pcpr;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;PCPR;pcpr;2602
ngo;Stowarzyszenie „Razem i Zdrowo” w Oksie;;ngo;260205
"""


@pytest.fixture
def desk(desk):
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    return desk


def planned(desk, *pairs):
    rows = [["od", "do", "rodzaj", "siła"], *([*pair, "information", "3"] for pair in pairs)]
    return desk.plan(desk.rows_csv(rows), wave="przed", commune="260205")


def ties(plan):
    return {
        (r.record.source, r.record.target) for r in plan.rows if r.kind == "nomination" and r.record
    }


def queued(plan):
    return sorted(word for waiting in plan.waiting for word in waiting.names.values())


def said(plan):
    return [f for f in plan.findings if f.code == "cell-several-names"]


@pytest.mark.parametrize(("cell", "found"), [
    ("SP 1; SP 2", {"sp1", "sp2"}), ("SP 1\nSP 2", {"sp1", "sp2"}), ("SP 1 | GOK", {"sp1", "gok"}),
    ("SP 1, SP 2 i GOK", {"sp1", "sp2", "gok"}), ("SP 1/GOK", {"sp1", "gok"}), ("PCPR oraz GOK", {"pcpr", "gok"}),
    ("SP 1, 2", {"sp1", "sp2"}), ("PCPR + SP 1", {"pcpr", "sp1"}), ("PCPR,GOK;SP 2", {"pcpr", "gok", "sp2"}),
    ("Stowarzyszenie Razem i Zdrowo, PCPR", {"ngo", "pcpr"}),
])  # fmt: skip
def test_names_that_are_known_are_told_apart(desk, cell, found):
    plan = planned(desk, ("GOPS", cell))
    assert ties(plan) == {("ops", target) for target in found}
    assert not plan.waiting
    (finding,) = said(plan)
    assert (finding.row, finding.column, finding.params["n"]) == (2, "do", len(found))


@pytest.mark.parametrize("cell", [
    "Stowarzyszenie „Razem i Zdrowo”", "Szkoła Podstawowa nr 1, Oksa", "Gminny Ośrodek Kultury, Oksa", "PCPR",
])  # fmt: skip
def test_a_name_of_one_body_stays_one(desk, cell):
    plan = planned(desk, ("GOPS", cell))
    assert len(ties(plan)) == 1
    assert not said(plan)


@pytest.mark.parametrize(
    "cell", ["Gminny Ośrodek Kultury i Sportu", "Nikt i Nic", "GOK, ul. Szkolna 3", "PCPR, Oksa"]
)
def test_what_may_be_one_name_waits_whole(desk, cell):
    plan = planned(desk, ("GOPS", cell))
    assert not said(plan)
    assert queued(plan) in ([cell], [])


def test_what_is_not_sure_waits_part_by_part(desk):
    plan = planned(
        desk,
        ("GOPS", "PCPR, SP 1 i policja"),
        ("GOPS", "GOK i biblioteka"),
        ("SP 1", "PCPR; Klub Orzeł"),
    )
    assert ties(plan) == {("ops", "pcpr"), ("ops", "sp1"), ("ops", "gok"), ("sp1", "pcpr")}
    assert queued(plan) == ["Klub Orzeł", "biblioteka", "policja"]


def test_both_ends_may_list_and_nobody_is_tied_to_itself(desk):
    plan = planned(desk, ("GOPS; PCPR", "PCPR; GOK"))
    assert plan.is_accepted
    assert ties(plan) == {("ops", "pcpr"), ("ops", "gok"), ("pcpr", "gok")}


def test_a_row_without_the_other_name_is_told_of_once(desk):
    rows = desk.csv("od;do;rodzaj\nGOPS, PCPR\n;PCPR, GOK;information\nGOK;SP 1;information\n")
    plan = desk.plan(rows, wave="przed", commune="260205")
    told = [(f.row, f.column) for f in plan.findings if f.code == "cell-required"]
    assert told == [(2, "do"), (2, "rodzaj"), (3, "od")]
    assert not said(plan)
    assert ties(plan) == {("gok", "sp1")}


def test_any_other_network_has_names_with_commas(generic):
    plan = generic.plan('source,target\na,"b, c"\n')
    assert ties(plan) == {("a", "b, c")}


def test_kinds_of_ties_in_one_cell_are_told_apart(desk):
    rows = [
        ["od", "do", "rodzaj", "siła"], ["GOPS", "PCPR", "informacja, skierowania", "3"],
        ["GOPS", "GOK", "projekty i szkolenia", "2"], ["SP 1", "GOPS", "wspólne spotkania, zespoły", "1"],
    ]  # fmt: skip
    plan = desk.plan(desk.rows_csv(rows), wave="przed", commune="260205")
    told = {
        (r.record.source, r.record.target, r.record.layer): r.record.strength
        for r in plan.rows
        if r.kind == "nomination"
    }
    assert told == {
        ("ops", "pcpr", "information"): 3, ("ops", "pcpr", "referral"): 3, ("ops", "gok", "projects"): 2,
        ("ops", "gok", "training"): 2, ("sp1", "ops", "meetings"): 1,
    }  # fmt: skip
    assert [f.row for f in plan.findings if f.code == "cell-several-kinds"] == [2, 3]


def test_a_list_of_kinds_of_which_one_is_unknown_is_refused_whole(desk):
    plan = desk.plan("od;do;rodzaj\nGOPS;PCPR;informacja, plotki\n", wave="przed", commune="260205")
    (error,) = (f for f in plan.findings if f.level == "error")
    assert (error.code, error.value) == ("cell-unknown-code", "informacja, plotki")


@pytest.mark.parametrize(
    "cell", ["1. PCPR\n2. KP\n3. GOK", "- PCPR\n- KP\n- GOK", "a) PCPR; b) KP; c) GOK", "* PCPR | * KP | * GOK"]
)  # fmt: skip
def test_marks_of_a_list_are_no_part_of_names(desk, cell):
    plan = planned(desk, ("GOPS", cell))
    assert ties(plan) == {("ops", "pcpr"), ("ops", "kp"), ("ops", "gok")}
