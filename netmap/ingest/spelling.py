"""How a name of an institution is written: its words, number and patron, with abbreviations spelt out."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from netmap.codebook import fold
from netmap.ingest.declension import stem

__all__ = ["Reading", "Spelling", "spelling"]

_FILE = Path(__file__).with_name("spelling.toml")
_ROMAN = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6",
    "vii": "7", "viii": "8", "ix": "9", "x": "10", "xi": "11", "xii": "12",
}  # fmt: skip
_POSTCODE = re.compile(r"\b[0-9]{2}-[0-9]{3}\b")
_LISTED = re.compile(r"(?:^|\s[-–—:])\s*([0-9]{1,3})\.\s")
_MARK = re.compile(r"^\s*(?:[0-9]{1,3}|[a-z])\)\s*", re.IGNORECASE)
"""What stands before an item of a list, and is no part of a name."""
_APART = re.compile(r"(?:\s[-–—]|[,(])\s*([0-9]{1,3})\s*\)?\s*$")
"""A number that stands apart at the end: that of a school, or how many came."""
_REACHED = re.compile(r"\S+@\S+|(?:\+48[ -]?)?\b(?:[0-9][ -]?){8}[0-9]\b")
"""An e-mail address, a telephone number."""
_ODD = re.compile("[-–—,(.@)]")
"""A sign that may make a name more than its words and numbers."""
_MAY_STAND_APART = re.compile("[-–—,(.]")
_LONG = 6
"""A number of more digits than this may be a telephone's."""
_NUMBERED = re.compile(r"[a-z][0-9]")
_LETTERS = re.compile(r"\b[a-z] [a-z]\b")
_LETTERS_AND_NUMBER = re.compile(r"([a-z]{2,})([0-9]{1,3})")
_LOST = "?"
"""The number of a name that says "nr" and then none."""
_NONE: frozenset[str] = frozenset()
_MOST_READINGS = 6
_REMEMBERED = 100_000
"""Of so many words, and beginnings of names, it is remembered what they say."""


class Reading(NamedTuple):
    """One thing a name may say: its words by stem, numbers, patron, and the types its abbreviations stand for.

    ``short`` is an abbreviation in it that may also mean something else; ``communes`` are the words after "gm.", which
    say whose body it is and not where. One is made for every name of a register: a tuple, which takes a third of the
    time of a frozen dataclass.
    """

    words: Mapping[str, str]
    numbers: frozenset[str] = _NONE
    patron: frozenset[str] = _NONE
    types: tuple[str, ...] = ()
    short: str = ""
    communes: frozenset[str] = _NONE


class _Meaning(NamedTuple):
    """What an abbreviation may stand for: its words by stem, a type, a number."""

    stems: Mapping[str, str]
    type: str = ""
    numbered: bool = False
    number: str = ""

    @classmethod
    def of(cls, *words: str, of: str = "", numbered: bool = False) -> _Meaning:
        """Make one of words."""
        return cls({stem(word): word for word in words}, of, numbered)

    @property
    def words(self) -> Iterable[str]:
        """Its words."""
        return self.stems.values()


@dataclass
class _Parts:
    """A name taken apart before its abbreviations are spelt out."""

    words: list[str] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)
    patron: set[str] = field(default_factory=set)
    communes: set[str] = field(default_factory=set)
    is_cut: bool = False


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
        self._legal = _by_first(raw["legal"])
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
        self._parted = lru_cache(maxsize=_REMEMBERED)(self._in_parts)
        self._plain: dict[str, tuple[_Meaning, ...]] = {}
        self._said: dict[str, _Meaning | None] = {}
        self._begins: dict[str, Reading | None] = {}
        self._first_of_pair = frozenset(w.split()[0] for w in self._short if " " in w)
        self._beside = frozenset().union(
            self._address, self._patron, self._number - self._idle, self._commune, self._adjectives, _ROMAN,
            self._first_of_pair, self._legal,
        )  # fmt: skip
        """Words whose meaning depends on those beside them."""
        self._plain_idle = self._idle - self._beside
        self.optional = _stems(raw["optional"])
        self.tier = _stems(raw["tier"])
        self.single = tuple(_stems(self._telling(name)) - self.optional for name in raw["single"])
        spelt = (word for every in self._short.values() for m in every for word in m.words)
        told = (word for name in (*kinds, *raw["single"]) for word in fold(name).split())
        cut = (word for full in self._cut.values() for word in full)
        self.common = frozenset(map(stem, (*spelt, *told, *cut))) | self.optional | self.tier

    def read(self, name: str, folded: str = "") -> tuple[Reading, ...]:
        """Give everything a name may say: one reading, or several if an abbreviation in it means several things.

        ``folded`` is the name, folded, where that is known.
        """
        if ")" in name[:4]:
            name, folded = _MARK.sub("", name, count=1), ""
        if not folded or "-" in name:
            folded = fold(_POSTCODE.sub(" ", name) if "-" in name else name)
        plain = self._plainly(folded)
        if plain and not plain.numbers and "@" not in name:
            return (plain,)
        readings = (plain,) if plain else self._parted(folded)
        numbers = readings[0].numbers
        if "@" in name or _may_be_telephone(numbers):
            alone = _REACHED.sub(" ", name)
            return self.read(alone) if alone != name else readings
        apart = _apart(name) if numbers else ""
        return tuple(_with_apart(one, apart) for one in readings) if apart else readings

    def read_all(
        self, names: Iterable[str], folded: Iterable[str]
    ) -> Iterator[tuple[Reading, ...]]:
        """Read the names of a register, folded already: most begin like another and end in a place."""
        for name, plain in zip(names, folded, strict=True):
            begin, _, last = plain.rpartition(" ")
            begun, said = self._begins.get(begin), self._said.get(last)
            if (
                not (begun and said and said.stems)
                or _ODD.search(name)
                or _may_be_telephone(begun.numbers)
            ):
                yield self.read(name, plain) if plain else ()
                continue
            types = (*begun.types, said.type) if said.type else begun.types
            yield (Reading({**begun.words, **said.stems}, begun.numbers, _NONE, types),)

    def _plainly(self, folded: str) -> Reading | None:
        """Read a name whose every word says one thing wherever it stands, as most do; ``None`` if one may not."""
        begin, _, last = folded.rpartition(" ")
        said = self._said.get(last)
        if said is None and last not in self._said:
            said = self._alone(last)
        begun = (self._begins.get(begin) or self._begun(begin)) if said else None
        if begun is None or said is None:
            return None
        words, numbers, types = begun.words, begun.numbers, begun.types
        if said.stems:
            words = {**words, **said.stems}
            types = (*types, said.type) if said.type else types
        elif said.number:
            numbers |= {said.number}
        if _LOST in numbers and len(numbers) > 1:
            numbers -= {_LOST}
        return Reading(words, numbers, _NONE, types)

    def _begun(self, text: str) -> Reading | None:
        """Read all of a folded name but its last word: many names begin alike and end in a place or a number."""
        if text in self._begins:
            return self._begins[text]
        every = [self._said[w] if w in self._said else self._alone(w) for w in text.split()]
        told = [meaning for meaning in every if meaning]
        begun = None
        if len(told) == len(every):
            words = {root: word for meaning in told for root, word in meaning.stems.items()}
            numbers = frozenset(m.number for m in told if m.number)
            begun = Reading(words, numbers, _NONE, tuple(m.type for m in told if m.type))
        if len(self._begins) < _REMEMBERED:
            self._begins[text] = begun
        return begun

    def _alone(self, token: str) -> _Meaning | None:
        """Say what a word says wherever it stands; ``None`` if that depends on words beside it, or is not one thing."""
        said: _Meaning | None = None
        if token.isdigit():
            said = _Meaning({}, number=_number(token))
        elif token in self._plain_idle:
            said = _Meaning({}, number=_LOST if token in self._number else "")
        elif token.isalpha() and len(token) > 1 and token not in self._beside:
            every = self._meanings(token)
            said = every[0] if len(every) == 1 else None
        if len(self._said) < _REMEMBERED:
            self._said[token] = said
        return said

    def _in_parts(self, folded: str) -> tuple[Reading, ...]:
        parts = self._parts(folded)
        options = self._options(parts.words)
        if any(len(every) > 1 for every in options):
            options = [_bearing(every, parts) for every in options]
        unsure = next((at for at, every in enumerate(options) if len(every) > 1), None)
        if unsure is None:
            return (_reading(parts, [every[0] for every in options], ""),)
        readings: dict[tuple[object, ...], Reading] = {}
        for chosen in itertools.islice(itertools.product(*options), _MOST_READINGS):
            reading = _reading(parts, chosen, " ".join(chosen[unsure].words))
            readings.setdefault((frozenset(reading.words), reading.types), reading)
        return tuple(readings.values())

    def is_common(self, reading: Reading) -> bool:
        """Tell whether a name only says what kind of body it is: many places have one of that name."""
        return reading.words.keys() <= self.common

    def _telling(self, name: str) -> tuple[str, ...]:
        return tuple(word for word in fold(name).split() if word not in self._idle)

    def _meaning(self, raw: Mapping[str, Any]) -> _Meaning:
        numbered = raw.get("numbered", False)
        return _Meaning.of(*self._telling(raw["name"]), of=raw["type"], numbered=numbered)

    def _parts(self, folded: str) -> _Parts:
        tokens: Sequence[str] = folded.split()
        if not self._legal.keys().isdisjoint(tokens):
            tokens = self._without_legal(tokens)
        if _NUMBERED.search(folded):
            tokens = [piece for token in tokens for piece in _split(token)]
        if _LETTERS.search(folded):
            tokens = self._with_joined(tokens)
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

    def _with_joined(self, tokens: Sequence[str]) -> Sequence[str]:
        """Write an abbreviation, or a number before a name, whose letters stand apart as one word: "G. O. P. S."."""
        joined: list[str] = []
        for is_letter, group in itertools.groupby(tokens, _is_letter):
            run = list(group)
            ends = range(len(run), 1, -1) if is_letter else ()
            known = self._short.keys() if joined else self._short.keys() | _ROMAN.keys()
            end = next((end for end in ends if "".join(run[:end]) in known), 0)
            joined += ["".join(run[:end]), *run[end:]] if end else run
        return joined

    def _without_legal(self, tokens: Sequence[str]) -> Sequence[str]:
        """Leave out legal forms, of several that begin alike the longest."""
        left: list[str] = []
        until = 0
        for at, token in enumerate(tokens):
            if at >= until and token in self._legal:
                forms = (f for f in self._legal[token] if f == tokens[at : at + len(f)])
                until = at + len(next(forms, ()))
            if at >= until:
                left.append(token)
        return left

    def _take(self, tokens: Sequence[str], at: int, parts: _Parts) -> int:
        """Take in a token, or a number or patron that it announces; give where the next one stands."""
        token, rest = tokens[at], tokens[at + 1 :]
        if token in self._number and rest and (number := _number(rest[0])):
            parts.numbers.add(number)
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
        elif token in self._number:
            parts.is_cut = True
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

    def _options(self, tokens: Sequence[str]) -> list[tuple[_Meaning, ...]]:
        """Give for every abbreviation or word what it may stand for."""
        if self._first_of_pair.isdisjoint(tokens):
            return list(map(self._meanings, tokens))
        options, at = [], 0
        while at < len(tokens):
            pair = self._short.get(" ".join(tokens[at : at + 2]))
            options.append(pair or self._meanings(tokens[at]))
            at += 2 if pair else 1
        return options

    def _meanings(self, token: str) -> tuple[_Meaning, ...]:
        known = self._short.get(token) or self._plain.get(token)
        if known is None:
            words = () if token in self._adjectives else (token,)
            full = self._cut.get(token, words)
            known = tuple(map(_Meaning.of, full)) or (_Meaning({}),)
            self._plain[token] = known
        return known


def _may_be_telephone(numbers: frozenset[str]) -> bool:
    return bool(numbers) and (len(numbers) > 1 or len(next(iter(numbers))) > _LONG)


def _apart(name: str) -> str:
    """Give a number before a name, or apart after it, that may be no part of it; empty if there is none."""
    if not _MAY_STAND_APART.search(name):
        return ""
    found = _LISTED.search(name) or _APART.search(name)
    return found[1] if found else ""


def _with_apart(reading: Reading, number: str) -> Reading:
    """Tell a number that stands apart from one that is part of the name: it may be either."""
    plain = _number(number)
    if plain not in reading.numbers:
        return reading
    return reading._replace(numbers=reading.numbers - {plain} | {f"{plain}."})


def _is_letter(token: str) -> bool:
    return len(token) == 1 and token.isalpha()


def _reading(parts: _Parts, chosen: Iterable[_Meaning], short: str) -> Reading:
    words: dict[str, str] = {}
    types: tuple[str, ...] = ()
    for meaning in chosen:
        words.update(meaning.stems)
        if meaning.type:
            types = (*types, meaning.type)
    numbers = frozenset(parts.numbers or ({_LOST} if parts.is_cut else ()))
    communes = frozenset(parts.communes & words.keys()) if parts.communes else _NONE
    return Reading(words, numbers, frozenset(parts.patron), types, short, communes)


def _bearing(meanings: tuple[_Meaning, ...], parts: _Parts) -> tuple[_Meaning, ...]:
    """Leave out what cannot bear the number or patron that the name has."""
    if len(meanings) < 2 or not (parts.numbers or parts.patron):
        return meanings
    return tuple(m for m in meanings if m.numbered) or meanings


def _by_first(phrases: Iterable[str]) -> Mapping[str, list[list[str]]]:
    """Gather phrases by their first word, the longest first."""
    gathered: defaultdict[str, list[list[str]]] = defaultdict(list)
    for phrase in sorted(map(fold, phrases), key=len, reverse=True):
        gathered[phrase.split()[0]].append(phrase.split())
    return gathered


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(fold(word)) for word in words)


def _split(token: str) -> list[str]:
    """Part letters from the number written to them: ``sp1``."""
    found = _LETTERS_AND_NUMBER.fullmatch(token) if token[-1].isdigit() else None
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
