"""What a hostile or messy file is, and what has to come of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["ROSTER", "Case", "table"]

ROSTER = """id;nazwa;typ;obszar;inne nazwy
ops;Gminny Ośrodek Pomocy Społecznej w Oksie;ops;260205;OPS Oksa
sp;Szkoła Podstawowa im. Mikołaja Reja w Oksie;primary_school;260205;
klub;Stowarzyszenie „Sokół” w Oksie;ngo;260205;
pcpr;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;pcpr;2602;
0201011;Świetlica „Zero” w Oksie;day_support;260205;
"""
"""What the study holds before a file of ties comes."""


@dataclass(frozen=True)
class Case:
    """Files given to one import.

    ``ties`` is how many nominations come of them; ``None`` says that they are refused, and nothing at all may be saved.
    ``codes`` are findings that must be made; ``is_network`` of files that make a study of their own, of any network.
    ``is_heavy`` of what must be refused in two seconds with 300 MB. ``made`` writes what bytes cannot say.
    """

    name: str
    files: Mapping[str, bytes]
    ties: int | None
    codes: tuple[str, ...] = ()
    is_network: bool = False
    is_heavy: bool = False
    options: tuple[str, ...] = field(default=("--wave", "przed"))


def table(
    name: str, text: str | bytes, ties: int | None, *codes: str, file: str = "plik.csv"
) -> Case:
    """Make a case of one CSV file."""
    data = text.encode() if isinstance(text, str) else text
    return Case(name, {file: data}, ties, codes)
