"""Which institution a file means: by id, name, label or another name; the commune tells namesakes apart."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from netmap.codebook import fold
from netmap.ingest.rows import Row
from netmap.model import Institution

__all__ = ["Directory", "read_institution", "slug"]

_SEARCHES = 200
"""How many unknown names are compared with all others: the first ones tell what is wrong with a file."""


class Directory:
    """The institutions an import can name; ``has_roster`` once a file or the study lists them."""

    def __init__(self, institutions: Iterable[Institution] = (), *, is_open: bool = False) -> None:
        self.has_roster = False
        self._is_open = is_open
        self._searches = 0
        self._bodies: dict[str, Institution] = {}
        self._by_id: defaultdict[str, list[str]] = defaultdict(list)
        self._by_name: defaultdict[str, list[str]] = defaultdict(list)
        self._nodes: dict[tuple[str, str], str] = {}
        for body in institutions:
            self.add(body)
        self.has_roster = bool(self._bodies)

    def __bool__(self) -> bool:
        return bool(self._bodies)

    def __iter__(self) -> Iterator[Institution]:
        return iter(self._bodies.values())

    def __getitem__(self, key: str) -> Institution:
        return self._bodies[key]

    def __contains__(self, key: str) -> bool:
        return key in self._bodies

    def add(self, body: Institution) -> None:
        """Take in an institution, or its newer version."""
        self._bodies[body.id] = body
        _enter(self._by_id, self._fold(body.id), body.id)
        for name in (body.name, body.label, *body.names):
            if name:
                _enter(self._by_name, self._fold(name), body.id)

    def _fold(self, name: str) -> str:
        """In an open codebook a name is what is written: nothing is known that would justify more."""
        return name if self._is_open else fold(name)

    def find(self, word: str, commune: str = "") -> list[str]:
        """Give the ids that a word may mean: one if it is clear, several if it is not, none if nobody bears it."""
        if word in self._bodies:
            return [word]
        folded = self._fold(word)
        ids = self._by_id.get(folded) or self._by_name.get(folded, [])
        if len(ids) > 1 and commune:
            here = [key for key in ids if self._bodies[key].serves_commune(commune)]
            return here or ids
        return ids

    def call_node(self, file: str, node: str, key: str) -> None:
        """Remember which institution a node of a network file is."""
        self._nodes[file, node] = key

    def of_node(self, file: str, node: str) -> str | None:
        """Give the institution that a node of a network file is."""
        return self._nodes.get((file, node))

    def same_id(self, key: str) -> str:
        """Give the id as it is known already, whatever its case; a new one as it is."""
        known = self._by_id.get(self._fold(key), ())
        return known[0] if len(known) == 1 and key not in self._bodies else key

    def namesakes(self, name: str) -> list[Institution]:
        """List the institutions that bear a name."""
        return [self._bodies[key] for key in self._by_name.get(self._fold(name), ())]

    def likely(self, word: str) -> list[str]:
        """List up to three institutions whose name or id is much like a word."""
        self._searches += 1
        if self._searches > _SEARCHES:
            return []
        spellings = [*self._by_name, *self._by_id]
        close = difflib.get_close_matches(self._fold(word), spellings, n=3, cutoff=0.6)
        ids = (key for said in close for key in self._by_name.get(said) or self._by_id[said])
        return list(dict.fromkeys(ids))[:3]

    def say(self, ids: Iterable[str]) -> str:
        """Name institutions for a finding: name and id."""
        return "; ".join(f"{self._bodies[key].name} ({key})" for key in ids) or "–"


def _enter(index: defaultdict[str, list[str]], word: str, key: str) -> None:
    if key not in index[word]:
        index[word].append(key)


def read_institution(row: Row, field: str, directory: Directory, commune: str = "") -> str | None:
    """Say which institution a cell means; ``None`` with a finding if nobody, or more than one, is meant."""
    word = row.text(field)
    if not word:
        return None
    node = directory.of_node(row.where.file, word)
    ids = [node] if node else directory.find(word, commune)
    if len(ids) == 1:
        return ids[0]
    if ids:
        row.queue("name-ambiguous", field, candidates=directory.say(ids))
    else:
        row.fault("name-unknown", field, candidates=directory.say(directory.likely(word)))
    return None


def slug(text: str) -> str:
    """Make a stable ASCII id of a name.

    Examples
    --------
    >>> slug("Szkoła Podstawowa nr 1 w Oksie")
    'szkola-podstawowa-nr-1-w-oksie'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
