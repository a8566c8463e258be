"""Files a page offers: made only when somebody asks, with cells that no spreadsheet runs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.codebook import fold
from netmap.dashboard import data, state
from netmap.dashboard.tables import Table
from netmap.study import Study, tables

__all__ = ["file_name", "offer_file", "offer_table"]

MIME = {
    ".csv": "text/csv",
    ".txt": "text/plain",
    ".zip": "application/zip",
    ".graphml": "application/graphml+xml",
    ".gexf": "application/gexf+xml",
    ".net": "text/plain",
    ".dl": "text/plain",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".lss": "application/xml",
    ".json": "application/json",
    ".netmap": "application/vnd.sqlite3",
    ".svg": "image/svg+xml",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".html": "text/html",
    ".toml": "application/toml",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def file_name(*parts: str, suffix: str) -> str:
    """Name a file after what it holds, in letters that every machine knows.

    Examples
    --------
    >>> file_name("Sieć", "Łopuszno", suffix=".csv")
    'siec-lopuszno.csv'
    """
    words = "-".join(fold(part).replace(" ", "-") for part in parts if part)
    return f"{words}{suffix}"


def offer_table(table: Table, *names: str, key: str, of_study: bool = True) -> None:
    """Offer a table as CSV for this language's spreadsheet, and as XLSX; one ``of_study`` is noted in its history."""
    study = data.opened_study() if of_study else None
    for suffix, make in ((".csv", _as_csv), (".xlsx", _as_xlsx)):
        name = file_name(*names, suffix=suffix)
        st.download_button(
            state.say()("dashboard-download", format=suffix[1:].upper()),
            partial(_noted, study, name, partial(make, table, state.language())),
            file_name=name,
            mime=MIME[suffix],
            key=f"{key}{suffix}",
            icon=":material/download:",
            on_click="ignore",
        )


def _noted(study: Study | None, name: str, make: Callable[[], bytes]) -> bytes:
    """Make a file when somebody takes it, and keep in the journal that it was taken."""
    content = make()
    if study is not None:
        use.note_taken(study, name, content)
    return content


def _as_csv(table: Table, lang: str) -> bytes:
    """Write CSV with the mark by which Excel knows UTF-8."""
    return tables.as_csv(_labelled(table), list(table.columns.values()), lang).encode("utf-8-sig")


def _as_xlsx(table: Table, lang: str) -> bytes:
    del lang  # a workbook's numbers are written by whoever opens it
    return tables.as_xlsx(_labelled(table), list(table.columns.values()))


def _labelled(table: Table) -> list[dict[str, object]]:
    return [{label: row.get(c) for c, label in table.columns.items()} for row in table.rows]


def offer_file(label: str, name: str, write: Callable[[Path], None], *, key: str) -> None:
    """Offer a file that ``write`` makes at a path when the button is pressed, and notes in the study if it is of it."""
    st.download_button(
        label,
        partial(_written, write, name),
        file_name=name,
        mime=MIME[Path(name).suffix],
        key=key,
        icon=":material/download:",
        on_click="ignore",
    )


def _written(write: Callable[[Path], None], name: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="netmap-") as folder:
        path = Path(folder) / name
        write(path)
        return path.read_bytes()
