"""What may go together with ties: who has what in common, and nothing said twice."""

import networkx as nx

from netmap.compare import both_heard
from netmap.study import question_of, tie_rule
from netmap.study.predictors import Circles, circles_of, predictors

NOBODY = Circles({}, {}, {})


def pair(sectors, tiers):
    later = nx.Graph()
    for number, (sector, tier) in enumerate(zip(sectors, tiers, strict=True)):
        later.add_node(number, sector=sector, tier=tier)
    earlier = nx.Graph([(0, 1)])
    earlier.add_nodes_from(later)
    return earlier, later


def ones(pairs):
    if isinstance(pairs, nx.Graph):
        return {tuple(sorted(pair)) for pair in pairs.edges}
    table = pairs.table()
    return {(a, b) for a in table for b in table if a < b and table.loc[a, b]}


def test_each_has_the_pairs_that_have_it_in_common():
    circles = Circles(
        {"a": "1", "b": "2", "c": "1", "d": "3"},
        {"261201": ["a", "d"], "260205": ["b", "gone"]},
        {"team": ["b", "c", "d"]},
    )
    found = predictors(pair("vwxyz", "pqqrs"), "abcde", circles)
    assert {name: ones(table) for name, table in found.items()} == {
        "earlier_tie": {(0, 1)},
        "same_tier": {(1, 2)},
        "same_seat": {(0, 2)},
        "same_commune": {(0, 3)},
        "same_team": {(1, 2), (1, 3), (2, 3)},
    }


def test_what_is_the_same_everywhere_or_said_before_is_left_out():
    """All of one tier; the sector parts them just as the earlier wave does."""
    assert list(predictors(pair("xxyz", "pppp"), "abcd", NOBODY)) == ["earlier_tie"]
    teams = Circles({}, {}, {"all": "abcd"})
    assert list(predictors(pair("wxyz", "pppp"), "abcd", teams)) == ["earlier_tie"]


def test_within_a_commune_serving_it_explains_nothing(example):
    question = question_of(example, "before", "after", tie_rule(commune="260205"))
    waves, bodies = both_heard(*question.graphs)
    found = predictors(waves, bodies, question.circles)
    assert {"earlier_tie", "same_seat", "same_team"} <= set(found)
    assert "same_commune" not in found
    assert set(bodies) <= set(question.circles.communes["260205"])


def test_of_a_study_seats_communes_and_teams_are_read(example):
    circles = circles_of(example)
    assert circles.seats["ops-oksa"] == "260205"
    assert "pcpr-jedrzejow" in circles.communes["260205"]
    assert any("ops-oksa" in members for members in circles.teams.values())
