"""The study as the graph shows it: rows of any graph become records; nothing of a database leaks."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from netmap.model import (
    Case,
    CasePart,
    Institution,
    Membership,
    Nomination,
    Participation,
    Response,
    Team,
    Territory,
    Wave,
)
from netmap.store.entry import Entry, FileStamp
from netmap.store.graph import Graph
from netmap.store.records import R, Row, from_row
from netmap.store.remembering import RememberingGraph
from netmap.store.shape import context_number

__all__ = [
    "case_parts",
    "cases",
    "contexts",
    "counts",
    "imports",
    "institutions",
    "memberships",
    "nomination_frame",
    "nominations",
    "participations",
    "responses",
    "teams",
    "territories",
    "waves",
]

if TYPE_CHECKING:
    import pandas as pd

T = TypeVar("T")
P = ParamSpec("P")

_NUMBERS = ("strength", "frequency", "trust")

_MANY = 500
"""Who is looked for by name among more names than this is found later than by going through everybody."""


def _remembered(
    listed: Callable[Concatenate[Graph, P], list[T]],
) -> Callable[Concatenate[Graph, P], list[T]]:
    """List once what a graph that remembers was asked before."""

    @wraps(listed)
    def given(graph: Graph, *args: P.args, **named: P.kwargs) -> list[T]:
        if not isinstance(graph, RememberingGraph):
            return listed(graph, *args, **named)
        key = (listed.__name__, args, *sorted(named.items()))
        return list(graph.recall(key, lambda: tuple(listed(graph.plain, *args, **named))))

    return cast("Callable[Concatenate[Graph, P], list[T]]", given)


@_remembered
def territories(graph: Graph) -> list[Territory]:
    """List every place the study speaks of; one without a record of its own bears its code as its name."""
    return _records(Territory, graph.read("list_territories"))


@_remembered
def participations(graph: Graph) -> list[Participation]:
    """List what each commune is in the pilot."""
    return _records(Participation, graph.read("list_participations"))


@_remembered
def institutions(graph: Graph, commune: str | None = None) -> list[Institution]:
    """List the institutions: all, or those that serve a commune, itself or by its county or voivodeship."""
    if commune is None:
        return _records(Institution, graph.read("list_institutions"))
    return _records(Institution, graph.read("list_institutions_of_commune", terc=commune))


@_remembered
def teams(graph: Graph) -> list[Team]:
    """List the teams."""
    return _records(Team, graph.read("list_teams"))


@_remembered
def memberships(graph: Graph) -> list[Membership]:
    """List who sits in which team."""
    return _records(Membership, graph.read("list_memberships"))


@_remembered
def waves(graph: Graph) -> list[Wave]:
    """List the waves in their order."""
    return _records(Wave, graph.read("list_waves"))


@_remembered
def responses(graph: Graph, wave: str) -> list[Response]:
    """List what became of the questions put in a wave."""
    return _records(Response, graph.read("list_responses", wave=wave))


@_remembered
def nominations(graph: Graph, wave: str, commune: str | None = None) -> list[Nomination]:
    """List what was said of ties in a wave: everywhere, or in the context of a commune or of none."""
    if commune is None:
        return _records(Nomination, graph.read("list_nominations", wave=wave))
    return _records(Nomination, _said_in(graph, graph.read, wave, commune))


def nomination_frame(graph: Graph, wave: str, commune: str | None = None) -> pd.DataFrame:
    """Give what :func:`nominations` lists as a table, a row for each: a whole country in a second or two."""
    if commune is None:
        found = graph.frame("list_nominations", wave=wave)
    else:
        found = _said_in(graph, graph.frame, wave, commune)
    return found.astype(dict.fromkeys(_NUMBERS, float))


def _said_in(graph: Graph, ask: Callable[..., T], wave: str, commune: str) -> T:
    """Ask what was said in a commune's wave: of those alone who said anything there, unless they are many."""
    contexts = sorted({context_number(wave, commune), context_number(wave, "")})
    speakers = [str(row["id"]) for row in graph.read("list_speakers", contexts=contexts)]
    asked = {"wave": wave, "commune": commune}
    if len(speakers) > _MANY:
        return ask("list_nominations_of_commune", **asked)
    return ask("list_nominations_of_speakers", **asked, speakers=speakers or [""])


@_remembered
def cases(graph: Graph) -> list[Case]:
    """List the cases: a number, a commune, needs and a plan, never who it is."""
    return _records(Case, graph.read("list_cases"))


@_remembered
def case_parts(graph: Graph) -> list[CasePart]:
    """List which institution took which part in which case."""
    return _records(CasePart, graph.read("list_case_parts"))


@_remembered
def contexts(graph: Graph) -> list[str]:
    """List the communes of which anything was said of ties, in any wave."""
    return [str(row["commune"]) for row in graph.read("list_contexts")]


@_remembered
def imports(graph: Graph) -> list[Entry]:
    """List every act kept in the journal that the graph shows, the first one first."""
    return [_entry(dict(row)) for row in graph.read("list_imports")]


def counts(graph: Graph) -> dict[str, int]:
    """Count what the graph holds, by the name of each thing."""
    (row,) = graph.read("count_records")
    return {name: int(str(n)) for name, n in row.items()}


def _records(cls: type[R], rows: list[Row]) -> list[R]:
    return [from_row(cls, row) for row in rows]


def _entry(row: dict[str, Any]) -> Entry:
    files = tuple(FileStamp(*file) for file in json.loads(row["files"]))
    return Entry(**{**row, "files": files, "counts": json.loads(row["counts"])})
