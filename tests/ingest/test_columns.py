"""A long sheet held by columns: it says what its rows say."""

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ingest.columns import Column, Columns, texts_of

CELLS = st.lists(st.sampled_from(["", None, "a", "b", "ć d"]), max_size=4)


def held(rows):
    """A row as columns have it: what is not there is empty, and at the end it is left out."""
    kept = [(number, [cell or "" for cell in cells]) for number, cells in rows]
    for _, cells in kept:
        while cells and not cells[-1]:
            cells.pop()
    return kept


@given(st.lists(CELLS, max_size=6), st.slices(6))
def test_columns_of_rows_are_read_as_these_rows(cells, part):
    rows = list(enumerate(cells, start=3))
    columns = Columns.of(rows)
    assert list(columns) == held(rows)
    assert list(columns[part]) == held(rows)[part]
    assert [columns[at] for at in range(len(columns))] == held(rows)
    assert {*texts_of(columns, 1)} - {""} == {*texts_of(rows, 1)} - {""}


def test_columns_stay_what_they_are():
    columns = Columns.of([(1, ["a"]), (2, ["b"])])
    assert Columns.of(columns) is columns
    with pytest.raises(IndexError):
        columns[2]
    assert columns[-1] == (2, ["b"])


def test_rows_are_left_out_by_their_places():
    columns = Columns.of([(1, ["a"]), (2, ["b"]), (5, ["a"])])
    assert list(columns.without([1])) == [(1, ["a"]), (5, ["a"])]
    assert columns.without([]) is columns


def test_each_text_is_asked_about_once():
    asked = []
    column = Column(["a", "b", "nowhere"], np.array([0, 1, 0], np.int32))
    assert column.where(lambda text: asked.append(text) or text == "a") == [0, 2]
    assert asked == ["a", "b"]
    assert list(texts_of(Columns(np.arange(3), [column]), 7)) == []


TEXTS = st.lists(st.text(st.sampled_from("aB1 0-ą١\n"), max_size=3), unique=True, max_size=8)


@given(TEXTS, TEXTS)
def test_texts_held_by_arrow_are_told_as_those_of_a_list(texts, words):
    codes = np.arange(len(texts), dtype=np.int32)
    own, arrow = Column(texts, codes), Column(pa.array(texts, pa.string()), codes)
    for column in (own, arrow):
        assert column.different == len(texts)
        assert column.are_codes.tolist() == [
            text.isascii() and text.isalnum() and any(sign.isdigit() for sign in text)
            for text in texts
        ]
        assert column.places_in(words).tolist() == [
            words.index(text) if text in words else -1 for text in texts
        ]
        assert column.where(lambda _: True, codes=False) == [
            at for at, is_code in enumerate(column.are_codes) if not is_code
        ]


@given(st.lists(st.sampled_from("abcd"), min_size=1, max_size=40), st.slices(40))
def test_of_a_part_of_a_whole_column_it_is_known_which_texts_stand_there(cells, part):
    texts = sorted({*cells})
    codes = np.array([texts.index(cell) for cell in cells], np.uint8)
    whole = Column(texts, codes, ())
    assert whole.used.tolist() == list(range(len(texts)))
    assert {texts[at] for at in whole.at(part).used} == {*cells[part]}
