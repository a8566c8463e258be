"""Official registers of places: TERC files of any date, and borders as GeoJSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from netmap.errors import IngestError
from netmap.territory.terc import read_terc

__all__ = ["Outline", "RegisterRow", "read_outlines", "read_register"]

_COLUMNS = ("woj", "pow", "gmi", "rodz", "nazwa", "stan na")
_PARTS = ("4", "5")
"""Kinds of a town and of the villages of a commune that is both: they share its six digits."""
_CODES = ("terc6", "terc", "teryt", "jpt kod je", "kod")
_NAMES = ("nazwa", "name", "jpt nazwa")
_SHAPES = ("Polygon", "MultiPolygon")

Cells = Sequence[str | None]


@dataclass(frozen=True)
class RegisterRow:
    """A place as a TERC file of a day has it; ``kind`` is the seventh digit, empty above communes."""

    terc: str
    date: str
    name: str
    kind: str = ""


@dataclass(frozen=True)
class Outline:
    """The border of a place: a GeoJSON geometry as text."""

    terc: str
    name: str
    shape: str


def read_register(rows: Iterable[tuple[int, Cells]], file: str = "") -> list[RegisterRow] | None:
    """Read a TERC file: ``WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA``, in any order of columns.

    Parameters
    ----------
    rows
        The rows by their number, the header first.
    file
        What the file is called.

    Returns
    -------
    list of RegisterRow or None
        One a place; ``None`` if the header is not that of a TERC file.

    Raises
    ------
    IngestError
        A row that is no place; nothing is guessed.

    Examples
    --------
    >>> header = ["WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA"]
    >>> row = ["26", "2", "5", "2", "Oksa", "gmina wiejska", "2020-01-01"]
    >>> read_register([(1, header), (2, row)])
    [RegisterRow(terc='260205', date='2020-01-01', name='Oksa', kind='2')]
    """
    told = iter(rows)
    first = next(told, (0, ()))[1]
    titles = {_plain(title or ""): at for at, title in enumerate(first)}
    if not set(_COLUMNS) <= titles.keys():
        return None
    read = (
        _place(number, [_cell(cells, titles[t]) for t in _COLUMNS], file) for number, cells in told
    )
    places = {(place.terc, place.date): place for place in read if place is not None}
    return list(places.values())


def _plain(title: str) -> str:
    """Give a title without case and signs: ``STAN_NA``, ``Stan na``."""
    return " ".join(title.casefold().replace("_", " ").split())


def _cell(cells: Cells, at: int) -> str:
    return (cells[at] or "").strip() if at < len(cells) else ""


def _place(number: int, cells: Sequence[str], file: str) -> RegisterRow | None:
    """Read a row; spreadsheets lose leading zeros, which are put back."""
    *parts, kind, name, date = cells
    if not any(cells) or kind in _PARTS:
        return None
    code = "".join(part.zfill(2) for part in parts if part)
    found = read_terc(code)
    day = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?", date)
    if found is None or found.was_cut or not name or day is None:
        raise IngestError(
            "territory-row", file=file, row=number, said="; ".join(filter(None, cells))
        )
    return RegisterRow(found.code, day[1], name.lower() if len(code) == 2 else name, kind)


def read_outlines(text: str, code: str = "", file: str = "") -> list[Outline]:
    """Read borders from GeoJSON: features with a property that holds their TERC code.

    Parameters
    ----------
    text
        The file's text.
    code
        The property with the code; found by its values when left out.
    file
        What the file is called.

    Raises
    ------
    IngestError
        Not GeoJSON, no property with codes, or a feature that is no area.
    """
    features = _features(text, file)
    properties = [feature.get("properties") or {} for feature in features]
    key = code or _property(properties, _CODES, is_code=True)
    if not key or not all(_code(told.get(key)) for told in properties):
        raise IngestError("territory-no-codes", file=file, property=code or "–")
    name = _property(properties, _NAMES, is_code=False)
    shapes: dict[str, list[Any]] = {}
    names: dict[str, str] = {}
    for number, (feature, told) in enumerate(zip(features, properties, strict=True), 1):
        terc = _code(told[key])
        shapes.setdefault(terc, []).extend(_areas(number, feature.get("geometry"), file))
        names.setdefault(terc, str(told.get(name) or ""))
    return [Outline(terc, names[terc], _written(areas)) for terc, areas in shapes.items()]


def _features(text: str, file: str) -> list[Mapping[str, Any]]:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise IngestError("territory-not-geojson", file=file) from error
    features = said.get("features") if isinstance(said, dict) else None
    if (
        not isinstance(features, list)
        or not all(isinstance(one, dict) for one in features)
        or not features
    ):
        raise IngestError("territory-not-geojson", file=file)
    return features


def _property(
    properties: Sequence[Mapping[str, Any]], known: Sequence[str], *, is_code: bool
) -> str:
    """Find the property that holds codes or names: by its name, and for codes by its values."""
    by_name = {_plain(key): key for key in properties[0]}
    wanted = [by_name[name] for name in known if name in by_name]
    if is_code:
        others = [key for key in properties[0] if key not in wanted]
        return next((k for k in (*wanted, *others) if all(_code(p.get(k)) for p in properties)), "")
    return next(iter(wanted), "")


def _code(value: object) -> str:
    found = read_terc(value) if isinstance(value, str) else None
    return "" if found is None else found.code


def _areas(number: int, geometry: object, file: str) -> Iterator[Any]:
    """Give the polygons of a feature."""
    shape = geometry if isinstance(geometry, dict) else {}
    if shape.get("type") not in _SHAPES or not isinstance(shape.get("coordinates"), list):
        raise IngestError("territory-no-area", file=file, number=number)
    areas = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    if not areas or not all(_is_area(area) for area in areas):
        raise IngestError("territory-no-area", file=file, number=number)
    yield from areas


def _is_area(area: object) -> bool:
    return (
        isinstance(area, list)
        and bool(area)
        and all(
            isinstance(ring, list) and len(ring) >= 4 and all(map(_is_point, ring)) for ring in area
        )
    )


def _is_point(point: object) -> bool:
    if not isinstance(point, list) or len(point) < 2:
        return False
    lon, lat = point[:2]
    numbers = all(isinstance(n, (int, float)) and not isinstance(n, bool) for n in (lon, lat))
    return numbers and abs(lon) <= 180 and abs(lat) <= 90


def _written(areas: Sequence[Any]) -> str:
    shape = {"type": "MultiPolygon", "coordinates": areas}
    return json.dumps(shape, separators=(",", ":"))
