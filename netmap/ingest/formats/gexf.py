"""GEXF, as Gephi writes it: attributes, weights, kinds of tie, and the spells in which a tie was there."""

from __future__ import annotations

import datetime as dt
import re
from math import inf

from netmap.ingest.formats.markup import Element, XmlReader, parse
from netmap.ingest.formats.network import Interval, Network, Tie
from netmap.ingest.formats.problem import Problem

__all__ = ["read"]

_TIMES_OF_VALUE = ("start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals")
_LISTED = re.compile(r"[^\s<>\[\],;]+")
_BETWEEN = re.compile(r"[\[\](]\s*([^\s\[\](),;]+)\s*,\s*([^\s\[\](),;]+)\s*[\[\])]")
_DRAWING = ("color", "position", "size", "shape", "thickness")


class _GEXF(XmlReader):
    def __init__(self) -> None:
        super().__init__(Network("GEXF"))
        self.titles: dict[tuple[str, str], str] = {}
        self.defaults: dict[tuple[str, str], str] = {}
        self.domain = ""
        self.directed = True
        self.graphs = 0
        self.values: list[dict[str, str]] = []
        self.spells: list[list[Interval]] = []

    def opened(self, element: Element) -> None:
        match element.name:
            case "graph":
                self._open_graph(element)
            case "attributes":
                self.domain = element.get("class") or "node"
            case "attribute":
                key = (self.domain, element.get("id"))
                self.titles[key] = element.get("title") or element.get("id")
            case "node" | "edge":
                self.values.append({})
                self.spells.append(self._times(element))
                if element.name == "node":
                    self._node(element)
            case "attvalue":
                self._value(element)
            case "spell":
                if self.spells:
                    self.spells[-1] += self._times(element)
            case drawing if drawing in _DRAWING:
                self.network.leave_out(drawing, element.line)

    def _times(self, element: Element) -> list[Interval]:
        """Give the times that an element states, if any: from when to when, or single moments."""
        listed = [*_LISTED.findall(element.get("timestamps")), element.get("timestamp")]
        moments = [self._moment(moment, element, inf) for moment in listed if moment]
        if moments:
            return [(moment, moment) for moment in moments]
        between = _BETWEEN.findall(element.get("intervals"))
        if between:
            return [(self._moment(a, element, -inf), self._moment(b, element, inf)) for a, b in between]  # fmt: skip
        start, end = (element.get(n) or element.get(f"{n}open") for n in ("start", "end"))
        if not start and not end:
            return []
        return [(self._moment(start, element, -inf), self._moment(end, element, inf))]

    def _moment(self, text: str, element: Element, open_end: float) -> float:
        """Read a number or a date; dates are counted by their year, month and day as one number (20190604)."""
        if not text or text.casefold() in ("-infinity", "infinity"):
            return open_end
        try:
            return float(text)
        except ValueError:
            pass
        try:
            day = dt.date.fromisoformat(text[:10])
        except ValueError as error:
            raise Problem("file-network-number", line=element.line, value=text) from error
        self.network.counts_days = True
        return float(day.strftime("%Y%m%d"))

    def _open_graph(self, element: Element) -> None:
        self.graphs += 1
        if self.graphs > 1:
            raise Problem("file-network-several", line=element.line)
        self.directed = element.get("defaultedgetype").casefold() == "directed"

    def closed(self, element: Element) -> None:
        match element.name:
            case "default":
                attribute = self.inside("attribute")
                if attribute is not None:
                    self.defaults[self.domain, attribute.get("id")] = element.text.strip()
            case "node":
                self._close_node(element)
            case "edge":
                self._edge(element)

    def _value(self, element: Element) -> None:
        domain = "node" if self.inside("edge") is None else "edge"
        key = (domain, element.get("for") or element.get("id"))
        if key not in self.titles:
            raise Problem("file-network-unknown-key", line=element.line, key=key[1])
        if any(element.get(name) for name in _TIMES_OF_VALUE):
            self.network.leave_out("attvalue start/end", element.line)
        if self.values and element.get("value"):
            self.values[-1][self.titles[key]] = element.get("value")

    def _told(self, domain: str) -> dict[str, str]:
        defaults = {
            self.titles[key]: value for key, value in self.defaults.items() if key[0] == domain
        }
        return {**defaults, **self.values.pop()}

    def _node(self, element: Element) -> None:
        node = self.network.add_node(element.get("id"), element.line, element.get("label"))
        holder = self.inside("node")
        parent = element.get("pid") or (holder.get("id") if holder is not None else "")
        if parent:
            node.attributes["parent"] = parent

    def _close_node(self, element: Element) -> None:
        self.network.nodes[element.get("id")].attributes.update(self._told("node"))
        if self.spells.pop():
            self.network.leave_out("node spell", element.line)

    def _edge(self, element: Element) -> None:
        told, times = self._told("edge"), self.spells.pop()
        tie = Tie(element.line, element.get("source"), element.get("target"))
        tie.strength = element.get("weight") or told.pop("weight", "") or told.pop("strength", "")
        kind = element.get("type").casefold()
        tie.is_directed = (
            kind == "directed" if kind in ("directed", "undirected") else self.directed
        )
        if kind == "mutual":
            tie.is_directed = False
        tie.layer = element.get("kind") or told.pop("layer", "") or told.pop("relation", "")
        if element.get("label"):
            told.setdefault("label", element.get("label"))
        tie.times, tie.attributes = times, told
        self.network.add_tie(tie)


def read(data: bytes) -> Network:
    """Read a GEXF file."""
    reader = _GEXF()
    parse(data, reader)
    return reader.network
