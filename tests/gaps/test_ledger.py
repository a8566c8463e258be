"""The ledger of required pairs, the resource gaps apart, and the share met with its range."""

import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import (
    LEDGER_COLUMNS,
    RESOURCE_COLUMNS,
    GapState,
    chosen,
    judge,
    ledger,
    load_norm,
    resources,
    summary,
    totals,
)
from netmap.model import Institution
from netmap.network import RULES

RURAL = "liderzy-kooperacji"
SHIPPED = Path(__file__).parents[2] / "netmap" / "gaps" / "norms"


@pytest.fixture(scope="module")
def example(commune, said):
    """Every state at once: PCPR too weak, one school met, health one-sided, police silent, sport without a body."""
    return commune(
        said.both("ops", "pcpr", 2, "information"),
        said.both("ops", "sp1", 3, "projects"),
        said.one("ops", "poz", 3, "meetings"),
        silent=["kpp"],
        without=["sport"],
    )


def rows_of(rows, rule):
    return rows[rows["rules"].str.split("; ").map(lambda rules: rule in rules)]


def states(rows, rule):
    found = rows_of(rows, rule)
    return dict(
        zip(zip(found["source"], found["target"], strict=True), found["state"], strict=True)
    )


def test_every_required_pair_is_there_with_its_state(example):
    rows = ledger(example, RURAL)
    assert tuple(rows.columns) == LEDGER_COLUMNS
    assert states(rows, "R1") == {("ops", "pcpr"): "too_weak"}
    assert states(rows, "R7") == {
        ("ops", "ppp"): "missing",
        ("ops", "sp1"): "met",
        ("ops", "sp2"): "missing",
        ("ops", "poz"): "one_sided",
        ("ops", "gok"): "missing",
        ("ops", "court"): "missing",
        ("ops", "kpp"): "unknown",
    }
    assert states(rows, "R6") == {
        ("ops", "pcpr"): "met",
        ("sp1", "ppp"): "missing",
        ("sp2", "ppp"): "missing",
    }
    assert states(rows, "R8") == {("ops", "pcpr"): "met"}
    assert rows_of(rows, "R3").equals(rows_of(rows, "R7"))


def test_a_row_says_what_was_found(example):
    row = ledger(example, RURAL).iloc[0]
    assert row.drop(["alternative"]).to_dict() == {
        "rules": "R1",
        "source": "ops",
        "target": "pcpr",
        "source_name": "ops (name)",
        "target_name": "pcpr (name)",
        "types": "ops – pcpr",
        "sector": "",
        "state": "too_weak",
        "required_strength": 3,
        "strength": 2,
        "layers": "information",
        "evidence": "confirmed",
        "could_answer": "",
        "alternative_met": False,
    }


def test_one_school_is_enough(example):
    rows = ledger(example, RURAL)
    schools = rows[(rows["sector"] == "education") & (rows["rules"] == "R3; R7")]
    assert schools["alternative"].nunique() == 1
    assert schools["alternative_met"].all()
    open_gaps = rows[~rows["alternative_met"] & (rows["state"] == "missing")]
    assert "sp2" not in set(open_gaps.loc[open_gaps["source"] == "ops", "target"])


def test_the_silent_is_named_and_never_missing(example):
    rows = ledger(example, RURAL)
    silent = rows[rows["could_answer"] != ""]
    assert set(silent["could_answer"]) == {"kpp"}
    assert set(silent["state"]) == {"unknown"}
    assert silent["strength"].isna().all()


def test_an_information_pair_of_the_ops_puts_the_ops_first(commune, said):
    words = said.one("gok", "ops", 3, "information")
    rows = rows_of(ledger(commune(words), RURAL), "R8")
    assert rows[["source", "target", "state", "layers"]].to_numpy().tolist() == [
        ["ops", "gok", "one_sided", "information"]
    ]


def test_resource_gaps_stand_apart(commune, example):
    found = resources(example, RURAL)
    assert tuple(found.columns) == RESOURCE_COLUMNS
    assert found.to_dict("records") == [{"rules": "R3; R7", "what": "sector", "code": "sport"}]
    county = resources(commune(without=["pcpr", "ppp", "pup"]), "kooperacje-3d")
    assert set(zip(county["what"], county["code"], strict=True)) == {
        ("type", "pcpr"),
        ("tier", "county"),
        ("sector", "labour"),
    }
    assert resources(commune(), RURAL).empty
    assert ("type", "ops") in set(
        resources(commune(without=["ops"]), RURAL)[["what", "code"]].itertuples(
            index=False, name=None
        )
    )


def test_a_city_lacks_no_pcpr(commune):
    mopr = Institution("mopr", "MOPR", "MOPR", "mopr", "social", "commune", serves=("260205",))
    network = commune(without=["ops", "pcpr"], extra=[mopr])
    assert resources(network).empty
    assert not {"R1", "R6"} & set(ledger(network)["rules"])


def test_summary_counts_requirements_and_their_range(example):
    found = summary(ledger(example, RURAL))
    # met: education, R6 social, R8 OPS–PCPR; unknown: police
    assert found.counts == {"met": 3, "too_weak": 1, "one_sided": 1, "unknown": 1, "missing": 3}
    assert (found.total, found.share, found.low, found.high) == (9, 3 / 9, 3 / 9, 4 / 9)
    assert found.say("pl") == (
        "Spełnione wymagania: 3 z 9 (33%); niewiadome: 1, więc udział spełnionych wynosi od 33% do 44%."
    )


def test_summary_of_nothing_is_undefined(commune):
    network = commune(without=["ops", "pcpr", "ppp", "pup"])
    found = summary(ledger(network))
    assert found.total == 0
    assert math.isnan(found.share)
    assert found.say("en") == "The model requires no tie here."


def test_two_communes_worth_of_centres_each_have_their_own_requirements(commune, said):
    cus = Institution("cus", "CUS", "CUS", "cus", "social", "commune", serves=("260205",))
    network = commune(said.both("cus", "pcpr", 4), extra=[cus])
    assert states(ledger(network), "R1") == {("cus", "pcpr"): "met", ("ops", "pcpr"): "missing"}


def test_a_changed_threshold_changes_the_verdict(example, tmp_path):
    source = (SHIPPED / f"{RURAL}.toml").read_text(encoding="utf-8")
    own = tmp_path / "own.toml"
    own.write_text(source.replace("strength = 3 ", "strength = 2 "), encoding="utf-8")
    assert states(ledger(example, str(own)), "R1") == {("ops", "pcpr"): "met"}
    assert states(ledger(example, load_norm(str(own))), "R1") == {("ops", "pcpr"): "met"}


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_ledger_and_rules_agree_and_the_network_is_left_alone(commune, said, data):
    bodies = st.sampled_from(("ops", "pcpr", "sp1", "ppp", "kpp"))
    layers = st.sampled_from(("information", "referral"))
    one = st.tuples(bodies, bodies, st.sampled_from([None, 0, 2, 4]), layers)
    told = [said.one(*w)[0] for w in data.draw(st.lists(one.filter(lambda w: w[0] != w[1])))]
    silent = data.draw(st.sets(bodies))
    heard = [n for n in told if n.source not in silent]
    network = commune(heard, silent=silent, rule=data.draw(st.sampled_from(RULES)))
    edges, nodes = list(network.edges(data=True)), dict(network.nodes(data=True))
    rows = ledger(network, RURAL)
    assert (list(network.edges(data=True)), dict(network.nodes(data=True))) == (edges, nodes)
    assert not set(rows.loc[rows["could_answer"] != "", "state"]) & {"missing", "one_sided"}
    whole = {a.rule: a for a in judge(network, RURAL)}
    for rule in ("R1", "R3", "R6"):
        mine = rows_of(rows, rule)
        by_group = mine.groupby("alternative")["alternative_met"].first()
        assert (whole[rule].state == "met") == bool(by_group.all())
        assert whole[rule].params["met"] == by_group.sum()
        met = mine.groupby("alternative")["state"].agg(lambda s: GapState.MET in set(s))
        assert (met == by_group).all()


# ── choosing and counting ───────────────────────────────────────────────────────────────────────────────────────────


def test_rows_are_chosen_by_state_body_types_and_rule(commune, said):
    rows = ledger(commune(said.both("ops", "pcpr"), silent=["kpp"]), "liderzy-kooperacji")
    assert set(chosen(rows, states=["unknown"])["target"]) == {"kpp"}
    of_the_pcpr = chosen(rows, institution="pcpr")
    assert all(
        "pcpr" in pair for pair in zip(of_the_pcpr["source"], of_the_pcpr["target"], strict=True)
    )
    schools = chosen(rows, types=["ops", "primary_school"])
    assert set(schools["target"]) == {"sp1", "sp2"}
    assert set(chosen(rows, rules=["R1"])["target"]) == {"pcpr"}
    assert len(chosen(rows)) == len(rows)


def test_totals_count_requirements_and_bound_the_share(commune, said):
    rows = ledger(commune(said.both("ops", "sp1"), silent=["sp2"]), "liderzy-kooperacji")
    schools = totals(rows, "types").set_index("key").loc["ops – primary_school"]
    assert schools[["met", "unknown", "missing", "of"]].tolist() == [1, 0, 0, 1]
    bodies = totals(rows, "institution").set_index("key")
    assert bodies.loc["sp2", "high"] > bodies.loc["sp2", "low"] == 0
    assert bodies.loc["sp1", "met"] == 1


def test_totals_of_rules_and_sectors_add_up(example):
    rows = ledger(example, RURAL)
    sectors, rules = totals(rows, "sector"), totals(rows, "rule").set_index("key")
    whole = summary(rows)
    assert sectors["of"].sum() == whole.total
    assert sectors["met"].sum() == whole.counts["met"]
    for rule in rules.index:
        assert rules.loc[rule, "of"] == summary(rows_of(rows, rule)).total
