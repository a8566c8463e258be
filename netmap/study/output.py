"""Data and reports out of a study; every file that leaves it is an entry of the journal."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pandas as pd

from netmap.errors import ExportError, StoreUnavailableError
from netmap.network import TieRule
from netmap.report.export import (
    NETWORK_FORMATS,
    TIES_ONLY,
    write_atomically,
    write_network,
    write_tables,
)
from netmap.store import FileStamp
from netmap.study.case_counts import case_counts
from netmap.study.reading import institutions, network, responses, teams, ties, waves, waves_table
from netmap.study.session import GRAPH_BEHIND, Study
from netmap.study.tables import Sheet, as_csv, as_workbook, records

__all__ = [
    "EXPORT_FORMATS",
    "NETWORK_FORMATS",
    "TABLE_FORMATS",
    "TIES_ONLY",
    "export",
    "note_taken",
    "noted",
    "stamp_of",
]

TABLE_FORMATS = (".xlsx", ".csv.zip")
"""What every table can be written as, by suffix."""
EXPORT_FORMATS = (*NETWORK_FORMATS, *TABLE_FORMATS)
"""What data can be written as, by suffix."""


def export(
    study: Study,
    path: Path,
    rule: TieRule,
    lang: str,
    *,
    wave: str | None = None,
    who: str | None = None,
) -> None:
    """Write the data for other tools: the network of a wave, or every table as ``.csv.zip`` or ``.xlsx``.

    Of cases only counts leave the study, none of them small enough to tell a family by.

    Raises
    ------
    ExportError
        Another suffix, a wave that is not named, or a file that cannot be written.
    """
    suffix = _suffix(path)
    if suffix in NETWORK_FORMATS and wave is None:
        raise ExportError("export-wave", suffix=suffix)
    with noted(study, path, who):
        if suffix in NETWORK_FORMATS:
            write_network(network(study, str(wave), rule), path)
        else:
            _write_tables(_tables(study, rule, lang, wave), path, suffix, lang)


def _suffix(path: Path) -> str:
    found = next((s for s in EXPORT_FORMATS if path.name.lower().endswith(s)), None)
    if found is None:
        raise ExportError(
            "export-format", suffix=path.suffix or path.name, known=", ".join(EXPORT_FORMATS)
        )
    return found


def _tables(study: Study, rule: TieRule, lang: str, wave: str | None) -> dict[str, Sheet]:
    chosen = [w for w in waves(study) if wave is None or wave in (w.id, w.label, w.phase)]
    bodies = _flat(institutions(study, rule.commune))
    described = waves_table(study)
    described = described[described["id"].isin([one.id for one in chosen])]
    frames = {"institutions": bodies, "teams": teams(study), "waves": described}
    cases = case_counts(study, lang, rule.commune)
    if len(cases):
        kept = ["", *(w.id for w in chosen)]
        frames["cases"] = cases[cases["wave"].isin(kept)].reset_index(drop=True)
    for one in chosen:
        frames[f"ties-{one.id}"] = ties(study, one.id, rule).assign(wave=one.id)
        frames[f"responses-{one.id}"] = responses(study, one.id, rule).assign(wave=one.id)
    return {name: (records(frame), list(frame.columns)) for name, frame in frames.items()}


def _flat(bodies: pd.DataFrame) -> pd.DataFrame:
    """Give every attribute a column of its own, and lists as a roster has them: so an import takes them back."""
    own = pd.DataFrame(list(bodies.pop("attributes")), index=bodies.index)
    lists = {name: bodies[name].map("; ".join) for name in ("serves", "names")}
    return bodies.assign(**lists).join(own[[c for c in own if c not in bodies]])


def _write_tables(sheets: Mapping[str, Sheet], path: Path, suffix: str, lang: str) -> None:
    if suffix == ".xlsx":
        write_atomically(path, lambda target: _put(as_workbook(sheets), target))
    else:
        write_tables({name: as_csv(*sheet, lang) for name, sheet in sheets.items()}, path)


def _put(content: bytes, path: Path) -> None:
    path.write_bytes(content)


@contextmanager
def noted(study: Study, path: Path, who: str | None = None) -> Iterator[None]:
    """Let a file be written out of a sound study, and keep in the journal that it left, and which.

    Raises
    ------
    StoreUnavailableError
        The study is damaged: nothing is written then. Or the file is there, and the journal could not keep it.
    """
    study.journal.refuse_if_unsound()
    yield
    try:
        study.save([], action="export", who=who, files=[stamp_of(path)])
    except StoreUnavailableError as error:
        if error.code in GRAPH_BEHIND:
            raise
        raise StoreUnavailableError("export-unnoted", path=str(path), reason=error) from error


def note_taken(study: Study, name: str, content: bytes, who: str | None = None) -> None:
    """Keep in the journal that content left the study under a name, as a page hands it out."""
    stamp = FileStamp(name, hashlib.sha256(content).hexdigest())
    study.save([], action="export", who=who, files=[stamp])


def stamp_of(path: Path) -> FileStamp:
    """Give the name of a file, never its path, and the hash of its bytes."""
    return FileStamp(path.name, hashlib.sha256(path.read_bytes()).hexdigest())
