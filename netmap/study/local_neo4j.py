"""The local Neo4j server, as the command line starts and stops it."""

from netmap.store.neo4j_local import Server, Status, start, status, stop

__all__ = ["Server", "Status", "start", "status", "stop"]
