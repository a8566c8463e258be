"""An answer said in one plain sentence, with the bodies behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import networkx as nx

from netmap.codebook import load_codebook
from netmap.gaps.pairs import GapState, Pair
from netmap.gaps.requirements import Absence, Requirement
from netmap.gaps.spans import Span
from netmap.i18n import Translator, format_number, format_percent, translator, with_capital
from netmap.network import Evidence, info

if TYPE_CHECKING:
    from netmap.gaps.answer import Answer, Part
    from netmap.gaps.paths import Way

__all__ = ["say_answer", "say_way"]

_READABLE = 8
_SHARES = ("low", "high", "threshold")


def say_answer(answer: Answer, network: nx.Graph, lang: str) -> str:
    """Say a rule's answer: the verdict, what it rests on, whose word is lacking."""
    return _Speaker(network, lang, answer.outside).answer(answer)


def say_way(way: Way, network: nx.Graph, lang: str) -> str:
    """Say a kind of case: whether it gets through, and if not, between whom it breaks."""
    return _Speaker(network, lang).way(way)


class _Speaker:
    """Says things of one network in one language."""

    def __init__(
        self, network: nx.Graph, lang: str, outside: Mapping[str, str] | None = None
    ) -> None:
        self.outside = outside or {}
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
        told: dict[str, object] = {
            **{key: self.number(value) for key, value in answer.shown_params.items()},
            **{key: self.span(value) for key, value in answer.spans.items()},
            **{key: self.points(value) for key, value in answer.points.items()},
            **self.shares(answer),
            **self.lists(answer),
        }
        sentence = self.t(f"gaps-{kind}-{state}", **told)
        return f"{sentence}{self.tails(answer)}."

    def way(self, way: Way) -> str:
        path = with_capital(way.label.say(self.lang))
        if way.breaks_at is None:
            steps = [link.sources for link in way.links] + [way.links[-1].targets]
            through = " → ".join(self.bodies(step) for step in steps)
            return self.t("gaps-way-met", path=path, through=through)
        link = way.links[way.breaks_at]
        if link.absent:
            lacking = link.source_types if not link.sources else link.target_types
            types = " / ".join(self.book.type(code).label.say(self.lang) for code in lacking)
            step = way.breaks_at + (1 if not link.sources else 2)
            return self.t("gaps-way-absent", path=path, step=step, types=types)
        key = "unknown" if way.state is GapState.UNKNOWN else "missing"
        step, pairs = way.breaks_at + 1, self.several(link.pairs)
        return self.t(f"gaps-way-{key}", path=path, step=step, next=step + 1, pairs=pairs)

    def lists(self, answer: Answer) -> dict[str, object]:
        """What is fulfilled and what is not, and how many there are."""
        items: list[Requirement | Part] = [*answer.requirements, *answer.parts]
        unmet = [item for item in items if not item.is_met]
        return {
            "met": self.requirements(item for item in items if item.is_met),
            "unmet": self.requirements(unmet),
            "left": sum(bool(self.parts(item)) for item in unmet),
            "n": self.number(answer.shown_params["met"]),
            "of": self.number(answer.shown_params["of"]),
            "notes": self.several([label.say(self.lang) for label in answer.notes]),
        }

    def shares(self, answer: Answer) -> dict[str, object]:
        """The range of a share that the numbers hold, and its threshold."""
        told = {key: answer.params[key] for key in _SHARES if key in answer.params}
        said = {key: format_percent(value, self.lang) for key, value in told.items()}
        open_ = int(told.get("low") != told.get("high"))
        return {**said, "open": open_, "reach": self.reach(answer)}

    def number(self, value: float | str) -> object:
        """A whole number as such, so that plural forms find it; any other as it is written."""
        if isinstance(value, str):
            return self.t("gaps-fewer", n=int(value.removeprefix("<")))
        return int(value) if float(value).is_integer() else format_number(value, self.lang)

    def span(self, span: Span) -> str:
        """A share, or between which two it lies."""
        return self.range(format_percent(span.low, self.lang), format_percent(span.high, self.lang))

    def points(self, span: Span) -> str:
        """A difference of shares in percentage points."""
        low, high = (format_number(100 * end, self.lang, digits=1) for end in (span.low, span.high))
        return self.range(low, high)

    def range(self, low: str, high: str) -> str:
        return low if low == high else self.t("gaps-span", low=low, high=high)

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

    def requirements(self, items: Iterable[Requirement | Part]) -> str:
        return self.several([thing for item in items for thing in self.parts(item)])

    def parts(self, item: Requirement | Part) -> Sequence[str | Pair]:
        """A sector by its name; anything else by its pairs, of those that fulfil it just one."""
        if not isinstance(item, Requirement):
            return self.part(item)
        if item.sector:
            name = self.book.sector(item.sector).label.say(self.lang)
            return [name if item.is_met else f"{name} ({self.state(item.state)})"]
        return item.telling[:1] if item.is_met else item.telling

    def part(self, item: Part) -> Sequence[str]:
        """What is no pair by its name, with its state unless that is plain: fulfilled, or not at all."""
        if item.label is None and not item.key and not item.bodies:
            return []
        name = self.part_name(item)
        state = {GapState.TOO_WEAK: "partly", GapState.UNKNOWN: "unknown"}.get(item.state)
        if item.label is not None and not item.bodies:
            state = "absent"
        return [
            self.t("gaps-part", name=name, state=self.t(f"gaps-part-{state}")) if state else name
        ]

    def part_name(self, item: Part) -> str:
        if item.label is not None:
            return item.label.say(self.lang)
        return self.t(f"gaps-part-{item.key}") if item.key else self.name(item.bodies[0])

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
        if body not in self.network:
            return self.outside.get(body, body)
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
