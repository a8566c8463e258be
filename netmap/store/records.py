"""Records as text for the journal and as flat rows for the graph, and back, without loss."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import Enum
from json.encoder import encode_basestring as _quoted
from math import isfinite
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, get_origin, get_type_hints

from netmap.errors import StoreUnavailableError
from netmap.model import RECORD_TYPES, Record

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "REFERENCES",
    "R",
    "Row",
    "decode",
    "encode",
    "encode_many",
    "from_row",
    "kind_of",
    "to_row",
    "written",
]

R = TypeVar("R", bound=Record)

Row = dict[str, object]
"""A flat row of the graph: text, numbers, lists of text; a mapping travels as JSON text."""

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "membership": {"team": "team", "institution": "institution"},
    "response": {"institution": "institution", "wave": "wave"},
    "case_part": {"case_id": "case", "institution": "institution"},
    "nomination": {"source": "institution", "target": "institution", "wave": "wave"},
    "naming": {"institution": "institution"},
}
"""Which fields of which kind must name a record of which kind that is there; a field left empty names none."""

_dump = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, allow_nan=False, separators=(",", ":")
).encode

_Change = Callable[[Any], Any]
_Part = tuple[str, _Change | None, object, object]
_PIECE = 10_000

Coded = tuple[Iterable[Any], "NDArray[Any]"]
"""Values, and which of them stands where."""


@dataclass(frozen=True)
class _Form:
    """How the records of one class travel.

    ``plain`` and ``rich`` say which fields are not text, and how each is put plainly and made itself again; ``parts``,
    in the order of ``sorted_values``, how a field begins in the text, how it is put plainly, and which values of it,
    before and after that, are left out.
    """

    names: tuple[str, ...]
    values: Callable[[Any], tuple[Any, ...]]
    plain: Mapping[str, _Change]
    rich: Mapping[str, _Change]
    sorted_values: Callable[[Any], tuple[Any, ...]]
    parts: tuple[_Part, ...]
    mappings: tuple[str, ...]


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
    form = _FORMS[type(record).__name__]
    said = []
    for (opening, put, default, empty), value in zip(
        form.parts, form.sorted_values(record), strict=True
    ):
        if value != default:
            plain = put(value) if put else value
            if plain != empty:
                said.append(opening + written(plain))
    return f"{{{','.join(said)}}}"


def encode_many(
    cls: type[Record], said: Mapping[str, Coded], each: Mapping[str, Iterable[Any]], size: int
) -> Iterator[str]:
    """Write many records as :func:`encode` writes each: a value that stands in many of them is written once.

    Parameters
    ----------
    cls
        What the records are.
    said
        The values of a field, and which of them stands in each record; fields that are not there have their defaults.
    each
        The values of fields that are different in every record.
    size
        How many records there are.

    Examples
    --------
    >>> from netmap.model import Wave
    >>> import numpy as np
    >>> phases = (["before", "after"], np.array([0, 1]))
    >>> list(
    ...     encode_many(
    ...         Wave, {"phase": phases, "order": ([0], np.array([0, 0]))}, {"id": ["x", "y"]}, 2
    ...     )
    ... )
    ['{"id":"x","order":0,"phase":"before"}', '{"id":"y","order":0,"phase":"after"}']
    """
    parts = {name: part for name, part in _parts(cls) if name in said or name in each}
    lines = [
        map(_fragment(part), each[name]) if name in each else _fragments(part, *said[name], size)
        for name, part in parts.items()
    ]
    return (f"{{{''.join(pieces)[:-1]}}}" for pieces in zip(*lines, strict=True))


def _parts(cls: type[Record]) -> Iterator[tuple[str, _Part]]:
    form = _FORMS[cls.__name__]
    return zip(sorted(form.names), form.parts, strict=True)


def _fragment(part: _Part) -> Callable[[Any], str]:
    """Give what writes a field of a record, a comma after it; nothing if it is left out."""
    opening, put, default, empty = part

    def write(value: Any) -> str:
        plain = put(value) if put else value
        return "" if value == default or plain == empty else f"{opening}{written(plain)},"

    return write


def _fragments(
    part: _Part, values: Iterable[Any], places: NDArray[Any], size: int
) -> Iterator[str]:
    known = list(map(_fragment(part), values))
    for begin in range(0, size, _PIECE):
        yield from map(known.__getitem__, places[begin : begin + _PIECE].tolist())


def written(value: object) -> str:
    """Write a plain value as JSON, as the standard encoder does; of text and numbers much faster.

    Examples
    --------
    >>> written("Ośrodek „A”"), written(3.0), written(None), written(["26"])
    ('"Ośrodek „A”"', '3.0', 'null', '["26"]')
    """
    if type(value) is str:
        return _quoted(value)
    if type(value) is float and isfinite(value):
        return repr(value)
    return _dump(value)


def decode(cls: type[R], text: str) -> R:
    """Read a record back from its JSON.

    Raises
    ------
    StoreUnavailableError
        The text is none that :func:`encode` wrote: the file was damaged, or touched from outside.
    """
    try:
        said = json.loads(text)
        for name, made in _FORMS[cls.__name__].rich.items():
            if name in said:
                said[name] = made(said[name])
        return cls(**said)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise StoreUnavailableError("record-unreadable", reason=str(error)) from error


def to_row(record: Record) -> Row:
    """Give a record as a flat row, every field in it."""
    form = _FORMS[type(record).__name__]
    row = _plainly(form, record)
    for name in form.mappings:
        row[name] = _dump(row[name])
    return row


def from_row(cls: type[R], row: Mapping[str, Any]) -> R:
    """Give the record of a flat row; columns that the record does not have are passed over."""
    form = _FORMS[cls.__name__]
    said = {name: row[name] for name in form.names}
    for name in form.mappings:
        said[name] = json.loads(said[name])
    for name, made in form.rich.items():
        said[name] = made(said[name])
    return cls(**said)


def _plainly(form: _Form, record: Record) -> Row:
    said = dict(zip(form.names, form.values(record), strict=True))
    for name, put in form.plain.items():
        said[name] = put(said[name])
    return said


def _number(value: float | None) -> float | None:
    """3 and 3.0, 0.0 and -0.0 are the same thing said; one form for both."""
    return None if value is None else float(value) + 0.0


def _mapping(value: Mapping[str, str | float]) -> dict[str, str | float | None]:
    return {
        name: item if isinstance(item, str) else _number(item)
        for name, item in sorted(value.items())
    }


def _form(cls: type[Record]) -> _Form:
    hints = get_type_hints(cls)
    parts = [(part.name, hints[part.name], _default(part)) for part in fields(cls)]
    names = tuple(name for name, *_ in parts)
    ways = {name: _way(hint) for name, hint, _ in parts}
    return _Form(
        names,
        attrgetter(*names),
        {name: put for name, (put, _) in ways.items() if put},
        {name: made for name, (_, made) in ways.items() if made},
        attrgetter(*sorted(names)),
        tuple(
            (f"{_quoted(name)}:", ways[name][0], default, [] if default == () else default)
            for name, _, default in sorted(parts, key=lambda part: part[0])
        ),
        tuple(name for name, (put, _) in ways.items() if put is _mapping),
    )


def _default(part: Any) -> object:
    """The default that goes without saying; what is not empty is always said."""
    made = part.default_factory is not MISSING
    default = part.default_factory() if made else part.default
    return default if default in ("", None, (), {}) else MISSING


def _way(hint: Any) -> tuple[_Change | None, _Change | None]:
    """How a field is put plainly, and how it is made itself again."""
    if get_origin(hint) is tuple:
        return list, tuple
    if get_origin(hint) is Mapping:
        return _mapping, dict
    if isinstance(hint, type) and issubclass(hint, Enum):
        return str, {member.value: member for member in hint}.__getitem__
    return (_number, None) if "float" in str(hint) else (None, None)


_KIND_OF = {cls.__name__: kind for kind, cls in RECORD_TYPES.items()}
_FORMS = {cls.__name__: _form(cls) for cls in RECORD_TYPES.values()}
