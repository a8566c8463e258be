"""What was said of a pair, side by side: who confirmed a tie, who denied it, who was never heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from netmap.codebook import Codebook
from netmap.model import Nomination, ResponseStatus
from netmap.network.talk import Talk, Word, first_known, talks_of
from netmap.network.tie import Evidence, Rule, Tie, TieRule

__all__ = ["judge_ties"]


_DENIED = Word(0, True)


def judge_ties(
    words: Sequence[Nomination],
    heard: Mapping[str, ResponseStatus],
    rule: TieRule,
    book: Codebook,
) -> Iterator[Tie]:
    """Turn words into ties with their evidence, those that the rule refuses included."""
    for talk in talks_of(words, rule, book):
        tie = _judge(talk, heard, rule, mutual=book.layer(talk.layer).mutual)
        if tie is not None:
            yield tie


def _judge(
    talk: Talk, heard: Mapping[str, ResponseStatus], rule: TieRule, *, mutual: bool
) -> Tie | None:
    """Turn what was said into a tie with its evidence, or into nothing if nobody said "yes"."""
    sides = (Word.of(talk.by_source), Word.of(talk.by_target))
    room, paper = Word.of(talk.in_room), Word.of(talk.on_paper)
    evidence = _evidence(sides, room, paper, talk, heard, mutual=mutual)
    if evidence is None:
        return None
    told = tuple(
        word or (_DENIED if _denies_by_silence(body, heard, paper, mutual=mutual) else None)
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
        strength, stated, allowed = _strength(sides if rule.directed else told, rule.rule)
    words = talk.counted_first(rule)
    own_words = [word.value if word else None for word in told]
    tie = Tie(
        talk.source,
        talk.target,
        talk.layer,
        talk.commune,
        evidence,
        exists=allowed and strength > 0 and strength >= rule.min_strength,
        strength=strength,
        strength_source=own_words[0],
        strength_target=own_words[1],
        stated=stated,
        frequency=first_known(words, "frequency"),
        formality=first_known(words, "formality") or "",
        trust=first_known(words, "trust"),
        channel=first_known(words, "channel") or "",
        origins=tuple(sorted({str(n.origin) for n in talk.everything()})),
    )
    return tie if rule.directed else _from_who_named_it(tie)


def _evidence(
    sides: tuple[Word | None, Word | None],
    room: Word | None,
    paper: Word | None,
    talk: Talk,
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
        body = (talk.source, talk.target)[other]
        denied = sides[other] is not None or _denies_by_silence(body, heard, paper, mutual=mutual)
        return Evidence.ONE_SIDED_DENIED if denied else Evidence.ONE_SIDED_UNANSWERED
    return Evidence.REGISTER_ONLY if paper is not None and paper.value > 0 else None


def _denies_by_silence(
    body: str, heard: Mapping[str, ResponseStatus], paper: Word | None, *, mutual: bool
) -> bool:
    """Who answered and left a mutual tie out denies it, unless a register or document says that it is there."""
    is_on_paper = paper is not None and paper.value > 0
    return mutual and heard.get(body) is ResponseStatus.ANSWERED and not is_on_paper


def _strength(told: tuple[Word | None, ...], rule: Rule) -> tuple[float, bool, bool]:
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
