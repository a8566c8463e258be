"""New ties of a long list, held by columns: each is made a record only for whoever asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from netmap.ingest.findings import Where
from netmap.model import Nomination, Origin

__all__ = ["ManyTies", "Said"]

_MOST = 2**62
_SPREADS = (0x9E3779B97F4A7C15, 0xD1342543DE82EF95)
_PIECE = 10_000
_DEFAULTS = {
    field.name: field.default for field in fields(Nomination) if field.default is not MISSING
}


@dataclass(frozen=True)
class Said:
    """What a field says: ``places`` in ``values``, row by row; ``None`` says nothing."""

    values: Sequence[Any]
    places: NDArray[np.integer[Any]]

    def at(self, row: int) -> Any:
        """Give what a row says."""
        return self.values[self.places[row]]

    def all(self) -> Iterator[Any]:
        """Give what every row says."""
        for begin in range(0, len(self.places), _PIECE):
            piece = self.places[begin : begin + _PIECE]
            yield from map(self.values.__getitem__, piece.tolist())

    def with_default(self, default: Any) -> Said:
        """Say the default where nothing is said."""
        return Said([default if v is None else v for v in self.values], self.places)

    def of(self, rows: NDArray[Any] | slice) -> Said:
        """Give what some rows say."""
        return Said(self.values, self.places[rows])


@dataclass(frozen=True)
class ManyTies:
    """Ties of one sheet of which the study and the rest of the import know nothing yet.

    ``said`` are the fields in the order of the file, ``attributes`` its own columns; ``layer`` stands for rows that
    name none, ``commune`` is what is known of the context of those.
    """

    file: str
    sheet: str
    numbers: NDArray[np.int64]
    said: Mapping[str, Said]
    attributes: Sequence[tuple[str, Said]]
    layer: str
    commune: Said

    def __len__(self) -> int:
        return len(self.numbers)

    def of(self, rows: NDArray[Any] | slice) -> ManyTies:
        """Give some of the ties."""
        return ManyTies(
            self.file,
            self.sheet,
            self.numbers[rows],
            {field: said.of(rows) for field, said in self.said.items()},
            [(title, said.of(rows)) for title, said in self.attributes],
            self.layer,
            self.commune.of(rows),
        )

    def where(self, row: int) -> Where:
        """Give the place of a row in its file."""
        return Where(self.file, self.sheet, int(self.numbers[row]))

    def given(self, row: int) -> dict[str, Any]:
        """Give what a row says, by field, as a row read by itself does."""
        given: dict[str, Any] = {"origin": Origin.SURVEY}
        given |= {f: value for f, said in self.said.items() if (value := said.at(row)) is not None}
        if own := self._own(row):
            given["attributes"] = own
        given["row"] = f"{self.sheet or self.file}!{self.numbers[row]}"
        given.setdefault("layer", self.layer)
        if not given.get("commune"):
            given["commune"] = self.commune.at(row)
        if given.get("reporter") == given["source"]:
            given["reporter"] = ""
        return given

    def record(self, row: int) -> Nomination:
        """Give the record that a row makes."""
        return Nomination(**self.given(row))

    def is_without_commune(self) -> NDArray[np.bool_]:
        """Tell which ties have no commune as their context."""
        told = self._commune_told
        return _is_empty(told)

    def keys(self) -> Iterator[str]:
        """Give the key of each record."""
        told = {"layer": self._constant(self.layer), "origin": self._constant(None), **self.said}
        told["commune"] = self._commune_told
        told["reporter"] = _first(self.said.get("reporter"), self.said["source"])
        fields = ("wave", "layer", "commune", "reporter", "source", "target")
        said = [told[field].all() for field in fields]
        said.append(Origin.SURVEY if origin is None else origin for origin in told["origin"].all())
        if "respondent" in told:
            who = (f"|{one}" if one else "" for one in told["respondent"].all())
            return map("".join, zip(map("|".join, zip(*said, strict=True)), who, strict=True))
        return map("|".join, zip(*said, strict=True))

    def _constant(self, value: Any) -> Said:
        return Said([value], np.zeros(len(self), np.int8))

    @cached_property
    def _commune_told(self) -> Said:
        """The commune of each tie: as the row says, else as is known."""
        return _first(self.said.get("commune"), self.commune)

    @cached_property
    def by_key(self) -> Mapping[str, int]:
        """The row of each tie, by the key of its record."""
        return dict(zip(self.keys(), range(len(self)), strict=True))

    @property
    def known_by_key(self) -> Mapping[str, int]:
        """The rows by key if anybody has asked for one; nothing until then."""
        return self.by_key if "by_key" in self.__dict__ else {}

    def in_order(self) -> ManyTies:
        """Give the ties in the order of their keys: so they are kept, and so they are kept soonest."""
        keys = list(self.keys())
        return self.of(np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64))

    def columns(self, import_id: str) -> dict[str, Said]:
        """Give the fields of the records but those that are different in each: ``row`` and ``attributes``."""
        told = {"layer": self._constant(self.layer), "origin": self._constant(None), **self.said}
        told |= {"commune": self._commune_told, "import_id": self._constant(import_id)}
        if "reporter" in told:
            reporter = told["reporter"]
            is_source = reporter.places == told["source"].places
            told["reporter"] = Said(reporter.values, np.where(is_source, 0, reporter.places))
        return {field: said.with_default(_DEFAULTS.get(field)) for field, said in told.items()}

    def each(self) -> dict[str, Iterator[Any]]:
        """Give the fields of the records that are different in each."""
        origin = self.sheet or self.file
        rows = (f"{origin}!{number}" for number in self.numbers.tolist())
        own = {"attributes": map(self._own, range(len(self)))} if self.attributes else {}
        return {"row": rows, **own}

    def _own(self, row: int) -> dict[str, str | float]:
        return {t: value for t, said in self.attributes if (value := said.at(row)) is not None}

    def days(self) -> Iterator[tuple[str, str]]:
        """Give the days of each wave, each once."""
        waves, days = self.said["wave"], self.said.get("date")
        if days is None:
            yield from ((waves.values[at], "") for at in np.unique(waves.places).tolist())
            return
        pairs = waves.places.astype(np.int64) * len(days.values) + days.places
        for pair in np.unique(pairs).tolist():
            wave, day = divmod(pair, len(days.values))
            yield waves.values[wave], days.values[day] or ""

    # ── what makes a tie one and the same ─────────────────────────────────────────────────────────────────────────────

    def repeated(self, others: Iterable[Nomination]) -> NDArray[np.bool_]:
        """Tell which rows are not the only ones to speak of their tie, here and among others."""
        parts = self._parts()
        if np.prod([float(len(part.values)) for part in parts.values()]) > _MOST:
            return np.ones(len(self), bool)  # more than there are numbers for
        keys = np.zeros(len(self), np.int64)
        for part in (part for part in parts.values() if len(part.values) > 1):
            keys *= len(part.values)
            keys += part.places
        known = np.fromiter(_numbered(others, parts), np.int64)
        again = np.zeros(len(self), bool)
        doubtful = _may_repeat(keys, known)
        again[doubtful] = _repeat(keys[doubtful], known)
        return again

    def _parts(self) -> dict[str, Said]:
        """Give the fields that make a tie one and the same, each value once; the reporter is one of the two ends."""
        source, target = self.said["source"], self.said["target"]
        reporter = self.said.get("reporter")
        told = {"layer": self._constant(self.layer), **self.said, "commune": self._commune_told}
        parts = {f: _distinct(told.get(f, self._constant(None)), _KEY[f]) for f in _KEY}
        is_target = (
            np.zeros(len(self), bool) if reporter is None else reporter.places == target.places
        )
        return {
            **parts,
            "reporter": Said([False, True], is_target),
            "source": source,
            "target": target,
        }


_KEY: Mapping[str, Any] = {
    "wave": "",
    "layer": "",
    "commune": "",
    "origin": Origin.SURVEY,
    "respondent": "",
}
"""The fields that a tie is known by besides its ends and reporter, and what they are where nothing is said."""


def _may_repeat(keys: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.intp]:
    """Give the places of keys that share some bits with another or a known one: few besides those that repeat."""
    places = _sharing(keys, known, _SPREADS[0])
    for spread in _SPREADS[1:]:
        places = places[_sharing(keys[places], known, spread)]
    return places


def _sharing(keys: NDArray[np.int64], known: NDArray[np.int64], spread: int) -> NDArray[np.intp]:
    """Give the places of the keys that are spread to where another or a known one is."""
    if not len(keys):
        return np.zeros(0, np.intp)
    bits = len(keys).bit_length() + 1
    own, rows = _folded(keys, spread, bits), np.arange(len(keys), dtype=np.int32)
    holder = np.zeros(1 << bits, np.int32)
    holder[own] = rows
    held = holder.take(own)
    moved = np.flatnonzero(held != rows)
    shared = np.zeros(len(keys), bool)
    for places in (moved, held[moved], holder[_folded(known, spread, bits)]):
        shared[places] = True
    return np.flatnonzero(shared)


def _folded(keys: NDArray[np.int64], spread: int, bits: int) -> NDArray[np.intp]:
    """Spread keys over so many bits (Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4)."""
    told = keys.view(np.uint64) * np.uint64(spread)
    return (told >> np.uint64(64 - bits)).astype(np.intp)


def _repeat(keys: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tell which keys stand there more than once, or are known."""
    ordered = np.sort(keys)
    wanted = np.concatenate([ordered[1:][ordered[1:] == ordered[:-1]], known])
    return np.isin(keys, wanted) if len(wanted) else np.zeros(len(keys), bool)


def _first(said: Said | None, otherwise: Said) -> Said:
    """Take what is said otherwise where nothing, or an empty text, is said."""
    if said is None:
        return otherwise
    values = [*said.values, *otherwise.values]
    return Said(values, np.where(_is_empty(said), otherwise.places + len(said.values), said.places))


def _is_empty(said: Said) -> NDArray[np.bool_]:
    """Tell where nothing, or an empty text, is said."""
    of_value: NDArray[np.bool_] = np.array([not value for value in said.values], bool)
    is_empty: NDArray[np.bool_] = of_value[said.places]
    return is_empty


def _distinct(said: Said, otherwise: Any) -> Said:
    """Number the values so that equal ones have one number."""
    known: dict[Any, int] = {}
    places = [known.setdefault(otherwise if v is None else v, len(known)) for v in said.values]
    if len(known) == len(places):
        return Said(list(known), said.places)
    return Said(list(known), np.array(places, np.int64)[said.places])


def _numbered(others: Iterable[Nomination], parts: Mapping[str, Said]) -> Iterator[int]:
    """Give the numbers of ties as the rows have them; of a tie that no row can be of there is none."""
    known: dict[str, dict[Any, int]] = {}
    for other in others:
        known = known or {f: {v: n for n, v in enumerate(p.values)} for f, p in parts.items()}
        ends = {other.target: True, other.source: False, "": False}
        told = (
            places.get(ends.get(other.reporter) if field == "reporter" else getattr(other, field))
            for field, places in known.items()
        )
        number = 0
        for at, places in zip(told, known.values(), strict=True):
            if at is None:
                break
            number = number * len(places) + at
        else:
            yield number
