"""Who said what of one pair: words gathered by pair, layer and commune, before anything is judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from netmap.codebook import Codebook
from netmap.model import Nomination, Origin
from netmap.network.tie import Rule, TieRule

__all__ = ["Talk", "Word", "first_known", "talks_of"]

Way = tuple[str, str]


@dataclass(frozen=True)
class Word:
    """One side's word on a tie: its strongest statement; a "yes" without a number stands above a "no"."""

    value: float
    stated: bool

    @classmethod
    def of(cls, statements: Sequence[Nomination]) -> Word | None:
        """Sum up what one side said, if it said anything."""
        if not statements:
            return None
        strongest = max((n.strength for n in statements if n.strength is not None), default=0)
        is_vague = any(n.strength is None for n in statements)
        return cls(1, False) if is_vague and not strongest else cls(strongest, True)


@dataclass
class Talk:
    """Everything said of one tie: by the source, by the target, in the room, in registers and documents."""

    source: str
    target: str
    layer: str
    commune: str
    by_source: list[Nomination] = field(default_factory=list)
    by_target: list[Nomination] = field(default_factory=list)
    in_room: list[Nomination] = field(default_factory=list)
    on_paper: list[Nomination] = field(default_factory=list)

    def everything(self) -> Iterator[Nomination]:
        """Give every word, what was declared in the room before the rest."""
        yield from (*self.in_room, *self.by_source, *self.by_target, *self.on_paper)

    def counted_first(self, rule: TieRule) -> list[Nomination]:
        """Give every word, the one that counts first: details of the tie (frequency, trust …) are the first known."""
        order = _counted_first(rule.rule)
        sides = (
            (self.by_source, self.by_target)
            if rule.directed
            else ([*self.by_source, *self.by_target],)
        )
        parts = (self.in_room, *sides, self.on_paper)
        return [n for part in parts for n in (sorted(part, key=order) if part[1:] else part)]


def first_known(words: Sequence[Nomination], name: str) -> Any:
    """Give a detail from the first word that tells it."""
    told = (getattr(n, name) for n in words)
    return next((value for value in told if value not in (None, "")), None)


def _counted_first(rule: Rule) -> Callable[[Nomination], tuple[object, ...]]:
    """The order in which words count: the weaker first where the rule counts the weaker, a "no" last."""
    sign = 1 if rule in (Rule.BOTH, Rule.EITHER_UNLESS_DENIED) else -1
    return lambda n: (
        n.strength == 0,
        sign * (n.strength or 1),
        sign * (n.frequency or 0),
        n.formality,
        sign * (n.trust or 0),
        n.channel,
    )


def talks_of(words: Sequence[Nomination], rule: TieRule, book: Codebook) -> list[Talk]:
    """Gather what belongs to one tie; without direction a pair stands in the order of its ids."""
    talks: dict[tuple[str, ...], Talk] = {}
    for n in sorted(_in_context(words), key=lambda n: n.key):
        for source, target in _ways(n, rule, book):
            key = (source, target, n.layer, n.commune)
            _file(talks.setdefault(key, Talk(*key)), n)
    if rule.directed:
        _hear_back(talks, book)
    for talk in talks.values():
        _settle(talk, directed=rule.directed, mutual=book.layer(talk.layer).mutual)
    return list(talks.values())


def _in_context(words: Sequence[Nomination]) -> Iterator[Nomination]:
    """A word that names no commune holds in every commune in which the pair is spoken of, unless said there anew."""
    communes: dict[tuple[frozenset[str], str], set[str]] = defaultdict(set)
    for n in words:
        if n.commune:
            communes[frozenset((n.source, n.target)), n.layer].add(n.commune)
    said = {n.key for n in words}
    for n in words:
        places = communes.get((frozenset((n.source, n.target)), n.layer))
        if n.commune or not places:
            yield n
            continue
        here = (replace(n, commune=place) for place in places)
        yield from (word for word in here if word.key not in said)


def _ways(n: Nomination, rule: TieRule, book: Codebook) -> Iterator[Way]:
    if not rule.directed:
        yield min(n.source, n.target), max(n.source, n.target)
        return
    yield n.source, n.target
    if n.origin == Origin.WORKSHOP and book.layer(n.layer).mutual:
        yield n.target, n.source


def _file(talk: Talk, n: Nomination) -> None:
    """File a word with the side that said it; somebody else's word is the source's."""
    speaker = n.target if n.reporter == n.target else n.source
    if n.origin == Origin.WORKSHOP:
        talk.in_room.append(n)
    elif n.origin in (Origin.REGISTER, Origin.DOCUMENT):
        talk.on_paper.append(n)
    elif speaker == talk.target:
        talk.by_target.append(n)
    else:
        talk.by_source.append(n)


def _hear_back(talks: Mapping[tuple[str, ...], Talk], book: Codebook) -> None:
    """In a mutual layer the other side's own nomination is its word on this tie too."""
    said_out = {key: list(talk.by_source) for key, talk in talks.items()}
    for (source, target, layer, commune), talk in talks.items():
        if book.layer(layer).mutual and not talk.by_target:
            talk.by_target = said_out.get((target, source, layer, commune), [])


def _settle(talk: Talk, *, directed: bool, mutual: bool) -> None:
    """Leave out what was overtaken in the room, and a "no" about one way where only the other way is named."""
    talk.in_room = _last_said(talk.in_room, mutual=mutual)
    if directed or mutual:
        return
    spoken = [*talk.by_source, *talk.by_target]
    named = {_way(n) for n in spoken if n.strength != 0}
    ways = named - {_way(n) for n in spoken if n.strength == 0} or named
    talk.by_source = [n for n in talk.by_source if _way(n) in ways]
    talk.by_target = [n for n in talk.by_target if _way(n) in ways]


def _last_said(room: Sequence[Nomination], *, mutual: bool) -> list[Nomination]:
    """What the room said last: of the pair, or each way by itself where each side sends by itself."""
    latest: dict[object, str] = {}
    for n in room:
        about = mutual or _way(n)
        latest[about] = max(latest.get(about, ""), n.date)
    return [n for n in room if n.date == latest[mutual or _way(n)]]


def _way(n: Nomination) -> Way:
    return n.source, n.target
