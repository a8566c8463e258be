"""What one transaction of the journal does: take changes in, refuse loose ends, take an entry back, seal the entry."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from netmap.errors import ConflictError
from netmap.model import RECORD_TYPES
from netmap.store.entry import QUIET, Change, Entry, Head, ManyChanges, sealed
from netmap.store.records import REFERENCES, encode, encode_many
from netmap.store.statements import SQL
from netmap.store.view import Connection, View, digest, subjects, taken_back

__all__ = ["keep", "refuse_if_moved_on", "take_back"]

_POINTERS = [
    (kind, name, target) for kind, ends in REFERENCES.items() for name, target in ends.items()
]


_UNHEARD = (*QUIET, "layout")
"""Acts that no plan of an import rests on."""


def refuse_if_moved_on(connection: Connection, expected: Head | None) -> None:
    """Refuse a change thought of before somebody else's; :class:`~netmap.errors.ConflictError` says whose.

    Files that were written meanwhile and places in diagrams change nothing that a plan was made of.
    """
    view = View(connection)
    if expected is None or expected == view.head:
        return
    meanwhile = [entry for entry in view.entries() if entry.id > expected.number]
    heard = [entry for entry in meanwhile if entry.action not in _UNHEARD]
    if not _is_of_this_journal(view, expected):
        raise ConflictError("study-restored")
    if heard:
        last = heard[-1]
        raise ConflictError("study-changed", who=last.who, at=last.at, entry=last.id)


def _is_of_this_journal(view: View, head: Head) -> bool:
    """Tell whether the journal once stood there; a restored one may have gone another way."""
    known = {entry.head for entry in view.entries()} | {Head(0, view.study_id)}
    return head in known


def _refuse_if_overtaken(connection: Connection, as_of: Head | None) -> None:
    """Refuse to overwrite what somebody changed since it was looked at."""
    if as_of is None:
        return
    found = connection.execute(SQL["overtaken"], {"number": as_of.number}).fetchone()
    if found:
        kind, key, number = found
        entry = View(connection).entry(number)
        about = {"kind": kind, "record": key, "entry": number}
        raise ConflictError("record-changed", **about, who=entry.who, at=entry.at)


def keep(
    connection: Connection,
    changes: Iterable[Change | ManyChanges],
    *,
    counts: Mapping[str, int] | None,
    as_of: Head | None = None,
    **said: Any,
) -> Entry:
    """Keep changes as the next entry; what they touch is counted unless ``counts`` is given.

    Raises
    ------
    ConflictError
        A record would point to one that is not there; or one was changed since ``as_of``.
    """
    head = View(connection).head
    _take_in(connection, changes, head.number + 1)
    connection.execute(SQL["drop_unchanged"])
    _refuse_if_overtaken(connection, as_of)
    _apply(connection, versions=True)
    _refuse_loose_ends(connection)
    counts = _touched(connection) if counts is None else counts
    content = digest(connection.execute(SQL["taken_in"]))
    return _chained(connection, head, content, counts=counts, **said)


def take_back(connection: Connection, entry: Entry, who: str) -> Entry:
    """Add the entry that takes another one back, and make the records follow.

    Raises
    ------
    ConflictError
        A later entry rests on what it would undo, or touches what it would bring back.
    """
    view = View(connection)
    known, head = {e.id: e for e in view.entries()}, view.head
    root = known[subjects(known.values())[entry.id]]
    _refuse_if_nothing(connection, root)
    dead = taken_back([*known.values(), Entry(head.number + 1, "", who, "undo", undoes=entry.id)])
    asked = {"root": root.id, "dead": json.dumps(sorted(dead))}
    _refuse_if_rested_on(connection, root, asked)
    connection.execute(SQL["turn_in"], asked)
    connection.execute(SQL["drop_unchanged"])
    _apply(connection, versions=False)
    _refuse_if_pointed_to(connection, root)
    _refuse_loose_ends(connection)
    action, counts = "undo" if root.id in dead else "redo", _touched(connection)
    said = {"who": who, "action": action, "counts": counts, "undoes": entry.id}
    return _chained(connection, head, digest(()), **said)


def _take_in(connection: Connection, changes: Iterable[Change | ManyChanges], number: int) -> None:
    """Lay the changes ready; of two with one key the later counts."""
    connection.executemany(SQL["take_in"], _rows(changes, number))


def _rows(
    changes: Iterable[Change | ManyChanges], number: int
) -> Iterator[tuple[str, str, int, str | None]]:
    for change in changes:
        if isinstance(change, ManyChanges):
            texts = encode_many(RECORD_TYPES[change.kind], change.said, change.each, change.size)
            told = zip(change.keys, texts, strict=True)
            yield from ((change.kind, key, number, text) for key, text in told)
        else:
            text = None if change.record is None else encode(change.record)
            yield change.kind, change.key, number, text


def _apply(connection: Connection, *, versions: bool) -> None:
    """Make the current records what the changes say; ``versions`` keeps them as new ones too."""
    if versions:
        connection.execute(SQL["keep_versions"])
    connection.execute(SQL["apply_deletions"])
    connection.execute(SQL["apply_records"])


def _refuse_loose_ends(connection: Connection) -> None:
    """Nothing in a study points nowhere."""
    connection.executemany(SQL["point"], _POINTERS)
    connection.execute(SQL["need"])
    missing = connection.execute(SQL["missing"]).fetchone()
    if missing:
        raise ConflictError("record-missing", kind=missing[0], record=missing[1])
    left = next(_left_behind(connection), None)
    if left:
        raise ConflictError("record-in-use", kind=left[0], record=left[1], by=left[2])


def _left_behind(connection: Connection) -> Iterator[tuple[str, str, int]]:
    """Find records that point to one just taken out, and the entries they are from."""
    gone = {kind for (kind,) in connection.execute(SQL["gone"])}
    for kind, name, target in _POINTERS:
        if target in gone:
            asked = {"kind": kind, "field": name, "target": target}
            for key, entry in connection.execute(SQL["left_behind"], asked):
                yield kind, key, entry


def _refuse_if_nothing(connection: Connection, root: Entry) -> None:
    """A file that left the study cannot be called back by changing the study."""
    if not connection.execute(SQL["changed_anything"], {"entry": root.id}).fetchone():
        raise ConflictError("undo-nothing", entry=root.id)


def _refuse_if_rested_on(connection: Connection, root: Entry, asked: Mapping[str, object]) -> None:
    _refuse_for(root, {number for (number,) in connection.execute(SQL["rested_on"], asked)})


def _refuse_if_pointed_to(connection: Connection, root: Entry) -> None:
    _refuse_for(root, {number for *_, number in _left_behind(connection)})


def _refuse_for(root: Entry, later: set[int]) -> None:
    if later:
        by = ", ".join(map(str, sorted(later)))
        raise ConflictError("undo-rested-on", entry=root.id, by=by, n=len(later))


def _touched(connection: Connection) -> dict[str, int]:
    return dict(connection.execute(SQL["touched"]))


def _chained(connection: Connection, head: Head, content: str, **said: Any) -> Entry:
    """Write the next entry with its place in the audit chain; ``content`` is the hash of the versions it made."""
    number, at = head.number + 1, datetime.now(UTC).isoformat(timespec="seconds")
    entry = sealed(Entry(number, at, content=content, previous=head.hash, **said))
    files = [[file.name, file.sha256] for file in entry.files]
    row = {
        **{name: getattr(entry, name) for name in ("id", "at", "who", "action", "note", "undoes")},
        **{name: getattr(entry, name) for name in ("content", "previous", "hash")},
        "files": json.dumps(files, ensure_ascii=False),
        "counts": json.dumps(dict(entry.counts), ensure_ascii=False),
    }
    connection.execute(SQL["add_entry"], row)
    for name, value in {"head_number": entry.id, "head_hash": entry.hash}.items():
        connection.execute(SQL["name_study"], {"name": name, "value": value})
    return entry
