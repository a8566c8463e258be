"""UCINET's DL text format: full and half matrices, node lists, edge lists, labels beside or inside the data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from netmap.ingest.formats.network import Network, Tie
from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.words import number, whole, words

__all__ = ["is_dl", "matrix_ties", "read"]

_MISSING = {".", "na", "nan", "?"}
_LABELS = {
    "labels": ("rows", "columns"),
    "row labels": ("rows",),
    "column labels": ("columns",),
    "col labels": ("columns",),
    "matrix labels": ("matrices",),
    "level labels": ("matrices",),
}
_BEGINNING = re.compile(r"\s*dl\b[\s,]*(n[rcm]?\s*=|format\s*=|labels|data)", re.IGNORECASE)
_HEADING = re.compile(
    r"(row labels|column labels|col labels|matrix labels|level labels|labels)\s*(embedded|:)?|"
    r"(data)\s*:|(title)\s*[=:]|(nr|nc|nm|n|format|diagonal)\s*=\s*([\w]+)|(diagonal)\s+(absent|present)",
    re.IGNORECASE,
)


@dataclass
class _Header:
    """What stands before ``data:``."""

    rows: int = 0
    columns: int = 0
    matrices: int = 1
    format: str = "fullmatrix"
    has_diagonal: bool = True
    labels: dict[str, list[str]] = field(default_factory=dict)
    lines: dict[str, list[str]] = field(default_factory=dict)
    embedded: set[str] = field(default_factory=set)
    line: int = 1

    @cached_property
    def is_two_mode(self) -> bool:
        """Tell whether rows and columns are different things; asked once all labels are known."""
        return self.rows != self.columns or self.labels.get("rows", []) != self.labels.get(
            "columns", []
        )

    @cached_property
    def known(self) -> dict[str, frozenset[str]]:
        """Give the labels of each side; asked once all are known."""
        return {side: frozenset(labels) for side, labels in self.labels.items()}

    def name(self, side: str, which: int) -> str:
        """Give the label of a row, column or matrix; its number when it has none."""
        labels = self.labels.get(side, [])
        return labels[which] if which < len(labels) else str(which + 1)

    def relation(self, matrix: int) -> str:
        """Give the label of a matrix; a lone one without a label is of no kind."""
        told_apart = self.matrices > 1 or bool(self.labels.get("matrices"))
        return self.name("matrices", matrix) if told_apart else ""


def is_dl(text: str) -> bool:
    """Tell whether a text begins as UCINET's DL files do."""
    return _BEGINNING.match(text) is not None


def read(text: str) -> Network:
    """Read a DL file."""
    header, data = _parted(text)
    network = Network("UCINET DL")
    readers: dict[str, Callable[[_Header, Sequence[tuple[int, str]], Network], None]] = {
        "fullmatrix": _matrices, "fm": _matrices,
        "upperhalf": _halves, "uh": _halves, "lowerhalf": _halves, "lh": _halves,
        "nodelist1": _node_list, "nl": _node_list, "nl1": _node_list,
        "nodelist2": _node_list, "nl2": _node_list,
        "edgelist1": _edge_list, "el": _edge_list, "el1": _edge_list,
        "edgelist2": _edge_list, "el2": _edge_list,
    }  # fmt: skip
    reader = readers.get(header.format)
    if reader is None:
        raise Problem("file-network-dl-format", line=header.line, value=header.format)
    reader(header, data, network)
    return network


# ── the header ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _parted(text: str) -> tuple[_Header, list[tuple[int, str]]]:
    """Part the header from the lines of data."""
    start = re.search(r"\bdata\s*:", text, re.IGNORECASE)
    if start is None:
        raise Problem("file-network-broken", line=1, format="UCINET DL")
    first = text.count("\n", 0, start.end()) + 1
    rest = text[start.end() :].splitlines()
    data = [(first + at, line) for at, line in enumerate(rest) if words(line, commas=True)]
    return _header(text[: start.start()]), data


def _header(text: str) -> _Header:
    header = _Header()
    header.rows = header.columns = 0
    body = re.sub(r"^\s*dl\b", "", text, flags=re.IGNORECASE)
    found = list(_HEADING.finditer(body))
    line, told = 1 + text.count("\n", 0, len(text) - len(body)), 0
    for at, heading in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(body)
        line += body.count("\n", told, heading.start())
        told = heading.start()
        _heed(header, heading, body[heading.end() : end], line)
    for side in header.labels:
        _settle_labels(header, side)
    if header.rows == header.columns and "columns" not in header.labels:
        header.labels["columns"] = header.labels.get("rows", [])
    return header


def _settle_labels(header: _Header, side: str) -> None:
    """Hold the labels against their number: blanks part them, unless there is just one to a line."""
    many, named = getattr(header, side), len(header.labels[side])
    if many != named and many == len(header.lines[side]):
        header.labels[side] = header.lines[side]
    elif not many:
        setattr(header, side, named)


def _heed(header: _Header, heading: re.Match[str], after: str, line: int) -> None:
    labels, how, _, _, setting, value, _, diagonal = heading.groups()
    if labels:
        sides = _LABELS[re.sub(r"\s+", " ", labels.casefold())]
        if (how or "").casefold() == "embedded" or re.match(r"\s*embedded", after, re.IGNORECASE):
            header.embedded.update(sides)
        else:
            told = words(after, commas=True)
            header.labels.update(dict.fromkeys(sides, told))
            by_line = [line.strip(' \t,"') for line in after.splitlines() if line.strip()]
            header.lines.update(dict.fromkeys(sides, by_line))
    elif diagonal:
        header.has_diagonal = diagonal.casefold() == "present"
    elif setting:
        _set(header, setting.casefold(), value, line)


def _set(header: _Header, setting: str, value: str, line: int) -> None:
    header.line = line
    match setting:
        case "format":
            header.format = value.casefold()
        case "diagonal":
            header.has_diagonal = value.casefold() == "present"
        case "n":
            header.rows = header.columns = whole(value, line)
        case "nr":
            header.rows = whole(value, line)
        case "nc":
            header.columns = whole(value, line)
        case "nm":
            header.matrices = whole(value, line)


# ── matrices ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _matrices(header: _Header, data: Sequence[tuple[int, str]], network: Network) -> None:
    if header.embedded:
        data = _take_labels(header, data)
    cells = _cells(data)
    _declare(header, network)
    lacking = 0 if header.has_diagonal else min(header.rows, header.columns)
    size = header.rows * header.columns - lacking
    for matrix in range(header.matrices if size else 0):
        layer = header.relation(matrix)
        for said, place in zip(_block(cells, size, header.line), _places(header), strict=False):
            _tie(header, network, place, said, layer)
    _nothing_left(cells, header)


def _places(header: _Header) -> Iterator[tuple[int, int]]:
    """Give the cells of a matrix, row by row; one by one, since a header may announce any number."""
    return (
        (row, column)
        for row in range(header.rows)
        for column in range(header.columns)
        if header.has_diagonal or row != column
    )


def _take_labels(header: _Header, data: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Take the labels out of the data: a line of column labels, and the first word of each row."""
    lines = [(line, words(text, commas=True)) for line, text in data]
    told, at = [], 0
    per_matrix = header.rows + ("columns" in header.embedded)
    for line, cells in lines:
        first = at % per_matrix == 0 if per_matrix else False
        at += 1
        if first and "columns" in header.embedded:
            header.labels["columns"] = cells
            continue
        if "rows" in header.embedded:
            within = (at - 1) % per_matrix if per_matrix else at - 1
            row = within - ("columns" in header.embedded)
            header.labels.setdefault("rows", [])
            if row >= len(header.labels["rows"]):
                header.labels["rows"].append(cells[0])
            cells = cells[1:]
        told.append((line, " ".join(f'"{cell}"' for cell in cells)))
    return told


def _halves(header: _Header, data: Sequence[tuple[int, str]], network: Network) -> None:
    cells = _cells(data)
    _declare(header, network)
    upper, n = header.format in ("upperhalf", "uh"), header.rows
    for matrix in range(header.matrices if n > 1 or (n and header.has_diagonal) else 0):
        layer = header.relation(matrix)
        for row, column in _half(n, upper=upper, diagonal=header.has_diagonal):
            said = next(cells, None)
            if said is None:
                raise Problem("file-network-count", line=header.line, found=0, declared=n)
            _tie(header, network, (row, column), said, layer, directed=False)
    _nothing_left(cells, header)


def _half(n: int, *, upper: bool, diagonal: bool) -> Iterator[tuple[int, int]]:
    for row in range(n):
        for column in range(row, n) if upper else range(row + 1):
            if diagonal or row != column:
                yield row, column


def _cells(data: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    return ((line, word) for line, text in data for word in words(text, commas=True))


def _block(cells: Iterator[tuple[int, str]], size: int, line: int) -> Iterator[tuple[int, str]]:
    for taken in range(size):
        said = next(cells, None)
        if said is None:
            raise Problem("file-network-count", line=line, found=taken, declared=size)
        yield said


def _nothing_left(cells: Iterator[tuple[int, str]], header: _Header) -> None:
    extra = next(cells, None)
    if extra is not None:
        size = header.rows * header.columns * header.matrices
        raise Problem("file-network-count", line=extra[0], found=size + 1, declared=size)


def _tie(
    header: _Header,
    network: Network,
    cell: tuple[int, int],
    said: tuple[int, str],
    layer: str,
    *,
    directed: bool = True,
) -> None:
    line, text = said
    if text.casefold() in _MISSING:
        network.remark("missing", line)
        return
    strength = number(text, line)
    if float(strength) == 0:
        return
    ends = _key(header, "rows", cell[0]), _key(header, "columns", cell[1])
    network.add_tie(Tie(line, *ends, strength, layer, is_directed=directed))


def _declare(header: _Header, network: Network) -> None:
    """Make the nodes that a matrix has by its size and labels; the size in a header allocates nothing."""
    if max(header.rows, header.columns) > 100_000:
        raise Problem(
            "file-too-many-rows", row_number=max(header.rows, header.columns), most=100_000
        )
    sides = ("rows", "columns") if header.is_two_mode else ("rows",)
    for mode, side in enumerate(sides, 1):
        named, many = len(header.labels.get(side, ())), getattr(header, side)
        if named not in (0, many):  # whose name is missing, or which are two, nobody can say
            raise Problem("file-network-count", line=header.line, found=named, declared=many)
        for which in range(getattr(header, side)):
            key = _key(header, side, which)
            if key in network.nodes and side == "rows":
                raise Problem("file-network-repeated-node", line=header.line, node=key)
            node = network.node(key, header.line)
            node.name = node.name or header.name(side, which)
            if len(sides) > 1:
                node.attributes.setdefault("mode", str(mode))


def _key(header: _Header, side: str, which: int) -> str:
    """Give the key of a row or column: its label; in a two-mode file without labels rows and columns are told apart."""
    name = header.name(side, which)
    if header.is_two_mode and not header.labels.get(side):
        return f"{side[0]}{name}"
    return name


def matrix_ties(
    cells: Sequence[Sequence[float]],
    rows: Sequence[str],
    columns: Sequence[str],
    line: int,
    layer: str,
) -> Iterator[Tie]:
    """Give the ties of a matrix of numbers; zeros are no ties, and what is not a number is left to the caller."""
    for row, values in zip(rows, cells, strict=True):
        for column, value in zip(columns, values, strict=True):
            if value == value and value != 0:
                yield Tie(line, row, column, f"{value:.9g}", layer)


# ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _edge_list(header: _Header, data: Sequence[tuple[int, str]], network: Network) -> None:
    matrix = 0
    _known(header, network)
    for line, text in data:
        said = words(text, commas=True)
        if said == ["!"]:
            matrix += 1
            continue
        if len(said) < 2:
            raise Problem("file-network-broken", line=line, format="UCINET DL")
        strength = number(said[2], line) if len(said) > 2 else ""
        _listed(header, network, said[0], said[1], line, strength, matrix)


def _node_list(header: _Header, data: Sequence[tuple[int, str]], network: Network) -> None:
    matrix = 0
    _known(header, network)
    for line, text in data:
        said = words(text, commas=True)
        if said == ["!"]:
            matrix += 1
            continue
        _listed_node(header, network, "rows", said[0], line)
        for target in said[1:]:
            _listed(header, network, said[0], target, line, "", matrix)


def _known(header: _Header, network: Network) -> None:
    if header.embedded:
        return
    if header.rows or header.columns:
        _declare(header, network)


def _listed(
    header: _Header,
    network: Network,
    source: str,
    target: str,
    line: int,
    strength: str,
    matrix: int,
) -> None:
    ends = (
        _listed_node(header, network, "rows", source, line),
        _listed_node(header, network, "columns", target, line),
    )
    if strength and float(strength) == 0:
        return
    layer = header.relation(matrix)
    network.add_tie(Tie(line, *ends, strength, layer))


def _listed_node(header: _Header, network: Network, side: str, word: str, line: int) -> str:
    """Say which node a word of a list means: a label as it stands, else a number within the size."""
    if header.embedded or word in header.known.get(side, ()):
        node = network.node(word, line)
        if header.format.endswith("2"):
            node.attributes.setdefault("mode", "1" if side == "rows" else "2")
        return word
    which = whole(word, line)
    if not 1 <= which <= getattr(header, side):
        raise Problem("file-network-unknown-node", line=line, node=word)
    return _key(header, side, which - 1)
