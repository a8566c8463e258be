"""The plan: what is counted, accepted and written."""

import pytest

from netmap.ingest import Finding, Known, Plan, PlannedRow
from netmap.model import RECORD_TYPES, Wave


def planned(action, key="w", kind="wave"):
    record = Wave(key) if action in ("create", "update", "unchanged") else None
    return PlannedRow(kind, key, action, "a.csv", "", 2, None, record)


def test_rows_are_counted_by_kind_and_action():
    plan = Plan((planned("create", "a"), planned("create", "b"), planned("unchanged", "c")))
    assert plan.counts() == {"wave": {"create": 2, "unchanged": 1}}
    assert Plan().counts() == {}


def test_only_changes_are_written():
    actions = ("create", "update", "unchanged", "queue", "reject")
    plan = Plan(tuple(planned(action, action) for action in actions))
    assert plan.changes() == [("wave", "create", Wave("create")), ("wave", "update", Wave("update"))]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "level", "accepted"),
    [
        ([], None, True),
        (["create", "update", "unchanged"], "warning", True),
        (["create"], "notice", True),
        (["create"], "error", False),
        (["create", "queue"], None, True),
        (["reject"], None, False),
    ],
)
def test_one_error_or_rejected_row_keeps_everything_out(rows, level, accepted):
    findings = (Finding("row-repeated", level, "a.csv"),) if level else ()
    assert Plan(tuple(map(planned, rows)), findings).is_accepted is accepted


def test_the_study_is_empty_and_speaks_of_the_pilot_unless_told_otherwise():
    known = Known()
    assert known.codebook.name == "kooperacja"
    kinds = [kind for kind in RECORD_TYPES if kind not in ("position", "setting")]
    assert all(known.records(kind) == {} for kind in kinds)
