"""VNA, the format of NetDraw: node data, and tie data with a column for each relation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from netmap.ingest.formats.network import Network, Tie
from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.words import beginning, is_number, number, words

__all__ = ["is_vna", "read"]

_SECTION = re.compile(
    r"\s*\*\s*(node data|node properties|tie data|tie properties)\b", re.IGNORECASE
)


def is_vna(text: str) -> bool:
    """Tell whether a text begins as NetDraw's files do."""
    first = next(iter(beginning(text.lstrip(), 1)), "")
    return _SECTION.match(first) is not None


def read(text: str) -> Network:
    """Read a VNA file; how things are drawn is left out."""
    network, drawn = Network("VNA"), list[tuple[int, str]]()
    for section, title_line, titles, rows in _sections(text):
        if section.endswith("properties"):
            network.leave_out(f"*{section}", title_line)
            if section.startswith("node"):
                drawn += [(at, said[0]) for at, said in rows]
        elif section == "node data":
            _nodes(titles, rows, network)
        else:
            _ties(titles, rows, title_line, network)
    for at, key in drawn:  # who has no ties and no data is told by being drawn only
        network.node(key, at)
    return network


def _sections(text: str) -> Iterator[tuple[str, int, list[str], list[tuple[int, list[str]]]]]:
    """Give each section: its name, the line of its header, its columns, its rows."""
    parts: list[tuple[str, list[tuple[int, list[str]]]]] = []
    for at, line in enumerate(text.splitlines(), 1):
        found = _SECTION.match(line)
        if found:
            parts.append((found[1].casefold(), []))
        elif told := words(line, commas=True):
            parts[-1][1].append((at, told))
    for name, rows in parts:
        if rows:
            yield name, rows[0][0], rows[0][1], rows[1:]


def _nodes(titles: list[str], rows: list[tuple[int, list[str]]], network: Network) -> None:
    for at, said in rows:
        if len(said) > len(titles):
            raise Problem("file-network-count", line=at, found=len(said), declared=len(titles))
        told = dict(zip(titles[1:], said[1:], strict=False))
        name = next((told.pop(t) for t in list(told) if t.casefold() in ("name", "label")), "")
        network.add_node(said[0], at, name).attributes = told


def _ties(
    titles: list[str], rows: list[tuple[int, list[str]]], title_line: int, network: Network
) -> None:
    if len(titles) < 2:
        raise Problem("file-network-broken", line=title_line, format="VNA")
    words_of = _columns_of_words(titles, rows)
    relations = [title for title in titles[2:] if title not in words_of]
    least = 1 + max((at for at, title in enumerate(titles) if title in relations), default=1)
    for at, said in rows:
        if not least <= len(said) <= len(titles):
            raise Problem("file-network-count", line=at, found=len(said), declared=len(titles))
        for end in said[:2]:
            network.node(end, at)
        told = dict(zip(titles[2:], said[2:], strict=False))
        of_tie = {title: told.pop(title) for title in words_of if title in told}
        if not relations:
            network.add_tie(Tie(at, said[0], said[1], attributes=of_tie))
        for relation, value in told.items():
            strength = number(value, at)
            if float(strength) != 0:
                network.add_tie(Tie(at, said[0], said[1], strength, relation, attributes=of_tie))


def _columns_of_words(titles: list[str], rows: list[tuple[int, list[str]]]) -> list[str]:
    """Give the columns without a single number: they say something of the ties, and are no relations."""
    told = {
        title: [said[at] for _, said in rows if at < len(said)]
        for at, title in enumerate(titles)
        if at > 1
    }
    return [title for title, cells in told.items() if cells and not any(map(is_number, cells))]
