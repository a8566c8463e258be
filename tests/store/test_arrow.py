"""Rows as Arrow tables."""

import pytest

from netmap.errors import StoreUnavailableError
from netmap.model import Institution, Nomination, Origin
from netmap.store.arrow import columns, read_table, typed_rows, write_table
from netmap.store.records import decode, encode, to_row
from netmap.store.shape import nominated_row
from netmap.store.texts import Texts

PLAIN = [
    Nomination("a", "b", "w", "l"),
    Nomination("a", "b", "w", "l2", strength=0, frequency=12.5, trust=4, origin=Origin.WORKSHOP),
    Nomination("ż", "'x' \"y\" \\ \u2028\ttab\nline", "w", "l", note='"attributes":{', date="2020-11-30", row="7"),
    Nomination("\U0001f600", "{}", "1", "2", "260205", "c", respondent="null", import_id="3"),
]  # fmt: skip
RICH = [
    Nomination("a", "b", "w", "l3", attributes={"x": 1.0, "y": 'a"b'}),
    Nomination("a", "b", "w", "l4", attributes={"z": "{}"}),
]


def texts(*records, spoilt=()):
    """Give records as the journal has them."""
    said = [*((one.key, encode(one)) for one in records), *spoilt]
    return Texts(lambda: said, lambda _, text: nominated_row(decode(Nomination, text)))


def test_the_schema_gives_columns_and_types():
    assert list(columns()["Institution"])[:2] == ["id", "name"]
    assert columns()["Institution"]["serves"] == "STRING[]"
    assert list(columns()["NOMINATED"])[:3] == ["source", "target", "key"]
    assert columns()["NOMINATED"]["row"] == "STRING"
    assert columns()["Wave"]["order"] == "INT64"


def test_rows_come_back_as_they_were(tmp_path):
    rows = [to_row(Institution("a", "Żółw 'x'", serves=("26", ""))), to_row(Institution("b", ""))]
    assert write_table(tmp_path / "a.arrow", "Institution", iter(rows)) > 0
    assert read_table(tmp_path / "a.arrow").to_pylist() == rows
    write_table(tmp_path / "b.arrow", "Institution", [])
    assert read_table(tmp_path / "b.arrow").to_pylist() == []


def test_the_first_row_of_a_parameter_says_the_types():
    row = nominated_row(Nomination("a", "b", "w", "l"))
    example, kept = typed_rows("NOMINATED", [{**row, "more": 1}])
    assert list(example) == list(kept) == list(columns()["NOMINATED"])
    assert example["source"] is None
    assert (example["strength"], kept["strength"]) == (0.0, None)


@pytest.mark.parametrize(
    "records", [PLAIN, RICH, [*PLAIN, *RICH], []], ids=["plain", "rich", "both", "none"]
)
def test_texts_become_the_columns_that_rows_become(records, tmp_path):
    write_table(tmp_path / "texts.arrow", "NOMINATED", texts(*records))
    write_table(tmp_path / "rows.arrow", "NOMINATED", map(nominated_row, records))
    fast, slow = (read_table(tmp_path / f"{name}.arrow") for name in ("texts", "rows"))
    assert fast.schema == slow.schema
    assert sorted(fast.to_pylist(), key=str) == sorted(slow.to_pylist(), key=str)
    assert all(len(piece) for piece in fast.to_batches()), (
        "Ladybug loses rows beside an empty piece"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"origin":"survey","source":"a","target":"b","wave":"w"}',
        '{"layer":"l","origin":"gossip","source":"a","target":"b","wave":"w"}',
        '{"layer":"l","more":1,"origin":"survey","source":"a","target":"b","wave":"w"}',
        '{"layer":"l","origin":"survey","source":"a","strength":"much","target":"b","wave":"w"}',
    ],
)
def test_a_damaged_text_is_refused_among_good_ones(text, tmp_path):
    spoilt = texts(*PLAIN, spoilt=[("k", text)])
    with pytest.raises((StoreUnavailableError, ValueError)):
        write_table(tmp_path / "x.arrow", "NOMINATED", spoilt)


def test_how_many_were_taken_is_told(tmp_path):
    told = []
    said = [(one.key, encode(one)) for one in PLAIN]
    some = Texts(lambda: said, lambda *_: {}, told.append)
    write_table(tmp_path / "x.arrow", "NOMINATED", some)
    assert sum(told) == len(PLAIN)
