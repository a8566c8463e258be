"""Measures by sector, tier and commune."""

import pytest

from netmap import study as use
from netmap.metrics import compute


def grouped(study, by, commune="", ids=("node_degree",)):
    network = use.network(study, "after", use.tie_rule("either", commune=commune))
    table = compute(network, "node", list(ids))
    return network, table, use.by_group(study, network, table, by, "pl")


@pytest.mark.parametrize("by", ["sector", "tier"])
def test_every_institution_is_in_one_group(example, by):
    network, table, rows = grouped(example, by)
    assert sum(row["institutions"] for row in rows) == len(network)
    whole = sum(row["mean"] * row["defined"] for row in rows) / len(network)
    assert whole == pytest.approx(table["node_degree"].mean())
    assert max(row["highest"] for row in rows) == table["node_degree"].max()


def test_an_institution_of_several_communes_counts_in_each(example):
    network, _, rows = grouped(example, "commune")
    served = use.groups_of(example, network, "commune", "pl")
    assert sum(row["institutions"] for row in rows) == sum(len(names) for names in served.values())
    assert max(len(names) for names in served.values()) > 1
    assert "Oksa" in {row["group"] for row in rows}


def test_the_network_of_a_commune_has_one(example):
    network, _, rows = grouped(example, "commune", use.commune_named(example, "Oksa"))
    assert [(row["group"], row["institutions"]) for row in rows] == [("Oksa", len(network))]


def test_names_are_not_summed_and_undefined_values_not_counted(example):
    *_, rows = grouped(example, "sector", ids=("node_community", "node_trust"))
    assert {row["measure"] for row in rows} == {"node_trust"}
    assert all(row["defined"] == 0 and row["mean"] is None for row in rows)


def test_a_county_is_named_and_called_one(example):
    *_, rows = grouped(example, "commune")
    names = {row["group"] for row in rows}
    assert "powiat jędrzejowski" in names
    assert not [name for name in names if name.isdigit()]


def test_a_group_says_between_what_its_mean_lies(example):
    rule = use.tie_rule("either", commune=use.commune_named(example, "Bogoria"))
    network = use.network(example, "before", rule)
    table = compute(network, "node", ["node_degree"])
    could_be = use.ranges(example, "before", rule, "node", ["node_degree"])
    rows = use.by_group(example, network, table, "tier", "pl", could_be)
    assert all(row["low"] <= row["mean"] <= row["high"] for row in rows)
    assert any(row["low"] < row["high"] for row in rows)
    assert {row["how"] for row in rows} == {"exact"}
    point = use.by_group(example, network, table, "tier", "pl")
    assert all(row["low"] is None and row["how"] is None for row in point)
