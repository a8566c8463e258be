"""The record of a study (journal) and its projections (graph): what reads and writes, nothing that computes."""

from netmap.store.entry import ACTIONS, Change, Entry, FileStamp, Head, Problem
from netmap.store.journal import Journal
from netmap.store.view import View

__all__ = ["ACTIONS", "Change", "Entry", "FileStamp", "Head", "Journal", "Problem", "View"]
