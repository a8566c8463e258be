"""Partitions and vectors that came in files beside their network (Pajek's ``.clu``): attributes of its nodes."""

from __future__ import annotations

from collections.abc import Sequence

from netmap.ingest.findings import Report, Where
from netmap.ingest.formats.partition import PARTITION
from netmap.ingest.reading import RawFile, RawSheet

__all__ = ["joined"]

_NODES = "nodes"


def joined(files: Sequence[RawFile], report: Report) -> list[RawFile]:
    """Give the nodes of networks the values that other files say of them, vertex by vertex, and leave these files out.

    A partition is of the network that has as many vertices, or is called the same; where several do, they must have
    the same vertices in the same order, as the waves of one network have.

    Parameters
    ----------
    files
        All that were given; networks are changed in place.
    report
        Takes which partitions have no network, or more than one that they may be of.
    """
    rest = [file for file in files if not _is_partition(file)]
    nodes = [(file.name, sheet) for file in rest for sheet in file.sheets if _has_vertices(sheet)]
    for file in files:
        if _is_partition(file):
            _join(file, nodes, report)
    return rest


def _is_partition(file: RawFile) -> bool:
    return any(sheet.network == PARTITION for sheet in file.sheets)


def _has_vertices(sheet: RawSheet) -> bool:
    return sheet.network == "Pajek" and sheet.name == _NODES


def _join(file: RawFile, nodes: Sequence[tuple[str, RawSheet]], report: Report) -> None:
    values = [cells[0] for _, cells in file.sheets[0].rows]
    fitting = [(name, sheet) for name, sheet in nodes if len(sheet.rows) == len(values) + 1]
    namesakes = [(name, sheet) for name, sheet in fitting if _stem(name) == _stem(file.name)]
    fitting = namesakes or fitting
    if not fitting:
        report.add("file-partition-alone", Where(file.name), n=len(values))
    elif any(_names(sheet) != _names(fitting[0][1]) for _, sheet in fitting):
        report.add("file-partition-unclear", Where(file.name), n=len(values), many=len(fitting))
    else:
        for _, sheet in fitting:
            _give(sheet, file, values)


def _give(sheet: RawSheet, file: RawFile, values: Sequence[str | None]) -> None:
    """Add a column to the nodes, called as the partition is, or as its file."""
    assert isinstance(sheet.rows, list)  # a network comes row by row
    header = sheet.rows[0][1]
    title, width = file.sheets[0].name or _stem(file.name), len(header)
    header.append(file.name if title in header else title)
    for (_, cells), value in zip(sheet.rows[1:], values, strict=True):
        cells += [None] * (width - len(cells)) + [value]


def _names(sheet: RawSheet) -> list[str | None]:
    """Give what the vertices are called, in their order."""
    header = sheet.rows[0][1]
    at = header.index("name")
    return [cells[at] for _, cells in sheet.rows[1:]]


def _stem(name: str) -> str:
    return name.rsplit(".", 1)[0]
