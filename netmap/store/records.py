"""Records as text for the journal and as flat rows for the graph, and back, without loss."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import Enum
from typing import Any, TypeVar, get_origin, get_type_hints

from netmap.model import RECORD_TYPES, Record

__all__ = ["REFERENCES", "R", "Row", "decode", "encode", "from_row", "kind_of", "to_row"]

R = TypeVar("R", bound=Record)

Row = dict[str, object]
"""A flat row of the graph: text, numbers, lists of text; a mapping travels as JSON text."""

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "membership": {"team": "team", "institution": "institution"},
    "response": {"institution": "institution", "wave": "wave"},
    "nomination": {"source": "institution", "target": "institution", "wave": "wave"},
}
"""Which fields of which kind must name a record of which kind that is there."""

_KEPT = object()
_dump = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, allow_nan=False, separators=(",", ":")
).encode


@dataclass(frozen=True)
class _Field:
    """How one field travels; ``empty`` is the default that is left out of the text."""

    name: str
    empty: object
    plain: Callable[[Any], Any]
    rich: Callable[[Any], Any]
    is_mapping: bool = False


def kind_of(cls: type[object]) -> str:
    """Give the journal's name of a kind of record.

    Examples
    --------
    >>> from netmap.model import Wave
    >>> kind_of(Wave)
    'wave'
    """
    return _KIND_OF[cls.__name__]


def encode(record: Record) -> str:
    """Write a record as canonical JSON: sorted keys, numbers as floats, empty defaults left out.

    Examples
    --------
    >>> from netmap.model import Wave
    >>> encode(Wave("before", "przed"))
    '{"id":"before","label":"przed","order":0,"phase":"before"}'
    """
    said = {}
    for part in _fields(type(record)):
        value = part.plain(getattr(record, part.name))
        if value != part.empty:
            said[part.name] = value
    return _dump(said)


def decode(cls: type[R], text: str) -> R:
    """Read a record back from its JSON."""
    said = json.loads(text)
    for part in _rich(cls):
        if part.name in said:
            said[part.name] = part.rich(said[part.name])
    return cls(**said)


def to_row(record: Record) -> Row:
    """Give a record as a flat row, every field in it."""
    row: Row = {}
    for part in _fields(type(record)):
        value = part.plain(getattr(record, part.name))
        row[part.name] = _dump(value) if part.is_mapping else value
    return row


def from_row(cls: type[R], row: Mapping[str, Any]) -> R:
    """Give the record of a flat row; columns that the record does not have are passed over."""
    said = {part.name: row[part.name] for part in _fields(cls)}
    for part in _rich(cls):
        value = said[part.name]
        said[part.name] = part.rich(json.loads(value) if part.is_mapping else value)
    return cls(**said)


def _fields(cls: type[object]) -> tuple[_Field, ...]:
    return _FIELDS[cls.__name__]


def _rich(cls: type[object]) -> tuple[_Field, ...]:
    """The fields that do not read back as they stand in JSON."""
    return _RICH[cls.__name__]


def _default(part: Any) -> object:
    made = part.default_factory is not MISSING
    default = part.default_factory() if made else part.default
    return default if default in ("", None, (), {}) else _KEPT


def _field(name: str, hint: Any, empty: object) -> _Field:
    if get_origin(hint) is tuple:
        return _Field(name, [] if empty == () else empty, list, tuple)
    if get_origin(hint) is Mapping:
        return _Field(name, empty, _mapping, dict, is_mapping=True)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _Field(name, empty, str, hint)
    if "float" in str(hint):
        return _Field(name, empty, _number, _same)
    return _Field(name, empty, _same, _same)


def _same(value: Any) -> Any:
    return value


def _number(value: float | None) -> float | None:
    """3 and 3.0, 0.0 and -0.0 are the same thing said; one form for both."""
    return None if value is None else float(value) + 0.0


def _mapping(value: Mapping[str, str | float]) -> dict[str, str | float | None]:
    return {
        name: item if isinstance(item, str) else _number(item)
        for name, item in sorted(value.items())
    }


def _describe(cls: type[Record]) -> tuple[_Field, ...]:
    hints = get_type_hints(cls)
    return tuple(_field(part.name, hints[part.name], _default(part)) for part in fields(cls))


_KIND_OF = {cls.__name__: kind for kind, cls in RECORD_TYPES.items()}
_FIELDS = {cls.__name__: _describe(cls) for cls in RECORD_TYPES.values()}
_RICH = {
    name: tuple(part for part in parts if part.rich is not _same) for name, parts in _FIELDS.items()
}
