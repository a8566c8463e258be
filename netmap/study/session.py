"""A study held open: its journal, its graph, and the two kept in step."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TypeVar

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
    ManyChanges,
    RememberingGraph,
    backups,
    bring_up_to_date,
    is_far_behind,
    keeping,
    open_graph,
)
from netmap.study.around import backups_wanted, user_name
from netmap.study.follower import Follower
from netmap.study.lookout import Lookout
from netmap.study.memory import Memory

__all__ = [
    "GRAPH_BEHIND",
    "Progress",
    "Study",
    "changes_of",
    "graph_behind",
]

R = TypeVar("R", bound=Record)
T = TypeVar("T")

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
        self._journal = journal
        self._memory: Memory | None = None
        self._shown_act: Head | None = None
        self._serve(graph)
        self.spec = spec
        self.notice: StoreUnavailableError | None = None
        self.falls_back = False
        self._kept_on = ""
        self._refreshing = threading.RLock()
        self._owing = threading.Lock()
        self._owed: Entry | None = None
        self._told_behind: Entry | None = None
        self._lookout = Lookout(self._look_for_server)
        self._follower = Follower(self._follow_beside)
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
        return self._seen

    def _serve(self, graph: Graph) -> None:
        """Read from a graph from now on; what was read of another one is forgotten."""
        self._graph = self._seen = graph
        if self._memory is not None:
            self.remember()

    def remember(self) -> None:
        """Keep in memory what is read and worked out, as of the moment of the last :meth:`stay_in_step`.

        For whoever shows one study to many, and brings it in step before each look.
        """
        self._memory = memory = Memory()
        self._seen = RememberingGraph(self._graph, memory)

    def recall(self, key: Hashable, make: Callable[[], T], *, plain: bool = False) -> T:
        """Give what was made under a key if nothing it rests on is different since, or make it.

        Nobody may change what is given. Where nothing is remembered it is made each time.
        """
        if self._memory is None:
            return make()
        if self._owed is not None:
            self.catch_up()
        return self._memory.recall(key, make, plain=plain)

    @property
    def remembers(self) -> bool:
        """Tell whether what is read is kept in memory."""
        return self._memory is not None

    @property
    def journal(self) -> Journal:
        """The record of the study as it stands at this moment."""
        if self._memory is not None:
            self._memory.note_moment()
        return self._journal

    def records(self, cls: type[R]) -> Mapping[str, R]:
        """Give all records of a type by key."""
        return self.recall(("records", cls), lambda: self._journal.records(cls), plain=True)

    @property
    def shown_act(self) -> Head:
        """The newest act that may have changed a record and that the graph shows: what caches go by."""
        return self._shown_act or self.last_act

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
        return self._journal.head()

    @property
    def last_act(self) -> Head:
        """The newest entry that may have changed a record: what caches go by."""
        return self._journal.last_act

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing but settings was ever saved."""
        return all(entry.action == "setting" for entry in self._journal.entries())

    def setting(self, name: str) -> str:
        """Give a setting, empty when it was never set."""
        return self.recall(("setting", name), lambda: self._set_to(name), plain=True)

    def _set_to(self, name: str) -> str:
        found = self._journal.records(Setting).get(name)
        return found.value if found else ""

    def set(
        self, name: str, value: str, *, who: str | None = None, as_of: Head | None = None
    ) -> None:
        """Set a property of the study; with ``as_of``, unless somebody else has set it since."""
        if self._set_to(name) != value:
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
        changes: Sequence[Change] | Callable[[int], Sequence[Change | ManyChanges]],
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
        entry = self._journal.append(
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
        if self._is_left_behind():
            return
        with self._refreshing:
            if self._owed is not None:
                self._catch_up_now()

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
            keeping.keep_daily(self._journal, most=most, today=today)
        except StoreUnavailableError as error:
            if error.code in backups.UNSOUND:
                raise
            self.unkept = error
        self._kept_on = today.isoformat()

    def refresh(self, progress: Progress | None = None) -> None:
        """Bring the graph up to date with the journal, whoever wrote to it."""
        with self._refreshing:
            owed = self._owed
            self._show(bring_up_to_date(self._journal, self._graph, progress).act)
            with self._owing:
                if self._owed is owed:
                    self._owed = None

    @property
    def is_behind(self) -> bool:
        """Tell whether an earlier moment is shown, while the graph is being made anew beside."""
        return self._follower.is_at_work

    def _is_left_behind(self) -> bool:
        """Leave much that is new to be brought into the embedded graph beside those who read it."""
        self._follower.settle()
        if self._memory is None or self._graph.name != "embedded":
            return False
        if not self.is_behind and is_far_behind(self._journal, self._graph):
            self._follower.begin()
        return self.is_behind

    def _follow_beside(self, is_given_up: Callable[[], bool]) -> None:
        # the embedded graph's library is heavy: only who reads one loads it
        from netmap.store.following import follow_beside
        from netmap.store.ladybug import LadybugGraph

        if isinstance(self._graph, LadybugGraph):
            follow_beside(self._journal, self._graph, is_given_up)
        if not is_given_up():
            self._catch_up_now()

    def _show(self, act: Head) -> None:
        """Know what the graph shows; what was remembered of another moment is looked at again."""
        if self._memory is not None and act != self._shown_act:
            self._memory.turn()
        self._shown_act = act

    def stay_in_step(self) -> None:
        """Bring the graph up to date; where the embedded one may serve for a server, go on with it until that returns.

        Raises
        ------
        StoreUnavailableError
            The graph cannot be; of what was saved here the error says that it is kept.
        """
        if not self._is_left_behind():
            self._catch_up_now()

    def _catch_up_now(self) -> None:
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
                away = self._graph
                self._serve(open_graph("embedded", self.path))
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
            bring_up_to_date(self._journal, server, self._unless_closed)
            with self._refreshing:
                act = bring_up_to_date(self._journal, server).act  # what was saved meanwhile
                embedded, self.notice = self._graph, None
                self._serve(server)
                self._show(act)
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
        self._follower.end()
        self._graph.close()
        self._journal.close()

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


def _pause_after(error: StoreUnavailableError) -> float:
    return ASK_AGAIN if error.code in _REFUSED else LOOK_AGAIN
