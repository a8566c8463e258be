"""What every network file comes to: nodes and ties with their attributes, written as two sheets of plain cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any

from netmap.ingest.formats.problem import Problem

__all__ = ["Interval", "Network", "Node", "Tie", "finite"]

Line = dict[str, Any] | list[Any]
Interval = tuple[float, float]
"""From when to when, both included; infinite where the file leaves an end open."""

_MOST_WAVES = 24
_MOST_KINDS = 30
_KINDS = ("interaction", "type", "kind", "typ", "rodzaj")
"""What tools call the kind of a tie where it is one attribute among others."""
_DAY = re.compile("[0-9]{8}")
_NODE_COLUMNS = ("id", "name", "wave")
_TIE_COLUMNS = ("source", "target", "layer", "wave", "strength", "name")


@dataclass
class Node:
    """A node: where the file speaks of it, what it is called, what else is said of it."""

    line: int
    name: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass
class Tie:
    """A tie from one node to another; without a ``strength`` the file only says that it is there."""

    line: int
    source: str
    target: str
    strength: str = ""
    layer: str = ""
    is_directed: bool = True
    times: Sequence[Interval] = ()
    attributes: dict[str, str] = field(default_factory=dict)


class Network:
    """A network as a file tells it, held against itself: no node twice, no tie to a node that is not there.

    Parameters
    ----------
    format_name
        What the format is called, for the user.

    Attributes
    ----------
    counts_days
        Whether times are days, each written as one number (20190604).
    """

    def __init__(self, format_name: str) -> None:
        self.format_name = format_name
        self.nodes: dict[str, Node] = {}
        self.ties: list[Tie] = []
        self.counts_days = False
        self._remarks: dict[tuple[str, str], int] = {}

    def add_node(self, key: str, line: int, name: str = "") -> Node:
        """Take in a node; a second one of the same key is refused."""
        if not key.strip():
            raise Problem("file-network-nameless", line=line, format=self.format_name)
        if key in self.nodes:
            raise Problem("file-network-repeated-node", line=line, node=key)
        return self.nodes.setdefault(key, Node(line, name))

    def node(self, key: str, line: int) -> Node:
        """Give a node, made when it is first named: for formats whose lists of ties are their lists of nodes too."""
        return self.nodes[key] if key in self.nodes else self.add_node(key, line)

    def add_tie(self, tie: Tie) -> None:
        """Take in a tie; one that is never there, since it ends before it begins, is refused."""
        for begun, ended in tie.times:
            if not begun <= ended or begun == inf or ended == -inf:
                told = {"begun": self._named(begun), "ended": self._named(ended)}
                raise Problem("file-network-times-reversed", line=tie.line, **told)
        self.ties.append(tie)

    def leave_out(self, what: str, line: int) -> None:
        """Note what of the file is not read, once each."""
        self._remarks.setdefault(("left-out", what), line)

    def remark(self, kind: str, line: int) -> None:
        """Note that values are ``missing``, or that there are too many ``times`` for each to be a wave, once each."""
        self._remarks.setdefault((kind, ""), line)

    def sheets(self) -> Iterator[Line]:
        """Give the network as sheets of plain cells.

        Raises
        ------
        Problem
            A tie ends at a node that the file does not hold, or there is nothing at all.
        """
        if not self.nodes:
            raise Problem("file-empty")
        for tie in self.ties:
            for end in (tie.source, tie.target):
                if end not in self.nodes:
                    raise Problem("file-network-unknown-node", line=tie.line, node=end)
        self._find_kinds()
        yield from self._sheet("nodes", _NODE_COLUMNS, self._node_rows())
        if self.ties:
            yield from self._sheet("ties", _TIE_COLUMNS, self._tie_rows())
        for (kind, what), line in self._remarks.items():
            yield {"remark": kind, "row": line, "column": 0, "value": what}

    def _sheet(
        self, name: str, own: Sequence[str], rows: Iterable[tuple[int, Mapping[str, str]]]
    ) -> Iterator[Line]:
        told = list(rows)
        said = dict.fromkeys(column for _, cells in told for column, cell in cells.items() if cell)
        titles = [c for c in own if c in said] + [c for c in said if c not in own]
        yield {"sheet": name, "hidden": False, "network": self.format_name}
        yield [1, titles]
        for line, cells in told:
            yield [line, [cells.get(title) or None for title in titles]]

    def _find_kinds(self) -> None:
        """Let an attribute that tells ties of the same two nodes apart, and stands at every tie, be their kind."""
        if any(tie.layer for tie in self.ties) or not self._are_doubled():
            return
        for name in (n for n in self.ties[0].attributes if n.casefold() in _KINDS):
            said = [tie.attributes.get(name, "") for tie in self.ties]
            if all(said) and len(set(said)) <= _MOST_KINDS and not self._are_doubled(name):
                for tie in self.ties:
                    tie.layer = tie.attributes.pop(name)
                return

    def _are_doubled(self, besides: str = "") -> bool:
        """Tell whether two ties have the same ends, and the same value of an attribute if one is given."""
        told = {(t.source, t.target, t.attributes.get(besides), *t.times) for t in self.ties}
        return len(told) < len(self.ties)

    def call_by_name(self) -> None:
        """Let names stand for keys that only count the nodes of one file, if no two nodes share a name."""
        names = {key: node.name or key for key, node in self.nodes.items()}
        if len({" ".join(name.split()) for name in names.values()}) < len(names):
            return
        self.nodes = {names[key]: node for key, node in self.nodes.items()}
        for tie in self.ties:
            tie.source, tie.target = names[tie.source], names[tie.target]

    def _node_rows(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        have_names = any(node.name not in ("", key) for key, node in self.nodes.items())
        for key, node in self.nodes.items():
            own = {"id": key, "name": node.name or key} if have_names else {"name": key}
            yield node.line, {**own, **_apart(node.attributes, own)}

    def _tie_rows(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        points = self._points()
        for tie in self.ties:
            ends = [(tie.source, tie.target)]
            if not tie.is_directed and tie.source != tie.target:
                ends.append((tie.target, tie.source))
            for source, target in ends:
                for wave in self._waves(tie.times, points):
                    own = {
                        "source": source,
                        "target": target,
                        "layer": tie.layer,
                        "wave": wave,
                        "strength": tie.strength,
                    }
                    yield tie.line, {**_apart(tie.attributes, own), **own}

    def _points(self) -> list[float]:
        """Give the moments at which the network is looked at: every one that the file names."""
        bounds = {b for tie in self.ties for time in tie.times for b in time if finite(b)}
        if len(bounds) > _MOST_WAVES:
            self.remark("times", next(tie.line for tie in self.ties if tie.times))
            return []
        return sorted(bounds)

    def _waves(self, times: Sequence[Interval], points: Sequence[float]) -> list[str]:
        if not points:
            return [""]
        told = [p for p in points if not times or any(a <= p <= b for a, b in times)]
        return [self._named(point) for point in told]

    def _named(self, point: float) -> str:
        """Write a moment as a wave is called: a day as a day, a number with all its digits."""
        said = f"{point:.15g}"
        if self.counts_days and _DAY.fullmatch(said):
            return f"{said[:4]}-{said[4:6]}-{said[6:]}"
        return said


def _apart(attributes: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Give attributes under names that are not netmap's own columns, unless they say the same."""
    told = {}
    for name, value in attributes.items():
        title = name.strip() or "attribute"
        taken = title.casefold() in {*own, "id", "name", "source", "target"}
        if taken and own.get(title.casefold()) == value:
            continue
        told[f"attribute {title}" if taken else title] = value
    return told


def finite(bound: float) -> bool:
    """Tell whether an end of an interval is a moment, not an open end."""
    return abs(bound) != inf
