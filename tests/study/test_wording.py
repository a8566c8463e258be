"""Codes in words, in both languages."""

import pytest

from netmap.codebook import load_codebook
from netmap.i18n import LANGUAGES
from netmap.network import Evidence
from netmap.study import in_words, say_counts

BOOK = load_codebook("kooperacja")
ROW = {
    "name": "ops",
    "type": "ops",
    "sector": "social",
    "tier": "civic",
    "layer": "information",
    "response": "not_asked",
    "phase": "before",
    "action": "layout",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_coded_column_is_said_and_no_other(lang):
    (told,) = in_words([ROW], BOOK, lang)
    assert told["name"] == "ops"
    assert list(told) == list(ROW)
    assert told["tier"] == BOOK.tier(ROW["tier"]).label.say(lang)
    for column in set(ROW) - {"name", "tier"}:
        assert told[column] not in ("", ROW[column])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_state_of_evidence_has_words_of_its_own(lang):
    told = in_words([{"evidence": state.value} for state in Evidence], BOOK, lang)
    words = {row["evidence"] for row in told}
    assert len(words) == len(Evidence)
    assert not words & {state.value for state in Evidence}


def test_what_is_empty_stays_empty():
    assert in_words([{"type": "", "phase": None}], BOOK, "pl") == [{"type": "", "phase": None}]


def test_rows_are_left_as_they_were():
    row = dict(ROW)
    in_words([row], BOOK, "pl")
    assert row == ROW


@pytest.mark.parametrize("lang", LANGUAGES)
def test_counts_name_kinds_and_leave_out_what_did_not_change(lang):
    told = say_counts({"institution.create": 2, "wave.unchanged": 3, "nomination": 5}, lang)
    assert len(told) == 2
    assert told[0].endswith(" 2")
    assert told[1].endswith(": 5")
