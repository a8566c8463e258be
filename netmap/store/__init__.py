"""The record of a study (journal) and its projections (graph): what reads and writes, nothing that computes."""

from netmap.store import backups, keeping, reading
from netmap.store.backups import Backup
from netmap.store.entry import ACTIONS, Change, Entry, FileStamp, Head, ManyChanges, Problem
from netmap.store.graph import Graph, Stamp
from netmap.store.journal import Journal
from netmap.store.opening import GRAPHS, open_graph
from netmap.store.projection import (
    Progress,
    Projected,
    bring_up_to_date,
    compare,
    is_far_behind,
    rebuild,
)
from netmap.store.queries import Query, queries_under
from netmap.store.remembering import RememberingGraph
from netmap.store.view import View, subjects

__all__ = [
    "ACTIONS",
    "GRAPHS",
    "Backup",
    "Change",
    "Entry",
    "FileStamp",
    "Graph",
    "Head",
    "Journal",
    "ManyChanges",
    "Problem",
    "Progress",
    "Projected",
    "Query",
    "RememberingGraph",
    "Stamp",
    "View",
    "backups",
    "bring_up_to_date",
    "compare",
    "is_far_behind",
    "keeping",
    "open_graph",
    "queries_under",
    "reading",
    "rebuild",
    "subjects",
]
