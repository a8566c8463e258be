"""Change with its doubt, of the example study: what is drawn, what adds up, what stays out."""

import json
from dataclasses import replace

import pytest

from netmap.compare import Work
from netmap.errors import ComparisonError
from netmap.study import (
    Draws,
    ask_chance,
    compare_document,
    drawn_document,
    question_of,
    tie_rule,
)
from netmap.study.tables import as_json

ASKED = Draws(60, 3, ("net_density", "node_degree"), "linear")


@pytest.fixture(scope="module")
def oksa(example):
    rule = tie_rule("either_unless_denied", commune="260205")
    return json.loads(as_json(drawn_document(example, "before", "after", rule, "en", ASKED)))


def test_everything_asked_for_is_there(oksa):
    assert [row["measure"] for row in oksa["numbers"]][:2] == ["density_change", "jaccard"]
    assert [row["test"] for row in oksa["tests"]] == ["qap_waves", "density", "reciprocity"]
    assert {row["measure"] for row in oksa["measures"]} == {"net_density", "node_degree"}
    assert {"intercept", "earlier_tie"} <= {row["term"] for row in oksa["explained"]}
    assert [row["origin"] for row in oksa["lasting"]] == ["first"]
    assert all(1 / 61 <= row["p_two_sided"] <= 1 for row in oksa["explained"])
    assert "by_commune" not in oksa
    assert oksa["withheld"] == ""
    assert [len(oksa["sentences"][part]) for part in ("tests", "layers")] == [3, 1]


def test_the_same_seed_gives_the_same(example, oksa):
    rule = tie_rule("either_unless_denied", commune="260205")
    again = drawn_document(example, "before", "after", rule, "en", ASKED)
    assert json.loads(as_json(again)) == oksa


def test_without_draws_nothing_is_drawn(example):
    rule = tie_rule("either_unless_denied", commune="260205")
    told = compare_document(example, "before", "after", rule, "pl", asked=Draws(0))
    assert "decomposition" in told
    assert "numbers" not in told


def test_communes_side_by_side(example):
    rule = tie_rule("either_unless_denied")
    told = drawn_document(example, "before", "after", rule, "en", Draws(40))
    rows = told["by_commune"]
    assert len(rows) == 8
    read = [row for row in rows if row["reading"] != "stop"]
    held = told["difference_in_differences"]
    assert held["pilot"] + held["comparison"] <= len(read)
    assert held["p_value"] is None  # too few ways to deal out the pilot
    assert held["least_p"] == pytest.approx(1 / held["assignments"])
    assert 0 <= told["pooled"]["unlike"] <= 1


def test_many_communes_at_once_are_not_tested_as_one_pattern(example):
    """Bodies cooperate within their commune, so that every such test would come out well."""
    asked = Draws(20, measures=("net_density",), family="linear")
    told = drawn_document(example, "before", "after", tie_rule(), "en", asked)
    assert told["withheld"] == "communes"
    assert told["tests"] == told["layers"] == told["numbers"] == told["measures"] == []
    assert {"same_seat", "same_commune"} <= {row["term"] for row in told["explained"]}


def test_a_commune_under_a_stop_sign_gives_no_numbers(example):
    asked = Draws(20, measures=("net_density",), family="linear")
    told = drawn_document(example, "before", "after", tie_rule(commune="261201"), "en", asked)
    assert told["withheld"] == "stop"
    assert told["sentences"] == {"withheld": [told["sentences"]["withheld"][0]]}
    assert "nobody may conclude" in told["sentences"]["withheld"][0]
    assert not any(told[t] for t in ("numbers", "tests", "layers", "measures", "explained"))
    row = next(
        row
        for row in drawn_document(example, "before", "after", tie_rule(), "en", Draws(5))[
            "by_commune"
        ]
        if row["commune"] == "261201"
    )
    assert row["density_change"] is row["low"] is None
    assert row["direction"] == "untold"


def test_where_every_commune_is_stopped_nothing_is_pooled_or_contrasted(example):
    whole = question_of(example, "before", "after", tie_rule())
    stopped = replace(whole, places={"261201": whole.places["261201"]})
    across = ask_chance(stopped, Draws(5)).across
    assert across.pooled.communes == across.held.pilot == across.held.comparison == 0


def test_progress_goes_from_nothing_to_all_once(example):
    told = []
    work = Work(progress=lambda done, of: told.append(done / of), at_once=1)
    asked = Draws(20, measures=("net_density",), family="linear", work=work)
    ask_chance(question_of(example, "before", "after", tie_rule(commune="260205")), asked)
    assert told[-1] == 1
    assert all(0 < share <= 1 for share in told)
    assert told[0] <= 1 / 5


def test_it_stops_when_asked(example):
    question = question_of(example, "before", "after", tie_rule(commune="260205"))
    with pytest.raises(ComparisonError, match="cancelled"):
        ask_chance(question, Draws(20, work=Work(is_cancelled=lambda: True)))
