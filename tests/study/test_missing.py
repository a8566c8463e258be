"""Ranges, sentences and calls of a study, as scripts and people read them."""

import pytest

from netmap.study import measures_document, missing, ranged_rows, ranges, tie_rule, whom_to_call
from netmap.study.tables import plain

RULE = tie_rule("either", commune="260205")


def test_ranges_stand_beside_the_measures(study):
    told = plain(measures_document(study, "w1", RULE, sought="all"))
    for row in told["net"]:
        assert set(row) >= {"measure", "value", "count", "possible", "low", "high", "how"}
    density = next(row for row in told["net"] if row["measure"] == "net_density")
    assert density["how"] == "exact"
    assert density["low"] <= density["value"] < density["high"]
    found = told["node"][0]["ranges"]["node_degree"]
    assert set(found) == {"low", "high", "undefined", "rank", "rank_low", "rank_high", "how"}
    assert told["missing"]["ranges"] == "all"
    (call,) = told["missing"]["call"]
    assert set(call) == {"institution", "name", "settled", "pairs", "places"}


def test_only_what_is_quick_unless_more_is_asked(study):
    quick = measures_document(study, "w1", RULE, ids=["net_centralization", "net_density"])
    how = {row["measure"]: row["how"] for row in quick["net"]}
    assert how == {"net_centralization": "not_sought", "net_density": "exact"}
    none = measures_document(study, "w1", RULE, ids=["net_density"], sought="none")
    assert "low" not in none["net"][0]
    assert "3" in none["sentences"]["net_density"]


def test_the_seed_is_told_and_decides(study):
    one, again = (
        measures_document(study, "w1", RULE, ids=["net_centralization"], sought="all", seed=5)
        for _ in range(2)
    )
    assert plain(one) == plain(again)
    assert one["missing"]["seed"] == 5


@pytest.mark.parametrize(("lang", "said"), [("pl", "Istnieje"), ("en", "of the possible ties")])
def test_measures_are_said_in_the_language_asked_for(study, lang, said):
    told = measures_document(study, "w1", RULE, ids=["net_density"], lang=lang)
    assert said in told["sentences"]["net_density"]


def test_people_see_a_range_in_the_cell_and_spreadsheets_in_columns(study):
    rows = plain(measures_document(study, "w1", RULE, ids=["node_degree"]))["node"]
    shown = ranged_rows(rows, "table", "pl")
    assert any("–" in str(row["node_degree"]) for row in shown)
    assert not any("ranges" in row for row in shown)
    flat = ranged_rows(rows, "csv", "pl")
    assert {"node_degree_low", "node_degree_high", "node_degree_rank_low"} <= set(flat[0])


def test_ranges_and_calls_by_themselves(study):
    assert len(ranges(study, "w1", RULE, "net", ["net_ties"], quick=True)) == 1
    found = whom_to_call(study, "w1", RULE)
    assert list(found.columns) == ["name", "settled", "pairs", "places"]
    assert len(found) == 1


def test_a_large_network_is_not_searched_for_what_the_silent_could_say(study, monkeypatch):
    """Pairs of the silent with everybody are as many as the square of the network: nobody asked for them."""
    monkeypatch.setattr(missing, "_IN_PASSING_UP_TO", 2)
    monkeypatch.delattr(missing, "Completions")
    told = measures_document(study, "w1", RULE, ids=["net_density"])
    assert told["missing"] == {"seed": None, "ranges": "none", "call": []}
    assert told["net"][0]["value"] > 0
