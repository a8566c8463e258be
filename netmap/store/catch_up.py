"""What brings a graph from an earlier entry of the journal to now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from netmap.model import (
    Case,
    CasePart,
    Institution,
    Membership,
    Nomination,
    Record,
    Response,
    Team,
    Wave,
)
from netmap.store import shape
from netmap.store.entry import Change, Entry
from netmap.store.graph import TABLES, Graph, Step
from netmap.store.records import R, Row, kind_of, to_row
from netmap.store.view import View

__all__ = ["SHOWN", "steps_since"]

_NODES: Mapping[str, type[Institution | Team | Wave | Case]] = {
    "Institution": Institution,
    "Team": Team,
    "Wave": Wave,
    "FamilyCase": Case,
}
_MOVES_PLACES = frozenset({"territory", "institution", "team", "participation", "case"})

SHOWN = frozenset({"participation", "territory"}).union(
    map(kind_of, (*_NODES.values(), CasePart, Membership, Nomination, Response))
)
"""Kinds of records of which a graph shows anything."""

_Sorted = Mapping[str, Sequence[Record]]


def steps_since(view: View, graph: Graph, number: int, changes: Iterable[Change]) -> list[Step]:
    """List the steps: first what goes out, then what comes in; nodes before what ties them.

    Parameters
    ----------
    view, graph
        The journal as it is now, and the graph as it was at entry ``number``.
    number
        The entry the graph shows.
    changes
        What is different since, each record once.
    """
    kept, gone = _sorted_out(changes)
    places, lost = _moved_places(view, graph, {*kept, *gone})
    steps = [
        *_out(kept, gone, places, lost),
        Step("merge", "Territory", places),
        *(
            Step("merge", table, [to_row(r) for r in _of(kept, cls)])
            for table, cls in _NODES.items()
        ),
        Step("merge", "Import", shape.import_rows(_news(view.entries(), number))),
        Step("merge", "PART_OF", shape.part_of_rows(places)),
        Step("merge", "SERVES", shape.serves_rows(_of(kept, Institution))),
        Step("merge", "SEATED_IN", shape.seat_rows(_of(kept, Institution))),
        *_ties("merge", kept),
    ]
    return [step for step in steps if step.rows]


def _out(kept: _Sorted, gone: _Sorted, places: Sequence[Row], lost: Sequence[str]) -> list[Step]:
    bodies = [*_of(kept, Institution), *_of(gone, Institution)]
    starts: list[Row] = [{"source": body.id} for body in bodies]
    codes = [*(row["terc"] for row in places), *lost]
    return [
        *_ties("delete", gone),
        Step("delete", "SERVES", starts),
        Step("delete", "SEATED_IN", starts),
        Step("delete", "PART_OF", [{"source": code} for code in codes]),
        *(
            Step("delete", table, [{"id": r.key} for r in _of(gone, cls)])
            for table, cls in _NODES.items()
        ),
        Step("delete", "Territory", [{"terc": code} for code in lost]),
    ]


def _ties(act: str, records: _Sorted) -> list[Step]:
    """The ties that are records of their own."""
    rows = {
        "MEMBER_OF": [shape.member_row(r) for r in _of(records, Membership)],
        "RESPONDED": [shape.responded_row(r) for r in _of(records, Response)],
        "TOOK_PART": [shape.part_row(r) for r in _of(records, CasePart)],
        "NOMINATED": [shape.nominated_row(r) for r in _of(records, Nomination)],
    }
    if act == "merge":
        return [Step("merge", table, found) for table, found in rows.items()]
    return [
        Step("delete", table, [{name: row[name] for name in TABLES[table]} for row in found])
        for table, found in rows.items()
    ]


def _sorted_out(changes: Iterable[Change]) -> tuple[_Sorted, _Sorted]:
    """Part what is there now from what is gone, by kind."""
    kept: dict[str, list[Record]] = defaultdict(list)
    gone: dict[str, list[Record]] = defaultdict(list)
    for change in changes:
        if change.record is not None:
            kept[change.kind].append(change.record)
        elif change.was is not None:
            gone[change.kind].append(change.was)
    return kept, gone


def _of(records: _Sorted, cls: type[R]) -> list[R]:
    return [record for record in records.get(kind_of(cls), ()) if isinstance(record, cls)]


def _moved_places(view: View, graph: Graph, kinds: set[str]) -> tuple[list[Row], list[str]]:
    """Which places stand otherwise than in the graph, and which nobody speaks of any more."""
    if not kinds & _MOVES_PLACES:
        return [], []
    wanted = {row["terc"]: row for row in shape.place_rows(view)}
    shown = {row["terc"]: row for row in graph.read("list_territories")}
    changed = [row for code, row in wanted.items() if row != shown.get(code)]
    return changed, [str(code) for code in shown if code not in wanted]


def _news(entries: Sequence[Entry], number: int) -> list[Entry]:
    """The new entries, and the older ones whose standing they changed."""
    known = {entry.id: entry for entry in entries}
    told = {entry.id for entry in entries if entry.id > number}
    for entry in reversed(entries):
        if entry.id in told and entry.undoes is not None:
            told.add(entry.undoes)
    return [known[entry_id] for entry_id in sorted(told)]
