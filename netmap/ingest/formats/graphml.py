"""GraphML, also as yEd writes it."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.ingest.formats.markup import Element, XmlReader, parse
from netmap.ingest.formats.network import Network, Tie
from netmap.ingest.formats.problem import Problem

__all__ = ["read"]

_NAMES = ("name", "label")
_STRENGTHS = ("strength", "weight")
_LAYERS = ("layer", "relation")
_LAYER_OF_GRAPH = "graph"
_MOST_KEYS = 1_000


@dataclass
class _Key:
    title: str
    domain: str
    default: str = ""


class _GraphML(XmlReader):
    def __init__(self) -> None:
        super().__init__(Network("GraphML"))
        self.keys: dict[str, _Key] = {}
        self.graphs: list[str] = []
        self.data: dict[str, str] = {}
        self.label = ""
        self.directed = True
        self.shared: dict[str, int] = {}

    def opened(self, element: Element) -> None:
        match element.name:
            case "key":
                title = element.get("attr.name") or element.get("id")
                self.keys[element.get("id")] = _Key(title, element.get("for") or "all")
                if len(self.keys) > _MOST_KEYS:
                    raise Problem("file-too-many-columns", row_number=element.line, most=_MOST_KEYS)
            case "graph":
                self._open_graph(element)
            case "node" | "edge":
                self.data, self.label = {}, ""
            case "hyperedge":
                raise Problem("file-network-hyperedge", line=element.line)
            case "port" | "locator":
                self.network.leave_out(f"<{element.name}>", element.line)

    def _open_graph(self, element: Element) -> None:
        if self.inside("node") is not None:
            raise Problem("file-network-nested", line=element.line)
        self.directed = element.get("edgedefault").casefold() != "undirected"
        self.graphs.append(element.get("id") or f"{len(self.graphs) + 1}")

    def closed(self, element: Element) -> None:
        match element.name:
            case "default":
                key = self.inside("key")
                if key is not None:
                    self.keys[key.get("id")].default = element.text.strip()
            case "data":
                self._data(element)
            case "NodeLabel" | "EdgeLabel":
                self.label = self.label or element.text.strip()
            case "node":
                self._node(element)
            case "edge":
                self._edge(element)

    def _data(self, element: Element) -> None:
        if self.inside("node") is None and self.inside("edge") is None:
            return
        key = self.keys.get(element.get("key"))
        if key is None:
            raise Problem("file-network-unknown-key", line=element.line, key=element.get("key"))
        if element.text.strip():
            self.data[key.title] = element.text.strip()

    def _told(self, domain: str) -> dict[str, str]:
        defaults = {
            key.title: key.default
            for key in self.keys.values()
            if key.default and key.domain in (domain, "all")
        }
        return {**defaults, **self.data}

    def _node(self, element: Element) -> None:
        told, key = self._told("node"), element.get("id")
        name = self.label or next((told.pop(n) for n in _NAMES if told.get(n)), "")
        if key in self.network.nodes and len(self.graphs) > self.shared.get(key, 1):
            self.shared[key] = len(self.graphs)  # the same body in the next of several relations
            self.network.nodes[key].attributes.update(told)
            return
        node = self.network.add_node(key, element.line, name)
        node.attributes = told
        self.shared[key] = len(self.graphs)

    def _edge(self, element: Element) -> None:
        told = self._told("edge")
        strength = next((told.pop(n) for n in _STRENGTHS if told.get(n)), "")
        layer = next((told.pop(n) for n in _LAYERS if told.get(n)), "")
        stated = element.get("directed").casefold()
        if self.label:
            told.setdefault("label", self.label)
        tie = Tie(element.line, element.get("source"), element.get("target"), strength)
        tie.is_directed = stated in ("true", "1") if stated else self.directed
        tie.layer, tie.attributes = layer or self.graphs[-1], told
        if not layer:
            tie.attributes[_LAYER_OF_GRAPH] = self.graphs[-1]
        self.network.add_tie(tie)


def read(data: bytes) -> Network:
    """Read a GraphML file: several graphs are several relations."""
    reader = _GraphML()
    parse(data, reader)
    several = len(reader.graphs) > 1
    for tie in reader.network.ties:
        if tie.attributes.pop(_LAYER_OF_GRAPH, None) is not None and not several:
            tie.layer = ""
    return reader.network
