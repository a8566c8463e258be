"""Kinds of rule have names of their own, a judge, words in both languages and settings that can be read."""

from dataclasses import fields

import pytest

from netmap.gaps import KINDS, State
from netmap.gaps.kinds import JUDGES
from netmap.gaps.reader import _READERS
from netmap.i18n import LANGUAGES, translator


def test_no_two_kinds_share_a_name():
    assert len(KINDS) == len(JUDGES)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_what_each_answer_means(kind):
    for lang in LANGUAGES:
        for state in State:
            key = f"gaps-means-{kind}-{state}".replace("_", "-")
            assert translator(lang)(key)


@pytest.mark.parametrize("kind", KINDS)
def test_every_setting_can_be_read_and_has_a_name(kind):
    for field in fields(KINDS[kind]):
        if field.name != "id":
            assert field.name in _READERS
        if field.name not in ("id", "label", "source"):
            assert translator("pl")(f"gaps-setting-{field.name.replace('_', '-')}")
