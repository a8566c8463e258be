"""From files to a plan: reading, understanding, and saying what is wrong. Nothing is saved here."""

from netmap.ingest.findings import Finding, Level
from netmap.ingest.importing import plan_import
from netmap.ingest.plan import Action, Known, Plan, PlannedRow

__all__ = ["Action", "Finding", "Known", "Level", "Plan", "PlannedRow", "plan_import"]
