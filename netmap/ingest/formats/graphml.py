"""GraphML, also as yEd writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from netmap.ingest.formats.markup import Element, XmlReader, parse
from netmap.ingest.formats.network import Network, Tie
from netmap.ingest.formats.problem import Problem

__all__ = ["read"]

_NAMES = ("name", "label")
_STRENGTHS = ("strength", "weight")
_LAYERS = ("layer", "relation")
_COUNTED = re.compile("n?[0-9]+")
"""A node that is only counted: the name may stand under ``id``, as visone and R write it."""
_MOST_KEYS = 1_000


@dataclass
class _Key:
    title: str
    domain: str
    drawing: str
    default: str = ""


@dataclass
class _Said:
    """What was said so far of a node or edge that is open."""

    data: dict[str, str] = field(default_factory=dict)
    label: str = ""


class _GraphML(XmlReader):
    def __init__(self) -> None:
        super().__init__(Network("GraphML"))
        self.keys: dict[str, _Key] = {}
        self.graphs: list[str] = []
        self.said: list[_Said] = []
        self.directed: list[bool] = []
        self.shared: dict[str, int] = {}
        self.untold: list[tuple[Tie, str, str]] = []

    def opened(self, element: Element) -> None:
        match element.name:
            case "key":
                self._key(element)
            case "graph":
                self.directed.append(element.get("edgedefault").casefold() != "undirected")
                if self.inside("node") is None:  # one in a node is a group, not a relation
                    self.graphs.append(element.get("id") or f"{len(self.graphs) + 1}")
            case "node" | "edge":
                self.said.append(_Said())
            case "hyperedge":
                raise Problem("file-network-hyperedge", line=element.line)
            case "port" | "locator":
                self.network.leave_out(f"<{element.name}>", element.line)

    def _key(self, element: Element) -> None:
        title, drawing = element.get("attr.name") or element.get("id"), element.get("yfiles.type")
        self.keys[element.get("id")] = _Key(title, element.get("for") or "all", drawing)
        if len(self.keys) > _MOST_KEYS:
            raise Problem("file-too-many-columns", row_number=element.line, most=_MOST_KEYS)

    def closed(self, element: Element) -> None:
        match element.name:
            case "default":
                key = self.inside("key")
                if key is not None:
                    self.keys[key.get("id")].default = element.text.strip()
            case "data":
                self._data(element)
            case "desc" if element.text.strip():
                self.network.leave_out("<desc>", element.line)
            case "NodeLabel" | "EdgeLabel" if self.said:
                self.said[-1].label = self.said[-1].label or element.text.strip()
            case "node":
                self._node(element)
            case "edge":
                self._edge(element)
            case "graph":
                self.directed.pop()

    def _data(self, element: Element) -> None:
        holder = self.path[-2].name if len(self.path) > 1 else ""
        key, text = self.keys.get(element.get("key")), element.text.strip()
        if holder in ("node", "edge") and key is None:
            raise Problem("file-network-unknown-key", line=element.line, key=element.get("key"))
        if key is None:
            return
        if key.drawing in ("nodegraphics", "edgegraphics"):
            self.network.leave_out(key.drawing, element.line)
        elif text and holder in ("node", "edge"):
            self.said[-1].data[key.title] = text
        elif text and holder in ("graph", "graphml"):
            self.network.leave_out(key.title, element.line)

    def _told(self, domain: str) -> tuple[dict[str, str], str]:
        """Give what was said of a node or edge that closes, and its label."""
        said = self.said.pop()
        defaults = {
            key.title: key.default
            for key in self.keys.values()
            if key.default and key.domain in (domain, "all")
        }
        return {**defaults, **said.data}, said.label

    def _node(self, element: Element) -> None:
        key = element.get("id")
        told, label = self._told("node")
        names = (*_NAMES, "id") if _COUNTED.fullmatch(key) else _NAMES
        name = label or next((told.pop(n) for n in names if told.get(n)), "")
        holder = self.inside("node")
        if holder is not None:
            told["parent"] = holder.get("id")
        if key in self.network.nodes and len(self.graphs) > self.shared.get(key, 1):
            self.shared[key] = len(self.graphs)  # the same body in the next of several relations
            self.network.nodes[key].attributes.update(told)
            return
        node = self.network.add_node(key, element.line, name)
        node.attributes = told
        self.shared[key] = len(self.graphs)

    def _edge(self, element: Element) -> None:
        told, label = self._told("edge")
        strength = next((told.pop(n) for n in _STRENGTHS if told.get(n)), "")
        layer = next((told.pop(n) for n in _LAYERS if told.get(n)), "")
        stated = element.get("directed").casefold()
        if label:
            told.setdefault("label", label)
        tie = Tie(element.line, element.get("source"), element.get("target"), strength, layer)
        tie.is_directed = stated in ("true", "1") if stated else self.directed[-1]
        tie.attributes = told
        if not layer:
            self.untold.append((tie, self.graphs[-1], element.get("id")))
        self.network.add_tie(tie)


def read(data: bytes) -> Network:
    """Read a GraphML file: several graphs are several relations, and so are ids that several ties share."""
    reader = _GraphML()
    parse(data, reader)
    several, ids = len(reader.graphs) > 1, [one for _, _, one in reader.untold]
    are_kinds = len(set(ids)) < len(ids) and not any(not one or one.isdecimal() for one in ids)
    for tie, graph, one in reader.untold:
        tie.layer = graph if several else one if are_kinds else ""
    return reader.network
