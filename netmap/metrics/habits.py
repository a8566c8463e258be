"""How those who answered answer: what the silent are taken to say where nothing better is known."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from netmap.network import Answer, NetworkInfo, OpenPair, Unanswered, own_word, share_area

__all__ = ["Habits"]


class _Other(StrEnum):
    """What the other side said: that is what an answer depends on most."""

    NAMED = "named"
    NOT_NAMED = "not_named"
    UNHEARD = "unheard"


@dataclass
class _Rows:
    """Answers given, by what the other side said: of how many bodies, how many were named, and the answers."""

    asked: Counter[_Other] = field(default_factory=Counter)
    named: Counter[_Other] = field(default_factory=Counter)
    yes: dict[_Other, list[Answer]] = field(default_factory=lambda: defaultdict(list))
    no: dict[_Other, list[Answer]] = field(default_factory=lambda: defaultdict(list))

    def add(self, other: _Other, answer: Answer) -> None:
        named = _names(answer)
        self.asked[other] += 1
        self.named[other] += named
        (self.yes if named else self.no)[other].append(answer)


def _names(answer: Answer) -> bool:
    return any(strength is None or strength > 0 for _, strength in answer)


class Habits:
    """How the institutions that answered answer, and answers drawn as if the silent were like them.

    Notes
    -----
    Each silent body answers like a body that did answer, drawn at random (a hot deck): with the rate at which that one
    names others, apart for others who named it, who did not, and who were not heard themselves. Its rate is drawn from
    a beta distribution about what that body said, drawn by the weight of two answers towards the rate of all. What is
    said of a body, layers and strengths together, is one of the answers given in such a case. So the silent differ in
    how many they name as much as those who answered do, and return ties as often. The model knows nothing of sectors,
    nor that the silent may differ from those who answer: then no draw is right.
    """

    def __init__(self, unanswered: Unanswered) -> None:
        about = unanswered.about
        silent = set(unanswered.silent)
        self._all = _Rows()
        self._by_body: dict[str, _Rows] = {}
        self._some: Answer = ((unanswered.layers[0], None),) if unanswered.layers else ()
        said = _said(about)
        answered = [body for body in about.responses if body not in silent]
        for body in answered:
            rows = self._by_body[body] = _Rows()
            for other in about.responses:
                if other != body and share_area(about, body, other):
                    heard = _other(said, other, body, silent)
                    rows.add(heard, said.get((body, other), ()))
                    self._all.add(heard, said.get((body, other), ()))
        self._said = said

    def draw(self, pairs: Sequence[OpenPair], rng: np.random.Generator) -> list[tuple[Answer, ...]]:
        """Draw what the unheard say of each pair."""
        bodies = sorted({body for pair in pairs for body in pair.unheard})
        rates = {body: self._rates(rng) for body in bodies}
        return [self._of_pair(pair, rates, rng) for pair in pairs]

    def _rates(self, rng: np.random.Generator) -> Mapping[_Other, float]:
        """Draw at what rates a silent body names others: those of a body that answered."""
        donors = list(self._by_body.values())
        like = donors[rng.integers(len(donors))] if donors else _Rows()
        rates = {}
        for other in _Other:
            usual = (self._all.named[other] + 0.5) / (self._all.asked[other] + 1)
            yes, of = like.named[other], like.asked[other]
            rates[other] = float(rng.beta(yes + 2 * usual, of - yes + 2 * (1 - usual)))
        return rates

    def _of_pair(
        self,
        pair: OpenPair,
        rates: Mapping[str, Mapping[_Other, float]],
        rng: np.random.Generator,
    ) -> tuple[Answer, ...]:
        told: dict[str, Answer] = {}
        for body in pair.unheard:
            other = pair.other(body)
            said = {(other, body): told[other]} if other in told else self._said
            heard = _other(said, other, body, set(pair.unheard) - set(told))
            told[body] = self._answer(heard, rates[body][heard], rng)
        return tuple(told.values())

    def _answer(self, heard: _Other, rate: float, rng: np.random.Generator) -> Answer:
        named = rng.random() < rate
        known = (self._all.yes if named else self._all.no)[heard]
        if known:
            return known[rng.integers(len(known))]
        return self._some if named else ()


def _said(about: NetworkInfo) -> dict[tuple[str, str], Answer]:
    gathered: dict[tuple[str, str], list[tuple[str, float | None]]] = defaultdict(list)
    for n in about.words:
        if own_word(n):
            gathered[n.source, n.target].append((n.layer, n.strength))
    return {ends: tuple(sorted(set(said), key=str)) for ends, said in gathered.items()}


def _other(
    said: Mapping[tuple[str, str], Answer], other: str, body: str, silent: set[str]
) -> _Other:
    if other in silent:
        return _Other.UNHEARD
    return _Other.NAMED if _names(said.get((other, body), ())) else _Other.NOT_NAMED
