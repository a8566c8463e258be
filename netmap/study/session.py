"""A study held open: its journal, its graph, and the two kept in step."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from netmap.codebook import Codebook, load_codebook
from netmap.errors import (
    ConflictError,
    GraphServerError,
    NetmapError,
    StoreError,
    StoreUnavailableError,
)
from netmap.model import RECORD_TYPES, Record, Setting
from netmap.store import (
    Change,
    Entry,
    FileStamp,
    Graph,
    Head,
    Journal,
    backups,
    bring_up_to_date,
    keeping,
    open_graph,
)
from netmap.study.around import backups_wanted, default_path, graph_spec, user_name
from netmap.study.lookout import Lookout

__all__ = [
    "GRAPH_BEHIND",
    "Progress",
    "Study",
    "changes_of",
    "create_study",
    "graph_behind",
    "open_study",
]

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is."""

LOOK_AGAIN = 1.0
"""So many seconds after a server was away it is looked for again."""

ASK_AGAIN = 60.0
"""So many seconds after a server refused the user it is asked again: some lock out whoever asks in vain too often."""

GRAPH_BEHIND = ("graph-behind", "graph-behind-here")
"""How it is said that an entry is kept and a graph, a server's or the one beside the study, does not show it yet."""

_REFUSED = frozenset({"neo4j-password", "neo4j-locked-out", "neo4j-password-expired"})


class _ClosedError(Exception):
    """The study was closed while its graph was being made."""


_KINDS = {record_type: kind for kind, record_type in RECORD_TYPES.items()}


def graph_behind(entry: Entry, error: StoreError) -> StoreUnavailableError:
    """Say that an entry is kept though a graph could not be brought in step with it, and why."""
    if isinstance(error, GraphServerError):
        return GraphServerError(GRAPH_BEHIND[0], entry=entry.id, reason=error)
    return StoreUnavailableError(GRAPH_BEHIND[1], entry=entry.id, reason=error)


def changes_of(records: Iterable[Record]) -> list[Change]:
    """Turn records into changes that set them."""
    return [Change(_KINDS[type(record)], record.key, record) for record in records]


class Study:
    """A study that is open: read from its graph, written to its journal.

    Use :func:`open_study`. What is saved is kept as soon as the journal has it. A server's graph, where others read,
    shows it at once; the embedded one when it is next read, and at the latest when the ``with`` block of the study
    ends: many acts are one step of the graph then. ``notice`` is the error of a graph server that could not be reached,
    when the embedded graph serves in its place, if ``falls_back`` allows that; ``unkept`` what stood in the way of
    today's backup.
    """

    def __init__(self, path: Path, journal: Journal, graph: Graph, spec: str = "embedded") -> None:
        self.path = path
        self.journal = journal
        self._graph = graph
        self.spec = spec
        self.notice: StoreUnavailableError | None = None
        self.falls_back = False
        self._kept_on = ""
        self._refreshing = threading.RLock()
        self._owing = threading.Lock()
        self._owed: Entry | None = None
        self._told_behind: Entry | None = None
        self._lookout = Lookout(self._look_for_server)
        self.unkept: NetmapError | None = None

    @property
    def graph(self) -> Graph:
        """The graph to read from; it shows all that was saved here.

        Raises
        ------
        StoreUnavailableError
            It cannot be brought in step: the error tells what is kept all the same.
        """
        if self._owed is not None:
            self.catch_up()
        return self._graph

    @property
    def name(self) -> str:
        """What the study calls itself, else the name of its file."""
        return self.setting("name") or self.path.stem

    @property
    def is_example(self) -> bool:
        """Tell whether the data are invented; every figure and page then says so."""
        return self.setting("example") == "yes"

    @property
    def codebook(self) -> Codebook:
        """The vocabulary of the study."""
        return load_codebook(self.setting("codebook") or "kooperacja")

    @property
    def head(self) -> Head:
        """The newest entry."""
        return self.journal.head()

    @property
    def last_act(self) -> Head:
        """The newest entry that may have changed a record: what caches go by."""
        return self.journal.last_act

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing but settings was ever saved."""
        return all(entry.action == "setting" for entry in self.journal.entries())

    def setting(self, name: str) -> str:
        """Give a setting, empty when it was never set."""
        found = self.journal.records(Setting).get(name)
        return found.value if found else ""

    def set(
        self, name: str, value: str, *, who: str | None = None, as_of: Head | None = None
    ) -> None:
        """Set a property of the study; with ``as_of``, unless somebody else has set it since."""
        if self.setting(name) != value:
            self.save(changes_of([Setting(name, value)]), action="setting", who=who, as_of=as_of)

    def codebook_to_use(self, name: str | None) -> Codebook:
        """Give the vocabulary for an import; a study that holds data keeps the one it has.

        Raises
        ------
        ConflictError
            The study holds data under another codebook.
        """
        if name is None or name == (self.setting("codebook") or "kooperacja"):
            return self.codebook
        if not self.is_empty:
            raise ConflictError("study-other-codebook", name=name, kept=self.codebook.name)
        return load_codebook(name)

    def save(
        self,
        changes: Sequence[Change] | Callable[[int], Sequence[Change]],
        *,
        action: str,
        who: str | None = None,
        files: Sequence[FileStamp] = (),
        counts: Mapping[str, int] | None = None,
        note: str = "",
        expected_head: Head | None = None,
        as_of: Head | None = None,
    ) -> Entry:
        """Write changes in one transaction, which the graph is going to show: see :meth:`Journal.append`."""
        self.keep_daily()
        entry = self.journal.append(
            changes,
            action=action,
            who=who or user_name(),
            files=tuple(files),
            counts=counts,
            note=note,
            expected_head=expected_head,
            as_of=as_of,
        )
        self.show(entry)
        return entry

    def show(self, entry: Entry) -> None:
        """See to it that the graph shows what was saved: a server's at once, another one when it is next read."""
        with self._owing:
            self._owed = entry
        if self._graph.is_shared:
            self.catch_up()

    def catch_up(self) -> None:
        """Make the graph show what was saved here; who waits for others finds it done.

        Raises
        ------
        StoreUnavailableError
            The graph cannot; who hears that is to know what is kept all the same.
        """
        with self._refreshing:
            if self._owed is not None:
                self.stay_in_step()

    def keep_daily(self) -> None:
        """Keep a copy of the study before the first act of a day; what hinders it hinders nothing else.

        ``NETMAP_BACKUPS`` says how many copies are kept; ``unkept`` is what stood in the way of the last one.

        Raises
        ------
        StoreUnavailableError
            The study is damaged.
        """
        today = dt.datetime.now().astimezone().date()
        most = backups_wanted()
        if self._kept_on == today.isoformat() or not most:
            return
        self.unkept = None
        try:
            keeping.keep_daily(self.journal, most=most, today=today)
        except StoreUnavailableError as error:
            if error.code in backups.UNSOUND:
                raise
            self.unkept = error
        self._kept_on = today.isoformat()

    def refresh(self, progress: Progress | None = None) -> None:
        """Bring the graph up to date with the journal, whoever wrote to it."""
        with self._refreshing:
            owed = self._owed
            bring_up_to_date(self.journal, self._graph, progress)
            with self._owing:
                if self._owed is owed:
                    self._owed = None

    def stay_in_step(self) -> None:
        """Bring the graph up to date; where the embedded one may serve for a server, go on with it until that returns.

        Raises
        ------
        StoreUnavailableError
            The graph cannot be; of what was saved here the error says that it is kept.
        """
        with self._refreshing:
            owed = self._owed
            try:
                self._follow()
            except StoreError as error:
                if owed is None:
                    raise
                self._told_behind = owed
                raise graph_behind(owed, error) from error

    def _follow(self) -> None:
        try:
            self.refresh()
        except StoreUnavailableError as error:
            if not (self._graph.is_shared and self.falls_back):
                raise
            self.go_on_without(error)

    def go_on_without(self, error: StoreUnavailableError) -> None:
        """Read from the embedded graph from now on, and look out for the server: once there, it serves again.

        Parameters
        ----------
        error
            What stood in the way of working with the server.
        """
        with self._refreshing:
            if self._graph.is_shared:
                away, self._graph = self._graph, open_graph("embedded", self.path)
                away.close()
            self.notice, self.falls_back = error, True
            self._lookout.begin(_pause_after(error))
            self.refresh()

    def _look_for_server(self) -> float | None:
        """Try the server, and let it serve once it shows the study as it is."""
        try:
            server = open_graph(self.spec, self.path)
        except StoreUnavailableError as error:
            self.notice = error
            return _pause_after(error)
        try:
            bring_up_to_date(self.journal, server, self._unless_closed)
            with self._refreshing:
                bring_up_to_date(self.journal, server)  # what was saved meanwhile
                embedded, self._graph, self.notice = self._graph, server, None
                embedded.close()
        except (NetmapError, _ClosedError) as error:
            server.close()
            if isinstance(error, StoreUnavailableError):
                self.notice = error
            return LOOK_AGAIN
        return None

    def _unless_closed(self, _done: int, _total: int) -> None:
        if self._lookout.ended:
            raise _ClosedError

    def close(self) -> None:
        """Let go of the file and the graph; what that does not show yet, it shows when the study is opened next."""
        self._owed = None
        self._lookout.end()
        self._graph.close()
        self.journal.close()

    def __enter__(self) -> Study:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None and self._owed is not self._told_behind:
                self.catch_up()
        finally:
            self.close()


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


def _pause_after(error: StoreUnavailableError) -> float:
    return ASK_AGAIN if error.code in _REFUSED else LOOK_AGAIN


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
