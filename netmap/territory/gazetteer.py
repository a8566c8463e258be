"""A small gazetteer: names and label points of the pilot's places, in the package itself."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from netmap.territory.terc import parent

__all__ = ["Place", "gazetteer"]

_FILE = Path(__file__).with_name("gazetteer.toml")


@dataclass(frozen=True)
class Place:
    """A voivodeship, county, city with county rights or commune; ``lon`` and ``lat`` say where its label goes."""

    terc: str
    name: str
    parent: str
    kind: str
    lon: float | None = None
    lat: float | None = None


@cache
def gazetteer() -> Mapping[str, Place]:
    """Give the places netmap knows by itself, by TERC code.

    Examples
    --------
    >>> place = gazetteer()["260205"]
    >>> place.name, gazetteer()[place.parent].name
    ('Oksa', 'jędrzejowski')
    """
    return MappingProxyType({place.terc: place for place in _places()})


def _places() -> Iterator[Place]:
    raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    for section, kind in (
        ("voivodeships", "voivodeship"),
        ("counties", "county"),
        ("cities", "city"),
    ):
        for terc, name in raw[section].items():
            yield Place(terc, name, parent(terc), kind)
    for terc, known in raw["communes"].items():
        yield Place(terc, known["name"], parent(terc), "commune", *known.get("point", ()))
