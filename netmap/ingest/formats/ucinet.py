"""UCINET's own pair of files: ``.##h`` says what the matrix is, ``.##d`` holds its numbers."""

from __future__ import annotations

import struct
from collections import Counter
from dataclasses import dataclass

from netmap.ingest.formats.dl import matrix_ties
from netmap.ingest.formats.network import Network
from netmap.ingest.formats.problem import Problem

__all__ = ["is_ucinet", "read"]

_VERSIONS = (b"DATE:", b"V6404")
_MISSING = 1e37
_NUMBERS = {1: "b", 3: "h", 4: "H", 5: "h", 6: "i", 7: "f", 8: "f", 9: "d", 17: "i"}
"""Kinds of number by the code in the header; matrices written by UCINET 6 are of single precision (7)."""
_MOST = 4_000_000
_FIRST_LETTER = 0x20
"""Below it no byte of a text in one byte a letter lies; of two bytes a letter, the second one always does."""


def is_ucinet(data: bytes) -> bool:
    """Tell whether these bytes begin as a header file of UCINET does."""
    return data[1:6] in _VERSIONS


class _Bytes:
    """Reads a header piece by piece."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, size: int) -> bytes:
        """Take so many bytes."""
        piece = self.data[self.at : self.at + size]
        if len(piece) < size:
            raise Problem("file-network-broken", line=1, format="UCINET ##h")
        self.at += size
        return piece

    def number(self, size: int) -> int:
        """Take a whole number."""
        return int.from_bytes(self.take(size), "little", signed=True)

    def text(self, size: int) -> str:
        """Take a text: labels are in two bytes a letter in newer files, one in older ones."""
        piece = self.take(size)
        if piece and size % 2 == 0 and max(piece[1::2]) < _FIRST_LETTER:
            return piece.decode("utf-16-le", errors="replace").strip("\0 ")
        return piece.decode("cp1250", errors="replace").strip("\0 ")


@dataclass(frozen=True)
class _Header:
    kind: int
    columns: int
    rows: int
    matrices: int
    labels: tuple[list[str], list[str], list[str]]


def read(header: bytes, numbers: bytes) -> Network:
    """Read a pair of UCINET files.

    Parameters
    ----------
    header
        The bytes of ``.##h``.
    numbers
        The bytes of ``.##d``; empty if it was not given.
    """
    if not numbers:
        raise Problem("file-ucinet-alone")
    about = _header(_Bytes(header), len(numbers))
    network = Network("UCINET ##h")
    blocks = _blocks(about, numbers, network)
    rows, columns = _names(about)
    for mode, side in enumerate((rows, columns), 1):
        for key in side:
            node = network.node(key, 1)
            if rows != columns:
                node.attributes.setdefault("mode", str(mode))
    for which, block in enumerate(blocks):
        layer = about.labels[2][which] if about.matrices > 1 else ""
        for tie in matrix_ties(block, rows, columns, 1, layer):
            network.add_tie(tie)
    return network


def _header(told: _Bytes, held: int) -> _Header:
    told.take(1)
    version = told.take(5)
    if version not in _VERSIONS:
        raise Problem("file-network-broken", line=1, format="UCINET ##h")
    told.take(2 * 5)  # the day it was made, and a kind of label no longer used
    kind, dimensions = told.number(1), told.number(2)
    size = 4 if version == b"V6404" else 2
    if dimensions not in (2, 3):
        raise Problem("file-network-broken", line=1, format="UCINET ##h")
    sizes = [told.number(size) for _ in range(dimensions)] + [1] * (3 - dimensions)
    if min(sizes) < 1 or sizes[0] * sizes[1] * sizes[2] > _MOST:
        raise Problem("file-too-many-cells", most=_MOST)
    announced = sizes[0] * sizes[1] * sizes[2]
    if announced > held:  # no kind of number takes less than a byte
        raise Problem("file-network-count", line=1, found=held, declared=announced)
    told.text(told.number(1))
    labelled = [told.number(1) != 0 for _ in range(dimensions)] + [False] * (3 - dimensions)
    columns, rows, matrices = (
        [told.text(told.number(2)) for _ in range(n)] if has else [str(i + 1) for i in range(n)]
        for n, has in zip(sizes, labelled, strict=True)
    )
    return _Header(kind, sizes[0], sizes[1], sizes[2], (columns, rows, matrices))


def _names(about: _Header) -> tuple[list[str], list[str]]:
    """Give the keys of rows and columns; without labels of their own those of two modes are told apart."""
    columns, rows, _ = about.labels
    for side in (rows, columns):
        repeated = next((name for name, many in Counter(side).items() if many > 1), None)
        if repeated is not None:
            raise Problem("file-network-repeated-node", line=1, node=repeated)
    if len(rows) != len(columns) and all(name.isdigit() for name in rows + columns):
        return [f"r{name}" for name in rows], [f"c{name}" for name in columns]
    return rows, columns


def _blocks(about: _Header, numbers: bytes, network: Network) -> list[list[list[float]]]:
    kind = _NUMBERS.get(about.kind)
    count = about.rows * about.columns
    if kind is None or len(numbers) != struct.calcsize(f"<{kind}") * count * about.matrices:
        kind = "f"  # what UCINET 6 writes whatever the header says
    declared = struct.calcsize(f"<{kind}") * count * about.matrices
    if len(numbers) != declared:
        raise Problem("file-network-count", line=1, found=len(numbers), declared=declared)
    values = struct.unpack(f"<{count * about.matrices}{kind}", numbers)
    if any(value > _MISSING for value in values):
        network.remark("missing", 1)
    known = [float("nan") if value > _MISSING else float(value) for value in values]
    return [
        [known[m * count + r * about.columns :][: about.columns] for r in range(about.rows)]
        for m in range(about.matrices)
    ]
