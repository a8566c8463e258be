"""The example study: the shipped files, taken in through the ordinary import."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from netmap.errors import ConflictError
from netmap.example import files
from netmap.i18n import LANGUAGES, translator
from netmap.study.intake import import_files
from netmap.study.session import open_study

__all__ = ["example_path", "make_example"]


def example_path() -> Path:
    """Give where the example study lies when no other place is named."""
    return Path(platformdirs.user_data_dir("netmap")) / "example.netmap"


def make_example(path: Path | None = None, graph: str | None = None) -> Path:
    """Make the example study; one that is there already is left as its users have it.

    Raises
    ------
    ConflictError
        The file is a study of somebody's own.
    StoreUnavailableError
        The place cannot be written, or the graph cannot be reached.
    """
    place = path or example_path()
    with open_study(place, graph, create=True) as study:
        if not (study.is_example or study.is_empty):
            raise ConflictError("study-not-example", path=str(place))
        if not any(entry.action == "import" for entry in study.journal.entries()):
            study.set("name", translator(LANGUAGES[0])("example-study-name"))
            import_files(study, files())
    return place
