"""What the journal is made of: changes, the entry that made them, and the chain that holds entries together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from netmap.model import Record

__all__ = [
    "ACTIONS",
    "QUIET",
    "Change",
    "Entry",
    "FileStamp",
    "Head",
    "ManyChanges",
    "Problem",
    "sealed",
]

ACTIONS: tuple[str, ...] = (
    "import",
    "workshop",
    "edit",
    "naming",
    "undo",
    "redo",
    "setting",
    "layout",
    "export",
    "territory",
    "backup",
    "restore",
)
"""What an entry may be; the codes are stable, their names are in the message files."""

QUIET: tuple[str, ...] = ("export", "backup")
"""Acts that change no record: what was seen before one of them is seen after it too."""


@dataclass(frozen=True)
class Change:
    """A record as it is from now on; ``None`` takes it out.

    ``was`` is the last known record of one taken out; the journal fills it in where it tells what changed.
    """

    kind: str
    key: str
    record: Record | None
    was: Record | None = None


@dataclass(frozen=True)
class ManyChanges:
    """Many records of one kind as they are from now on, by columns.

    ``keys`` are theirs in order; ``said`` and ``each`` are what :func:`~netmap.store.records.encode_many` writes.
    """

    kind: str
    keys: Iterable[str]
    said: Mapping[str, tuple[Iterable[Any], Any]]
    each: Mapping[str, Iterable[Any]]
    size: int


@dataclass(frozen=True)
class FileStamp:
    """A file that came in or went out, by its name and content."""

    name: str
    sha256: str


@dataclass(frozen=True)
class Head:
    """Where a journal stands: its last entry's number and hash; number 0 before the first."""

    number: int
    hash: str

    @property
    def mark(self) -> str:
        """The head in a form that fits a printed page: ``41-9f3c2a7be01d``; every longer history holds it.

        Examples
        --------
        >>> Head(41, "9f3c2a7be01d55aa").mark
        '41-9f3c2a7be01d'
        """
        return f"{self.number}-{self.hash[:12]}"


@dataclass(frozen=True)
class Entry:
    """One act kept in the journal: who, when, what, from which files.

    ``counts`` says how many records of which kind it touched, unless told otherwise. ``undoes`` is the entry this one
    takes back; ``undone_by`` the live one that took this one back. ``content`` and ``previous`` tie it into the chain.
    """

    id: int
    at: str
    who: str
    action: str
    files: tuple[FileStamp, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    undoes: int | None = None
    undone_by: int | None = None
    content: str = ""
    previous: str = ""
    hash: str = ""

    @property
    def head(self) -> Head:
        """Where the journal stood after this entry."""
        return Head(self.id, self.hash)

    @property
    def is_live(self) -> bool:
        """Tell whether the entry counts: nobody took it back."""
        return self.undone_by is None


@dataclass(frozen=True)
class Problem:
    """What ``verify`` found: message ``problem-<code>`` with its values."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


def sealed(entry: Entry) -> Entry:
    """Give the entry its hash over everything it says and the hash of the one before.

    Examples
    --------
    >>> first = sealed(Entry(1, "2020-01-01T00:00:00+00:00", "Ewa", "import"))
    >>> sealed(first) == first
    True
    >>> from dataclasses import replace
    >>> sealed(replace(first, who="Jan")).hash == first.hash
    False
    """
    said = {
        "id": entry.id,
        "at": entry.at,
        "who": entry.who,
        "action": entry.action,
        "files": [[file.name, file.sha256] for file in entry.files],
        "counts": dict(entry.counts),
        "note": entry.note,
        "undoes": entry.undoes,
        "content": entry.content,
        "previous": entry.previous,
    }
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return replace(entry, hash=hashlib.sha256(text.encode()).hexdigest())
