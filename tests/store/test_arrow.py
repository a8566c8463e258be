"""Rows as Arrow tables."""

from netmap.model import Institution, Nomination
from netmap.store.arrow import columns, read_table, typed_rows, write_table
from netmap.store.records import to_row
from netmap.store.shape import nominated_row


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
