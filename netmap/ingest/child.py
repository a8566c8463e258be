"""The child process that opens what a user gave: bytes on stdin, plain cells as JSON lines on stdout.

Started by path (see ``netmap.ingest.reading``; for many small files by ``netmap.ingest.small_files``), it imports
nothing of netmap and no pandas, so it starts at once; it looks at a file before opening it, and whatever a hostile file
does ends here. Each line of its output is ``{"sheet": name, "hidden": bool}``, rows ``[[number, [cell, …]], …]``, a
remark ``{"remark": code, "row": n, "column": n, "value": text}``, ``{"columns": bytes}`` and so many bytes of Arrow's
stream after it for many plain rows at once (see ``netmap.ingest.delimited``), and at last ``{"end": true}`` or
``{"problem": code, …}``. A cell is text or null. Of an
archive, ``{"file": name, "sha256": …}`` begins each file in it; ``"passed": true`` says that it is none that is read,
and ``{"trouble": code, …}`` what is wrong with it.
"""

from __future__ import annotations

import codecs
import datetime as dt
import io
import json
import re
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

if (
    __name__ == "__main__"
):  # started by path: the readers are found, and netmap itself is not loaded
    for _name, _folder in (("netmap", 1), ("netmap.ingest", 0)):
        _package = ModuleType(_name)
        _package.__path__ = [str(Path(__file__).resolve().parents[_folder])]
        sys.modules[_name] = _package

from netmap.ingest.delimited import (
    columns_of,
    decoded,
    head_of,
    in_bytes,
    in_utf8,
    is_long,
    refuse_no_table,
    rows_of,
)
from netmap.ingest.formats.network import Network
from netmap.ingest.formats.partition import Partition
from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.unseen import comments_of, hidden_in
from netmap.ingest.limits import Limits, limit, limit_next
from netmap.ingest.packed import archived, check_parts, is_archive
from netmap.ingest.text import LONGEST, number_of_column

__all__ = ["MANY", "Limits", "Problem", "cells", "limit", "main", "output"]


Line = Any
"""A dict, a row, rows, or an Arrow table of columns."""

MANY = "many"
"""The word on the command line that says that many files follow on stdin."""

_OLE2 = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_JSON = re.compile(r"\s*[{[]")
_DOCTYPES = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)
_ROWS_A_LINE = 1_000
_BLANKS = b"\0 \t\r\n\xef\xbb\xbf"
_GLANCE = 1_000
_ENOUGH = LONGEST + 1
"""A longer cell is refused, so no more of it has to be looked at than tells that it is."""


def cells(data: bytes, limits: Limits, numbers: bytes = b"") -> Iterator[Line]:
    """Give what a file holds, sheet by sheet and row by row.

    Parameters
    ----------
    data
        The whole file, already within ``limits.bytes``.
    limits
        How much is taken in.
    numbers
        The second file of a pair: UCINET keeps what a matrix is, and its numbers, apart.

    Raises
    ------
    Problem
        Not a table, or beyond the limits.
    """
    read = _archived if is_archive(data) else _alone
    yield from _within(read(data, limits, numbers), limits)


def _archived(data: bytes, limits: Limits, _numbers: bytes) -> Iterator[Line]:
    return archived(data, limits, _told)


def _alone(data: bytes, limits: Limits, numbers: bytes) -> Iterator[Line]:
    return _told(data, limits, numbers, is_alone=True)


def _told(data: bytes, limits: Limits, numbers: bytes, *, is_alone: bool = False) -> Iterator[Line]:
    """Say what a file holds; of one that is alone many rows at once, others are counted together row by row."""
    if _is_blank(data):
        raise Problem("file-empty")
    if data.startswith(_OLE2):
        raise Problem("file-encrypted" if _ENCRYPTED in data else "file-old-excel")
    if data.startswith(b"PK"):
        return _workbook(data, limits)
    network = _network(data, numbers)
    if network is not None:
        return network.sheets()
    many = _many(data, limits) if is_alone and is_long(data) else None
    if many is not None:
        return _one_sheet([many])
    text = decoded(data)
    if text.isspace():  # hard spaces and the like
        raise Problem("file-empty")
    reader = _reader_of(text)
    refuse_no_table(text)
    return reader(text).sheets() if reader else _one_sheet(rows_of(text))


def _is_blank(data: bytes) -> bool:
    """Tell whether nothing stands in a file; a long one is not copied for it."""
    return not (data[:_GLANCE].strip(_BLANKS) or data.strip(_BLANKS))


def _many(data: bytes, limits: Limits) -> Any:
    """Give the columns of a long table of plain rows, ``None`` if it is anything else."""
    plain = in_utf8(data)
    return None if _reader_of(head_of(plain)) else columns_of(plain, limits)


def _one_sheet(told: Iterable[Line]) -> Iterator[Line]:
    yield {"sheet": "", "hidden": False}
    yield from told


def _within(told: Iterable[Line], limits: Limits) -> Iterator[Line]:
    """Pass on what lies within the limits; empty rows are left out."""
    total, by_line, seen, sheet = 0, False, 0, ""
    for line in told:
        if isinstance(line, dict) and "sheet" in line:
            by_line, seen, sheet = "network" in line, 0, line["sheet"]
        elif isinstance(line, list):
            number, row = line
            row[:] = [
                cell if cell is None or len(cell) <= LONGEST else cell[:_ENOUGH] for cell in row
            ]
            seen += 1
            while row and not row[-1]:
                row.pop()
            if not row:
                continue
            total += len(row)
            _check_place(seen if by_line else number, len(row), limits, sheet)
            if total > limits.cells:
                raise Problem("file-too-many-cells", most=limits.cells)
        yield line


def _check_place(number: int, width: int, limits: Limits, sheet: str) -> None:
    """Refuse a row too far down or too far across; an empty one is nowhere. One row is the heading."""
    place = {"sheet": sheet, "row": number, "row_number": number}
    if width and number > limits.rows:
        raise Problem("file-too-many-rows", most=limits.rows - 1, **place)
    if width > limits.columns:
        raise Problem("file-too-many-columns", most=limits.columns, **place)


# ── networks of other tools ─────────────────────────────────────────────────────────────────────────────────────────


def _network(data: bytes, numbers: bytes) -> Network | None:
    """Read the file as a network, if it is one of a format that its bytes tell."""
    from netmap.ingest.formats import gexf, graphml, markup, ucinet

    if ucinet.is_ucinet(data):
        return ucinet.read(data, numbers)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(
        (b"<", codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    ):
        of_root = {"graphml": graphml.read, "gexf": gexf.read}
        reader = of_root.get(markup.root_name(data))
        if reader is not None:
            return reader(data)
    return None


def _reader_of(text: str) -> Callable[[str], Network | Partition] | None:
    """Give what reads a text as a network, if it begins as one of a format that is known."""
    from netmap.ingest.formats import dl, node_link, pajek, partition, vna

    texts: tuple[tuple[Callable[[str], object], Callable[[str], Network | Partition]], ...] = (
        (_JSON.match, node_link.read),
        (vna.is_vna, vna.read),
        (dl.is_dl, dl.read),
        (partition.is_partition, partition.read),
        (pajek.is_pajek, pajek.read),
    )
    return next((read for is_it, read in texts if is_it(text)), None)


# ── workbooks ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _workbook(data: bytes, limits: Limits) -> Iterator[Line]:
    try:
        yield from _sheets(data, limits)
    except (Problem, MemoryError):
        raise
    except Exception as error:  # a broken archive or workbook raises anything at all
        raise Problem("file-broken-workbook", reason=type(error).__name__) from error


def _sheets(data: bytes, limits: Limits) -> Iterator[Line]:
    """Give the rows of every sheet; openpyxl sees only what was looked at, and only its sheets of cells."""
    looked_at, remarks = _inspected(data, limits)
    from netmap.ingest.formats.workbook import opened  # only now: text needs none of openpyxl

    reader = opened(looked_at)
    for sheet, link in reader.parser.find_sheets():
        if link.target not in reader.valid_files:  # openpyxl passes over it in silence
            raise Problem("file-broken-workbook", reason=sheet.name)
    for sheet in reader.wb.worksheets:
        yield {"sheet": sheet.title, "hidden": sheet.sheet_state != "visible"}
        yield from remarks.get(sheet._worksheet_path.lstrip("/"), [])
        yield from _rows(sheet, limits)


def _rows(sheet: Any, limits: Limits) -> Iterator[Line]:
    """Give the rows that hold anything: what lies between is not filled up, however far away a stray cell is."""
    from openpyxl.worksheet._reader import WorkSheetParser

    book = sheet.parent
    formats = {"date_formats": book._date_formats, "timedelta_formats": book._timedelta_formats}
    with sheet._get_source() as source:
        parser = WorkSheetParser(
            source, sheet._shared_strings, data_only=True, epoch=book.epoch, **formats
        )
        for number, row in parser.parse():
            filled = [(c["column"], c["value"]) for c in row if c["value"] is not None]
            places = dict(filled)
            if number < 1 or len(places) < len(filled):
                raise Problem("file-broken-workbook", reason=f"{number}")
            width = max(places, default=0)
            _check_place(number, width, limits, sheet.title)
            yield [number, [_plain(places.get(at)) for at in range(1, width + 1)]]


def _plain(value: object) -> str | None:
    """Write a cell as text: dates as ISO, whole numbers without a point, truth as TRUE and FALSE."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
    return None if value is None else str(value)


def _inspected(data: bytes, limits: Limits) -> tuple[io.BytesIO, dict[str, list[Line]]]:
    """Look at every part before any is opened; give them in a new archive, and the remarks on sheets by their path."""
    from netmap.ingest.formats.colours import coloured_of  # only now: text needs none of it

    looked_at, remarks = io.BytesIO(), {}
    with (
        zipfile.ZipFile(io.BytesIO(data)) as archive,
        zipfile.ZipFile(looked_at, "w") as copy,
    ):
        parts = archive.infolist()
        _check_archive(parts, len(data), limits)
        for part in parts:
            content = _part(archive, part)
            copy.writestr(part.filename, content)
            if part.filename.startswith("xl/worksheets/"):
                remarks[part.filename] = list(_remarks(content, limits))
        for sheet, commented in comments_of(copy).items():
            remarks.setdefault(sheet, []).extend(commented)
        for sheet, coloured in coloured_of(copy):
            remarks.setdefault(sheet, []).extend(coloured)
    return looked_at, remarks


def _check_archive(parts: Sequence[zipfile.ZipInfo], size: int, limits: Limits) -> None:
    check_parts(parts, size, limits)
    names = {part.filename for part in parts}
    if "content.xml" in names:
        raise Problem("file-open-document")
    if "xl/workbook.bin" in names:
        raise Problem("file-old-excel")
    if not any(name.startswith("xl/") for name in names):
        raise Problem("file-not-table")
    if any(part.flag_bits & 1 for part in parts):
        raise Problem("file-encrypted")


def _part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Read a part of the archive, never more of it than the archive said there would be."""
    with archive.open(part) as file:
        content = file.read(part.file_size + 1)
    if any(word in content for word in _DOCTYPES):
        raise Problem("file-suspicious-archive")
    for strict, usual in _STRICT.items():
        content = content.replace(strict, usual)
    return content


_STRICT = {
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
"""The names of "Strict Open XML" and those openpyxl knows."""
_CELL = re.compile(
    rb"<(?:\w+:)?c\b([^<>]*)>\s*<(?:\w+:)?f\b[^<>]*(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"([^<]*(?:<(?!/?(?:\w+:)?c\b)[^<]*)*)</(?:\w+:)?c>"
)
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
_PROTECTED = re.compile(rb'<(?:\w+:)?sheetProtection\b[^<>]*\bsheet="(?:1|true)"')
_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\b[^<>]*\bref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"'
)


def _remarks(sheet: bytes, limits: Limits) -> Iterator[Line]:
    """Say what openpyxl would pass over in silence: merged, protected and hidden, formulas without a result."""
    if sheet.count(b"v>") // 2 > limits.cells:  # counting takes no time, reading them would
        raise Problem("file-too-many-cells", most=limits.cells)
    if _PROTECTED.search(sheet):
        yield {"remark": "protected", "row": 0, "column": 0, "value": ""}
    for found in _MERGED.finditer(sheet):
        left, top, right, bottom = found.groups()
        yield {
            "remark": "merged",
            "row": int(top),
            "column": number_of_column(left.decode()),
            "value": f"{left.decode()}{int(top)}:{right.decode()}{int(bottom)}",
        }
    yield from hidden_in(sheet)
    for found in _CELL.finditer(sheet):
        reference = _REFERENCE.search(found[1])
        has_value = re.search(rb"<(?:\w+:)?v>[^<]", found[2]) or b't="str"' in found[1]
        if reference and not has_value:
            column, row = reference.groups()
            yield {
                "remark": "formula",
                "row": int(row),
                "column": number_of_column(column.decode()),
                "value": "",
            }


# ── the process ─────────────────────────────────────────────────────────────────────────────────────────────────────


def output(data: bytes, limits: Limits, numbers: bytes = b"") -> Iterator[bytes]:
    """Give the output piece by piece, the last word included."""
    try:
        for some in _together(cells(data, limits, numbers)):
            yield from _written(some)
        last: Line = {"end": True}
    except Problem as problem:
        last = {"problem": problem.code, **problem.params}
    except (MemoryError, RecursionError):
        last = {"problem": "file-too-demanding"}
    yield from _written(last)


def _written(line: Line) -> Iterator[bytes]:
    """Write a line; columns in a form of their own, after a line that says how many bytes these are."""
    if isinstance(line, dict | list):
        yield json.dumps(line).encode() + b"\n"
    else:
        written = in_bytes(line)
        yield json.dumps({"columns": len(written)}).encode() + b"\n"
        yield written


def _together(told: Iterable[Line]) -> Iterator[Line]:
    """Put rows that follow one another into one line, some at a time: a million lines take long to read."""
    rows: list[Line] = []
    for line in told:
        is_row = isinstance(line, list)
        if rows and (not is_row or len(rows) >= _ROWS_A_LINE):
            yield rows
            rows = []
        if is_row:
            rows.append(line)
        else:
            yield line
    if rows:
        yield rows


def main() -> None:
    """Read stdin, write lines to stdout; of a pair of files the second follows after so many bytes."""
    limits = Limits(**json.loads(sys.argv[1]))
    for heavy in ("numpy", "PIL"):  # openpyxl does without them, and starts in half the time
        sys.modules.setdefault(heavy, None)  # type: ignore[arg-type]
    if sys.argv[2:] == [MANY]:
        _open_many(limits)
        return
    size = int(sys.argv[2]) if len(sys.argv) > 2 else None
    limit(limits.memory, limits.seconds)
    data = sys.stdin.buffer.read()
    for piece in output(data[:size], limits, b"" if size is None else data[size:]):
        sys.stdout.buffer.write(piece)


def _open_many(limits: Limits) -> None:
    """Open one file after another: a line says how many bytes it has and how many its second half, which follow."""
    given, told = sys.stdin.buffer, sys.stdout.buffer
    while line := given.readline():
        size, more = json.loads(line)
        data, numbers = given.read(size), given.read(more)
        limit_next(limits.memory, limits.seconds)
        for piece in output(data, limits, numbers):
            told.write(piece)
        told.flush()


if __name__ == "__main__":
    main()
