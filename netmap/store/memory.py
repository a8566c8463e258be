"""A graph in plain Python: for tests, for trying things out, and as the plainest reading of what each query asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from netmap.errors import QueryFileError
from netmap.store.graph import TABLES, Stamp, Step, Tables
from netmap.store.queries import query as named
from netmap.store.records import Row

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["MemoryGraph"]

_Rows = dict[tuple[Any, ...], dict[str, Any]]
_Held = Mapping[str, _Rows]
_Answer = Callable[..., Iterable[dict[str, Any]]]


class MemoryGraph:
    """A graph that lives as long as the program."""

    name = "memory"
    is_shared = False

    def __init__(self) -> None:
        self._held: _Held = {table: {} for table in TABLES}
        self._stamp: Stamp | None = None

    def read(self, query: str, /, **params: object) -> list[Row]:
        """Answer a named query."""
        asked = named(query)
        bound = asked.bound(params)
        if query not in _ANSWERS:
            raise QueryFileError("query-not-in-memory", query=query)
        found = _ANSWERS[query](self._held, **bound)
        return [{column: row[column] for column in asked.returns} for row in found]

    def frame(self, query: str, /, **params: object) -> pd.DataFrame:
        """Answer a named query as a table."""
        import pandas as pd

        return pd.DataFrame(self.read(query, **params), columns=list(named(query).returns))

    def head(self) -> Stamp | None:
        """Tell which study the graph shows."""
        return self._stamp

    def is_empty(self) -> bool:
        """Tell whether there is nothing in the graph."""
        return not any(self._held.values())

    def write(self, steps: Iterable[Step], stamp: Stamp, since: Stamp | None = None) -> bool:
        """Do the steps on a copy, so that who reads meanwhile sees the old graph or the new."""
        if since not in (None, self._stamp):
            return False
        held = {table: dict(rows) for table, rows in self._held.items()}
        for step in steps:
            _ACTS[step.act](held, step)
        self._held, self._stamp = held, stamp
        return True

    def replace(self, tables: Tables, stamp: Stamp) -> None:
        """Forget everything and take in a whole study."""
        held: dict[str, _Rows] = {table: {} for table in TABLES}
        for table, rows in tables:
            held[table] = {_key(table, row): row for row in rows}
        self._held, self._stamp = held, stamp

    def wipe(self) -> None:
        """Forget everything."""
        self._held, self._stamp = {table: {} for table in TABLES}, None

    def close(self) -> None:
        """Nothing to let go of."""


def _key(table: str, row: Row) -> tuple[Any, ...]:
    return tuple(row[column] for column in TABLES[table])


def _merge(held: dict[str, _Rows], step: Step) -> None:
    held[step.table].update((_key(step.table, row), row) for row in step.rows)


def _delete(held: dict[str, _Rows], step: Step) -> None:
    """Take out by as many columns of the key as the rows give: all, or just where a tie starts."""
    if not step.rows:
        return
    given = [place for place, column in enumerate(TABLES[step.table]) if column in step.rows[0]]
    gone = {tuple(row[TABLES[step.table][place]] for place in given) for row in step.rows}
    held[step.table] = {
        key: row
        for key, row in held[step.table].items()
        if tuple(key[place] for place in given) not in gone
    }


_ACTS = {"merge": _merge, "delete": _delete}


def _sorted(table: str, *columns: str, **renamed: str) -> _Answer:
    """Answer with a whole table, in the order of some columns; ``renamed`` says what the ends are called."""

    def answer(held: _Held) -> Iterable[dict[str, Any]]:
        rows = (
            {**row, **{to: row[end] for to, end in renamed.items()}} for row in held[table].values()
        )
        return sorted(rows, key=lambda row: tuple(row[column] for column in columns))

    return answer


def _territories(held: _Held) -> Iterable[dict[str, Any]]:
    parents: dict[str, str] = dict(held["PART_OF"].keys())
    rows = ({**row, "part_of": parents.get(row["terc"], "")} for row in held["Territory"].values())
    return sorted(rows, key=lambda row: row["terc"])


def _participations(held: _Held) -> Iterable[dict[str, Any]]:
    rows = held["Territory"].values()
    found = ({"commune": row["terc"], "group": row["group"]} for row in rows if row["group"])
    return sorted(found, key=lambda row: row["commune"])


def _institutions_of_commune(held: _Held, terc: str) -> Iterable[dict[str, Any]]:
    serving = {source for source, target in held["SERVES"] if terc.startswith(target)}
    return [row for row in _institutions(held) if row["id"] in serving]


def _responses(held: _Held, wave: str) -> Iterable[dict[str, Any]]:
    return [row for row in _all_responses(held) if row["wave"] == wave]


def _nominations(held: _Held, wave: str) -> Iterable[dict[str, Any]]:
    rows = (row for row in held["NOMINATED"].values() if row["wave"] == wave)
    return sorted(rows, key=lambda row: row["key"])


def _nominations_of_commune(held: _Held, wave: str, commune: str) -> Iterable[dict[str, Any]]:
    return [row for row in _nominations(held, wave) if row["commune"] in ("", commune)]


def _speakers(held: _Held, contexts: Iterable[int]) -> Iterable[dict[str, Any]]:
    asked = frozenset(contexts)
    found = {row["source"] for row in held["NOMINATED"].values() if row["context"] in asked}
    return [{"id": speaker} for speaker in sorted(found)]


def _nominations_of_speakers(
    held: _Held, wave: str, commune: str, speakers: Iterable[str]
) -> Iterable[dict[str, Any]]:
    asked = frozenset(speakers)
    return [row for row in _nominations_of_commune(held, wave, commune) if row["source"] in asked]


def _contexts(held: _Held) -> Iterable[dict[str, Any]]:
    found = {row["commune"] for row in held["NOMINATED"].values() if row["commune"]}
    return [{"commune": commune} for commune in sorted(found)]


def _counts(held: _Held) -> Iterable[dict[str, Any]]:
    counted: Row = {_PLURAL.get(table, table.lower()): len(rows) for table, rows in held.items()}
    return [counted]


_PLURAL = {
    "Territory": "territories",
    "Institution": "institutions",
    "Team": "teams",
    "Wave": "waves",
    "FamilyCase": "family_cases",
    "Import": "imports",
}
_institutions = _sorted("Institution", "id")
_all_responses = _sorted("RESPONDED", "institution", institution="source", wave="target")

_ANSWERS: Mapping[str, _Answer] = {
    "list_territories": _territories,
    "list_participations": _participations,
    "list_institutions": _institutions,
    "list_institutions_of_commune": _institutions_of_commune,
    "list_services": _sorted("SERVES", "institution", "terc", institution="source", terc="target"),
    "list_seats": _sorted("SEATED_IN", "institution", "terc", institution="source", terc="target"),
    "list_teams": _sorted("Team", "id"),
    "list_memberships": _sorted(
        "MEMBER_OF", "team", "institution", institution="source", team="target"
    ),
    "list_waves": _sorted("Wave", "order", "id"),
    "list_responses": _responses,
    "list_cases": _sorted("FamilyCase", "id"),
    "list_case_parts": _sorted("TOOK_PART", "case_id", "institution", "how"),
    "list_nominations": _nominations,
    "list_nominations_of_commune": _nominations_of_commune,
    "list_nominations_of_speakers": _nominations_of_speakers,
    "list_speakers": _speakers,
    "list_contexts": _contexts,
    "list_imports": _sorted("Import", "id"),
    "count_records": _counts,
}
