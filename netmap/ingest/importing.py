"""From files to a plan: everything is read and understood together before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from netmap.ingest.plan import Known, Plan

__all__ = ["plan_import"]


def plan_import(
    paths: Sequence[Path], known: Known, *, wave: str | None = None, commune: str | None = None
) -> Plan:
    """Plan an import: read the files, understand them together, and say what would change."""
    raise NotImplementedError
