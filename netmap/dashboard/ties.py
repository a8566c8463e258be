"""The ties of a network in words: each pair with everything said of it, each side's own word, what it rests on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import networkx as nx

from netmap.codebook import load_codebook
from netmap.dashboard import state
from netmap.dashboard.tables import Table
from netmap.dashboard.worded import worded
from netmap.i18n import format_number, sort_key
from netmap.network import Tie, info

__all__ = ["Said", "pairs_table", "said_of", "say_word", "ties_table"]


@dataclass(frozen=True)
class Said:
    """What was said of one pair, in words: by ``source``, by ``target``, and what the rule makes of it."""

    source: str
    target: str
    exists: bool
    layers: str
    strength: float | None
    source_word: str
    target_word: str
    evidence: str

    def turned(self, institution: str) -> Said:
        """Give the same as seen by one of the two."""
        if self.source == institution:
            return self
        seen = self.exists, self.layers, self.strength, self.target_word, self.source_word
        return Said(self.target, self.source, *seen, self.evidence)


@worded
def said_of(network: nx.MultiDiGraph, *, everything: bool = False) -> list[Said]:
    """Gather what was said by pair, among the institutions shown.

    ``everything`` adds pairs of which something was said that did not become a tie.
    """
    pairs: dict[tuple[str, str], list[Tie]] = {}
    for tie in info(network).ties:
        if tie.source in network and tie.target in network:
            turned = tie.source > tie.target and not info(network).rule.directed
            ends = (tie.target, tie.source) if turned else (tie.source, tie.target)
            pairs.setdefault(ends, []).append(tie)
    told = [_said(network, *pair, ties) for pair, ties in pairs.items()]
    return [one for one in told if everything or one.exists]


def _said(network: nx.MultiDiGraph, source: str, target: str, ties: Sequence[Tie]) -> Said:
    standing = [tie for tie in ties if network.has_edge(tie.source, tie.target, tie.key)]
    telling = max(standing or ties, key=lambda tie: tie.strength)
    return Said(
        source,
        target,
        bool(standing),
        ", ".join(dict.fromkeys(_layer(network, tie) for tie in standing or ties)),
        telling.strength if standing and telling.stated else None,
        _say_side(ties, source),
        _say_side(ties, target),
        state.say()(f"draw-evidence-{telling.evidence}"),
    )


def _layer(network: nx.MultiDiGraph, tie: Tie) -> str:
    return load_codebook(info(network).codebook).layer(tie.layer).label.say(state.language())


def _word(tie: Tie, institution: str) -> float | None:
    return tie.strength_source if tie.source == institution else tie.strength_target


def _say_side(ties: Iterable[Tie], institution: str) -> str:
    """Say the strongest word of one side; a tie that it named without a strength is a plain "yes"."""
    heard = [(tie.stated, word) for tie in ties if (word := _word(tie, institution)) is not None]
    stated = [word for is_stated, word in heard if is_stated or not word]
    if any(word for _, word in heard) and not any(stated):
        return state.say()("common-yes")
    return say_word(max(stated, default=None))


def say_word(word: float | None) -> str:
    """Say what one side said: its strength, "no", or a dash where nothing was heard."""
    if word is None:
        return "–"
    return format_number(word, state.language()) if word else state.say()("common-no")


def pairs_table(
    network: nx.MultiDiGraph,
    *,
    everything: bool = False,
    only: Collection[tuple[str, str]] | None = None,
) -> Table:
    """List the pairs, one row each; ``only`` takes some of them, in either order."""
    return _pairs(network, everything, None if only is None else frozenset(only))


@worded
def _pairs(
    network: nx.MultiDiGraph, everything: bool, only: frozenset[tuple[str, str]] | None
) -> Table:
    columns = _columns("source", "target", "layers", "strength", "source_word", "target_word")
    columns |= _columns("evidence", *(["exists"] if everything else []))
    rows = [
        {**vars(one), "source": _name(network, one.source), "target": _name(network, one.target)}
        for one in said_of(network, everything=everything)
        if only is None or (one.source, one.target) in only or (one.target, one.source) in only
    ]
    return Table(columns, _ordered(rows))


@worded
def ties_table(network: nx.MultiDiGraph) -> Table:
    """List everything said, one row a kind of tie: what a file holds."""
    columns = _columns("source", "target", "layer", "strength", "source_word", "target_word")
    columns |= _columns("evidence", "exists")
    rows: list[dict[str, object]] = [
        {
            "source": _name(network, tie.source),
            "target": _name(network, tie.target),
            "layer": _layer(network, tie),
            "strength": tie.strength if tie.stated else None,
            "source_word": _say_side([tie], tie.source),
            "target_word": _say_side([tie], tie.target),
            "evidence": state.say()(f"draw-evidence-{tie.evidence}"),
            "exists": state.say()("common-yes" if tie.exists else "common-no"),
        }
        for tie in info(network).ties
        if tie.source in network and tie.target in network
    ]
    return Table(columns, _ordered(rows))


def _columns(*names: str) -> dict[str, str]:
    t = state.say()
    return {name: t(f"network-column-{name.replace('_', '-')}") for name in names}


def _name(network: nx.MultiDiGraph, body: str) -> str:
    return str(network.nodes[body]["name"])


def _ordered(rows: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    order = sort_key(state.language())
    return sorted(rows, key=lambda row: (order(str(row["source"])), order(str(row["target"]))))
