"""Records: what makes each one and the same, where an institution counts, when it exists."""

import dataclasses
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import (
    RECORD_TYPES,
    Institution,
    Membership,
    Nomination,
    Origin,
    Participation,
    Position,
    Record,
    Response,
    Setting,
    Team,
    Territory,
    Wave,
)


def test_the_journal_has_a_name_for_every_kind_of_record():
    assert set(RECORD_TYPES.values()) == set(get_args(Record))
    for name, record_type in RECORD_TYPES.items():
        assert name.replace("_", "") == record_type.__name__.lower()


@pytest.mark.parametrize("record_type", RECORD_TYPES.values())
def test_records_are_frozen_and_have_a_key(record_type):
    assert record_type.__dataclass_params__.frozen
    assert isinstance(record_type.key, property)


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (Territory("260205", "Oksa"), "260205"),
        (Institution("gops", "GOPS"), "gops"),
        (Team("pzk", "PZK"), "pzk"),
        (Membership("pzk", "gops", role="animator"), "pzk|gops"),
        (Wave("before"), "before"),
        (Participation("260205"), "260205"),
        (Response("gops", "before"), "gops|before"),
        (Position("gops", 0.5, 1), "|gops"),
        (Position("gops", 0.5, 1, commune="260205"), "260205|gops"),
        (Setting("name", "Pilotaż"), "name"),
    ],
)
def test_keys(record, key):
    assert record.key == key


SAID = Nomination("gops", "pcpr", "before", "information", commune="260205", strength=3)


@pytest.mark.parametrize(
    "change",
    [
        {"strength": 0},
        {"note": "poprawka"},
        {"date": "2019-06-01"},
        {"import_id": "2", "row": "5"},
        {"reporter": "gops"},
    ],
)
def test_a_later_word_of_the_same_reporter_replaces_the_earlier(change):
    assert dataclasses.replace(SAID, **change).key == SAID.key


@pytest.mark.parametrize(
    "change",
    [
        {"source": "pcpr", "target": "gops"},
        {"wave": "after"},
        {"layer": "referral"},
        {"commune": "260209"},
        {"reporter": "pcpr"},
        {"origin": Origin.WORKSHOP},
        {"respondent": "head"},
    ],
)
def test_what_makes_another_word(change):
    assert dataclasses.replace(SAID, **change).key != SAID.key


@pytest.mark.parametrize(
    ("serves", "commune", "counts"),
    [
        (("260205",), "260205", True),
        (("260205",), "260209", False),
        (("2602",), "260205", True),
        (("26",), "260205", True),
        (("2604", "2602"), "260205", True),
        (("2605",), "260205", False),
        ((), "260205", False),
    ],
)
def test_where_an_institution_counts(serves, commune, counts):
    assert Institution("x", "X", serves=serves).serves_commune(commune) is counts


@pytest.mark.parametrize(
    ("since", "until", "day", "active"),
    [
        ("", "", "2019-05-31", True),
        ("2020-01-01", "", "2019-05-31", False),
        ("2020-01-01", "", "2020-01-01", True),
        ("", "2019-12-31", "2019-12-31", True),
        ("", "2019-12-31", "2020-01-01", False),
        ("2019-01-01", "2019-12-31", "", True),
    ],
)
def test_when_an_institution_exists(since, until, day, active):
    assert Institution("x", "X", active_from=since, active_to=until).is_active(day) is active


@settings(deadline=None, max_examples=60)
@given(st.dates(), st.dates(), st.dates())
def test_an_institution_exists_from_its_first_day_to_its_last(first, last, day):
    body = Institution("x", "X", active_from=first.isoformat(), active_to=last.isoformat())
    assert body.is_active(day.isoformat()) == (first <= day <= last)
