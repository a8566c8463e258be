"""Everything that a study holds, for people who leave: plain CSV in one ZIP, with a manifest that says what is what."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import fields
from importlib.metadata import version
from pathlib import Path

from netmap.model import RECORD_TYPES, Setting
from netmap.report.export import write_atomically
from netmap.store import View
from netmap.store.records import to_row
from netmap.study.history import told
from netmap.study.output import noted
from netmap.study.session import Study
from netmap.study.tables import as_csv, as_json, neutral, plain, records

__all__ = ["FORM", "write_everything"]

FORM = 1
"""The version of the form of the archive."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_ABOUT = (
    "CSV, UTF-8, comma, decimal point; first row: names of columns. A column listed under json holds JSON: a list "
    "or a mapping. A text that begins with an apostrophe has had one put before it, so that no spreadsheet runs it. "
    "An empty cell is a value that is not there. history.csv lists the entries of the journal, changes.csv what each "
    "of them made of each record; an empty record was taken out. An undo turns back what the entry it names changed."
)

_CHANGE = ("entry", "kind", "key", "record")

Row = dict[str, object]


def write_everything(study: Study, path: Path, *, who: str | None = None) -> None:
    """Write every record, the whole history with what each entry changed, and a manifest to a ``.zip`` of CSV files.

    Parameters
    ----------
    study
        An open study.
    path
        The file; the manifest in it lists every table with its columns, rows and hash.
    who
        Whose act it is; that the data left is one more entry of the history.

    Raises
    ------
    ExportError
        The file cannot be written.
    """
    with noted(study, path, who), study.journal.view() as view:
        write_atomically(path, lambda target: _write(study, view, target))


def _write(study: Study, view: View, target: Path) -> None:
    listed: list[Row] = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, columns, rows in _tables(view):
            content = as_csv([_cells(row) for row in rows], columns, "en").encode()
            _put(archive, name, content)
            listed.append(
                {
                    "file": name,
                    "rows": len(rows),
                    "columns": list(columns),
                    "json": sorted({c for row in rows for c in columns if _is_nested(row[c])}),
                    "sha256": hashlib.sha256(content).hexdigest(),
                }
            )
        _put(archive, "manifest.json", as_json(_manifest(study, view, listed)).encode())


def _manifest(study: Study, view: View, listed: list[Row]) -> Row:
    called = view.records(Setting).get("name")
    return {
        "form": FORM,
        "about": _ABOUT,
        "program": f"netmap {version('netmap')}",
        "study": view.study_id,
        "name": (called and called.value) or study.path.stem,
        "codebook": study.codebook.name,
        "history": {"entries": view.head.number, "hash": view.head.hash},
        "records": view.snapshot(),
        "tables": listed,
    }


def _tables(view: View) -> Iterator[tuple[str, tuple[str, ...], list[Row]]]:
    for kind, cls in RECORD_TYPES.items():
        columns = tuple(field.name for field in fields(cls))
        rows = [_row(to_row(record), columns) for record in view.each(cls)]
        yield f"{kind}.csv", columns, rows
    yield "changes.csv", _CHANGE, [_change(*version) for version in view.versions()]
    history = told(view.entries())
    yield "history.csv", tuple(history.columns), records(history)


def _change(entry: int, kind: str, key: str, record: str | None) -> Row:
    return dict(zip(_CHANGE, (entry, kind, key, record and json.loads(record)), strict=True))


def _row(row: Mapping[str, object], columns: tuple[str, ...]) -> Row:
    """Give the fields of a record; what travels as JSON text is itself again."""
    found = {name: row[name] for name in columns}
    if "attributes" in found:
        found["attributes"] = json.loads(str(found["attributes"]))
    return found


def _is_nested(value: object) -> bool:
    return isinstance(value, (list, tuple, dict))


def _cells(row: Row) -> Row:
    return {name: _cell(value) for name, value in row.items()}


def _cell(value: object) -> object:
    if _is_nested(value):
        return json.dumps(plain(value), ensure_ascii=False)
    if isinstance(value, str) and value.startswith("'") and neutral(value) == value:
        return f"'{value}"
    return repr(value) if isinstance(value, float) else value


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    stamp = zipfile.ZipInfo(name, _EPOCH)
    stamp.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(stamp, content)
