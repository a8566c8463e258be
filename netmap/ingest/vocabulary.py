"""The words of a file: what columns are called and what cells say, read from ``vocabulary.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from netmap.codebook import Label, fold

__all__ = ["Column", "Vocabulary", "plain", "vocabulary"]

_FILE = Path(__file__).with_name("vocabulary.toml")
_OF_TIME = ("before_day", "after_year", "quarter", "school_year", "month")
_HEADINGS = ("cooperation", "own", "partner", "speaks", "spoken_of")
_CHOICES = ("status", "plan", "phase", "group", "origin")


def plain(word: str) -> str:
    """Fold a word for comparison; one made of signs alone (``-``, ``#``) stays as it is."""
    return fold(word) or word.strip()


@dataclass(frozen=True)
class Column:
    """A column of a kind of sheet, with every name it may have."""

    field: str
    pl: str
    en: str
    also: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    required: bool = False
    one_of: bool = False

    def words(self, *, is_open: bool) -> tuple[str, ...]:
        """List the names in folded form, the strongest first; fewer for an open codebook."""
        names = (self.field, self.pl, self.en, *self.also, *(() if is_open else self.closed))
        return tuple(dict.fromkeys(plain(name) for name in names))


@dataclass(frozen=True)
class Vocabulary:
    """Columns by kind of sheet, and the words of cells by list and code.

    ``cooperation`` are headings over a plain yes or no, ``own`` and ``partner`` those of the two sides of a tie where
    the one who speaks is called just an institution; ``speaks`` and ``spoken_of`` are how words for the two sides of a
    matrix begin; ``of_lists`` are words for “and”, ``of_time`` those around a day
    or that name a period, and the numbers that offices give months. ``samples`` says what may be written in a list's
    column: the first Polish word of each code, or the code.
    """

    columns: Mapping[str, tuple[Column, ...]]
    choices: Mapping[str, Mapping[str, str]]
    samples: Mapping[str, Label]
    missing: frozenset[str]
    excel_errors: frozenset[str]
    ordinal: frozenset[str]
    persons: tuple[str, ...]
    places: Mapping[str, str]
    kinds: Mapping[str, str]
    waves: tuple[str, ...] = ()
    totals: frozenset[str] = frozenset()
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    example: frozenset[str] = frozenset()
    of_lists: frozenset[str] = frozenset()
    cooperation: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    partner: frozenset[str] = frozenset()
    speaks: frozenset[str] = frozenset()
    spoken_of: frozenset[str] = frozenset()
    of_time: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def choose(self, list_name: str, word: str) -> str | None:
        """Give the code that a word means in ``status``, ``plan``, ``phase``, ``group`` or ``origin``."""
        return self.choices[list_name].get(plain(word))

    def is_missing(self, text: str) -> bool:
        """Tell whether a cell says that a value is missing (an empty one says nothing)."""
        return plain(text) in self.missing

    def is_excel_error(self, text: str) -> bool:
        """Tell whether a cell holds what a spreadsheet writes when a formula fails."""
        return text.startswith("#") and text.upper() in self.excel_errors

    def is_total(self, text: str) -> bool:
        """Tell whether a row or column only adds up the others."""
        words = plain(text).split()
        return " ".join(words) in self.totals or (
            len(words) == 2 and words[0] in self.totals and words[1].isdecimal()
        )

    def ends_as_total(self, text: str) -> bool:
        """Tell whether a text ends as the sum of a group does (“MOPS – razem”)."""
        words = plain(text).split()
        return any(" ".join(words[-many:]) in self.totals for many in (1, 2) if len(words) > many)

    def begins_as_total(self, text: str) -> bool:
        """Tell whether a text begins as a total does, and may say of what (“Razem gmina Oksa”)."""
        words = plain(text).split()
        return any(" ".join(words[:many]) in self.totals for many in (1, 2))

    def is_yes(self, text: str) -> bool:
        """Tell whether a cell says that there is a tie, and not how strong it is."""
        return plain(text) in self.yes

    def is_no(self, text: str) -> bool:
        """Tell whether a cell says that there is no tie."""
        return plain(text) in self.no

    def is_example(self, text: str) -> bool:
        """Tell whether a cell says that the data of its file are invented."""
        return plain(text) in self.example

    def is_wave(self, text: str) -> bool:
        """Tell whether a text names a wave: a word for a phase, a year, or a word for "wave" with a number."""
        words = plain(text).split()
        return bool(words) and self._wave_words(words) == len(words)

    def wave_of(self, text: str) -> str:
        """Give the wave that stands at the end of a longer text; empty if none does."""
        words = plain(text).split()
        taken = self._wave_words(words)
        return " ".join(words[-taken:]) if 0 < taken < len(words) else ""

    def _wave_words(self, words: list[str]) -> int:
        """Count the words at the end that name a wave."""
        for taken in (3, 2, 1):
            end = words[-taken:]
            if len(end) == taken and (
                " ".join(end) in self.choices["phase"] or self._is_numbered("".join(end))
            ):
                return taken
        return 0

    def _is_numbered(self, word: str) -> bool:
        found = re.fullmatch(r"([^\W\d]+)[0-9]{1,4}|(19|20)[0-9]{2}", word, re.ASCII)
        return found is not None and (found[1] is None or found[1] in self.waves)

    def is_ordinal(self, header: str) -> bool:
        """Tell whether a column only counts rows."""
        return plain(header) in self.ordinal

    def is_personal(self, header: str) -> bool:
        """Tell whether a column seems to speak of people."""
        words = f" {plain(header)} "
        return any(f" {word} " in words for word in self.persons)


@cache
def vocabulary() -> Vocabulary:
    """Give the vocabulary that netmap ships.

    Examples
    --------
    >>> vocabulary().choose("status", "Odmówiła"), vocabulary().is_missing("n/d")
    ('refused', True)
    """
    raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    words = raw["words"]
    return Vocabulary(
        columns={kind: tuple(_columns(fields)) for kind, fields in raw["columns"].items()},
        choices={name: _by_word(words[name]) for name in _CHOICES},
        samples={name: _sample(words[name]) for name in _CHOICES},
        missing=frozenset(map(plain, words["missing"])),
        excel_errors=frozenset(words["excel_errors"]),
        ordinal=frozenset(map(plain, raw["left_out"]["ordinal"])),
        persons=tuple(map(plain, raw["left_out"]["persons"])),
        places=_by_word(raw["places"]),
        kinds=_by_word(raw["kinds"]),
        waves=tuple(map(plain, words["wave"])),
        totals=frozenset(map(plain, words["total"])),
        yes=frozenset(map(plain, words["yes"])),
        no=frozenset(map(plain, words["no"])),
        example=frozenset(map(plain, words["example"])),
        of_lists=frozenset(map(plain, words["and"])),
        **{name: frozenset(map(plain, words[name])) for name in _HEADINGS},
        of_time={name: tuple(words[name]) for name in _OF_TIME},
    )


def _columns(fields: Mapping[str, Mapping[str, object]]) -> Iterator[Column]:
    for name, said in fields.items():
        yield Column(name, **{k: tuple(v) if isinstance(v, list) else v for k, v in said.items()})  # type: ignore[arg-type]


def _by_word(codes: Mapping[str, list[str]]) -> dict[str, str]:
    return {plain(word): code for code, words in codes.items() for word in (code, *words)}


def _sample(codes: Mapping[str, list[str]]) -> Label:
    return Label("; ".join(words[0] for words in codes.values()), "; ".join(codes))
