"""Change with its doubt, of the example study: what is drawn, what adds up, what stays out."""

import json

import pytest

from netmap.study import Draws, compare, compare_document, drawn_document, tie_rule
from netmap.study.tables import as_json

ASKED = Draws(60, 3, ("net_density", "node_degree"), "linear")


@pytest.fixture(scope="module")
def oksa(example):
    rule = tie_rule("either_unless_denied", commune="260205")
    found = compare(example, "before", "after", rule)
    return json.loads(as_json(drawn_document(example, "before", "after", rule, found, ASKED)))


def test_everything_asked_for_is_there(oksa):
    assert [row["measure"] for row in oksa["numbers"]][:2] == ["density_change", "jaccard"]
    assert [row["test"] for row in oksa["tests"]] == ["qap_waves", "density", "reciprocity"]
    assert {row["measure"] for row in oksa["measures"]} == {"net_density", "node_degree"}
    assert {"intercept", "earlier_tie"} <= {row["term"] for row in oksa["explained"]}
    assert [row["origin"] for row in oksa["lasting"]] == ["first"]
    assert all(1 / 61 <= row["p_two_sided"] <= 1 for row in oksa["explained"])
    assert "by_commune" not in oksa


def test_the_same_seed_gives_the_same(example, oksa):
    rule = tie_rule("either_unless_denied", commune="260205")
    found = compare(example, "before", "after", rule)
    again = drawn_document(example, "before", "after", rule, found, ASKED)
    assert json.loads(as_json(again)) == oksa


def test_without_draws_nothing_is_drawn(example):
    rule = tie_rule("either_unless_denied", commune="260205")
    told = compare_document(example, "before", "after", rule, "pl", asked=Draws(0))
    assert "decomposition" in told
    assert "numbers" not in told


def test_communes_side_by_side(example):
    rule = tie_rule("either_unless_denied")
    found = compare(example, "before", "after", rule)
    told = drawn_document(example, "before", "after", rule, found, Draws(40))
    rows = told["by_commune"]
    assert len(rows) == 8
    read = [row for row in rows if row["reading"] != "stop"]
    held = told["difference_in_differences"]
    assert held["pilot"] + held["comparison"] <= len(read)
    assert held["p_value"] is None  # too few ways to deal out the pilot
    assert held["least_p"] == pytest.approx(1 / held["assignments"])
    assert 0 <= told["pooled"]["unlike"] <= 1
