"""Pairs followed over three waves, counted by hand."""

import math

import networkx as nx
import pytest

from netmap.compare import trajectory
from netmap.errors import ComparisonError


def rows(found):
    return found.lasting[["origin", "since", "until", "at_risk", "lasted"]].values.tolist()


def test_three_waves_by_hand(place):
    """ops–pcpr lasts, ops–sp is lost, ops–poz comes and stays, ops–gok comes and goes, ops–kpp comes late."""
    both = place.both
    one = place.wave("w1", both("ops", "pcpr", 2) + both("ops", "sp", 2))
    two = place.wave("w2", both("ops", "pcpr", 3) + both("ops", "poz", 2) + both("ops", "gok", 2))
    three = place.wave("w3", both("ops", "pcpr", 3) + both("ops", "poz", 2) + both("ops", "kpp", 2))
    found = trajectory([one, two, three])
    assert (found.waves, found.bodies, found.dyads, found.ties) == (
        ("w1", "w2", "w3"),
        6,
        15,
        (2, 3, 3),
    )
    assert found.patterns.to_dict() == {"000": 10, "001": 1, "010": 1, "011": 1, "100": 1, "111": 1}
    assert rows(found) == [
        ["first", "w1", "w2", 2, 1],
        ["first", "w1", "w3", 2, 1],
        ["gained", "w2", "w3", 2, 1],
    ]
    assert found.lasting["share"].tolist() == [0.5, 0.5, 0.5]


def test_a_pair_nobody_saw_in_between_is_not_followed(place):
    status = {"sp": "silent", "poz": "silent"}
    one = place.wave("w1", [])
    two = place.wave("w2", place.both("sp", "poz", 2) + place.both("ops", "gok", 2))
    three = place.wave("w3", place.both("ops", "gok", 2), status=status)
    found = trajectory([one, two, three])
    assert found.dyads == 14
    assert rows(found)[-1] == ["gained", "w2", "w3", 1, 1]


def test_a_tie_that_came_back_did_not_last():
    tie, none = nx.Graph([("a", "b")]), nx.empty_graph(["a", "b"])
    found = trajectory([tie, none, tie])
    assert rows(found)[1] == ["first", "1", "3", 1, 0]


def test_a_body_that_became_another_is_followed():
    one, two, three = (
        nx.Graph([("ops", "sp")]),
        nx.Graph([("cus", "sp")]),
        nx.Graph([("cus", "sp")]),
    )
    one.nodes["ops"]["became"] = "cus"
    assert trajectory([one, two, three]).patterns.to_dict() == {"111": 1}


def test_waves_of_different_rules_are_refused(place):
    with pytest.raises(ComparisonError, match="tie-rules-differ"):
        trajectory([place.wave("a", []), place.wave("b", []), place.wave("c", [], rule="both")])


def fates(found, since, until):
    return {(row.source, row.target): row.fate for row in found.fates_of(since, until).itertuples()}


def test_gained_ties_are_followed_one_by_one(place):
    both = place.both
    one = place.wave("1", both("ops", "sp", 2))
    two = place.wave("2", [*both("ops", "sp", 2), *both("ops", "gok", 2),
                           *both("sp", "gok", 2), *both("kpp", "poz", 2)])  # fmt: skip
    mute = {"kpp": "silent", "poz": "silent"}
    found = trajectory([one, two, place.wave("3", both("ops", "gok", 2), status=mute)])
    told = {("gok", "ops"): "kept", ("gok", "sp"): "lost", ("kpp", "poz"): "unseen"}
    assert fates(found, "2", "3") == told
    assert found.lasting.iloc[-1].tolist() == ["gained", "2", "3", 3, 2, 1, 0.5]


def test_ties_of_who_left_are_neither_kept_nor_lost(place):
    one, two = place.wave("1", []), place.wave("2", place.both("ops", "sp", 2))
    found = trajectory([one, two, place.wave("3", [], bodies=["ops", "gok"])])
    assert found.bodies == 2
    assert fates(found, "2", "3") == {("ops", "sp"): "unseen"}
    assert math.isnan(found.lasting["share"].iloc[-1])


def test_ties_of_who_joined_count_from_the_wave_after(place):
    """With the first wave that has a body nothing is known of a tie being new."""
    few = [body for body in place.bodies if body != "gok"]
    tie = place.both("ops", "gok", 2)
    found = trajectory([place.wave("1", [], bodies=few), *(place.wave(n, tie) for n in "23")])
    assert fates(found, "2", "3") == {}


def test_a_body_under_another_id_is_followed_when_told(place):
    one, two = place.wave("1", []), place.wave("2", place.both("ops", "sp", 2))
    later = [body for body in place.bodies if body != "ops"] + ["cus"]
    three = place.wave("3", place.both("cus", "sp", 2), bodies=later)
    found = trajectory([one, two, three], same={"ops": "cus"})
    assert fates(found, "2", "3") in ({("cus", "sp"): "kept"}, {("sp", "cus"): "kept"})


def test_directions_are_told_apart(place):
    rule = {"rule": "as_said"}
    said = ([], [("ops", "sp", 2)], [("sp", "ops", 2)])
    found = trajectory([place.wave(str(n), words, **rule) for n, words in enumerate(said)])
    assert fates(found, "1", "2") == {("ops", "sp"): "lost"}
