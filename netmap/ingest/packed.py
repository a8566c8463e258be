"""Files that come together, in a folder or an archive: which of them are read, and an archive taken apart.

Runs in the child process too, and so imports nothing that the child does not have.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from lzma import LZMAError
from pathlib import PurePosixPath
from typing import Any

from netmap.ingest.formats.problem import Problem
from netmap.ingest.limits import Limits

__all__ = [
    "READABLE",
    "archived",
    "check_parts",
    "is_archive",
    "is_lock",
    "is_readable",
    "most_unpacked",
]

Line = dict[str, Any] | list[Any]
Read = Callable[[bytes, Limits, bytes], Iterator[Line]]

READABLE = (
    ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".graphml", ".gexf", ".net", ".paj", ".dl", ".json", ".vna", ".##h",
    ".##d", ".clu", ".vec", ".per",
)  # fmt: skip
"""Names of files that are taken out of a folder or archive; a file named by itself is told by its bytes alone."""
_LOCKS = ("~$", ".~lock")
_OFFICE = ("[Content_Types].xml", "content.xml", "xl/workbook.bin", "mimetype")
_OLD_NAMES = "cp852"
"""How Polish Windows writes names into an archive where it does not say that they are UTF-8."""
_CANVAS = "attributeList_"


_BROKEN = (
    zipfile.BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError,
)  # fmt: skip
"""What the library raises of an archive that is damaged, or packed in a way it does not know."""


@dataclass(frozen=True)
class _Member:
    """A file of an archive: what to call it, its bytes, those of its other half; no bytes if it is passed over."""

    name: str
    data: bytes = b""
    numbers: bytes = b""
    is_read: bool = True


def is_readable(name: str) -> bool:
    """Tell by its name whether a file that came with others is one of those that are read.

    Examples
    --------
    >>> is_readable("ego.csv"), is_readable("~$wykaz.xlsx"), is_readable("opis.docx")
    (True, False, False)
    """
    return PurePosixPath(name).suffix.casefold() in READABLE and not is_lock(name)


def is_lock(name: str) -> bool:
    """Tell whether a file is hidden, or one that an office program keeps beside a file that is open."""
    return name.startswith((".", *_LOCKS))


def is_archive(data: bytes) -> bool:
    """Tell whether bytes are an archive of files that are read, not a workbook or document packed in the same way."""
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data), metadata_encoding=_OLD_NAMES) as archive:
            names = archive.namelist()
    except _BROKEN:
        return False
    if any(name in _OFFICE or name.startswith("xl/") for name in names):
        return False
    return any(is_readable(PurePosixPath(name).name) for name in names)


def archived(data: bytes, limits: Limits, read: Read) -> Iterator[Line]:
    """Give what every file of an archive holds, its name and hash going before; one that is bad keeps no other out.

    Network Canvas packs its networks a second time, as GraphML: those are passed over where its tables are.

    Raises
    ------
    Problem
        Too much, too many, locked by a password, or broken.
    """
    try:
        for member in _members(data, limits):
            digest = hashlib.sha256(member.data + member.numbers).hexdigest()
            yield {"file": member.name, "sha256": digest, "passed": not member.is_read}
            if member.is_read:
                yield from _read(member, limits, read)
    except _BROKEN as error:
        raise Problem("file-broken-archive") from error


def _read(member: _Member, limits: Limits, read: Read) -> Iterator[Line]:
    try:
        yield from read(member.data, limits, member.numbers)
    except Problem as problem:
        yield {"trouble": problem.code, **problem.params}


def _members(data: bytes, limits: Limits) -> Iterator[_Member]:
    """Take an archive apart, file by file; names lead nowhere, whatever folders they speak of."""
    with zipfile.ZipFile(io.BytesIO(data), metadata_encoding=_OLD_NAMES) as archive:
        parts = archive.infolist()
        check_parts(parts, len(data), limits)
        called = _called([part.filename for part in parts])
        by_name = {part.filename.casefold(): part for part in parts}
        has_tables = any(_CANVAS in part.filename for part in parts)
        for part in parts:
            name = called[part.filename]
            if not name or is_lock(name) or _is_second_half(part, by_name):
                continue
            if not is_readable(name) or (has_tables and name.casefold().endswith(".graphml")):
                yield _Member(name, is_read=False)
                continue
            other = by_name.get(f"{part.filename[:-1]}d".casefold()) if _is_pair(part) else None
            yield _Member(name, _bytes(archive, part), _bytes(archive, other) if other else b"")


def check_parts(parts: Sequence[zipfile.ZipInfo], size: int, limits: Limits) -> None:
    """Refuse an archive by what it says of its parts, before any of them is opened.

    Raises
    ------
    Problem
        More parts than are taken in, two of one name, or more bytes than so small an archive can honestly hold.
    """
    if len(parts) > limits.parts or len({part.filename for part in parts}) < len(parts):
        raise Problem("file-suspicious-archive")
    if sum(part.file_size for part in parts) > most_unpacked(size, limits):
        raise Problem("file-too-big-unpacked", most=limits.unpacked_bytes // 1_000_000)


def most_unpacked(size: int, limits: Limits) -> int:
    """Give how many bytes an archive of a size may hold: the more, the looser it is packed."""
    loose = min(size * limits.ratio, limits.small_bytes)
    return min(max(loose, size * limits.usual_ratio, 1_000_000), limits.unpacked_bytes)


def _bytes(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Read a part, never more of it than the archive said there would be."""
    if part.flag_bits & 1:
        raise Problem("file-encrypted")
    with archive.open(part) as file:
        return file.read(part.file_size + 1)


def _called(paths: Sequence[str]) -> dict[str, str]:
    """Give what each file is called: its own name, with the folder where two are called alike; empty for folders."""
    kept = {
        path: PurePosixPath("".join(filter(str.isprintable, path.replace("\\", "/"))))
        for path in paths
    }
    told = Counter(place.name for place in kept.values())
    return {
        path: ""
        if path.endswith("/") or "__MACOSX" in place.parts
        else place.name
        if told[place.name] == 1
        else "/".join(place.parts[-2:])
        for path, place in kept.items()
    }


def _is_pair(part: zipfile.ZipInfo) -> bool:
    return part.filename.casefold().endswith(".##h")


def _is_second_half(part: zipfile.ZipInfo, by_name: dict[str, zipfile.ZipInfo]) -> bool:
    name = part.filename.casefold()
    return name.endswith(".##d") and f"{name[:-1]}h" in by_name
