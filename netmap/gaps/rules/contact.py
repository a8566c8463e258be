"""How often and by which channel bodies are in touch (R9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from netmap.codebook import fold
from netmap.gaps.answer import Answer, Reason
from netmap.gaps.norm import NormRule
from netmap.gaps.pairs import Credit, Demand, Pair
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import every_condition, rests_on, settled, unjudged
from netmap.gaps.spans import Extremes, Span, extremes, share_of
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
    if not ties.certain and not ties.open:
        return unjudged(rule, Reason.NO_TIES)
    words = [fold(word) for word in rule.channels]
    often = _share(place, rule, ties, lambda n: n.frequency is not None, lambda n: _often(n, rule))
    electronic = _share(place, rule, ties, lambda n: bool(n.channel), lambda n: _by(n, words))
    conditions = [
        _reaches(often, rule.share),
        _reaches(electronic, rule.channel_share),
    ]
    bodies, found, missing = rests_on([*ties.certain, *ties.open])
    return Answer(
        rule.id,
        rule.kind,
        settled(conditions, every_condition),
        bodies,
        found,
        missing,
        {"met": sum(c.worst for c in conditions), "of": 2, "ties": len(ties.certain)},
        spans={
            "often": often,
            "electronic": electronic,
            "threshold": Span(rule.share, rule.share),
            "channel": Span(rule.channel_share, rule.channel_share),
        },
    )


def _share(
    place: Place,
    rule: SteadyContact,
    ties: Extremes,
    is_stated: Callable[[Nomination], bool],
    has: Callable[[Nomination], bool],
) -> Span:
    """Give the share of ties with a property that any word of the pair may state."""
    yes = maybe = 0
    for pair in ties.certain:
        words = [n for n in _words(place, pair, rule) if is_stated(n)]
        yes += any(map(has, words))
        maybe += not any(map(has, words)) and (not words or bool(pair.unheard))
    no = len(ties.certain) - yes - maybe
    return share_of(yes, maybe, no, (len(ties.open), len(ties.open)))


def _words(place: Place, pair: Pair, rule: SteadyContact) -> list[Nomination]:
    said = place.pairs.words(*pair.bodies)
    return [n for n in said if n.strength != 0 and (not rule.layers or n.layer in rule.layers)]


def _often(n: Nomination, rule: SteadyContact) -> bool:
    return n.frequency is not None and n.frequency >= rule.frequency


def _by(n: Nomination, words: list[str]) -> bool:
    return any(word in fold(n.channel) for word in words)


def _reaches(share: Span, threshold: float) -> Credit:
    return Credit(int(share.low >= threshold), int(share.high >= threshold))
