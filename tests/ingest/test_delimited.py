"""Text with separators: a long one, read by columns, says what it says read row by row."""

import csv
import io
import json

import pyarrow as pa
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netmap.ingest import delimited
from netmap.ingest.child import cells, output
from netmap.ingest.formats.problem import Problem
from netmap.ingest.limits import Limits
from netmap.ingest.text import LONGEST

TEXTS = st.text(st.sampled_from('ab1ą ;,\t|"\r\x0b\x01\u2028\u00a0='), max_size=4)
LINES = st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=1, max_size=8)


@pytest.fixture(autouse=True)
def every_text_is_long(monkeypatch):
    monkeypatch.setattr(delimited, "_MANY", 0)


def by_rows(data, **limits):
    """What is read row by row, or why nothing is."""
    held, delimited._MANY = delimited._MANY, 10**9
    try:
        return by_columns(data, **limits)
    finally:
        delimited._MANY = held


def by_columns(data, **limits):
    told = []
    try:
        for line in cells(data, Limits(**limits)):
            told += columns_as_rows(line) if isinstance(line, pa.Table) else [line]
    except Problem as problem:
        return problem.code, problem.params
    return told


def columns_as_rows(table):
    for number, row in enumerate(
        zip(*(column.to_pylist() for column in table.columns), strict=True), start=1
    ):
        while row and not row[-1]:
            row = row[:-1]
        yield [number, list(row)]


def is_by_columns(text, **limits):
    try:
        return any(isinstance(line, pa.Table) for line in cells(text.encode(), Limits(**limits)))
    except Problem:
        return False


@given(
    LINES,
    st.sampled_from(";,\t|"),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1250", "utf-16"]),
)
@example([["a", "b"], ["c", "d"]], ";", "\n", "utf-8")
@example([["a", "b"], ["", ""], ["c", "d"]], ";", "\n", "utf-8")
@example([["a", "b"], ["c"]], ";", "\n", "utf-8")
def test_columns_say_what_rows_say(lines, separator, end, encoding):
    text = end.join(separator.join(line) for line in lines)
    data = text.encode(encoding, "ignore")
    assert by_columns(data) == by_rows(data)


@pytest.mark.parametrize(
    "text",
    [
        "od;do\na;b\n",
        "od;do\r\na;b\r\n\r\n",
        "od;do\ra;b\r\nc;d\n",
        "od,do,siła\na,b,\n",
        "ł\tż\nć\tź",
        'od;do\n"a";b\n',
        '"od","do"\r\n"a, b","c"\r\n',
        '"od","do, kto"\n"","c"',
        'od,do\na,"b"',
    ],
)
def test_plain_texts_are_read_by_columns(text):
    assert is_by_columns(text)


@pytest.mark.parametrize(
    "text",
    [
        'od;do\n"a ""x""";b\n', 'od;do\n"a\nx";b\n', 'od,do\n",a",b\n', 'od,do\na",b\n"c\n,x', 'od,do\n",x"y,b\n',
        'od,do\n"x,"y",b\n', 'od,do\na "b",c\n', 'od;do\n"a;b\n', "od;do\na; b\n", "od;do\na;b;c\n", "od;do\na\n",
        "od;do\n;\na;b\n", "od;do\n\na;b\n", "od;do\r\r\na;b\n", "sep=;\nod;do\n", "od\na\n", "od;do\na;\x01\n",
    ],
)  # fmt: skip
def test_what_might_be_read_otherwise_is_read_row_by_row(text):
    assert not is_by_columns(text)
    assert by_columns(text.encode()) == by_rows(text.encode())


@pytest.mark.parametrize("limits", [{"rows": 2}, {"columns": 1}, {"cells": 3}])
def test_beyond_the_limits_it_is_refused_as_ever(limits):
    data = b"od;do\na;b\nc;d\n"
    assert by_columns(data, **limits) == by_rows(data, **limits)
    assert by_columns(data, **limits)[0].startswith("file-too-many-")


def test_without_room_for_arrow_it_is_read_row_by_row(monkeypatch):
    monkeypatch.setattr(delimited, "_parsed", lambda *_: (_ for _ in ()).throw(MemoryError))
    assert not is_by_columns("od;do\na;b\n")


def test_columns_travel_as_they_lie():
    first, size, stream, last = output(b"od;do\na;b\n", Limits())
    assert json.loads(first) == {"sheet": "", "hidden": False}
    assert json.loads(size) == {"columns": len(stream)}
    assert pa.ipc.open_stream(io.BytesIO(stream)).read_all().column(1).to_pylist() == ["do", "b"]
    assert json.loads(last) == {"end": True}


@pytest.mark.parametrize("head", ["", "sep=;\n"])
def test_of_a_cell_longer_than_any_other_program_takes_enough_is_read_to_refuse_it(
    monkeypatch, head
):
    monkeypatch.setattr(delimited, "_MANY", 100_000)
    csv.field_size_limit(131_072)
    text = f"{head}dl{' ' * 200_000}x\n"
    assert by_columns(text.encode()) == by_rows(text.encode())
    assert by_columns(text.encode())[-1][1] == [text.removeprefix(head)[: LONGEST + 1]]


def test_a_long_list_with_a_cell_too_long_is_read_row_by_row():
    data = f"od;do\na;{'b' * (LONGEST + 5)}\n".encode()
    assert by_columns(data) == by_rows(data)
    assert [len(cell) for cell in by_columns(data)[-1][1]] == [1, LONGEST + 1]
