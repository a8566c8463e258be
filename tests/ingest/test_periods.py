"""Months, quarters, years and school years as offices write them."""

import pytest

from netmap.ingest.periods import period
from netmap.ingest.values import Trouble, date


@pytest.mark.parametrize(("text", "first", "last"), [
    ("wrzesień 2025", "2025-09-01", "2025-09-30"), ("wrzesień 2025 r.", "2025-09-01", "2025-09-30"),
    ("IX 2025", "2025-09-01", "2025-09-30"), ("09.2025", "2025-09-01", "2025-09-30"),
    ("9/2025", "2025-09-01", "2025-09-30"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("III kw. 2025", "2025-07-01", "2025-09-30"),
    ("2025 r.", "2025-01-01", "2025-12-31"),
    ("rok 2025", "2025-01-01", "2025-12-31"), ("2025/26", "2025-09-01", "2026-08-31"),
    ("2025/2026", "2025-09-01", "2026-08-31"),
    ("rok szkolny 2025/26", "2025-09-01", "2026-08-31"), ("rok szkolny 2025-2026", "2025-09-01", "2026-08-31"),
    ("2025/12", "2025-12-01", "2025-12-31"),
])  # fmt: skip
def test_a_period_has_a_first_and_a_last_day(text, first, last):
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "2011/12",
        "2019-2020",
        "2025/27",
        "31.02.2019",
        "13.2025",
        "5 osób",
        "",
        "kot 2025",
        "ok. 2019",
    ],
)
def test_what_may_be_two_periods_or_none_is_not_guessed(text):
    assert period(text) is None


@pytest.mark.parametrize("text", [
    "1.09.2025 r.", "01.09.2025r.", "1 września 2025 r.", "1 września 2025 roku", "1 IX 2025", "1.IX.2025 r.",
    "1. 9. 2025",
    "dn. 1.09.2025", "dnia 1 września 2025 r.", "poniedziałek, 1 września 2025", "1.09.2025 godz. 12:00",
    "1.09.2025 12:00",
    "2025.09.01", "2025-09-01T08:00:00",
])  # fmt: skip
def test_a_day_is_read_whatever_stands_around_it(text):
    assert date(text) == "2025-09-01"


@pytest.mark.parametrize(
    "text", ["31.02.2025", "1/09/2025", "01.09.25", "1 kota 2025", "32 IX 2025"]
)
def test_a_day_that_is_none_or_may_be_another_is_not_guessed(text):
    assert isinstance(date(text), Trouble)


def test_the_end_of_a_period_is_its_last_day(desk):
    plan = desk.plan("id;nazwa;istnieje od;istnieje do\na;OPS w Oksie;2004;czerwiec 2019\n")
    (body,) = (row.record for row in plan.rows if row.kind == "institution")
    assert (body.active_from, body.active_to) == ("2004-01-01", "2019-06-30")
    assert [f.code for f in plan.findings if f.code == "cell-day-of-period"] == [
        "cell-day-of-period"
    ] * 2
