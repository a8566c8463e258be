"""An answer said in one plain sentence, with the bodies behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import networkx as nx

from netmap.codebook import load_codebook
from netmap.gaps.pairs import GapState, Pair
from netmap.gaps.requirements import Absence, Requirement
from netmap.i18n import Translator, format_number, format_percent, translator
from netmap.network import Evidence, info

if TYPE_CHECKING:
    from netmap.gaps.answers import Answer

__all__ = ["say_answer", "say_pair"]

_READABLE = 8


def say_answer(answer: Answer, network: nx.Graph, lang: str) -> str:
    """Say a rule's answer: the verdict, what it rests on, whose word is lacking."""
    return _Speaker(network, lang).answer(answer)


def say_pair(pair: Pair, network: nx.Graph, lang: str) -> str:
    """Say a pair with its state: ``OPS – PCPR (too weak)``."""
    return _Speaker(network, lang).pair(pair)


class _Speaker:
    """Says things of one network in one language."""

    def __init__(self, network: nx.Graph, lang: str) -> None:
        self.network = network
        self.lang = lang
        self.t: Translator = translator(lang)
        self.book = load_codebook(info(network).codebook)

    def answer(self, answer: Answer) -> str:
        if answer.reason:
            what = self.absences(answer.absences)
            such = "-such" if answer.reason == "no_body" and what else ""
            return self.t(f"gaps-reason-{answer.reason.replace('_', '-')}{such}", what=what)
        kind, state = answer.kind.replace("_", "-"), answer.state.replace("_", "-")
        sentence = self.t(
            f"gaps-{kind}-{state}",
            met=self.requirements(r for r in answer.requirements if r.is_met),
            unmet=self.requirements(r for r in answer.requirements if not r.is_met),
            left=sum(bool(r.pairs) and not r.is_met for r in answer.requirements),
            n=int(answer.params["met"]),
            of=int(answer.params["of"]),
            open=int(answer.params.get("low") != answer.params.get("high")),
            low=format_percent(answer.params.get("low"), self.lang),
            reach=self.reach(answer),
            threshold=format_percent(answer.params.get("threshold"), self.lang),
        )
        return f"{sentence}{self.tails(answer)}."

    def reach(self, answer: Answer) -> str:
        """The least and the most a share may be, once if they are written the same."""
        bounds = [format_percent(answer.params.get(end), self.lang) for end in ("low", "high")]
        return "–".join(dict.fromkeys(bounds))

    def tails(self, answer: Answer) -> str:
        """What comes after the verdict: resource gaps, optional sectors, denials, lacking answers."""
        absent = [absence for absence in answer.absences if absence.what == "sector"]
        told = {
            "absent": self.absences(absent),
            "beyond": self.requirements(answer.beyond),
            "denied": self.requirements(r for r in answer.requirements if _is_denied(r)),
            "lacking": self.bodies(answer.missing),
        }
        return "".join(self.t(f"gaps-tail-{key}", list=said) for key, said in told.items() if said)

    def requirements(self, items: Iterable[Requirement]) -> str:
        return self.several([thing for item in items for thing in self.parts(item)])

    def parts(self, item: Requirement) -> Sequence[str | Pair]:
        """A sector by its name; anything else by its pairs, of those that fulfil it just one."""
        if item.sector:
            name = self.book.sector(item.sector).label.say(self.lang)
            return [name if item.is_met else f"{name} ({self.state(item.state)})"]
        return item.telling[:1] if item.is_met else item.telling

    def several(self, things: Sequence[str | Pair]) -> str:
        """A list that can still be read: the first few, and how many more there are."""
        first = (self.pair(t) if isinstance(t, Pair) else t for t in things[:_READABLE])
        shown, more = ", ".join(first), len(things) - _READABLE
        return self.t("gaps-and-more", list=shown, n=more) if more > 0 else shown

    def pair(self, pair: Pair) -> str:
        ends = " – ".join(self.name(body) for body in pair.bodies)
        if pair.state is GapState.MET:
            return ends
        tie = pair.tie
        if tie is None or not tie.stated or tie.strength == 0:
            return self.t("gaps-pair", ends=ends, state=self.state(pair.state))
        strength = format_number(tie.strength, self.lang)
        return self.t(
            "gaps-pair-strength", ends=ends, state=self.state(pair.state), strength=strength
        )

    def state(self, state: GapState) -> str:
        return self.t(f"gaps-state-{state.replace('_', '-')}").lower()

    def name(self, body: str) -> str:
        data = self.network.nodes[body]
        return str(data.get("label") or data.get("name") or body)

    def bodies(self, ids: Iterable[str]) -> str:
        return self.several([self.name(body) for body in ids])

    def absences(self, items: Iterable[Absence]) -> str:
        vocabulary = {"type": self.book.type, "sector": self.book.sector, "tier": self.book.tier}
        names = (vocabulary[item.what](item.code).label.say(self.lang) for item in items)
        return self.several(list(dict.fromkeys(names)))


def _is_denied(item: Requirement) -> bool:
    """Tell whether a fulfilled requirement rests only on ties that the other side denies."""
    return item.is_met and all(
        pair.tie is not None and pair.tie.evidence is Evidence.ONE_SIDED_DENIED
        for pair in item.telling
    )
