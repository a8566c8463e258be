"""The rows of a plan: new ties held together are rows like all others for whoever goes through them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ingest import Plan, PlannedRow, PlannedRows
from netmap.ingest.many_ties import ManyTies, Said, _may_repeat, _repeat
from netmap.ingest.planned import Run
from netmap.model import Nomination, Origin, Wave


def said(*values):
    known = list(dict.fromkeys((None, *values)))
    return Said(known, np.array([known.index(value) for value in values], np.int32))


def ties():
    ends = [None, "a", "b", "c"]
    fields = {
        "source": Said(ends, np.array([1, 2, 1], np.int32)),
        "target": Said(ends, np.array([2, 3, 3], np.int32)),
        "reporter": Said(ends, np.array([0, 3, 1], np.int32)),
        "wave": said("przed", "przed", "po"),
        "date": said("2019-01-02", None, "2020-01-01"),
        "commune": said(None, "260205", None),
        "origin": said(None, Origin.DOCUMENT, None),
        "respondent": said(None, None, "head"),
    }
    shared = Said(["", "260209"], np.array([1, 0, 0], np.int8))
    own = [("nr", said(1.0, None, "x"))]
    return ManyTies("a.csv", "", np.array([2, 3, 7]), fields, own, "information", shared)


MADE = [
    Nomination("a", "b", "przed", "information", "260209", date="2019-01-02", row="a.csv!2", attributes={"nr": 1.0}),
    Nomination("b", "c", "przed", "information", "260205", "c", origin=Origin.DOCUMENT, row="a.csv!3"),
    Nomination(
        "a", "c", "po", "information", date="2020-01-01", row="a.csv!7", attributes={"nr": "x"}, respondent="head"
    ),
]  # fmt: skip
WAVE = PlannedRow("wave", "przed", "unchanged", "a.csv", "", 2, Wave("przed"), Wave("przed"))


def test_each_row_makes_its_record():
    many = ties()
    assert [many.record(row) for row in range(len(many))] == MADE
    assert list(many.keys()) == [record.key for record in MADE]
    assert {key: many.record(row) for key, row in many.by_key.items()} == {r.key: r for r in MADE}
    assert many.is_without_commune().tolist() == [False, False, True]
    assert {*many.days()} == {("przed", "2019-01-02"), ("przed", ""), ("po", "2020-01-01")}


@pytest.mark.parametrize("row", range(3))
def test_who_speaks_of_the_same_tie_is_found(row):
    many = ties()
    others = [Nomination("z", "b", "przed", "information"), MADE[row]]
    assert many.repeated(others).tolist() == [at == row for at in range(3)]
    twice = many.of(np.array([0, row, 1, 2]))
    keys = [*twice.keys()]
    assert twice.repeated([]).tolist() == [keys.count(key) > 1 for key in keys]
    assert many.repeated([]).tolist() == [False] * 3


KEYS = st.lists(st.integers(0, 12) | st.integers(0, 2**62), max_size=40)


@given(KEYS, KEYS)
def test_keys_that_repeat_are_found_without_putting_all_in_order(keys, known):
    own, held = np.array(keys, np.int64), np.array(known, np.int64)
    doubtful = _may_repeat(own, held)
    again = np.zeros(len(keys), bool)
    again[doubtful] = _repeat(own[doubtful], held)
    assert again.tolist() == [keys.count(key) > 1 or key in known for key in keys]


def test_rows_of_a_plan_are_rows_one_by_one():
    rows = PlannedRows([WAVE, Run(ties(), 0, 3)])
    new = [
        PlannedRow("nomination", r.key, "create", "a.csv", "", int(r.row.split("!")[1]), None, r)
        for r in MADE
    ]
    assert (len(rows), list(rows)) == (4, [WAVE, *new])
    assert (rows[0], rows[-1], rows[1:3]) == (WAVE, new[2], new[:2])
    assert rows == (WAVE, *new)
    assert rows != (WAVE,)
    with pytest.raises(IndexError):
        rows[4]


def test_a_plan_counts_and_lists_what_is_held_together():
    plan = Plan(PlannedRows([WAVE, Run(ties(), 0, 3)]))
    assert plan.counts() == {"wave": {"unchanged": 1}, "nomination": {"create": 3}}
    assert plan.changes() == [("nomination", record.key, record) for record in MADE]
    assert (plan.changes_nothing, plan.is_accepted, plan.queued) == (False, True, 0)
    assert Plan((WAVE,)).changes_nothing


def test_a_list_in_pieces_is_one_list():
    many = ties()
    rows = PlannedRows([Run(many, 0, 1), WAVE, Run(many, 2, 3)])
    assert [row.record for row in rows] == [MADE[0], WAVE.record, MADE[2]]
    assert [[*one.keys()] for one in rows.many] == [[MADE[0].key, MADE[2].key]]
    assert PlannedRows([Run(many, 0, 1), Run(many, 1, 3)]).many == [many]


def test_ties_are_kept_in_the_order_of_their_keys():
    ordered = ties().in_order()
    assert [ordered.record(row) for row in range(3)] == sorted(MADE, key=lambda record: record.key)
