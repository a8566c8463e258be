"""Servers on this computer: the local Neo4j, as the command line starts and stops it, and whether a port is free."""

from netmap.store.neo4j_local import Server, Status, port_is_free, start, status, stop

__all__ = ["Server", "Status", "port_is_free", "start", "status", "stop"]
