"""Names held against institutions: the same name written otherwise, a misprint, or only a likeness somebody must judge.

Sure is only what can mean one institution; everything else is a list of candidates, each with a reason.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

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
_OTHER_KIND = 90
"""How likely is who is found by name, if the row says that it is of another kind."""
_SURELY_HERE = 100 - _ELSEWHERE
"""Nobody elsewhere is likelier than somebody here who is so much like a name."""
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

    def denies(self, code: str, book: Codebook) -> bool:
        """Tell whether the type, or without one the sector, is another than that of an institution of a type."""
        return code != self.type if self.type else self.sector not in ("", book.type(code).sector)

    def __bool__(self) -> bool:
        return bool(self.type or self.sector or self.tier)


_SAYS_NOTHING = Clue()


class Verdict(NamedTuple):
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
    folded
        The names of the institutions, folded, by id, if they are folded already.
    """

    def __init__(
        self,
        bodies: Mapping[str, Institution],
        places: Mapping[str, str],
        book: Codebook,
        folded: Mapping[str, str] | None = None,
    ) -> None:
        self._bodies = bodies
        self._folded = folded or {key: fold(body.name) for key, body in bodies.items()}
        self._book = book
        kinds = tuple(name for kind in book.types.values() for name in kind.names)
        self._rules: Spelling = spelling(kinds)
        self._places = places
        self._named = {code: _words(name) for code, name in places.items()}
        self._profiles: dict[str, tuple[Profile, ...]] = {}
        self._blocks: dict[str, Block] = {}
        self._keys_in: dict[str, list[str]] = {}
        self._anywhere: dict[frozenset[str], Block] = {}
        self._told_by: dict[tuple[str, ...], list[str]] = {}
        self._places_of: dict[tuple[tuple[str, ...], str], frozenset[str]] = {}

    def match(
        self, word: str, commune: str = "", clue: Clue | None = None, folded: str = ""
    ) -> Verdict:
        """Say which institution a name means in a commune (none if it is not known)."""
        readings = self._admitted(self._rules.read(word, folded), clue or _SAYS_NOTHING)
        found = [self._found(reading, commune) for reading in readings]
        sure = [key for key, is_sure in found if key and is_sure]
        if len(readings) == 1 and sure:
            return self._unless_denied(sure[0], clue)
        reason = "trap" if len(readings) > 1 else ""
        traps = [Candidate(key, 99, "trap") for key in dict.fromkeys(sure)]
        is_doubted = any(key for key, is_sure in found if not is_sure)
        near = self._near(readings, commune, {trap.id for trap in traps}, is_doubted)
        told = {code for reading in readings for code in self._told(reading)}
        places = [commune, *(told if len(told) == 1 else ())]
        if reason:
            near, traps = self._of_kinds(near, traps, readings, commune)
        return self._unsure(traps, near, list(filter(None, places)), reason)

    def _unless_denied(self, key: str, clue: Clue | None) -> Verdict:
        """Give who is found, unless the row says that it is of another kind: "OSP" may be a misprint of "OPS"."""
        body = self._bodies[key]
        if clue and body.type and clue.denies(body.type, self._book):
            return Verdict("", "kind", (Candidate(key, _OTHER_KIND, "kind"),))
        return Verdict(key)

    def _of_kinds(
        self,
        near: Iterable[Likeness],
        traps: list[Candidate],
        readings: Sequence[Reading],
        commune: str,
    ) -> tuple[Iterable[Likeness], list[Candidate]]:
        """Keep only bodies of the kinds that an abbreviation may mean, and add those that the commune has of them."""
        if not all(reading.types for reading in readings):
            return near, traps
        kinds = {code for reading in readings for code in reading.types}
        fitting = [like for like in near if like.profile.body.type in kinds | {""}]
        told = {like.profile.body.id for like in fitting} | {trap.id for trap in traps}
        here = self.keys_in(commune) if commune else ()
        rest = [k for k in here if k not in told and self._bodies[k].type in kinds]
        return fitting, [*traps, *(Candidate(key, _LEAST, "trap") for key in rest)]

    def _near(
        self, readings: Sequence[Reading], commune: str, passed: Container[str], is_doubted: bool
    ) -> Iterable[Likeness]:
        """Give for every institution but those passed over its spelling that the name is most like.

        Elsewhere is looked if who is found may be there, and if somebody there may come before all that are here.
        """
        near: dict[str, Likeness] = {}
        for reading in readings:
            here = list(self._places_told(reading, commune))
            likes = [like for block in here for like in block.near(reading, _LEAST)]
            if is_doubted or not self._is_here(reading, here, likes):
                for block in self._elsewhere(reading, commune):
                    likes += block.near(reading, _LEAST)
            for like in likes:
                key = like.profile.body.id
                if key not in passed and (key not in near or like.score > near[key].score):
                    near[key] = like
        return near.values()

    def _is_here(self, reading: Reading, here: Iterable[Block], likes: Iterable[Likeness]) -> bool:
        """Tell whether somebody here is likelier than all elsewhere, and no word of the name is known only there."""
        if all(like.score < _SURELY_HERE for like in likes):
            return False
        strange = reading.words.keys() - self._rules.common
        for block in here:
            strange -= block.roots
        return self._index.keys().isdisjoint(strange)

    def speaks_against(self, word: str, key: str, commune: str) -> Verdict | None:
        """Say why a name that one institution bears as it is written may mean another after all.

        An abbreviation of two meanings where both are there; a name for a kind of body, borne in another commune; one
        that a body of this very commune bears but for a patron or a place.
        """
        readings, body = self._rules.read(word), self._bodies[key]
        if len(readings) > 1:
            kinds = {code for reading in readings for code in reading.types if code != body.type}
            others = [
                k for k in self.keys_in(commune) if k != key and self._bodies[k].type in kinds
            ]
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
        if commune not in self._keys_in:
            codes = ("", commune[:2], commune[:4], commune) if commune else self._area
            every = chain.from_iterable(self._area.get(code, ()) for code in codes)
            self._keys_in[commune] = list(dict.fromkeys(every))
        return self._keys_in[commune]

    def _found(self, reading: Reading, commune: str) -> tuple[str, bool]:
        """Give the one institution that a reading is found to mean, and whether it can mean no other; empty if none."""
        passed: list[Block] = []
        scopes = chain(self._places_told(reading, commune), self._bearing(reading, commune))
        for scope in scopes:
            key = scope.find(reading, is_strict=bool(passed))
            if scope.is_place:
                passed.append(scope)
            if key:
                return key, not any(s.may_mean_another(reading, key) for s in passed)
        return "", False

    def _admitted(self, readings: Sequence[Reading], clue: Clue) -> Sequence[Reading]:
        """Leave out the meanings that the sector, tier or type of a row speaks against."""
        if len(readings) < 2 or not clue:
            return readings
        fitting = [r for r in readings if r.types and clue.admits(r.types[0], self._book)]
        return fitting or readings

    def _unsure(
        self,
        traps: Iterable[Candidate],
        near: Iterable[Likeness],
        places: Sequence[str],
        reason: str,
    ) -> Verdict:
        """Say what speaks against being sure; the most likely candidates first, those that serve elsewhere lower."""
        ranked: list[tuple[int, bool, str, Candidate | Likeness]] = [
            (-trap.score, False, trap.id, trap) for trap in traps
        ]
        for like in near:
            body = like.profile.body
            is_off = not (
                like.block.is_place or not places or any(may_serve(body, p) for p in places)
            )
            ranked.append((_ELSEWHERE * is_off - like.score, is_off, body.id, like))
        said = tuple(
            one if isinstance(one, Candidate) else self._placed(one, is_off=is_off)
            for lost, is_off, _, one in sorted(ranked, key=itemgetter(0, 1, 2))[:MOST_CANDIDATES]
            if -lost >= _LEAST
        )
        several = [one for one in said if one.reason == "several"]
        if (
            len(several) == 1
        ):  # one alone bears it, and is not sure: as it is written it may be of somebody else
            said = tuple(o._replace(reason="cut") if o is several[0] else o for o in said)
        return Verdict("", reason or (said[0].reason if said else "nobody"), said)

    def _placed(self, like: Likeness, *, is_off: bool) -> Candidate:
        """Say of a candidate that it serves somewhere else, if it does."""
        return like.candidate("elsewhere", _ELSEWHERE) if is_off else like.candidate()

    # ── where to look ───────────────────────────────────────────────────────────────────────────────────────────────

    def _places_told(self, reading: Reading, commune: str) -> Iterator[Block]:
        """Give where to look first: the commune of the row, and the one that the name tells."""
        if commune:
            yield self._block(commune)
        told = self._told(reading)
        if len(told) == 1 and told[0] != commune:
            yield self._block(told[0])

    def _bearing(self, reading: Reading, commune: str) -> Iterator[Block]:
        """Give where else a body may bear all words of a name: nowhere, if one of them stands in no name at all."""
        if all(word in self._index for word in reading.words.keys() - self._rules.common):
            yield from self._elsewhere(reading, commune)

    def _elsewhere(self, reading: Reading, commune: str) -> Iterator[Block]:
        """Give where to look then: everywhere, unless the name says no more than what kind of body it is."""
        if not commune or not self._rules.is_common(reading):
            yield self._everywhere(reading)

    def _told(self, reading: Reading) -> list[str]:
        """List the communes whose whole name stands in a name."""
        said = tuple(reading.words.values())
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

    def _sharing(self, reading: Reading) -> Collection[str]:
        rare = sorted((len(self._index.get(word, ())), word) for word in reading.words)
        keys: dict[str, None] = {}
        for many, word in rare:
            if 0 < many <= _FEW and len(keys) + many <= 2 * _FEW:
                keys.update(dict.fromkeys(self._index[word]))
        return keys

    def _made(self, keys: Collection[str], local: frozenset[str] | None = None) -> Block:
        self._read_all(keys)
        profiles = list(chain.from_iterable(map(self._profiles.__getitem__, keys)))
        return Block(profiles, local, self._rules, self._is_known, self._words_for)

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
        if len(self._bodies) > _LARGE:
            return self._index_as_written()
        index: defaultdict[str, list[str]] = defaultdict(list)
        for key in self._bodies:
            for word in self._spelt(key):
                index[word].append(key)
        return index

    def _index_as_written(self) -> Mapping[str, list[str]]:
        """Index names by their words as they stand; of a word of very many bodies it is known only that it is one."""
        said = {
            key: (f"{self._folded[key]} {fold(' '.join((body.label, *body.names)))}")
            if body.label or body.names else self._folded[key]
            for key, body in self._bodies.items()
        }  # fmt: skip
        told = Counter(" ".join(said.values()).split())
        many = Counter[str]()
        for word, times in told.items():
            many[stem(word)] += times
        index: dict[str, list[str]] = {root: [] for root in many}
        telling = {w: index[root] for w in told if many[root := stem(w)] <= _FEW}
        for key, name in said.items():
            for word in name.split():
                if word in telling:
                    telling[word].append(key)
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
            self._read_all([key])
        return self._profiles[key]

    def _read_all(self, keys: Iterable[str]) -> None:
        """Read every spelling of the institutions that are not read yet."""
        unread = [key for key in keys if key not in self._profiles]
        bodies = list(map(self._bodies.__getitem__, unread))
        every = self._rules.read_all(
            [b.name for b in bodies], map(self._folded.__getitem__, unread)
        )
        for body, readings in zip(bodies, every, strict=True):
            if len(readings) > 1 or body.label or body.names:
                readings = self._readings(body)
            self._profiles[body.id] = tuple(
                [Profile(body, r, text_of(r)) for r in readings if r.words]
            )

    def _readings(self, body: Institution) -> tuple[Reading, ...]:
        """Read every name; type, or sector and tier, of the institution say what an abbreviation in it means."""
        clue = Clue(body.type) if body.type else Clue("", body.sector, body.tier)
        names = filter(None, dict.fromkeys((body.name, body.label, *body.names)))
        every = (self._admitted(self._rules.read(name), clue) for name in names)
        return tuple(chain.from_iterable(every))

    def _words_for(self, body: Institution) -> frozenset[str]:
        """Give the words for where an institution works and sits."""
        asked = (body.serves, body.seat)
        if asked not in self._places_of:
            codes = (*body.serves, body.seat, body.seat[:4])
            self._places_of[asked] = frozenset(
                word for code in codes for word in self._named.get(code, ())
            )
        return self._places_of[asked]


@lru_cache(maxsize=16_384)
def _words(name: str) -> dict[str, str]:
    return {stem(word): word for word in fold(name).split()}


def may_serve(body: Institution, commune: str) -> bool:
    """Tell whether an institution serves a commune or sits in it; one of which neither is known may."""
    codes = tuple(filter(None, (*body.serves, body.seat)))
    return not codes or commune.startswith(codes)
