"""Lists in which one institution speaks of its partners."""

import pytest

ROSTER = """id;nazwa;skrót;typ;obszar
ops;Gminny Ośrodek Pomocy Społecznej w Oksie;GOPS;ops;260205
sp1;Szkoła Podstawowa nr 1 w Oksie;SP 1;primary_school;260205
gok;Gminny Ośrodek Kultury w Oksie;GOK;culture_centre;260205
pcpr;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;PCPR;pcpr;2602
"""
LIST = [["Partner", "Siła współpracy"], ["SP 1", "3"], ["PCPR", "5"]]


@pytest.fixture
def desk(desk):
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    return desk


def planned(desk, *files):
    return desk.plan(*files, wave="przed", commune="260205")


def ties(plan):
    found = (r.record for r in plan.rows if r.kind == "nomination" and r.record)
    return {(n.source, n.target, n.layer): n.strength for n in found}


FOUND = {("ops", "sp1", "information"): 3, ("ops", "pcpr", "information"): 5}


def test_the_sheet_is_named_after_who_speaks(desk):
    other = [["Instytucja", "Siła"], ["GOPS", "2"]]
    plan = planned(desk, desk.xlsx({"GOPS": LIST, "SP 1": other, "Uwagi": [["Anna"]]}))
    assert ties(plan) == {**FOUND, ("sp1", "ops", "information"): 2}
    said = [(f.sheet, f.params["name"]) for f in plan.findings if f.code == "sheet-one-speaker"]
    assert [sheet for sheet, _ in said] == ["GOPS", "SP 1"]


@pytest.mark.parametrize("above", [
    [["Instytucja wypełniająca: GOPS"]], [["Instytucja:", "GOPS w Oksie"], ["Data", "1.09.2025 r."], []],
    [["Gminny Ośrodek Pomocy Społecznej w Oksie"]],
])  # fmt: skip
def test_who_speaks_stands_above(desk, above):
    assert ties(planned(desk, desk.xlsx({"Arkusz1": [*above, *LIST]}))) == FOUND


def test_the_file_is_named_after_who_speaks(desk):
    assert ties(planned(desk, desk.rows_csv(LIST, "GOPS.csv"))) == FOUND


def test_partners_may_have_a_column_for_each_kind(desk):
    rows = [["Partner", "informacja", "skierowania"], ["SP 1", "x", "nie"]]
    plan = planned(desk, desk.xlsx({"GOPS": rows}))
    assert ties(plan) == {("ops", "sp1", "information"): None, ("ops", "sp1", "referral"): 0}


@pytest.mark.parametrize("sheets", [
    {"Arkusz1": LIST}, {"Arkusz1": [["GOPS i SP 1"], *LIST]}, {"Arkusz1": [["GOPS", "SP 1"], *LIST]},
])  # fmt: skip
def test_who_speaks_is_not_guessed(desk, sheets):
    plan = planned(desk, desk.xlsx(sheets))
    assert not plan.is_accepted
    assert not ties(plan)


def test_a_roster_is_none_though_its_sheet_is_named_like_a_body(desk):
    rows = [["Nazwa", "Skrót", "Typ"], ["Biblioteka w Oksie", "BIB", "library"]]
    plan = planned(desk, desk.xlsx({"GOPS": rows}))
    assert [r.record.name for r in plan.rows if r.kind == "institution"] == ["Biblioteka w Oksie"]
    assert not ties(plan)
