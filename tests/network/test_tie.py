"""What a tie and a network say of themselves."""

import math

import pytest

from netmap.model import ResponseStatus, Wave
from netmap.network import RULES, Evidence, NetworkInfo, Rule, Tie, TieRule


def a_tie(commune=""):
    return Tie("a", "b", "advice", commune, Evidence.CONFIRMED, True, 3, 3, 3)


@pytest.mark.parametrize("rule", RULES)
def test_only_ties_as_said_keep_their_direction(rule):
    assert TieRule(Rule(rule)).directed == (rule == "as_said")


def test_the_commune_is_part_of_what_tells_ties_apart():
    assert a_tie().key == "advice"
    assert a_tie("260205").key == "advice@260205"


def test_the_response_is_a_share_of_all_in_the_network():
    heard = dict(zip("abcd", ResponseStatus, strict=True))
    about = NetworkInfo(Wave("w"), TieRule(), responses=heard)
    assert (about.answered, about.response) == (1, 0.25)
    assert about.has_answered("a")
    assert not about.has_answered("b")
    assert not about.has_answered("nobody")


def test_the_response_of_nobody_is_undefined():
    assert math.isnan(NetworkInfo(Wave("w"), TieRule()).response)
