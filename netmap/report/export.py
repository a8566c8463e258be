"""The data for other tools: a network as GraphML, GEXF, Pajek or DL, and every table as CSV in one zip."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import networkx as nx

from netmap.errors import ExportError
from netmap.network import info
from netmap.report.text_networks import dl_lines, pajek_lines

__all__ = [
    "NETWORK_FORMATS", "TIES_ONLY", "portable", "write_atomically", "write_network", "write_tables",
]  # fmt: skip

_EPOCH = (1980, 1, 1, 0, 0, 0)


def portable(network: nx.MultiDiGraph) -> nx.MultiGraph | nx.MultiDiGraph:
    """Turn a network into one that other tools can read: each tie once, plain values only.

    A network under an undirected rule becomes an undirected graph. What the network is of (wave, rule, response) goes
    into the graph's own attributes.
    """
    about = info(network)
    directed = about.rule.directed
    out: nx.MultiGraph = nx.MultiDiGraph() if directed else nx.MultiGraph()
    out.graph.update(
        wave=about.wave.id,
        rule=about.rule.rule.value,
        commune=about.rule.commune,
        min_strength=about.rule.min_strength,
        answered=about.answered,
        institutions=len(network),
        example=about.example,
    )
    for node, data in sorted(network.nodes(data=True)):
        out.add_node(node, **_plain(data))
    for tie in sorted(about.ties, key=lambda t: (t.source, t.target, t.key)):
        if tie.exists:
            data = network.edges[tie.source, tie.target, tie.key]
            out.add_edge(tie.source, tie.target, key=tie.key, **_plain(data))
    return out


def _plain(data: Mapping[str, object]) -> dict[str, str | float]:
    """Keep what has a value; GraphML and GEXF know text and numbers, nothing else."""
    return {
        name: value if isinstance(value, (int, float, str)) else str(value)
        for name, value in data.items()
        if value is not None
    }


def _graphml(network: nx.MultiGraph, path: Path) -> None:
    nx.write_graphml(network, path, encoding="utf-8", prettyprint=True)


def _gexf(network: nx.MultiGraph, path: Path) -> None:
    out = network.copy()
    out.graph = {}  # GEXF has no place for attributes of the graph
    for number, (_, _, data) in enumerate(out.edges(data=True)):
        data["id"] = str(number)
        data["weight"] = data.get("strength", 1)
    nx.write_gexf(out, path, encoding="utf-8", prettyprint=True)


def _text(lines: Callable[[nx.MultiGraph], Iterable[str]]) -> Callable[[nx.MultiGraph, Path], None]:
    """Write lines with a byte order mark: Pajek and UCINET take a text without one for the letters of the machine."""

    def write(network: nx.MultiGraph, path: Path) -> None:
        with path.open("w", encoding="utf-8-sig", newline="\r\n") as file:
            file.writelines(f"{line}\n" for line in lines(network))

    return write


NETWORK_FORMATS: Mapping[str, Callable[[nx.MultiGraph, Path], None]] = {
    ".graphml": _graphml,
    ".gexf": _gexf,
    ".net": _text(pajek_lines),
    ".dl": _text(dl_lines),
}
"""How a network is written, by the file's suffix."""


TIES_ONLY = (".net", ".dl")
"""Formats that have a place for ids and ties only: whoever writes them is told so."""


def write_network(network: nx.MultiDiGraph, path: Path) -> None:
    """Write a network to a file whose suffix :data:`NETWORK_FORMATS` knows.

    Raises
    ------
    ExportError
        Another suffix, or a file that cannot be written.
    """
    write = NETWORK_FORMATS[path.suffix.lower()]
    write_atomically(path, lambda target: write(portable(network), target))


def write_tables(tables: Mapping[str, str], path: Path) -> None:
    """Write CSV texts into one zip, each with a BOM so that a Polish Excel reads the letters.

    Raises
    ------
    ExportError
        The file cannot be written.
    """

    def write(target: Path) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in tables.items():
                stamp = zipfile.ZipInfo(f"{name}.csv", _EPOCH)
                stamp.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(stamp, "\ufeff" + text)

    write_atomically(path, write)


def write_atomically(path: Path, write: Callable[[Path], None]) -> None:
    """Write a file beside its place and move it there whole: never half a file, never a lost older one.

    Raises
    ------
    ExportError
        The place cannot be written to.
    """
    part = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        write(part)
        part.replace(path)
    except OSError as error:
        raise ExportError(
            "export-unwritable", path=str(path), reason=error.strerror or "?"
        ) from error
    finally:
        part.unlink(missing_ok=True)
