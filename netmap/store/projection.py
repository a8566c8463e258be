"""The graph made from the journal: caught up when behind, rebuilt when it shows something else, compared on demand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import blake2b
from typing import Literal

from netmap.errors import StoreUnavailableError
from netmap.model import Wave
from netmap.store import shape
from netmap.store.catch_up import SHOWN, steps_since
from netmap.store.entry import Change, Head, Problem
from netmap.store.graph import Graph, Stamp, Step
from netmap.store.journal import Journal
from netmap.store.queries import query
from netmap.store.records import Row
from netmap.store.texts import Texts
from netmap.store.view import View

__all__ = [
    "CATCH_UP_LIMIT",
    "Progress",
    "Projected",
    "bring_up_to_date",
    "compare",
    "is_far_behind",
    "rebuild",
]

CATCH_UP_LIMIT = 5_000
"""More changes than this are cheaper as a rebuild."""

_TRIES = 20
"""So often others may be quicker before the graph is made anew."""

Progress = Callable[[int, int], None]
"""Told how many rows are done, and of how many."""

_READ_BY = {
    "Territory": "list_territories",
    "Institution": "list_institutions",
    "Team": "list_teams",
    "Wave": "list_waves",
    "FamilyCase": "list_cases",
    "Import": "list_imports",
    "SERVES": "list_services",
    "SEATED_IN": "list_seats",
    "MEMBER_OF": "list_memberships",
    "RESPONDED": "list_responses",
    "TOOK_PART": "list_case_parts",
    "NOMINATED": "list_nominations",
}


@dataclass(frozen=True)
class Projected:
    """What was done to the graph, the newest act that it shows, and how many rows of which table it took."""

    action: Literal["nothing", "caught_up", "rebuilt"]
    act: Head
    counts: Mapping[str, int] = field(default_factory=dict)


def bring_up_to_date(journal: Journal, graph: Graph, progress: Progress | None = None) -> Projected:
    """Make the graph show the journal as it is now, with as little work as possible.

    Parameters
    ----------
    journal, graph
        The record, and its projection.
    progress
        Told about a rebuild as it goes on.

    Raises
    ------
    StoreUnavailableError
        A shared graph shows another study, or holds what netmap did not make: it is rebuilt only when asked
        (:func:`rebuild`).
    """
    for _ in range(_TRIES):
        shown = graph.head()
        with journal.view() as view:
            wanted = _stamp(view)
            if shown == wanted:
                return Projected("nothing", view.last_act)
            if graph.is_shared:
                _refuse_strangers(graph, shown, wanted)
            steps = _steps(view, graph, shown, wanted) if shown else None
            if steps is None:
                return _rebuilt(view, graph, wanted, progress)
            if graph.write(steps, wanted, since=shown):
                counts = {f"{step.act} {step.table}": len(step.rows) for step in steps}
                return Projected("caught_up", view.last_act, counts)
    return rebuild(journal, graph, progress)


def is_far_behind(journal: Journal, graph: Graph) -> bool:
    """Tell whether a graph shows an earlier moment of the journal, so early that it is going to be made anew."""
    shown = graph.head()
    with journal.view() as view:
        wanted = _stamp(view)
        return shown not in (None, wanted) and (
            _is_earlier(view, shown, wanted) and _news(view, shown) is None
        )


def rebuild(journal: Journal, graph: Graph, progress: Progress | None = None) -> Projected:
    """Wipe the graph and make it anew from the journal, whatever it showed."""
    with journal.view() as view:
        return _rebuilt(view, graph, _stamp(view), progress)


def compare(journal: Journal, graph: Graph) -> list[Problem]:
    """Hold the graph against the journal, table by table: counts and contents."""
    with journal.view() as view:
        if graph.head() != _stamp(view):
            return [Problem("graph-not-at-head", {"graph": graph.name})]
        return list(_differences(view, graph))


def _stamp(view: View) -> Stamp:
    head = view.head
    return Stamp(view.study_id, head.number, head.hash, shape.SHAPE_VERSION)


def _refuse_strangers(graph: Graph, shown: Stamp | None, wanted: Stamp) -> None:
    if shown is not None and shown.study != wanted.study:
        raise StoreUnavailableError("graph-of-another-study", graph=graph.name)
    if shown is None and not graph.is_empty():
        raise StoreUnavailableError("graph-not-ours", graph=graph.name)


def _steps(view: View, graph: Graph, shown: Stamp, wanted: Stamp) -> list[Step] | None:
    """List what is new; ``None`` when the graph shows no earlier moment of this journal, or too early a one."""
    if not _is_earlier(view, shown, wanted):
        return None
    changes = _news(view, shown)
    return None if changes is None else steps_since(view, graph, shown.number, changes)


def _is_earlier(view: View, shown: Stamp, wanted: Stamp) -> bool:
    hashes = {entry.id: entry.hash for entry in view.entries()}
    hashes[0] = view.study_id
    hash_then = hashes.get(shown.number, "")
    return shown == Stamp(wanted.study, shown.number, hash_then, wanted.version)


def _news(view: View, shown: Stamp) -> list[Change] | None:
    """List what is different since; ``None`` when that is more than a rebuild takes."""
    if (
        view.most_at_once(shown.number, SHOWN) > CATCH_UP_LIMIT
    ):  # a million need not be read to be told so
        return None
    changes = list(view.changes_since(shown.number))
    many = sum(change.kind in SHOWN for change in changes) > CATCH_UP_LIMIT
    return None if many else changes


def _rebuilt(view: View, graph: Graph, stamp: Stamp, progress: Progress | None) -> Projected:
    counts: dict[str, int] = {}
    total = sum(view.counts().values())
    tell = progress or (lambda _done, _total: None)

    def count(table: str, more: int) -> None:
        counts[table] += more
        if more > 1 or counts[table] % 1000 == 0:
            tell(min(sum(counts.values()), total), total)

    def counted(table: str, rows: Iterable[Row]) -> Iterable[Row]:
        counts[table] = 0
        if isinstance(rows, Texts):
            return replace(rows, told=partial(count, table))
        return _heard(rows, partial(count, table, 1))

    graph.replace(((table, counted(table, rows)) for table, rows in shape.whole(view)), stamp)
    tell(total, total)
    return Projected("rebuilt", view.last_act, counts)


def _heard(rows: Iterable[Row], each: Callable[[], object]) -> Iterator[Row]:
    for row in rows:
        each()
        yield row


def _differences(view: View, graph: Graph) -> Iterator[Problem]:
    (counts,) = graph.read("count_records")
    waves = [wave.id for wave in view.each(Wave)]
    for (table, rows), found in zip(shape.whole(view), counts.values(), strict=True):
        wanted = list(rows)
        if len(wanted) != found:
            yield Problem("graph-counts", {"table": table, "expected": len(wanted), "found": found})
        if table in _READ_BY:
            yield from _differing(table, wanted, _shown(graph, _READ_BY[table], waves))


def _shown(graph: Graph, name: str, waves: Iterable[str]) -> Iterator[Row]:
    if "wave" not in query(name).params:
        yield from graph.read(name)
        return
    for wave in waves:
        yield from graph.read(name, wave=wave)


def _differing(table: str, wanted: Iterable[Row], shown: Iterable[Row]) -> Iterator[Problem]:
    columns = query(_READ_BY[table]).returns
    expected, found = _marks(wanted, columns), _marks(shown, columns)
    if expected != found:
        lacking, extra = len(expected - found), len(found - expected)
        yield Problem("graph-contents", {"table": table, "lacking": lacking, "extra": extra})


def _marks(rows: Iterable[Row], columns: Iterable[str]) -> set[bytes]:
    """One small hash a row, so that a million rows can be held against a million."""
    columns = tuple(columns)
    texts = (json.dumps([row[column] for column in columns], sort_keys=True) for row in rows)
    return {blake2b(text.encode(), digest_size=16).digest() for text in texts}
