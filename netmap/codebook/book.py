"""A codebook read from TOML, checked, and asked by code or by label."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar

from netmap.codebook.fold import fold
from netmap.errors import CodebookError

__all__ = [
    "CODEBOOKS",
    "CaseNeed",
    "CasePartKind",
    "Codebook",
    "Label",
    "Layer",
    "Respondent",
    "Role",
    "Scale",
    "Sector",
    "TeamKind",
    "Tier",
    "Type",
    "load_codebook",
]

_FOLDER = Path(__file__).parent
CODEBOOKS: tuple[str, ...] = tuple(sorted(file.stem for file in _FOLDER.glob("*.toml")))
"""Names of the codebooks that netmap ships."""


@dataclass(frozen=True)
class Label:
    """A name in both languages."""

    pl: str
    en: str

    def say(self, lang: str) -> str:
        """Give the name in a language."""
        return self.pl if lang == "pl" else self.en


@dataclass(frozen=True)
class _Code:
    code: str
    label: Label

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this code in a file."""
        return (self.code, self.label.pl, self.label.en)


@dataclass(frozen=True)
class Sector(_Code):
    """An area of policy; colour carries it in every diagram."""

    short: Label
    color: str
    aliases: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this sector in a file."""
        return (*super().spellings(), self.short.pl, self.short.en, *self.aliases)


@dataclass(frozen=True)
class Tier(_Code):
    """Who runs an institution; shape carries it. ``local`` tiers count in local measures."""

    shape: str
    local: bool
    aliases: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this tier in a file."""
        return (*super().spellings(), *self.aliases)


@dataclass(frozen=True)
class Type(_Code):
    """A kind of institution with its usual sector and tier, and the names that give it away."""

    sector: str
    tier: str
    short: tuple[str, ...]
    names: tuple[str, ...]

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this type in a file."""
        return (*super().spellings(), *self.short)


@dataclass(frozen=True)
class Layer(_Code):
    """What a tie is about.

    ``mutual``: both sides take part, so the silence of one who answered denies the tie. ``counts``: a tie of this layer
    is a tie (a wish is not).
    """

    aliases: tuple[str, ...] = ()
    mutual: bool = True
    color: str = "#4D4D4D"
    dash: str = "solid"
    counts: bool = True

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this layer in a file."""
        return (*super().spellings(), *self.aliases)


@dataclass(frozen=True)
class TeamKind(_Code):
    """A kind of team."""

    aliases: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this kind in a file."""
        return (*super().spellings(), *self.aliases)


@dataclass(frozen=True)
class Role(_Code):
    """A role in a team."""

    aliases: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this role in a file."""
        return (*super().spellings(), *self.aliases)


@dataclass(frozen=True)
class CaseNeed(_Code):
    """What a person or family needs."""

    aliases: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this need in a file."""
        return (*super().spellings(), *self.aliases)


@dataclass(frozen=True)
class CasePartKind(_Code):
    """How an institution takes part in a case."""

    aliases: tuple[str, ...] = ()

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this part in a file."""
        return (*super().spellings(), *self.aliases)


@dataclass(frozen=True)
class Respondent(_Code):
    """Who answers for an institution: a role, never a name."""

    def spellings(self) -> tuple[str, ...]:
        """Every way to write this role in a file: its label, and each of the posts that the label joins."""
        labels = super().spellings()
        return (
            *labels,
            *(post.strip() for label in labels if "," in label for post in label.split(",")),
        )


@dataclass(frozen=True)
class Scale:
    """A scale with its anchors: levels by number; ``most`` is ``None`` for an open scale.

    ``also`` are other words for levels, folded.
    """

    code: str
    label: Label
    least: float
    most: float | None
    levels: Mapping[int, Label] = field(default_factory=dict)
    also: Mapping[str, int] = field(default_factory=dict)

    def level(self, word: str) -> int | None:
        """Give the level that a label in either language names, or another word for it; ``None`` if none does."""
        return self._by_word.get(fold(word))

    @cached_property
    def _by_word(self) -> Mapping[str, int]:
        """The levels by their words; of two that are called the same the first counts."""
        labels = {
            fold(word): n
            for n, label in reversed([*self.levels.items()])
            for word in (label.pl, label.en)
        }
        return {**self.also, **labels}

    @property
    def first(self) -> float:
        """The least that is more than nothing: the lowest level above 0, or whatever is above 0 where none is named."""
        return min((level for level in self.levels if level > 0), default=0)

    def holds(self, value: float) -> bool:
        """Tell whether a value lies on the scale."""
        return value >= self.least and (self.most is None or value <= self.most)


C = TypeVar("C", bound=_Code)


@dataclass(frozen=True)
class Codebook:
    """A vocabulary of the field; ask it by code, or by any spelling with ``find_…``."""

    name: str
    version: str
    label: Label
    roster_required: bool
    sectors: Mapping[str, Sector]
    tiers: Mapping[str, Tier]
    types: Mapping[str, Type]
    layers: Mapping[str, Layer]
    scales: Mapping[str, Scale]
    teams: Mapping[str, TeamKind]
    roles: Mapping[str, Role]
    respondents: Mapping[str, Respondent] = field(default_factory=dict)
    needs: Mapping[str, CaseNeed] = field(default_factory=dict)
    parts: Mapping[str, CasePartKind] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Tell whether any code goes: the generic codebook names no types, sectors or layers."""
        return not self.roster_required

    def layer(self, code: str) -> Layer:
        """Give a layer; an open codebook makes one for any code, in which silence denies nothing."""
        found = self.layers.get(code)
        return found or Layer(code=code, label=Label(code, code), mutual=False)

    def sector(self, code: str) -> Sector:
        """Give a sector; an unknown or empty code is grey and says so with a dash."""
        name = code or "–"
        return self.sectors.get(code) or Sector(
            code, Label(name, name), Label(name, name), "#D9D9D9"
        )

    def tier(self, code: str) -> Tier:
        """Give a tier; an unknown or empty code is a circle and counts as local."""
        return self.tiers.get(code) or Tier(code, Label(code or "–", code or "–"), "circle", True)

    def type(self, code: str) -> Type:
        """Give a type; an unknown or empty code has neither sector nor tier."""
        return self.types.get(code) or Type(code, Label(code or "–", code or "–"), "", "", (), ())

    def find(self, field_name: str, word: str) -> str | None:
        """Give the code that a word means in one of the vocabularies (``sectors``, ``types``, ``teams``, ``needs``).

        A code, or a label in either language, in any case. ``None`` if the word means nothing here.
        """
        return self.spellings(field_name).get(fold(word))

    def spellings(self, field_name: str) -> Mapping[str, str]:
        """Give every folded word of a vocabulary with the code that it means."""
        return self._spellings[field_name]

    @cached_property
    def _spellings(self) -> dict[str, dict[str, str]]:
        return {name: _by_spelling(getattr(self, name)) for name in VOCABULARIES}

    def propose_type(self, name: str) -> str | None:
        """Propose the type a name gives away, or ``None``; the longest match wins, ambiguous short forms never do.

        Examples
        --------
        >>> book = load_codebook("kooperacja")
        >>> (
        ...     book.propose_type("Gminny Ośrodek Pomocy Społecznej w Oksie"),
        ...     book.propose_type("SP w Oksie"),
        ... )
        ('ops', None)
        """
        folded = f" {fold(name)} "
        hits = [
            (len(pattern), code)
            for code, kind in self.types.items()
            for pattern in (*kind.names, *map(fold, kind.short))
            if f" {pattern} " in folded or (pattern in kind.names and pattern in folded)
        ]
        return max(hits)[1] if hits else None


VOCABULARIES = (
    "sectors",
    "tiers",
    "types",
    "layers",
    "teams",
    "roles",
    "respondents",
    "needs",
    "parts",
)
"""What has codes in a codebook; scales have levels."""


def _by_spelling(codes: Mapping[str, _Code]) -> dict[str, str]:
    return {fold(word): code for code, item in codes.items() for word in item.spellings() if word}


def _label(raw: Mapping[str, str]) -> Label:
    return Label(raw["pl"], raw["en"])


def _make(kind: type[C], raw: Mapping[str, Mapping[str, Any]]) -> dict[str, C]:
    return {code: kind(**{"code": code, **_fields(item)}) for code, item in raw.items()}


def _fields(item: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in item.items():
        if name in ("label", "short") and isinstance(value, dict):
            made[name] = _label(value)
        else:
            made[name] = tuple(value) if isinstance(value, list) else value
    return made


def _scale(code: str, raw: Mapping[str, Any]) -> Scale:
    named = {int(number): told for number, told in raw.get("levels", {}).items()}
    levels = {number: Label(told["pl"], told["en"]) for number, told in named.items()}
    also = {fold(word): number for number, told in named.items() for word in told.get("also", ())}
    return Scale(code, _label(raw["label"]), raw["least"], raw.get("most"), levels, also)


@cache
def load_codebook(name: str) -> Codebook:
    """Load a codebook that netmap ships, or one from a TOML file.

    Parameters
    ----------
    name
        ``kooperacja``, ``generic``, or the path of a TOML file of the same form.

    Raises
    ------
    CodebookError
        No such codebook, not TOML, or a code that is used but not declared.
    """
    path = _FOLDER / f"{name}.toml" if name in CODEBOOKS else Path(name)
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CodebookError("codebook-missing", name=name, known=", ".join(CODEBOOKS)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodebookError("codebook-broken", name=name, reason=str(error)) from error
    return _checked(raw, name)


def _checked(raw: Mapping[str, Any], name: str) -> Codebook:
    try:
        book = Codebook(
            name=raw["name"],
            version=str(raw["version"]),
            label=_label(raw["label"]),
            roster_required=raw["roster_required"],
            sectors=_make(Sector, raw["sectors"]),
            tiers=_make(Tier, raw["tiers"]),
            types=_make(Type, raw["types"]),
            layers=_make(Layer, raw["layers"]),
            scales={code: _scale(code, item) for code, item in raw["scales"].items()},
            teams=_make(TeamKind, raw["teams"]),
            roles=_make(Role, raw["roles"]),
            respondents=_make(Respondent, raw.get("respondents", {})),
            needs=_make(CaseNeed, raw.get("needs", {})),
            parts=_make(CasePartKind, raw.get("parts", {})),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CodebookError("codebook-broken", name=name, reason=str(error)) from error
    for kind in book.types.values():
        if kind.sector not in {"", *book.sectors} or kind.tier not in {"", *book.tiers}:
            raise CodebookError("codebook-unknown-code", name=name, code=kind.code)
    return book
