"""Rows as Arrow tables, with the types that the embedded graph's schema gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pa_json

from netmap.model import Nomination, Origin
from netmap.store.graph import in_batches
from netmap.store.queries import schema
from netmap.store.records import Row
from netmap.store.shape import context_number
from netmap.store.texts import Texts

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

_KEY, _MAPPING, _CONTEXT = "key", "attributes", "context"
"""A record's key stands beside its text; a mapping, rare, is one text in the graph and many in the journal; the number
of its context is worked out."""

_HAS_MAPPING = f'"{_MAPPING}":{{'
_ORIGINS = frozenset(map(str, Origin))
_ALWAYS = tuple(
    part.name for part in fields(Nomination) if part.default is MISSING is part.default_factory
)


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
        for piece in _pieces(rows, shape):
            writer.write(piece)
    return file.stat().st_size


def _pieces(rows: Iterable[Row], shape: pa.Schema) -> Iterator[pa.Table | pa.RecordBatch]:
    if not isinstance(rows, Texts):
        yield from (pa.RecordBatch.from_pylist(piece, shape) for piece in in_batches(rows, _BATCH))
        return
    for piece in rows.pieces(_BATCH):
        rest = [one for one in piece if _HAS_MAPPING in one[1]]
        try:
            if len(rest) < len(piece):
                yield _parsed([one for one in piece if _HAS_MAPPING not in one[1]], shape)
        except pa.ArrowInvalid:  # damaged: row by row it is found out where
            rest = piece
        if rest:  # Ladybug 0.22 loses 2,048 rows of a table that has an empty piece in it
            yield pa.RecordBatch.from_pylist([rows.row(key, text) for key, text in rest], shape)


def _parsed(piece: list[tuple[str, str]], shape: pa.Schema) -> pa.Table:
    """Read the texts of records all at once; what a text leaves out is empty."""
    own = pa.schema([field for field in shape if field.name not in (_KEY, _MAPPING, _CONTEXT)])
    texts = "\n".join(text for _, text in piece).encode()
    found = pa_json.read_json(
        pa.BufferReader(texts),
        pa_json.ReadOptions(block_size=max(len(texts), 1)),
        pa_json.ParseOptions(explicit_schema=own, unexpected_field_behavior="error"),
    )
    if not set(found["origin"].unique().to_pylist()) <= _ORIGINS or any(
        found[name].null_count for name in _ALWAYS
    ):
        raise pa.ArrowInvalid
    return pa.table([_column(field, found, piece) for field in shape], schema=shape)


def _column(field: pa.Field, found: pa.Table, piece: list[tuple[str, str]]) -> Any:
    if field.name == _KEY:
        return pa.array([key for key, _ in piece], field.type)
    if field.name == _MAPPING:
        return pa.repeat(pa.scalar("{}"), len(piece))
    if field.name == _CONTEXT:
        return _contexts(found["wave"], found["commune"].fill_null(""))
    column = found[field.name]
    return column.fill_null("") if field.type == pa.string() else column


def _contexts(waves: pa.ChunkedArray, communes: pa.ChunkedArray) -> Any:
    """Work out each number once, and lay it where it belongs."""
    rows = pa.table([waves, communes], ["wave", "commune"])
    known = rows.group_by(["wave", "commune"]).aggregate([])
    numbers = [context_number(row["wave"], row["commune"]) for row in known.to_pylist()]
    both = [pc.binary_join_element_wise(one["wave"], one["commune"], "\n") for one in (rows, known)]
    return pc.take(pa.array(numbers, pa.int64()), pc.index_in(both[0], both[1].combine_chunks()))


def read_table(file: Path) -> pa.Table:
    """Read an Arrow file back."""
    with pa.OSFile(str(file), "rb") as source:
        return pa.ipc.open_file(source).read_all()
