"""Names held against institutions: the same name written otherwise, a misprint, or only a likeness somebody must judge.

Sure is only what can mean one institution; everything else is a list of candidates, each with a reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from operator import itemgetter

from netmap.codebook import Codebook, fold
from netmap.ingest.blocks import MOST_CANDIDATES, Block, Candidate, Likeness, Profile, text_of
from netmap.ingest.declension import is_one_word, stem
from netmap.ingest.spelling import Reading, Spelling, spelling
from netmap.model import Institution

__all__ = ["Clue", "Matcher", "Verdict", "may_serve"]

_FEW = 400
"""A word that more institutions share than this says nothing of which is meant."""
_LEAST = 55
"""What is less alike than this is no candidate."""
_ELSEWHERE = 10
"""So much less likely is a candidate that serves another commune."""
_REMEMBERED = 8
"""Of the readings of one name it is remembered which institutions share their words."""
_LARGE = 5_000
"""More institutions than this are not all read before the first is asked for."""


@dataclass(frozen=True)
class Clue:
    """What a row says of an institution besides its name; what is empty says nothing."""

    type: str = ""
    sector: str = ""
    tier: str = ""

    def admits(self, code: str, book: Codebook) -> bool:
        """Tell whether an institution of a type may be meant."""
        kind = book.type(code)
        return (
            self.type in ("", code)
            and (not self.sector or kind.sector == self.sector)
            and (not self.tier or kind.tier == self.tier)
        )

    def __bool__(self) -> bool:
        return bool(self.type or self.sector or self.tier)


@dataclass(frozen=True)
class Verdict:
    """What came of holding a name against the institutions: ``key`` if it is sure, else why not, and candidates."""

    key: str = ""
    reason: str = ""
    candidates: tuple[Candidate, ...] = ()


class Matcher:
    """Finds the institution a name means, in the commune it is about.

    Parameters
    ----------
    bodies
        The institutions by id.
    places
        Names of places by code: what a name says of where.
    book
        The codebook, for kinds of bodies and what abbreviations mean.
    """

    def __init__(
        self, bodies: Mapping[str, Institution], places: Mapping[str, str], book: Codebook
    ) -> None:
        self._bodies = bodies
        self._book = book
        kinds = tuple(name for kind in book.types.values() for name in kind.names)
        self._rules: Spelling = spelling(kinds)
        self._places = places
        self._named = {code: _words(name) for code, name in places.items()}
        self._profiles: dict[str, tuple[Profile, ...]] = {}
        self._blocks: dict[str, Block] = {}
        self._anywhere: dict[frozenset[str], Block] = {}
        self._told_by: dict[frozenset[tuple[str, str]], list[str]] = {}
        self._places_of: dict[tuple[tuple[str, ...], str], frozenset[str]] = {}

    def match(self, word: str, commune: str = "", clue: Clue | None = None) -> Verdict:
        """Say which institution a name means in a commune (none if it is not known)."""
        readings = self._admitted(self._rules.read(word), clue or Clue())
        sure = [key for reading in readings if (key := self._sure(reading, commune))]
        if len(readings) == 1 and sure:
            return Verdict(sure[0])
        reason = "trap" if len(readings) > 1 else ""
        traps = [Candidate(key, 99, "trap") for key in dict.fromkeys(sure)]
        near = self._near(readings, commune, {trap.id for trap in traps})
        told = {code for reading in readings for code in self._told(reading)}
        place = next(iter(told)) if len(told) == 1 else commune
        return self._unsure(traps, near, place, reason)

    def _near(
        self, readings: Sequence[Reading], commune: str, passed: Container[str]
    ) -> Iterable[Likeness]:
        """Give for every institution but those passed over its spelling that the name is most like."""
        near: dict[str, Likeness] = {}
        for reading in readings:
            for scope in self._scopes(reading, commune):
                for like in scope.near(reading, _LEAST):
                    key = like.profile.body.id
                    if key not in passed and (key not in near or like.score > near[key].score):
                        near[key] = like
        return near.values()

    def speaks_against(self, word: str, key: str, commune: str) -> Verdict | None:
        """Say why a name that one institution bears as it is written may mean another after all.

        An abbreviation of two meanings where both are there; a name for a kind of body, borne in another commune; one
        that a body of this very commune bears but for a patron or a place.
        """
        readings, body = self._rules.read(word), self._bodies[key]
        if len(readings) > 1:
            kinds = {code for reading in readings for code in reading.types if code != body.type}
            others = [b.id for b in self._near_by(commune) if b.type in kinds and b.id != key]
            said = [Candidate(one, 99, "trap") for one in (key, *others[: MOST_CANDIDATES - 1])]
            return Verdict("", "trap", tuple(said)) if others else None
        if not commune or may_serve(body, commune):
            return None
        here = self._block(commune).find(readings[0])
        if here or self._rules.is_common(readings[0]):
            near = [Candidate(here, 99, "place")] if here else []
            return Verdict("", "elsewhere", (*near, Candidate(key, 90, "elsewhere")))
        return None

    def keys_in(self, commune: str) -> list[str]:
        """List the institutions that may serve a commune."""
        return [body.id for body in self._near_by(commune)]

    def _near_by(self, commune: str) -> Iterator[Institution]:
        codes = ("", commune[:2], commune[:4], commune) if commune else self._area
        for key in dict.fromkeys(key for code in codes for key in self._area.get(code, ())):
            yield self._bodies[key]

    def _sure(self, reading: Reading, commune: str) -> str:
        """Give the one institution that a reading can mean; empty if there is none, or more than one."""
        passed: list[Block] = []
        for scope in self._scopes(reading, commune):
            key = scope.find(reading, is_strict=bool(passed))
            if scope.is_place:
                passed.append(scope)
            if key:
                return "" if any(s.may_mean_another(reading, key) for s in passed) else key
        return ""

    def _admitted(self, readings: Sequence[Reading], clue: Clue) -> Sequence[Reading]:
        """Leave out the meanings that the sector, tier or type of a row speaks against."""
        if len(readings) < 2 or not clue:
            return readings
        fitting = [r for r in readings if r.types and clue.admits(r.types[0], self._book)]
        return fitting or readings

    def _unsure(
        self, traps: Iterable[Candidate], near: Iterable[Likeness], commune: str, reason: str
    ) -> Verdict:
        """Say what speaks against being sure; the most likely candidates first, those that serve elsewhere lower."""
        ranked: list[tuple[int, bool, str, Candidate | Likeness]] = [
            (-trap.score, False, trap.id, trap) for trap in traps
        ]
        for like in near:
            body = like.profile.body
            is_off = bool(commune) and not may_serve(body, commune)
            ranked.append((_ELSEWHERE * is_off - like.score, is_off, body.id, like))
        said = tuple(
            one if isinstance(one, Candidate) else self._placed(one, is_off=is_off)
            for lost, is_off, _, one in sorted(ranked, key=itemgetter(0, 1, 2))[:MOST_CANDIDATES]
            if -lost >= _LEAST
        )
        return Verdict("", reason or (said[0].reason if said else "nobody"), said)

    def _placed(self, like: Likeness, *, is_off: bool) -> Candidate:
        """Say of a candidate that it serves somewhere else, if it does."""
        return like.candidate("elsewhere", _ELSEWHERE) if is_off else like.candidate()

    # ── where to look ───────────────────────────────────────────────────────────────────────────────────────────────

    def _scopes(self, reading: Reading, commune: str) -> Iterator[Block]:
        """Give where to look: the commune of the row, the one the name tells, then everywhere."""
        if commune:
            yield self._block(commune)
        told = self._told(reading)
        if len(told) == 1 and told[0] != commune:
            yield self._block(told[0])
        if not commune or not self._rules.is_common(reading):
            yield self._everywhere(reading)

    def _told(self, reading: Reading) -> list[str]:
        """List the communes whose whole name stands in a name."""
        said = frozenset(reading.words.items())
        if said not in self._told_by:
            if len(self._told_by) >= _REMEMBERED:
                self._told_by.clear()
            self._told_by[said] = self._told_in(reading)
        return self._told_by[said]

    def _told_in(self, reading: Reading) -> list[str]:
        words = reading.words.keys()
        first = (code for word in words for code in self._communes_by_word.get(word, ()))
        codes = [code for code in dict.fromkeys(first) if self._named[code].keys() <= words]
        longest = max((len(self._named[code]) for code in codes), default=0)
        return [
            code
            for code in codes
            if len(self._named[code]) == longest
            and all(is_one_word(w, reading.words[root]) for root, w in self._named[code].items())
        ]

    @cached_property
    def _communes_by_word(self) -> Mapping[str, list[str]]:
        index: defaultdict[str, list[str]] = defaultdict(list)
        for code, words in self._named.items():
            if len(code) == 6 and words:
                index[next(iter(words))].append(code)
        return index

    def _block(self, commune: str) -> Block:
        if commune not in self._blocks:
            keys = self.keys_in(commune)
            local = frozenset(
                w for code in (commune, commune[:4]) for w in self._named.get(code, ())
            )
            self._blocks[commune] = self._made(keys, local)
        return self._blocks[commune]

    def _everywhere(self, reading: Reading) -> Block:
        """Gather the institutions that share the rarest words of a name, wherever they are."""
        words = frozenset(reading.words)
        if words not in self._anywhere:
            if len(self._anywhere) >= _REMEMBERED:
                self._anywhere.clear()
            self._anywhere[words] = self._made(self._sharing(reading))
        return self._anywhere[words]

    def _sharing(self, reading: Reading) -> Iterable[str]:
        rare = sorted((len(self._index.get(word, ())), word) for word in reading.words)
        keys: dict[str, None] = {}
        for many, word in rare:
            if 0 < many <= _FEW and len(keys) + many <= 2 * _FEW:
                keys.update(dict.fromkeys(self._index[word]))
        return keys

    def _made(self, keys: Iterable[str], local: frozenset[str] | None = None) -> Block:
        profiles = list(chain.from_iterable(map(self._profiles_of, keys)))
        return Block(profiles, local, self._rules, self._is_known)

    @cached_property
    def _area(self) -> Mapping[str, list[str]]:
        """Institutions by the codes they serve or sit in; those of which nothing is known under an empty code."""
        area: defaultdict[str, list[str]] = defaultdict(list)
        for body in self._bodies.values():
            for code in {*body.serves, body.seat} - {""} or {""}:
                area[code].append(body.id)
        return area

    @cached_property
    def _index(self) -> Mapping[str, list[str]]:
        """Institutions by the words of their names; in a large register, of names as they are written."""
        index: defaultdict[str, list[str]] = defaultdict(list)
        is_large = len(self._bodies) > _LARGE
        for key, body in self._bodies.items():
            for word in _written(body) if is_large else self._spelt(key):
                index[word].append(key)
        return index

    def _spelt(self, key: str) -> set[str]:
        return {word for profile in self._profiles_of(key) for word in profile.reading.words}

    def _is_known(self, word: str) -> bool:
        """Tell whether a word is one that names are made of, and so no misprint of another."""
        return word in self._rules.common or word in self._index or word in self._place_words

    @cached_property
    def _place_words(self) -> frozenset[str]:
        return frozenset(word for words in self._named.values() for word in words)

    def _profiles_of(self, key: str) -> tuple[Profile, ...]:
        if key not in self._profiles:
            self._profiles[key] = self._read(self._bodies[key])
        return self._profiles[key]

    def _read(self, body: Institution) -> tuple[Profile, ...]:
        """Read every spelling of an institution."""
        readings = self._rules.read(body.name) if body.name else ()
        if len(readings) > 1 or body.label or body.names:
            readings = tuple(self._readings(body))
        places = self._words_for(body.serves, body.seat)
        return tuple([Profile(body, r, places, text_of(r)) for r in readings if r.words])

    def _readings(self, body: Institution) -> Iterator[Reading]:
        """Read every name; type, or sector and tier, of the institution say what an abbreviation in it means."""
        clue = Clue(body.type) if body.type else Clue("", body.sector, body.tier)
        for name in dict.fromkeys((body.name, body.label, *body.names)):
            yield from self._admitted(self._rules.read(name), clue) if name else ()

    def _words_for(self, serves: tuple[str, ...], seat: str) -> frozenset[str]:
        """Give the words for where an institution works and sits."""
        asked = (serves, seat)
        if asked not in self._places_of:
            codes = (*serves, seat, seat[:4])
            self._places_of[asked] = frozenset(
                word for code in codes for word in self._named.get(code, ())
            )
        return self._places_of[asked]


def _written(body: Institution) -> Iterable[str]:
    has_more = body.label or body.names
    names = " ".join((body.name, body.label, *body.names)) if has_more else body.name
    return set(map(stem, fold(names).split()))


@lru_cache(maxsize=16_384)
def _words(name: str) -> dict[str, str]:
    return {stem(word): word for word in fold(name).split()}


def may_serve(body: Institution, commune: str) -> bool:
    """Tell whether an institution serves a commune or sits in it; one of which neither is known may."""
    codes = tuple(filter(None, (*body.serves, body.seat)))
    return not codes or commune.startswith(codes)
