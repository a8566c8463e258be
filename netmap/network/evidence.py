"""What was said of a pair, side by side: who confirmed a tie, who denied it, who was never heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from netmap.codebook import Codebook
from netmap.model import Nomination, Origin, ResponseStatus
from netmap.network.tie import Evidence, Rule, Tie, TieRule

__all__ = ["judge_ties"]


@dataclass
class _Word:
    """One side's word on a tie: its strongest statement."""

    strength: float | None
    stated: bool

    @classmethod
    def of(cls, statements: Sequence[Nomination]) -> _Word | None:
        if not statements:
            return None
        stated = [n.strength for n in statements if n.strength is not None]
        return cls(max(stated), True) if stated else cls(1, False)

    @property
    def value(self) -> float:
        return self.strength or 0


_DENIED = _Word(0, True)


@dataclass
class _Talk:
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
        yield from (*self.in_room, *self.by_source, *self.by_target, *self.on_paper)

    def first(self, detail: str) -> Any:
        """Give the first word on a detail, what was declared in the room before the rest."""
        told = (getattr(n, detail) for n in self.everything())
        return next((value for value in told if value not in (None, "")), None)


def judge_ties(
    words: Sequence[Nomination],
    heard: Mapping[str, ResponseStatus],
    rule: TieRule,
    book: Codebook,
) -> Iterator[Tie]:
    """Turn words into ties with their evidence, those that the rule refuses included."""
    talks = _talks(words, rule, book)
    for talk in talks.values():
        tie = _judge(talk, heard, rule, mutual=book.layer(talk.layer).mutual)
        if tie is not None:
            yield tie


def _talks(
    words: Sequence[Nomination], rule: TieRule, book: Codebook
) -> dict[tuple[str, ...], _Talk]:
    """Gather what belongs to one tie; a pair without direction is named after who spoke of it first by id."""
    talks: dict[tuple[str, ...], _Talk] = {}
    for n in sorted(words, key=lambda n: n.key):
        for source, target in _directions(n, rule, book):
            key = (source, target, n.layer, n.commune)
            _file(talks.setdefault(key, _Talk(*key)), n)
    if rule.directed:
        _hear_back(talks, book)
    return talks


def _directions(n: Nomination, rule: TieRule, book: Codebook) -> Iterator[tuple[str, str]]:
    if not rule.directed:
        yield min(n.source, n.target), max(n.source, n.target)
        return
    yield n.source, n.target
    if n.origin == Origin.WORKSHOP and book.layer(n.layer).mutual:
        yield n.target, n.source


def _file(talk: _Talk, n: Nomination) -> None:
    if n.origin == Origin.WORKSHOP:
        talk.in_room.append(n)
    elif n.origin in (Origin.REGISTER, Origin.DOCUMENT):
        talk.on_paper.append(n)
    elif (n.reporter or n.source) == talk.target:
        talk.by_target.append(n)
    else:
        talk.by_source.append(n)


def _hear_back(talks: Mapping[tuple[str, ...], _Talk], book: Codebook) -> None:
    """In a mutual layer the other side's own nomination is its word on this tie too."""
    said_out = {key: list(talk.by_source) for key, talk in talks.items()}
    for (source, target, layer, commune), talk in talks.items():
        if book.layer(layer).mutual and not talk.by_target:
            talk.by_target = said_out.get((target, source, layer, commune), [])


def _judge(
    talk: _Talk, heard: Mapping[str, ResponseStatus], rule: TieRule, *, mutual: bool
) -> Tie | None:
    """Turn what was said into a tie with its evidence, or into nothing if nobody said "yes"."""
    sides = (_Word.of(talk.by_source), _Word.of(talk.by_target))
    room, paper = _Word.of(talk.in_room[-1:]), _Word.of(talk.on_paper)
    evidence = _evidence(sides, room, paper, talk, heard, mutual=mutual)
    if evidence is None:
        return None
    told = tuple(
        word or (_DENIED if mutual and heard.get(body) is ResponseStatus.ANSWERED else None)
        for word, body in zip(sides, (talk.source, talk.target), strict=True)
    )
    if evidence is Evidence.DECLARED_IN_ROOM and room:
        strength, stated, allowed = room.value, room.stated, True
    elif evidence is Evidence.REGISTER_ONLY and paper:
        denied = any(word is not None and word.value == 0 for word in sides)
        strength, stated, allowed = (
            paper.value,
            paper.stated,
            rule.rule is not Rule.BOTH and not denied,
        )
    else:
        strength, stated, allowed = _strength(told, rule.rule)
    own_words = [word.strength if word else None for word in told]
    tie = Tie(
        talk.source,
        talk.target,
        talk.layer,
        talk.commune,
        evidence,
        exists=allowed and strength >= rule.min_strength,
        strength=strength,
        strength_source=own_words[0],
        strength_target=own_words[1],
        stated=stated,
        frequency=talk.first("frequency"),
        formality=talk.first("formality") or "",
        trust=talk.first("trust"),
        channel=talk.first("channel") or "",
        origins=tuple(sorted({str(n.origin) for n in talk.everything()})),
    )
    return tie if rule.directed else _from_who_named_it(tie)


def _evidence(
    sides: tuple[_Word | None, _Word | None],
    room: _Word | None,
    paper: _Word | None,
    talk: _Talk,
    heard: Mapping[str, ResponseStatus],
    *,
    mutual: bool,
) -> Evidence | None:
    if room is not None:
        return Evidence.DECLARED_IN_ROOM
    named = [word is not None and word.value > 0 for word in sides]
    if all(named):
        return Evidence.CONFIRMED
    if any(named):
        other = 1 - named.index(True)
        answered = heard.get((talk.source, talk.target)[other]) is ResponseStatus.ANSWERED
        denied = sides[other] is not None or (mutual and answered)
        return Evidence.ONE_SIDED_DENIED if denied else Evidence.ONE_SIDED_UNANSWERED
    return Evidence.REGISTER_ONLY if paper is not None and paper.value > 0 else None


def _strength(told: tuple[_Word | None, ...], rule: Rule) -> tuple[float, bool, bool]:
    """What the rule counts: the strength, whether anybody stated it, and whether the rule lets it be a tie."""
    words = [word for word in told if word is not None]
    if rule is Rule.AS_SAID:
        words = words[:1] if told[0] is not None else words
    # a word without a number says only that the tie is there: it lowers nothing, but a denial does
    stated = [w.value for w in words if w.stated and w.value > 0]
    named = [w for w in words if w.value > 0]
    if rule in (Rule.EITHER, Rule.AS_SAID):
        chosen = max(stated, default=1.0 if named else 0.0)
    else:
        chosen = min(stated, default=1.0) if len(named) == len(words) else 0.0
    heard_enough = rule is not Rule.BOTH or len(words) == 2
    return chosen, bool(stated), heard_enough


def _from_who_named_it(tie: Tie) -> Tie:
    """Turn a pair round so that its source is the one who named it."""
    if not tie.strength_source and tie.strength_target:
        return replace(
            tie,
            source=tie.target,
            target=tie.source,
            strength_source=tie.strength_target,
            strength_target=tie.strength_source,
        )
    return tie
