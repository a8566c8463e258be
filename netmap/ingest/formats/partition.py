"""Pajek's partitions, vectors and permutations in files of their own (``.clu``, ``.vec``, ``.per``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from netmap.ingest.formats.pajek import told_lines
from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.words import number

__all__ = ["PARTITION", "Partition", "is_partition", "read"]

PARTITION = "Pajek partition"
"""What stands where a sheet says of which format of network it was made."""
_TITLE = re.compile(r"\s*\*\s*(?:partition|vector|permutation)\b\s*(.*)", re.IGNORECASE)
_SIZE = re.compile(r"\s*\*\s*vertices\s+([0-9]{1,9})\s*", re.IGNORECASE)
_VALUE = re.compile(r"\s*[-+.,0-9eE]+\s*")


@dataclass(frozen=True)
class Partition:
    """One value for each vertex of a network that another file holds; ``title`` is empty if the file has none."""

    title: str
    values: tuple[tuple[int, str], ...]

    def sheets(self) -> Iterator[dict[str, Any] | list[Any]]:
        """Give the values as a sheet of one column."""
        yield {"sheet": self.title, "hidden": False, "network": PARTITION}
        for line, value in self.values:
            yield [line, [value]]


def is_partition(text: str) -> bool:
    """Tell whether a text is nothing but a size and values; a network would name its vertices or tie them."""
    told = (line for _, line in told_lines(text))
    first = next(told, "")
    if _TITLE.fullmatch(first):
        first = next(told, "")
    if not _SIZE.fullmatch(first):
        return False
    value = next(told, "")
    return bool(_VALUE.fullmatch(value)) and all(map(_VALUE.fullmatch, told))


def read(text: str) -> Partition:
    """Read a partition, vector or permutation.

    Raises
    ------
    Problem
        There are more or fewer values than the file announces, or one is no number.
    """
    told = list(told_lines(text))
    titled = _TITLE.fullmatch(told[0][1])
    told = told[1:] if titled else told
    size = _SIZE.fullmatch(told[0][1])
    declared = int(size[1]) if size else 0
    values = tuple((at, number(line.strip(), at)) for at, line in told[1:])
    if len(values) != declared:
        raise Problem("file-network-count", line=told[0][0], found=len(values), declared=declared)
    return Partition(titled[1].strip() if titled else "", values)
