"""Registers of places in a study: TERC files of any date side by side, and borders."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from netmap.codebook import fold
from netmap.errors import IngestError, UnknownIdError
from netmap.ingest import bytes_of, read_file
from netmap.model import Border, Institution, Participation, TercEntry, Territory
from netmap.store import Entry, FileStamp
from netmap.study.session import Study, changes_of
from netmap.territory import ancestors, read_outlines, read_register

__all__ = ["add_territories", "place_rows", "register_rows"]

MOST = 40_000_000
"""Bytes of a register or of borders: the whole country is 2 MB, an unsimplified one ten times as much."""
_COMMUNES = ("", "1", "2", "3")
"""Kinds of whole places; districts of large cities have codes of their own."""
_KINDS = {2: "voivodeship", 4: "county", 6: "commune"}
_LEVELS = {2: "voivodeships", 4: "counties", 6: "communes"}


def add_territories(
    study: Study,
    files: Sequence[Path],
    *,
    code: str = "",
    names: Sequence[str] = (),
    who: str | None = None,
) -> Entry | None:
    """Keep registers and borders of places in the study; the same file twice changes nothing.

    Parameters
    ----------
    study
        The study.
    files
        TERC files (CSV or XLSX) of any date, GeoJSON files of communes, counties or voivodeships.
    code
        The property of the GeoJSON that holds TERC codes; found when left out.
    names
        What the files are called, where they lie under other names.
    who
        Whose act it is.

    Raises
    ------
    IngestError
        A file is neither, or something in it is wrong; nothing is kept then.
    """
    records: list[TercEntry | Border] = []
    stamps = []
    for file, name in zip(files, names or [file.name for file in files], strict=True):
        try:
            found, digest = _read(file, code, name)
        except IngestError as error:
            params = {key: value for key, value in error.params.items() if key != "file"}
            raise type(error)(error.code, file=name, **params) from error
        records += found
        stamps.append(FileStamp(name, digest))
    held = {**study.journal.records(TercEntry), **study.journal.records(Border)}
    fresh = [record for record in records if held.get(record.key) != record]
    if not fresh:
        return None
    named = _named_now(study, [r for r in records if isinstance(r, TercEntry)])
    return study.save(changes_of([*fresh, *named]), action="territory", who=who, files=stamps)


def _named_now(study: Study, added: Sequence[TercEntry]) -> Iterator[Territory]:
    """Name the places the study speaks of and had no name for, as the newest of its registers does."""
    held = study.journal.records(TercEntry).values()
    newest = {e.terc: e.name for e in sorted((*held, *added), key=lambda e: e.date)}
    known = study.journal.records(Territory)
    for code in _spoken_of(study):
        name = known[code].name if code in known else ""
        if code in newest and name in ("", code):
            blank = Territory(code, "", _KINDS[len(code)], code[:-2])
            yield replace(known.get(code, blank), name=newest[code])


def _spoken_of(study: Study) -> dict[str, None]:
    """Give the codes of places that institutions and groups of communes name, and of what holds those."""
    bodies = study.journal.records(Institution).values()
    groups = study.journal.records(Participation).values()
    named = [code for body in bodies for code in (body.seat, *body.serves)]
    named += [group.commune for group in groups]
    return dict.fromkeys(c for code in named if code for c in (*ancestors(code), code))


def _read(file: Path, code: str, name: str) -> tuple[list[TercEntry | Border], str]:
    data = bytes_of(file, MOST)
    if data[:64].lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise IngestError("territory-not-geojson", file=name) from error
        outlines = read_outlines(text, code, name)
        shapes: list[TercEntry | Border] = [Border(o.terc, o.name, o.shape) for o in outlines]
        return shapes, hashlib.sha256(data).hexdigest()
    raw = read_file(file)
    for sheet in raw.sheets:
        rows = read_register(sheet.rows, name)
        if rows is not None:
            return [TercEntry(row.terc, row.date, row.name, row.kind) for row in rows], raw.sha256
    raise IngestError("territory-not-register", file=name)


def register_rows(study: Study) -> list[dict[str, object]]:
    """List the registers by date, and the borders, with how many places of each level they have."""
    entries = study.journal.records(TercEntry).values()
    borders = study.journal.records(Border).values()
    rows = [
        {
            "register": "terc",
            "date": day,
            **_counted([e.terc for e in entries if e.date == day and e.kind in _COMMUNES]),
        }
        for day in sorted({entry.date for entry in entries})
    ]
    outlined = {"register": "borders", "date": "", **_counted([b.terc for b in borders])}
    return [*rows, outlined] if borders else rows


def _counted(codes: Sequence[str]) -> dict[str, int]:
    return {name: sum(len(code) == size for code in codes) for size, name in _LEVELS.items()}


def place_rows(study: Study, asked: str) -> list[dict[str, object]]:
    """Tell what the registers say of a place, by code or name, date by date.

    Raises
    ------
    UnknownIdError
        No register of the study has such a place.
    """
    entries = study.journal.records(TercEntry).values()
    outlined = {border.terc for border in study.journal.records(Border).values()}
    names = {(entry.terc, entry.date): entry.name for entry in entries}
    code = asked[:6] if asked.isdigit() else ""
    found = [e for e in entries if (e.terc == code if code else fold(e.name) == fold(asked))]
    if not found:
        raise UnknownIdError("unknown-place", place=asked)
    return [
        {
            "terc": entry.terc,
            "date": entry.date,
            "name": entry.name,
            "place_kind": entry.kind,
            "parent": names.get((entry.terc[:-2], entry.date), ""),
            "borders": entry.terc in outlined,
        }
        for entry in sorted(found, key=lambda e: (e.terc, e.date))
    ]
