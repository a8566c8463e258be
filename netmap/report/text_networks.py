"""Networks as the text files of older tools: Pajek's ``.net`` and UCINET's ``.dl``, each kind of tie a relation.

Institutions stand by their ids, which are one to a body everywhere and come back through an import as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

import networkx as nx

__all__ = ["dl_lines", "pajek_lines"]

_Edge = tuple[str, str, Mapping[str, object]]


def pajek_lines(network: nx.MultiGraph) -> Iterator[str]:
    """Write Pajek's network: numbered vertices, then arcs (directed) or edges (not) of each relation.

    Parameters
    ----------
    network
        As :func:`netmap.report.export.portable` gives it. A tie without a strength stands without a value.
    """
    number = {node: at for at, node in enumerate(network, 1)}
    yield f"*Vertices {len(number)}"
    for node, at in number.items():
        yield f"{at} {_quoted(_escaped(node))}"
    section = "*Arcs" if network.is_directed() else "*Edges"
    for at, (layer, edges) in enumerate(_relations(network), 1):
        yield f"{section} :{at} {_quoted(_escaped(layer))}"
        yield from (_line(number[a], number[b], data) for a, b, data in edges)


def dl_lines(network: nx.MultiGraph) -> Iterator[str]:
    """Write UCINET's DL: names, then the list of ties of each matrix; one without direction stands both ways round.

    Parameters
    ----------
    network
        As :func:`netmap.report.export.portable` gives it. A tie without a strength stands without a value.
    """
    relations = _relations(network)
    number = {node: at for at, node in enumerate(network, 1)}
    yield f"dl n={len(number)} nm={max(len(relations), 1)} format=edgelist1"
    yield "labels:"
    yield from map(_quoted, number)
    if relations:
        yield "matrix labels:"
        yield from (_quoted(layer) for layer, _ in relations)
    yield "data:"
    for at, (_, edges) in enumerate(relations):
        if at:
            yield "!"
        for one, other, data in edges:
            yield _line(number[one], number[other], data)
            if not network.is_directed():
                yield _line(number[other], number[one], data)


def _relations(network: nx.MultiGraph) -> list[tuple[str, list[_Edge]]]:
    def kind(edge: _Edge) -> str:
        return str(edge[2].get("layer", ""))

    edges = sorted(network.edges(data=True), key=kind)
    return [(layer, list(some)) for layer, some in groupby(edges, kind)]


def _line(one: int, other: int, data: Mapping[str, object]) -> str:
    strength = data.get("strength")
    return (
        f"{one} {other}"
        if strength is None
        else f"{one} {other} {str(strength).removesuffix('.0')}"
    )


def _escaped(text: str) -> str:
    """Keep Pajek from taking a number in a name for the letter it is of: ``&#322;`` is written ``&#38;#322;``."""
    return re.sub("&(?=#[0-9])", "&#38;", text)


def _quoted(text: str) -> str:
    return '"' + " ".join(text.split()).replace('"', '""') + '"'
