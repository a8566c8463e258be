"""The set of CSV files of a Network Canvas session, put together: who was asked, whom they named, ties among those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from netmap.ingest.context import Context
from netmap.ingest.exports.tools import asked_by
from netmap.ingest.findings import Where
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import clean, texts_of_row
from netmap.ingest.vocabulary import plain

__all__ = ["EGO", "NAMES", "gathered"]

EGO = "ego"
"""The column that says in the list of alters who named them."""
_EGO_ID, _UUID = "networkCanvasEgoUUID", "networkCanvasUUID"
_ENDS = ("networkCanvasSourceUUID", "networkCanvasTargetUUID")
_EDGE = ("edgeID", "from", "to")
_CASES = ("networkCanvasCaseID", "caseId", "caseID")
NAMES = (
    "name", "nazwa", "nick", "nickname", "label", "instytucja", "institution", "organisation", "organization",
)  # fmt: skip
"""What the column that names an alter may be called."""

Row = Mapping[str, str]


def gathered(files: Sequence[RawFile], context: Context) -> list[RawFile]:
    """Join the files of Network Canvas; every other file stays as it is.

    An alter gets the name of its ego beside it. Ties among alters are what the ego says of others: any other network
    keeps them, with the ego as an attribute; in a study of the pilot they are nobody's own word and are passed over.
    """
    egos = {row[_EGO_ID]: row for file in files for row in _rows(file) if _is_ego(row)}
    named = {id_: _who(row, context) for id_, row in egos.items()}
    alters: dict[str, str] = {}
    for file in files:
        if _is(file, "nodeID", _UUID):
            alters |= _alters(file, context)
    return [joined for file in files if (joined := _joined(file, named, alters, context))]


def _is_matrix(file: RawFile, alters: Mapping[str, str]) -> bool:
    """Tell whether a file is the matrix that Network Canvas writes of the ties among alters."""
    told = [title for title in _titles(file) if title]
    return bool(told) and all(title in alters for title in told)


def _joined(
    file: RawFile, egos: Mapping[str, str], alters: Mapping[str, str], context: Context
) -> RawFile | None:
    if _is_matrix(file, alters):
        context.report.add("file-canvas-matrix", Where(file.name))
        return None
    if _is(file, *_ENDS):
        return _edges(file, egos, alters, context)
    if _is(file, "nodeID", _UUID):
        return _with_egos(file, egos)
    if _is(file, _EGO_ID) and any(_titles(file).count(case) for case in _CASES):
        context.report.add("file-canvas-egos", Where(file.name), n=len(file.sheets[0].rows) - 1)
        return None
    return file


def _titles(file: RawFile) -> list[str]:
    if len(file.sheets) != 1 or not file.sheets[0].rows:
        return []
    return texts_of_row(file.sheets[0].rows[0][1])


def _is(file: RawFile, *needed: str) -> bool:
    return set(needed) <= set(_titles(file))


def _rows(file: RawFile) -> list[dict[str, str]]:
    titles = _titles(file)
    if _EGO_ID not in titles:
        return []
    return [
        {title: clean(cell or "").text for title, cell in zip(titles, cells, strict=False)}
        for _, cells in file.sheets[0].rows[1:]
    ]


def _is_ego(row: Row) -> bool:
    return bool(row.get(_EGO_ID)) and not {_UUID, *_ENDS} & row.keys()


def _who(row: Row, context: Context) -> str:
    """Give the institution of an ego: a column that names one, else one that asks for it, else the case."""
    own = {t: text for t, text in row.items() if text and not t.startswith("networkCanvas")}
    known = (text for text in own.values() if context.directory.find(text))
    asked = (text for t, text in own.items() if asked_by(t, ("respondent",)) or plain(t) in NAMES)
    case = next((row[name] for name in _CASES if row.get(name)), "")
    return next(known, "") or next(asked, "") or case


def _alters(file: RawFile, context: Context) -> dict[str, str]:
    """Name the alters; in any other network two of one name in one session are told apart by their number."""
    titles = _titles(file)
    name = next((t for t in titles if plain(t) in NAMES), "")
    seen: set[tuple[str, str]] = set()
    told: dict[str, str] = {}
    for at, row in enumerate(_rows(file), start=1):
        text = row.get(name, "") or row.get(_UUID, "")
        said = (row.get(_EGO_ID, ""), plain(text))
        if said in seen:
            number, _ = file.sheets[0].rows[at]
            context.report.add("row-canvas-same-name", Where(file.name, "", number, name, text))
            if context.book.is_open:
                text = f"{text} ({row.get('nodeID', '')})"
        seen.add(said)
        told[row.get(_UUID, "")] = text
    return told


def _with_egos(file: RawFile, egos: Mapping[str, str]) -> RawFile:
    sheet = file.sheets[0]
    titles = _titles(file)
    at, width = titles.index(_EGO_ID) if _EGO_ID in titles else -1, len(titles)
    rows: list[tuple[int, list[str | None]]] = [(sheet.rows[0][0], [*sheet.rows[0][1], EGO])]
    for number, cells in sheet.rows[1:]:
        ego = egos.get(cells[at] or "", "") if 0 <= at < len(cells) else ""
        rows.append((number, [*cells, *[None] * (width - len(cells)), ego]))
    return replace(file, sheets=(replace(sheet, rows=rows),))


def _edges(
    file: RawFile, egos: Mapping[str, str], alters: Mapping[str, str], context: Context
) -> RawFile | None:
    """Make a tie list of the ties among alters, with the ego as reporter."""
    told = _rows(file)
    if not context.book.is_open:
        if told:
            context.report.add("file-canvas-hearsay", Where(file.name), n=len(told))
        return None
    kind = file.name.rsplit(".", 1)[0].rpartition("edgeList_")[2]
    own = [t for t in _titles(file) if not t.startswith("networkCanvas") and t not in _EDGE]
    rows: list[tuple[int, list[str | None]]] = [
        (1, ["source", "target", "layer", "reporter", *own])
    ]
    for (number, _), row in zip(file.sheets[0].rows[1:], told, strict=True):
        ends = [alters.get(row.get(end, ""), row.get(end, "")) for end in _ENDS]
        ego = egos.get(row.get(_EGO_ID, ""), "")
        rows.append((number, [*ends, kind, ego, *(row.get(title, "") for title in own)]))
    return replace(file, sheets=(RawSheet("", rows=rows),))
