"""The example study: the shipped files, taken in through the ordinary import."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import platformdirs

from netmap.errors import ConflictError
from netmap.example import files
from netmap.i18n import LANGUAGES, translator
from netmap.store import Entry
from netmap.study.history import undo
from netmap.study.intake import import_files
from netmap.study.opening import open_study
from netmap.study.output import stamp_of
from netmap.study.session import Study

__all__ = ["ExampleState", "bring_example", "example_path", "make_example"]


class ExampleState(StrEnum):
    """What became of the example: made, found as it ships today, made anew, or kept although another one ships."""

    MADE = "made"
    CURRENT = "current"
    RENEWED = "renewed"
    KEPT = "kept"


def example_path() -> Path:
    """Give where the example study lies when no other place is named."""
    return Path(platformdirs.user_data_dir("netmap")) / "example.netmap"


def make_example(path: Path | None = None, graph: str | None = None) -> Path:
    """Make the example study where none is, and give its place: see :func:`bring_example`."""
    place = path or example_path()
    bring_example(place, graph)
    return place


def bring_example(path: Path, graph: str | None = None) -> ExampleState:
    """Make the example study, or find it; one in which somebody has worked is left as its users have it.

    Where it was made from other files than ship today, and nothing else was done in it, that import is taken back and
    today's files are taken in; the journal tells of both.

    Raises
    ------
    ConflictError
        The file is a study of somebody's own.
    StoreUnavailableError
        The place cannot be written, or the graph cannot be reached.
    """
    with open_study(path, graph, create=True) as study:
        entries = study.journal.entries()
        untouched = _is_untouched(entries)
        if not (study.is_example or study.is_empty or untouched):
            raise ConflictError("study-not-example", path=str(path))
        imports = [entry for entry in entries if entry.action == "import"]
        shipped = [stamp_of(file).sha256 for file in files()]
        if any([file.sha256 for file in entry.files] == shipped for entry in imports):
            return ExampleState.CURRENT
        if imports and not untouched:
            return ExampleState.KEPT
        _take_in(study, imports)
    return ExampleState.RENEWED if imports else ExampleState.MADE


def _take_in(study: Study, before: Sequence[Entry]) -> None:
    """Take today's files in, in place of those of before."""
    for entry in reversed(before):
        if entry.undone_by is None:
            undo(study, entry.id)
    if not before:
        study.set("name", translator(LANGUAGES[0])("example-study-name"))
    import_files(study, files())


def _is_untouched(entries: Sequence[Entry]) -> bool:
    """Tell whether nothing was done but the example made: its name, its import, its layout, and these made anew."""
    names = {file.name for file in files()}
    ours = {
        e.id
        for e in entries
        if e.action == "import" and e.files and {file.name for file in e.files} <= names
    }
    return bool(ours) and all(
        entry.id in ours
        or entry.action == "layout"
        or (entry.action == "undo" and entry.undoes in ours)
        or (entry.action == "setting" and entry.id < min(ours))
        for entry in entries
    )
