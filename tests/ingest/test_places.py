"""Places named in files."""

import pytest

from netmap.ingest.findings import Where
from netmap.ingest.places import Atlas, Spot
from netmap.ingest.values import Trouble
from netmap.model import Territory


@pytest.mark.parametrize(
    ("text", "terc"),
    [
        ("260205", "260205"), ("2602", "2602"), ("26", "26"), ("Oksa", "260205"), ("oksa", "260205"),
        ("gm. Oksa", "260205"), ("Gmina Oksa", "260205"), ("gmina Łopuszno", "260408"), ("lopuszno", "260408"),
        ("powiat jędrzejowski", "2602"), ("pow. kielecki", "2604"), ("kielecki", "2604"),
        ("województwo świętokrzyskie", "26"), ("woj. Świętokrzyskie", "26"), ("Kielce", "266101"),
        ("powiat Kielce", "2661"),
    ],
)  # fmt: skip
def test_codes_and_names_find_places(text, terc):
    assert Atlas({}).find(text) == Spot(terc)


@pytest.mark.parametrize(
    ("text", "terc", "assumed"),
    [
        ("2602052", "260205", ("cell-terc-cut",)),
        ("60914", "060914", ("cell-terc-mended",)),
        ("609142", "060914", ("cell-terc-cut", "cell-terc-mended")),
        ("320101", "320101", ("cell-unknown-terc",)),
    ],
)
def test_what_had_to_be_assumed_of_a_code_is_told(text, terc, assumed):
    assert Atlas({}).find(text) == Spot(terc, assumed)


def test_a_name_of_several_places_is_not_guessed():
    trouble = Atlas({}).find("gm. Kolno")
    assert trouble == Trouble("cell-ambiguous-place", {"candidates": "Kolno (200601), Kolno (200603)"})  # fmt: skip


@pytest.mark.parametrize(
    ("text", "candidates"),
    [("Oksie", "Oksa (260205)"), ("Wodzislav", "Wodzisław (260209)"), ("990101", ""), ("Nibylandia", "")],
)  # fmt: skip
def test_an_unknown_place_names_what_is_like_it(text, candidates):
    trouble = Atlas({}).find(text)
    assert trouble.code == "cell-unknown-place"
    assert trouble.params["candidates"].partition(",")[0] == candidates


def test_the_study_and_its_files_know_more_places():
    atlas = Atlas({"320101": Territory("320101", "Białogard", "commune", "3201")})
    atlas.declare("260206", "Sędziszów")
    assert atlas.find("Białogard") == atlas.find("320101") == Spot("320101")
    assert atlas.find("gmina Sędziszów") == Spot("260206")


def test_what_is_used_comes_with_the_places_that_hold_it():
    atlas = Atlas({})
    atlas.use("260205", Where(row=2))
    atlas.use("260209", Where(row=3))
    atlas.use("320101", Where(row=4))
    told = [(territory.terc, territory.name, where.row) for territory, where in atlas.territories()]
    assert told == [
        ("26", "świętokrzyskie", 2),
        ("2602", "jędrzejowski", 2),
        ("260205", "Oksa", 2),
        ("260209", "Wodzisław", 3),
        ("32", "zachodniopomorskie", 4),
    ]
    oksa = next(t for t, _ in atlas.territories() if t.terc == "260205")
    assert (oksa.kind, oksa.parent, oksa.lon) == ("commune", "2602", 20.13167)


SERVES = """id;nazwa;obszar;siedziba
a;A;Oksa, gm. Wodzisław;Jędrzejów, ul. 11 Listopada 83
b;B;260205.0;26-052
c;C;"powiat jędrzejowski; Bieliny";266101
d;D;-;-
"""


def test_lists_of_places_and_addresses_are_read(desk, records, codes):
    plan = desk.plan(SERVES)
    bodies = records(plan, "institution")
    serves = [("260205", "260209"), ("260205",), ("2602", "260401"), ()]
    assert [bodies[key].serves for key in "abcd"] == serves
    assert [bodies[key].seat for key in "abcd"] == ["260202", "", "266101", ""]
    assert "cell-unknown-seat" in codes(plan, level="warning")
    assert plan.is_accepted


def test_after_so_many_unknown_names_none_is_searched_for():
    atlas = Atlas({})
    said = [atlas.find(f"Oksaa{n % 7}").params["candidates"] for n in range(300)]
    assert "Oksa" in said[0]
    assert said[-1] == ""


def test_of_a_list_of_places_the_wrong_one_is_told(desk):
    plan = desk.plan("id;nazwa;obszar\na;OPS;Oksa, Nibylandia, Wodzisław\n")
    (finding,) = [f for f in plan.findings if f.level == "error"]
    assert (finding.code, finding.value) == ("cell-unknown-place", "Nibylandia")
