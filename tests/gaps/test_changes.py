"""Gaps that closed and opened: every way a required pair can go, by hand."""

import pandas as pd
import pytest

from netmap.gaps import LEDGER_CHANGE_COLUMNS, ledger_changes

COLUMNS = ["rules", "sector", "required_strength", "source", "target", "source_name", "target_name"]


def _ledger(*rows):
    made = [
        ("R1", "police", 2.0, a, b, a.upper(), b.upper(), s, 1.0, f"{a}<>{b}@*>=2")
        for a, b, s in rows
    ]
    return pd.DataFrame(made, columns=[*COLUMNS, "state", "strength", "alternative"])


@pytest.mark.parametrize(
    ("was", "now", "change"),
    [
        ("missing", "met", "closed"),
        ("too_weak", "met", "closed"),
        ("one_sided", "met", "closed"),
        ("met", "missing", "opened"),
        ("met", "too_weak", "opened"),
        ("met", "met", "still_met"),
        ("missing", "too_weak", "still_open"),
        ("unknown", "met", "unknown"),
        ("met", "unknown", "unknown"),
        ("missing", "unknown", "unknown"),
    ],
)
def test_every_way_a_pair_can_go(was, now, change):
    found = ledger_changes(_ledger(("ops", "kpp", was)), _ledger(("kpp", "ops", now)))
    assert found[["change", "state_before", "state_after"]].to_numpy().tolist() == [
        [change, was, now]
    ]
    assert tuple(found.columns) == LEDGER_CHANGE_COLUMNS


def test_a_body_that_came_or_went_opens_and_closes_nothing():
    found = ledger_changes(_ledger(("ops", "kpp", "met")), _ledger(("ops", "gok", "missing")))
    told = found.set_index("target")["change"].to_dict()
    assert told == {"gok": "new", "kpp": "gone"}
    assert found.set_index("target")["target_name"].to_dict() == {"gok": "GOK", "kpp": "KPP"}


def test_a_body_under_another_id_is_the_same():
    one, other = _ledger(("ops", "kpp", "missing")), _ledger(("cus", "kpp", "met"))
    assert list(ledger_changes(one, other)["change"]) == ["new", "gone"]
    found = ledger_changes(one, other, {"ops": "cus"})
    assert found[["source", "change"]].to_numpy().tolist() == [["cus", "closed"]]


def test_empty_ledgers_give_an_empty_table():
    found = ledger_changes(_ledger(), _ledger())
    assert tuple(found.columns) == LEDGER_CHANGE_COLUMNS
    assert found.empty
