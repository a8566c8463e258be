"""Institutions that a name is held against together: which one it means, and which are only like it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
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


@dataclass(frozen=True)
class Candidate:
    """An institution a name may mean: how alike it is (0-100), and why it is not sure (a code)."""

    id: str
    score: int
    reason: str


class Profile(NamedTuple):
    """One spelling of an institution, read; ``telling`` are its words but those that any name may leave out."""

    body: Institution
    reading: Reading
    places: frozenset[str]
    text: str
    telling: frozenset[str]


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
    """

    def __init__(
        self,
        profiles: Sequence[Profile],
        local: frozenset[str] | None,
        rules: Spelling,
        is_known: Callable[[str], bool],
    ) -> None:
        self._profiles = profiles
        self._local = local or frozenset()
        self.is_place = local is not None
        self._rules = rules
        self._is_known = is_known
        self._ignored = self._local | rules.optional
        self._alike: tuple[str, list[tuple[float, int]]] = ("", [])

    @cached_property
    def _telling_of(self) -> list[frozenset[str]]:
        local = self._local
        return [p.telling - local if local else p.telling for p in self._profiles]

    def _bearing(self, telling: frozenset[str]) -> Sequence[Profile]:
        """Give the spellings of just these telling words; of a block that is asked once no index is made."""
        if self.is_place:
            return self._by_words.get(telling, ())
        return [p for p in self._profiles if p.telling == telling]

    @cached_property
    def _by_words(self) -> Mapping[frozenset[str], list[Profile]]:
        bearing: defaultdict[frozenset[str], list[Profile]] = defaultdict(list)
        for profile, words in zip(self._profiles, self._telling_of, strict=True):
            bearing[words].append(profile)
        return bearing

    @cached_property
    def _texts(self) -> list[str]:
        return [profile.text for profile in self._profiles]

    def _telling(self, reading: Reading) -> frozenset[str]:
        return frozenset(reading.words.keys() - self._ignored)

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
        said = reading.words.keys() - reading.communes
        unsaid = other.words.keys() - said - self._rules.optional
        return not unsaid or not self._has_rivals(reading, profile)

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
            if kind <= others and others - kind <= rules.tier | p.places
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
        nearest = (self._profiles[at] for score, at in self._likest(reading) if score >= _NEARLY)
        return {p.body.id for p in nearest if self._is_misprint_of(reading, p)}

    def _is_misprint_of(self, reading: Reading, profile: Profile) -> bool:
        other = profile.reading
        wrong = self._telling(reading) - other.words.keys()
        if not wrong or len(wrong) > _MOST_WRONG or reading.numbers != other.numbers:
            return False
        if not _agree(reading, other, self._rules):
            return False
        left = set(other.words.keys() - reading.words.keys() - self._rules.optional)
        for word in wrong:
            meant = [o for o in left if _is_misprint(word, o)]
            if (
                len(meant) != 1
                or self._is_known(word)
                or not self._may_mend(reading, word, meant[0])
            ):
                return False
            left.discard(meant[0])
        return not left or (left <= self._local and bool(self._local & reading.words.keys()))

    def _may_mend(self, reading: Reading, word: str, meant: str) -> bool:
        """Tell whether a misprint can be of this word only: what looks like a misspelt village may be another one."""
        is_one = bool(reading.numbers) or self._kind_in(self._telling(reading) - {word}) is not None
        return meant in self._rules.common or (meant in self._local and is_one)

    def may_mean_another(self, reading: Reading, key: str) -> bool:
        """Tell whether a name may be another body's, its last word cut off; or misspelt, if nobody here bears it."""
        words = reading.words.keys()
        last = next(reversed([*words]), "")
        said, others = reading.words.get(last, ""), self._by_rest.get(frozenset(words - {last}), ())
        is_here = key in self._keys
        return any(
            word != said and (word.startswith(said) or (not is_here and _is_misprint(said, word)))
            for word, profile in others
            if profile.body.id != key and profile.reading.numbers == reading.numbers
        )

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(profile.body.id for profile in self._profiles)

    @cached_property
    def _by_rest(self) -> Mapping[frozenset[str], list[tuple[str, Profile]]]:
        """Spellings by all their words but one, which names a place or somebody."""
        rest: defaultdict[frozenset[str], list[tuple[str, Profile]]] = defaultdict(list)
        for profile in self._profiles:
            words = profile.reading.words
            for root in words.keys() - self._rules.common:
                rest[frozenset(words.keys() - {root})].append((words[root], profile))
        return rest

    def _likest(self, reading: Reading) -> list[tuple[float, int]]:
        """Give the most like spellings, each with its likeness."""
        text = text_of(reading)
        if self._alike[0] != text:
            found = process.extract(
                text,
                self._texts,
                scorer=fuzz.token_set_ratio,
                limit=4 * MOST_CANDIDATES,
                score_cutoff=_LEAST_ALIKE,
            )
            self._alike = text, [(score, at) for _, score, at in found]
        return self._alike[1]

    def near(self, reading: Reading) -> Iterator[Likeness]:
        """List the spellings that a name is like, the words of both being in one order."""
        text = text_of(reading)
        for loose, at in self._likest(reading):
            profile = self._profiles[at]
            score = min(99, round((loose + fuzz.ratio(text, profile.text)) / 2))
            yield Likeness(profile, score, self, reading)

    def reason(self, reading: Reading, profile: Profile) -> str:
        """Say what speaks against a candidate (a code)."""
        others = profile.telling - self._local
        other, ones = profile.reading, self._telling(reading)
        if reading.numbers != other.numbers:
            return "number"
        if _quarrel(reading, other):
            return "patron"
        if ones == others:
            return "several" if reading.words.keys() >= other.words.keys() else "place"
        if ones < others:
            return "place" if others - ones <= profile.places else "shorter"
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
    """Tell whether two names bear different patrons."""
    return bool(one.patron and other.patron) and not one.patron & other.patron


def _agree(one: Reading, other: Reading, rules: Spelling) -> bool:
    """Tell whether two names can be of one body: words that share a stem are forms of one, patrons are not two.

    Words for kinds of bodies mean the same in every form.
    """
    if _quarrel(one, other):
        return False
    return all(
        root in rules.common or root not in other.words or is_one_word(word, other.words[root])
        for root, word in one.words.items()
    )
