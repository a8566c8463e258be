"""How often and by which channel bodies are in touch (R9)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from netmap.codebook import fold
from netmap.gaps.answer import Answer, Reason
from netmap.gaps.extremes import extremes
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand, GapState, Pair, Pairs
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import every_condition, rests_on, settled, unjudged
from netmap.gaps.spans import Span, share_of
from netmap.model import Nomination

__all__ = ["SteadyContact", "judge_steady_contact"]


@dataclass(frozen=True, kw_only=True)
class SteadyContact(NormRule):
    """Enough ties are kept up at least so often, and enough of them by an electronic channel too (R9).

    The ``channels`` are words looked for in the channel that was named.
    """

    kind: ClassVar[str] = "steady_contact"
    about_shares: ClassVar[bool] = True
    frequency: float
    channels: tuple[str, ...]
    share: float = 0.5
    channel_share: float = 0.5
    strength: float = 1


def judge_steady_contact(place: Place, rule: SteadyContact) -> Answer:
    """Two conditions, each a share of the ties; what nobody stated may be either."""
    ties = extremes(place.pairs, list(place.network), Demand(rule.strength, rule.layers))
    certain, open_ = len(ties.certain_ends), len(ties.open_ends)
    if ties.is_empty:
        return unjudged(rule, Reason.NO_TIES)
    kept = list(_contacts(place.pairs, rule, list(place.network)).values())
    often, electronic = (_share([one[n] for one in kept], open_) for n in (0, 1))
    conditions = [
        _reaches(often, rule.share),
        _reaches(electronic, rule.channel_share),
    ]
    bodies, found, missing = rests_on(place, ties.told())
    return Answer(
        rule.id,
        rule.kind,
        settled(conditions, every_condition),
        bodies,
        found,
        missing,
        {"met": sum(c.worst for c in conditions), "of": 2, "ties": certain},
        spans={
            "often": often,
            "electronic": electronic,
            "threshold": Span(rule.share, rule.share),
            "channel": Span(rule.channel_share, rule.channel_share),
        },
    )


def _share(found: Sequence[Credit], open_: int) -> Span:
    """Give the share of ties with a property; a tie that is open may have it or not."""
    yes, could = sum(one.worst for one in found), sum(one.best for one in found)
    return share_of(yes, could - yes, len(found) - could, (open_, open_))


def _contacts(
    pairs: Pairs, rule: SteadyContact, bodies: Collection[str]
) -> dict[frozenset[str], tuple[Credit, Credit]]:
    """Tell of each tie whether it is kept up often enough, and by an electronic channel."""
    demand = Demand(rule.strength, rule.layers)
    channels = [fold(word) for word in rule.channels]

    def found(at: Pairs, some: Sequence[Pair]) -> dict[frozenset[str], tuple[Credit, Credit]]:
        return {frozenset(pair.bodies): _contact(at, pair, rule, channels) for pair in some}

    def again(
        at: Pairs, known: dict[frozenset[str], tuple[Credit, Credit]]
    ) -> dict[frozenset[str], tuple[Credit, Credit]]:
        moved = [at.judge(min(ends), max(ends), demand) for ends in at.moved]
        tied = found(at, [pair for pair in moved if pair.state is GapState.MET])
        return {ends: one for ends, one in known.items() if ends not in at.moved} | tied

    return pairs.once(
        ("contact", rule), lambda at: found(at, extremes(at, bodies, demand).certain), again
    )


def _contact(
    pairs: Pairs, pair: Pair, rule: SteadyContact, channels: Sequence[str]
) -> tuple[Credit, Credit]:
    said = [n for n in pairs.words(*pair.bodies) if n.strength != 0]
    words = [n for n in said if not rule.layers or n.layer in rule.layers]
    stated = [n for n in words if n.frequency is not None], [n for n in words if n.channel]
    return (
        _has(pair, stated[0], lambda n: _often(n, rule)),
        _has(pair, stated[1], lambda n: _by(n, channels)),
    )


def _has(pair: Pair, stated: Sequence[Nomination], has: Callable[[Nomination], bool]) -> Credit:
    """A property that any word of the pair may state; what nobody stated, or somebody silent could, may be either."""
    is_so = any(map(has, stated))
    return Credit(int(is_so), int(is_so or not stated or bool(pair.unheard)))


def _often(n: Nomination, rule: SteadyContact) -> bool:
    return n.frequency is not None and n.frequency >= rule.frequency


def _by(n: Nomination, words: Sequence[str]) -> bool:
    return any(word in fold(n.channel) for word in words)


def _reaches(share: Span, threshold: float) -> Credit:
    return Credit(int(share.low >= threshold), int(share.high >= threshold))
