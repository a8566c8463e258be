"""JSON networks: node-link and adjacency (networkx, d3, vis.js), Cytoscape, graphology and the JSON Graph Format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from netmap.ingest.formats.network import Network, Tie, finite
from netmap.ingest.formats.problem import Problem

__all__ = ["read"]

_NAMES = ("name", "label")
_STRENGTHS = ("strength", "weight", "value")
_LONE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
"""Half a letter, which no text can hold: read as the sign for what cannot be read, and refused as such."""
_LAYERS = ("layer", "relation")
_READ = {
    "nodes",
    "links",
    "edges",
    "ties",
    "adjacency",
    "elements",
    "options",
    "graphs",
    "netsJSON",
    "info",
}
"""What of a graph is read, or says nothing of the network; the rest is told."""
_OF_NETS = {"n1": "source", "n2": "target", "lab": "name", "w": "weight", "rel": "layer"}


def read(text: str) -> Network:
    """Read a JSON file that holds nodes and ties; an item's number stands for its line."""
    if "\\ud" in text.casefold():
        text = _LONE.sub(r"\\ufffd", text)
    try:
        told = json.loads(text, parse_constant=_refuse, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise Problem("file-network-broken", line=error.lineno, format="JSON") from error
    except ValueError as error:  # a number of more digits than Python reads
        raise Problem("file-network-number", line=1, value="") from error
    network = Network("JSON")
    graphs = _several(told)
    for at, graph in enumerate(graphs, 1):
        first = len(network.ties)
        _take(graph, network)
        if len(graphs) > 1:
            for tie in network.ties[first:]:
                tie.layer = ": ".join(p for p in (_called(graph, at), tie.layer) if p)
    return network


def _called(graph: Mapping[str, Any], at: int) -> str:
    return next((_text(graph[name]) for name in ("id", "label") if graph.get(name)), f"{at}")


def _take(graph: Mapping[str, Any], network: Network) -> None:
    """Read one graph; a node that an earlier graph of the file has is the same."""
    nodes, known = list(_nodes(graph)), set(network.nodes)
    for line, (key, said) in enumerate(nodes, 1):
        name = next((str(said[n]) for n in _NAMES if said.get(n)), "")
        node = network.nodes[key] if key in known else network.add_node(key, line, name)
        node.attributes.update(_plain(said, {"id", "key", *(_NAMES if name else ())}))
    directed = bool(graph.get("directed", _inside(graph.get("options"), "type") != "undirected"))
    keys = [key for key, _ in nodes]
    by_place = [] if any(key.isdecimal() for key in keys) and _have_ids(nodes) else keys
    for line, said in enumerate(_ties(graph), 1):
        network.add_tie(_tie(said, line, network, by_place, directed=directed))
    for name, value in graph.items():
        is_more = bool(value) and isinstance(value, (dict, list)) and "nodes" not in value
        if is_more and name not in _READ:
            network.leave_out(name, 1)


def _have_ids(nodes: Iterable[tuple[str, Mapping[str, Any]]]) -> bool:
    """Tell whether nodes have keys of their own: then a number that none of them has is no place in the list."""
    return any(said.get(name) is not None for _, said in nodes for name in ("id", "key"))


def _refuse(word: str) -> float:
    raise Problem("file-network-number", line=1, value=word)


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """Make a mapping of which no key was given two values: the first would be lost in silence."""
    told: dict[str, Any] = {}
    for name, value in pairs:
        if told.setdefault(name, value) != value:
            raise Problem("file-network-key-twice", key=name)
    return told


def _several(told: object) -> list[Mapping[str, Any]]:
    """Give the graphs of a file: the JSON Graph Format has several under ``graphs``, each a relation or a wave."""
    graphs = _inside(told, "graphs")
    if isinstance(graphs, list) and graphs:
        return [_graph(graph) for graph in graphs]
    elements = _inside(told, "elements") if isinstance(told, dict) else told
    return [_graph(_of_elements(elements) if isinstance(elements, list) else told)]


def _of_elements(elements: list[Any]) -> Mapping[str, Any]:
    """Sort a mixed list as Cytoscape.js writes it: what has a source is a tie."""
    told = [one for one in elements if isinstance(one, dict) and isinstance(one.get("data"), dict)]
    if len(told) < len(elements):
        raise Problem("file-not-table")
    nodes = [one for one in told if "source" not in one["data"]]
    return {"nodes": nodes, "edges": [one for one in told if "source" in one["data"]]}


def _graph(told: object) -> Mapping[str, Any]:
    """Find the mapping that holds nodes."""
    for candidate in (told, _inside(told, "graph"), _inside(told, "elements")):
        if isinstance(candidate, dict) and isinstance(candidate.get("nodes"), (list, dict)):
            return _of_nets({**(told if isinstance(told, dict) else {}), **candidate})
    raise Problem("file-not-table")


def _of_nets(graph: Mapping[str, Any]) -> Mapping[str, Any]:
    """Call things of netsJSON, the format of Pajek's author for Python and R, as other formats do."""
    if "netsJSON" not in graph:
        return graph
    told = {name: [_renamed(said) for said in _dicts(graph.get(name))] for name in ("nodes", "links")}  # fmt: skip
    for tie in told["links"]:
        tie["directed"] = tie.pop("type", "arc") != "edge"
    return {**graph, **told}


def _dicts(listed: object) -> Iterator[Mapping[str, Any]]:
    for at, said in enumerate(listed if isinstance(listed, list) else [], 1):
        if not isinstance(said, dict):
            raise Problem("file-network-broken", line=at, format="JSON")
        yield said


def _renamed(said: Mapping[str, Any]) -> dict[str, Any]:
    return {_OF_NETS.get(name, name): value for name, value in said.items()}


def _inside(told: object, name: str) -> object:
    return told.get(name) if isinstance(told, dict) else None


def _nodes(graph: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    listed = graph["nodes"]
    pairs: Iterable[tuple[object, object]] = (
        listed.items() if isinstance(listed, dict) else ((None, said) for said in listed)
    )
    for at, (key, raw) in enumerate(pairs):
        said = _flat(raw if isinstance(raw, dict) else {"id": raw})
        own = next((said[n] for n in ("id", "key") if said.get(n) is not None), key)
        own = said.get("name", at) if own is None else own
        yield _text(own), said


def _flat(said: Mapping[str, Any]) -> dict[str, Any]:
    """Lift what a format puts one level deeper."""
    flat = dict(said)
    for name in ("data", "attributes", "metadata"):
        if isinstance(flat.get(name), dict):
            flat.update(flat.pop(name))
    return flat


def _adjacent(graph: Mapping[str, Any]) -> list[Any]:
    """Give the ties of a list of neighbours, node by node; each end of a mutual one names the other."""
    ends = [key for key, _ in _nodes(graph)]
    rows = graph["adjacency"]
    if not isinstance(rows, list) or len(rows) != len(ends):
        raise Problem("file-network-broken", line=1, format="JSON")
    return [
        {**said, "source": end, "target": said.get("id"), "directed": True}
        for end, row in zip(ends, rows, strict=True)
        for said in _dicts(row)
    ]


def _ties(graph: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    told = [graph[name] for name in ("links", "edges", "ties") if graph.get(name)]
    told += [_adjacent(graph)] if graph.get("adjacency") else []
    if len(told) > 1 or not all(isinstance(listed, list) for listed in told):
        raise Problem("file-network-broken", line=1, format="JSON")
    for at, said in enumerate(told[0] if told else [], 1):
        if not isinstance(said, dict):
            raise Problem("file-network-broken", line=at, format="JSON")
        flat = _flat(said)
        key = flat.get("key")
        if graph.get("multigraph") is True and isinstance(key, str) and not key.isdecimal():
            flat.setdefault("layer", key)  # networkx tells kinds of tie between two nodes apart so
        yield flat


def _tie(
    said: dict[str, Any], line: int, network: Network, by_place: list[str], *, directed: bool
) -> Tie:
    if "source" not in said and "target" not in said:  # as vis.js calls them
        said |= {"source": said.pop("from", None), "target": said.pop("to", None)}
    source, target = (
        _end(said.pop(n, None), network, by_place, line) for n in ("source", "target")
    )
    strength = next((_text(said.pop(n)) for n in _STRENGTHS if said.get(n) is not None), "")
    layer = next((_text(said.pop(n)) for n in _LAYERS if said.get(n)), "")
    own = said.pop("directed", directed)
    undirected = said.pop("undirected", not own)
    rest = _plain(said, {"key", "id"})
    return Tie(line, source, target, strength, layer, not undirected, attributes=rest)


def _end(end: object, network: Network, by_place: list[str], line: int) -> str:
    """Say which node a tie ends at: by key, else by its place in the list, as older d3 files do."""
    if isinstance(end, dict):
        end = end.get("id")
    key = _text(end)
    if key in network.nodes:
        return key
    if isinstance(end, int) and not isinstance(end, bool) and 0 <= end < len(by_place):
        return by_place[end]
    raise Problem("file-network-unknown-node", line=line, node=key)


def _plain(said: Mapping[str, Any], without: Iterable[str]) -> dict[str, str]:
    left = set(without)
    return {
        str(name): _text(value)
        for name, value in said.items()
        if name not in left and value is not None
    }


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        if not finite(value):  # a number beyond what Python holds
            raise Problem("file-network-number", line=1, value=f"{value}")
        return f"{value:.15g}"
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)
