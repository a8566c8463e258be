"""How a name of an institution is written: its words, number and patron, with abbreviations spelt out."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from netmap.codebook import fold
from netmap.ingest.declension import stem

__all__ = ["Reading", "Spelling", "spelling"]

_FILE = Path(__file__).with_name("spelling.toml")
_ROMAN = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6",
    "vii": "7", "viii": "8", "ix": "9", "x": "10", "xi": "11", "xii": "12",
}  # fmt: skip
_POSTCODE = re.compile(r"\b[0-9]{2}-[0-9]{3}\b")
_NUMBERED = re.compile(r"([a-z]{2,})([0-9]{1,3})")
_MOST_READINGS = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing a name may say: its words by stem, numbers, patron, and the types its abbreviations stand for.

    ``short`` is an abbreviation in it that may also mean something else; ``communes`` are the words after "gm.", which
    say whose body it is and not where.
    """

    words: Mapping[str, str]
    numbers: frozenset[str] = frozenset()
    patron: frozenset[str] = frozenset()
    types: tuple[str, ...] = ()
    short: str = ""
    communes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Meaning:
    """What an abbreviation may stand for."""

    words: tuple[str, ...]
    type: str = ""
    numbered: bool = False

    @cached_property
    def by_stem(self) -> Mapping[str, str]:
        """Its words by stem."""
        return {stem(word): word for word in self.words}


@dataclass
class _Parts:
    """A name taken apart before its abbreviations are spelt out."""

    words: list[str] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    patron: set[str] = field(default_factory=set)
    communes: set[str] = field(default_factory=set)


class Spelling:
    """The rules of ``spelling.toml``, and every word for a kind of body.

    Parameters
    ----------
    kinds
        Names of kinds of bodies that the codebook knows.
    """

    def __init__(self, kinds: Iterable[str]) -> None:
        raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))
        self._idle = frozenset(map(fold, raw["idle"]))
        legal = sorted(map(fold, raw["legal"]), key=len, reverse=True)
        self._legal = re.compile(f"(?<= )(?:{'|'.join(legal)})(?= )")
        begun = sorted({phrase.split()[0] + " " for phrase in legal} | {"opp"})
        self._may_be_legal = re.compile("|".join(map(re.escape, begun))).search
        self._address = frozenset(raw["address"])
        self._patron = frozenset(raw["patron"])
        self._number = frozenset(raw["number"])
        self._commune = frozenset(raw["commune"])
        self._office = _stems(raw["office"])
        self._adjectives: Mapping[str, str] = raw["adjectives"]
        self._special = (
            self._idle | self._patron | self._number | _ROMAN.keys() | self._adjectives.keys()
        )
        self._cut = {w: tuple(map(fold, full)) for w, full in raw["words"].items()}
        self._short = {
            fold(w): tuple(map(self._meaning, every)) for w, every in raw["short"].items()
        }
        self._plain: dict[str, tuple[_Meaning, ...]] = {}
        self._first_of_pair = frozenset(w.split()[0] for w in self._short if " " in w)
        self.optional = _stems(raw["optional"])
        self.tier = _stems(raw["tier"])
        self.single = tuple(_stems(self._telling(name)) - self.optional for name in raw["single"])
        spelt = (word for every in self._short.values() for m in every for word in m.words)
        told = (word for name in (*kinds, *raw["single"]) for word in fold(name).split())
        cut = (word for full in self._cut.values() for word in full)
        self.common = frozenset(map(stem, (*spelt, *told, *cut))) | self.optional | self.tier

    def read(self, name: str) -> tuple[Reading, ...]:
        """Give everything a name may say: one reading, or several if an abbreviation in it means several things."""
        parts = self._parts(name)
        options = [_bearing(every, parts) for every in self._options(parts.words)]
        if not any(map(_is_several, options)):
            return (_reading(parts, [every[0] for every in options], ""),)
        readings: dict[tuple[object, ...], Reading] = {}
        for chosen in itertools.islice(itertools.product(*options), _MOST_READINGS):
            unsure = (m for m, every in zip(chosen, options, strict=True) if _is_several(every))
            reading = _reading(parts, chosen, " ".join(next(unsure).words))
            readings.setdefault((frozenset(reading.words), reading.types), reading)
        return tuple(readings.values())

    def is_common(self, reading: Reading) -> bool:
        """Tell whether a name only says what kind of body it is: many places have one of that name."""
        return reading.words.keys() <= self.common

    def _telling(self, name: str) -> tuple[str, ...]:
        return tuple(word for word in fold(name).split() if word not in self._idle)

    def _meaning(self, raw: Mapping[str, Any]) -> _Meaning:
        return _Meaning(self._telling(raw["name"]), raw["type"], raw.get("numbered", False))

    def _parts(self, name: str) -> _Parts:
        folded = fold(_POSTCODE.sub(" ", name) if "-" in name else name)
        if self._may_be_legal(folded):
            folded = self._legal.sub(" ", f" {folded} ")
        tokens = folded.split()
        if _NUMBERED.search(folded):
            tokens = [piece for token in tokens for piece in _split(token)]
        parts, at = _Parts(), 0
        while at < len(tokens):
            if tokens[at] in self._address:
                break
            if tokens[at].isalpha() and tokens[at] not in self._special:
                parts.words.append(tokens[at])
                at += 1
            else:
                at = self._take(tokens, at, parts)
        return parts

    def _take(self, tokens: Sequence[str], at: int, parts: _Parts) -> int:
        """Take in a token, or a number or patron that it announces; give where the next one stands."""
        token, rest = tokens[at], tokens[at + 1 :]
        if token in self._number and rest and _number(rest[0]):
            parts.numbers.add(_number(rest[0]))
            return at + 2
        if token in self._patron and rest:
            names = list(itertools.takewhile(self._is_of_patron, rest))
            parts.patron.update(map(stem, names))
            return at + 1 + len(names)
        is_roman = token in _ROMAN and bool(
            (at == 0 and rest) or (at and not rest and token != "i")
        )
        if token.isdigit() or is_roman:
            parts.numbers.add(_number(token))
        elif token in self._adjectives:
            is_adjective = bool(rest) and stem(self._spelt(rest[0])) in self.common
            parts.words += [self._adjectives[token] if is_adjective else token]
            if token in self._commune and not is_adjective:
                parts.communes.update(map(stem, rest))
        elif token not in self._idle:
            parts.words.append(token)
        elif token in self._commune and parts.words and stem(parts.words[-1]) in self._office:
            parts.words.append(self._adjectives["gm"])
        elif token in self._commune:
            parts.communes.update(map(stem, rest))
        return at + 1

    def _spelt(self, token: str) -> str:
        full = self._cut.get(token, ())
        return full[0] if full else token

    def _is_of_patron(self, token: str) -> bool:
        return token not in self._idle and token not in self._number and not token.isdigit()

    def _options(self, tokens: Sequence[str]) -> Iterator[tuple[_Meaning, ...]]:
        """Give for every abbreviation or word what it may stand for."""
        at = 0
        while at < len(tokens):
            pair = " ".join(tokens[at : at + 2]) if tokens[at] in self._first_of_pair else ""
            if pair in self._short:
                yield self._short[pair]
                at += 1
            else:
                yield self._meanings(tokens[at])
            at += 1

    def _meanings(self, token: str) -> tuple[_Meaning, ...]:
        known = self._short.get(token) or self._plain.get(token)
        if known is None:
            words = () if token in self._adjectives else (token,)
            full = self._cut.get(token, words)
            known = tuple(_Meaning((word,)) for word in full) or (_Meaning(()),)
            self._plain[token] = known
        return known


def _is_several(meanings: Sequence[_Meaning]) -> bool:
    return len(meanings) > 1


def _reading(parts: _Parts, chosen: Iterable[_Meaning], short: str) -> Reading:
    words: dict[str, str] = {}
    types: tuple[str, ...] = ()
    for meaning in chosen:
        words.update(meaning.by_stem)
        types = (*types, meaning.type) if meaning.type else types
    told = frozenset(parts.numbers), frozenset(parts.patron), types, short
    return Reading(words, *told, frozenset(parts.communes & words.keys()))


def _bearing(meanings: tuple[_Meaning, ...], parts: _Parts) -> tuple[_Meaning, ...]:
    """Leave out what cannot bear the number or patron that the name has."""
    if len(meanings) < 2 or not (parts.numbers or parts.patron):
        return meanings
    return tuple(m for m in meanings if m.numbered) or meanings


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in words)


def _split(token: str) -> list[str]:
    """Part letters from the number written to them: ``sp1``."""
    found = _NUMBERED.fullmatch(token) if token[-1].isdigit() else None
    return [found[1], found[2]] if found else [token]


def _number(token: str) -> str:
    """Give the number a token writes, in digits or Roman; empty if it writes none."""
    return token.lstrip("0") or "0" if token.isdigit() else _ROMAN.get(token, "")


@cache
def spelling(kinds: tuple[str, ...] = ()) -> Spelling:
    """Give the rules, with the words for kinds of bodies of a codebook.

    Examples
    --------
    >>> [sorted(reading.words) for reading in spelling().read("GOPS Oksa")]
    [['gminn', 'oks', 'osrodk', 'pomok', 'spoleczn']]
    >>> len(spelling().read("SP w Oksie")), len(spelling().read("SP nr 1 w Oksie"))
    (2, 1)
    """
    return Spelling(kinds)
