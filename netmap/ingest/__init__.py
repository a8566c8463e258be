"""From files to a plan: reading, understanding, and saying what is wrong. Nothing is saved here."""

from netmap.ingest.choices import Blank, Choices, MappingText
from netmap.ingest.exports import KEPT
from netmap.ingest.findings import Finding, Level
from netmap.ingest.importing import plan_import
from netmap.ingest.many_ties import ManyTies
from netmap.ingest.mapping import (
    LISTED,
    NOTHING,
    RECORDS,
    Asked,
    Mapped,
    Meaning,
    SheetMapping,
    Word,
    write_mapping,
    write_proposal,
)
from netmap.ingest.names import Directory
from netmap.ingest.plan import Known, Plan
from netmap.ingest.planned import Action, PlannedRow, PlannedRows
from netmap.ingest.reading import Limits, bytes_of, read_file
from netmap.ingest.stage import Stage, Tell, tell_nobody
from netmap.ingest.waiting import Doubt, doubts
from netmap.ingest.waves import find_wave

__all__ = [
    "KEPT",
    "LISTED",
    "NOTHING",
    "RECORDS",
    "Action",
    "Asked",
    "Blank",
    "Choices",
    "Directory",
    "Doubt",
    "Finding",
    "Known",
    "Level",
    "Limits",
    "ManyTies",
    "Mapped",
    "MappingText",
    "Meaning",
    "Plan",
    "PlannedRow",
    "PlannedRows",
    "SheetMapping",
    "Stage",
    "Tell",
    "Word",
    "bytes_of",
    "doubts",
    "find_wave",
    "plan_import",
    "read_file",
    "tell_nobody",
    "write_mapping",
    "write_proposal",
]
