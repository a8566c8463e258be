"""Pajek: networks (``.net``) and projects (``.paj``) with partitions, vectors, several relations and times."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf

from netmap.ingest.formats.network import Interval, Network, Tie, finite
from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.words import beginning, number, whole, words

__all__ = ["is_pajek", "read", "told_lines"]

_SECTION = re.compile(r"\s*\*\s*([A-Za-z]+)\s*(.*)")
_RELATION = re.compile(r":\s*([0-9]+)\s*(.*)")
_SIGN = re.compile("&#[0-9]{1,7};")
"""A letter by its number: how Pajek writes those that its own letters lack."""
_VALUES = {"partition": "partition", "vector": "vector", "permutation": "permutation"}
_LISTS = ("arcs", "edges", "arcslist", "edgeslist", "matrix")
_MOST_NODES = 100_000
_IGNORED = ("cluster", "hierarchy", "events")


def is_pajek(text: str) -> bool:
    """Tell whether a text begins as Pajek's files do."""
    told = (line for line in beginning(text, 50) if line.strip() and not _is_remark(line))
    first = _SECTION.match(next(told, ""))
    return first is not None and first[1].casefold() in (
        "vertices", "network", "partition", "vector", *_LISTS,
    )  # fmt: skip


def _is_remark(line: str) -> bool:
    return line.lstrip().startswith(("%", "/*", "#"))


@dataclass
class _Vertices:
    """The vertices of one network of the file: how many, of which the first ``rows`` are the first mode."""

    count: int
    rows: int
    line: int
    labels: dict[int, str] = field(default_factory=dict)
    lines: dict[int, int] = field(default_factory=dict)
    keys: dict[int, str] = field(default_factory=dict)


@dataclass
class _Values:
    """A partition or vector: one value a vertex, in the order of a network that may stand before or after it."""

    title: str
    line: int
    order: _Vertices | None
    declared: int = 0
    said: list[tuple[int, str]] = field(default_factory=list)


class _Reader:
    """Goes through the file section by section."""

    def __init__(self) -> None:
        self.network = Network("Pajek")
        self.section = ""
        self.title = ""
        self.relation = ""
        self.relations: dict[str, str] = {}
        self.vertices: _Vertices | None = None
        self.titles: list[str] = []
        self.titled_ties: list[tuple[str, Tie]] = []
        self.values: list[_Values] = []
        self.first: _Vertices | None = None
        self.latest: _Vertices | None = None
        self.settled: list[_Vertices] = []
        self.row = 0

    def line(self, at: int, text: str) -> None:
        """Take in one line."""
        started = _SECTION.match(text)
        if started:
            self._start(started[1].casefold(), started[2].strip(), at)
        elif self.section in ("vertices", *_LISTS):
            getattr(self, f"_{self.section}")(at, text)
        elif self.section in _VALUES:
            self._value(at, text)
        elif self.section not in _IGNORED:
            raise Problem("file-network-broken", line=at, format="Pajek")

    # ── sections ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _start(self, section: str, rest: str, at: int) -> None:
        self._finish()
        if section == "vertices":
            self._start_vertices(rest, at)
        elif section == "network":
            self.section = ""
            self.title, self.relations, self.vertices = rest, {}, None
            self.titles.append(rest)
        elif section in _LISTS:
            self._start_list(section, rest, at)
        elif section in _VALUES:
            self.section = section
            self.values.append(_Values(rest or _VALUES[section], at, self.latest))
        elif section in _IGNORED:
            self.section = section
            self.network.leave_out(f"*{section.capitalize()}", at)
        else:
            raise Problem("file-network-broken", line=at, format="Pajek")

    def _start_vertices(self, rest: str, at: int) -> None:
        counts = [whole(word, at) for word in words(rest)[:2]]
        if not counts:
            raise Problem("file-network-broken", line=at, format="Pajek")
        if self.section in _VALUES:  # a partition or vector says again how many there are
            self.values[-1].declared = counts[0]
            return
        self.section = "vertices"
        self.vertices = _Vertices(counts[0], counts[1] if len(counts) > 1 else 0, at)

    def _start_list(self, section: str, rest: str, at: int) -> None:
        if self.vertices is None:
            raise Problem("file-network-broken", line=at, format="Pajek")
        self.section, self.row, self.relation = section, 0, ""
        related = _RELATION.match(rest)
        if related:
            name = _lettered("".join(words(related[2])[:1])) or related[1]
            self.relation = self.relations.setdefault(related[1], name)

    def _vertices(self, at: int, text: str) -> None:
        assert self.vertices is not None
        text, times = _cut_times(text, at)
        said = words(text)
        if not said:
            return
        which = self._vertex(said[0], at)
        if which in self.vertices.labels:
            raise Problem("file-network-repeated-node", line=at, node=said[0])
        self.vertices.labels[which] = _lettered(said[1]) if len(said) > 1 else ""
        self.vertices.lines[which] = at
        if times:
            self.network.leave_out("vertex time", at)

    def _vertex(self, word: str, at: int) -> int:
        """Read the number of a vertex; one that the network does not have is refused."""
        assert self.vertices is not None
        which = whole(word, at)
        if not 1 <= which <= self.vertices.count:
            raise Problem("file-network-unknown-node", line=at, node=word)
        return which

    def _key(self, word: str, at: int) -> str:
        """Give the node that a number means in this network."""
        assert self.vertices is not None
        return self.vertices.keys[self._vertex(word, at)]

    def _settle(self) -> None:
        """Make the vertices nodes once their list is over; those without a line have their number for a name."""
        place, known = self.vertices, set(self.network.nodes)
        if place is None:
            return
        if place.count > _MOST_NODES:
            raise Problem("file-too-many-rows", row_number=place.count, most=_MOST_NODES)
        self.first, self.latest = self.first or place, place
        self.settled.append(place)
        place.keys = self._by_names(place)
        if place.keys:
            return
        if known and not place.labels and len(known) != place.count:
            raise Problem("file-network-several", line=place.line)
        place.keys = {which: str(which) for which in range(1, place.count + 1)}
        for which in range(1, place.count + 1):
            key, line = str(which), place.lines.get(which, place.line)
            if key in known:
                self._same(key, place.labels.get(which, ""), line)
            else:
                self._new(key, which, place)

    def _by_names(self, place: _Vertices) -> dict[int, str]:
        """Find the bodies of earlier networks by their names, where most are the same; others come or are gone."""
        nodes, labels = self.network.nodes, place.labels
        known = {node.name: key for key, node in nodes.items() if node.name}
        are_named = len({*labels.values()} - {""}) == place.count and len(known) == len(nodes)
        shared = known.keys() & {*labels.values()}
        if not are_named or 2 * len(shared) <= min(len(known), place.count):
            return {}
        for which, label in sorted(labels.items()):
            if label not in known:
                known[label] = str(len(nodes) + 1)
                self._new(known[label], which, place)
        return {which: known[label] for which, label in labels.items()}

    def _new(self, key: str, which: int, place: _Vertices) -> None:
        line, label = place.lines.get(which, place.line), place.labels.get(which, "")
        node = self.network.add_node(key, line, label)
        if place.rows:
            node.attributes["mode"] = "1" if which <= place.rows else "2"

    def _same(self, key: str, label: str, line: int) -> None:
        """Networks of one project are of the same bodies, or nobody can say who is who."""
        held = self.network.nodes[key]
        if label and held.name and label != held.name:
            raise Problem("file-network-other-nodes", line=line, node=label, known=held.name)
        held.name = held.name or label

    def _finish(self) -> None:
        if self.section == "vertices":
            self._settle()

    # ── ties ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _arcs(self, at: int, text: str, *, directed: bool = True) -> None:
        text, times = _cut_times(text, at)
        layer = self.relation
        numbered = re.match(r"\s*([0-9]+)\s*:\s*(.*)", text)
        if numbered:
            layer, text = self.relations.get(numbered[1], numbered[1]), numbered[2]
        said = words(text)
        if not said:
            return
        if len(said) < 2:
            raise Problem("file-network-broken", line=at, format="Pajek")
        source, target = (self._key(word, at) for word in said[:2])
        rest = said[2:]  # a value, then words in pairs that say how the line is drawn
        has_strength = bool(rest) and (rest[0][:1] in "+-.,0123456789" or len(rest) % 2 == 1)
        strength = number(said[2], at) if has_strength else ""
        tie = Tie(at, source, target, strength, layer, is_directed=directed, times=times)
        label = _label(said[2:])
        if label:
            tie.attributes["label"] = label
        self._keep(tie)

    def _edges(self, at: int, text: str) -> None:
        self._arcs(at, text, directed=False)

    def _arcslist(self, at: int, text: str, *, directed: bool = True) -> None:
        said = [self._key(word, at) for word in words(text)]
        for target in said[1:]:
            self._keep(Tie(at, said[0], target, layer=self.relation, is_directed=directed))

    def _edgeslist(self, at: int, text: str) -> None:
        self._arcslist(at, text, directed=False)

    def _matrix(self, at: int, text: str) -> None:
        assert self.vertices is not None
        cells, place = words(text), self.vertices
        if not cells:
            return
        width = place.count - place.rows if place.rows else place.count
        height = place.rows or place.count
        self.row += 1
        if len(cells) != width or self.row > height:
            raise Problem("file-network-count", line=at, found=len(cells), declared=width)
        for column, cell in enumerate(cells, 1 + place.rows):
            strength = number(cell, at)
            if float(strength) != 0:
                ends = place.keys[self.row], place.keys[column]
                self._keep(Tie(at, *ends, strength, self.relation))

    def _keep(self, tie: Tie) -> None:
        self.titled_ties.append((self.title, tie))

    # ── partitions and vectors ──────────────────────────────────────────────────────────────────────────────────────

    def _value(self, at: int, text: str) -> None:
        said = words(text)
        if said:
            self.values[-1].said.append((at, number(said[0], at)))

    def _give_values(self) -> None:
        """Give every vertex its values, now that all networks are known."""
        for values in self.values:
            order = self._network_of(values)
            size, said = (order.count if order else 0), values.said
            if len(said) != size:
                line = said[min(size, len(said) - 1)][0] if said else values.line
                raise Problem("file-network-count", line=line, found=len(said), declared=size)
            if order is not None:
                self._give(values.title, [order.keys[at] for at in range(1, size + 1)], said)

    def _give(self, title: str, keys: list[str], said: list[tuple[int, str]]) -> None:
        """Give vertices their values; a partition and a vector may be called the same, and say something else."""
        held = [self.network.nodes[key].attributes for key in keys]
        told, number = title, 1
        while any(
            one.get(told, value) != value for one, (_, value) in zip(held, said, strict=True)
        ):
            number += 1
            told = f"{title} {number}"
        for one, (_, value) in zip(held, said, strict=True):
            one[told] = value

    def _network_of(self, values: _Values) -> _Vertices | None:
        """Give the network that values are of: the one before them, or one of as many vertices as they announce."""
        order = values.order or self.first
        if order is None or values.declared in (0, order.count):
            return order
        alike = [place for place in self.settled if place.count == values.declared]
        return alike[-1] if alike else order

    def whole_network(self) -> Network:
        """Give all that was read; of several networks the titles are relations."""
        self._finish()
        if self.values and not self.settled:
            raise Problem("file-partition-alone", n=len(self.values[0].said))
        self._give_values()
        several = len(self.titles) > 1
        for title, tie in self.titled_ties:
            if several:
                tie.layer = ": ".join(part for part in (title, tie.layer) if part)
            self.network.add_tie(tie)
        self.network.call_by_name()
        return self.network


def _cut_times(text: str, at: int) -> tuple[str, list[Interval]]:
    begun, text = text.rfind("["), text.rstrip()
    told = text[begun + 1 : -1]
    if begun < 0 or not text.endswith("]") or '"' in told or "]" in told:
        return text, []
    return text[:begun], [_time(part, at) for part in told.split(",") if part.strip()]


def _time(text: str, at: int) -> Interval:
    start, _, end = text.strip().partition("-")
    first = inf if start == "*" else float(whole(start, at))
    last = first if not end else inf if end == "*" else float(whole(end, at))
    if not finite(first):
        raise Problem("file-network-number", line=at, value=text)
    return first, last


def _label(rest: list[str]) -> str:
    """Give the label of a tie: the word after ``l``."""
    return _lettered(next((after for word, after in pairwise(rest) if word == "l"), ""))


def _lettered(text: str) -> str:
    """Put letters, or an ampersand, where a name has their numbers; other signs are none that a name has."""

    def letter(sign: re.Match[str]) -> str:
        said = html.unescape(sign[0])
        return said if said == "&" or said.isalpha() else sign[0]

    return _SIGN.sub(letter, text)


def told_lines(text: str) -> Iterator[tuple[int, str]]:
    """Give the lines that say something, with their numbers."""
    for at, line in enumerate(text.splitlines(), 1):
        if line.strip() and not _is_remark(line):
            yield at, line


def read(text: str) -> Network:
    """Read a Pajek file."""
    reader = _Reader()
    for at, line in told_lines(text):
        reader.line(at, line)
    return reader.whole_network()
