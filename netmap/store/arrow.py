"""Rows as Arrow tables, with the types that the embedded graph's schema gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pyarrow as pa

from netmap.store.graph import in_batches
from netmap.store.queries import schema
from netmap.store.records import Row

__all__ = ["columns", "read_table", "typed_rows", "write_table"]

_TABLE = re.compile(r"\w+ (?:NODE|REL) TABLE (\w+) \((.*)\)", re.DOTALL)
_TYPES = {
    "STRING": pa.string(),
    "STRING[]": pa.list_(pa.string()),
    "DOUBLE": pa.float64(),
    "INT64": pa.int64(),
}
_EXAMPLES = {"STRING": "", "STRING[]": [""], "DOUBLE": 0.0, "INT64": 0}
_BATCH = 50_000


@cache
def columns() -> Mapping[str, Mapping[str, str]]:
    """Give each table's columns and types, as ``queries/schema/ladybug.cypher`` has them."""
    found = (_TABLE.fullmatch(statement) for statement in schema("ladybug"))
    return {match[1]: dict(_columns(match[2])) for match in found if match}


def _columns(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(","):
        words = part.replace("`", "").split()
        if words[0] == "FROM":
            yield from (("source", "STRING"), ("target", "STRING"))
        else:
            yield words[0], words[1]


def typed_rows(table: str, rows: Iterable[Row]) -> list[Row]:
    """Give rows as a parameter of Ladybug: alike in columns, after one that says nothing but the types.

    Ladybug guesses the type of a column from what is not null. The queries pass over a row without its first column.
    """
    shape = columns()[table]
    first, *others = shape
    example: Row = {first: None, **{name: _EXAMPLES[shape[name]] for name in others}}
    return [example, *({name: row[name] for name in shape} for row in rows)]


def write_table(file: Path, table: str, rows: Iterable[Row]) -> int:
    """Write rows to an Arrow file, piece by piece, and tell its size in bytes."""
    shape = pa.schema([(name, _TYPES[kind]) for name, kind in columns()[table].items()])
    with pa.OSFile(str(file), "wb") as sink, pa.ipc.new_file(sink, shape) as writer:
        for piece in in_batches(rows, _BATCH):
            writer.write_batch(pa.RecordBatch.from_pylist(piece, shape))
    return file.stat().st_size


def read_table(file: Path) -> pa.Table:
    """Read an Arrow file back."""
    with pa.OSFile(str(file), "rb") as source:
        return pa.ipc.open_file(source).read_all()
