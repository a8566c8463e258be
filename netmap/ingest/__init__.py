"""From files to a plan: reading, understanding, and saying what is wrong. Nothing is saved here."""

from netmap.ingest.findings import Finding, Level
from netmap.ingest.importing import plan_import
from netmap.ingest.matrix import Blank
from netmap.ingest.names import Directory
from netmap.ingest.plan import Action, Known, Plan, PlannedRow
from netmap.ingest.reading import Limits
from netmap.ingest.waiting import Doubt, doubts
from netmap.ingest.waves import find_wave

__all__ = [
    "Action",
    "Blank",
    "Directory",
    "Doubt",
    "Finding",
    "Known",
    "Level",
    "Limits",
    "Plan",
    "PlannedRow",
    "doubts",
    "find_wave",
    "plan_import",
]
