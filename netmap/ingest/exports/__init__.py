"""Exports of survey tools: recognised by their headings; a wide answer of one body becomes many nominations."""

from netmap.ingest.exports.canvas import gathered
from netmap.ingest.exports.list_words import ask_of_words, with_words
from netmap.ingest.exports.listed import listed
from netmap.ingest.exports.mapped import KEPT, Sorted, given_mappings, sort_sheets
from netmap.ingest.exports.offer import offered
from netmap.ingest.exports.taking import take_exports

__all__ = [
    "KEPT",
    "Sorted",
    "ask_of_words",
    "gathered",
    "given_mappings",
    "listed",
    "offered",
    "sort_sheets",
    "take_exports",
    "with_words",
]
