"""Which graph a study is read from: beside the study, in memory, or on a server."""

from __future__ import annotations

from pathlib import Path

from netmap.errors import StoreUnavailableError
from netmap.store.graph import Graph
from netmap.store.memory import MemoryGraph

__all__ = ["GRAPHS", "open_graph"]

GRAPHS = ("embedded", "memory", "bolt://…", "neo4j://…")
"""What a graph may be called."""


def open_graph(spec: str, study_path: Path | str) -> Graph:
    """Open a graph by what it is called.

    Parameters
    ----------
    spec
        ``embedded`` (a folder beside the study), ``memory``, or the address of a Neo4j server: ``bolt://``,
        ``neo4j://``, also with ``+s`` or ``+ssc``, as ``neo4j://user@host:7687/database``.
    study_path
        The study's file.

    Raises
    ------
    StoreUnavailableError
        No such graph; or the server cannot be reached.
    """
    # A database's library is heavy and may be missing: only the one asked for is loaded.
    if spec == "memory":
        return MemoryGraph()
    if spec == "embedded":
        from netmap.store.ladybug import LadybugGraph

        study = Path(study_path)
        return LadybugGraph(study.with_name(f"{study.name}.graph"))
    if spec.split("://")[0].removesuffix("+s").removesuffix("+ssc") in ("bolt", "neo4j"):
        from netmap.store.neo4j import Neo4jGraph

        return Neo4jGraph(spec)
    raise StoreUnavailableError("graph-unknown", graph=spec, known=", ".join(GRAPHS))
