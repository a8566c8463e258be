"""Records as text and as rows: nothing is lost, and one record has one text."""

import json
from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import get_args, get_origin, get_type_hints

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import RECORD_TYPES, Institution, Nomination, Wave
from netmap.store.records import REFERENCES, decode, encode, encode_many, from_row, kind_of, to_row

TEXT = st.text(st.characters(codec="utf-8"))
NUMBER = st.floats(allow_nan=False, allow_infinity=False)


def values(hint):
    if get_origin(hint) is tuple:
        return st.lists(TEXT).map(tuple)
    if get_origin(hint) is Mapping:
        return st.dictionaries(TEXT, TEXT | NUMBER)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    plain = {str: TEXT, int: st.integers(-(2**53), 2**53), float: NUMBER, type(None): st.none()}
    return st.one_of(*(plain[part] for part in get_args(hint) or (hint,)))


def records(cls):
    hints = get_type_hints(cls)
    return st.builds(cls, **{part.name: values(hints[part.name]) for part in fields(cls)})


@pytest.mark.parametrize("kind", RECORD_TYPES)
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_every_record_comes_back_from_text_and_from_rows(kind, data):
    cls = RECORD_TYPES[kind]
    record = data.draw(records(cls))
    assert kind_of(cls) == kind
    text = encode(record)
    assert decode(cls, text) == record
    assert from_row(cls, to_row(record)) == record
    assert encode(decode(cls, text)) == text
    assert encode(from_row(cls, to_row(record))) == text


@pytest.mark.parametrize("kind", RECORD_TYPES)
@settings(deadline=None, max_examples=30)
@given(data=st.data())
def test_many_records_have_the_texts_that_each_of_them_has(kind, data):
    cls = RECORD_TYPES[kind]
    some = data.draw(st.lists(records(cls), max_size=4))
    names = [part.name for part in fields(cls)]
    is_each = data.draw(st.lists(st.booleans(), min_size=len(names), max_size=len(names)))
    told = {name: [getattr(record, name) for record in some] for name in names}
    each = {name: told[name] for name, alone in zip(names, is_each, strict=True) if alone}
    said = {name: (told[name], np.arange(len(some))) for name in names if name not in each}
    assert list(encode_many(cls, said, each, len(some))) == [encode(record) for record in some]


def test_one_thing_said_has_one_text():
    assert encode(Nomination("a", "b", "w", "l", strength=3)) == encode(
        Nomination("a", "b", "w", "l", strength=3.0)
    )
    assert encode(Nomination("a", "b", "w", "l", strength=-0.0)) == encode(
        Nomination("a", "b", "w", "l", strength=0)
    )
    here = Institution("a", "A", attributes={"x": 1, "y": "2"})
    there = Institution("a", "A", attributes={"y": "2", "x": 1.0})
    assert encode(here) == encode(there)


def test_an_explicit_no_is_not_nothing():
    assert decode(Nomination, encode(Nomination("a", "b", "w", "l", strength=0))).strength == 0
    assert decode(Nomination, encode(Nomination("a", "b", "w", "l"))).strength is None


def test_empty_defaults_are_left_out_others_are_not():
    assert json.loads(encode(Wave("w"))) == {"id": "w", "order": 0, "phase": "before"}


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        encode(Nomination("a", "b", "w", "l", strength=float("nan")))


def test_a_row_holds_only_what_a_database_holds():
    row = to_row(Institution("a", "A", serves=("26",), attributes={"x": 1}))
    assert row["serves"] == ["26"]
    assert row["attributes"] == '{"x":1.0}'
    assert {type(value) for value in row.values()} == {str, list}


def test_references_name_fields_and_kinds_that_are_there():
    for kind, ends in REFERENCES.items():
        names = {part.name for part in fields(RECORD_TYPES[kind])}
        assert set(ends) <= names
        assert set(ends.values()) <= set(RECORD_TYPES)
