"""Pairs followed over three waves, counted by hand."""

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
