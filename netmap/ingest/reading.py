"""A file becomes sheets of plain cells: opened by a child process under limits of memory and time."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from netmap.errors import UnreadableFileError
from netmap.ingest.columns import Column, Columns, Row
from netmap.ingest.limits import Limits
from netmap.ingest.small_files import PATIENCE, SmallFiles, command_of
from netmap.ingest.text import armoured

__all__ = [
    "Limits",
    "Opened",
    "RawFile",
    "RawSheet",
    "Remark",
    "SmallFiles",
    "bytes_of",
    "half_of_pair",
    "read_file",
    "read_files",
]


_KEPT_TEXTS = 500_000
_ARCHIVED = {"file-broken-workbook": "file-broken-archive"}
"""What is said of a file that calls itself an archive, where it would be said of a workbook."""


@dataclass(frozen=True)
class Remark:
    """Something a plain cell cannot say: it is ``merged`` with others, or a ``formula`` without a stored result.

    ``protected`` is said of a whole sheet, at row 0; ``hidden-rows``, ``filtered-rows`` and ``hidden-columns`` with the
    first and the last in ``value``; a ``comment`` of the cell that bears it.
    """

    kind: str
    row: int
    column: int
    value: str


@dataclass
class RawSheet:
    """A sheet as it stands in the file: rows by their number, cells as text; ``name`` is empty for CSV.

    ``network`` is the format of another tool's network file that the sheet was made from, empty for a table.
    """

    name: str
    is_hidden: bool = False
    rows: list[Row] | Columns = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    network: str = ""


@dataclass(frozen=True)
class RawFile:
    """A file that was read: its name (never a path), the hash of its bytes, its sheets."""

    name: str
    sha256: str
    sheets: tuple[RawSheet, ...]


@dataclass(frozen=True)
class Opened:
    """What was found behind one path: the file, or those of an archive.

    ``archive`` is the hash of an archive, empty for any other file; ``troubles`` are files in it that cannot be read,
    each with its name and the code, and ``passed`` the names of those that are none that is read.
    """

    files: tuple[RawFile, ...]
    archive: str = ""
    troubles: tuple[UnreadableFileError, ...] = ()
    passed: tuple[str, ...] = ()


def read_file(path: Path, limits: Limits | None = None) -> RawFile:
    """Read one file as plain cells; of an archive the only file in it.

    Raises
    ------
    UnreadableFileError
        Missing, not a table, beyond the limits, or an archive of several files.
    """
    opened = read_files(path, limits)
    if opened.troubles:
        raise opened.troubles[0]
    if len(opened.files) != 1:
        raise UnreadableFileError("file-not-table", file=path.name)
    return opened.files[0]


def read_files(path: Path, limits: Limits | None = None, small: SmallFiles | None = None) -> Opened:
    """Read a CSV or XLSX file, a network file of another tool, or an archive of such files, as plain cells.

    Parameters
    ----------
    path
        Any file; what it is, is told from its bytes.
    limits
        How much is taken in.
    small
        What opens the small ones of many files; without it each file has a child process of its own.

    Raises
    ------
    UnreadableFileError
        Missing, not a table, or beyond the limits.
    """
    limits = limits or Limits()
    try:
        if half_of_pair(path):
            raise UnreadableFileError("file-ucinet-alone")
        data, numbers = _bytes(path, limits), _numbers_of(path, limits)
        digest = hashlib.sha256(data + numbers).hexdigest()
        told = (small and small.ask(data, numbers)) or _ask_child(data, limits, numbers)
        return _opened(told, path.name, digest)
    except UnreadableFileError as error:
        code = (
            _ARCHIVED.get(error.code, error.code)
            if path.suffix.casefold() == ".zip"
            else error.code
        )
        raise UnreadableFileError(code, **{**error.params, "file": path.name}) from error


def half_of_pair(path: Path) -> Path | None:
    """Give the header file that a UCINET file of numbers (``.##d``) belongs to; ``None`` for any other file."""
    if path.suffix.casefold() != ".##d":
        return None
    return path.with_suffix(".##H" if path.suffix == ".##D" else ".##h")


def _numbers_of(path: Path, limits: Limits) -> bytes:
    """Read the numbers of a UCINET header file (``.##h``); empty for any other file, and if they are not there."""
    if path.suffix.casefold() != ".##h":
        return b""
    pair = (path.with_suffix(suffix) for suffix in (".##d", ".##D"))
    return next((_bytes(other, limits) for other in pair if other.exists()), b"")


def _bytes(path: Path, limits: Limits) -> bytes:
    return bytes_of(path, limits.bytes)


def bytes_of(path: Path, most: int) -> bytes:
    """Read a file, never more of it than is taken in; what is no file, such as a pipe, might have no end.

    Raises
    ------
    UnreadableFileError
        Missing, no file, not to be read, or too big.
    """
    try:
        if path.exists() and not path.is_file():
            raise UnreadableFileError("file-no-access", file=path.name)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        code = "file-missing" if isinstance(error, FileNotFoundError) else "file-no-access"
        raise UnreadableFileError(code, file=path.name) from error
    if len(data) > most:
        raise UnreadableFileError("file-too-big", file=path.name, most=most // 1_000_000)
    return data


def _ask_child(data: bytes, limits: Limits, numbers: bytes = b"") -> bytes:
    """Let a child open the bytes, which ends with that."""
    try:
        done = subprocess.run(
            command_of(limits, *([str(len(data))] if numbers else [])),
            input=data + numbers,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limits.seconds * PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFileError("file-too-demanding") from error
    if done.returncode:  # ended by the system, or by an error nobody thought of
        raise UnreadableFileError(
            "file-too-demanding" if done.returncode < 0 else "file-unreadable"
        )
    return done.stdout


def _rows(said: Iterable[Row], kept: dict[str | None, str | None]) -> Iterator[Row]:
    """Give the rows of a line; a text that stands in many cells is held once."""
    keep = kept.setdefault if len(kept) < _KEPT_TEXTS else kept.get
    for number, cells in said:
        yield number, [keep(cell, cell) for cell in cells]


def _armoured(
    rows: Iterable[Row],
) -> Iterator[Row]:
    """Keep texts of a network file from being read as what a spreadsheet writes: no spreadsheet wrote them."""
    for number, cells in rows:
        yield number, [armoured(cell) if cell else cell for cell in cells]


def _opened(output: bytes, name: str, digest: str) -> Opened:
    """Gather what the child says, file by file; only an archive says itself which file begins."""
    files: list[tuple[str, str, list[RawSheet]]] = [(name, digest, [])]
    troubles: list[UnreadableFileError] = []
    passed: list[str] = []
    kept: dict[str | None, str | None] = {}
    told = io.BytesIO(output)
    for said in map(json.loads, told):
        if isinstance(said, list):
            _add_rows(files[-1][2][-1], said, kept)
        elif "columns" in said:
            begin = told.tell()
            end = told.seek(said["columns"], io.SEEK_CUR)
            files[-1][2][-1].rows = _columns(memoryview(output)[begin:end])
        elif "file" in said:
            files.append((said["file"], said["sha256"], []))
            passed += [said["file"]] if said["passed"] else []
        elif "trouble" in said:
            troubles.append(UnreadableFileError(said.pop("trouble"), file=files[-1][0], **said))
        elif "problem" in said:
            raise UnreadableFileError(said.pop("problem"), **said)
        elif "end" in said:
            packed = files[1:]
            left = {*passed, *(error.params["file"] for error in troubles)}
            read = [RawFile(n, d, tuple(s)) for n, d, s in packed or files if n not in left]
            return Opened(tuple(read), digest if packed else "", tuple(troubles), tuple(passed))
        else:
            _add_to_sheets(files[-1][2], said)
    raise UnreadableFileError("file-unreadable")  # the child ended without its last word


def _add_rows(sheet: RawSheet, said: Iterable[Row], kept: dict[str | None, str | None]) -> None:
    rows = _rows(said, kept)
    if isinstance(sheet.rows, list):  # columns come alone
        sheet.rows += _armoured(rows) if sheet.network else rows


def _add_to_sheets(sheets: list[RawSheet], said: dict[str, Any]) -> None:
    """Begin a sheet, or take in a remark on the one that was begun."""
    if "sheet" in said:
        sheets.append(RawSheet(said["sheet"], said["hidden"], network=said.get("network", "")))
    else:
        remark = Remark(said["remark"], said["row"], said["column"], said["value"])
        sheets[-1].remarks.append(remark)


def _columns(written: memoryview) -> Columns:
    """Read the columns of a long sheet, as they lie."""
    import pyarrow as pa  # only now: a short file needs none of it

    table = pa.ipc.open_stream(written).read_all()
    numbers = np.arange(1, table.num_rows + 1)
    columns = (table.column(at).combine_chunks() for at in range(table.num_columns))
    return Columns(numbers, [Column(c.dictionary, c.indices.to_numpy(), ()) for c in columns])
