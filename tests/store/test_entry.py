"""Entries and their seals."""

from dataclasses import fields, replace

import pytest

from netmap.i18n import LANGUAGES, translator
from netmap.store.entry import ACTIONS, Entry, FileStamp, Head, sealed

ENTRY = sealed(
    Entry(
        2, "2020-01-01T00:00:00+00:00", "Ewa", "import", (FileStamp("a.csv", "ff"),), {"wave": 1},
        "uwaga", None, None, "content", "previous",
    )
)  # fmt: skip

OTHER = {
    "id": 3,
    "at": "2021",
    "who": "Jan",
    "action": "edit",
    "files": (FileStamp("b.csv", "ff"),),
    "counts": {"wave": 2},
    "note": "",
    "undoes": 1,
    "content": "x",
    "previous": "y",
}


def test_the_seal_is_stable():
    assert sealed(ENTRY) == ENTRY
    assert len(ENTRY.hash) == 64
    assert ENTRY.head == Head(2, ENTRY.hash)


@pytest.mark.parametrize("name", OTHER)
def test_the_seal_covers_everything_said(name):
    assert sealed(replace(ENTRY, **{name: OTHER[name]})).hash != ENTRY.hash


def test_only_what_comes_later_is_outside_the_seal():
    assert {part.name for part in fields(Entry)} - set(OTHER) == {"undone_by", "hash"}
    undone = replace(ENTRY, undone_by=9)
    assert sealed(undone).hash == ENTRY.hash
    assert ENTRY.is_live
    assert not undone.is_live


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_act_has_a_name(lang):
    say = translator(lang)
    assert len({say(f"store-action-{action}") for action in ACTIONS}) == len(ACTIONS)
