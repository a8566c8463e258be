"""Opening a study, and making one: the file, the graph it is read from, the two in step."""

from __future__ import annotations

from pathlib import Path

from netmap.errors import StoreError, StoreUnavailableError
from netmap.store import Journal, open_graph
from netmap.study.around import default_path, graph_spec
from netmap.study.session import Progress, Study

__all__ = ["create_study", "open_study"]


def open_study(
    path: Path | str | None = None,
    graph: str | None = None,
    *,
    create: bool = False,
    fall_back: bool = False,
    in_step: bool = True,
    progress: Progress | None = None,
) -> Study:
    """Open a study and the graph it is read from.

    Parameters
    ----------
    path
        The study's file; the user's own when left out.
    graph
        ``embedded``, ``memory``, or the URL of a Neo4j server; ``NETMAP_GRAPH`` when left out.
    create
        Make an empty study when there is none.
    fall_back
        With the server away, go on with the embedded graph; ``Study.notice`` then says why.
    in_step
        Bring the graph up to date first; a graph that is about to be built anew need not be.
    progress
        Told how far a rebuilding of the graph has got.

    Raises
    ------
    StoreUnavailableError
        No such study, or no way to its graph.
    """
    file = Path(path) if path is not None else default_path()
    journal = _journal_of(file, create=create)
    try:
        if not in_step:
            return Study(file, journal, open_graph(graph_spec(graph), file), graph_spec(graph))
        return _with_graph(file, journal, graph_spec(graph), fall_back, progress)
    except BaseException:
        journal.close()
        raise


def _journal_of(file: Path, *, create: bool) -> Journal:
    """Open a journal; make one where there is none, or just an empty file that somebody's making left when it ended."""
    try:
        return Journal.open(file)
    except StoreUnavailableError as error:
        if not create or error.code != "study-missing":
            raise
    create_study(file)
    return Journal.open(file)


def create_study(path: Path) -> None:
    """Make an empty study, with the folder it lies in."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailableError("study-unwritable", path=str(path)) from error
    Journal.create(path).close()


def _with_graph(
    file: Path, journal: Journal, spec: str, fall_back: bool, progress: Progress | None
) -> Study:
    try:
        study = _in_step(Study(file, journal, open_graph(spec, file), spec), progress)
        study.falls_back = fall_back
        return study
    except StoreUnavailableError as error:
        if not fall_back or spec == "embedded":
            raise
        study = Study(file, journal, open_graph("embedded", file), spec)
        _in_step(study, progress).go_on_without(error)
        return study


def _in_step(study: Study, progress: Progress | None) -> Study:
    """Bring a study's graph up to date, and let go of a graph that cannot be."""
    try:
        study.refresh(progress)
    except BaseException as error:
        study.graph.close()
        # of a study that was touched from outside no graph can be made: the graph is not to blame
        to_blame = isinstance(error, StoreError) and not isinstance(error, StoreUnavailableError)
        if to_blame and study.journal.verify():
            raise StoreUnavailableError("study-altered", path=str(study.path)) from error
        raise
    return study
