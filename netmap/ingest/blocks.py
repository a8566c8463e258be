"""Institutions that a name is held against together: which one it means, and which are only like it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, takewhile
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from netmap.ingest.declension import is_one_word
from netmap.ingest.spelling import Reading, Spelling
from netmap.model import Institution

__all__ = ["MOST_CANDIDATES", "Block", "Candidate", "Likeness", "Profile", "text_of"]

MOST_CANDIDATES = 5
_LEAST_ALIKE = 60.0
_MOST_WRONG = 2
_NEARLY = 80.0
_OTHER_PATRON = 10
"""So much less likely is a candidate that bears another patron, of a name without a number."""
_REMEMBERED = 8
"""Of the readings of one name it is remembered what they are like."""


class Candidate(NamedTuple):
    """An institution a name may mean: how alike it is (0-100), and why it is not sure (a code)."""

    id: str
    score: int
    reason: str


class Profile(NamedTuple):
    """One spelling of an institution, read; ``text`` is what likeness is measured on."""

    body: Institution
    reading: Reading
    text: str


class Likeness(NamedTuple):
    """A spelling that a name is like: how much, and how to say what speaks against it once that is asked."""

    profile: Profile
    score: int
    block: Block
    reading: Reading

    def candidate(self, reason: str = "", penalty: int = 0) -> Candidate:
        """Give the candidate, with what speaks against it (a code)."""
        why = reason or self.block.reason(self.reading, self.profile)
        return Candidate(self.profile.body.id, max(0, self.score - penalty), why)


class Block:
    """Institutions that a name is held against together: those of a commune, or those that share a rare word.

    ``local`` are the words for the commune itself, which a name may leave out; ``None`` if nothing tells the place.
    ``places_of`` gives the words for where an institution works and sits.
    """

    def __init__(
        self,
        profiles: Sequence[Profile],
        local: frozenset[str] | None,
        rules: Spelling,
        is_known: Callable[[str], bool],
        places_of: Callable[[Institution], frozenset[str]],
    ) -> None:
        self._profiles = profiles
        self._local = local or frozenset()
        self.is_place = local is not None
        self._rules = rules
        self._is_known = is_known
        self._places_of = places_of
        self._ignored = self._local | rules.optional
        self._alike: dict[str, list[tuple[float, int]]] = {}

    @cached_property
    def _telling_of(self) -> list[frozenset[str]]:
        ignored = self._ignored
        return [frozenset(p.reading.words).difference(ignored) for p in self._profiles]

    def _bearing(self, telling: frozenset[str]) -> Sequence[Profile]:
        """Give the spellings of just these telling words; of a block that is asked once no index is made."""
        if self.is_place:
            return self._by_words.get(telling, ())
        bearing = (p for p in self._profiles if telling <= p.reading.words.keys())
        return [p for p in bearing if self._telling(p.reading) == telling]

    @cached_property
    def _by_words(self) -> Mapping[frozenset[str], list[Profile]]:
        bearing: defaultdict[frozenset[str], list[Profile]] = defaultdict(list)
        for profile, words in zip(self._profiles, self._telling_of, strict=True):
            bearing[words].append(profile)
        return bearing

    @cached_property
    def roots(self) -> frozenset[str]:
        """All that the spellings here say, and the words for the commune."""
        return self._ignored.union(*self._telling_of)

    @cached_property
    def _texts(self) -> list[str]:
        return [profile.text for profile in self._profiles]

    def _telling(self, reading: Reading) -> frozenset[str]:
        return frozenset(reading.words).difference(self._ignored)

    def find(self, reading: Reading, *, is_strict: bool = False) -> str:
        """Give the one institution that is meant; empty if there is none, or more than one.

        A name that is misspelt, and so may be another, is mended unless that is strict: in one place only.
        """
        if not self.is_place and (reading.communes or self._rules.is_common(reading)):
            return ""
        bearing = self._bearing(self._telling(reading))
        same = [p for p in bearing if self._is_same(reading, p)]
        keys = {profile.body.id for profile in same}
        if len(keys) > 1:
            keys = {p.body.id for p in same if p.reading.words.keys() == reading.words.keys()}
        elif not bearing and self.is_place:
            keys = self._of_kind(reading) or (set() if is_strict else self._misprinted(reading))
        return next(iter(keys)) if len(keys) == 1 else ""

    def _is_same(self, reading: Reading, profile: Profile) -> bool:
        """Tell whether a name with all telling words of another is of the same body."""
        other = profile.reading
        if reading.numbers != other.numbers or not _agree(reading, other, self._rules):
            return False
        if reading.patron and not other.patron and self._is_borne(reading.patron, profile):
            return False
        said = reading.words.keys() - reading.communes
        unsaid = other.words.keys() - said - self._rules.optional
        return not unsaid or not self._has_rivals(reading, profile)

    def _is_borne(self, patron: frozenset[str], profile: Profile) -> bool:
        """Tell whether another body here bears a patron that this one does not tell."""
        others = (p for p in self._profiles if p.body.id != profile.body.id)
        return any(patron & p.reading.patron for p in others)

    def _has_rivals(self, reading: Reading, profile: Profile) -> bool:
        """Tell whether a name that leaves out the place may be of another body of this kind, here or unlisted."""
        telling = self._telling(reading)
        if self._kind_in(telling) is None and not reading.numbers and telling <= self._rules.common:
            return True
        apart = self._rules.common - self._rules.tier if self._kind_in(telling) else frozenset()
        return any(
            telling < others
            and reading.numbers == p.reading.numbers
            and not (others - telling) & apart
            for p, others in zip(self._profiles, self._telling_of, strict=True)
            if p.body.id != profile.body.id
        )

    def _of_kind(self, reading: Reading) -> set[str]:
        """Find the body of a kind there is one of in a commune: who runs it and its place may be left out."""
        rules, telling = self._rules, self._telling(reading)
        kind = self._kind_in(telling)
        if kind is None or reading.numbers:
            return set()
        found = {
            p.body.id: others & rules.tier - kind
            for p, others in zip(self._profiles, self._telling_of, strict=True)
            if kind <= others and others - kind <= rules.tier | self._places_of(p.body)
        }
        tier = telling - kind
        return (
            {key for key, its in found.items() if not tier or tier == its}
            if len(found) == 1
            else set()
        )

    def _kind_in(self, telling: frozenset[str]) -> frozenset[str] | None:
        """Give the kind of body that a name is of and that there is one of; ``None`` if it is of no such kind."""
        tier = self._rules.tier
        return next((k for k in self._rules.single if k <= telling and telling - k <= tier), None)

    def _misprinted(self, reading: Reading) -> set[str]:
        """Find bodies whose name differs by misprints in words for kinds of bodies, or for this commune, only."""
        telling, text = self._telling(reading), text_of(reading)
        strange = {word for word in telling if not self._is_known(word)}
        if not 0 < len(strange) <= _MOST_WRONG:
            return set()
        right = telling - strange
        every = zip(self._profiles, self._telling_of, strict=True)
        sharing = (profile for profile, others in every if right <= others)
        meant = [p for p in sharing if self._is_misprint_of(reading, p, strange)]
        return {p.body.id for p in meant if fuzz.token_set_ratio(text, p.text) >= _NEARLY}

    def _is_misprint_of(self, reading: Reading, profile: Profile, wrong: set[str]) -> bool:
        """Tell whether a name is another but for words that nobody knows."""
        other = profile.reading
        if reading.numbers != other.numbers or not wrong.isdisjoint(other.words):
            return False
        if self._telling(reading) - other.words.keys() != wrong or not _agree(
            reading, other, self._rules
        ):
            return False
        left = set(other.words.keys() - reading.words.keys() - self._rules.optional)
        for word in wrong:
            meant = [o for o in left if _is_misprint(word, o)]
            if len(meant) != 1 or not self._may_mend(reading, word, meant[0]):
                return False
            left.discard(meant[0])
        return not left or (left <= self._local and bool(self._local & reading.words.keys()))

    def _may_mend(self, reading: Reading, word: str, meant: str) -> bool:
        """Tell whether a misprint can be of this word only: what looks like a misspelt village may be another one."""
        is_one = bool(reading.numbers) or self._kind_in(self._telling(reading) - {word}) is not None
        return meant in self._rules.common or (meant in self._local and is_one)

    def may_mean_another(self, reading: Reading, key: str) -> bool:
        """Tell whether a name may be another body's, its last word cut off; or misspelt, if nobody here bears it."""
        if not reading.words:
            return False
        last, said = [*reading.words.items()][-1]
        fuller = self._fuller(said, key)
        rest = reading.words.keys() - {last} if fuller else set[str]()
        return bool(fuller) and any(
            len(p.reading.words) == len(rest) + 1
            and p.reading.numbers == reading.numbers
            and rest <= p.reading.words.keys()
            and p.body.id != key
            and not fuller.isdisjoint(p.reading.words[w] for w in p.reading.words.keys() - rest)
            for p in self._profiles
        )

    def _fuller(self, said: str, key: str) -> set[str]:
        """Give the words of which a word may be the begin; or a misprint, the body meant being none of these."""
        words = self._own_words
        begun = takewhile(lambda word: word.startswith(said), words[bisect_left(words, said) :])
        meant = {word for word in begun if word != said}
        if key not in self._keys:
            meant.update(word for word in words if word != said and _is_misprint(said, word))
        return meant

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(profile.body.id for profile in self._profiles)

    @cached_property
    def _own_words(self) -> list[str]:
        """The words of the spellings that are not such as say of what kind a body is, in order."""
        every = set(chain.from_iterable(p.reading.words.items() for p in self._profiles))
        return sorted({word for root, word in every if root not in self._rules.common})

    def _likest(self, reading: Reading) -> list[tuple[float, int]]:
        """Give the most like spellings, each with its likeness."""
        text = text_of(reading)
        if text not in self._alike:
            if len(self._alike) >= _REMEMBERED:
                self._alike.clear()
            found = process.extract(
                text,
                self._texts,
                scorer=fuzz.token_set_ratio,
                limit=3 * MOST_CANDIDATES,
                score_cutoff=_LEAST_ALIKE,
            )
            self._alike[text] = [(score, at) for _, score, at in found]
        return self._alike[text]

    def near(self, reading: Reading, least: int) -> Iterator[Likeness]:
        """List the spellings that a name is at least so much like, the words of both being in one order."""
        text, may_quarrel = text_of(reading), bool(reading.patron and not reading.numbers)
        ranked = [
            (round((loose + fuzz.ratio(text, self._texts[at])) / 2), at)
            for loose, at in self._likest(reading)
        ]
        ranked.sort(reverse=True)
        for score, at in ranked[: 2 * MOST_CANDIDATES]:
            profile = self._profiles[at]
            if may_quarrel and _quarrel(reading, profile.reading):
                score -= _OTHER_PATRON
            if score >= least:
                yield Likeness(profile, min(99, score), self, reading)

    def reason(self, reading: Reading, profile: Profile) -> str:
        """Say what speaks against a candidate (a code)."""
        other = profile.reading
        if reading.numbers != other.numbers:
            return "number"
        if _quarrel(reading, other):
            return "patron"
        ones, others = self._telling(reading), self._telling(other)
        if ones == others:
            return "several" if reading.words.keys() >= other.words.keys() else "place"
        if ones < others:
            return "place" if others - ones <= self._places_of(profile.body) else "shorter"
        return "longer" if others < ones else "alike"


def _is_misprint(one: str, other: str) -> bool:
    """Tell whether a word is another with a letter wrong, missing, added or changed places; two in a long one."""
    most = 0 if len(other) < 5 else 1 if len(other) < 8 else 2
    return OSA.distance(one, other, score_cutoff=most) <= most


def text_of(reading: Reading) -> str:
    """Give a reading as the text that likeness is measured on."""
    said = [*reading.words, *reading.numbers]
    said.sort()
    return " ".join(said)


def _quarrel(one: Reading, other: Reading) -> bool:
    """Tell whether two names bear different patrons: each a word that the other lacks, and not for a misprint.

    Two may share a forename or a rank; an initial says neither yes nor no.
    """
    if not one.patron or not other.patron:
        return False
    ours, theirs = _full(one.patron - other.patron), _full(other.patron - one.patron)
    return bool(theirs) and any(not any(_may_be(word, o) for o in theirs) for word in ours)


def _may_be(word: str, other: str) -> bool:
    """Tell whether a word of a patron may be another, misspelt or cut short."""
    return other.startswith(word) or word.startswith(other) or _is_misprint(word, other)


def _full(words: Iterable[str]) -> list[str]:
    return [word for word in words if len(word) > 1]


def _agree(one: Reading, other: Reading, rules: Spelling) -> bool:
    """Tell whether two names can be of one body: words that share a stem are forms of one, patrons are not two.

    Words for kinds of bodies mean the same in every form.
    """
    if _quarrel(one, other):
        return False
    for root, word in one.words.items():
        its = other.words.get(root, word)
        if its != word and root not in rules.common and not is_one_word(word, its):
            return False
    return True
